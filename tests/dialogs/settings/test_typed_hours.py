"""Weekly hours as administrators type them, and as they are written for them."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bookings import demo
from bookings.business import DAYS, WorkHours, WorkTimeSlot
from dialogs.settings.typed import Misread, NotRead
from dialogs.settings.typed_hours import read_hours, write_hours
from texts import Words

BRITISH, AMERICAN = Words("en-GB"), Words("en-US")
SALON = demo.catalogue().business.business_hours


def read(text: str) -> str:
    """What is read from a text, as it is written."""
    return write_hours(read_hours(text, BRITISH), BRITISH)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (
            "Mon-Fri 9:00-12:30, 13:30-17:30; Sat 9-13; Sun closed",
            "Mon–Fri 09:00–12:30, 13:30–17:30; Sat 09:00–13:00; Sun closed",
        ),
        ("Monday to Friday 9am - 5pm", "Mon–Fri 09:00–17:00; Sat–Sun closed"),
        ("weekdays 9-5, saturday 10-2", "Mon–Fri 09:00–17:00; Sat 10:00–14:00; Sun closed"),
        (
            "Mon-Wed & Fri: 9-12 and 1-5",
            "Mon–Wed 09:00–12:00, 13:00–17:00; Thu closed; Fri 09:00–12:00, 13:00–17:00; Sat–Sun closed",
        ),
        ("every day 0:00-24:00", "Mon–Sun 00:00–midnight"),
        ("daily all day", "Mon–Sun 00:00–midnight"),
        ("Fri 6 p.m. to midnight", "Mon–Thu closed; Fri 18:00–midnight; Sat–Sun closed"),
        ("Fri 20.00-00:00", "Mon–Thu closed; Fri 20:00–midnight; Sat–Sun closed"),
        ("Fri noon-12am", "Mon–Thu closed; Fri 12:00–midnight; Sat–Sun closed"),
        ("Sat-Mon 10h-16h30", "Mon 10:00–16:30; Tue–Fri closed; Sat–Sun 10:00–16:30"),
        ("Mon\nTue 0900-1730", "Mon–Tue 09:00–17:30; Wed–Sun closed"),
        ("Mon-Fri 9-17, Wed closed", "Mon–Tue 09:00–17:00; Wed closed; Thu–Fri 09:00–17:00; Sat–Sun closed"),
        ("open Mon-Sat from 9 to 17, closed on Sunday", "Mon–Sat 09:00–17:00; Sun closed"),
        ("Mon 9-12; Mon 13-17", "Mon 09:00–12:00, 13:00–17:00; Tue–Sun closed"),
        ("Mon-Fri - 9-17, weekend: closed", "Mon–Fri 09:00–17:00; Sat–Sun closed"),
        ("Mon - 9-17", "Mon 09:00–17:00; Tue–Sun closed"),
        ("Mon 1-5pm", "Mon 13:00–17:00; Tue–Sun closed"),
        ("Mon 9-5pm", "Mon 09:00–17:00; Tue–Sun closed"),
        ("Mon 9a-5p", "Mon 09:00–17:00; Tue–Sun closed"),
        ("closed", "Mon–Sun closed"),
    ],
)
def test_hours_are_read_as_people_type_them(typed: str, meant: str) -> None:
    """Days alone, in rows and in spans, times on either clock, breaks, midnight and days that are closed are read."""
    assert read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "why", "said"),
    [
        ("Mon 17:00-9:00", Misread.REVERSED, "17:00 - 9:00"),
        ("Mon 13:30-5:30", Misread.REVERSED, "13:30 - 5:30"),
        ("Mon 14-12", Misread.REVERSED, "14 - 12"),
        ("Mon 13:30-05:30", Misread.REVERSED, "13:30 - 05:30"),
        ("Mon 9-13, 12-17", Misread.OVERLAPPING, ""),
        ("Mon-Fri 9-17; Fri 9-13", Misread.OVERLAPPING, ""),
        ("Mon 9-25", Misread.NO_TIME, "25"),
        ("Mon 9:75-12", Misread.NO_TIME, "9:75"),
        ("Mon 9", Misread.NO_TIME, "9"),
        ("Mon 13pm-14pm", Misread.NO_TIME, "13"),
        ("9-17", Misread.NO_DAYS, "9"),
        ("", Misread.NO_DAYS, ""),
        ("Mon-Fri", Misread.NO_HOURS, ""),
        ("Mon to dusk 9-17", Misread.UNKNOWN_WORD, "dusk"),
        ("by appointment", Misread.UNKNOWN_WORD, "by"),
        ("Mon 9-17, holidays closed", Misread.UNKNOWN_WORD, "holidays"),
        ("Mon 9-dusk", Misread.UNKNOWN_WORD, "dusk"),
        ("Mon 9 5", Misread.NO_TIME, "9 5"),
    ],
)
def test_hours_that_cannot_be_are_refused_with_what_is_wrong(typed: str, why: Misread, said: str) -> None:
    """A range that ends before it starts, an overlap, no such time, no day and unknown words each have their words."""
    with pytest.raises(NotRead) as no:
        read(typed)
    assert (no.value.why, no.value.said) == (why, said)
    assert no.value.told(BRITISH)


def test_a_fault_names_the_day_it_is_about() -> None:
    """Of several days the one that overlaps is named."""
    with pytest.raises(NotRead) as no:
        read("Mon-Fri 9-17; Fri 9-13")
    assert no.value.told(BRITISH) == "Two ranges on Friday overlap. Each has to end before the next one starts."


@some.composite
def weekly_hours(draw: some.DrawFn) -> tuple[WorkHours, ...]:
    """Any hours that a business may keep: ranges of whole minutes that do not overlap, midnight at either end."""
    found = []
    for day in DAYS:
        edges = sorted(draw(some.sets(some.integers(0, 24 * 60), max_size=6)))
        pairs = zip(edges[0::2], edges[1::2], strict=False)
        slots = tuple(WorkTimeSlot(*(time(edge // 60 % 24, edge % 60) for edge in pair)) for pair in pairs)
        found += [WorkHours(day, slots)] if slots else []
    return tuple(found)


@given(hours=weekly_hours(), words=some.sampled_from([BRITISH, AMERICAN]))
def test_hours_that_are_written_read_the_same(hours: tuple[WorkHours, ...], words: Words) -> None:
    """Whatever hours there are, the text that stands for them in a form reads as them again, on either clock."""
    assert read_hours(write_hours(hours, words), words) == hours


@given(typed=some.text(some.sampled_from("Mon Fri-,;:0123459apm\nclosed"), max_size=40))
def test_any_text_is_read_or_refused(typed: str) -> None:
    """No text breaks the reader, and whatever it takes are hours that can be kept."""
    hours: tuple[WorkHours, ...] = ()
    told = "read"
    try:
        hours = read_hours(typed, BRITISH)
    except NotRead as no:
        told = no.told(BRITISH)
    assert told
    assert read_hours(write_hours(hours, BRITISH), BRITISH) == hours
