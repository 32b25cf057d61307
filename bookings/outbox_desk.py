"""Mails that did not get through, sent on their way once more (docs/rules.md, case 17)."""

from __future__ import annotations

from bookings.denials import Denials
from bookings.model import Actor
from bookings.permissions import Command, demand
from bookings.ports import Clock, Ids, Store
from bookings.traces import trace

RETRIED = "mail_retried"
"""What the history calls it."""


class OutboxDesk:
    """What an administrator does with the outbox; what stands in it, `Reads.outbox` says."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._denials = Denials(store, clock, ids)

    async def retry(self, actor: Actor, row_id: str = "", *, request_key: str) -> int:
        """Queue a mail that failed, or all of them where none is named, as if it had never been tried; how many were.

        One that was sent meanwhile, or is being sent, is none. Raises Refused ROLE.
        """
        async with self._denials.unit(request_key, actor, RETRIED, record=row_id) as unit:
            demand(actor.role, Command.OUTBOX)
            if unit.earlier is not None:
                return int(unit.earlier["mails"])
            now = self._clock()
            failed = [row for row in (await unit.outbox(now)).undelivered if row_id in ("", row.id)]
            queued = [row for row in failed if await unit.requeue(row.id, now)]
            if queued:
                about = {"record": row_id, "booking_id": queued[0].booking_id} if row_id else {}
                decision = f"allowed; mails: {len(queued)}"
                await unit.history(trace(self._ids, now, actor, RETRIED, decision=decision, **about))
            await unit.outcome({"mails": len(queued)})
            return len(queued)
