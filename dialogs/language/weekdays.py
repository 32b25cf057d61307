"""Weekdays: "Friday", "next Friday", "Friday next week", "second Thursday of June", "Monday the 12th"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from dialogs.language.dates import next_day_of_month
from dialogs.language.ground import Build, Days, Ground, add_months, last_of_month, month_of, nearest_weekday
from dialogs.language.periods import NEXT_WEEK
from dialogs.language.terms import Term

_MOST_WEEKS = 60
_FAR = 92
"""Beyond this many days, "Monday the 12th" is rather a slip than a plan."""


def _ahead(weekday: int, ground: Ground) -> int:
    """Days to the coming weekday; today's name means the one in a week."""
    return (weekday - ground.today.weekday()) % 7 or 7


def _weekday(terms: list[Term], match: re.Match[str], ground: Ground) -> Days:
    """The coming one; "next Friday" is next week's, which starts on Monday; "last Friday" is before today."""
    weekday, how = terms[match.start("w")].value, match["how"]
    if how == "X":
        return Days(ground.monday + timedelta(days=weekday, weeks=terms[match.start("how")].value))
    ahead = _ahead(weekday, ground)
    if how == "L":
        last = ground.today + timedelta(days=ahead - 7 if ahead < 7 else -7)
        return Days(last + timedelta(weeks=terms[match.start("how")].value + 1))
    return Days(ground.today + timedelta(days=ahead), of_week=True)


