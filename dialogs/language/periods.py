"""Periods: "this week", "next month", "the weekend", "end of March", "the week of June 9th", "next 4 weeks"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dialogs.language.ground import (
    Build,
    Days,
    Ground,
    add_months,
    get,
    last_of_month,
    monday_of,
    month_of,
    year_of,
)
from dialogs.language.terms import Term

NEXT_WEEK = "next week"
"""The name of words that mean it without a word for "next": "para a semana"."""
_MOST = 100
_SEASONS = {"spring": (3, 21), "summer": (6, 21), "autumn": (9, 24), "winter": (12, 21)}


def _period(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    edge, body, how = get(terms, match, "edge"), terms[match.start("body")], match["how"]
    whole = _named_month(body, how, year_of(get(terms, match, "y")), ground) if body.kind == "m" else None
    whole = whole or _whole(body, how, ground, terms[match.start("how")].value if how else 0)
    if whole is None:
        return None
    return _portion(*whole, edge.name, ground) if edge else Days(*whole)


def _named_month(body: Term, how: str, year: int | None, ground: Ground) -> tuple[date, date]:
    first = date(year or ground.today.year + (body.value < ground.today.month), body.value, 1)
    if how == "X" and first <= ground.today:
        first = add_months(first, 12)
    return first, last_of_month(first)


def _whole(body: Term, how: str, ground: Ground, step: int) -> tuple[date, date] | None:
    """First and last day of a week, weekend, month, quarter or year, `step` on from this one."""
    today, monday = ground.today, ground.monday
    if body.name in _SEASONS:
        return _season(body.name, how, today)
    if body.name == NEXT_WEEK:
        return monday + timedelta(weeks=1), monday + timedelta(weeks=1, days=6)
    if body.kind == "e" and not body.name:
        saturday = monday + timedelta(days=5, weeks=step if how in {"X", "L"} else 0)
        return saturday, saturday + timedelta(days=1)
    match "quarter" if body.kind == "q" else body.name:
        case "week":
            return monday + timedelta(weeks=step), monday + timedelta(weeks=step, days=6)
        case "working week":
            step += body.kind == "e" and not how and today > monday + timedelta(days=4)
            return monday + timedelta(weeks=step), monday + timedelta(weeks=step, days=4)
        case "fortnight" if step > 0:
            return monday + timedelta(weeks=1), monday + timedelta(weeks=3, days=-1)
        case "month":
            first = add_months(today.replace(day=1), step)
            return first, last_of_month(first)
        case "quarter":
            first = add_months(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * step)
            return first, last_of_month(add_months(first, 2))
        case "year":
            return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
        case "day" if step:
            day = (ground.reference.date() if ground.reference else today) + timedelta(days=step)
            return day, day
    return None


def _season(name: str, how: str, today: date) -> tuple[date, date]:
    """First and last day of a season that is not over; its next one where that is said and it has begun."""
    start = date(today.year - 1, *_SEASONS[name])
    while _season_end(start) < today or (how == "X" and start <= today):
        start = start.replace(year=start.year + 1)
    return start, _season_end(start)


def _season_end(start: date) -> date:
    """The eve of the next season."""
    begins = [date(start.year + later, *day) for later in (0, 1) for day in _SEASONS.values()]
    return min(day for day in begins if day > start) - timedelta(days=1)


def _after_next(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the week after next"."""
    body = terms[match.start("body")]
    if body.kind == "m":
        first, last = _named_month(body, "X", None, ground)
        return Days(add_months(first, 12), last_of_month(add_months(last, 12)))
    found = _whole(body, "X", ground, 1) if body.name in {"week", "month", "year"} else None
    if found is None or body.name == "week":
        return found and Days(found[0] + timedelta(weeks=1), found[1] + timedelta(weeks=1))
    first = add_months(found[0], 1 if body.name == "month" else 12)
    return Days(first, last_of_month(first) if body.name == "month" else first.replace(month=12, day=31))


def _portion(first: date, last: date, edge: str, ground: Ground) -> Days:
    """The beginning, middle or end of a period; the rest of it is from today on."""
    size = (last - first).days + 1
    if edge == "later" and size > 7:
        edge = "rest"
    if size > 360 and edge in {"start", "end"}:
        return (
            Days(first, last_of_month(add_months(first, 1))) if edge == "start" else Days(add_months(first, 10), last)
        )
    third = 3 if size <= 7 else 10 if size <= 31 else size // 3
    match edge:
        case "start" | "earlier":
            return Days(first, first + timedelta(days=third - 1))
        case "middle" if size <= 7:
            return Days(first + timedelta(days=2), first + timedelta(days=2))
        case "middle":
            return Days(first + timedelta(days=third), first + timedelta(days=2 * third - 1))
        case "end" | "later" if 28 <= size <= 31:
            return Days(first + timedelta(days=20), last)
        case "end" | "later":
            return Days(last - timedelta(days=(4 if size == 7 else third) - 1), last)
        case "rest":
            return Days(max(first, ground.today), last)
    return Days(first, last)


