"""What building a mail needs besides its outbox row, and how it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bookings.model import Booking
from bookings.ports import Reads

ManageUrl = Callable[[Booking], str]
"""The signed address of the page on which a booking's customer manages it; for mails to that customer only."""


class Undeliverable(Exception):
    """A mail that cannot be built or sent: no other try would help. The text is the reason's code."""


class Overtaken(Undeliverable):
    """A mail that nobody needs any more, since what it would tell has changed meanwhile: nothing went wrong."""


@dataclass(frozen=True, slots=True)
class MailContext:
    """The records, the secret of the codes, the sender's address, and the links; "" as sender is the business's."""

    reads: Reads
    secret: bytes
    mail_from: str
    manage_url: ManageUrl
