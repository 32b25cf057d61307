"""An outbox row -> a mail. Built when it is sent, since settings change (docs/rules.md, section 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bookings.business import BookingBusiness, Catalogue, Service
from bookings.identity import TRIES, code_of
from bookings.ids import spoken
from bookings.manage_policy import mail_offers
from bookings.model import Booking, OutboxRow
from bookings.notices import MailKind
from bookings.policies import effective_policy
from bookings.ports import Reads
from texts import Words


class Undeliverable(Exception):
    """A mail that cannot be built: its recipient, booking or challenge is gone."""


@dataclass(frozen=True, slots=True)
class MailContext:
    """What building a mail needs besides its row: the records, the secret of the codes, the sender's address."""

    reads: Reads
    secret: bytes
    mail_from: str


async def build(row: OutboxRow, context: MailContext, now: datetime) -> EmailMessage:
    """The mail of a row. Its Message-ID is the row's, so that a second copy is known as one.

    Raises:
        Undeliverable: with the reason.

    """
    catalogue = await context.reads.catalogue()
    if row.kind == MailKind.CODE:
        to, name, subject, text = await _code(row, context, catalogue, now)
    elif row.kind == MailKind.MESSAGE:
        to, name, subject, text = await _message(row, context, catalogue)
    else:
        to, name, subject, text = await _change(row, context, catalogue)
    business = catalogue.business
    mail = EmailMessage()
    domain = (context.mail_from or business.email or "localhost@localhost").rsplit("@", 1)[-1]
    mail["From"] = _address(business.display_name, context.mail_from or business.email or f"bookings@{domain}")
    mail["To"] = _address(name, to)
    mail["Subject"] = " ".join(subject.split())
    mail["Date"] = now.astimezone(UTC)
    mail["Message-ID"] = f"<{row.id}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"
    if business.email:
        mail["Reply-To"] = _address(business.display_name, business.email)
    mail.set_content(text)
    return mail


def _address(name: str, spec: str) -> Address:
    """An address whose parts cannot break out of the header."""
    clean = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    try:
        return Address(clean, addr_spec=spec)
    except (ValueError, IndexError, MessageError) as error:
        raise Undeliverable("bad_address") from error


async def _code(row: OutboxRow, context: MailContext, catalogue: Catalogue, now: datetime) -> tuple[str, str, str, str]:
    challenge = await context.reads.challenge(row.recipient.partition(":")[2])
    if challenge is None or challenge.is_used or challenge.tries >= TRIES or now >= challenge.expires:
        raise Undeliverable("expired")
    words = Words(catalogue.business.language_tag)
    digits = code_of(context.secret, challenge.id)
    name = catalogue.business.display_name
    subject = words("mail-code-subject", code=digits, business=name)
    return challenge.email_address, "", subject, words("mail-code", code=digits, business=name)


async def _message(row: OutboxRow, context: MailContext, catalogue: Catalogue) -> tuple[str, str, str, str]:
    words = Words(catalogue.business.language_tag)
    booking = await context.reads.booking_by_id(row.booking_id) if row.booking_id else None
    about = words("mail-message-about", reference=spoken(booking.reference)) if booking else ""
    text = words("mail-message", text=str(row.facts.get("text", "")), about=about)
    to, name = _reader(row, catalogue)
    return to, name, words("mail-message-subject"), text


async def _change(row: OutboxRow, context: MailContext, catalogue: Catalogue) -> tuple[str, str, str, str]:
    booking = await context.reads.booking_by_id(row.booking_id)
    if booking is None:
        raise Undeliverable("booking_gone")
    to, name, tag = _recipient(row, booking, catalogue)
    words = Words(tag)
    for_customer = row.recipient == "customer"
    arguments = _arguments(words, row, booking, catalogue)
    key = f"mail-{row.kind}" + ("" if for_customer else "-staff")
    parts = [words(key, **arguments)]
    service = catalogue.services.get(booking.service_id)
    if for_customer and service is not None and row.kind != MailKind.CANCELLED:
        parts += _how_to_change(words, booking, service, catalogue.business)
    return to, name, words(f"mail-{row.kind}-subject", **arguments), "\n\n".join(filter(None, parts))


