"""What may be taken back, by whom and how long, and the state it goes back to (docs/rules.md, case 26)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bookings.model import Actor, Booking, BookingStatus, HistoryEntry
from bookings.notices import MailKind
from bookings.ports import Reads
from bookings.refusals import Code, Refused

UNDO_FOR = timedelta(minutes=10)
"""How long whoever moved or cancelled may take it back."""
UNDOABLE = (MailKind.MOVED.value, MailKind.CANCELLED.value)


async def undoable(reads: Reads, actor: Actor, booking: Booking, now: datetime) -> HistoryEntry:
    """The last change of a booking, if it is the actor's to take back; what was denied or only mailed is no change."""
    entries = [entry for entry in await reads.history_of(booking.id) if entry.after]
    if not entries or entries[-1].what not in UNDOABLE:
        raise Refused(Code.NOTHING_TO_UNDO)
    last = entries[-1]
    if (last.who, last.conversation) != (actor.name, actor.conversation):
        raise Refused(Code.UNDO_NOT_YOURS)
    if now > last.at + UNDO_FOR:
        raise Refused(Code.UNDO_TOO_LATE)
    return last


async def changed_last(reads: Reads, actor: Actor, booking: Booking) -> bool:
    """Whether a staff member made the last change in this talk: they see what they take back, whoever has it by now."""
    if not actor.staff_member_id:
        return False
    entries = [entry for entry in await reads.history_of(booking.id) if entry.after]
    return bool(entries) and (entries[-1].who, entries[-1].conversation) == (actor.name, actor.conversation)


def as_it_was(booking: Booking, before: Mapping[str, Any], now: datetime) -> Booking:
    """The booking with the state that a history entry's `before` holds, as its next version."""
    return replace(
        booking,
        start=datetime.fromisoformat(before["start"]),
        end=datetime.fromisoformat(before["end"]),
        staff_member_ids=tuple(before["staff_member_ids"]),
        session_id=before["session_id"],
        reschedule_count=before["reschedule_count"],
        status=BookingStatus(before["status"]),
        cancelled_by="",
        reason="",
        version=booking.version + 1,
        updated=now,
    )
