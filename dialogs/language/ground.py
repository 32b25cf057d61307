"""What days are counted from and what they come to; shared by dates, weekdays, periods and offsets."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dialogs.language.terms import Term
from dialogs.language.wish import Problem


@dataclass(frozen=True, slots=True)
class Days:
    """A day, or several to `last` inclusive.

    `of_month` marks a bare "the 14th" and `of_week` a bare "Friday": as the end of a range they move behind its start.
    `readings` are the days that may be meant where a weekday and a date differ: that date, and that weekday near it.
    """

    first: date
    last: date | None = None
    of_month: bool = False
    of_week: bool = False
    problem: Problem | None = None
    part: str = ""
    readings: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant counted from now: "in half an hour"."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Ground:
    """Now on the wall, the language, the order of numeric dates, and the wall time of the booking being moved.

    `weekday_numbers`: a number behind a weekday is the day of the month, and an ordinal alone is none.
    """

    now: datetime
    language: str
    order: str
    text: str = ""
    reference: datetime | None = None
    weekday_numbers: bool = False

    @property
    def today(self) -> date:
        """The day of now."""
        return self.now.date()

    @property
    def monday(self) -> date:
        """The Monday of this week."""
        return monday_of(self.today)


Build = Callable[[list[Term], re.Match[str], Ground], Days | Moment | None]
"""Makes days of the terms that a rule matched; None where they are none after all."""


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def add_months(day: date, months: int) -> date:
    """The same day some months on, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_of_month(day: date) -> date:
    """The last day of a day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def nearest_weekday(weekday: int, to: date, today: date) -> date:
    """The day of that weekday nearest to another day, not before today."""
    ahead = to + timedelta(days=(weekday - to.weekday()) % 7)
    behind = ahead - timedelta(days=7)
    return behind if behind >= today and to - behind < ahead - to else ahead


def get(terms: list[Term], match: re.Match[str], group: str) -> Term | None:
    """The first term of a group, None where the group is absent or empty."""
    if group not in match.re.groupindex or match.start(group) < 0 or match.start(group) == match.end(group):
        return None
    return terms[match.start(group)]


def year_of(term: Term | None) -> int | None:
    """The year that a term says: "2026" or "26"."""
    if term is None:
        return None
    return term.value if term.value > 99 else 2000 + term.value


def month_of(terms: list[Term], match: re.Match[str], ground: Ground) -> date | None:
    """The first day of the month named in the match: "October", "this month", "next month"."""
    month = get(terms, match, "m")
    if month is not None:
        year = year_of(get(terms, match, "y"))
        return date(year or ground.today.year + (month.value < ground.today.month), month.value, 1)
    unit = get(terms, match, "u")
    if unit is None or unit.name != "month":
        return None
    return add_months(ground.today.replace(day=1), STEPS.get(match["how"] or "", 1))


STEPS = {"": 0, "x": 0, "T": 0, "L": -1}
"""How far "this", "the" and "last" reach; all others ("next", "coming") reach one on."""