def _weekday_of_week(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "Friday next week" and "next week Friday"."""
    if terms[match.start("u")].name != "week":
        return None
    weeks = 1 if match["week"] == ">" else terms[match.start("week")].value
    return Days(ground.monday + timedelta(days=terms[match.start("w")].value, weeks=weeks))


def _weekday_next_week(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "terça para a semana", where the words for the week say that it is the next."""
    if terms[match.start("e")].name != NEXT_WEEK:
        return None
    return Days(ground.monday + timedelta(days=terms[match.start("w")].value, weeks=1))


def _weekday_weeks_on(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "Thursday in two weeks"."""
    unit, count = terms[match.start("u")], terms[match.start("n")].value
    if unit.name not in {"week", "fortnight"} or count > _MOST_WEEKS:
        return None
    weeks = count * (2 if unit.name == "fortnight" else 1)
    return Days(ground.monday + timedelta(days=terms[match.start("w")].value, weeks=weeks))


def _weeks_on_weekday(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "over twee weken op dinsdag", where "over" is in."""
    return _weekday_weeks_on(terms, match, ground) if terms[match.start()].name == "or in" else None


def _weekday_after_next(terms: list[Term], match: re.Match[str], ground: Ground) -> Days:
    return Days(ground.today + timedelta(days=_ahead(terms[match.start("w")].value, ground) + 7))


def _weekday_days_on(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "mercredi en huit" and "mercredi en quinze": a week and two weeks after the coming one."""
    weeks = {8: 1, 15: 2}.get(terms[match.start("n")].value)
    if weeks is None:
        return None
    return Days(ground.today + timedelta(days=_ahead(terms[match.start("w")].value, ground), weeks=weeks))


def _weekday_and_number(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "Monday the 12th": the next 12th that is a Monday. A bare "Tuesday 9" is left to the clock.

    Where that is far off, one of the two may be a slip: the next 12th, or the Monday nearest to it.
    """
    found = _weekday_with_number(terms, match, ground)
    near = next_day_of_month(terms[match.start("n")].value, ground.today)
    if found is None or near is None or (found.first - ground.today).days <= _FAR:
        return found
    other = nearest_weekday(terms[match.start("w")].value, near, ground.today)
    return replace(found, readings=(near, other))


def _weekday_with_number(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    weekday, number = terms[match.start("w")].value, terms[match.start("n")]
    since = ground.today
    for _ in range(_MOST_WEEKS):
        day = next_day_of_month(number.value, since)
        if day is None:
            return None
        if day.weekday() == weekday:
            return Days(day)
        since = day + timedelta(days=1)
    return None


def _weekday_and_high_number(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "Friday 23": no hour, or the day after which that weekday comes within two months.

    In a language whose hours have a word of their own, "sexta 10" is a day as well, but for "sexta 10 da manhã".
    """
    number = terms[match.start("n")].value
    is_hour_of = number <= 12 and match.end() < len(terms) and terms[match.end()].kind == "p"
    is_day = number > 12 or (ground.weekday_numbers and not is_hour_of)
    found = _weekday_with_number(terms, match, ground) if is_day else None
    is_near = found is not None and (found.first - ground.today).days <= 62
    return found if number > 24 or is_near or (ground.weekday_numbers and number > 12) else None


def _nth_weekday(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "second Thursday of June" and "last Friday in March"."""
    weekday, nth, month = terms[match.start("w")].value, terms[match.start("o")], month_of(terms, match, ground)
    for later in (0, 12):
        if month is None:
            return None
        first = add_months(month, later)
        if nth.kind == "L":
            last = last_of_month(first)
            day = last - timedelta(days=(last.weekday() - weekday) % 7)
        else:
            day = first + timedelta(days=(weekday - first.weekday()) % 7, weeks=min(nth.value, 6) - 1)
        if day.month == first.month and day >= ground.today:
            return Days(day)
    return None


def _weekdays_ahead(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "4 Mondays from now"."""
    count = terms[match.start("n")].value
    if not 1 <= count <= _MOST_WEEKS:
        return None
    return Days(ground.today + timedelta(days=_ahead(terms[match.start("w")].value, ground), weeks=count - 1))


def _week_on(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | None:
    """As in "a week on Tuesday" and "Tuesday week"."""
    weeks = {"week": 1, "fortnight": 2}.get(terms[match.start("u")].name)
    if weeks is None:
        return None
    return Days(ground.today + timedelta(days=_ahead(terms[match.start("w")].value, ground), weeks=weeks))


RULES: tuple[tuple[str, Build], ...] = (
    (r"(?P<w>w)[,.]?T?(?P<n>o)(?!w)", _weekday_and_number),
    (r"(?P<w>w)[,.]?(?:Tu?|u)(?P<n>n)(?![:.]?n|[aAcitumfQ-])", _weekday_and_number),
    (r"(?P<w>w)[,.]?(?P<n>n)(?=@?[K]|@n)", _weekday_and_number),
    (r"(?P<w>w)(?P<n>n)(?![:.]?n|[aAcitumf-])", _weekday_and_high_number),
    (r"T?(?P<o>[oL])(?P<w>w)[fI]T?(?P<how>[xXCL]?)(?:(?P<m>m)|(?P<u>u))", _nth_weekday),
    (r"(?P<n>n)(?P<w>w)H", _weekdays_ahead),
    (r"(?P<w>w)>T?X", _weekday_after_next),
    (r"(?P<w>w)I(?P<n>n)(?![n:iuoKmQ])", _weekday_days_on),
    (r"(?P<w>w),?[IB]?(?P<n>n|s)(?P<u>u)H?", _weekday_weeks_on),
    (r"I(?P<n>n|s)(?P<u>u)D?(?P<w>w)", _weeks_on_weekday),
    (r"T?(?P<w>w),?f?T?(?P<week>[xXCL])(?P<u>u)", _weekday_of_week),
    (r"(?P<w>w),?f?T?(?P<u>u)(?P<week>[XCL]|>(?=$|[.,@]))", _weekday_of_week),
    (r"(?P<week>[xXC])(?P<u>u)[,D]?T?(?P<w>w)", _weekday_of_week),
    (r"(?<![nshqr])(?P<u>u)(?P<week>[XC])[,DI]?T?(?P<w>w)", _weekday_of_week),
    (r"(?P<w>w),?(?P<e>e)", _weekday_next_week),
    (r"(?P<e>e)[,D]?T?(?P<w>w)", _weekday_next_week),
    (r"s(?P<u>u)(?P<w>w)", _week_on),
    (r"s?(?P<u>u)D(?P<w>w)", _week_on),
    (r"(?P<w>w)(?P<u>u)", _week_on),
    (r"x?(?P<w>w)(?P<how>[XCL])(?![uewmng])", _weekday),
    (r"(?P<how>[xXCL]?)(?P<w>w)", _weekday),
)
