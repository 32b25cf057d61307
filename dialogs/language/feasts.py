"""Feasts that move with the year, by the names that lexicons give them: "easter 39", "sunday 2 5", "advent 1"."""

from __future__ import annotations

from datetime import date, timedelta

_CHRISTMAS = (12, 25)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar: the first Sunday behind the full moon of spring."""
    golden, century = year % 19, year // 100
    leap = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = leap - leap // 28 * (1 - 29 // (leap + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(days=moon - weekday)


def moving_feast(name: str, year: int) -> date:
    """The day of a feast in a year: days from Easter, the nth Sunday of a month, or a Sunday before Christmas."""
    kind, *numbers = name.split()
    match kind, [int(number) for number in numbers]:
        case "easter", [days]:
            return easter(year) + timedelta(days=days)
        case "sunday", [nth, month]:
            first = date(year, month, 1)
            return first + timedelta(days=(6 - first.weekday()) % 7, weeks=nth - 1)
        case "advent", [nth]:
            christmas = date(year, *_CHRISTMAS)
            return christmas - timedelta(days=christmas.weekday() + 1, weeks=4 - nth)
    raise ValueError(f"no feast is called {name}")
