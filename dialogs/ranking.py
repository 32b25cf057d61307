"""Which free times are best for what was wished, and why; where none fits, which wish keeps them apart.

Pure: no clock, no words, no store. Hard are the days, times and people that were named and whatever was said not to be
wanted. Soft are a preference, "around" and "as soon as possible", and in a move the time of day that the booking has:
they order what fits and never take anything away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from bookings.model import Slot
from dialogs.language.wish import Mood, Relation, Wish, Wishes

BEST = 3
"""How many are named."""


class Reason(StrEnum):
    """Why a time is among the best, or what would have to give way for it."""

    ONLY = "only"
    SOONEST = "soonest"
    NEXT = "next"
    DAY = "day"
    BETWEEN = "between"
    LATEST = "latest"
    SAME = "same"
    EXACT = "exact"
    NEAREST = "nearest"
    NEAR = "near"
    OTHER_TIME = "other-time"
    OTHER_PERSON = "other-person"
    OTHER_DAY = "other-day"


GIVES_WAY = (Reason.OTHER_TIME, Reason.OTHER_PERSON, Reason.OTHER_DAY)
"""The reasons of near misses."""


@dataclass(frozen=True, slots=True)
class Free:
    """A free slot and its start on the wall clock that the wishes mean."""

    slot: Slot
    wall: datetime


@dataclass(frozen=True, slots=True)
class Wanting:
    """All that was wished: when, with whom (anybody where `staff` is empty), and the time of day that a move leaves."""

    wishes: Wishes
    staff: tuple[str, ...] = ()
    present: time | None = None

    @property
    def target(self) -> time | None:
        """The time of day that others are measured by: the one named as about or preferably, else the present one."""
        named = [w for w in (*self.wishes.wanted, *self.wishes.preferred) if w.has_time]
        loose = [w.start_time for w in self.wishes.wanted if w.relation is Relation.AROUND]
        loose += [w.start_time for w in self.wishes.preferred if w.end_time is None]
        return next(filter(None, loose), None) if named else self.present


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the times that are named, with its reason."""

    free: Free
    reason: Reason


def fits(free: Free, want: Wanting, without: Reason | None = None) -> bool:
    """Whether a time meets every hard wish; `without` leaves out those about the time, the person or the day."""
    if any(wish.admits(free.wall) for wish in want.wishes.excluded):
        return False
    if without is not Reason.OTHER_PERSON and want.staff and not set(want.staff) & set(free.slot.staff_member_ids):
        return False
    wanted = want.wishes.wanted
    return not wanted or any(_eased(wish, without).admits(free.wall) for wish in wanted)


def missed(free: Free, want: Wanting) -> int:
    """How many preferences a time does not meet."""
    return sum(not wish.admits(free.wall) for wish in want.wishes.preferred)


def best(frees: Iterable[Free], want: Wanting, count: int = BEST) -> tuple[Choice, ...]:
    """The best of what fits, with a reason each: by preferences met, then near the time aimed at, else well spread."""
    fitting = sorted((f for f in frees if fits(f, want)), key=lambda f: f.wall)
    if not fitting:
        return ()
    fewest = min(missed(f, want) for f in fitting)
    pool = [f for f in fitting if missed(f, want) == fewest]
    if len(fitting) == 1:
        return (Choice(fitting[0], Reason.ONLY),)
    if want.wishes.mood is Mood.SOON:
        return _numbered(pool[:count], Reason.SOONEST, Reason.NEXT)
    target = want.target
    return _spread(pool, want, count) if target is None else _near(pool, target, want, count)


def near_misses(frees: Sequence[Free], want: Wanting) -> tuple[Choice, ...]:
    """Where nothing fits: the nearest time for each wish that alone keeps it away. What was ruled out stays out."""
    wanted = want.wishes.wanted
    named = {
        Reason.OTHER_TIME: any(w.has_time for w in wanted),
        Reason.OTHER_PERSON: bool(want.staff),
        Reason.OTHER_DAY: any(w.has_date for w in wanted),
    }
    found = []
    for reason in (r for r, is_named in named.items() if is_named):
        pool = [f for f in frees if fits(f, want, reason)]
        if pool:
            found.append(Choice(min(pool, key=lambda f: (_off(f, wanted), f.wall)), reason))
    return tuple(found)


def _eased(wish: Wish, without: Reason | None) -> Wish:
    """The wish without what is left out of it."""
    if without is Reason.OTHER_TIME and wish.has_time:
        return Wish(start_date=wish.start_date, end_date=wish.end_date)
    if without is Reason.OTHER_DAY:
        return replace(wish, start_date=None, end_date=None) if wish.has_time else Wish()
    return wish


def _spread(pool: Sequence[Free], want: Wanting, count: int) -> tuple[Choice, ...]:
    """The soonest; the first of each other wish, then of other days; the latest; and one between."""
    chosen = {pool[0].wall: Choice(pool[0], Reason.SOONEST)}
    by_wish = [next((f for f in pool if w.admits(f.wall)), pool[0]) for w in want.wishes.wanted]
    for free in (*by_wish, *pool):
        if len(chosen) < count and free.wall.date() not in {wall.date() for wall in chosen}:
            chosen[free.wall] = Choice(free, Reason.DAY)
    if len(chosen) < count and pool[-1].wall not in chosen:
        chosen[pool[-1].wall] = Choice(pool[-1], Reason.LATEST)
    rest = [f for f in pool if f.wall not in chosen]
    if len(chosen) < count and rest:
        middle = rest[len(rest) // 2]
        chosen[middle.wall] = Choice(middle, Reason.BETWEEN)
    return tuple(chosen[wall] for wall in sorted(chosen))


def _near(pool: Sequence[Free], target: time, want: Wanting, count: int) -> tuple[Choice, ...]:
    """The nearest of each day, the nearest of all first; then what else comes near."""
    ordered = sorted(pool, key=lambda f: (abs(_minutes(f.wall.time()) - _minutes(target)), f.wall))
    of_days: dict[date, Free] = {}
    for free in ordered:
        of_days.setdefault(free.wall.date(), free)
    rest = [f for f in ordered if f not in of_days.values()]
    exact = Reason.SAME if target == want.present else Reason.EXACT
    return tuple(
        Choice(f, exact if f.wall.time() == target else Reason.NEAREST if f in of_days.values() else Reason.NEAR)
        for f in (*of_days.values(), *rest)[:count]
    )


def _numbered(frees: Sequence[Free], first: Reason, others: Reason) -> tuple[Choice, ...]:
    return tuple(Choice(free, others if at else first) for at, free in enumerate(frees))


def _off(free: Free, wanted: Sequence[Wish]) -> tuple[int, int]:
    """How far a time lies from what was wished: in days, then in minutes of the day."""
    return min(
        (
            _outside(free.wall.date().toordinal(), *map(_ordinal, (w.start_date, w.end_date or w.start_date))),
            _outside(_minutes(free.wall.time()), *map(_minutes_or_none, (w.start_time, w.end_time or w.start_time))),
        )
        for w in wanted or (Wish(),)
    )


def _outside(value: int, first: int | None, last: int | None) -> int:
    """How far a number lies outside a range; an end that is None is open."""
    below = first - value if first is not None else 0
    above = value - last if last is not None else 0
    return max(below, above, 0)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _minutes_or_none(at: time | None) -> int | None:
    return None if at is None else _minutes(at)


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
