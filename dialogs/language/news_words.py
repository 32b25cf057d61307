"""What staff type about news in Teams: "news off", "quiet hours 21 to 7"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum, auto

from bookings.business import WorkTimeSlot
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("news")

LONGEST = 60
_ON, _OFF, _ASK = lexicon.patterns("ON", "OFF", "ASK")
_HOURS, _NONE, _DEFAULT = lexicon.patterns("QUIET_HOURS", "QUIET_NONE", "QUIET_DEFAULT")
_RANGE = lexicon.pattern("QUIET_RANGE")
_TIME = re.compile(r"(\d{1,2})(?:(?:[:.]|\s?h\s?)(\d{2})|\s?h(?:eures)?)?\s*(?:([ap])\.?m\.?)?")


class Switch(Enum):
    """News on, off, or how it is."""

    ON = auto()
    OFF = auto()
    ASK = auto()


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The quiet hours that are wished for; `None` as the business says. Without a change they are only asked for."""

    hours: WorkTimeSlot | None = None
    is_change: bool = True


def chosen(text: str) -> Switch | QuietHours | None:
    """What the whole text says about news; `None` where it is about something else.

    Hours that there are not are no change.
    """
    folded = fold(text).strip()
    if len(text) > LONGEST:
        return None
    for pattern, switch in ((_ON, Switch.ON), (_OFF, Switch.OFF), (_ASK, Switch.ASK)):
        if pattern.fullmatch(folded):
            return switch
    if _NONE.fullmatch(folded):
        return QuietHours(WorkTimeSlot(time(0), time(0)))
    if _DEFAULT.fullmatch(folded):
        return QuietHours(None)
    found = _HOURS.fullmatch(folded)
    if found is None:
        return None
    hours = _range(found)
    return QuietHours(is_change=False) if hours is None else QuietHours(hours)


def quiet_range(text: str) -> WorkTimeSlot | None:
    """The hours of a text that names nothing else, as "21 to 7"; `None` where it names none."""
    found = _RANGE.fullmatch(fold(text).strip()) if len(text) <= LONGEST else None
    return None if found is None else _range(found)


def _range(found: re.Match[str]) -> WorkTimeSlot | None:
    first, last = (_clock(found[end]) if found[end] else None for end in ("first", "last"))
    return None if first is None or last is None else WorkTimeSlot(first, last)


def _clock(text: str) -> time | None:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour % 24 if hour == 24 else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None
