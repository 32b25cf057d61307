"""The starts at which a service is free, as integers, worked out a day at a time (docs/rules.md, section 3).

Who is free when on a day is one integer: bit `i * width + k` says that staff member `k` could begin at the day's
start number `i`. Hours, time off and bookings each clear bits; an ordinary day's grid and hours are worked out once
a weekday.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property

from bookings.business import Catalogue, Service, StaffNeeded
from bookings.days import Day, Piece, pieces
from bookings.hours import (
    DAY,
    SECOND,
    Hours,
    Interval,
    Ranges,
    business_hours,
    epoch,
    grid,
    grid_outside,
    instant,
    meet,
    service_hours,
    spans,
    staff_hours,
    weekday,
)
from bookings.model import Booking, Busy
from bookings.policies import effective_policy


class Limit(StrEnum):
    """What staff may go beyond after being asked (docs/rules.md, case 27); an overlap is not among them.

    HOURS are the business's and the staff's, time off, closures, and with them the grid of starts. NOT_BOOKABLE is
    the service's own availability.
    """

    NOTICE = "notice"
    NOT_BOOKABLE = "not_bookable"
    HOURS = "hours"
    ADVANCE = "advance"


def session_id_for(service_id: str, start: datetime, staff_member_ids: Sequence[str]) -> str:
    """The one id that all seats of a group's session share (docs/rules.md, case 14)."""
    return f"{service_id}|{instant(epoch(start)):%Y-%m-%dT%H:%M:%SZ}|{'+'.join(sorted(staff_member_ids))}"


def first_block(blocks: Sequence[Busy], since: int) -> int:
    """The index from which blocks may end after `since`.

    Blocks of one calendar are sorted by start and never overlap, except for the seats of one session.
    """
    index = bisect_left(blocks, (since,))
    if index:
        index -= 1
        session_id = blocks[index].session_id
        while session_id and index and blocks[index - 1].session_id == session_id:
            index -= 1
    return index


