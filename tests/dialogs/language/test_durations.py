"""How long something is, as people type it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.language.durations import duration
from texts import Words

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2 hours", 2 * HOUR),
        ("1 day", DAY),
        ("None", timedelta(0)),
        ("no notice.", timedelta(0)),
        ("0", timedelta(0)),
        ("90 min", 90 * MINUTE),
        ("30min", 30 * MINUTE),
        ("90-minute", 90 * MINUTE),
        ("1h 30", 90 * MINUTE),
        ("1h30", 90 * MINUTE),
        ("1 h 30 min", 90 * MINUTE),
        ("1:30", 90 * MINUTE),
        ("1.5 hours", 90 * MINUTE),
        ("1,5 h", 90 * MINUTE),
        ("an hour and a half", 90 * MINUTE),
        ("half an hour", 30 * MINUTE),
        ("a quarter of an hour", 15 * MINUTE),
        ("half a day", 12 * HOUR),
        ("A day", DAY),
        ("two days", 2 * DAY),
        ("1 day, 2 hours", DAY + 2 * HOUR),
        ("1 day and 2 hours", DAY + 2 * HOUR),
        ("a week", 7 * DAY),
        ("3 months", 90 * DAY),
        ("1 year", 365 * DAY),
    ],
)
def test_a_length_of_time_is_read(typed: str, meant: timedelta) -> None:
    """A number with its unit, several of them, and the usual ways to say nothing and a half."""
    assert duration(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "15",
        "soon",
        "-2 hours",
        "2 working days",
        "hours",
        "two",
        "every day",
        "2 hours before noon",
        "1 hour and",
        "1..5 hours",
        "999999999 years",
        "9" * 200 + " days",
        "2 moons",
        "١٢ hours ago",
    ],
)
def test_what_says_no_length_is_none(typed: str) -> None:
    """A number without a unit, something before or after it, and what is beyond all calendars are not guessed at."""
    assert duration(typed) is None


@pytest.mark.parametrize("length", [MINUTE, 15 * MINUTE, HOUR, 90 * MINUTE, DAY, 25 * HOUR, 60 * DAY, 1826 * DAY])
def test_what_the_bot_writes_it_reads(length: timedelta) -> None:
    """A length of time as cards show it is read as the same length."""
    assert duration(Words("en-GB").duration(length)) == length
