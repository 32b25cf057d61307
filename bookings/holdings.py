"""All that is kept of one person: their bookings and the messages that they left.

Who is one person, `bookings.known_customers` says. Somebody who only ever wrote is known by the address they gave.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bookings.addresses import fold
from bookings.known_customers import Person, person_of
from bookings.model import Booking, BookingStatus, Customer, OutboxRow
from bookings.ports import Reads

EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What is kept of a person. `customer` is as their latest booking has them, `bookings` are sorted by start."""

    person: Person
    customer: Customer
    bookings: tuple[Booking, ...] = ()
    messages: tuple[OutboxRow, ...] = ()

    def upcoming(self, now: datetime) -> tuple[Booking, ...]:
        """Those that are confirmed and have not begun."""
        return tuple(one for one in self.bookings if one.status is BookingStatus.CONFIRMED and one.start > now)

    @property
    def versions(self) -> dict[str, int]:
        """What was there when somebody looked, by the booking's id: who decides by it, decides on nothing else."""
        return {booking.id: booking.version for booking in self.bookings}


def is_personal(booking: Booking) -> bool:
    """Whether a booking still says whom it was for."""
    customer = booking.customer
    return any((customer.email_address.strip(), customer.phone, customer.name, customer.aad_object_id))


async def holdings(reads: Reads, whose: str) -> Holdings | None:
    """What is kept of the person of a booking, by its id, or of who left messages under an address; `None`: nothing."""
    booking = await reads.booking_by_id(whose)
    person = person_of(booking) if booking is not None else None
    if booking is not None and person is not None:
        theirs = {one.id: one for one in await _bookings(reads, person) if person_of(one) == person}
        found = sorted({booking.id: booking, **theirs}.values(), key=lambda one: (one.start, one.id))
        latest = max(found, key=lambda one: (one.updated, one.id))
        return Holdings(person, latest.customer, tuple(found), await _messages(reads, person))
    address = fold(whose)
    messages = await _messages(reads, ("email", address)) if "@" in address else ()
    return Holdings(("email", address), Customer(email_address=address), (), messages) if messages else None


async def _bookings(reads: Reads, person: Person) -> list[Booking]:
    kind, value = person
    if kind == "email":
        return list(await reads.bookings_of(email_address=value, since=EVER))
    if kind == "phone":
        return list(await reads.bookings_of(phone=value, since=EVER))
    return list(await reads.ever(value))


async def _messages(reads: Reads, person: Person) -> tuple[OutboxRow, ...]:
    kind, value = person
    return tuple(await reads.mail_from(value)) if kind == "email" else ()
