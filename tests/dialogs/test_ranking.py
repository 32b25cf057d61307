"""Ranking: which wishes are hard and which soft, in what order the best come, each with its reason, and near misses."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bookings.model import Slot
from dialogs.language.wish import Mood, Relation, Wish, Wishes
from dialogs.ranking import BEST, Free, Reason, Wanting, best, fits, near_misses

MONDAY = date(2026, 3, 2)
TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=ahead) for ahead in (1, 2, 3))
AFTERNOON = Wish(start_time=time(12), end_time=time(18), relation=Relation.RANGE, part="afternoon")


def free(day: date, clock: str, *staff: str) -> Free:
    """A free half hour."""
    start = datetime.combine(day, time.fromisoformat(clock))
    utc = start.replace(tzinfo=UTC)
    return Free(Slot(utc, utc + timedelta(minutes=30), staff or ("ana",)), start)


def on(*days: date, wish: Wish | None = None) -> tuple[Wish, ...]:
    """A wish for each of the days, at the times of `wish` if given."""
    base = wish or Wish()
    return tuple(Wish(day, None, base.start_time, base.end_time, base.relation, base.part) for day in days)


def told(frees: list[Free], want: Wanting) -> list[tuple[str, Reason]]:
    """The best, as weekday and clock, with their reasons."""
    return [(f"{c.free.wall:%a %H:%M}", c.reason) for c in best(frees, want)]


TWO_DAYS = [free(day, clock) for day in (TUESDAY, THURSDAY) for clock in ("09:00", "12:00", "15:00", "17:00")]


def test_days_and_times_that_were_named_are_hard() -> None:
    """What lies outside every wish is none of the best, however near it is."""
    want = Wanting(Wishes(wanted=on(TUESDAY, THURSDAY, wish=AFTERNOON)))
    assert told(TWO_DAYS, want) == [
        ("Tue 12:00", Reason.SOONEST),
        ("Thu 12:00", Reason.DAY),
        ("Thu 17:00", Reason.LATEST),
    ]


def test_what_was_ruled_out_is_hard() -> None:
    """An exclusion holds against any wish."""
    want = Wanting(Wishes(wanted=on(TUESDAY, THURSDAY), excluded=on(TUESDAY)))
    assert {text[:3] for text, _ in told(TWO_DAYS, want)} == {"Thu"}


def test_people_that_were_named_are_hard() -> None:
    """Only times that one of them is free at are among the best."""
    frees = [free(TUESDAY, "09:00", "ben"), free(TUESDAY, "10:00", "ana", "ben"), free(TUESDAY, "11:00", "chloe")]
    assert told(frees, Wanting(Wishes(), ("ana", "chloe"))) == [
        ("Tue 10:00", Reason.SOONEST),
        ("Tue 11:00", Reason.LATEST),
    ]


def test_one_day_is_told_by_its_ends_and_middle() -> None:
    """Of one day the first, one between and the last are named, so that the three tell the day."""
    frees = [free(TUESDAY, clock) for clock in ("09:00", "09:15", "09:30", "11:00", "16:00")]
    assert told(frees, Wanting(Wishes(wanted=on(TUESDAY)))) == [
        ("Tue 09:00", Reason.SOONEST),
        ("Tue 09:30", Reason.BETWEEN),
        ("Tue 16:00", Reason.LATEST),
    ]


def test_each_wish_is_heard() -> None:
    """A further wish on a later day is among the best, although earlier days have more than enough."""
    frees = [free(MONDAY + timedelta(days=ahead), "09:00") for ahead in range(6)]
    this_week = Wish(MONDAY, WEDNESDAY)
    saturday = on(MONDAY + timedelta(days=5))
    assert ("Sat 09:00", Reason.DAY) in told(frees, Wanting(Wishes(wanted=(this_week, *saturday))))


def test_as_soon_as_possible_is_the_first_ones() -> None:
    """Whoever is in a hurry gets the first ones in order."""
    assert told(TWO_DAYS, Wanting(Wishes(mood=Mood.SOON))) == [
        ("Tue 09:00", Reason.SOONEST),
        ("Tue 12:00", Reason.NEXT),
        ("Tue 15:00", Reason.NEXT),
    ]


def test_around_a_time_orders_by_distance() -> None:
    """Within the hour around a time the nearest comes first, the earlier one of two that are equally near."""
    around = Wish(TUESDAY, start_time=time(15), relation=Relation.AROUND)
    frees = [free(TUESDAY, clock) for clock in ("13:45", "14:15", "15:15", "14:45", "16:30")]
    assert told(frees, Wanting(Wishes(wanted=(around,)))) == [
        ("Tue 14:45", Reason.NEAREST),
        ("Tue 15:15", Reason.NEAR),
        ("Tue 14:15", Reason.NEAR),
    ]


def test_a_preference_is_soft() -> None:
    """What was merely preferred orders the times where it can be met, and takes nothing away where it cannot."""
    want = Wanting(Wishes(wanted=on(TUESDAY), preferred=(AFTERNOON,)))
    assert told(TWO_DAYS, want)[0] == ("Tue 12:00", Reason.SOONEST)
    assert told([free(TUESDAY, "09:00")], want) == [("Tue 09:00", Reason.ONLY)]


def test_a_move_aims_at_the_time_of_day_that_the_booking_has() -> None:
    """Where a move names a day alone, the same time of day comes first; a time that is named counts instead."""
    frees = [free(day, clock) for day in (TUESDAY, WEDNESDAY) for clock in ("09:00", "11:00", "15:00")]
    days = on(TUESDAY, WEDNESDAY)
    assert told(frees, Wanting(Wishes(wanted=days), present=time(11)))[:2] == [
        ("Tue 11:00", Reason.SAME),
        ("Wed 11:00", Reason.SAME),
    ]
    afternoon = Wishes(wanted=on(TUESDAY, wish=AFTERNOON))
    assert told(frees, Wanting(afternoon, present=time(11))) == [("Tue 15:00", Reason.ONLY)]


def test_near_misses_say_which_wish_gives_way() -> None:
    """Where nothing fits, the nearest for each single wish that keeps it away is named with that wish."""
    frees = [
        free(WEDNESDAY, "14:00", "ana"),
        free(THURSDAY, "09:00", "ana"),
        free(THURSDAY, "11:00", "ana"),
        free(THURSDAY, "15:00", "ben"),
        free(MONDAY, "14:00", "ana"),
    ]
    want = Wanting(Wishes(wanted=on(THURSDAY, wish=AFTERNOON)), ("ana",))
    assert best(frees, want) == ()
    assert [(f"{c.free.wall:%a %H:%M}", c.reason) for c in near_misses(frees, want)] == [
        ("Thu 11:00", Reason.OTHER_TIME),
        ("Thu 15:00", Reason.OTHER_PERSON),
        ("Wed 14:00", Reason.OTHER_DAY),
    ]


def test_what_was_ruled_out_does_not_give_way() -> None:
    """No near miss lies on a day that was ruled out, nor gives up a wish that was not made."""
    want = Wanting(Wishes(wanted=on(THURSDAY), excluded=on(WEDNESDAY)))
    assert near_misses([free(WEDNESDAY, "14:00")], want) == ()


CLOCKS = st.builds(time, st.integers(8, 18), st.sampled_from([0, 15, 30, 45]))
DAYS = st.integers(0, 13).map(lambda ahead: MONDAY + timedelta(days=ahead))
FREES = st.lists(
    st.builds(
        lambda day, at, staff: free(day, at.isoformat(), *sorted(staff)),
        DAYS,
        CLOCKS,
        st.sets(st.sampled_from(["ana", "ben", "chloe"]), min_size=1),
    ),
    max_size=40,
)
WISH = st.builds(Wish, st.none() | DAYS, st.none(), st.none() | CLOCKS, st.none(), st.sampled_from(Relation))
WANTING = st.builds(
    Wanting,
    st.builds(
        Wishes,
        st.lists(WISH, max_size=3).map(tuple),
        st.lists(WISH.filter(lambda w: w.has_date), max_size=2).map(tuple),
        st.none() | st.sampled_from(Mood),
        preferred=st.lists(WISH, max_size=2).map(tuple),
    ),
    st.sampled_from([(), ("ana",), ("ana", "ben")]),
    st.none() | CLOCKS,
)


@given(FREES, WANTING)
def test_the_best_fit_and_the_near_misses_do_not(frees: list[Free], want: Wanting) -> None:
    """Whatever is free and wished: at most three, all different, all fitting if any does; a miss meets all but one."""
    chosen = best(frees, want)
    assert len(chosen) <= BEST
    assert len({id(c.free) for c in chosen}) == len(chosen)
    assert all(fits(c.free, want) for c in chosen)
    assert bool(chosen) == any(fits(f, want) for f in frees)
    if not chosen:
        for miss in near_misses(frees, want):
            assert fits(miss.free, want, miss.reason)
            assert not any(wish.admits(miss.free.wall) for wish in want.wishes.excluded)
