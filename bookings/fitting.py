"""Bookings that no longer fit once settings change: listed, and never touched (docs/rules.md, case 31)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bookings.business import Catalogue, StaffNeeded
from bookings.hours import epoch
from bookings.model import Booking
from bookings.refusals import Code
from bookings.starts import Search

MISFITS = (Code.STAFF_UNAVAILABLE, Code.OUTSIDE_HOURS, Code.NOT_BOOKABLE, Code.STAFF_OFF, Code.FULL)
"""All that can stand against a booking where it is."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A booking, and the rule that would refuse it today."""

    booking: Booking
    code: Code


def no_longer_fitting(bookings: Iterable[Booking], before: Catalogue, after: Catalogue) -> tuple[Misfit, ...]:
    """Those of all bookings to come that a change of settings puts in the wrong; what was wrong before is none."""
    listed = list(bookings)
    seats = Counter(booking.session_id for booking in listed)
    found = []
    for booking in listed:
        taken = seats[booking.session_id] if booking.session_id else 1
        code = misfit(after, booking) or _crowded(after, booking, taken)
        if code is not None and (misfit(before, booking) or _crowded(before, booking, taken)) is None:
            found.append(Misfit(booking, code))
    return tuple(found)


def _crowded(catalogue: Catalogue, booking: Booking, taken: int) -> Code | None:
    """Whether its session has more seats taken than there are places."""
    return Code.FULL if taken > catalogue.services[booking.service_id].maximum_attendees_count else None


def misfit(catalogue: Catalogue, booking: Booking) -> Code | None:
    """What stands against a booking where it is: its staff, the hours, time off; `None` where it fits.

    The grid of starts, notice and maximum advance bind only whoever chooses a time, and are not asked.
    """
    service = catalogue.services[booking.service_id]
    team, able = set(booking.staff_member_ids), set(service.staff_member_ids) & set(catalogue.staff)
    is_whole = service.staff_needed is not StaffNeeded.ALL or team == set(service.staff_member_ids)
    if not team <= able or not is_whole:
        return Code.STAFF_UNAVAILABLE
    since, until = epoch(booking.start), epoch(booking.end)
    search = Search(catalogue, service, {}, booking.start, staff_member_ids=booking.staff_member_ids, moving=booking)
    if not search.opening.hold(since, until):
        return Code.OUTSIDE_HOURS
    if search.offered and not search.offered.hold(since, until):
        return Code.NOT_BOOKABLE
    if any(own and not own.hold(since, until) for own in search.own_hours):
        return Code.OUTSIDE_HOURS
    if any(start < until and end > since for absences in search.absences for start, end in absences):
        return Code.STAFF_OFF
    return None
