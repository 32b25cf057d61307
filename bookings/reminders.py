"""Reminders of a service, planned for each booking: what is to be sent, to whom, and when.

They are planned with the booking, anew with each move, and dropped with its cancellation. What was planned and is not
sent any more stays as a suppressed row, so that it can be seen. The staff of a group's session are reminded once, by
way of one of its seats. Source: docs/rules.md, section 4, and cases 14 to 16.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bookings.addresses import fold
from bookings.business import Catalogue, Reminder, ReminderRecipients
from bookings.model import Booking, BookingStatus, MailState, OutboxRow
from bookings.notices import MailKind
from bookings.ports import Ids, Unit

REPLANNED, CANCELLED = "replanned", "cancelled"
CUSTOMER = "customer"


async def plan(
    unit: Unit, catalogue: Catalogue, before: Booking | None, after: Booking, now: datetime, ids: Ids
) -> None:
    """Bring the reminders of a booking, and of the session that it has left, up to date with a change just written."""
    for row in dropped(await unit.mail_of(after.id), after):
        await unit.mail(row)
    are_staff_told = await _are_staff_told(unit, after.session_id, after.id)
    for row in planned(catalogue, after, now, ids):
        if row.recipient == CUSTOMER or not are_staff_told:
            await unit.mail(row)
    if before is not None and before.session_id and not await _are_staff_told(unit, before.session_id, ""):
        for seat in (await unit.session(before.session_id))[:1]:
            for row in planned(catalogue, seat, now, ids):
                if row.recipient != CUSTOMER:
                    await unit.mail(row)


async def _are_staff_told(unit: Unit, session_id: str, but: str) -> bool:
    """Whether a seat of the session, other than the one named, holds the reminders of its staff."""
    seats = await unit.session(session_id) if session_id else ()
    for seat in seats:
        rows = await unit.mail_of(seat.id) if seat.id != but else ()
        if any(_waits(row) and row.recipient != CUSTOMER for row in rows):
            return True
    return False


def _waits(row: OutboxRow) -> bool:
    return row.kind == MailKind.REMINDER and row.state is MailState.QUEUED


def dropped(rows: Sequence[OutboxRow], booking: Booking) -> Iterator[OutboxRow]:
    """The reminders that wait, suppressed: the booking is cancelled, or they are planned anew."""
    why = CANCELLED if booking.status is BookingStatus.CANCELLED else REPLANNED
    for row in rows:
        if _waits(row):
            yield replace(row, state=MailState.SUPPRESSED, last_error=why)


def planned(catalogue: Catalogue, booking: Booking, now: datetime, ids: Ids) -> Iterator[OutboxRow]:
    """The reminders of a confirmed booking that are still to come; none whose time has passed is planned.

    One person gets one mail at a time: two reminders of the same hour are one, with both messages.
    """
    if booking.status is not BookingStatus.CONFIRMED:
        return
    by_offset: dict[float, list[Reminder]] = {}
    for reminder in catalogue.services[booking.service_id].default_reminders:
        by_offset.setdefault(reminder.offset.total_seconds(), []).append(reminder)
    for seconds, reminders in sorted(by_offset.items(), reverse=True):
        due = booking.start - reminders[0].offset
        if due <= now:
            continue
        for recipient, suppressed, messages in _recipients(catalogue, booking, reminders):
            yield OutboxRow(
                id=ids.new_id(),
                kind=MailKind.REMINDER.value,
                recipient=recipient,
                due=due,
                booking_id=booking.id,
                booking_version=booking.version,
                state=MailState.SUPPRESSED if suppressed else MailState.QUEUED,
                last_error=suppressed,
                facts={"offset": seconds, "message": "\n\n".join(messages)},
            )


def _recipients(
    catalogue: Catalogue, booking: Booking, reminders: Sequence[Reminder]
) -> Iterator[tuple[str, str, list[str]]]:
    """Recipient, why it is suppressed ("" where it is not), and the messages for it."""
    told = set()
    customers = [one.message for one in reminders if one.recipients is not ReminderRecipients.STAFF]
    if customers:
        address = fold(booking.customer.email_address)
        suppressed = "no_address" if not address else "opted_out" if booking.opt_out_of_customer_email else ""
        if not suppressed:
            told.add(address)
        yield CUSTOMER, suppressed, _said(customers)
    theirs = [one.message for one in reminders if one.recipients is not ReminderRecipients.CUSTOMER]
    if not theirs:
        return
    for key in booking.staff_member_ids:
        member = catalogue.staff.get(key)
        address = fold(member.email_address) if member else ""
        if member is None or address in told:
            continue
        suppressed = "no_address" if not address else "" if member.is_email_notification_enabled else "opted_out"
        if not suppressed:
            told.add(address)
        yield f"staff:{key}", suppressed, _said(theirs)


def _said(messages: Sequence[str]) -> list[str]:
    """Each message once, in the order of the reminders, without the empty ones."""
    return list(dict.fromkeys(filter(None, messages)))
