"""A calendar as staff may read it: whose name is shown, and what stays free (docs/rules.md, section 5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bookings.business import Catalogue
from bookings.hours import Interval, business_hours, epoch, instant, meet, staff_hours
from bookings.model import Actor, Booking
from bookings.permissions import Command, Reach, may

SHORTEST_GAP = 30 * 60
"""In seconds; less than this between two bookings is not told as free."""

Stretch = tuple[datetime, datetime]
"""Half-open `[start, end)` in UTC."""


def is_named_to(actor: Actor, booking: Booking) -> bool:
    """Whether this actor may see whom a booking is for; of a colleague's a team member sees only that it is there."""
    reach = may(actor.role, Command.AGENDA)
    return reach is Reach.ALL or (reach is not Reach.NO and actor.staff_member_id in booking.staff_member_ids)


def open_hours(
    catalogue: Catalogue, staff_member_ids: Sequence[str], since: datetime, until: datetime
) -> list[Stretch]:
    """When work is done in `[since, until)`: the business's hours without closures, of one staff member also theirs.

    Of several the business's hours count, since each has their own.
    """
    business = catalogue.business
    first, last = epoch(since), epoch(until)
    hours = business_hours(business).between(first, last)
    away = list(business.closures)
    member = catalogue.staff.get(staff_member_ids[0]) if len(staff_member_ids) == 1 else None
    if member is not None:
        own = staff_hours(member, business)
        hours = meet(hours, own.between(first, last)) if own is not None else hours
        away += member.time_off
    return _stretches(_without(hours, [(epoch(off.start), epoch(off.end)) for off in away]))


def gaps(hours: Sequence[Stretch], bookings: Iterable[Booking], now: datetime) -> list[Stretch]:
    """What of the hours no booking's padded block takes, from `SHORTEST_GAP` on, and is not over."""
    blocks = [(epoch(start), epoch(end)) for start, end in (booking.block for booking in bookings)]
    free = _without([(epoch(start), epoch(end)) for start, end in hours], blocks)
    return _stretches((start, end) for start, end in free if end - start >= SHORTEST_GAP and end > epoch(now))


def _without(hours: Sequence[Interval], taken: Sequence[Interval]) -> list[Interval]:
    """What is left of sorted intervals once others, in any order, are taken out."""
    left = []
    for opens, closes in hours:
        start = opens
        for since, until in sorted(taken):
            if start < since < closes:
                left.append((start, since))
            if since < closes:
                start = max(start, until)
        if start < closes:
            left.append((start, closes))
    return left


def _stretches(intervals: Iterable[Interval]) -> list[Stretch]:
    return [(instant(start), instant(end)) for start, end in intervals]
