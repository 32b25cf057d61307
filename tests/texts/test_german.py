"""German words and forms that Babel and the catalogue give together."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from texts import Words

GERMAN = Words("de-DE")


def test_dates_times_and_prices_read_as_german_writes_them() -> None:
    """A day bears its weekday, a clock has 24 hours, a price its currency behind it."""
    day = date(2026, 3, 3)
    assert GERMAN.day(day, today=day) == "Dienstag, 3. März"
    assert GERMAN.day(day) == "Dienstag, 3. März 2026"
    assert GERMAN.short_day(day) == "Di., 3. März"
    assert GERMAN.clock(datetime(2026, 3, 3, 15, 5, tzinfo=ZoneInfo("Europe/Berlin"))) == "15:05"
    assert [GERMAN.price(amount, "EUR") for amount in (Decimal(38), Decimal("38.50"))] == ["38\xa0€", "38,50\xa0€"]
    assert GERMAN.duration(timedelta(minutes=90)) == "1 Std 30 Min"
    assert GERMAN.duration(timedelta(days=1)) == "1 Tag"
    assert GERMAN.or_list(["Ana", "Ben", "Chloe"]) == "Ana, Ben oder Chloe"


def test_a_city_is_called_as_german_calls_it() -> None:
    """Where German has a name of its own for a city, the zone bears it."""
    cities = [GERMAN.city(name) for name in ("Europe/Vienna", "Europe/London", "America/New_York")]
    assert cities == ["Wien", "London", "New York"]
