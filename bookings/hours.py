"""Wall-clock hours as instants (docs/rules.md, section 3 and case 22).

Inside the search for slots an instant is an integer of epoch seconds, and a wall time an integer too: the seconds
that a wall clock shows since 1970-01-01 00:00, or since midnight for the ranges of a day. Between two clock changes
a zone is one number, `wall = instant + offset`; everything here is that sum. So an hour that the clock skips has no
instant, and one that it shows twice has two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bookings.business import (
    DAYS,
    AvailabilityType,
    BookingBusiness,
    Service,
    StaffMember,
    WorkHours,
)

DAY = 86_400
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)

Interval = tuple[int, int]
"""Half-open: `[from, to)`."""
Ranges = tuple[Interval, ...]
"""The open ranges of a day in seconds since its midnight, sorted; 86,400 is the midnight at its end."""
RangesOn = Callable[[int], Ranges]
"""The ranges of the date that lies that many days after 1970-01-01."""

WHOLE_DAY: Ranges = ((0, DAY),)
CLOSED: Ranges = ()


def epoch(instant: datetime) -> int:
    """An aware instant as whole epoch seconds, rounded down."""
    return (instant - EPOCH) // SECOND


def instant(seconds: int) -> datetime:
    """Epoch seconds as an aware instant in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


class Span(NamedTuple):
    """A stretch of time `[start, end)` without a clock change, and what to add to an instant for the wall time."""

    start: int
    end: int
    offset: int


def _offset(zone: ZoneInfo, at: int) -> int:
    shift = datetime.fromtimestamp(at, zone).utcoffset() or timedelta(0)
    return shift // SECOND


@lru_cache(maxsize=512)
def _spans_of_year(zone_name: str, year: int) -> tuple[Span, ...]:
    """The spans of a year in UTC. Clock changes are found by looking at each midnight, then by halving."""
    zone = ZoneInfo(zone_name)
    end = epoch(datetime(year + 1, 1, 1, tzinfo=UTC))
    start = epoch(datetime(year, 1, 1, tzinfo=UTC))
    offset = _offset(zone, start)
    spans = []
    for midnight in range(start + DAY, end + 1, DAY):
        now = _offset(zone, midnight)
        if now != offset:
            before, after = midnight - DAY, midnight
            while after - before > 1:
                middle = (before + after) // 2
                before, after = (middle, after) if _offset(zone, middle) == offset else (before, middle)
            spans.append(Span(start, after, offset))
            start, offset = after, now
    spans.append(Span(start, end, offset))
    return tuple(spans)


def spans(zone_name: str, since: int, until: int) -> list[Span]:
    """The spans of a zone that make up `[since, until)`, in order; neighbors differ in their offset."""
    found: list[Span] = []
    for year in range(instant(since).year, instant(until - 1).year + 1):
        for start, end, offset in _spans_of_year(zone_name, year):
            if end <= since or start >= until:
                continue
            if found and found[-1].offset == offset:
                found[-1] = Span(found[-1].start, min(end, until), offset)
            else:
                found.append(Span(max(start, since), min(end, until), offset))
    return found


def _seconds(of: time) -> int:
    return of.hour * 3600 + of.minute * 60 + of.second


def day_number(of: date) -> int:
    """Days since 1970-01-01."""
    return of.toordinal() - 719_163


def weekday(day: int) -> int:
    """A day number's place in the week; Monday is 0."""
    return (day + 3) % 7


def ranges_of_day(hours: Iterable[WorkHours], of_week: int) -> Ranges:
    """The ranges of a weekday (Monday is 0) in weekly hours; an end of 00:00 is the midnight at the day's end."""
    name = DAYS[of_week]
    return tuple(
        sorted(
            (_seconds(slot.start_time), _seconds(slot.end_time) or DAY)
            for entry in hours
            if entry.day is name
            for slot in entry.time_slots
        )
    )


