"""A change -> who must be told what. Data only: the words are put in when the mail is built.

Source: docs/rules.md, section 1 (the last column of the table) and cases 15, 16 and 26.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bookings.addresses import fold
from bookings.availability import effective_policy
from bookings.business import Catalogue, Role
from bookings.manage_policy import acts_as_customer
from bookings.model import Actor, Booking, BookingStatus, MailState, OutboxRow

SOON = timedelta(hours=2)
"""A change this close to the old or the new start is mailed at once (case 26)."""


class MailKind(StrEnum):
    """What a mail is about."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    REMINDER = "reminder"
    CODE = "code"
    MESSAGE = "message"  # left for the business
    WRITTEN = "written"  # by staff, to the customer
    RESENT = "resent"  # the confirmation once more
    RULE_CHANGED = "rule_changed"  # customers manage a booking no longer that staff made for them


LINK_REQUEST = "link_request"
"""News for an administrator in Teams: somebody asks to be linked. No mail tells of it."""

CHANGES = frozenset({MailKind.BOOKED, MailKind.MOVED, MailKind.CANCELLED, MailKind.RESTORED})
"""Mails that tell of a booking's state, so that a later one can take an earlier one's place."""


def state_of(booking: Booking) -> dict[str, Any]:
    """What of a booking a mail compares: plain JSON without anything about the person."""
    return {
        "start": booking.start.isoformat(),
        "end": booking.end.isoformat(),
        "staff_member_ids": list(booking.staff_member_ids),
        "status": booking.status.value,
    }


def silence(booking: Booking) -> str:
    """Why the customer gets no mail about a booking: `no_address` or `opted_out`; empty where they do."""
    if not fold(booking.customer.email_address):
        return "no_address"
    return "opted_out" if booking.opt_out_of_customer_email else ""


def concerned_staff(booking: Booking, before: Booking | None, actor: Actor) -> set[str]:
    """Ids of those who serve or served a booking, without whoever changed it in a staff role."""
    concerned = {*booking.staff_member_ids, *(before.staff_member_ids if before else ())}
    is_customer = all(acts_as_customer(actor, one) for one in (before or booking, booking))
    return concerned if is_customer else concerned - {actor.staff_member_id}


def recipients(
    catalogue: Catalogue, booking: Booking, before: Booking | None, actor: Actor
) -> Iterable[tuple[str, str]]:
    """Pairs of recipient and why it is suppressed, empty where it is not. One person is named once (case 15)."""
    service = catalogue.services[booking.service_id]
    business, customer = fold(catalogue.business.email), fold(booking.customer.email_address)
    opted_out = booking.opt_out_of_customer_email
    yield "customer", silence(booking)
    told = {customer} if not opted_out else set()
    if business and business not in told:
        told.add(business)
        yield "business", ""
    owners_told = effective_policy(catalogue.business, service).send_confirmations_to_owner
    concerned = concerned_staff(booking, before, actor)
    for member in sorted(catalogue.staff.values(), key=lambda member: member.id):
        is_owner = member.role is Role.ADMINISTRATOR
        address = fold(member.email_address)
        if (not is_owner and member.id not in concerned) or (address and address in told):
            continue
        wants = member.is_email_notification_enabled and (owners_told or member.id in concerned)
        if wants and address:
            told.add(address)
        yield f"staff:{member.id}", "no_address" if not address else "" if wants else "opted_out"


def readers(catalogue: Catalogue) -> list[str]:
    """Who reads messages to the business: its address, or the administrators where it has none (case 29)."""
    if catalogue.business.email:
        return ["business"]
    staff = catalogue.staff.values()
    return [f"staff:{one.id}" for one in staff if one.role is Role.ADMINISTRATOR and one.email_address]


def due(kind: MailKind, starts: Iterable[datetime], now: datetime, grace: timedelta) -> datetime:
    """When a mail about a change goes out: after a grace, or at once where a start is near (case 26)."""
    if kind is MailKind.BOOKED or any(start - now < SOON for start in starts):
        return now
    return now + grace


def is_waiting(row: OutboxRow) -> bool:
    """Whether a mail about a change has not been tried yet, so that it can still be replaced."""
    return row.kind in CHANGES and row.state is MailState.QUEUED and row.attempts == 0 and row.lease_until is None


def merge(waiting: OutboxRow | None, fresh: OutboxRow, booking: Booking) -> OutboxRow:
    """One row for what waits and what came: from the first state to the present one (case 26).

    Where the two are the same, nobody needs to hear of anything: the row is suppressed as `undone`.
    """
    if waiting is None:
        return fresh
    first = waiting.before
    is_undone = first == state_of(booking)
    if booking.status is BookingStatus.CANCELLED:
        kind = MailKind.CANCELLED
    elif not first:
        kind = MailKind.BOOKED
    elif first["status"] == BookingStatus.CANCELLED:
        kind = MailKind.RESTORED
    else:
        kind = MailKind.MOVED
    return replace(
        waiting,
        kind=kind.value,
        booking_version=fresh.booking_version,
        due=fresh.due,
        facts=fresh.facts,
        state=MailState.SUPPRESSED if is_undone else MailState.QUEUED,
        last_error="undone" if is_undone else "",
    )
