"""Words: what a person reads is in their language's form, and what others typed stays as they typed it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from texts import MissingText, Words, languages

LONDON = ZoneInfo("Europe/London")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
NEW_YEAR = date(2027, 1, 1)


def words() -> Words:
    """British English, as the demo business speaks."""
    return Words("en-GB")


@pytest.mark.parametrize(("count", "said"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (21, "21 days")])
def test_a_number_chooses_its_plural(count: int, said: str) -> None:
    """One day, but any other number of days."""
    assert words()("duration-days", count=count) == said


def test_a_date_names_its_year_only_where_it_is_another_one() -> None:
    """A date of the present year has no year; one of another year, or without a present, has it."""
    assert words().day(date(2027, 3, 2), NEW_YEAR) == "Tuesday 2 March"
    assert words().day(date(2028, 3, 2), NEW_YEAR) == "Thursday 2 March 2028"
    assert words().day(date(2027, 3, 2)) == "Tuesday 2 March 2027"
    assert words().short_day(date(2027, 3, 2)) == "Tue 2 Mar"
    assert words().weekday(date(2027, 3, 2)) == "Tuesday"


def test_days_and_times_follow_the_region() -> None:
    """The same instant reads as the person's region writes it."""
    american = Words("en-US")
    assert american.day(date(2027, 3, 2), NEW_YEAR) == "Tuesday March 2"
    at = datetime(2027, 3, 2, 15, 30, tzinfo=LONDON)
    assert (words().clock(at), american.clock(at).replace("\u202f", " ")) == ("15:30", "3:30 PM")


@pytest.mark.parametrize(
    ("instant", "zone", "said"),
    [
        (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), LONDON, "01:30 (+01:00)"),
        (datetime(2027, 10, 31, 1, 30, tzinfo=UTC), LONDON, "01:30 (+00:00)"),
        (datetime(2027, 10, 31, 2, 0, tzinfo=UTC), LONDON, "02:00"),
        (datetime(2027, 4, 3, 14, 45, tzinfo=UTC), LORD_HOWE, "01:45 (+11:00)"),
        (datetime(2027, 4, 3, 15, 15, tzinfo=UTC), LORD_HOWE, "01:45 (+10:30)"),
    ],
)
def test_a_time_that_comes_twice_says_which_one(instant: datetime, zone: ZoneInfo, said: str) -> None:
    """In the hour that the clock repeats, and only there, a time bears its offset."""
    assert words().clock(instant.astimezone(zone)) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 min"),
        (15, "15 min"),
        (60, "1 h"),
        (90, "1 h 30 min"),
        (1440, "1 day"),
        (2880, "2 days"),
        (1500, "25 h"),
    ],
)
def test_a_duration_is_days_or_hours_and_minutes(minutes: int, said: str) -> None:
    """Whole days are days; everything else is hours and minutes, without a part that is nothing."""
    assert words().duration(timedelta(minutes=minutes)) == said


def test_lists_and_prices_read_as_the_language_writes_them() -> None:
    """The last of several is joined by a word, a price bears its currency and its decimals."""
    assert words().and_list(["Ana", "Ben", "Chloe"]) == "Ana, Ben and Chloe"
    assert words().or_list(iter(["Ana", "Ben"])) == "Ana or Ben"
    assert [words().and_list(items) for items in ([], ["Ana"])] == ["", "Ana"]
    assert words().price(Decimal("1234.50"), "GBP") == "£1,234.50"
    assert words().price(Decimal(1200), "JPY").endswith("¥1,200")


def test_a_zone_is_named_by_its_city() -> None:
    """A zone's city is written as people write it, in their language where that has a name of its own for it."""
    assert words().city("America/Argentina/Buenos_Aires") == "Buenos Aires"
    assert words().city("Mars/Olympus_Mons") == "Olympus Mons"


@pytest.mark.parametrize(
    "tag", ["", "fi-FI", "xx-YY", "no tag", "en_US", "en-XX", "../../etc/passwd", "C", "e" * 10_000, "\x00", "en-"]
)
def test_an_unknown_language_falls_back_to_british_english(tag: str) -> None:
    """Whatever a channel sends as a language, there are words, and a clock of 24 hours."""
    fallen = Words(tag)
    assert str(fallen.locale) == "en_GB"
    assert fallen("day-today") == words()("day-today")


def test_a_language_is_named_as_in_a_sentence_and_on_its_own_button_with_a_capital() -> None:
    """Romance languages write them small, which a button of the language itself does not."""
    assert [Words(tag).language("it") for tag in ("en-GB", "it-IT", "de")] == ["Italian", "italiano", "Italienisch"]
    assert Words("en-GB").language("it", own=True) == "Italiano"


def test_the_fallback_is_the_first_language() -> None:
    """There is always a catalogue in English."""
    assert languages()[0] == "en"


@pytest.mark.parametrize(
    "typed", ["{ $x }", "${x}", "{ card-welcome-book }", '{"a"}', "{", "}", "a\nb", "a\r\nb", "<b>&amp;", "-card-book"]
)
def test_what_people_type_stays_as_it_is(typed: str) -> None:
    """An argument is never read as a pattern: no placeholder, reference or markup in it becomes anything else."""
    text = words()("contact-line", business=typed)
    assert typed in text
    assert text.replace(typed, "the salon") == words()("contact-line", business="the salon")


@pytest.mark.parametrize("key", ["no-such-text", "", "-card-book", "help.title", "duration-days[one]"])
def test_a_missing_message_is_an_error(key: str) -> None:
    """A key that is no message raises; nobody is ever shown a key. A term is no message."""
    assert not words().has(key)
    with pytest.raises(MissingText):
        words()(key)


def test_a_missing_argument_is_an_error() -> None:
    """A message that lacks an argument raises instead of showing a gap; one too many does no harm."""
    with pytest.raises(MissingText, match=r"contact-line.*business"):
        words()("contact-line")
    with pytest.raises(MissingText, match="count"):
        words()("duration-days", number=1)
    assert words()("day-today", more=1) == "today"
