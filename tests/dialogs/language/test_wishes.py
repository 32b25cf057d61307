"""What one range cannot carry: alternatives, exclusions, moods, problems, opening hours and the booking being moved."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from dialogs.language.when import wishes
from dialogs.language.wish import Mood, Problem, Relation, Wish, Wishes

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday
OPEN = (time(9), time(17, 30))
BOOKED = datetime(2026, 11, 27, 11, 0)  # noqa: DTZ001 - wall time of the booking being moved, a Friday


def heard(text: str, *, expect: str | None = None) -> Wishes:
    """The wishes of a text while the booking of Friday 11:00 is being moved."""
    return wishes(text, NOW, "en-GB", expect, hours=OPEN, reference=BOOKED)


def days(found: tuple[Wish, ...]) -> list[int]:
    """The days of the month wished, in order."""
    return [w.start_date.day for w in found if w.start_date]


@pytest.mark.parametrize(
    ("text", "wanted", "excluded"),
    [
        ("Wednesday or Friday", [25, 27], []),
        ("Wednesday or Friday, not the 14th", [25, 27], [14]),
        ("Monday, Tuesday or Thursday", [30, 1, 26], []),
        ("any day but Monday", [], [30]),
        ("next week except Thursday", [30], [3]),
        ("not tomorrow", [], [25]),
    ],
)
def test_alternatives_and_exclusions(text: str, wanted: list[int], excluded: list[int]) -> None:
    """Every day named is kept, and those said not to suit are kept apart."""
    found = heard(text)
    assert (days(found.wanted), days(found.excluded)) == (wanted, excluded)


def test_alternatives_share_what_is_said_once() -> None:
    """A time said once holds for both days, a day said once for both times."""
    assert [w.start_time for w in heard("Wednesday or Friday at 4").wanted] == [time(16), time(16)]
    assert [(w.start_date, w.start_time) for w in heard("Friday at 3 or 4").wanted] == [
        (date(2026, 11, 27), time(15)),
        (date(2026, 11, 27), time(16)),
    ]


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("any time", Mood.ANY),
        ("whenever", Mood.ANY),
        ("as soon as possible", Mood.SOON),
        ("do you have something earlier?", Mood.EARLIER),
        ("a bit later please", Mood.LATER),
        ("an hour later", None),
    ],
)
def test_moods(text: str, mood: Mood | None) -> None:
    """Without a date or time, what is said about it is a mood; a counted "later" is a time instead."""
    assert heard(text).mood is mood


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("31 February", Problem.NO_SUCH_DATE),
        ("30/02/2027", Problem.NO_SUCH_DATE),
        ("29 February 2027", Problem.NO_SUCH_DATE),
        ("the 32nd", Problem.NO_SUCH_DATE),
        ("31-Feb-27", Problem.NO_SUCH_DATE),
        ("at 25:00", Problem.NO_SUCH_TIME),
        ("tomorrow at 10:75", Problem.NO_SUCH_TIME),
        ("Monday 3 December", Problem.WEEKDAY_DIFFERS),
        ("Thursday 3 December", None),
    ],
)
def test_problems(text: str, problem: Problem | None) -> None:
    """A date or time that does not exist is named as such, and gives no wish; a wrong weekday is told beside it."""
    found = heard(text)
    assert found.problem is problem
    assert bool(found)
    if problem in {Problem.NO_SUCH_DATE, Problem.NO_SUCH_TIME}:
        assert not found.wanted


@pytest.mark.parametrize(
    ("text", "start", "other"),
    [
        ("at 3", time(15), None),
        ("at 11", time(11), None),
        ("at 8", time(8), time(20)),
        ("at 8 pm", time(20), None),
        ("at 08:00", time(8), None),
        ("at 7 in the evening", time(19), None),
    ],
)
def test_opening_hours_choose_between_morning_and_afternoon(text: str, start: time, other: time | None) -> None:
    """What is said decides first, then the opening hours; where neither does, the other reading is kept to ask."""
    wish = heard(text).wanted[0]
    assert (wish.start_time, wish.other_time) == (start, other)
    assert heard(text).is_ambiguous == (other is not None)


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("an hour later", date(2026, 11, 27), time(12)),
        ("half an hour earlier", date(2026, 11, 27), time(10, 30)),
        ("two days earlier", date(2026, 11, 25), None),
        ("the day before", date(2026, 11, 26), None),
        ("a week later", date(2026, 12, 4), None),
        ("same day at 4", date(2026, 11, 27), time(16)),
        ("same time on Monday", date(2026, 11, 30), time(11)),
        ("same time next week", date(2026, 12, 4), time(11)),
        ("move it from Friday to Monday", date(2026, 11, 30), None),
        ("change it from 11 to 2", None, time(14)),
    ],
)
def test_the_booking_being_moved_is_counted_from(text: str, day: date | None, at: time | None) -> None:
    """In a move, "later", "before" and "same" count from the booking, and of "from X to Y" only Y is wanted."""
    (wish,) = heard(text).wanted
    assert (wish.start_date, wish.start_time, wish.end_time) == (day, at, None)


@pytest.mark.parametrize(
    ("text", "is_past"),
    [
        ("1 March 2020", True),
        ("yesterday", True),
        ("today at 9 am", True),
        ("today", False),
        ("this week", False),
        ("after yesterday", False),
    ],
)
def test_what_is_over_is_marked(text: str, is_past: bool) -> None:
    """A day or time of which nothing is left comes back as said and marked, never moved to another year."""
    assert heard(text).wanted[0].is_past is is_past


def test_a_correction_replaces_what_it_corrects() -> None:
    """What is said again after "sorry" or "I mean" takes the place of what was said; the rest stays."""
    (wish,) = heard("Friday at 3, sorry, Monday").wanted
    assert (wish.start_date, wish.start_time) == (date(2026, 11, 30), time(15))
    (wish,) = heard("tomorrow at 3, I mean 4").wanted
    assert (wish.start_date, wish.start_time) == (date(2026, 11, 25), time(16))


def test_spans_leave_the_rest_to_others() -> None:
    """The places understood are told, so that names and services are looked for in the rest."""
    text = "a haircut with Ana next Friday at half past 3 please"
    spans = heard(text).spans
    assert [text[a:b] for a, b in spans] == ["next Friday at half past 3"]


@pytest.mark.parametrize(
    ("text", "admitted", "refused"),
    [
        ("Friday at 3", "27T15:00", "27T15:15"),
        ("Friday", "27T09:00", "26T09:00"),
        ("after 3", "27T15:15", "27T15:00"),
        ("from 3 on", "27T15:00", "27T14:45"),
        ("before noon", "27T11:45", "27T12:00"),
        ("after Friday", "28T09:00", "27T16:00"),
        ("from Friday on", "27T09:00", "26T16:00"),
        ("before Friday", "26T09:00", "27T09:00"),
        ("until Friday", "27T09:00", "28T09:00"),
        ("between 2 and 4", "27T14:00", "27T16:00"),
        ("Friday afternoon", "27T17:00", "27T11:00"),
        ("this weekend", "29T09:00", "30T09:00"),
        ("Thursday to Friday after 2", "26T14:15", "26T14:00"),
    ],
)
def test_a_wish_admits_the_slots_that_it_means(text: str, admitted: str, refused: str) -> None:
    """A slot is wished for if it starts on a wished day at a wished time; "after" leaves the named point out."""
    (wish,) = heard(text).wanted
    assert wish.admits(datetime.fromisoformat(f"2026-11-{admitted}"))
    assert not wish.admits(datetime.fromisoformat(f"2026-11-{refused}"))


def test_around_a_time_keeps_its_word() -> None:
    """The word "around" says that it is not exact."""
    assert heard("around 3").wanted[0].relation is Relation.AROUND
