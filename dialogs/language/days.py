"""Days and periods: "the 14th", "Friday next week", "in two weeks", "end of March", "22/04"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dialogs.language import day_expressions
from dialogs.language.terms import Term, piece, rewrite
from dialogs.language.wish import Problem


@dataclass(frozen=True, slots=True)
class Days:
    """A day, or several to `last` inclusive. `of_month` marks a bare "the 14th", which a later month may complete."""

    first: date
    last: date | None = None
    of_month: bool = False
    keeps_past: bool = False
    problem: Problem | None = None
    part: str = ""
    is_edge: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant counted from now: "in half an hour"."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Ground:
    """What days are counted from: now on the wall, the language, the order of numeric dates, the present booking."""

    now: datetime
    language: str
    order: str
    text: str
    reference: datetime | None = None

    @property
    def today(self) -> date:
        """The day of now."""
        return self.now.date()


def add_months(day: date, months: int) -> date:
    """The same day some months on, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def next_day_of_month(number: int, since: date) -> date | None:
    """The next day with that number, today included; None beyond 31."""
    if not 1 <= number <= 31:
        return None
    first = since.replace(day=1)
    for ahead in range(12):
        month = add_months(first, ahead)
        if number <= monthrange(month.year, month.month)[1] and (day := month.replace(day=number)) >= since:
            return day
    return None


def _named(number: int, month: int, year: int | None, ground: Ground, weekday: int | None) -> Days:
    """A day and month, with or without the year. Without: the next one, and the year in which the weekday fits."""
    expression = f"{number} {_MONTH_NAMES[month]}" if ground.language == "en" else f"{number}.{month}."
    if year is not None:
        day = day_expressions.parse(f"{expression} {year}", ground.language, "DMY")
        if day is None or day.day != number:
            return Days(ground.today, problem=Problem.NO_SUCH_DATE)
        wrong = weekday is not None and day.weekday() != weekday
        return Days(day, keeps_past=True, problem=Problem.WEEKDAY_DIFFERS if wrong else None)
    for ahead in range(9):
        try:
            day = date(ground.today.year + ahead, month, number)
        except ValueError:
            continue
        if day >= ground.today:
            wrong = weekday is not None and day.weekday() != weekday
            return Days(day, problem=Problem.WEEKDAY_DIFFERS if wrong else None)
    return Days(ground.today, problem=Problem.NO_SUCH_DATE)


