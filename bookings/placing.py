"""Who takes a start, and holding it (docs/rules.md, cases 10, 12, 13, 14 and 25)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bookings.availability import Limit, assign, busy_window, check, effective_policy, session_id_for
from bookings.business import Catalogue, Service
from bookings.model import Booking
from bookings.ports import Full, Reads, SlotTaken, Stale, Unit
from bookings.refusals import Code, Refused

LONGEST_LOOK_BACK = timedelta(days=62)
"""How far back "longest unused" looks when a staff member is assigned (docs/rules.md, case 13)."""
DAY = timedelta(days=1)
FARTHEST = timedelta(days=36_525)
"""Nobody books a century ahead, whatever is lifted."""


def in_utc(instant: datetime) -> datetime:
    """An aware instant in UTC.

    Raises:
        ValueError: for a naive one, and for one that no calendar in UTC holds.

    """
    if instant.utcoffset() is None:
        raise ValueError("an instant must carry its offset from UTC")
    try:
        return instant.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("an instant must lie within the years 1 to 9999 in UTC") from error


async def place(
    reads: Reads,
    catalogue: Catalogue,
    service: Service,
    start: datetime,
    now: datetime,
    wished: tuple[str, ...],
    *,
    moving: Booking | None = None,
    lifted: frozenset[Limit] = frozenset(),
) -> tuple[str, ...]:
    """Who takes a start: on a move the same staff member if they are free and not wished away, else one assigned."""
    if start <= now:
        raise Refused(Code.IN_THE_PAST)
    if start - now > FARTHEST:
        raise Refused(Code.TOO_FAR, latest=now + effective_policy(catalogue.business, service).maximum_advance)
    _, until = busy_window(service, start, start + DAY, moving=moving)
    busy = await reads.busy(service.staff_member_ids, start - LONGEST_LOOK_BACK, until)
    slot = check(catalogue, service, busy, start, now, staff_member_ids=wished or None, lifted=lifted, moving=moving)
    if moving is not None and set(moving.staff_member_ids) <= set(slot.staff_member_ids):
        return moving.staff_member_ids
    return assign(slot, service, busy, catalogue.business.time_zone, moving=moving)


def session_of(service: Service, start: datetime, staff_member_ids: tuple[str, ...]) -> str:
    """The session that a booking of a group belongs to; empty for any other service (case 14)."""
    return session_id_for(service.id, start, staff_member_ids) if service.is_group else ""


async def occupy(unit: Unit, service: Service, booking: Booking) -> None:
    """Hold the slot, and a seat where it is a group; raise Refused SLOT_TAKEN or FULL (case 25)."""
    try:
        await unit.hold(booking)
        if booking.session_id:
            await unit.take_seats(booking, service.maximum_attendees_count)
    except SlotTaken as error:
        raise Refused(Code.SLOT_TAKEN) from error
    except Full as error:
        raise Refused(Code.FULL) from error


async def take_place(
    unit: Unit, service: Service, booking: Booking, placed: Callable[[], Awaitable[tuple[str, ...]]]
) -> Booking:
    """Hold the booking's slot and return it; raise Refused SLOT_TAKEN or FULL.

    Where somebody in another process was quicker, it is placed anew, for as long as that finds anybody else (case 25).
    """
    tried: set[tuple[str, ...]] = set()
    while True:
        try:
            await occupy(unit, service, booking)
        except Refused as no:
            if no.code is not Code.SLOT_TAKEN or booking.staff_member_ids in tried:
                raise
        else:
            return booking
        tried.add(booking.staff_member_ids)
        staff = await placed()
        booking = replace(booking, staff_member_ids=staff, session_id=session_of(service, booking.start, staff))


async def replace_booking(unit: Unit, before: Booking, after: Booking) -> None:
    """Write a booking's next version; raise Refused STALE where the store holds another one by now."""
    try:
        await unit.change(after, before.version)
    except Stale as error:
        raise Refused(Code.STALE) from error
