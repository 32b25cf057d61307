"""An independent reading of the ledger: what must be true of bookings, history and outbox after any command.

It follows the history and the mails as people would, and shares no code with what writes them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

from bookings.model import Actor, Booking, BookingStatus, HistoryEntry, MailState, OutboxRow
from tests.bookings.salon import Salon

MAILED = {"booked", "moved", "cancelled", "restored"}
Belief = tuple[str, str] | None
"""What somebody thinks of a booking: its start and end while it stands and concerns them."""


def _belief(booking: Booking, who: str) -> Belief:
    serves = not who.startswith("staff:") or who.removeprefix("staff:") in booking.staff_member_ids
    if booking.status is BookingStatus.CANCELLED or not serves:
        return None
    return booking.start.isoformat(), booking.end.isoformat()


@dataclass
class LedgerCheck:
    """Watches a salon: what was on record after the last command, and what people have been told."""

    salon: Salon
    known: dict[str, Booking] = field(default_factory=dict)
    last: dict[str, Actor] = field(default_factory=dict)
    beliefs: dict[tuple[str, str], Belief] = field(default_factory=dict)

    async def refused(self) -> None:
        """A refused command has left every booking, history and mail as it was."""
        for booking in self.known.values():
            assert await self.salon.again(booking) == booking
            assert len(await self._changes(booking)) == booking.version

    async def done(self, actor: Actor, changed: list[Booking]) -> None:
        """A command has changed these bookings, each once and with its mails, and no other one."""
        for booking in changed:
            before = self.known.get(booking.id)
            assert booking.version == (before.version + 1 if before else 1)
            self.known[booking.id], self.last[booking.id] = booking, actor
            if actor.staff_member_id:
                self.beliefs[booking.id, f"staff:{actor.staff_member_id}"] = _belief(
                    booking, f"staff:{actor.staff_member_id}"
                )
            await self._history_and_mails(actor, before, booking)
        await self.refused()
        self._calendar()

    async def sent(self) -> None:
        """Whoever gets a mail reads in it how the booking stands at that moment."""
        for row in await self.salon.send():
            self.beliefs[row.booking_id, row.recipient] = _belief(self.known[row.booking_id], row.recipient)

    def everybody_knows(self) -> None:
        """After all mails are sent, customer, business and staff think of each booking what is true of it."""
        for booking in self.known.values():
            for who in ("customer", "business", *(f"staff:{one}" for one in ("ana", "ben", "chloe"))):
                assert self.beliefs.get((booking.id, who)) == _belief(booking, who), (booking, who)

    async def _history_and_mails(self, actor: Actor, before: Booking | None, booking: Booking) -> None:
        entries = await self._changes(booking)
        assert len({entry.id for entry in entries}) == len(entries) == booking.version
        last = entries[-1]
        assert (last.who, last.conversation, last.at) == (actor.name, actor.conversation, self.salon.now)
        assert last.after["version"] == booking.version
        assert (last.after["start"], last.after["status"]) == (booking.start.isoformat(), booking.status)
        assert last.after["staff_member_ids"] == list(booking.staff_member_ids)
        assert bool(last.before) is (before is not None)
        rows = await self.salon.mails(booking, booking.version)
        assert len({row.recipient for row in rows}) == len(rows)
        if last.what not in MAILED:
            assert rows == []
            return
        staff = {*booking.staff_member_ids, *(before.staff_member_ids if before else ())} - {actor.staff_member_id}
        expected = {"customer", "business", "staff:ada", *(f"staff:{one}" for one in staff)}
        assert {row.recipient for row in rows} - {f"staff:{actor.staff_member_id}"} == expected - {
            f"staff:{actor.staff_member_id}"
        }
        assert all(self._is_plausible(row, booking) for row in rows)

    async def _changes(self, booking: Booking) -> list[HistoryEntry]:
        """Its history without what was denied."""
        return [entry for entry in await self.salon.history(booking) if not entry.decision.startswith("refused")]

    def _is_plausible(self, row: OutboxRow, booking: Booking) -> bool:
        if row.state is MailState.SUPPRESSED:
            return row.last_error == "undone" and row.before["start"] == booking.start.isoformat()
        is_cancelled = booking.status is BookingStatus.CANCELLED
        return row.state is MailState.QUEUED and (row.kind == "cancelled") is is_cancelled

    def _calendar(self) -> None:
        """No two confirmed bookings of a staff member meet, but for the seats of one session; those fit."""
        confirmed = [one for one in self.known.values() if one.status is BookingStatus.CONFIRMED]
        for one, other in combinations(confirmed, 2):
            is_shared = one.session_id and one.session_id == other.session_id
            if is_shared or not set(one.staff_member_ids) & set(other.staff_member_ids):
                continue
            is_before = one.end + one.post_buffer <= other.start - other.pre_buffer
            is_after = other.end + other.post_buffer <= one.start - one.pre_buffer
            assert is_before or is_after, (one, other)
        sessions = [one.session_id for one in confirmed if one.session_id]
        assert all(sessions.count(session) <= 2 for session in sessions)