_MONTH_NAMES = (
    "", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip

Build = Callable[[list[Term], re.Match[str], Ground], object]


def _get(terms: list[Term], match: re.Match[str], group: str) -> Term | None:
    at = match.start(group)
    return terms[at] if at >= 0 else None


def _year(term: Term | None) -> int | None:
    if term is None:
        return None
    return term.value if term.value > 99 else 2000 + term.value


def _day_month(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    number, month = _get(terms, match, "n"), _get(terms, match, "m")
    if number is None or month is None or not 1 <= number.value <= 99 or (number.value == 0):
        return None
    weekday = _get(terms, match, "w")
    return _named(number.value, month.value, _year(_get(terms, match, "y")), ground, weekday.value if weekday else None)


def _numeric(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "22/04", "2019-04-22", "4.5.2026": the locale's order first, the other if the first is no date."""
    start, end = match.span()
    if terms[start].text == "" or any(not t.text for t in terms[start:end]):
        return None
    glued = all(a.end == b.start for a, b in zip(terms[start:end], terms[start + 1 : end], strict=False))
    if not glued or _glued_outside(terms, start, end):
        return None
    parts = [terms[at].value for at in range(start, end, 2)]
    if terms[start].kind == "Y":
        return _numeric_day(parts[2], parts[1], parts[0], ground) if len(parts) == 3 else None
    first, second = parts[0], parts[1]
    year = (parts[2] if parts[2] > 99 else 2000 + parts[2]) if len(parts) == 3 else None
    if terms[start + 1].kind == "-" and year is None:
        return None
    if terms[start + 1].kind == "." and year is None:
        return None
    day, month = (second, first) if ground.order == "MDY" else (first, second)
    if month > 12 >= day:
        day, month = month, day
    return _numeric_day(day, month, year, ground)


def _numeric_day(day: int, month: int, year: int | None, ground: Ground) -> object:
    if not 1 <= month <= 12 or day < 1:
        return Days(ground.today, problem=Problem.NO_SUCH_DATE) if year else None
    if day > 31 and not year:
        return None
    return _named(day, month, year, ground, None)


def _glued_outside(terms: list[Term], start: int, end: int) -> bool:
    before = start > 0 and terms[start - 1].end == terms[start].start and terms[start - 1].kind in "-/.:?Mn"
    after = end < len(terms) and terms[end].start == terms[end - 1].end and terms[end].kind in "-/:?Mn"
    return before or (after and terms[end].kind != "?") or (after and terms[end].text == "_")


def _weekday(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "Friday", "this Friday", "next Friday", "Friday next week", "last Friday", "Friday in two weeks"."""
    day = _get(terms, match, "w")
    if day is None:
        return None
    how = match["how"] or ""
    week = match.groupdict().get("week") or ""
    monday = _monday(ground.today)
    if week:
        if week in "LXxC":
            return Days(
                monday + timedelta(days=day.value, weeks={"x": 0, "L": -1}.get(week, 1)), keeps_past=week == "L"
            )
        return None
    if how == "X":
        return Days(monday + timedelta(days=day.value, weeks=1))
    ahead = (day.value - ground.today.weekday()) % 7 or 7
    if how == "L":
        return Days(ground.today + timedelta(days=ahead - 7 if ahead != 7 else -7), keeps_past=True)
    if how == "x" and day.value == ground.today.weekday():
        ahead = 7
    return Days(ground.today + timedelta(days=ahead))


def _weekday_weeks_on(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    day, unit, count = _get(terms, match, "w"), _get(terms, match, "u"), _get(terms, match, "n")
    if day is None or unit is None or unit.name not in {"week", "fortnight"}:
        return None
    weeks = (count.value if count else 1) * (2 if unit.name == "fortnight" else 1)
    return Days(_monday(ground.today) + timedelta(days=day.value, weeks=weeks))


def _weekday_after_next(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    ahead = (terms[match.start("w")].value - ground.today.weekday()) % 7 or 7
    return Days(ground.today + timedelta(days=ahead + 7))


def _weekday_and_number(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "Tuesday the 19th": the next 19th that is a Tuesday."""
    weekday, number = terms[match.start("w")].value, terms[match.start("n")].value
    since = ground.today
    for _ in range(60):
        day = next_day_of_month(number, since)
        if day is None:
            return None
        if day.weekday() == weekday:
            return Days(day)
        since = day + timedelta(days=1)
    return None


def _nth_weekday(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "first Tuesday of October", "last Friday in March", "the second Monday of next month"."""
    weekday, nth = terms[match.start("w")].value, terms[match.start("o")]
    for year in (0, 1):
        first = _month_of(terms, match, ground)
        if first is None:
            return None
        first = add_months(first, 12 * year)
        size = monthrange(first.year, first.month)[1]
        days = [first + timedelta(days=d) for d in range(size) if (first + timedelta(days=d)).weekday() == weekday]
        index = -1 if nth.kind == "L" else nth.value - 1
        if index >= len(days):
            return None
        if days[index] >= ground.today:
            return Days(days[index])
    return None


def _month_of(terms: list[Term], match: re.Match[str], ground: Ground) -> date | None:
    """The first day of the month named in the match: "October", "this month", "next month"."""
    month = _get(terms, match, "m")
    if month is not None:
        year = ground.today.year + (month.value < ground.today.month)
        return date(year, month.value, 1)
    unit = _get(terms, match, "u")
    if unit is None or unit.name != "month":
        return None
    return add_months(ground.today.replace(day=1), {"x": 0, "T": 0, "": 0, "L": -1}.get(match["how"] or "", 1))


def _day_of_this_month(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    month = _month_of(terms, match, ground)
    number = terms[match.start("n")].value
    if month is None:
        return None
    if number > monthrange(month.year, month.month)[1] or number < 1:
        return Days(ground.today, problem=Problem.NO_SUCH_DATE)
    return Days(month.replace(day=number))


def _day_of_month(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    term = terms[match.start("n")]
    number = term.value
    spelled = not term.text
    if spelled and not (match["on"] or match["the"] or len(terms) == 1 or number > 5):
        return None
    if number > 31:
        return Days(ground.today, problem=Problem.NO_SUCH_DATE) if number < 100 and match["the"] else None
    day = next_day_of_month(number, ground.today)
    return None if day is None else Days(day, of_month=True)


def _reference_day(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    ahead = terms[match.start()].value
    return Days(ground.today + timedelta(days=ahead), keeps_past=ahead < 0)


_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def shift(base: datetime, count: float, unit: str) -> object:
    """The day (or moment, for hours and less) that lies `count` units after `base`."""
    if unit in _SECONDS:
        return Moment(base + timedelta(seconds=count * _SECONDS[unit]))
    whole = round(count)
    if unit in {"day", "week", "fortnight"}:
        return Days(base.date() + timedelta(days=whole * {"day": 1, "week": 7, "fortnight": 14}[unit]), keeps_past=True)
    if unit in {"month", "year", "quarter"}:
        months = whole * {"month": 1, "year": 12, "quarter": 3}[unit]
        return Days(add_months(base.date(), months), keeps_past=True) if abs(months) < 1200 else None
    return None


def _count(terms: list[Term], match: re.Match[str]) -> float | None:
    """The number before a unit: "two", "a", "half an", "a couple of", "2.5", "1/4", "three quarters of an"."""
    number = terms[match.start("n") : match.end("n")] if match.start("n") >= 0 else []
    kinds = "".join(t.kind for t in number)
    values = [t.value for t in number]
    if kinds in {"n", "s", "r", "M", "sr"}:
        return float(values[-1])
    if kinds in {"h", "hs", "sh"}:
        return 0.5
    if kinds in {"q", "sq", "sqfs", "qfs"}:
        return 0.25
    if kinds == "n.n":
        return float(f"{values[0]}.{values[2]}")
    if kinds == "n/n" and values[2]:
        return values[0] / values[2]
    if kinds in {"nhs", "n&sh"}:
        return values[0] + 0.5
    return None


def _offset(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "in two weeks", "3 days from now", "half an hour ago"."""
    unit, count = _get(terms, match, "u"), _count(terms, match)
    if count is None:
        return None
    ago = match.groupdict().get("ago")
    name = unit.name if unit else "hour"
    return shift(ground.now, -count if ago else count, name)


def _offset_from(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "three weeks from tomorrow", "2 days after Monday", "a week before the 14th"."""
    unit, count = _get(terms, match, "u"), _count(terms, match)
    anchor = terms[match.start("z")].piece
    if count is None or unit is None or not isinstance(anchor, Days) or unit.name in _SECONDS:
        return None
    sign = -1 if match["r"] == "<" else 1
    base = datetime.combine(anchor.first, ground.now.time())
    return shift(base, sign * count, unit.name)


def _weekday_ahead(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "3 Fridays from now", "a week on Tuesday", "Tuesday week"."""
    count = terms[match.start("n")].value
    ahead = (terms[match.start("w")].value - ground.today.weekday()) % 7 or 7
    return Days(ground.today + timedelta(days=ahead + 7 * (count - 1))) if 1 <= count <= 52 else None


def _week_on(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    unit = terms[match.start("u")]
    if unit.name not in {"week", "fortnight"}:
        return None
    ahead = (terms[match.start("w")].value - ground.today.weekday()) % 7 or 7
    return Days(ground.today + timedelta(days=ahead + (7 if unit.name == "week" else 14)))


def _period(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "this week", "next month", "the weekend", "end of March", "early next week"."""
    how = match["how"] or ""
    edge_term, body = _get(terms, match, "edge"), terms[match.start("body")]
    edge = edge_term.name if edge_term else ""
    found = _whole(terms, match, how, body, ground)
    if found is None:
        return None
    first, last = found
    return _portion(first, last, edge, ground) if edge else Days(first, last, keeps_past=how == "L")


def _whole(terms: list[Term], match: re.Match[str], how: str, body: Term, ground: Ground) -> tuple[date, date] | None:
    today, monday = ground.today, _monday(ground.today)
    ahead = {"": 0, "x": 0, "T": 0, "L": -1}.get(how, 1)
    if body.kind == "m":
        year = _year(_get(terms, match, "y"))
        first = date(year or today.year + (body.value < today.month), body.value, 1)
        if how == "X" and first <= today:
            first = add_months(first, 12)
        return first, add_months(first, 1) - timedelta(days=1)
    if body.kind == "e":
        saturday = monday + timedelta(days=5, weeks=1 if ahead > 0 and how == "X" else min(ahead, 0))
        return saturday, saturday + timedelta(days=1)
    if body.name == "week":
        return monday + timedelta(weeks=ahead), monday + timedelta(weeks=ahead, days=6)
    if body.name == "fortnight" and ahead:
        return today, today + timedelta(days=14)
    if body.name == "month":
        first = add_months(today.replace(day=1), ahead)
        return first, add_months(first, 1) - timedelta(days=1)
    if body.name == "year":
        return date(today.year + ahead, 1, 1), date(today.year + ahead, 12, 31)
    if body.name == "day" and how in {"X", "C"}:
        return today + timedelta(days=1), today + timedelta(days=1)
    return None


def _portion(first: date, last: date, edge: str, ground: Ground) -> object:
    """The beginning, middle or end of a period, at least a day of it; "rest" is from today on."""
    size = (last - first).days + 1
    third = {7: 3, 2: 1}.get(size, 10)
    if size == 1:
        return Days(first, part={"start": "morning", "end": "evening", "middle": "noon"}.get(edge, ""))
    if edge == "start":
        return Days(first, first + timedelta(days=third - 1))
    if edge == "end":
        return Days(last - timedelta(days=(4 if size == 7 else third) - 1), last)
    if edge == "middle":
        start = first + timedelta(days=2 if size == 7 else third)
        return Days(start, start + timedelta(days=0 if size == 7 else third - 1))
    if edge == "rest":
        return Days(max(first, ground.today), last)
    return Days(first, last)


def _week_of(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "the week of October 7th"."""
    anchor = terms[match.start("z")].piece
    if terms[match.start("u")].name != "week" or not isinstance(anchor, Days):
        return None
    monday = _monday(anchor.first)
    return Days(monday, monday + timedelta(days=6))


def _next_units(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "the next 3 weeks", "the next few days"."""
    unit, count = terms[match.start("u")], terms[match.start("n")].value
    today = ground.today
    if not 1 <= count <= 100:
        return None
    if unit.name == "day":
        return Days(today + timedelta(days=1), today + timedelta(days=count))
    if unit.name == "week":
        monday = _monday(today) + timedelta(weeks=1)
        return Days(monday, monday + timedelta(days=7 * count - 1))
    if unit.name == "month":
        first = add_months(today.replace(day=1), 1)
        return Days(first, add_months(first, count) - timedelta(days=1))
    return None


def _days_of_month(terms: list[Term], match: re.Match[str], ground: Ground) -> object:
    """As in "13th to 15th of July", "July 13-15": one month for both ends."""
    month, year = _get(terms, match, "m"), _year(_get(terms, match, "y"))
    first, last = terms[match.start("n")].value, terms[match.start("n2")].value
    if month is None:
        return None
    start = _named(first, month.value, year, ground, None)
    end = _named(last, month.value, year or start.first.year, ground, None)
    if start.problem or end.problem:
        return Days(ground.today, problem=Problem.NO_SUCH_DATE)
    return Days(start.first, end.first) if end.first >= start.first else None


_NUMBER = r"(?P<n>n\.n|n/n|nhs|n&sh|sqfs|sq|qfs|q|hs|sh|h|sr|n|r|s|M)"
_RULES: tuple[tuple[str, Build], ...] = (
    (r"(?P<n>Y[-/.]n[-/.]n|n[-/.]n[-/.][Yn]|n/n)", _numeric),
    (r"[B\[]?T?(?P<n>[on])(?:[-t\]&])T?(?P<n2>[on])f?T?(?P<m>m),?(?P<y>Y)?", _days_of_month),
    (r"[B\[]?T?(?P<m>m)T?(?P<n>[on])(?:[-t\]&])T?(?P<n2>[on])(?![aA:QKi]),?f?(?P<y>Y)?", _days_of_month),
    (r"(?:(?P<w>w)[,.]?)?T?(?P<n>[on])u?[-/f.]?T?(?P<m>m)(?:[-/,.]?f?(?P<y>Y))?", _day_month),
    (r"(?:(?P<w>w)[,.]?)?T?(?P<m>m)[-/,.]?T?(?P<n>[on])(?![:aAQiu]|Y)(?:[-/,]?f?(?P<y>Y))?", _day_month),
    (r"(?:(?P<w>w)[,.]?)?T?(?P<m>m)[-/,.]?T?(?P<n>[on])(?![:aAQiu])(?:[-/,]?f?(?P<y>Y))?", _day_month),
    (r"(?P<w>w)[,.]?T?(?P<n>o)(?!w)", _weekday_and_number),
    (r"T?(?P<o>[oL])(?P<w>w)[fI]T?(?P<how>[xXCL]?)(?:(?P<m>m)|(?P<u>u))", _nth_weekday),
    (r"T?(?P<n>[on])u?f?T?(?P<how>[xXCT])(?P<m>m)?(?P<u>u)", _day_of_this_month),
    (r"(?P<n>n)(?P<w>w)H", _weekday_ahead),
    (r"(?P<w>w)>X", _weekday_after_next),
    (r"(?P<w>w)[,]?I?(?P<n>n|s)(?P<u>u)H?", _weekday_weeks_on),
    (r"(?:s)?(?P<u>u)[D]?(?P<w>w)", _week_on),
    (r"(?P<how>)D?T?(?P<w>w),?f?T?(?P<week>[xXCL])u", _weekday),
    (r"(?P<week>[xXC])u[,D]?(?P<how>)(?P<w>w)", _weekday),
    (r"(?P<how>[xXCL]?)(?P<w>w)", _weekday),
    (r"d", _reference_day),
    (r"(?P<on>D?)(?P<the>[TXx]?)(?P<n>o)(?![?Qu])", _day_of_month),
    (r"T?(?P<u>u)f?(?P<z>Z)", _week_of),
    (r"(?:X(?P<n>[nr])|(?<=T)(?P<n2>n)X)(?P<u>u)", _next_units),
    (_NUMBER + r"(?P<u>u)f?(?P<r>[\[><])(?P<z>Z)", _offset_from),
    (r"I~?" + _NUMBER + r"(?P<u>[ui])H?", _offset),
    (_NUMBER + r"(?P<u>u)(?:(?P<ago>G)|H)", _offset),
    (r"(?P<edge>E)?T?(?P<how>[xXCL])(?P<body>[uem])(?P<y>Y)?", _period),
    (r"(?P<edge>E)T?(?P<how>)(?P<body>[uem])(?P<y>Y)?", _period),
    (r"(?P<edge>)T?(?P<how>)(?P<body>[em])[-,f]?(?P<y>Y)?", _period),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), build) for pattern, build in _RULES)


def days(terms: list[Term], ground: Ground) -> list[Term]:
    """The line with every day, period and offset as one piece."""
    for pattern, build in _COMPILED:

        def made(line: list[Term], match: re.Match[str], build: Build = build) -> Term | None:
            found = build(line, match, ground)
            if found is None:
                return None
            return piece(line, *match.span(), "V" if isinstance(found, Moment) else "Z", found)

        terms = rewrite(terms, pattern, made)
    return terms
