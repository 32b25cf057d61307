"""Changes that somebody known was denied: each stands in the history, with who asked and why not.

Denied is what somebody may not do, by their role, by the rule or by a limit that binds them; what cannot be done by
anybody (a slot that is taken, a booking that is over) is no denial. Strangers who try references leave no trace, so
that they neither learn that a booking exists nor make the history grow. Source: docs/rules.md, sections 1, 4 and 5.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bookings.manage_policy import is_customer_of
from bookings.model import Actor, Booking
from bookings.ports import Clock, Ids, Store, Unit
from bookings.refusals import Code, Refused
from bookings.traces import trace

DENIALS = frozenset(
    {
        Code.ROLE,
        Code.NOT_YOUR_CALENDAR,
        Code.READ_ONLY,
        Code.MANAGED_BY_STAFF,
        Code.NOTICE,
        Code.TOO_MANY_MOVES,
        Code.UNDO_NOT_YOURS,
        Code.TEAMS_ONLY,
        Code.LINK_EXPIRED,
        Code.LINKED_ALREADY,
    }
)
"""The refusals that deny a right; the others say that something cannot be done."""


class Denials:
    """Opens units of work for commands, and writes down those that were denied."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    @asynccontextmanager
    async def unit(
        self, request_key: str, actor: Actor, what: str, *, booking_id: str = "", record: str = ""
    ) -> AsyncIterator[Unit]:
        """A unit of work in which the actor does `what`; a denial raised inside is noted once it has ended."""
        try:
            async with self._store.unit(request_key) as unit:
                yield unit
        except Refused as no:
            await self.note(actor, what, no, request_key=request_key, booking_id=booking_id, record=record)
            raise

    async def note(
        self, actor: Actor, what: str, no: Refused, *, request_key: str, booking_id: str = "", record: str = ""
    ) -> None:
        """Write a denial of somebody known, in a unit of its own; the same request denied twice is written once.

        `record` is the id of a settings record. What is no denial, and who is not known, leaves nothing.
        """
        if no.code not in DENIALS:
            return
        async with self._store.unit(f"denied {request_key}" if request_key else "") as unit:
            booking = await unit.booking_by_id(booking_id) if booking_id else None
            if unit.earlier is not None or not _is_known(actor, booking):
                return
            about = {"booking_id": booking.id if booking else "", "record": record}
            decision = f"refused: {no.code.value}"
            await unit.history(trace(self._ids, self._clock(), actor, what, decision=decision, **about))
            await unit.outcome({"refused": no.code.value})


def _is_known(actor: Actor, booking: Booking | None) -> bool:
    """Whether the actor speaks in a staff role, or has proved that the booking is theirs."""
    return actor.role is not None or (booking is not None and is_customer_of(booking, actor))