def _how_to_change(words: Words, booking: Booking, service: Service, business: BookingBusiness) -> list[str]:
    """How the customer changes the booking: here, or through the business (docs/rules.md, section 1)."""
    offers = mail_offers(business, service, booking)
    parts = []
    if offers.has_manage_button:
        policy = effective_policy(business, service)
        until = booking.start - max(policy.reschedule_notice, policy.cancel_notice)
        named = _when(words, until, _zones(booking, service, business))
        parts.append(words("mail-manage-here", reference=spoken(booking.reference), until=named))
    if offers.has_contact_details:
        way = "both" if business.phone and business.email else "phone" if business.phone else "email"
        name, phone, email = business.display_name, business.phone, business.email
        parts.append(words("mail-manage-otherwise", way=way, phone=phone, email=email, business=name))
    return [*parts, business.other_ways_to_change, service.additional_information]


def _recipient(row: OutboxRow, booking: Booking, catalogue: Catalogue) -> tuple[str, str, str]:
    """Address, name and language tag."""
    if row.recipient == "customer":
        customer = booking.customer
        return customer.email_address, customer.name, customer.language_tag or catalogue.business.language_tag
    return *_reader(row, catalogue), catalogue.business.language_tag


def _reader(row: OutboxRow, catalogue: Catalogue) -> tuple[str, str]:
    """Address and name of the business, or of the staff member that a row is for."""
    if row.recipient == "business":
        return catalogue.business.email, catalogue.business.display_name
    member = catalogue.staff.get(row.recipient.partition(":")[2])
    if member is None or not member.email_address:
        raise Undeliverable("recipient_gone")
    return member.email_address, member.display_name


def _zones(booking: Booking, service: Service | None, business: BookingBusiness) -> tuple[str, ...]:
    """The business's zone; before it the customer's where the service is online (docs/rules.md, case 32)."""
    theirs = booking.customer.time_zone
    if service is None or not service.is_location_online or business.page.is_zone_always_business or not theirs:
        return (business.time_zone,)
    try:
        ZoneInfo(theirs)
    except (ZoneInfoNotFoundError, ValueError):
        return (business.time_zone,)
    return theirs, business.time_zone


def _when(words: Words, instant: datetime, zones: tuple[str, ...]) -> str:
    """An instant on the clock of the first zone, and of the second where the two differ."""
    wall, there = (instant.astimezone(ZoneInfo(zone)) for zone in (zones[0], zones[-1]))
    day, clock, city = words.day(wall.date()), words.clock(wall), words.city(zones[0])
    if wall.utcoffset() == there.utcoffset():
        return words("when-in-zone", day=day, clock=clock, city=city)
    other = words.clock(there)
    if there.date() != wall.date():
        other = f"{words.day(there.date())}, {other}"
    return words("when-in-both-zones", day=day, clock=clock, city=city, there=other, place=words.city(zones[-1]))


def _arguments(words: Words, row: OutboxRow, booking: Booking, catalogue: Catalogue) -> dict[str, Any]:
    business = catalogue.business
    service = catalogue.services.get(booking.service_id)
    zones = _zones(booking, service, business) if row.recipient == "customer" else (business.time_zone,)

    def when(instant: datetime) -> str:
        return _when(words, instant, zones)

    def who(ids: list[str] | tuple[str, ...]) -> str:
        members = [catalogue.staff.get(key) for key in ids]
        return words.and_list(m.display_name if m else words("staff-left") for m in members)

    before = row.before or {}
    return {
        "business": business.display_name,
        "service": service.display_name if service else booking.service_id,
        "staff": who(booking.staff_member_ids),
        "when": when(booking.start),
        "old_when": when(datetime.fromisoformat(before["start"])) if before else "",
        "old_staff": who(before["staff_member_ids"]) if before else "",
        "customer": booking.customer.name,
        "reference": spoken(booking.reference),
        "reason": booking.reason or "-",
        "by": "staff" if str(row.facts.get("by", "")).startswith("staff:") else "customer",
    }
