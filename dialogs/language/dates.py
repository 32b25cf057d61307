"""Dates of the calendar: "22/04", "21st of June", "the 14th", "13 to 15 July", "Christmas"."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from dialogs.language import day_expressions
from dialogs.language.feasts import moving_feast
from dialogs.language.ground import (
    Build,
    Days,
    Ground,
    add_months,
    get,
    last_of_month,
    month_of,
    nearest_weekday,
    year_of,
)
from dialogs.language.terms import Term
from dialogs.language.wish import Problem

FEMININE = "feminine"  # an article that no day of the month has
_LONGEST_MONTHS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def no_such_date(ground: Ground) -> Days:
    """What stands for a date that no calendar has, such as 31 February."""
    return Days(ground.today, problem=Problem.NO_SUCH_DATE)


def next_day_of_month(number: int, since: date) -> date | None:
    """The next day with that number, `since` included; None beyond 31."""
    if not 1 <= number <= 31:
        return None
    for ahead in range(12):
        last = last_of_month(add_months(since.replace(day=1), ahead))
        if number <= last.day and (day := last.replace(day=number)) >= since:
            return day
    return None


def named(number: int, month: int, year: int | None, ground: Ground, weekday: int | None = None) -> Days:
    """A day of a month. Without a year: the next one, today included. A weekday that differs is a problem."""
    if not 1 <= number <= _LONGEST_MONTHS[month]:
        return no_such_date(ground)
    for candidate in range(ground.today.year, ground.today.year + 9) if year is None else (year,):
        if number > last_of_month(date(candidate, month, 1)).day:
            continue
        day = date(candidate, month, number)
        if year is not None or day >= ground.today:
            if weekday is None or day.weekday() == weekday:
                return Days(day)
            readings = (day, nearest_weekday(weekday, day, ground.today))
            return Days(day, problem=Problem.WEEKDAY_DIFFERS, readings=readings)
    return no_such_date(ground)


def _day_month(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    number, month = get(terms, match, "n"), get(terms, match, "m")
    before = terms[match.start() - 1] if match.start() else None
    is_price = before is not None and before.kind == "Q" and not before.text.isalpha()
    if number is None or month is None or number.value < 1 or is_price:
        return None
    weekday = get(terms, match, "w")
    return named(number.value, month.value, year_of(get(terms, match, "y")), ground, weekday.value if weekday else None)


def _day_and_month(first: int, second: int, ground: Ground) -> tuple[int, int]:
    """Day and month of two numbers: in the locale's order, or in the other if that alone is a date."""
    day, month = (second, first) if ground.order == "MDY" else (first, second)
    return (month, day) if month > 12 >= day else (day, month)


