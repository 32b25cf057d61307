"""Time off and closures: which bookings they collide with, and one plan for all of those.

The plan is a function of the catalogue and the calendar. Each entry is a booking, or all seats of a session, which
move together or not at all (docs/rules.md, case 14). In this order an entry goes to a free colleague at the same time,
to a slot on the nearest day that has one, there first with the same staff, or stays where it is. No entry takes a slot
that another one takes or leaves, so that any of them can be left out and the rest still holds.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from zoneinfo import ZoneInfo

from bookings.availability import assign
from bookings.business import Catalogue, TimeOff
from bookings.hours import epoch, instant
from bookings.model import Booking, BookingStatus, Busy, Slot
from bookings.placing import session_of
from bookings.standing_in import takers
from bookings.starts import Search

NEAR = 14
"""So many days before and after its own a booking may be moved to; what has no slot there stays."""
Calendar = Mapping[str, Sequence[Busy]]


@dataclass(frozen=True, slots=True)
class Absence:
    """Time off of a staff member, or a closure of the business where `staff_member_id` is empty: `[start, end)`."""

    staff_member_id: str
    start: datetime
    end: datetime
    reason: str = ""

    @property
    def is_closure(self) -> bool:
        """Whether nobody works then."""
        return not self.staff_member_id

    @property
    def time_off(self) -> TimeOff:
        """As the record keeps it."""
        return TimeOff(self.start, self.end, self.reason)


class Proposal(StrEnum):
    """What is to become of a booking under time off."""

    HAND_OVER = "hand_over"
    MOVE = "move"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Entry:
    """A booking or the seats of a session as they are, and where they would be."""

    seats: tuple[Booking, ...]
    start: datetime
    staff_member_ids: tuple[str, ...]

    @property
    def proposal(self) -> Proposal:
        """What changes."""
        if self.start != self.seats[0].start:
            return Proposal.MOVE
        is_same = self.staff_member_ids == self.seats[0].staff_member_ids
        return Proposal.LEAVE if is_same else Proposal.HAND_OVER


def absences_of(catalogue: Catalogue, staff_member_id: str) -> tuple[TimeOff, ...]:
    """What is kept of somebody's time off, or of closures where the id is empty."""
    return catalogue.staff[staff_member_id].time_off if staff_member_id else catalogue.business.closures


def with_absences(catalogue: Catalogue, staff_member_id: str, absences: Iterable[TimeOff]) -> Catalogue:
    """The catalogue with other time off of somebody, or other closures."""
    kept = tuple(absences)
    if not staff_member_id:
        return replace(catalogue, business=replace(catalogue.business, closures=kept))
    member = replace(catalogue.staff[staff_member_id], time_off=kept)
    return replace(catalogue, staff={**catalogue.staff, staff_member_id: member})


def absence_over(catalogue: Catalogue, booking: Booking) -> Absence | None:
    """The closure, or the time off of one of its staff, that a booking lies under."""
    for whose in ("", *(one for one in booking.staff_member_ids if one in catalogue.staff)):
        for off in absences_of(catalogue, whose):
            if off.start < booking.end and off.end > booking.start:
                return Absence(whose, off.start, off.end, off.reason)
    return None


def upcoming(catalogue: Catalogue, whose: Iterable[str], now: datetime) -> list[Absence]:
    """The absences of these that are not over, by start; an empty id stands for closures."""
    found = [
        Absence(one, off.start, off.end, off.reason)
        for one in whose
        for off in absences_of(catalogue, one)
        if off.end > now
    ]
    return sorted(found, key=lambda absence: (absence.start, absence.end, absence.staff_member_id))


