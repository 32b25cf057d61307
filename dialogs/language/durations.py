"""How long something is, as people type it: "2 hours", "1 day", "an hour and a half", "none"."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("durations")

LONGEST = timedelta(days=100_000)
_PART = re.compile(r"(?P<number>\d+(?:[.,]\d+)?|[^\W\d_]+)?[ ]*(?P<unit>[^\W\d_]+)")
_CLOCK = re.compile(r"(\d{1,3})(?::|[ ]*h[ ]*)([0-5]\d)")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_BETWEEN = lexicon.built(lambda words: rf",?[ ]?\b{words.AND}\b[ ]?|,[ ]|(?<=[^\W\d_]) (?=\d)")


def duration(text: str) -> timedelta | None:
    """The length that a text says, and nothing else; `None` where it says none, or a number without a unit.

    A month counts as 30 days and a year as 365, since what is read back is days.
    """
    typed = " ".join(re.sub(r"(?<=\w)-(?=[^\W\d])", " ", fold(text)).split()).strip(" .")
    if typed in lexicon.NO_TIME:
        return timedelta(0)
    if clock := _CLOCK.fullmatch(typed):
        return timedelta(hours=int(clock[1]), minutes=int(clock[2]))
    typed = _THOUSANDS.sub("", typed)
    for phrase, plain in lexicon.PHRASES.items():
        typed = re.sub(rf"\b{phrase}\b", plain, typed)
    parts = [part.strip() for part in _BETWEEN.split(typed)]
    found = [_part(part) for part in parts]
    if None in found:
        return None
    total = sum((each for each in found if each is not None), timedelta(0))
    return total if total <= LONGEST else None


def _part(text: str) -> timedelta | None:
    """One number with its unit."""
    match = _PART.fullmatch(text)
    if match is None or match["unit"] not in lexicon.UNITS:
        return None
    number = match["number"] or ""
    try:
        count = Decimal(lexicon.NUMBERS[number] if number in lexicon.NUMBERS else number.replace(",", "."))
        return float(count) * timedelta(minutes=lexicon.UNITS[match["unit"]])
    except (InvalidOperation, OverflowError):
        return None
