"""Who reads a mail: address, name and language of the recipient that an outbox row names."""

from __future__ import annotations

from dataclasses import dataclass

from bookings.business import Catalogue
from bookings.model import Booking, OutboxRow
from bot.mail.context import Overtaken


@dataclass(frozen=True, slots=True)
class Reader:
    """The recipient of a mail."""

    address: str
    name: str
    language_tag: str
    is_customer: bool = False
    staff_member_id: str = ""


def reader_of(row: OutboxRow, booking: Booking | None, catalogue: Catalogue) -> Reader:
    """The customer in their own language; the business and its staff in the business's.

    Raises:
        Overtaken: nobody of that kind is there any more.

    """
    house = catalogue.business.language_tag
    if row.recipient == "customer" and booking is not None:
        customer = booking.customer
        return Reader(customer.email_address, customer.name, customer.language_tag or house, is_customer=True)
    if row.recipient == "business":
        return Reader(catalogue.business.email, catalogue.business.display_name, house)
    member = catalogue.staff.get(row.recipient.partition(":")[2])
    if member is None or not member.email_address:
        raise Overtaken("recipient_gone")
    return Reader(member.email_address, member.display_name, house, staff_member_id=member.id)
