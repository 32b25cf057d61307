"""Spots to wishes: which half of the day, which week, which end of a range is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from dialogs.language.clocks import Clock
from dialogs.language.dates import next_day_of_month
from dialogs.language.ground import Days, add_months
from dialogs.language.spots import Spot
from dialogs.language.wish import Problem, Relation, Wish

Hours = tuple[time, time]

PARTS: dict[str, tuple[time, time]] = {
    "morning": (time(6), time(12)),
    "afternoon": (time(12), time(18)),
    "first thing": (time(7), time(10)),
    "late morning": (time(10), time(13)),
    "early afternoon": (time(12), time(16)),
    "long afternoon": (time(12), time(20)),
    "evening": (time(17), time(22)),
    "small hours": (time(0), time(6)),
    "late evening": (time(19), time(23, 59)),
    "night": (time(20), time(23, 59)),
    "tonight": (time(17), time(23, 59)),
    "daytime": (time(8), time(18)),
    "lunch": (time(12), time(14)),
    "breakfast": (time(8), time(10)),
    "dinner": (time(18), time(20)),
    "noon": (time(11), time(14)),
    "after school": (time(15), time(21)),
    "mid morning": (time(9), time(11)),
    "end of morning": (time(10), time(12)),
    "midday": (time(11), time(16)),
    "start of afternoon": (time(12), time(15)),
    "mid afternoon": (time(15), time(17)),
    "late afternoon": (time(16), time(19)),
    "end of day": (time(17), time(21)),
}


def problem_of(spot: Spot) -> Problem | None:
    """Why the spot is no date or time, if it is none."""
    if any(clock is not None and clock.is_bad for clock in (spot.clock, spot.last_clock)):
        return Problem.NO_SUCH_TIME
    return next((d.problem for d in (spot.days, spot.last_days) if d and d.problem), None)


def resolve(spot: Spot, now: datetime, hours: Hours | None, reference: datetime | None = None) -> Wish:
    """The wish that a spot is; empty where it cannot be."""
    if problem_of(spot) in {Problem.NO_SUCH_DATE, Problem.NO_SUCH_TIME}:
        return Wish()
    wish = _timed(spot, now, hours)
    first, last = _first_and_last(spot, reference)
    if spot.relation in {Relation.BEFORE, Relation.UNTIL} and not wish.has_time:
        wish = replace(wish, end_date=first if spot.relation is Relation.BEFORE else last or first)
    elif spot.relation is Relation.AFTER and last and not wish.has_time:
        wish = replace(wish, start_date=last)
    elif spot.relation is Relation.FROM and not wish.has_time:
        wish = replace(wish, start_date=first)
    else:
        wish = replace(wish, start_date=first, end_date=last if last != first else None)
    is_weekday = spot.days is not None and spot.days.of_week and spot.last_days is None
    readings = spot.days.readings if spot.days is not None and spot.last_days is None else ()
    return replace(wish, is_past=_is_past(wish, now), is_weekday=is_weekday, readings=readings)


def _first_and_last(spot: Spot, reference: datetime | None) -> tuple[date | None, date | None]:
    if spot.days is None:
        return None, None
    first, last = spot.days.first, spot.days.last
    if spot.last_days is not None:
        return first, _last_day(spot.days, spot.last_days)
    if reference is not None and last is not None and last > first and spot.clock is not None and spot.clock.is_same:
        return _same_day(first, last, reference.date()), None
    return first, last


def _same_day(first: date, last: date, reference: date) -> date:
    """The day of a period that the reference has in its own: same weekday, or same day of the month.

    Where that is the reference itself, the period after that one's is meant.
    """
    if (last - first).days < 7:
        day = first + timedelta(days=(reference.weekday() - first.weekday()) % 7)
        return day if day != reference else day + timedelta(weeks=1)
    day = add_months(first, 0).replace(day=min(reference.day, last.day))
    return day if day != reference else add_months(day, 1)


def _last_day(first: Days | None, last: Days) -> date:
    """The end of a range of days lies after its start: "Friday to Tuesday", "the 29th to the 3rd"."""
    end = last.last or last.first
    if first is None or end >= first.first:
        return end
    if last.of_month:
        return next_day_of_month(end.day, first.first) or end
    if last.of_week:
        return end + timedelta(weeks=-(-(first.first - end).days // 7))
    return add_months(end, 12)


def _timed(spot: Spot, now: datetime, hours: Hours | None) -> Wish:
    relation = spot.relation
    if spot.clock is None:
        if not spot.part:
            return Wish(relation=relation)
        return _part_of_day(spot)
    today = spot.days is not None and spot.days.first == now.date()
    start, other = _choose(spot.clock, spot.clock.part or spot.part, hours, now if today else None)
    if spot.last_clock is not None:
        start, end = _range(spot, start, hours)
        return Wish(start_time=start, end_time=end, relation=Relation.RANGE)
    if relation in {Relation.BEFORE, Relation.UNTIL}:
        since = PARTS[spot.part][0] if spot.from_part else None
        if since is not None and since < start:
            return Wish(start_time=since, end_time=start, relation=Relation.RANGE, part=spot.part)
        return Wish(end_time=start, relation=relation, other_time=other)
    return Wish(start_time=start, relation=relation, other_time=other)


def _part_of_day(spot: Spot) -> Wish:
    start, end = PARTS[spot.part]
    if spot.portion in {"start", "earlier"}:
        end = time(start.hour + (2 * (end.hour - start.hour) + 2) // 3)
    elif spot.portion in {"end", "later"}:
        start = time((start.hour + end.hour) // 2)
    match spot.relation:
        case Relation.AFTER:
            return Wish(start_time=end, relation=Relation.FROM, part=spot.part)
        case Relation.FROM:
            return Wish(start_time=start, relation=Relation.FROM, part=spot.part)
        case Relation.BEFORE:
            return Wish(end_time=start, relation=Relation.BEFORE, part=spot.part)
        case Relation.UNTIL:
            return Wish(end_time=end, relation=Relation.UNTIL, part=spot.part)
    return Wish(start_time=start, end_time=end, relation=Relation.RANGE, part=spot.part)


def _in_part(clock: Clock, part: str) -> time | None:
    readings = clock.readings()
    if len(readings) == 1:
        return readings[0]
    if not part:
        return None
    hour = clock.hour
    match part:
        case "morning" | "breakfast" | "first thing" | "small hours" | "mid morning" | "end of morning":
            return readings[0]
        case "night" | "tonight":
            return readings[0] if hour == 12 or hour <= 5 else readings[1]
        case "evening" | "late evening" if hour == 12 or hour <= 3:
            return readings[0]
        case "afternoon" if hour == 11 and clock.minute >= 30:
            return readings[0]
        case "daytime" | "lunch" | "noon" | "midday":
            return None
        case _:
            return readings[1]


def _choose(clock: Clock, part: str, hours: Hours | None, now: datetime | None) -> tuple[time, time | None]:
    """The time meant, and the other half of the day where nothing decides."""
    decided = _in_part(clock, part)
    if decided is not None:
        return decided, None
    morning, later = clock.readings()
    if hours is not None:
        inside = [r for r in (morning, later) if hours[0] <= r and (r < hours[1] or hours[1] <= hours[0])]
        if len(inside) == 1:
            return inside[0], None
    chosen, other = (later, morning) if clock.hour <= 6 or clock.hour == 12 else (morning, later)
    if now is not None and hours is None and chosen <= now.time() < other:
        chosen, other = other, chosen
    return chosen, other


def _range(spot: Spot, start: time, hours: Hours | None) -> tuple[time, time]:
    """Both ends: am/pm said at one end serves the other where that keeps the order."""
    first, last = spot.clock, spot.last_clock
    if first is None or last is None:
        raise ValueError("a range has two clock times")
    part = last.part or spot.part
    ends = (known,) if (known := _in_part(last, part)) is not None else last.readings()
    part = first.part or spot.part
    starts = (known,) if (known := _in_part(first, part)) is not None else first.readings()
    if len(starts) == 2 and len(ends) == 1:
        before = [s for s in starts if s < ends[0]]
        return (max(before) if before else start), ends[0]
    after = [e for e in ends if e > start]
    return start, min(after) if after else ends[0]


def _is_past(wish: Wish, now: datetime) -> bool:
    last = wish.end_date or wish.start_date
    if last is None or wish.relation in {Relation.AFTER, Relation.FROM}:
        return False
    if last != now.date():
        return last < now.date()
    end = wish.end_time or wish.start_time
    return end is not None and end < now.time()