def _numeric(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    start, end = match.span("n")
    if not _is_glued(terms, start, end):
        return None
    if terms[end - 1].kind == "n" and end - start == 5 and len(terms[end - 1].text) == 1 and terms[start].kind != "Y":
        return None
    weekday = get(terms, match, "w")
    numbers, joint = [terms[at].value for at in range(start, end, 2)], terms[start + 1].kind
    if terms[start].kind == "Y":
        year, month, day = numbers
    else:
        before = terms[start - 1] if start else None
        is_dated = before is not None and (_leads_day(before) or (before.kind == "D" and before.name == "date"))
        is_date_like = is_dated or weekday is not None or (ground.order == "DMY" and numbers[0] > 12 >= numbers[1])
        if len(numbers) == 2 and ((joint == "." and not is_dated) or (joint == "-" and not is_date_like)):
            return None
        day, month = _day_and_month(numbers[0], numbers[1], ground)
        year = 0 if len(numbers) == 2 else numbers[2] if numbers[2] > 99 else 2000 + numbers[2]
    if not 1 <= month <= 12 or day < 1 or day > 31:
        return no_such_date(ground) if year else None
    found = named(day, month, year or None, ground, weekday.value if weekday else None)
    return None if found.problem and joint == "-" and not year else found


def _numeric_dotted(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "1.12. at 3", the day first in every locale that writes it."""
    at = match.start()
    if not _is_glued(terms, at, at + 3) or not 1 <= terms[at + 2].value <= 12 or not 1 <= terms[at].value <= 31:
        return None
    return named(terms[at].value, terms[at + 2].value, None, ground)


def _two_ordinals(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "3. 4." and "am dritten vierten", which only a language with dots for ordinals has."""
    number, month, weekday = terms[match.start("n")], terms[match.start("m")], get(terms, match, "w")
    if not 1 <= month.value <= 12:
        return None
    year = year_of(get(terms, match, "y"))
    return named(number.value, month.value, year, ground, weekday.value if weekday else None)


def _numeric_spaced(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "le 17 02" and "20 02 2014", as people type where no date has slashes; not in English."""
    start, end = match.span()
    if ground.language == day_expressions.FALLBACK or any(not term.text.isdecimal() for term in terms[start:end]):
        return None
    year = year_of(terms[end - 1]) if end - start == 3 else None
    day, month = terms[start].value, terms[start + 1].value
    return named(day, month, year, ground) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _is_glued(terms: list[Term], start: int, end: int) -> bool:
    """Whether digits and signs stand without spaces, and touch no further ones: "133-03-2020" is no date."""
    inside = terms[start:end]
    if any(not t.text for t in inside) or any(a.end != b.start for a, b in pairwise(inside)):
        return False
    before, after = terms[start - 1] if start else None, terms[end] if end < len(terms) else None
    if before and before.end == inside[0].start and before.kind in "-/.:?MnY":
        return False
    if after is None or after.start != inside[-1].end:
        return True
    following = terms[end + 1] if end + 1 < len(terms) else None
    runs_on = following is not None and following.start == after.end and following.kind in "nMY?"
    return after.kind not in "nMY" and not (after.kind in "-/:._" and runs_on)


def _written(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "12-Nov-26": dateparser knows the forms, and has no other words to stumble over."""
    start, end = match.span()
    if not _is_glued(terms, start, end):
        return None
    day = day_expressions.parse(ground.text[terms[start].start : terms[end - 1].end], ground.language, ground.order)
    return no_such_date(ground) if day is None else Days(day)


def _numeric_range(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "10/1-11/7", and in "from 1-10 to 7-11"."""
    at = match.start("n") if match["n"] else match.start("n2")
    if any(a.end != b.start for a, b in pairwise(terms[at : at + 3])):
        return None
    (day, month), (day2, month2) = (
        _day_and_month(terms[i].value, terms[i + 2].value, ground) for i in (at, match.end() - 3)
    )
    if not (1 <= month <= 12 and 1 <= month2 <= 12):
        return None
    first, last = named(day, month, None, ground), named(day2, month2, None, ground)
    if first.problem or last.problem:
        return no_such_date(ground)
    return Days(first.first, last.first if last.first >= first.first else add_months(last.first, 12))


def _days_of_month(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "13th to 15th of July" and "July 13-15": one month for both ends."""
    month, year = get(terms, match, "m"), year_of(get(terms, match, "y"))
    first, last = get(terms, match, "n"), get(terms, match, "n2")
    joint = get(terms, match, "to")
    if month is None or first is None or last is None or (joint and joint.kind == "@" and joint.value != 1):
        return None
    start = named(first.value, month.value, year, ground)
    end = named(last.value, month.value, start.first.year, ground)
    if start.problem or end.problem:
        return no_such_date(ground)
    return Days(start.first, end.first) if end.first >= start.first else None


def _days_of_months(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "July 13 - July 15"."""
    ends = [(terms[match.start(n)].value, terms[match.start(m)].value) for n, m in (("n", "m"), ("n2", "m2"))]
    first, last = (named(number, month, None, ground) for number, month in ends)
    if first.problem or last.problem:
        return no_such_date(ground)
    return Days(first.first, last.first if last.first >= first.first else add_months(last.first, 12))


def _nth_day_of(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the 15th day of June"."""
    return _day_month(terms, match, ground) if terms[match.start("unit")].name == "day" else None


def _days_of_this_month(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "dal 4 al 22 del prossimo mese": both days of that month."""
    month = month_of(terms, match, ground)
    numbers = [terms[match.start(group)].value for group in ("n", "n2")]
    if month is None or not 1 <= numbers[0] <= numbers[1] <= last_of_month(month).day:
        return None
    return Days(month.replace(day=numbers[0]), month.replace(day=numbers[1]))


def _day_of_this_month(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    month, number = month_of(terms, match, ground), get(terms, match, "n")
    if month is None or number is None:
        return None
    if (
        ground.weekday_numbers
        and number.kind == "n"
        and "f" not in {t.kind for t in terms[match.start() : match.end()]}
    ):
        return None  # "los 2 próximos meses"
    if match["how"] == "T" and (day := next_day_of_month(number.value, ground.today)):
        return Days(day, of_month=True)
    if not 1 <= number.value <= last_of_month(month).day:
        return no_such_date(ground)
    return Days(month.replace(day=number.value))


def _day_of_month(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "the 14th". In words only with support: "on the first", but not "the first time"."""
    term = terms[match.start("n")]
    before = terms[match.start() - 1].kind if match.start() else ""
    after = terms[match.end()].kind if match.end() < len(terms) else ""
    is_spelled = not term.text
    if is_spelled and ((after == "?" and term.value < 4) or not (before == "D" or match["the"] or len(terms) == 1)):
        return None
    if term.kind == "n" and terms[match.start()].name == FEMININE:
        return None  # "la 3" is a thing, "el 3" a day
    if is_spelled and (term.kind == "n" or ground.weekday_numbers):
        return None  # where days are told by cardinals, "il secondo" is a choice
    if term.value > 31:
        return no_such_date(ground) if match["the"] else None
    day = next_day_of_month(term.value, ground.today)
    return None if day is None else Days(day, of_month=True)


def _day_of_month_by_article(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "il 13 pomeriggio" and "il giorno 13": an article that stands before no clock time."""
    unit = get(terms, match, "u")
    if terms[match.start("the")].name != "date" or (unit and unit.name != "day"):
        return None
    day = next_day_of_month(terms[match.start("n")].value, ground.today)
    return None if day is None else Days(day, of_month=True)


def _days_by_article(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "dal 3 al 5" and "tra il 3 e il 5"."""
    first, last = terms[match.start("n")].value, terms[match.start("n2")].value
    the = terms[match.start("the")]
    start = next_day_of_month(first, ground.today) if the.name == "date" or _leads_day(the) else None
    end = next_day_of_month(last, start) if start else None
    return Days(start, end) if start and end else None


def _leads_day(term: Term) -> bool:
    """Whether this article makes a number behind it a day of the month: "el 16", "del 16", "al 16"."""
    return term.kind in "Tft" and term.value == 1


def _day_after_article(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "el 16 por la tarde" and "el día 16"; with a month's number behind it, "el 17 del 11"."""
    lead, number, month = terms[match.start()], terms[match.start("n")].value, get(terms, match, "m")
    if lead.kind == "u" and lead.name != "day":
        return None
    if lead.kind != "u" and not _leads_day(lead):
        return None
    if month is not None:
        is_month = _leads_day(terms[match.start("m") - 1]) and 1 <= month.value <= 12
        return named(number, month.value, None, ground) if is_month else None
    day = next_day_of_month(number, ground.today)
    return no_such_date(ground) if day is None else Days(day, of_month=True)


def _feast(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """A feast of a fixed date, or one that moves with the year."""
    feast, year = terms[match.start("z")], year_of(get(terms, match, "y"))
    if feast.name:
        years = (ground.today.year, ground.today.year + 1) if year is None else (year,)
        days = [moving_feast(feast.name, each) for each in years]
        return Days(next((day for day in days if day >= ground.today), days[-1]))
    month, number = divmod(feast.value, 100)
    return named(number, month, year, ground)


_WEEKDAY = r"(?:(?P<w>w)[,.]{0,2})?"
_RANGE = r"[B\[]?T?w?(?P<n>[on])(?P<to>[-t\]&@])T?w?(?P<n2>[on])"
RULES: tuple[tuple[str, Build], ...] = (
    (r"(?:n[-/.]m|m[-/.]n)[-/.][nY]", _written),
    (r"(?P<n>n/n)-n/n|[B\[](?P<n2>n[-/]n)[\]t&]n[-/]n", _numeric_range),
    (r"(?P<n>n\.n)\.(?=$|[K@,~\]<>\[|&.p-])", _numeric_dotted),
    (_WEEKDAY + r"T?(?P<n>o)(?P<m>o)(?P<y>Y)?(?![Qum])", _two_ordinals),
    (_WEEKDAY + r"(?P<n>Y[-/.]n[-/.]n|n(?P<sep>[-/.])n(?P=sep)[Yn]|n/n(?![ui])|n-n|(?<=D)n\.n)", _numeric),
    (r"(?<=T)(?P<n>nn)(?P<y>[Yn]?)(?![n:/QuiKaAm.-])|^(?P<n3>nn)(?P<y3>[Yn])(?=[.,]?$)", _numeric_spaced),
    (r"(?<![:.@])T?(?P<n>[on])(?=(?:,T?[on]){0,3}\|D?T?[on]f?T?(?P<m>m))", _day_month),
    (_RANGE + r"f?T?(?P<m>m),?(?P<y>Y)?", _days_of_month),
    (r"[B\[]?T?(?P<m>m)(?P<n>[on])[-t\]&](?P<m2>m)(?P<n2>[on])(?![:aAQiu])", _days_of_months),
    (r"[B\[]?T?(?P<m>m)T?(?P<n>[on])[-t\]&]T?(?P<n2>[on])(?![aA:QKi]),?f?(?P<y>Y)?", _days_of_month),
    (_WEEKDAY + r"T?(?P<n>[on])[-/f.]?T?(?P<m>m)(?:[-/,.]?f?T?(?P<y>Y))?", _day_month),
    (_WEEKDAY + r"T?(?P<m>m)[-/,.]?T?(?P<n>[on])(?![:aAQiu]|Y)(?:[-/,]?f?(?P<y>Y))?", _day_month),
    (_WEEKDAY + r"T?(?P<m>m)[-/,.]?T?(?P<n>[on])(?![:aAQiu])(?:[-/,]?f?(?P<y>Y))?", _day_month),
    (r"[B\[]T?(?P<n>[on])[-t\]&]T?(?P<n2>[on])[fI]?T?(?P<how>[xXC])(?P<u>u)", _days_of_this_month),
    (r"[B\[]T?(?P<n>[on])[-t\]&]T?(?P<n2>[on])[fI]?T?(?P<u>u)(?P<how>[xXC])", _days_of_this_month),
    (r"T?(?P<n>[on])f?T?(?P<u>u)(?P<how>[XCL])(?![uewmn])", _day_of_this_month),
    (r"T?(?P<n>o)(?P<unit>u)f(?P<m>m)(?P<y>Y)?", _nth_day_of),
    (r"T?(?P<n>[on])u?f?T?(?P<how>[xXCT])(?P<u>u)", _day_of_this_month),
    (r"D?(?P<z>z)(?P<y>Y)?", _feast),
)
BARE_RULES: tuple[tuple[str, Build], ...] = (
    (r"[B\[](?P<the>T)(?P<n>n)[t&\]]T(?P<n2>n)(?![QuM:/imfa])", _days_by_article),
    (r"(?P<the>f)(?P<n>n)t(?P<n2>n)(?![QuM:/imfa])", _days_by_article),
    (r"(?P<the>[TXx]?)(?P<n>o)(?![Qun])", _day_of_month),
    (r"(?P<the>T)(?P<n>n)(?=[.,]?$|[.,]*[@\[B][nKk])", _day_of_month),
    (r"[Tft]u?(?P<n>n)f(?P<m>n)(?![QuMm:])", _day_after_article),
    (r"(?:[Tft]|u)(?P<n>n)(?![QunoMm:/aAicP&l]|\.n|-n)", _day_after_article),
    (r"(?P<the>T)(?P<u>u)?(?P<n>n)(?![QuM:/imfa&-]|\.n)", _day_of_month_by_article),
)
