"""What a change leaves behind, inside its own unit: a history entry, and an outbox row for everybody concerned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bookings import news, notices, reminders
from bookings.business import Catalogue
from bookings.model import Actor, Booking, MailState, OutboxRow
from bookings.notices import MailKind
from bookings.ports import Clock, Ids, Unit
from bookings.reminders import CUSTOMER
from bookings.traces import trace


def snapshot(booking: Booking) -> dict[str, Any]:
    """What the history keeps of a booking's state: plain JSON, enough to take a change back, nothing of the person."""
    return notices.state_of(booking) | {
        "version": booking.version,
        "session_id": booking.session_id,
        "reschedule_count": booking.reschedule_count,
        "is_customer_allowed_to_manage_booking": booking.is_customer_allowed_to_manage_booking,
    }


class Ledger:
    """Writes history and outbox. `grace` is how long a mail about a change waits (docs/rules.md, case 26)."""

    def __init__(self, clock: Clock, ids: Ids, grace: timedelta) -> None:
        self._clock = clock
        self._ids = ids
        self._grace = grace

    async def record(
        self,
        unit: Unit,
        actor: Actor,
        what: str,
        before: Booking | None,
        after: Booking,
        *,
        reason: str = "",
        notes: Iterable[str] = (),
    ) -> None:
        """Add a history entry; `notes` say what was lifted, and what staff were told (docs/rules.md, case 27)."""
        entry = trace(
            self._ids,
            self._clock(),
            actor,
            what,
            booking_id=after.id,
            before=snapshot(before) if before else {},
            after=snapshot(after),
            reason=reason,
            decision="; ".join(("allowed", *notes)),
        )
        await unit.history(entry)

    async def tell(
        self,
        unit: Unit,
        catalogue: Catalogue,
        actor: Actor,
        kind: MailKind,
        before: Booking | None,
        after: Booking,
        message: str = "",
    ) -> None:
        """Write one outbox row for everybody concerned, merged with what still waits for them; plan the reminders.

        `message` is what staff say to the customer with it.
        """
        now = self._clock()
        starts = [after.start, *([before.start] if before else [])]
        waiting = {row.recipient: row for row in await unit.mail_of(after.id) if notices.is_waiting(row)}
        told = OutboxRow(
            id="",
            kind=kind.value,
            recipient="",
            due=notices.due(kind, starts, now, self._grace),
            booking_id=after.id,
            booking_version=after.version,
            before=notices.state_of(before) if before else {},
            facts={"by": actor.name},
        )
        for recipient, suppressed in notices.recipients(catalogue, after, before, actor):
            row = replace(
                told,
                id=self._ids.new_id(),
                recipient=recipient,
                state=MailState.SUPPRESSED if suppressed else MailState.QUEUED,
                last_error=suppressed,
                facts=told.facts | ({"message": message} if message and recipient == CUSTOMER else {}),
            )
            await unit.mail(row if suppressed else notices.merge(waiting.get(recipient), row, after))
        async for member in news.readers(unit, catalogue, after, before, actor):
            row = news.news_for(catalogue, member, told, self._ids.new_id())
            await unit.mail(row if row.last_error else news.merge(waiting.get(row.recipient), row, after))
        await reminders.plan(unit, catalogue, before, after, now, self._ids)

    async def write(self, unit: Unit, actor: Actor, kind: MailKind, booking: Booking, facts: Mapping[str, Any]) -> None:
        """Write a mail to the customer that no change has caused, and that it was written; the words of it are not."""
        row = OutboxRow(
            id=self._ids.new_id(),
            kind=kind.value,
            recipient=CUSTOMER,
            due=self._clock(),
            booking_id=booking.id,
            booking_version=booking.version,
            facts={"by": actor.name, **facts},
        )
        await unit.mail(row)
        await unit.history(trace(self._ids, self._clock(), actor, kind, booking_id=booking.id))

    async def message(
        self, unit: Unit, actor: Actor, recipient: str, text: str, about: Booking | None, reply_to: str
    ) -> None:
        """Write a mail that carries somebody's message to the business (docs/rules.md, case 29)."""
        proved = min(actor.proven_addresses, default="")
        row = OutboxRow(
            id=self._ids.new_id(),
            kind=MailKind.MESSAGE.value,
            recipient=recipient,
            due=self._clock(),
            booking_id=about.id if about else "",
            booking_version=about.version if about else 0,
            facts={"text": text, "client": actor.client, "reply_to": proved or reply_to, "is_proved": bool(proved)},
        )
        await unit.mail(row)
