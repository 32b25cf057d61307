"""The one door to dateparser: clean day expressions ("13 march", "22/04/2019") to day, month and year."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from dateparser.date import DateDataParser

FALLBACK = "en"
_SOME_LEAP_YEAR = 2024


@cache
def _parser(language: str, order: str) -> DateDataParser:
    return DateDataParser(
        languages=[language],
        settings={
            "DATE_ORDER": order,
            "PREFER_LOCALE_DATE_ORDER": False,
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month"],
            "RETURN_AS_TIMEZONE_AWARE": False,
            "RELATIVE_BASE": datetime(_SOME_LEAP_YEAR, 1, 1),  # noqa: DTZ001 - wall-clock day, no zone in it
        },
    )


def order_of(locale: str) -> str:
    """The order in which numeric dates are read: month first in the United States, else day first."""
    return "MDY" if locale.lower() in {"en", "en-us"} else "DMY"


def parse(expression: str, language: str, order: str) -> date | None:
    """The date that a clean expression with day, month and year names; None if there is no such date."""
    found = _parser(language, order).get_date_data(expression).date_obj
    return found.date() if found else None


def warm_up(language: str = "en") -> None:
    """Loads the language's data and compiles its patterns, 0.6 s that the first question would else wait for."""
    for order in ("DMY", "MDY"):
        parse("13 march 2024", language, order)