class Search:
    """One question to the calendar: a service, its staff, and the limits that hold for whoever asks.

    `moving` is the booking that looks for another time: its own length and buffers count, its own block does not
    (docs/rules.md, cases 10 and 11). All numbers are epoch seconds, or seconds.
    """

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
        business = catalogue.business
        self.business = business
        self.service = service
        self.lifted = lifted
        self.moving_id = moving.id if moving else ""
        self.duration = (moving.end - moving.start if moving else service.default_duration) // SECOND
        self.pre_buffer = (moving.pre_buffer if moving else service.pre_buffer) // SECOND
        self.post_buffer = (moving.post_buffer if moving else service.post_buffer) // SECOND
        self.needs_all = service.staff_needed is StaffNeeded.ALL
        wanted = service.staff_member_ids
        if staff_member_ids is not None and not self.needs_all:
            wanted = tuple(one for one in wanted if one in staff_member_ids)
        self.staff = tuple(catalogue.staff[one] for one in wanted if one in catalogue.staff)
        self.is_staffed = bool(self.staff) and (not self.needs_all or len(self.staff) == len(wanted))
        self.width = len(self.staff)
        self.blocks = [busy.get(one.id, ()) for one in self.staff]

        policy = effective_policy(business, service)
        self.step = policy.time_slot_interval // SECOND
        self.earliest_allowed = now if Limit.NOTICE in lifted else now + policy.minimum_lead_time
        self.latest_allowed = now + policy.maximum_advance
        self.earliest = max(epoch(now) + 1, epoch(self.earliest_allowed - timedelta(microseconds=1)) + 1)
        self.latest = None if Limit.ADVANCE in lifted else epoch(self.latest_allowed)

        self.opening = business_hours(business)
        self.is_beyond_hours = Limit.HOURS in lifted
        self.own_hours = [None if self.is_beyond_hours else staff_hours(one, business) for one in self.staff]
        self.offered = None if Limit.NOT_BOOKABLE in lifted else service_hours(service, business)
        self._ids: dict[int, tuple[str, ...]] = {}
        self._days: dict[int, Day] = {}
        self._hours: dict[tuple[int, int, int, tuple[Ranges, ...]], int] = {}

    @cached_property
    def absences(self) -> list[list[Interval]]:
        """Closures and time off, for each staff member."""
        if self.is_beyond_hours:
            return [[] for _ in self.staff]
        closed = [(epoch(off.start), epoch(off.end)) for off in self.business.closures]
        return [closed + [(epoch(off.start), epoch(off.end)) for off in one.time_off] for one in self.staff]

    def grid_of(self, day: int) -> tuple[int, ...]:
        """The starts of a date as seconds since midnight on the wall clock."""
        ranges = self.opening.ranges_on(day)
        return grid_outside(ranges, self.step) if self.is_beyond_hours else grid(ranges, self.step)

    def ids(self, free: int) -> tuple[str, ...]:
        """The staff members whose bits are set, in the service's order."""
        known = self._ids.get(free)
        if known is None:
            known = self._ids[free] = tuple(one.id for k, one in enumerate(self.staff) if free >> k & 1)
        return known

    def session_id(self, k: int, start: int) -> str:
        """The session that a seat at `start` with staff member `k` belongs to."""
        team = [one.id for one in self.staff] if self.needs_all else [self.staff[k].id]
        return session_id_for(self.service.id, instant(start), team)

    def collisions(self, k: int, start: int) -> Iterator[Busy]:
        """The blocks of other bookings that a booking at `start` would meet on the calendar of staff member `k`."""
        since, until = start - self.pre_buffer, start + self.duration + self.post_buffer
        blocks = self.blocks[k]
        for index in range(first_block(blocks, since), len(blocks)):
            block = blocks[index]
            if block.start >= until:
                break
            if block.end > since and block.booking_id != self.moving_id:
                yield block

    def places_left(self, k: int, start: int) -> int:
        """The seats that staff member `k` has at `start`; 0 also where another booking is in the way."""
        own = self.session_id(k, start) if self.service.is_group else None
        left = self.service.maximum_attendees_count
        for block in self.collisions(k, start):
            if block.session_id != own:
                return 0
            left -= 1
        return max(left, 0)

    def places(self, free: int, start: int) -> int:
        """The seats of a group that the staff members whose bits are set have at `start`."""
        left = [self.places_left(k, start) for k in range(self.width) if free >> k & 1]
        return min(left) if self.needs_all else sum(left)

    def starts(self, since: int, until: int, *, backwards: bool = False) -> Iterator[tuple[int, int]]:
        """Each free start in `[since, until)` with the staff who are free then, one bit each; lazy and in order."""
        since = max(since, self.earliest)
        until = until if self.latest is None else min(until, self.latest + 1)
        if since >= until or not self.is_staffed:
            return
        everybody = (1 << self.width) - 1
        needed = everybody if self.needs_all else 0
        for piece in pieces(self.business.time_zone, since, until, self.duration, backwards=backwards):
            day, free = self._free(piece)
            if piece.start < since or piece.end > until:
                free &= day.bits(since - piece.start, until - 1 - piece.start) * everybody
            numbers = range(len(day.starts))
            for i in reversed(numbers) if backwards else numbers:
                who = free >> i * self.width & everybody
                if who and who & needed == needed:
                    yield piece.start + day.starts[i], who

    def _free(self, piece: Piece) -> tuple[Day, int]:
        of_week = weekday(piece.day)
        day = self._days.get(of_week) if piece.is_ordinary else self._part(piece)
        if day is None:
            day = self._days[of_week] = Day(self.grid_of(piece.day), self.width)
        free = 0
        if day.starts:
            for k in range(self.width):
                bits = self._open(k, piece, day)
                if bits:
                    free |= self._unbooked(k, piece, day, bits) << k
        return day, free

    def _part(self, piece: Piece) -> Day:
        """A day with a clock change in it or soon after: those of its starts that the clock shows in this piece."""
        midnight = piece.day * DAY - piece.offset
        starts = (midnight + at - piece.start for at in self.grid_of(piece.day))
        return Day(tuple(at for at in starts if 0 <= at < piece.end - piece.start), self.width)

    def _open(self, k: int, piece: Piece, day: Day) -> int:
        """The starts from which a whole appointment lies within the hours of staff member `k`."""
        until = piece.end + self.duration
        own = self.own_hours[k]
        shift: int | None = 0
        if own and own.zone_name != self.business.time_zone:
            theirs = spans(own.zone_name, piece.start, until)
            shift = theirs[0].offset - piece.offset if len(theirs) == 1 else None
        if not piece.is_ordinary or shift is None:
            return self._within(own, piece.start, until, day)
        dated: tuple[Ranges, ...] = ()
        if self.offered:
            dated = tuple(map(self.offered.ranges_on, range(piece.day, (until + piece.offset - 1) // DAY + 1)))
        key = (k if own else -1, weekday(piece.day), shift, dated)
        bits = self._hours.get(key)
        if bits is None:
            bits = self._hours[key] = self._within(own, piece.start, until, day)
        return bits

    def _within(self, own: Hours | None, since: int, until: int, day: Day) -> int:
        intervals = [(since, until)]
        if not self.is_beyond_hours:
            intervals = self.opening.between(since, until)
        for hours in (own, self.offered):
            if hours:
                intervals = meet(intervals, hours.between(since, until))
        bits = 0
        for start, end in intervals:
            bits |= day.bits(start - since, end - self.duration - since)
        return bits

    def _unbooked(self, k: int, piece: Piece, day: Day, bits: int) -> int:
        """What time off and bookings leave of the starts in `bits`."""
        start = piece.start
        for since, until in self.absences[k]:
            if since < piece.end + self.duration and until > start:
                bits &= ~day.bits(since - self.duration - start + 1, until - start - 1)
        blocks = self.blocks[k]
        before, after = self.duration + self.post_buffer, self.pre_buffer
        first, last = first_block(blocks, start - after), bisect_left(blocks, (piece.end + before,))
        open_bits, moving_id, known = bits, self.moving_id, day.free_beside
        sessions = set()
        for since, until, booking_id, session_id in blocks[first:last]:
            if booking_id == moving_id:
                continue
            key = (since - start, until - start)
            beside = known.get(key)
            if beside is None:
                beside = known[key] = ~day.bits(key[0] - before + 1, key[1] + after - 1)
            bits &= beside
            if session_id:
                sessions.add(session_id)
        if sessions and self.service.is_group:
            bits |= self._seats(k, piece, day, open_bits, sessions)
        return bits

    def _seats(self, k: int, piece: Piece, day: Day, open_bits: int, sessions: set[str]) -> int:
        """The starts at which a session of this service, begun before, has places left."""
        bits = 0
        for i, at in enumerate(day.starts):
            bit, start = 1 << i * self.width, piece.start + at
            if open_bits & bit and self.session_id(k, start) in sessions and self.places_left(k, start):
                bits |= bit
        return bits
