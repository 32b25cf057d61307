"""What staff do for a customer besides moving and cancelling: close a booking, write to the customer, mail the
confirmation again, and mend the customer's details.

Each command is one unit of work, as in `bookings.desk`: it raises `Refused` with nothing changed, and the same request
key again gives the first outcome. Source: docs/rules.md, section 5 and case 28.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from bookings.addresses import fold
from bookings.deciding import existing, replayed
from bookings.denials import Denials
from bookings.keepable import demand_short
from bookings.ledger import Ledger
from bookings.manage_policy import acts_as_customer
from bookings.model import Actor, Booking, BookingStatus
from bookings.notices import MailKind, silence
from bookings.permissions import Command, demand
from bookings.placing import occupy, replace_booking
from bookings.ports import Clock, Ids, Store, Unit
from bookings.refusals import Code, Refused

CLOSING = {
    BookingStatus.NO_SHOW: Command.NO_SHOW,
    BookingStatus.COMPLETED: Command.DONE,
    BookingStatus.CONFIRMED: Command.UNDO_FOR,
}
"""What setting each state after the start takes (docs/rules.md, case 28)."""
RESENT_AT_MOST = 3
RESENT_WITHIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class CustomerDetails:
    """What of a booking's customer staff may mend; all but the name may be empty."""

    name: str
    email_address: str = ""
    phone: str = ""
    notes: str = ""


class ServingDesk:
    """The commands of staff that leave a booking's place on the calendar alone."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._clock = clock
        self._ledger = Ledger(clock, ids, timedelta(0))
        self._denials = Denials(store, clock, ids)

    async def close(self, actor: Actor, booking_id: str, status: BookingStatus, *, request_key: str) -> Booking:
        """Set `no_show` or `completed` after the start, or take it back with `confirmed`; mails nobody (case 28)."""
        if status is BookingStatus.CANCELLED:
            raise ValueError("a booking is cancelled by `BookingDesk.cancel`")
        command = CLOSING[status]
        async with self._denials.unit(request_key, actor, command, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            booking = await _served(unit, actor, booking_id, command)
            if booking.status is BookingStatus.CANCELLED:
                raise Refused(Code.CANCELLED)
            if booking.status is status:
                raise Refused(Code.UNCHANGED)
            now = self._clock()
            if now < booking.start:
                raise Refused(Code.TOO_SOON, earliest=booking.start)
            closed = replace(booking, status=status, version=booking.version + 1, updated=now)
            if status is BookingStatus.CONFIRMED:
                await occupy(unit, (await unit.catalogue()).services[booking.service_id], closed)
            await replace_booking(unit, booking, closed)
            await self._ledger.record(unit, actor, status, booking, closed)
            await unit.outcome({"booking_ids": [booking.id]})
            return closed

    async def edit_customer(
        self,
        actor: Actor,
        booking_id: str,
        details: CustomerDetails,
        *,
        request_key: str,
        expected_version: int | None = None,
    ) -> Booking:
        """Mend a customer's details on one booking; mails that still wait go to the address as it is then.

        Another address ends what the old one proved: links that were mailed there open nothing any more, and an
        identity in Teams that was linked by it is linked no longer (docs/rules.md, case 19). The history says which
        details changed, not what they are. Raises INVALID with the field, UNCHANGED, STALE or CANCELLED.
        """
        async with self._denials.unit(request_key, actor, Command.EDIT_CUSTOMER, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            booking = await _served(unit, actor, booking_id, Command.EDIT_CUSTOMER)
            if booking.status is BookingStatus.CANCELLED:
                raise Refused(Code.CANCELLED)
            if expected_version is not None and expected_version != booking.version:
                raise Refused(Code.STALE)
            _validate(details)
            before = booking.customer
            fields = ("name", "email_address", "phone", "notes")
            changed = [name for name in fields if getattr(before, name) != getattr(details, name)]
            if not changed:
                raise Refused(Code.UNCHANGED)
            customer = replace(before, **{name: getattr(details, name) for name in changed})
            if fold(customer.email_address) != fold(before.email_address):
                customer = replace(customer, aad_object_id="", tenant_id="")
            now = self._clock()
            edited = replace(booking, customer=customer, version=booking.version + 1, updated=now)
            await replace_booking(unit, booking, edited)
            notes = ("changed: " + ", ".join(changed),)
            await self._ledger.record(unit, actor, "customer_edited", booking, edited, notes=notes)
            await unit.outcome({"booking_ids": [booking.id]})
            return edited

    async def message(self, actor: Actor, booking_id: str, text: str, *, request_key: str) -> Booking:
        """Mail the customer what staff have to say; the answer goes to the business. Raises UNREACHABLE with `why`."""
        async with self._denials.unit(request_key, actor, Command.MESSAGE, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            booking = await _served(unit, actor, booking_id, Command.MESSAGE)
            demand_short(text=text)
            _demand_reachable(booking)
            await self._ledger.write(unit, actor, MailKind.WRITTEN, booking, {"text": text})
            await unit.outcome({"booking_ids": [booking.id]})
            return booking

    async def resend(self, actor: Actor, booking_id: str, *, request_key: str) -> Booking:
        """Mail the customer the confirmation again, as the booking stands now, with its invitation.

        Raises UNREACHABLE with `why`, TOO_OFTEN beyond three an hour, and what stands against a booking that is over.
        """
        async with self._denials.unit(request_key, actor, Command.RESEND, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            booking = await _served(unit, actor, booking_id, Command.RESEND)
            now = self._clock()
            if booking.status is BookingStatus.CANCELLED:
                raise Refused(Code.CANCELLED)
            if now >= booking.start:
                raise Refused(Code.STARTED, start=booking.start)
            _demand_reachable(booking)
            entries = await unit.history_of(booking.id)
            lately = [e for e in entries if e.what == MailKind.RESENT and e.at > now - RESENT_WITHIN]
            if len(lately) >= RESENT_AT_MOST:
                raise Refused(Code.TOO_OFTEN, maximum=RESENT_AT_MOST)
            await self._ledger.write(unit, actor, MailKind.RESENT, booking, {})
            await unit.outcome({"booking_ids": [booking.id]})
            return booking


async def _served(unit: Unit, actor: Actor, booking_id: str, command: Command) -> Booking:
    """The booking, where the actor may do this to it in a staff role; raise ROLE, NOT_FOUND or NOT_YOUR_CALENDAR."""
    demand(actor.role, command)
    booking = await existing(unit, booking_id)
    if acts_as_customer(actor, booking):
        raise Refused(Code.NOT_YOUR_CALENDAR)
    return booking


def _demand_reachable(booking: Booking) -> None:
    why = silence(booking)
    if why:
        raise Refused(Code.UNREACHABLE, why=why)


def _validate(details: CustomerDetails) -> None:
    """A name, and nothing longer than a record keeps; an address has one part on each side of its "@"."""
    demand_short(name=details.name, email_address=details.email_address, phone=details.phone, notes=details.notes)
    if not details.name.strip():
        raise Refused(Code.INVALID, field="name", problem="empty")
    if details.email_address and not all(details.email_address.strip().partition("@")):
        raise Refused(Code.INVALID, field="email_address", problem="not_an_address")
