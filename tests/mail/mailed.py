"""What a mail looks like to the program that receives it."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from bookings.model import Booking, MailState, OutboxRow
from bot.mail.build import MailContext, build
from tests.bookings.salon import SECRET, Salon

HEADERS = {
    *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Reply-To"),
    *("Content-Type", "MIME-Version"),
}
"""All that a mail of the salon has."""
MANAGE = "https://salon.example/booking/"
"""Where the links of the salon's mails begin."""


def manage_url(booking: Booking) -> str:
    """The link to a booking's page."""
    return f"{MANAGE}token-of-{booking.id}"


def context(salon: Salon, mail_from: str = "") -> MailContext:
    """What mails of the salon are built with."""
    return MailContext(salon.store, SECRET, mail_from, manage_url)


def received(sent: bytes) -> EmailMessage:
    """A mail as it is read from what was sent."""
    return BytesParser(policy=policy.default).parsebytes(sent)


async def mail_of(salon: Salon, row: OutboxRow, mail_from: str = "") -> EmailMessage:
    """The mail of a row, sent and received."""
    return received((await build(row, context(salon, mail_from), salon.now)).as_bytes())


def text_of(mail: EmailMessage) -> str:
    """What a mail says."""
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def html_of(mail: EmailMessage) -> str:
    """What a mail shows."""
    body = mail.get_body(("html",))
    assert body is not None
    return str(body.get_content())


async def latest(salon: Salon, booking: Booking, recipient: str = "customer") -> OutboxRow:
    """The newest row about a booking that waits for a recipient."""
    rows = await salon.mails(booking)
    return [row for row in rows if row.recipient == recipient and row.state is MailState.QUEUED][-1]
