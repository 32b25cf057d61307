"""Dates that Babel phrases are read back as what they were."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from babel.dates import format_date, format_time
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.when import when
from dialogs.language.wish import Point

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
AHEAD = st.dates(min_value=date(2026, 11, 25), max_value=date(2027, 11, 23))
LOCALES = st.sampled_from(["en-GB", "en-US"])


@given(day=AHEAD, locale=LOCALES, form=st.sampled_from(["full", "long", "medium", "short"]))
def test_dates_with_a_year(day: date, locale: str, form: str) -> None:
    """Every form in which the bot may show a date is understood when it is typed back."""
    text = format_date(day, form, locale=locale.replace("-", "_"))
    found = when(text, NOW, locale)
    assert found is not None
    assert (found.start, found.end) == (Point(day), None)


@given(day=AHEAD, locale=LOCALES, form=st.sampled_from(["d MMMM", "MMMM d", "EEEE d MMMM", "EEE, MMM d", "d MMM"]))
def test_dates_without_a_year(day: date, locale: str, form: str) -> None:
    """A date without a year is the next one from today on."""
    found = when("on " + format_date(day, form, locale=locale.replace("-", "_")), NOW, locale)
    assert found is not None
    assert found.start == Point(day)


@given(ahead=st.integers(1, 6), locale=LOCALES)
def test_weekdays(ahead: int, locale: str) -> None:
    """A weekday's name is its coming day."""
    day = NOW.date() + timedelta(days=ahead)
    found = when(format_date(day, "EEEE", locale=locale.replace("-", "_")), NOW, locale)
    assert found is not None
    assert found.start == Point(day)


@given(at=st.times(), day=AHEAD, locale=LOCALES)
def test_moments(at: time, day: date, locale: str) -> None:
    """A date and a time as Babel writes them are that moment."""
    at = at.replace(second=0, microsecond=0)
    babel = locale.replace("-", "_")
    text = f"{format_date(day, 'full', locale=babel)} at {format_time(at, 'short', locale=babel)}"
    found = when(text, NOW, locale)
    assert found is not None
    assert found.start is not None
    assert found.start.date == day
    # Without am or pm, British times before 13:00 with one leading digit may mean either half of the day.
    assert found.start.time == at or (babel == "en_GB" and 10 <= at.hour <= 12 and found.start.time is not None)
