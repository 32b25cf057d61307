"""The days of a calendar as stretches of time, each with its grid of starts (docs/rules.md, section 3 and case 22).

On a wall clock a day is a day; in time it is one piece, or two where the clock changes within it. Instants are epoch
seconds, durations seconds.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from bookings.hours import DAY, Interval, Span, spans


class Day:
    """A wall-clock day, or the part of it up to or from a clock change, with its starts.

    `starts` are seconds after the day's first instant; `below[i]` has the bits of all starts before number `i`.
    """

    def __init__(self, starts: tuple[int, ...], width: int) -> None:
        self.starts = starts
        below = [0]
        for index in range(len(starts)):
            below.append(below[-1] | 1 << index * width)
        self.below = below
        self.free_beside: dict[Interval, int] = {}

    def bits(self, first: int, last: int) -> int:
        """The bits of the starts in `[first, last]`, seconds after the day's first instant."""
        low = bisect_left(self.starts, first)
        high = bisect_right(self.starts, last)
        return self.below[high] & ~self.below[low] if low < high else 0


class Piece:
    """A day's place in time: `[start, end)`, its number, and the offset that holds in it."""

    __slots__ = ("day", "end", "is_ordinary", "offset", "start")

    def __init__(self, day: int, span: Span, reach: int) -> None:
        midnight = day * DAY - span.offset
        self.day = day
        self.offset = span.offset
        self.start = max(midnight, span.start)
        self.end = min(midnight + DAY, span.end)
        self.is_ordinary = self.start == midnight and midnight + DAY + reach <= span.end


def pieces(zone_name: str, since: int, until: int, reach: int, *, backwards: bool = False) -> Iterator[Piece]:
    """The days of a zone that have instants in `[since, until)`, in order; one looks `reach` beyond a day."""
    wide = 2 * DAY + reach
    parts = spans(zone_name, since - wide, until + wide)
    for span in reversed(parts) if backwards else parts:
        first, last = max(since, span.start) + span.offset, min(until, span.end) + span.offset
        days = range(first // DAY, (last - 1) // DAY + 1) if first < last else range(0)
        for day in reversed(days) if backwards else days:
            yield Piece(day, span, reach)
