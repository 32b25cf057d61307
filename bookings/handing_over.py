"""A booking goes to a free colleague at the same time (docs/rules.md, section 5: hand over)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bookings import standing_in
from bookings.absences import Entry
from bookings.availability import assign
from bookings.business import Catalogue
from bookings.deciding import replayed
from bookings.denials import Denials
from bookings.ledger import Ledger
from bookings.model import Actor, Booking, Slot
from bookings.permissions import Command, demand
from bookings.ports import Clock, Ids, Reads, Store
from bookings.refusals import Code, Refused
from bookings.relocating import Move, calendar_of, own, relocated


class HandOverDesk:
    """Hands bookings over: a team member their own, though the one who takes it is a colleague."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, grace: timedelta) -> None:
        self._store = store
        self._clock = clock
        self._ledger = Ledger(clock, ids, grace)
        self._denials = Denials(store, clock, ids)

    async def takers(self, actor: Actor, booking_id: str) -> tuple[str, ...]:
        """The colleagues who could take over a booking now; raise what stands against handing it over at all."""
        catalogue, seats = await self._to_hand_over(self._store, actor, booking_id)
        return standing_in.takers(catalogue, seats, await calendar_of(self._store, catalogue, seats[0]))

    async def why_not(self, actor: Actor, booking_id: str, staff_member_id: str) -> Code | None:
        """What stands against one colleague's taking it over now; `None` where they can."""
        catalogue, seats = await self._to_hand_over(self._store, actor, booking_id)
        busy = await calendar_of(self._store, catalogue, seats[0])
        return standing_in.why_not(catalogue, seats, busy, staff_member_id)

    async def hand_over(
        self,
        actor: Actor,
        booking_id: str,
        staff_member_id: str = "",
        *,
        request_key: str,
        expected_version: int | None = None,
    ) -> Booking:
        """Give a booking, or all seats of its session, to a colleague at the same time; nobody named: who is free.

        Raises what stands against that colleague, SLOT_TAKEN where nobody is free, STALE, and what `takers` raises.
        """
        async with self._denials.unit(request_key, actor, Command.HAND_OVER, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            catalogue, seats = await self._to_hand_over(unit, actor, booking_id)
            first = next(seat for seat in seats if seat.id == booking_id)
            if expected_version not in (None, first.version):
                raise Refused(Code.STALE)
            if not staff_member_id:
                busy = await calendar_of(unit, catalogue, first)
                able = standing_in.takers(catalogue, seats, busy)
                if not able:
                    raise Refused(Code.SLOT_TAKEN)
                service, slot = catalogue.services[first.service_id], Slot(first.start, first.end, able)
                (staff_member_id,) = assign(slot, service, busy, catalogue.business.time_zone)
            move = Move.of(Entry(tuple(seats), first.start, (staff_member_id,)))
            done = await relocated(unit, self._ledger, actor, move, self._clock())
            ids = [booking_id, *(one.id for one in done if one.id != booking_id)]
            await unit.outcome({"booking_ids": ids})
            return next(one for one in done if one.id == booking_id)

    async def _to_hand_over(self, reads: Reads, actor: Actor, booking_id: str) -> tuple[Catalogue, Sequence[Booking]]:
        demand(actor.role, Command.HAND_OVER)
        found = await own(reads, actor, booking_id, self._clock())
        session_id = found.booking.session_id
        return found.catalogue, (await reads.session(session_id)) if session_id else (found.booking,)
