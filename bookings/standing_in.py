"""Who can take a colleague's booking at the same time (docs/rules.md, section 5: hand over)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bookings.business import Catalogue, StaffNeeded
from bookings.fitting import misfit
from bookings.hours import epoch
from bookings.model import Booking, Busy
from bookings.refusals import Code
from bookings.starts import Search

Calendar = Mapping[str, Sequence[Busy]]


def takers(catalogue: Catalogue, seats: Sequence[Booking], busy: Calendar) -> tuple[str, ...]:
    """The staff who could take a booking, or all seats of a session, at the time it has, in the service's order.

    Nobody, where several serve it together: none of them is swapped (docs/rules.md, case 14).
    """
    service = catalogue.services[seats[0].service_id]
    return tuple(one for one in service.staff_member_ids if why_not(catalogue, seats, busy, one) is None)


def why_not(catalogue: Catalogue, seats: Sequence[Booking], busy: Calendar, staff_member_id: str) -> Code | None:
    """What stands against somebody's taking over; `None` where they can.

    Grid, notice and maximum advance are not asked, since the time stays; nor is "not bookable", which staff may lift.
    """
    first = seats[0]
    service = catalogue.services[first.service_id]
    if service.staff_needed is StaffNeeded.ALL or len(first.staff_member_ids) != 1:
        return Code.STAFF_UNAVAILABLE
    if staff_member_id in first.staff_member_ids:
        return Code.UNCHANGED
    code = misfit(catalogue, replace(first, staff_member_ids=(staff_member_id,)))
    if code is not None and code is not Code.NOT_BOOKABLE:
        return code
    search = Search(catalogue, service, busy, first.start, staff_member_ids=(staff_member_id,), moving=first)
    return None if search.places_left(0, epoch(first.start)) >= len(seats) else Code.SLOT_TAKEN
