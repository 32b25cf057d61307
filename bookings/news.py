"""News in Teams: what a change writes into the outbox for the personal chats of those who serve the booking.

It is written where there is a chat that can be spoken in, waits for the end of quiet hours, and what waits about one
booking is one piece of news. Source: docs/rules.md, section 6.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from bookings import notices
from bookings.business import Catalogue, StaffMember
from bookings.model import Actor, Booking, BookingStatus, ConversationReference, MailState, OutboxRow, Way
from bookings.permissions import STAFF
from bookings.ports import Reads
from bookings.quiet_hours import may_be_told_at


def is_theirs(reference: ConversationReference, member: StaffMember) -> bool:
    """Whether a chat is with the person whom the record is linked to now, in a role that is told of bookings."""
    linked = (member.tenant_id, member.aad_object_id)
    return all(linked) and linked == (reference.tenant_id, reference.aad_object_id) and member.role in STAFF


def reader(row: OutboxRow) -> str:
    """The staff member's id that a row in Teams is for."""
    return row.recipient.partition(":")[2]


async def readers(
    reads: Reads, catalogue: Catalogue, booking: Booking, before: Booking | None, actor: Actor
) -> AsyncIterator[StaffMember]:
    """Those who serve or served a booking, who have a chat, and who did not make the change themselves."""
    for key in sorted(notices.concerned_staff(booking, before, actor)):
        member, reference = catalogue.staff.get(key), await reads.conversation_reference(key)
        if member is not None and reference is not None and is_theirs(reference, member):
            yield member


def news_for(catalogue: Catalogue, member: StaffMember, told: OutboxRow, row_id: str) -> OutboxRow:
    """What a mail tells, as news for a staff member: not in their quiet hours, and suppressed where they want none."""
    return replace(
        told,
        id=row_id,
        recipient=f"{Way.TEAMS}:{member.id}",
        due=may_be_told_at(catalogue.business, member, told.due),
        state=MailState.QUEUED if member.is_news_enabled else MailState.SUPPRESSED,
        last_error="" if member.is_news_enabled else "opted_out",
    )


def merge(waiting: OutboxRow | None, fresh: OutboxRow, booking: Booking) -> OutboxRow:
    """One piece of news for what waits and what came. Who never heard of a booking needs not hear that it is gone."""
    merged = notices.merge(waiting, fresh, booking)
    serves = booking.status is BookingStatus.CONFIRMED and reader(fresh) in booking.staff_member_ids
    if waiting is None or waiting.before or serves:
        return merged
    return replace(merged, state=MailState.SUPPRESSED, last_error="undone")
