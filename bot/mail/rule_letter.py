"""Mails about the rule: to customers who manage an appointment no longer, and a confirmation as an administrator's
choice would make it (docs/rules.md, section 1).
"""

from __future__ import annotations

from datetime import datetime

from bookings.business import Catalogue
from bookings.ids import spoken
from bookings.model import Booking, OutboxRow
from bookings.notices import MailKind
from bookings.reminders import CUSTOMER
from bookings.rule_desk import still_concerned
from bot.mail.booking_letters import letter_about
from bot.mail.contact import sender_lines, ways_to_reach
from bot.mail.context import MailContext, Overtaken
from bot.mail.letter import Fact, Letter, as_text
from bot.mail.readers import Reader, reader_of
from bot.mail.times import customers_zones, when
from texts import Words


async def rule_letter(
    row: OutboxRow, booking: Booking, reader: Reader, context: MailContext, catalogue: Catalogue, now: datetime
) -> Letter:
    """How a customer changes their appointments from now on, each of them named.

    Raises:
        Overtaken: the switch is on again, or none of their bookings is concerned any more.

    """
    service = catalogue.services.get(booking.service_id)
    upcoming = await context.reads.upcoming(booking.service_id, now)
    concerned = still_concerned(service, booking, upcoming) if service is not None else ()
    if service is None or not concerned:
        raise Overtaken("undone")
    words, business = Words(reader.language_tag), catalogue.business

    facts: list[Fact] = []
    for one in concerned:
        start = when(words, one.start, customers_zones(one, service, business))
        facts += [Fact(words("fact-when"), start), Fact(words("fact-reference"), spoken(one.reference))]
    return Letter(
        subject=words("mail-rule-subject", business=business.display_name, service=service.display_name),
        title=words("mail-rule-title"),
        greeting=words("mail-greeting", name=reader.name),
        lead=words(
            "mail-rule-lead", business=business.display_name, service=service.display_name, count=len(concerned)
        ),
        facts=(Fact(words("fact-what"), service.display_name), *facts),
        notes=tuple(filter(None, (ways_to_reach(words, business), business.other_ways_to_change))),
        sender=sender_lines(business),
    )


async def preview(booking: Booking, catalogue: Catalogue, context: MailContext, now: datetime) -> str:
    """The confirmation to a booking's customer as plain text, as it would be with these settings."""
    row = OutboxRow("preview", MailKind.BOOKED.value, CUSTOMER, due=now, booking_id=booking.id, facts={"by": "staff:"})
    reader = reader_of(row, booking, catalogue)
    return as_text(await letter_about(booking, row, reader, context, catalogue, now), catalogue.business)
