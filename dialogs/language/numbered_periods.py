"""Periods by number or beside a day: "calendar week 12", "the third quarter", "the year 2027", "the last 2 days"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dialogs.language.ground import Build, Days, Ground, add_months, get, last_of_month, monday_of, year_of
from dialogs.language.offsets import shifted
from dialogs.language.terms import Term

CALENDAR_WEEK = "calendar week"
_MOST_WEEKS = 53
_MOST = 100


def _numbered(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """A calendar week, which is this year's or the next one's; a quarter, which is this year's."""
    unit, number, year = terms[match.start("u")], terms[match.start("n")].value, year_of(get(terms, match, "y"))
    if unit.name == CALENDAR_WEEK and 1 <= number <= _MOST_WEEKS:
        years = (ground.today.year, ground.today.year + 1) if year is None else (year,)
        mondays = [date.fromisocalendar(each, 1, 1) + timedelta(weeks=number - 1) for each in years]
        monday = next((day for day in mondays if day >= ground.monday), mondays[-1])
        return Days(monday, monday + timedelta(days=6))
    if (unit.name == "quarter" or unit.kind == "q") and terms[match.start("n")].kind == "o" and 1 <= number <= 4:
        first = date(year or ground.today.year, 3 * number - 2, 1)
        return Days(first, last_of_month(add_months(first, 2)))
    return None


def _year(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "im Jahr 2027"."""
    year = year_of(get(terms, match, "y"))
    is_year = terms[match.start("u")].name == "year" and year is not None
    return Days(date(year, 1, 1), date(year, 12, 31)) if is_year and year is not None else None


def _month_of_year(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "im März nächsten Jahres"."""
    if terms[match.start("u")].name != "year":
        return None
    first = date(ground.today.year + terms[match.start("how")].value, terms[match.start("m")].value, 1)
    return Days(first, last_of_month(first))


def _last_units(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the last 2 weeks": up to yesterday, or to the end of the last whole one."""
    count, today = terms[match.start("n")].value, ground.today
    if not 1 <= count <= _MOST:
        return None
    match terms[match.start("u")].name:
        case "day":
            return Days(today - timedelta(days=count), today - timedelta(days=1))
        case "week":
            return Days(ground.monday - timedelta(weeks=count), ground.monday - timedelta(days=1))
        case "month":
            first = today.replace(day=1)
            return Days(add_months(first, -count), first - timedelta(days=1))
        case "year":
            return Days(date(today.year - count, 1, 1), date(today.year - 1, 12, 31))
    return None


def _beside_day(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the week after Easter" and "am Tag vor Weihnachten"."""
    anchor, unit = terms[match.start("z")].piece, terms[match.start("u")]
    if not isinstance(anchor, Days) or unit.name not in {"day", "week"}:
        return None
    ahead = -1 if match["r"] == "<" else 1
    if unit.name == "week":
        monday = monday_of(anchor.first) + timedelta(weeks=ahead)
        return Days(monday, monday + timedelta(days=6))
    base = anchor.first if ahead < 0 else anchor.last or anchor.first
    found = shifted(ground.now.replace(year=base.year, month=base.month, day=base.day), ahead, "day")
    return found if isinstance(found, Days) else None


EARLY_RULES: tuple[tuple[str, Build], ...] = (
    (r"(?P<m>m)f?T?(?P<how>[xXL])(?P<u>u)(?!w)", _month_of_year),
    (r"T?(?P<u>u)(?P<n>n)(?![:.]?n|[uQci])(?P<y>Y)?", _numbered),
    (r"T?(?P<n>o)(?P<u>[uq])f?(?P<y>Y)?", _numbered),
    (r"T?(?P<u>u)(?P<y>Y)", _year),
    (r"(?<!F)(?<!FT)T?L(?P<n>[nr])(?P<u>u)", _last_units),
)
"""Before the days and weekdays."""
RULES: tuple[tuple[str, Build], ...] = ((r"[TDI](?P<u>u)(?P<r>[<>])T?(?P<z>Z)", _beside_day),)
"""Where the days are found."""
