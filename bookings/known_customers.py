"""Customers whom the business knows: the people of its bookings, past ones too, as their latest booking has them.

Nobody is kept on record apart from their bookings. Two bookings are of one person where the folded address is the
same; without an address where the phone's digits are; without either where the name is. Of a customer whom a team
member never served they find nothing: whose name they may see in the calendar, they may find (docs/rules.md,
section 5).
"""

from __future__ import annotations

from dataclasses import dataclass

from bookings.addresses import digits, fold
from bookings.agenda import is_named_to
from bookings.model import Actor, Booking, Customer
from bookings.ports import Reads

Person = tuple[str, str]
"""What tells one person from another: `email`, `phone` or `name`, and its value as it is compared."""


@dataclass(frozen=True, slots=True)
class KnownCustomer:
    """Somebody who has booked, by the id of the booking that says the latest of them."""

    booking_id: str
    customer: Customer
    opted_out_of_email: bool


async def known_customers(reads: Reads, actor: Actor, text: str) -> list[KnownCustomer]:
    """Whom a text finds (`bookings.searching`) among those the actor may see by name; who was updated last is first."""
    found: dict[Person, KnownCustomer] = {}
    for booking in await reads.ever(text):
        key = person_of(booking)
        if key is not None and is_named_to(actor, booking):
            known = KnownCustomer(booking.id, booking.customer, booking.opt_out_of_customer_email)
            found.setdefault(key, known)
    return list(found.values())


async def known_customer(reads: Reads, actor: Actor, booking_id: str) -> KnownCustomer | None:
    """The customer of one booking, where the actor may see them by name."""
    booking = await reads.booking_by_id(booking_id)
    if booking is None or person_of(booking) is None or not is_named_to(actor, booking):
        return None
    return KnownCustomer(booking.id, booking.customer, booking.opt_out_of_customer_email)


def person_of(booking: Booking) -> Person | None:
    """What tells one person from another; `None` where a booking says nothing of its person."""
    customer = booking.customer
    keys = {"email": fold(customer.email_address), "phone": digits(customer.phone), "name": fold(customer.name)}
    return next(((kind, value) for kind, value in keys.items() if value), None)
