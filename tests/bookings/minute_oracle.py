"""Free slots by looking at every minute, in plain `datetime` arithmetic: slow, and meant to be obviously right.

It shares nothing with the search but the records and the name of a session. All times must be whole minutes, `now`
excepted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bookings.availability import Limit, session_id_for
from bookings.business import (
    AvailabilityType,
    Catalogue,
    DayOfWeek,
    Service,
    StaffMember,
    StaffNeeded,
    WorkHours,
    WorkTimeSlot,
)
from bookings.model import Booking, Busy, Slot

MINUTE = timedelta(minutes=1)


def ranges_at(wall: datetime, hours: Sequence[WorkHours]) -> list[WorkTimeSlot]:
    """The ranges of weekly hours that a wall clock's minute lies in."""
    today = list(DayOfWeek)[wall.weekday()]
    clock = wall.time()
    return [
        one
        for entry in hours
        if entry.day == today
        for one in entry.time_slots
        if one.start_time <= clock and (clock < one.end_time or one.end_time == time(0))
    ]


def minute_of_day(clock: time) -> int:
    """Minutes since midnight."""
    return clock.hour * 60 + clock.minute


class Oracle:
    """The same question as `free_slots`, answered minute by minute."""

    def __init__(
        self,
        catalogue: Catalogue,
        service: Service,
        busy: Mapping[str, Sequence[Busy]],
        now: datetime,
        *,
        staff_member_ids: Sequence[str] | None = None,
        lifted: frozenset[Limit] = frozenset(),
        moving: Booking | None = None,
    ) -> None:
        self.business = catalogue.business
        self.service = service
        self.busy = busy
        self.now = now
        self.lifted = lifted
        self.moving = moving
        self.zone = ZoneInfo(self.business.time_zone)
        self.everybody = [catalogue.staff[one] for one in service.staff_member_ids]
        self.needs_all = service.staff_needed is StaffNeeded.ALL
        self.asked = self.everybody
        if staff_member_ids is not None and not self.needs_all:
            self.asked = [one for one in self.everybody if one.id in staff_member_ids]
        self.duration = moving.end - moving.start if moving else service.default_duration
        self.is_open = cache(self._is_open)
        self.is_working = cache(self._is_working)

    def slots(self, since: datetime, until: datetime) -> Iterator[Slot]:
        """Every free slot that starts in `[since, until)`."""
        minute = since
        while minute < until:
            slot = self.slot(minute)
            if slot:
                yield slot
            minute += MINUTE

    def slot(self, start: datetime) -> Slot | None:
        """The slot at a start, if it is free."""
        if not self.is_timely(start) or not self.is_on_grid(start):
            return None
        places = {one.id: self.places(one, start) for one in self.asked}
        free = tuple(one for one, left in places.items() if left > 0)
        if not free or (self.needs_all and len(free) < len(self.everybody)):
            return None
        left = 1
        if self.service.maximum_attendees_count > 1:
            left = min(places.values()) if self.needs_all else sum(places.values())
        return Slot(start, start + self.duration, free, left)

    def is_timely(self, start: datetime) -> bool:
        """Not past, not too soon, not too far."""
        policy, own = self.business.scheduling_policy, self.service.scheduling_policy
        lead = policy.minimum_lead_time if own.minimum_lead_time is None else own.minimum_lead_time
        far = policy.maximum_advance if own.maximum_advance is None else own.maximum_advance
        assert lead is not None
        assert far is not None
        if start <= self.now:
            return False
        if start < self.now + lead and Limit.NOTICE not in self.lifted:
            return False
        return start <= self.now + far or Limit.ADVANCE in self.lifted

    def is_on_grid(self, start: datetime) -> bool:
        """On a step counted from the opening of the range that it lies in."""
        step = self.service.scheduling_policy.time_slot_interval or self.business.scheduling_policy.time_slot_interval
        assert step is not None
        steps = step // MINUTE
        wall = start.astimezone(self.zone)
        minute = minute_of_day(wall.time())
        ranges = ranges_at(wall, self.business.business_hours)
        if not ranges and Limit.HOURS in self.lifted:
            return minute % steps == 0
        return any((minute - minute_of_day(one.start_time)) % steps == 0 for one in ranges)

    def places(self, staff_member: StaffMember, start: datetime) -> int:
        """How many customers this person can take at a start."""
        minute = start
        while minute < start + self.duration:
            if not self.is_open(minute) or not self.is_working(staff_member, minute):
                return 0
            minute += MINUTE
        of: Service | Booking = self.moving or self.service
        first, last = start - of.pre_buffer, start + self.duration + of.post_buffer
        team = [one.id for one in (self.everybody if self.needs_all else [staff_member])]
        left = self.service.maximum_attendees_count
        for block in self.busy[staff_member.id]:
            if self.moving and block.booking_id == self.moving.id:
                continue
            if datetime.fromtimestamp(block.start, UTC) >= last or datetime.fromtimestamp(block.end, UTC) <= first:
                continue
            if left == 1 and self.service.maximum_attendees_count == 1:
                return 0
            if block.session_id != session_id_for(self.service.id, start, team):
                return 0
            left -= 1
        return max(left, 0)

    def _is_open(self, minute: datetime) -> bool:
        """Whether the business is open, and the service offered, during this minute."""
        wall = minute.astimezone(self.zone)
        if Limit.HOURS not in self.lifted:
            if not ranges_at(wall, self.business.business_hours):
                return False
            if any(off.start <= minute < off.end for off in self.business.closures):
                return False
        if Limit.NOT_BOOKABLE in self.lifted:
            return True
        kind = self.service.general_availability.availability_type
        hours = self.service.general_availability.business_hours
        for window in reversed(self.service.custom_availabilities):
            if window.start_date <= wall.date() <= window.end_date:
                kind, hours = window.availability_type, window.business_hours
        if kind is AvailabilityType.CUSTOM_WEEKLY_HOURS:
            return bool(ranges_at(wall, hours))
        return kind is AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE

    def _is_working(self, staff_member: StaffMember, minute: datetime) -> bool:
        """Whether a staff member works during this minute."""
        if Limit.HOURS in self.lifted:
            return True
        if any(off.start <= minute < off.end for off in staff_member.time_off):
            return False
        zone = ZoneInfo(staff_member.time_zone) if staff_member.time_zone else self.zone
        return staff_member.use_business_hours or bool(ranges_at(minute.astimezone(zone), staff_member.working_hours))
