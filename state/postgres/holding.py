"""Who occupies a staff member's time, as the database guards it: no two holders' blocks meet, whoever writes them.

A holder is a booking, or a session with all of its seats. Its rows in `holds` go in before the booking is written;
the exclusion constraint decides, never an earlier read. Staff are taken in one order, so that two bookings that need
the same staff wait for each other and not across each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from psycopg.sql import SQL

from bookings.model import Booking
from bookings.ports import SlotTaken
from state.indexes import busy_of, occupies
from state.postgres.database import Run
from state.postgres.tables import text

TAKE = SQL(
    "INSERT INTO holds (business_id, holder, staff_member_id, block)"
    " SELECT %(business)s, %(holder)s, staff, tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s))"
    " FROM unnest(%(staff)s::text[]) AS staff ORDER BY staff"
    " ON CONFLICT DO NOTHING RETURNING staff_member_id"
)
OWN = SQL(
    "SELECT staff_member_id, block @> tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s)) FROM holds"
    " WHERE business_id = %(business)s AND holder = %(holder)s AND staff_member_id = ANY(%(staff)s)"
    " AND block && tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s))"
)
WIDEN = SQL("""
WITH own AS (
    DELETE FROM holds WHERE business_id = %(business)s AND holder = %(holder)s AND staff_member_id = ANY(%(staff)s)
    AND block && tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s))
    RETURNING staff_member_id, lower(block) AS first, upper(block) AS last
)
SELECT staff, extract(epoch FROM least(min(first), to_timestamp(%(start)s)))::bigint,
    extract(epoch FROM greatest(max(last), to_timestamp(%(end)s)))::bigint
FROM unnest(%(staff)s::text[]) AS staff LEFT JOIN own ON staff_member_id = staff GROUP BY staff ORDER BY staff
""")
FREE_BOOKING = SQL(
    "DELETE FROM holds WHERE business_id = %(business)s AND holder = %(holder)s"
    " AND NOT (staff_member_id = ANY(%(staff)s) AND block @> tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s)))"
)
NARROW_BOOKING = SQL(
    "UPDATE holds SET block = tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s))"
    " WHERE business_id = %(business)s AND holder = %(holder)s"
    " AND block <> tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s))"
)
FREE = SQL("DELETE FROM holds WHERE business_id = %s AND holder = %s")
TAKE_SEATS = SQL("""
INSERT INTO holds (business_id, holder, staff_member_id, block)
SELECT %s, %s, staff, unnest(range_agg(block)) FROM (
    SELECT unnest(staff_member_ids) AS staff, tstzrange(to_timestamp(block_starts), to_timestamp(block_ends)) AS block
    FROM bookings WHERE business_id = %s AND session_id = %s AND status = 'confirmed'
) AS seats GROUP BY staff ORDER BY staff
""")
LOCK_SESSIONS = SQL(
    "INSERT INTO sessions (business_id, id) SELECT %s, id FROM unnest(%s::text[]) AS id ORDER BY id"
    " ON CONFLICT (business_id, id) DO UPDATE SET id = excluded.id"
)
SEATS = SQL(
    "SELECT count(*) FROM bookings WHERE business_id = %s AND session_id = %s AND status = 'confirmed' AND id <> %s"
)
SAVEPOINT = SQL("SAVEPOINT widening")
BACK = SQL("ROLLBACK TO SAVEPOINT widening")


class Holding:
    """Takes and frees time within one transaction."""

    def __init__(self, run: Run, business_id: str) -> None:
        self._run = run
        self._business_id = business_id

    async def take(self, booking: Booking) -> None:
        """Occupy the booking's block besides what its holder has already; raise SlotTaken where anybody else has it."""
        wanted = self._wanted(booking)
        if booking.session_id:
            await self.lock_sessions((booking.session_id,))
            if await self._is_covered(wanted):
                return
        taken = await self._run(TAKE, wanted)
        if len(taken) == len(wanted["staff"]):
            return
        if taken:
            await self._run(
                SQL(
                    "DELETE FROM holds WHERE business_id = %(business)s AND holder = %(holder)s"
                    " AND staff_member_id = ANY(%(taken)s)"
                    " AND block = tstzrange(to_timestamp(%(start)s), to_timestamp(%(end)s))"
                ),
                wanted | {"taken": [staff for (staff,) in taken]},
            )
        if not await self._run(OWN, wanted) or not await self._widen(wanted):
            raise SlotTaken(f"the staff of booking {booking.id} are not free")

    async def settle(self, booking: Booking) -> None:
        """Free what a plain booking holds beyond its block, now that it is written; all of it once it is over."""
        wanted = self._wanted(booking)
        if not occupies(booking) or booking.session_id:
            await self.free(booking.id)
            return
        await self._run(FREE_BOOKING, wanted)
        await self._run(NARROW_BOOKING, wanted)

    async def free(self, booking_id: str) -> None:
        """Free all that a plain booking holds."""
        await self._run(FREE, (self._business_id, _of_booking(booking_id)))

    async def settle_session(self, session_id: str) -> None:
        """Hold for a session what its confirmed seats need, and no more: the last to leave frees it (case 14)."""
        await self.lock_sessions((session_id,))
        holder = _of_session(session_id)
        await self._run(FREE, (self._business_id, holder))
        await self._run(TAKE_SEATS, (self._business_id, holder, self._business_id, text(session_id)))

    async def lock_sessions(self, session_ids: Iterable[str]) -> None:
        """Wait until nobody else takes or leaves a seat of these, and keep it so until the unit ends."""
        await self._run(LOCK_SESSIONS, (self._business_id, sorted({text(each) for each in session_ids})))

    async def seats_besides(self, booking: Booking) -> int:
        """Confirmed seats of the booking's session but its own; the session is locked."""
        await self.lock_sessions((booking.session_id,))
        [(seats,)] = await self._run(SEATS, (self._business_id, text(booking.session_id), text(booking.id)))
        return int(seats)

    async def _is_covered(self, wanted: dict[str, Any]) -> bool:
        """Whether the session has this time already, so that one more seat needs nothing."""
        own = await self._run(OWN, wanted)
        return {staff for staff, is_whole in own if is_whole} >= set(wanted["staff"])

    async def _widen(self, wanted: dict[str, Any]) -> bool:
        """Take the block where the holder's own rows are in the way: by one row over both. Whether it was free."""
        await self._run(SAVEPOINT)
        for staff, start, end in await self._run(WIDEN, wanted):
            if not await self._run(TAKE, wanted | {"staff": [staff], "start": start, "end": end}):
                await self._run(BACK)
                return False
        return True

    def _wanted(self, booking: Booking) -> dict[str, Any]:
        block = busy_of(booking)
        return {
            "business": self._business_id,
            "holder": _of_session(booking.session_id) if booking.session_id else _of_booking(booking.id),
            "staff": sorted({text(each) for each in booking.staff_member_ids}),
            "start": block.start,
            "end": block.end,
        }


def _of_booking(booking_id: str) -> str:
    return f"booking:{text(booking_id)}"


def _of_session(session_id: str) -> str:
    return f"session:{text(session_id)}"