def weekly(hours: Sequence[WorkHours]) -> RangesOn:
    """Weekly hours by date; a weekday is worked out when it is first asked for."""
    known: dict[int, Ranges] = {}

    def ranges_on(day: int) -> Ranges:
        of_week = weekday(day)
        if of_week not in known:
            known[of_week] = ranges_of_day(hours, of_week)
        return known[of_week]

    return ranges_on


def _offered(kind: AvailabilityType, hours: Sequence[WorkHours]) -> RangesOn:
    if kind is AvailabilityType.CUSTOM_WEEKLY_HOURS:
        return weekly(hours)
    ranges = WHOLE_DAY if kind is AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE else CLOSED
    return lambda _: ranges


class Hours:
    """Hours that recur on a wall clock: ranges for each date, read in a zone."""

    def __init__(self, zone_name: str, ranges_on: RangesOn) -> None:
        self.zone_name = zone_name
        self.ranges_on = ranges_on

    def between(self, since: int, until: int) -> list[Interval]:
        """The open instants of `[since, until)`, sorted; ranges that touch, as over midnight, are one interval."""
        found: list[Interval] = []
        for start, end, offset in spans(self.zone_name, since, until):
            for day in range((start + offset) // DAY, (end + offset - 1) // DAY + 1):
                midnight = day * DAY - offset
                for opens, closes in self.ranges_on(day):
                    first, last = max(midnight + opens, start), min(midnight + closes, end)
                    if first >= last:
                        continue
                    if found and first <= found[-1][1]:
                        found[-1] = found[-1][0], max(found[-1][1], last)
                    else:
                        found.append((first, last))
        return found

    def hold(self, start: int, end: int) -> bool:
        """Whether all of `[start, end)` lies within these hours."""
        return self.between(start, end) == [(start, end)]


def business_hours(business: BookingBusiness) -> Hours:
    """When the business is open."""
    return Hours(business.time_zone, weekly(business.business_hours))


def staff_hours(staff_member: StaffMember, business: BookingBusiness) -> Hours | None:
    """A staff member's own hours, in their own zone where they have one; `None`: the business's are theirs."""
    if staff_member.use_business_hours:
        return None
    return Hours(staff_member.time_zone or business.time_zone, weekly(staff_member.working_hours))


def service_hours(service: Service, business: BookingBusiness) -> Hours | None:
    """When customers may book a service; `None`: whenever staff are free.

    A dated window stands in the place of the general availability on the dates it names, which are those of the
    business's zone; the first window that holds a date counts.
    """
    general = service.general_availability
    if not service.custom_availabilities and general.availability_type is AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE:
        return None
    otherwise = _offered(general.availability_type, general.business_hours)
    windows = [
        (day_number(w.start_date), day_number(w.end_date), _offered(w.availability_type, w.business_hours))
        for w in service.custom_availabilities
    ]

    def ranges_on(day: int) -> Ranges:
        for first, last, ranges in windows:
            if first <= day <= last:
                return ranges(day)
        return otherwise(day)

    return Hours(business.time_zone, ranges_on)


def meet(one: Sequence[Interval], other: Sequence[Interval]) -> list[Interval]:
    """What lies in both of two sorted lists of intervals."""
    found = []
    i = j = 0
    while i < len(one) and j < len(other):
        start, end = max(one[i][0], other[j][0]), min(one[i][1], other[j][1])
        if start < end:
            found.append((start, end))
        if one[i][1] <= other[j][1]:
            i += 1
        else:
            j += 1
    return found


def grid(ranges: Ranges, step: int) -> tuple[int, ...]:
    """The starts of a day: steps of `step` seconds counted from the opening of each range."""
    return tuple(sorted({at for opens, closes in ranges for at in range(opens, closes, step)}))


def grid_outside(ranges: Ranges, step: int) -> tuple[int, ...]:
    """The starts of a day for whoever may go beyond the hours: inside them their grid, elsewhere from midnight."""
    outside = {at for at in range(0, DAY, step) if not any(opens <= at < closes for opens, closes in ranges)}
    return tuple(sorted(outside.union(grid(ranges, step))))
