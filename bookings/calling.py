"""Whom to call about a change, since no mail reaches them, or not in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bookings.addresses import fold
from bookings.model import Booking, BookingStatus, MailState
from bookings.notices import silence
from bookings.ports import Reads
from bookings.reminders import CUSTOMER

IN_A_HURRY = timedelta(hours=3)
"""Who comes sooner than that may not read a mail before."""


@dataclass(frozen=True, slots=True)
class Concerned:
    """A booking that a change concerned, and when it began before."""

    booking_id: str
    start: datetime


@dataclass(frozen=True, slots=True)
class Call:
    """A booking as it is now, when it began before, and why its customer is to be called.

    `why` is `soon`, `no_address`, `opted_out` or `bounced`.
    """

    booking: Booking
    was: datetime
    why: str

    @property
    def by(self) -> datetime:
        """Before when the call is worth something."""
        return min(self.was, self.booking.start)


async def call_list(reads: Reads, concerned: tuple[Concerned, ...], now: datetime) -> tuple[Call, ...]:
    """The customers to call, by the start that comes first; what is over or cancelled is left out."""
    bounced = await _bounced(reads, now)
    calls = []
    for one in concerned:
        booking = await reads.booking_by_id(one.booking_id)
        if booking is None or booking.status is not BookingStatus.CONFIRMED or booking.start <= now:
            continue
        first = min(one.start, booking.start)
        is_bounced = booking.id in bounced or fold(booking.customer.email_address) in bounced
        why = "soon" if first - now < IN_A_HURRY else silence(booking) or ("bounced" if is_bounced else "")
        if why:
            calls.append(Call(booking, one.start, why))
    return tuple(sorted(calls, key=lambda call: (call.by, call.booking.id)))


async def _bounced(reads: Reads, now: datetime) -> set[str]:
    """The bookings whose mail to the customer is dead, and the folded addresses on them."""
    found: set[str] = set()
    for row in (await reads.outbox(now)).undelivered:
        if row.state is MailState.DEAD and row.recipient == CUSTOMER:
            booking = await reads.booking_by_id(row.booking_id)
            found |= {row.booking_id, fold(booking.customer.email_address) if booking else ""} - {""}
    return found
