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


def customers_language(booking: Booking, catalogue: Catalogue) -> str:
    """The customer's own language where it is known, else the service's, else the business's."""
    service = catalogue.services.get(booking.service_id)
    of_service = service.language_tag if service else ""
    return booking.customer.language_tag or of_service or catalogue.business.language_tag


def reader_of(row: OutboxRow, booking: Booking | None, catalogue: Catalogue) -> Reader:
    """The customer in their own language, else the service's; the business and its staff in the business's.

    Raises:
        Overtaken: nobody of that kind is there any more.

    """
    house = catalogue.business.language_tag
    if row.recipient == "customer" and booking is not None:
        customer, language = booking.customer, customers_language(booking, catalogue)
        return Reader(customer.email_address, customer.name, language, is_customer=True)
    if row.recipient == "business":
        return Reader(catalogue.business.email, catalogue.business.display_name, house)
    member = catalogue.staff.get(row.recipient.partition(":")[2])
    if member is None or not member.email_address:
        raise Overtaken("recipient_gone")
    return Reader(member.email_address, member.display_name, house, staff_member_id=member.id)
