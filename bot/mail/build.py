"""An outbox row -> a mail. Built when it is sent, since settings change (docs/rules.md, section 1)."""

from __future__ import annotations

from datetime import UTC, datetime
from email.headerregistry import Address, HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy
from functools import lru_cache
from typing import Any

from bookings.business import BookingBusiness, Catalogue
from bookings.model import Booking, OutboxRow
from bookings.notices import MailKind
from bot.mail.booking_letters import letter_about
from bot.mail.context import MailContext, ManageUrl, Undeliverable
from bot.mail.headers import header_address, header_text
from bot.mail.letter import Letter, as_html, as_text
from bot.mail.other_letters import code_letter, message_letter, written_letter
from bot.mail.readers import Reader, reader_of
from bot.mail.rule_letter import rule_letter
from texts import Words

__all__ = ["MailContext", "ManageUrl", "Undeliverable", "build"]

INVITATION_FILE = "invitation.ics"
RECURRING = ("content-", "mime-")
"""How headers begin that are the same in all mails."""


class Headers(HeaderRegistry):
    """Python's own, which makes a class at each header and reads it anew; here each class, and what recurs, once."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, Any] = {}
        self._recurring = lru_cache(256)(super().__call__)

    def __getitem__(self, name: str) -> Any:
        key = name.lower()
        if key not in self._made:
            self._made[key] = super().__getitem__(key)
        return self._made[key]

    def __call__(self, name: str, value: Any) -> Any:
        is_recurring = isinstance(value, str) and name.lower().startswith(RECURRING)
        return self._recurring(name, value) if is_recurring else super().__call__(name, value)


POLICY = EmailPolicy(header_factory=Headers())
"""How mails are made: as by default, in two thirds of the time."""


async def build(row: OutboxRow, context: MailContext, now: datetime) -> EmailMessage:
    """The mail of a row. Its Message-ID is the row's, so that a second copy is known as one.

    Raises:
        Undeliverable: with the reason; Overtaken where nobody needs it any more.

    """
    catalogue = await context.reads.catalogue()
    if row.kind == MailKind.CODE:
        reader, letter = await code_letter(row, context, catalogue, now)
        return _mail(row, context, catalogue, reader, letter, now, reply_to="")
    booking = await context.reads.booking_by_id(row.booking_id) if row.booking_id else None
    if row.kind == MailKind.MESSAGE:
        letter, reply_to = message_letter(row, booking, catalogue)
        return _mail(row, context, catalogue, reader_of(row, None, catalogue), letter, now, reply_to=reply_to)
    if booking is None:
        raise Undeliverable("booking_gone")
    reader = reader_of(row, booking, catalogue)
    if row.kind == MailKind.WRITTEN:
        letter = written_letter(row, booking, reader, catalogue)
        return _mail(row, context, catalogue, reader, letter, now, reply_to="")
    if row.kind == MailKind.RULE_CHANGED:
        letter = await rule_letter(row, booking, reader, context, catalogue, now)
        return _mail(row, context, catalogue, reader, letter, now, reply_to="")
    letter = await letter_about(booking, row, reader, context, catalogue, now)
    mail = _mail(row, context, catalogue, reader, letter, now, reply_to="")
    if row.kind != MailKind.REMINDER:
        _invite(mail, row, booking, catalogue, reader)
    return mail


def _invite(mail: EmailMessage, row: OutboxRow, booking: Booking, catalogue: Catalogue, reader: Reader) -> None:
    """Add the invitation for the customer, and for staff who serve or did before: as a part, and as a file."""
    from bot.mail.invitation import CANCEL, invitation, method_of  # after the server listens, with the first mail

    if not reader.is_customer and reader.staff_member_id not in _serving(row, booking.staff_member_ids):
        return
    has_lost_it = bool(reader.staff_member_id) and reader.staff_member_id not in booking.staff_member_ids
    method = CANCEL if has_lost_it else method_of(booking)
    organizer = mail["From"].addresses[0].addr_spec
    made = invitation(booking, catalogue, method, organizer=organizer, staff_member_id=reader.staff_member_id)
    mail.add_alternative(made.decode(), subtype="calendar", cte="base64", params={"method": method})
    mail.add_attachment(made, maintype="application", subtype="ics", filename=INVITATION_FILE)


def _serving(row: OutboxRow, staff_member_ids: tuple[str, ...]) -> set[str]:
    """Who serves the booking, or did before the change."""
    return {*staff_member_ids, *row.before.get("staff_member_ids", ())}


def _mail(
    row: OutboxRow,
    context: MailContext,
    catalogue: Catalogue,
    reader: Reader,
    letter: Letter,
    now: datetime,
    *,
    reply_to: str,
) -> EmailMessage:
    """Headers, and the letter as text and as HTML. A reply goes to `reply_to`, or to the business."""
    business = catalogue.business
    domain = (context.mail_from or business.email or "localhost@localhost").rsplit("@", 1)[-1]
    mail = EmailMessage(POLICY)
    mail["From"] = header_address(business.display_name, context.mail_from or business.email or f"bookings@{domain}")
    mail["To"] = header_address(reader.name, reader.address)
    mail["Subject"] = header_text(letter.subject)
    mail["Date"] = now.astimezone(UTC)
    mail["Message-ID"] = f"<{row.id}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"
    if answers := _reply_to(row, business, reply_to):
        mail["Reply-To"] = answers
    mail.set_content(as_text(letter, business), cte="quoted-printable")
    html = as_html(letter, business, Words(reader.language_tag))
    mail.add_alternative(html, subtype="html", cte="quoted-printable")
    return mail


def _reply_to(row: OutboxRow, business: BookingBusiness, reply_to: str) -> Address | None:
    """Where an answer goes. A message is answered to whoever left it, where that is known, and never to oneself."""
    if row.kind != MailKind.MESSAGE:
        return header_address(business.display_name, business.email) if business.email else None
    try:
        return header_address("", reply_to) if reply_to else None
    except Undeliverable:
        return None
