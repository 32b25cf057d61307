"""The worker that takes due mails from the outbox, builds them and hands them over, outside of any turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage

from bookings.model import Way
from bookings.ports import Clock, Store
from bot.mail.build import build
from bot.mail.context import MailContext
from bot.mail.handover import Mailer
from bot.outbox import LEASE, OutboxWorker, any_share


class Delivery(OutboxWorker[EmailMessage]):
    """Hands over mails that are due, until it is stopped."""

    def __init__(
        self,
        store: Store,
        context: MailContext,
        clock: Clock,
        mailer: Mailer,
        *,
        lease: timedelta = LEASE,
        share: Callable[[], float] = any_share,
    ) -> None:
        super().__init__(
            store, lambda row, now: build(row, context, now), clock, mailer, way=Way.MAIL, lease=lease, share=share
        )
