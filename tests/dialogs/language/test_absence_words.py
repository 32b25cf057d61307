"""What staff type of time off: whom, from when until when and why, on Monday 2 March 2026 at eight."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookings.permissions import Command
from dialogs.language.absence_words import EVERYBODY, Act, Stretch, act_of, chosen_rows, told
from dialogs.language.command_words import ordered
from dialogs.language.names import Option
from dialogs.language.wish import Problem
from tests.dialogs.language.test_hostile import PIECES

NOW = datetime(2026, 3, 2, 8)  # noqa: DTZ001 - only the wall time counts
STAFF = [Option(name.lower(), name) for name in ("Ada", "Sam", "Ana", "Ben", "Chloe", "Vic")]
ROWS = [Option("row-1", "Casey Quinn", ("Casey", "Quinn")), Option("row-2", "Jo Dunn", ("Jo", "Dunn"))]


def day(number: int, month: int = 3) -> date:
    """A day of 2026."""
    return date(2026, month, number)


MEANT = {
    "thursday": (Stretch(day(5)), "", ""),
    "tomorrow 9 to 12 dentist": (Stretch(day(3), None, time(9), time(12)), "", "dentist"),
    "for Ben next week": (Stretch(day(9), day(15)), "ben", ""),
    "Ben thursday because of training": (Stretch(day(5)), "ben", "training"),
    "for me friday": (Stretch(day(6)), "", ""),
    "on 24 December": (Stretch(day(24, 12)), "", ""),
    "for everybody on friday": (Stretch(day(6)), EVERYBODY, ""),
    "all day thursday": (Stretch(day(5)), "", ""),
    "from 3 to 10 March": (Stretch(day(3), day(10)), "", ""),
    "25 and 26 december christmas": (Stretch(day(25, 12), day(26, 12)), "", ""),
    "thursday and friday": (Stretch(day(5), day(6)), "", ""),
    "thursday 14:00 to friday 12:00": (Stretch(day(5), day(6), time(14), time(12)), "", ""),
    "5 march 13:00-15:00": (Stretch(day(5), None, time(13), time(15)), "", ""),
    "for dentist tomorrow 10-11": (Stretch(day(3), None, time(10), time(11)), "", "dentist"),
    "10 to 11": (Stretch(None, None, time(10), time(11)), "", ""),
    "today from 2pm": (Stretch(day(2), None, time(14)), "", ""),
    "tomorrow until noon": (Stretch(day(3), None, None, time(12)), "", ""),
    "until friday": (Stretch(None, day(6)), "", ""),
    "from thursday": (Stretch(day(5), needs_end=True), "", ""),
    "thursday at 10": (Stretch(day(5), None, time(10), needs_end=True), "", ""),
    "tomorrow for 2 hours": (Stretch(day(3), needs_end=True), "", ""),
    "friday for an hour from 10 for physio": (Stretch(day(6), day(6), time(10), time(11)), "", "physio"),
    "tomorrow 11pm for 2 hours": (Stretch(day(3), day(4), time(23), time(1)), "", ""),
    "2 weeks from 9 march": (Stretch(day(9), day(22)), "", ""),
    "for Ben for 3 days from today": (Stretch(day(2), day(4)), "ben", ""),
    "friday 3pm to 1pm": (Stretch(day(6), None, time(15), time(13)), "", ""),
    "30 february": (Stretch(problem=Problem.NO_SUCH_DATE), "", ""),
    "for the children's party on friday": (Stretch(day(6)), "", "children's party"),
    "": (Stretch(), "", ""),
}


@pytest.mark.parametrize(("text", "meant"), MEANT.items())
def test_an_absence_is_read_from_its_words(text: str, meant: tuple[Stretch, str, str]) -> None:
    """Days, hours, ends and lengths are the stretch; a name in front or after "for" is whom; the rest is the reason."""
    found = told(text, NOW, "en-GB", STAFF)
    assert (found.stretch, found.whom, found.reason) == meant


@pytest.mark.parametrize(
    ("text", "command", "act", "words"),
    [
        ("time off", Command.TIME_OFF, Act.SHOW, ""),
        ("Time off for Ben next week!", Command.TIME_OFF, Act.ENTER, "for Ben next week"),
        ("take time off", Command.TIME_OFF, Act.ENTER, ""),
        ("please add a day off friday", Command.TIME_OFF, Act.ENTER, "friday"),
        ("add some time off friday", Command.TIME_OFF, Act.ENTER, "friday"),
        ("Ben's time off", Command.TIME_OFF, Act.ENTER, "Ben"),
        ("cancel my time off tomorrow", Command.TIME_OFF, Act.REMOVE, "tomorrow"),
        ("call list", Command.TIME_OFF, Act.CALLS, ""),
        ("closed on 24 December", Command.CLOSURE, Act.ENTER, "on 24 December"),
        ("we're closed on friday", Command.CLOSURE, Act.ENTER, "on friday"),
        ("remove closure friday", Command.CLOSURE, Act.REMOVE, "friday"),
        ("closures", Command.CLOSURE, Act.SHOW, ""),
        ("are you closed on monday?", None, None, ""),
        ("closing time", None, None, ""),
        ("leave a message", None, None, ""),
    ],
)
def test_what_is_to_be_done_about_time_off(text: str, command: Command | None, act: Act | None, words: str) -> None:
    """A verb in front says whether it is entered or ended; nothing more shows what there is."""
    order = ordered(text)
    if command is None:
        assert order is None or order.command not in (Command.TIME_OFF, Command.CLOSURE)
    else:
        assert order is not None
        assert (order.command, *act_of(order.about)) == (command, act, words)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("leave 1", (False, ("row-1",))),
        ("Leave Jo's where it is.", (False, ("row-2",))),
        ("leave 1 and 2", (False, ("row-1", "row-2"))),
        ("do 2", (True, ("row-2",))),
        ("leave everything", None),
        ("yes", None),
    ],
)
def test_rows_of_the_plan_are_named(text: str, chosen: tuple[bool, tuple[str, ...]] | None) -> None:
    """By number or by whom they are for, several at once."""
    assert chosen_rows(text, ROWS) == chosen


@given(st.text(max_size=200) | st.lists(st.sampled_from([*PIECES, "weeks", "for", "days"]), max_size=30).map(" ".join))
def test_no_words_fail(text: str) -> None:
    """No text at all raises an error."""
    told(text, NOW, "en-GB", STAFF)
    act_of(text)
    chosen_rows(text, ROWS)
