"""Weekly hours as people type them: "Mon-Fri 9:00-12:30, 13:30-17:30; Sat 9-13; Sun closed"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import time
from itertools import pairwise

from bookings.business import DAYS, WorkHours, WorkTimeSlot
from dialogs.language.lexicon import lexicon_for
from dialogs.language.lexicon.area import Area
from dialogs.language.lexicon.lexicon_file import folded
from dialogs.language.terms import fold
from dialogs.settings.typed import Misread, NotRead, weekday
from texts import Words

lexicon = Area("settings")

DAY = 24 * 60
NOON = 12 * 60
Range = tuple[int, int]
"""From and to, in minutes since midnight; 1,440 is the midnight at the day's end."""

_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-", "\N{NARROW NO-BREAK SPACE}": " ", "\N{NO-BREAK SPACE}": " "})
_TOKEN = re.compile(
    r"(?P<clock>\d+(?:[:.h]\d+|h\b)?)|(?P<word>[^\W\d_]+(?:['.][^\W\d_]+)*\.?)|(?P<sign>\S)|(?P<end>\n)"
)
_HOUR = re.compile(r"(?<=\d) ?h(?:eures?)?\b ?(?=\d\d\b)|(?<=\d) h(?:eures?)?\b")  # 9 h 30, 9 h
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d\d)|h)?")


@dataclass(frozen=True, slots=True)
class _Clock:
    """A clock time as typed. `half` is 0 for am and 720 for pm; `is_loose`: 5 may be five in the afternoon."""

    minutes: int
    half: int | None = None
    is_loose: bool = False

    @property
    def at(self) -> int:
        """Minutes since midnight."""
        return self.minutes if self.half is None else self.minutes % NOON + self.half


@dataclass(slots=True)
class _Group:
    """Some days and their ranges; `is_told`: something was said about them."""

    days: tuple[int, ...]
    ranges: list[Range] = field(default_factory=list)
    is_told: bool = False


def write_hours(hours: Sequence[WorkHours], words: Words) -> str:
    """Weekly hours in a line; neighboring days that are alike stand together."""
    by_day = [_told(hours, day, words) for day in range(len(DAYS))]
    parts, first = [], 0
    for day in range(len(DAYS)):
        if day + 1 < len(DAYS) and by_day[day + 1] == by_day[day]:
            continue
        names = words.locale.days["format"]["abbreviated"]
        label = names[first] if first == day else f"{names[first]}–{names[day]}"
        parts.append(f"{label} {by_day[day]}")
        first = day + 1
    return "; ".join(parts)


def _told(hours: Sequence[WorkHours], day: int, words: Words) -> str:
    slots = sorted(
        (slot.start_time, slot.end_time) for entry in hours if entry.day is DAYS[day] for slot in entry.time_slots
    )
    told = [
        f"{words.wall(start)}–{words.wall(end) if end != time() else words('hours-midnight')}" for start, end in slots
    ]
    return ", ".join(told) or words("hours-closed")


def read_hours(text: str, words: Words) -> tuple[WorkHours, ...]:
    """Weekly hours from a text; days that it does not name are closed. Raise NotRead."""
    week: dict[int, list[Range]] = {}
    for group in _groups(text, words):
        if not group.is_told:
            raise NotRead(Misread.NO_HOURS, day=group.days[-1])
        for day in group.days:
            week[day] = [*week.get(day, ()), *group.ranges] if group.ranges else []
    for day, ranges in week.items():
        if any(earlier[1] > later[0] for earlier, later in pairwise(sorted(ranges))):
            raise NotRead(Misread.OVERLAPPING, day=day)
    return tuple(
        WorkHours(DAYS[day], tuple(WorkTimeSlot(_time(start), _time(end)) for start, end in sorted(ranges)))
        for day, ranges in sorted(week.items())
        if ranges
    )


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


# Reading


def _day_names(words: Words) -> dict[str, tuple[int, ...]]:
    """Every name of a weekday and of several, folded."""
    named = {
        " ".join(w): (int(day),) for w, (kind, day) in lexicon_for(str(words.locale)).phrases.items() if kind == "w"
    }
    for form in words.locale.days["format"].values():
        named |= {fold(name).rstrip("."): (day,) for day, name in form.items() if len(name) > 1}
    whole: dict[str, tuple[int, ...]] = {fold(weekday(day, words)): (day,) for day in range(len(DAYS))}
    return named | dict(lexicon.DAY_SETS) | whole


