"""What a person said about when: wall-clock dates and times, never instants."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

NEARLY = 60
"""How many minutes from it "around" a time still is."""


class Relation(StrEnum):
    """How a wish lies to what was named. AFTER and BEFORE leave the named day out, FROM and UNTIL take it in."""

    AT = "at"
    AROUND = "around"
    AFTER = "after"
    FROM = "from"
    BEFORE = "before"
    UNTIL = "until"
    RANGE = "range"


class Mood(StrEnum):
    """A wish without a date or time in it."""

    ANY = "any"
    SOON = "soon"
    EARLIER = "earlier"
    LATER = "later"


class Problem(StrEnum):
    """Why what was said is no date or time."""

    NO_SUCH_DATE = "no_such_date"
    NO_SUCH_TIME = "no_such_time"
    WEEKDAY_DIFFERS = "weekday_differs"


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish. What was not said is None; nothing is filled in.

    `end_date` is the last day wanted (inclusive), set for several days; `start_time` alone is a point in time, with
    AROUND near it; `end_time` closes a range of the day. `part` names the part of the day that gave the times.
    `other_time` is the other half of the day where neither am/pm, part of the day, 24-hour form nor opening hours
    decided, `readings` the days that may be meant where a weekday and a date differ. `is_past` says that nothing of it
    is left at the time of asking, `is_weekday` that a weekday alone named the day ("Friday").
    """

    start_date: date | None = None
    end_date: date | None = None
    start_time: time | None = None
    end_time: time | None = None
    relation: Relation = Relation.AT
    part: str = ""
    other_time: time | None = None
    readings: tuple[date, ...] = ()
    is_past: bool = False
    is_weekday: bool = field(default=False, compare=False)

    @property
    def has_date(self) -> bool:
        """Whether a day or days were said."""
        return self.start_date is not None or self.end_date is not None

    @property
    def has_time(self) -> bool:
        """Whether a time or a part of the day was said."""
        return self.start_time is not None or self.end_time is not None

    def admits(self, start: datetime) -> bool:
        """Whether a slot that starts at this wall-clock time is what was wished.

        A point in time is met exactly, "around" it within an hour.
        """
        return self._admits_day(start.date()) and self._admits_time(start.time())

    def _admits_day(self, day: date) -> bool:
        first, last = self.start_date, self.end_date
        if first is None and last is None:
            return True
        dates_only = not self.has_time
        match self.relation:
            case Relation.AFTER if dates_only and first:
                return day > (last or first)
            case Relation.FROM if dates_only and first:
                return day >= first
            case Relation.BEFORE if dates_only:
                return day < (first or last or day)
            case Relation.UNTIL if dates_only:
                return day <= (last or first or day)
            case _:
                return (first is None or day >= first) and day <= (last or first or day)

    def _admits_time(self, at: time) -> bool:
        first, last = self.start_time, self.end_time
        if first is None and last is None:
            return True
        match self.relation:
            case Relation.AFTER:
                return first is None or at > first
            case Relation.FROM:
                return first is None or at >= first
            case Relation.BEFORE:
                return last is None or at < last
            case Relation.UNTIL:
                return last is None or at <= last
            case Relation.RANGE if first and last and last != time(0):
                return first <= at < last if first < last else at >= first or at < last
            case Relation.AROUND if first and last is None:
                return abs((at.hour - first.hour) * 60 + at.minute - first.minute) <= NEARLY
            case _:
                return first is None or (at >= first if last is not None else at == first)


@dataclass(frozen=True, slots=True)
class Wishes:
    """All that a text says about when: what is wanted (any of `wanted`), what is not, and what cannot be.

    `preferred` is what would be nice: it orders what fits, and takes nothing away. Where nothing else is wanted, it is
    what is wanted, and `is_loose` says so.
    `spans` are the places in the text (start, end) that were understood, so that the rest can be read as something
    else. False where the text says nothing about when.
    """

    wanted: tuple[Wish, ...] = ()
    excluded: tuple[Wish, ...] = ()
    mood: Mood | None = None
    problem: Problem | None = None
    preferred: tuple[Wish, ...] = ()
    is_loose: bool = field(default=False, compare=False)
    spans: tuple[tuple[int, int], ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        return bool(self.wanted or self.excluded or self.preferred or self.mood or self.problem)

    @property
    def is_ambiguous(self) -> bool:
        """Whether a clock time may mean either half of the day, or a day and its date differ."""
        return any(w.other_time is not None or w.readings for w in self.wanted)


@dataclass(frozen=True, slots=True)
class Point:
    """A date, a time, or both; None is what was not said."""

    date: date | None = None
    time: time | None = None


@dataclass(frozen=True, slots=True)
class When:
    """One range of wall time. "after 5" has a start and no end, "until noon" an end and no start."""

    start: Point | None
    end: Point | None = None
    is_range: bool = False
