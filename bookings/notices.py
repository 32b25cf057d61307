"""A change -> who must be told what. Data only: the words are put in when the mail is built.

Source: docs/rules.md, section 1 (the last column of the table) and cases 15, 16 and 26.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bookings.availability import effective_policy
from bookings.business import Catalogue, Role
from bookings.model import Actor, Booking, BookingStatus, MailState, OutboxRow

SOON = timedelta(hours=2)
"""A change this close to the old or the new start is mailed at once (case 26)."""


class MailKind(StrEnum):
    """What a mail is about."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    CODE = "code"
    MESSAGE = "message"


def state_of(booking: Booking) -> dict[str, Any]:
    """What of a booking a mail compares: plain JSON without anything about the person."""
    return {
        "start": booking.start.isoformat(),
        "end": booking.end.isoformat(),
        "staff_member_ids": list(booking.staff_member_ids),
        "status": booking.status.value,
    }


def recipients(
    catalogue: Catalogue, booking: Booking, before: Booking | None, actor: Actor
) -> Iterable[tuple[str, str]]:
    """Pairs of recipient and why it is suppressed, empty where it is not. One person is named once (case 15)."""
    service = catalogue.services[booking.service_id]
    address = booking.customer.email_address.strip().casefold()
    seen = {address} - {""}
    opted_out = "opted_out" if booking.opt_out_of_customer_email else ""
    yield "customer", opted_out if address else "no_address"
    if catalogue.business.email:
        seen.add(catalogue.business.email.casefold())
        yield "business", ""
    owners_told = effective_policy(catalogue.business, service).send_confirmations_to_owner
    concerned = set(booking.staff_member_ids) | set(before.staff_member_ids if before else ())
    if actor.role is not None:
        concerned.discard(actor.staff_member_id)
    for member in sorted(catalogue.staff.values(), key=lambda member: member.id):
        is_owner = member.role is Role.ADMINISTRATOR
        mail = member.email_address.casefold()
        if (not is_owner and member.id not in concerned) or (mail and mail in seen):
            continue
        seen.add(mail)
        wants = member.is_email_notification_enabled and (owners_told or member.id in concerned)
        yield f"staff:{member.id}", "no_address" if not mail else "" if wants else "opted_out"


def due(kind: MailKind, starts: Iterable[datetime], now: datetime, grace: timedelta) -> datetime:
    """When a mail about a change goes out: after a grace, or at once where a start is near (case 26)."""
    if kind is MailKind.BOOKED or any(start - now < SOON for start in starts):
        return now
    return now + grace


def merge(waiting: OutboxRow | None, fresh: OutboxRow, booking: Booking) -> OutboxRow:
    """One row for what waits and what came: from the first state to the present one (case 26)."""
    if waiting is None:
        return fresh
    first, last = waiting.before, state_of(booking)
    state, error = MailState.QUEUED, ""
    if booking.status is BookingStatus.CANCELLED:
        kind = MailKind.CANCELLED
    elif not first:
        kind = MailKind.BOOKED
    else:
        kind = MailKind.MOVED
        if first == last:
            state, error = MailState.SUPPRESSED, "undone"
    return replace(
        waiting,
        kind=kind.value,
        booking_version=fresh.booking_version,
        due=fresh.due,
        facts=fresh.facts,
        state=state,
        last_error=error,
    )