def _tokens(text: str) -> list[str]:
    cleaned = " ".join(folded(text.translate(_DASHES)).replace("\n", " ; ").split())
    return [found.group().strip(".") or found.group() for found in _TOKEN.finditer(_HOUR.sub("h", cleaned))]


class _Line:
    """Tokens, and where in them we are."""

    def __init__(self, text: str, words: Words) -> None:
        self.tokens = _tokens(text)
        self.at = 0
        self.days = _day_names(words)

    def next(self, size: int = 1) -> str:
        """The next words, not taken yet."""
        return " ".join(self.tokens[self.at : self.at + size])

    def take(self, *wanted: str) -> bool:
        """Whether one of these comes next; it is taken."""
        for each in wanted:
            size = len(each.split())
            if self.next(size) == each:
                self.at += size
                return True
        return False

    def take_days(self) -> tuple[int, ...] | None:
        """A weekday, or a word for several; taken."""
        for size in (3, 2, 1):
            if (found := self.days.get(self.next(size))) is not None:
                self.at += size
                return found
        return None


def _groups(text: str, words: Words) -> Iterator[_Group]:
    line = _Line(text, words)
    group: _Group | None = None
    while line.at < len(line.tokens):
        if line.take(",", ";", ":", ".", "-", "&", "+", *lexicon.AND, *lexicon.FILLER):
            continue
        days = _days(line)
        if days is not None:
            if group is not None and group.is_told:
                yield group
                group = None
            group = _Group((*(group.days if group else ()), *days))
        elif line.take(*lexicon.CLOSED):
            closed = _days_after_closed(line) if group is None or group.is_told else None
            if group is not None and closed is not None:
                yield group
                group = None
            group = group or _Group(closed or tuple(range(len(DAYS))))
            group.is_told = True
        elif group is None:
            raise _misread(line)
        else:
            group.ranges += [_range(line, group.ranges)]
            group.is_told = True
    if group is None:
        raise NotRead(Misread.NO_DAYS)
    yield group


def _days_after_closed(line: _Line) -> tuple[int, ...] | None:
    """As in "closed on Sunday"."""
    while line.take(*lexicon.FILLER):
        pass
    return _days(line)


def _misread(line: _Line) -> NotRead:
    is_clock = line.next()[:1].isdecimal()
    return NotRead(Misread.NO_DAYS if is_clock else Misread.UNKNOWN_WORD, line.next())


def _days(line: _Line) -> tuple[int, ...] | None:
    """A day, or the days from one to another, over the week's end too."""
    first = line.take_days()
    if first is None or not line.take("-", *lexicon.TO):
        return first
    last = line.take_days() or ()
    if len(first) == len(last) == 1:
        return tuple((first[0] + ahead) % 7 for ahead in range((last[0] - first[0]) % 7 + 1))
    return (*first, *last)


def _range(line: _Line, earlier: Sequence[Range]) -> Range:
    """From one time to another. Without am and pm, 1 to 5 after the morning and 9 to 5 are read as they are meant."""
    if line.take(*lexicon.ALL_DAY):
        return 0, DAY
    begin = line.at
    first = _clock(line)
    if not line.take("-", *lexicon.TO):
        raise NotRead(Misread.NO_TIME, " ".join(line.tokens[begin : line.at + 1]))
    last = _clock(line)
    said = " ".join(line.tokens[begin : line.at])
    start, end = first.at, last.at or DAY
    is_later = bool(earlier) and start < earlier[-1][1]
    if first.is_loose and start < NOON and (is_later or (last.half == NOON and start + NOON < end)):
        start += NOON
    if last.is_loose and end <= start and (first.is_loose or start < NOON + 60):
        end += NOON
    if start >= end:
        raise NotRead(Misread.REVERSED, said)
    return start, end


def _clock(line: _Line) -> _Clock:
    if line.take(*lexicon.NOON):
        return _Clock(NOON)
    if line.take(*lexicon.MIDNIGHT):
        return _Clock(0)
    said = line.next()
    found = _CLOCK.fullmatch(said)
    if found is None:
        is_word = said[:1].isalpha()
        raise NotRead(Misread.UNKNOWN_WORD if is_word else Misread.NO_TIME, said)
    line.at += 1
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = 0 if line.take(*lexicon.AM) else NOON if line.take(*lexicon.PM) else None
    if minute > 59 or hour > 24 or (hour == 24 and minute) or (half is not None and not 1 <= hour <= 12):
        raise NotRead(Misread.NO_TIME, said)
    return _Clock((hour % 24) * 60 + minute, half, half is None and len(found["hour"]) == 1 and hour > 0)