def colliding(bookings: Iterable[Booking], absence: Absence, now: datetime) -> list[tuple[Booking, ...]]:
    """The confirmed bookings under an absence that have not begun, by start; the seats of a session together."""
    under = [
        one
        for one in bookings
        if one.status is BookingStatus.CONFIRMED
        and one.start > now
        and absence.start < one.end
        and absence.end > one.start
        and (absence.is_closure or absence.staff_member_id in one.staff_member_ids)
    ]
    by_session = sorted(under, key=lambda one: (one.start, one.session_id or one.id, one.id))
    return [tuple(seats) for _, seats in groupby(by_session, key=lambda one: (one.start, one.session_id or one.id))]


def plan(
    catalogue: Catalogue, absence: Absence, bookings: Iterable[Booking], busy: Calendar, now: datetime
) -> tuple[Entry, ...]:
    """What becomes of the bookings that an absence collides with; `busy` as the calendar has it, `NEAR` days around."""
    kept = absences_of(catalogue, absence.staff_member_id)
    after = with_absences(catalogue, absence.staff_member_id, (*kept, absence.time_off))
    calendar = {staff_member_id: list(blocks) for staff_member_id, blocks in busy.items()}
    entries = []
    for seats in colliding(bookings, absence, now):
        entry = _same_time(after, seats, calendar) or _near(after, seats, calendar, now)
        if entry is None:
            entry = Entry(seats, seats[0].start, seats[0].staff_member_ids)
        else:
            _claim(after, entry, calendar)
        entries.append(entry)
    return tuple(entries)


def _same_time(catalogue: Catalogue, seats: tuple[Booking, ...], busy: Calendar) -> Entry | None:
    first = seats[0]
    able = takers(catalogue, seats, busy)
    if not able:
        return None
    service, slot = catalogue.services[first.service_id], Slot(first.start, first.end, able)
    return Entry(seats, first.start, assign(slot, service, busy, catalogue.business.time_zone))


def _near(catalogue: Catalogue, seats: tuple[Booking, ...], busy: Calendar, now: datetime) -> Entry | None:
    """A slot that customers too could have: on the nearest day, with the same staff before others, near the same hour.

    Of a day before and one after, the later one counts if all else is the same.
    """
    first, zone = seats[0], ZoneInfo(catalogue.business.time_zone)
    search = Search(catalogue, catalogue.services[first.service_id], busy, now, moving=first)
    wall = first.start.astimezone(zone)
    for days in range(NEAR + 1):
        found = []
        for day in sorted({wall.date() - timedelta(days=days), wall.date() + timedelta(days=days)}):
            wish = epoch(datetime.combine(day, wall.time(), zone))
            for start, free in search.starts(_midnight(day, zone), _midnight(day + timedelta(days=1), zone)):
                for number, team in enumerate(_teams(search, free, start, len(seats))):
                    key = (team != first.staff_member_ids, abs(start - wish), day < wall.date(), start, number)
                    found += [(key, start, team)] if instant(start) != first.start else []
        if found:
            _, start, team = min(found)
            return Entry(seats, instant(start), team)
    return None


def _teams(search: Search, free: int, start: int, seats: int) -> Iterator[tuple[str, ...]]:
    """Who could take so many seats together at a start."""
    if search.needs_all:
        if search.places(free, start) >= seats:
            yield search.ids(free)
        return
    for k in range(search.width):
        if free >> k & 1 and search.places_left(k, start) >= seats:
            yield (search.staff[k].id,)


def _claim(catalogue: Catalogue, entry: Entry, calendar: dict[str, list[Busy]]) -> None:
    """Take the entry's new place on the calendar; its old one stays taken too."""
    service = catalogue.services[entry.seats[0].service_id]
    session_id = session_of(service, entry.start, entry.staff_member_ids)
    for seat in entry.seats:
        since = epoch(entry.start - seat.pre_buffer)
        until = epoch(entry.start + (seat.end - seat.start) + seat.post_buffer)
        for staff_member_id in entry.staff_member_ids:
            insort(calendar.setdefault(staff_member_id, []), Busy(since, until, seat.id, session_id))


def _midnight(day: date, zone: ZoneInfo) -> int:
    return epoch(datetime.combine(day, time(), zone))