def _week_of(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the week of June 9th" and "the weekend of the 5th"."""
    anchor, body = terms[match.start("z")].piece, terms[match.start("u")]
    if not (body.name == "week" or body.kind == "e") or not isinstance(anchor, Days):
        return None
    monday = monday_of(anchor.first)
    if body.kind == "e":
        return Days(monday + timedelta(days=5), monday + timedelta(days=6), problem=anchor.problem)
    return Days(monday, monday + timedelta(days=6), problem=anchor.problem)


def _nth_week(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "first week of March": the week that holds the first of the month counts as the first. A weekend counts
    by its Saturday, and a month has two fortnights ("la deuxième quinzaine d'avril").
    """
    nth, month, body = terms[match.start("o")], month_of(terms, match, ground), terms[match.start("week")]
    if month is None or nth.value > 5:
        return None
    if body.kind == "e":
        first = last_of_month(month) if nth.kind == "L" else month + timedelta(days=6, weeks=nth.value - 1)
        saturday = first - timedelta(days=(first.weekday() - 5) % 7)
        return Days(saturday, saturday + timedelta(days=1))
    if body.name == "fortnight":
        is_first = nth.kind == "o" and nth.value == 1
        return Days(month, month.replace(day=15)) if is_first else Days(month.replace(day=15), last_of_month(month))
    if body.name != "week":
        return None
    monday = monday_of(last_of_month(month) if nth.kind == "L" else month + timedelta(weeks=nth.value - 1))
    return Days(monday, monday + timedelta(days=6))


def _next_units(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the next 4 weeks" and "the 2 next days"."""
    count, today = terms[match.start("n")].value, ground.today
    is_hour = match.start() > 0 and terms[match.start() - 1].name == "clock"  # "at 3 next week"
    if is_hour or not 1 <= count <= _MOST:
        return None
    match terms[match.start("u")].name:
        case "day":
            return Days(today + timedelta(days=1), today + timedelta(days=count))
        case "week":
            monday = ground.monday + timedelta(weeks=1)
            return Days(monday, monday + timedelta(days=7 * count - 1))
        case "month":
            first = add_months(today.replace(day=1), 1)
            return Days(first, add_months(first, count) - timedelta(days=1))
    return None


def _last_day(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the last day of the month"."""
    month = month_of(terms, match, ground)
    if terms[match.start("day")].name != "day" or month is None:
        return None
    last = last_of_month(month)
    return Days(last if last >= ground.today else last_of_month(add_months(month, 12)))


NTH_RULES: tuple[tuple[str, Build], ...] = (
    (r"T?L(?P<day>u)[fI]T?(?P<how>[xXC]?)(?:(?P<m>m)(?P<y>Y)?|(?P<u>u))", _last_day),
    (r"T?(?P<o>[oL])(?P<week>[ue])[fI]T?(?P<how>[xXC]?)(?:(?P<m>m)(?P<y>Y)?|(?P<u>u))", _nth_week),
)
RULES: tuple[tuple[str, Build], ...] = (
    (r"(?<![xXC])T?(?P<u>u)(?:f|\[)?(?P<z>Z)", _week_of),
    (r"T?(?P<u>e)f(?P<z>Z)", _week_of),
    (r"[XC](?P<n>[nr])(?P<u>u)", _next_units),
    (r"(?<![~><\]])T?(?P<n>[nr])[XC](?P<u>u)", _next_units),
    (r"T?(?P<n>[nr])(?P<u>u)[XC](?![uewmn])", _next_units),
    (r"T?(?P<body>[um])>T?X", _after_next),
    (r"(?<![nshqrM])(?P<edge>E)?[Tx]?(?P<body>[uem])(?P<how>[XCL])(?P<y>Y)?(?![uewmn])", _period),
    (r"(?P<edge>E)?T?(?P<how>[xXCL])(?P<body>[uemq])(?P<y>Y)?", _period),
    (r"(?P<edge>E)T?(?P<how>)(?P<body>[uem])(?P<y>Y)?", _period),
    (r"(?<=\])(?P<edge>)T(?P<how>)(?P<body>u)(?![fn\[Z])", _period),
    (r"(?P<edge>)T?(?P<how>)(?P<body>[em])[-,f]?(?P<y>Y)?", _period),
)
