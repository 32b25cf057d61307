"""Mails that are not about a change: a one-time code, and messages to the business and from it."""

from __future__ import annotations

from datetime import datetime

from bookings.business import Catalogue
from bookings.identity import TRIES, code_of
from bookings.ids import spoken
from bookings.model import Booking, OutboxRow
from bot.mail.contact import mail_link, phone_link, sender_lines, ways_to_reach
from bot.mail.context import MailContext, Overtaken
from bot.mail.letter import Fact, Letter
from bot.mail.readers import Reader
from bot.mail.times import customers_zones, when
from texts import Words


async def code_letter(
    row: OutboxRow, context: MailContext, catalogue: Catalogue, now: datetime
) -> tuple[Reader, Letter]:
    """A code to the address on file, as long as it works (docs/rules.md, case 19)."""
    challenge = await context.reads.challenge(row.recipient.partition(":")[2])
    if challenge is None or challenge.is_used or challenge.tries >= TRIES or now >= challenge.expires:
        raise Overtaken("expired")
    business = catalogue.business
    words = Words(business.language_tag)
    digits = code_of(context.secret, challenge.id)
    letter = Letter(
        subject=words("mail-code-subject", code=digits, business=business.display_name),
        title=words("mail-code-title"),
        lead=words("mail-code-lead", business=business.display_name),
        code=digits,
        notes=(words("mail-code-note"),),
        sender=sender_lines(business),
    )
    return Reader(challenge.email_address, "", business.language_tag), letter


def message_letter(row: OutboxRow, booking: Booking | None, catalogue: Catalogue) -> tuple[Letter, str]:
    """What somebody left for the business, and the address to answer to, "" where none is known (case 29).

    `row.facts`: text, reply_to where an address is known, and is_proved. The booking is there only where it was proved.
    """
    words = Words(catalogue.business.language_tag)
    reply_to = booking.customer.email_address if booking else str(row.facts.get("reply_to", ""))
    facts: list[Fact] = []
    if booking:
        customer = booking.customer
        facts.append(Fact(words("mail-fact-customer"), customer.name))
        if customer.phone:
            facts.append(Fact(words("fact-phone"), customer.phone, phone_link(customer.phone)))
    if reply_to:
        facts.append(Fact(words("fact-email"), reply_to, mail_link(reply_to)))
    if booking:
        facts.append(Fact(words("fact-reference"), spoken(booking.reference)))
    if booking or (reply_to and row.facts.get("is_proved")):
        key = "mail-message-booking" if booking else "mail-message-proved"
    else:
        key = "mail-message-typed" if reply_to else "mail-message-unknown"
    letter = Letter(
        subject=words("mail-message-subject"),
        title=words("mail-message-title"),
        lead=words("mail-message-lead"),
        quote=str(row.facts.get("text", "")),
        facts=tuple(facts),
        notes=(words(key),),
        sender=sender_lines(catalogue.business),
    )
    return letter, reply_to


def written_letter(row: OutboxRow, booking: Booking, reader: Reader, catalogue: Catalogue) -> Letter:
    """What staff wrote to the customer about a booking; `row.facts`: text. An answer goes to the business."""
    words, business = Words(reader.language_tag), catalogue.business
    service = catalogue.services.get(booking.service_id)
    name = service.display_name if service else booking.service_id
    zones = customers_zones(booking, service, business)
    start = when(words, booking.start, zones)
    facts = (
        Fact(words("fact-what"), name),
        Fact(words("fact-when"), start),
        Fact(words("fact-reference"), spoken(booking.reference)),
    )
    can_answer = bool(business.email)
    answer = words("mail-written-answer", business=business.display_name)
    return Letter(
        subject=words("mail-written-subject", business=business.display_name, service=name, when=start),
        title=words("mail-written-title", business=business.display_name),
        greeting=words("mail-greeting", name=reader.name),
        lead=words("mail-written-lead", business=business.display_name),
        quote=str(row.facts.get("text", "")),
        facts=facts,
        notes=(answer if can_answer else ways_to_reach(words, business),),
        sender=sender_lines(business),
    )
