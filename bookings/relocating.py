"""Staff give bookings another place because of who works when: the seats of a session as a whole or not at all.

All is decided again inside the unit. At the same start only the calendar of the colleague counts, since the customer's
time stays; at another start, all that binds customers too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bookings import standing_in
from bookings.absences import Entry
from bookings.availability import busy_window, check
from bookings.business import Catalogue
from bookings.deciding import Decided, decided
from bookings.ledger import Ledger
from bookings.manage_policy import Action
from bookings.model import Actor, Booking, Busy
from bookings.notices import MailKind
from bookings.placing import LONGEST_LOOK_BACK, occupy, replace_booking, session_of
from bookings.ports import Reads, Unit
from bookings.refusals import Code, Refused

MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Move:
    """One approved entry of a plan: the seats by id and version, and where they go."""

    seats: tuple[tuple[str, int], ...]
    start: datetime
    staff_member_ids: tuple[str, ...]

    @classmethod
    def of(cls, entry: Entry) -> Move:
        """The move that an entry proposes."""
        return cls(tuple((one.id, one.version) for one in entry.seats), entry.start, entry.staff_member_ids)


async def relocated(
    unit: Unit, ledger: Ledger, actor: Actor, move: Move, now: datetime, message: str = ""
) -> tuple[Booking, ...]:
    """The seats in their new place; all of it is decided again, and a session goes as a whole or not at all."""
    found = [await own(unit, actor, one, now, version) for one, version in move.seats]
    first = found[0].booking
    if first.session_id and len(await unit.session(first.session_id)) != len(found):
        raise Refused(Code.STALE)
    await _demand_free(unit, found, move, now)
    done = []
    for one in found:
        booking, start = one.booking, move.start
        moved = replace(
            booking,
            start=start,
            end=start + (booking.end - booking.start),
            staff_member_ids=move.staff_member_ids,
            session_id=session_of(one.service, start, move.staff_member_ids),
            version=booking.version + 1,
            updated=now,
        )
        await occupy(unit, one.service, moved)
        await replace_booking(unit, booking, moved)
        await ledger.record(unit, actor, MailKind.MOVED, booking, moved, notes=one.notes)
        await ledger.tell(unit, one.catalogue, actor, MailKind.MOVED, booking, moved, message)
        done.append(moved)
    return tuple(done)


async def own(
    reads: Reads, actor: Actor, booking_id: str, now: datetime, expected_version: int | None = None
) -> Decided:
    """A booking that the actor may move in a staff role now."""
    found = await decided(reads, actor, booking_id, Action.RESCHEDULE, now, expected_version=expected_version)
    if found.by_customer:
        raise Refused(Code.NOT_YOUR_CALENDAR)
    return found


async def calendar_of(reads: Reads, catalogue: Catalogue, booking: Booking) -> Mapping[str, Sequence[Busy]]:
    """What the staff of a booking's service have around it, and before."""
    service = catalogue.services[booking.service_id]
    _, until = busy_window(service, booking.start, booking.start + MARGIN, moving=booking)
    return await reads.busy(service.staff_member_ids, booking.start - LONGEST_LOOK_BACK, until)


async def _demand_free(reads: Reads, found: Sequence[Decided], move: Move, now: datetime) -> None:
    """Raise what stands against the new place: of another start all that binds customers, else the calendar alone."""
    catalogue, service, first = found[0].catalogue, found[0].service, found[0].booking
    if move.start == first.start:
        seats, busy = [one.booking for one in found], await calendar_of(reads, catalogue, first)
        code = standing_in.why_not(catalogue, seats, busy, move.staff_member_ids[0])
        if code is not None:
            raise Refused(code)
        return
    since, until = busy_window(service, move.start - MARGIN, move.start + MARGIN, moving=first)
    busy = await reads.busy(service.staff_member_ids, since, until)
    slot = check(catalogue, service, busy, move.start, now, staff_member_ids=move.staff_member_ids, moving=first)
    if service.is_group and slot.places_left < len(found):
        raise Refused(Code.FULL)
