"""Several wishes in one sentence: what is wanted, what is ruled out, what is merely preferred, and two readings."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from dialogs.language.details import booking_reference
from dialogs.language.lexicon import speaking
from dialogs.language.talk_words import (
    clauses,
    days_of_others,
    is_small_talk,
    names_one_by_day,
    names_the_other,
    parted_at_target,
    shifted,
    takes_any,
    wants_someone_else,
    which_end,
)
from dialogs.language.when import when, wishes
from dialogs.language.wish import Relation, Wish, Wishes

NOW = datetime(2026, 3, 2, 8)  # noqa: DTZ001 - wall time, a Monday
BOOKED = datetime(2026, 3, 11, 11)  # noqa: DTZ001
OPEN = time(9), time(17, 30)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 3, day) for day in (3, 4, 5, 6))


def heard(text: str, reference: datetime | None = None) -> Wishes:
    """All that a text says about when, on a Monday morning."""
    return wishes(text, NOW, "en-GB", hours=OPEN, reference=reference)


def spans(text: str) -> list[tuple[date | None, time | None, time | None]]:
    """Day, start and end of each wish."""
    return [(w.start_date, w.start_time, w.end_time) for w in heard(text).wanted]


@pytest.mark.parametrize(
    "order", ["{days}, not the 14th, before 5", "{days}, before 5, not the 14th", "{days} before 5"]
)
def test_a_limit_holds_for_each_of_several_days(order: str) -> None:
    """A time said once holds for each day, within the part of the day, wherever an exclusion stands."""
    found = spans(order.format(days="Tuesday or Thursday afternoon"))
    assert found == [(TUESDAY, time(12), time(17)), (THURSDAY, time(12), time(17))]


@pytest.mark.parametrize(
    ("text", "wanted", "ruled_out"),
    [
        ("next week but not Wednesday, mornings only", [(date(2026, 3, 9), time(6), time(12))], date(2026, 3, 11)),
        ("not Wednesday, in the morning", [(None, time(6), time(12))], WEDNESDAY),
        ("Tuesday doesn't work, Wednesday would", [(WEDNESDAY, None, None)], TUESDAY),
        ("Friday is fine, Thursday is no good", [(FRIDAY, None, None)], THURSDAY),
    ],
)
def test_what_is_ruled_out_takes_nothing_else_with_it(
    text: str, wanted: list[tuple[date | None, time | None, time | None]], ruled_out: date
) -> None:
    """Behind a comma or in front of "doesn't work" an exclusion is of the day alone."""
    assert spans(text) == wanted
    assert heard(text).excluded == (Wish(start_date=ruled_out),)


def test_all_of_a_clause_does_not_work() -> None:
    """Of "Tuesday and Wednesday don't work" neither does."""
    assert heard("Tuesday and Wednesday don't work").excluded == (Wish(TUESDAY), Wish(WEDNESDAY))


@pytest.mark.parametrize("text", ["Tuesday, preferably in the afternoon", "Tuesday, ideally in the afternoon"])
def test_a_preference_is_told_from_a_wish(text: str) -> None:
    """What is preferred stands apart; read as one range, both are heard."""
    found = heard(text)
    assert [(w.start_date, w.part) for w in found.wanted] == [(TUESDAY, "")]
    assert [(w.start_date, w.part) for w in found.preferred] == [(None, "afternoon")]
    one = when(text, NOW, "en-GB")
    assert one is not None
    assert one.start is not None
    assert one.start.date == TUESDAY


def test_a_preference_alone_is_wanted() -> None:
    """Where nothing else is wanted, what is preferred is, and the wish says that it is loose."""
    found = heard("preferably Tuesday")
    assert found.wanted == (Wish(TUESDAY),)
    assert found.is_loose
    assert not heard("Tuesday").is_loose


@pytest.mark.parametrize("text", ["Tuesday the 4th", "Tuesday 4 March", "Tuesday, 4 March 2026", "tue 4/3"])
def test_a_weekday_that_differs_from_its_date_has_two_readings(text: str) -> None:
    """The date, and the day of that weekday nearest to it, may both be meant."""
    assert sorted(heard(text).wanted[0].readings) == [TUESDAY, WEDNESDAY]
    assert heard(text).is_ambiguous


@pytest.mark.parametrize(
    "text", ["Wednesday the 4th", "Wednesday 4 March", "Friday the 13th", "Saturday the 4th of April"]
)
def test_a_weekday_that_agrees_has_one(text: str) -> None:
    """A weekday beside its own date is one day, some weeks ahead too."""
    assert heard(text).wanted[0].readings == ()


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("an hour later", date(2026, 3, 11), time(12)),
        ("same time next week", date(2026, 3, 18), time(11)),
        ("the next day, same time", date(2026, 3, 12), time(11)),
        ("the day before", date(2026, 3, 10), None),
        ("same time the week after", date(2026, 3, 18), time(11)),
    ],
)
def test_a_move_is_told_from_the_booking(text: str, day: date, at: time | None) -> None:
    """What is said of a booking that moves counts from it, and never comes to the time that it has."""
    found = heard(text, BOOKED).wanted
    assert [(w.start_date, w.start_time) for w in found] == [(day, at)]


def test_around_a_time_next_week() -> None:
    """A number before "next week" that follows "around" is a time."""
    found = heard("around 3 next week").wanted[0]
    assert (found.start_time, found.relation, found.end_date) == (time(15), Relation.AROUND, date(2026, 3, 15))
    assert heard("the 3 next weeks").wanted[0].end_date == date(2026, 3, 29)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("push it back an hour", " an hour later"),
        ("could you bring it forward by 30 minutes?", "could you  30 minutes earlier"),
        ("postpone it by two days", " two days later"),
        ("push it back to Friday", "push it back to Friday"),
        ("I'll be back in an hour", "I'll be back in an hour"),
    ],
)
def test_a_shift_is_read_as_later_or_earlier(text: str, told: str) -> None:
    """As in "push it back an hour", which is an hour later; what names no amount stays as it is."""
    with speaking("en"):
        assert shifted(text).split() == told.split()


def test_words_about_what_was_offered() -> None:
    """Of the times on offer the later, the earlier or any; of the team somebody else; of bookings the other one."""
    with speaking("en"):
        assert [which_end(t) for t in ("the later one", "the earliest please", "the second")] == [-1, 0, None]
        assert all(map(takes_any, ("any of these", "either is fine", "whichever", "you choose", "I don't mind")))
        assert not any(map(takes_any, ("with anyone", "any time on Friday", "not any more")))
        assert all(map(wants_someone_else, ("somebody else", "with a different person", "is anyone else free?")))
        assert names_the_other("cancel the other one")
        assert not names_the_other("other times")
        assert names_one_by_day("the one on Friday")
        assert names_one_by_day("my Tuesday appointment")
        assert not names_one_by_day("one on Friday")
        assert is_small_talk("are you a robot?")
        assert not is_small_talk("how are the prices?")


def test_a_text_is_parted() -> None:
    """Two tasks are parted at a joining word, a move at its target, and the day of another booking is taken out."""
    with speaking("en"):
        assert ("cancel my haircut", "book a coloring") in list(clauses("cancel my haircut, and then book a coloring"))
        assert parted_at_target("move the one on Tuesday to Friday at 3") == (
            "move the one on Tuesday ",
            " Friday at 3",
        )
        assert days_of_others("Friday, but not on the day of my other one") == ("Friday, ." + " " * 33, True)
        assert days_of_others("the same day as my other appointment") == (" " * 36, False)
        assert days_of_others("Friday") is None


@pytest.mark.parametrize(
    "text",
    [
        "B as in Berlin, 4, C as in Cologne, 6, D for Dover, E like Edward, 8 and 9",
        "it's bravo four charlie six, dash, delta echo eight nine",
        "B 4 C 6 D E 8 9",
        "b4c6-de89",
    ],
)
def test_a_reference_is_read_aloud(text: str) -> None:
    """Letters by a word each, in the NATO alphabet or one by one, digits as words or figures, are the reference."""
    found = booking_reference(text)
    assert found is not None
    assert found.value == "B4C6-DE89"


@pytest.mark.parametrize(
    "text", ["I for one like a haircut", "golf hotel india", "one two three four five six seven eight"]
)
def test_words_are_no_reference(text: str) -> None:
    """Fewer than eight, or letters that no reference has, are none."""
    assert booking_reference(text) is None
