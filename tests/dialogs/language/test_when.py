"""What one expression of time comes to. Today is Tuesday 24 November 2026, 10:30, in London."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from dialogs.language.when import when

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=ZoneInfo("Europe/London"))


def said(text: str, locale: str = "en-GB", expect: str | None = None) -> str:
    """The answer in short: "2026-11-27 15:00", a range with "..", "-" for nothing."""
    found = when(text, NOW, locale, expect)
    if found is None:
        return "-"

    def short(day: date | None, at: time | None) -> str:
        return " ".join(x for x in (day and day.isoformat(), at and at.strftime("%H:%M")) if x)

    start = short(found.start.date, found.start.time) if found.start else ""
    if not found.is_range:
        return start
    return f"{start}..{short(found.end.date, found.end.time) if found.end else ''}"


CLOCKS = {
    "at half past 3": "15:30",
    "half four": "16:30",
    "quarter to nine": "08:45",
    "quarter past midday": "12:15",
    "ten to 2 pm": "13:50",
    "20 minutes past four": "16:20",
    "5 30 in the evening": "17:30",
    "around 1530": "15:30",
    "15h30": "15:30",
    "9a": "09:00",
    "7 p.m.": "19:00",
    "eleven o'clock": "11:00",
    "11 o’clock": "11:00",
    "2.45pm": "14:45",
    "at 9.15": "09:15",
    "14:05": "14:05",
    "four-thirty": "16:30",
    "3ish": "15:00",
    "midnight": "00:00",
    "12 in the afternoon": "12:00",
    "evening 7": "19:00",
    "at 3 in the morning": "03:00",
    "at eight hundred hours am": "08:00",
    "12 am": "00:00",
    "12 pm": "12:00",
    "8 at night": "20:00",
    "quarter to 1 pm": "12:45",
    "10 to 12 am": "23:50",
}

DAYS = {
    "today": "2026-11-24",
    "tomorrow": "2026-11-25",
    "the day after tomorrow": "2026-11-26",
    "Friday": "2026-11-27",
    "Tuesday": "2026-12-01",
    "this Thursday": "2026-11-26",
    "next Thursday": "2026-12-03",
    "Thursday next week": "2026-12-03",
    "next week on Thursday": "2026-12-03",
    "Sunday this week": "2026-11-29",
    "Monday in two weeks": "2026-12-07",
    "a week on Friday": "2026-12-04",
    "the 24th": "2026-11-24",
    "the 23rd": "2026-12-23",
    "the 31st": "2026-12-31",
    "the twelfth": "2026-12-12",
    "Saturday the 12th": "2026-12-12",
    "the 3rd of next month": "2026-12-03",
    "3 December": "2026-12-03",
    "December the 3rd": "2026-12-03",
    "Dec 3, 2027": "2027-12-03",
    "12-Mar-27": "2027-03-12",
    "second of May": "2027-05-02",
    "first Monday of March": "2027-03-01",
    "last Friday in January": "2027-01-29",
    "24/12": "2026-12-24",
    "2027-02-03": "2027-02-03",
    "4.5.2027": "2027-05-04",
    "in ten days": "2026-12-04",
    "two weeks from tomorrow": "2026-12-09",
    "3 days after Christmas": "2026-12-28",
    "29 February": "2028-02-29",
    "twelfth of june twenty twenty-seven": "2027-06-12",
    "Thursday after next": "2026-12-03",
    "4 Mondays from now": "2026-12-21",
    "Friday 18": "2026-12-18",
    "Monday 31": "2027-05-31",
    "Tuesday week": "2026-12-08",
    "in a fortnight": "2026-12-08",
    "a year from tomorrow": "2027-11-25",
    "15th of the month": "2026-12-15",
    "yesterday": "2026-11-23",
    "last Friday": "2026-11-20",
    "1 March 2020": "2020-03-01",
}

TOGETHER = {
    "tomorrow at half past 3": "2026-11-25 15:30",
    "3 pm on Friday": "2026-11-27 15:00",
    "10 tomorrow morning": "2026-11-25 10:00",
    "on the 30th at 11": "2026-11-30 11:00",
    "next Tuesday, 4 o'clock please": "2026-12-01 16:00",
    "tonight at 8": "2026-11-24 20:00",
    "in a quarter of an hour from now": "2026-11-24 10:45",
    "in 2.5 hours": "2026-11-24 13:00",
    "in one and a half hours": "2026-11-24 12:00",
    "in three quarters of an hour": "2026-11-24 11:15",
    "two hours ago": "2026-11-24 08:30",
    "1.12. at 3": "2026-12-01 15:00",
    "Friday at 9 am EST": "2026-11-27 14:00",
}

RANGES = {
    "between 2 and 4 on Friday": "2026-11-27 14:00..2026-11-27 16:00",
    "from 9:30 to 11:00": "09:30..11:00",
    "10-11am": "10:00..11:00",
    "11:30-1:30": "11:30..13:30",
    "from 9 to 5": "09:00..17:00",
    "tomorrow after 5": "2026-11-25 17:00..",
    "before noon": "..12:00",
    "until Friday": "..2026-11-27",
    "3 pm or later": "15:00..",
    "later than 2 but before 4": "14:00..16:00",
    "no later than 6 pm": "..18:00",
    "not before 10": "10:00..",
    "from Monday to Wednesday": "2026-11-30..2026-12-02",
    "from Friday to Tuesday": "2026-11-27..2026-12-01",
    "13th to 15th of December": "2026-12-13..2026-12-15",
    "Dec 13-15": "2026-12-13..2026-12-15",
    "next week": "2026-11-30..2026-12-06",
    "this weekend": "2026-11-28..2026-11-29",
    "in March": "2027-03-01..2027-03-31",
    "end of next month": "2026-12-21..2026-12-31",
    "the week of December 9th": "2026-12-07..2026-12-13",
    "the rest of this week": "2026-11-24..2026-11-29",
    "the next 3 days": "2026-11-25..2026-11-27",
    "Friday afternoon": "2026-11-27 12:00..2026-11-27 18:00",
    "in the morning": "06:00..12:00",
    "late in the afternoon": "15:00..18:00",
    "as soon as possible": "2026-11-24 10:30..",
    "1/12-3/12": "2026-12-01..2026-12-03",
    "the week after next": "2026-12-07..2026-12-13",
    "the month after next": "2027-01-01..2027-01-31",
    "this quarter": "2026-10-01..2026-12-31",
    "next year": "2027-01-01..2027-12-31",
    "first week of March": "2027-03-01..2027-03-07",
    "the next 2 weeks": "2026-11-30..2026-12-13",
    "the next 3 months": "2026-12-01..2027-02-28",
    "middle of next week": "2026-12-02",
    "early next week": "2026-11-30..2026-12-02",
    "later this week": "2026-11-26..2026-11-29",
    "the weekend of the 5th": "2026-12-05..2026-12-06",
    "from 2 pm for 2 hours": "14:00..16:00",
    "for 90 minutes from 11": "11:00..12:30",
    "for three days from tomorrow": "2026-11-25..2026-11-27",
    "0930-1130": "09:30..11:30",
    "between nine and noon": "09:00..12:00",
    "from now until Friday": "2026-11-24..2026-11-27",
    "last night": "2026-11-23 20:00..2026-11-23 23:59",
}

NOTHING = [
    "May I book for my mother?",
    "I sat there and the sun shone",
    "a table for two people",
    "book me a haircut with Ana",
    "she may march ahead",
    "just a second",
    "the second one please",
    "it costs 25 pounds or 10 percent more",
    "good morning, this is Casey",
    "my number is 020 7946 0123",
    "ref ABCD-EF34",
    "that is all for now",
    "25",
    "one haircut and one coloring",
    "lunch was nice",
    "version 1.2.3",
    "",
    "?",
    "in 200 years",
    "31/31",
    "133-03-03-2020",
    "in 3 books",
]


def table(cases: dict[str, str]) -> pytest.MarkDecorator:
    """One test a row."""
    return pytest.mark.parametrize(("text", "expected"), list(cases.items()), ids=list(cases))


@table(CLOCKS)
def test_clock_times(text: str, expected: str) -> None:
    """A clock time is read in all the forms that people use, and brings no date with it."""
    assert said(text) == expected


@table(DAYS)
def test_days(text: str, expected: str) -> None:
    """A day is the next one of that name from today on, unless it says "last" or a year; no time is made up."""
    assert said(text) == expected


@table(TOGETHER)
def test_day_and_time(text: str, expected: str) -> None:
    """A day and a clock time that stand together are one moment."""
    assert said(text) == expected


@table(RANGES)
def test_ranges(text: str, expected: str) -> None:
    """A range has both ends, an open one has one; a part of the day is a range of its hours."""
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_made_up(text: str) -> None:
    """Words that only look like times give no time."""
    assert said(text) == "-"


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("3/4/2027", "en-GB", "2027-04-03"),
        ("3/4/2027", "en-US", "2027-03-04"),
        ("25/12", "en-US", "2026-12-25"),
        ("12/25", "en-GB", "2026-12-25"),
    ],
)
def test_the_locale_orders_numeric_dates(text: str, locale: str, expected: str) -> None:
    """Month first in the United States, day first elsewhere; the other order where only that is a date."""
    assert said(text, locale) == expected


@pytest.mark.parametrize(
    ("text", "expect", "expected"),
    [
        ("13", "date", "2026-12-13"),
        ("13", "time", "13:00"),
        ("9", "time", "09:00"),
        ("930", "time", "09:30"),
        ("9 on Saturday", "time", "2026-11-28 09:00"),
        ("2", None, "-"),
        ("13", "people", "-"),
        ("for 4 people", "time", "-"),
    ],
)
def test_the_question_gives_a_bare_number_its_meaning(text: str, expect: str | None, expected: str) -> None:
    """A bare number is a date or a time only as the answer to that question."""
    assert said(text, expect=expect) == expected


def test_today_prefers_what_is_still_to_come() -> None:
    """Said at 10:30, "today at 9" is 9 in the evening, since that reading still lies ahead."""
    assert said("today at 9") == "2026-11-24 21:00"
