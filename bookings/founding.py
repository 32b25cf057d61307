"""A business's first day: its settings as a newcomer would expect them, and its first administrator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from bookings.business import DAYS, BookingBusiness, Catalogue, Role, StaffMember, WorkHours, WorkTimeSlot
from bookings.ports import Store
from bookings.settings import validate

FIRST = "administrator"
"""The id of the first administrator's record."""


@dataclass(frozen=True, slots=True)
class Founder:
    """The first administrator."""

    display_name: str
    email_address: str


def business(display_name: str, time_zone: str, phone: str, email: str) -> BookingBusiness:
    """A business that is open from Monday to Friday, nine to five, and not published yet."""
    hours = tuple(WorkHours(day, (WorkTimeSlot(time(9), time(17)),)) for day in DAYS[:5])
    return BookingBusiness(
        id="business",
        display_name=display_name,
        time_zone=time_zone,
        business_hours=hours,
        phone=phone,
        email=email,
    )


async def found(store: Store, made: BookingBusiness, founder: Founder) -> None:
    """Write the business and its administrator in one unit; raise Refused INVALID with nothing written."""
    first = StaffMember(
        id=FIRST,
        display_name=founder.display_name,
        email_address=founder.email_address,
        role=Role.ADMINISTRATOR,
    )
    validate(Catalogue(made, {}, {first.id: first}))
    async with store.unit("") as unit:
        await unit.put(made, None)
        await unit.put(first, None)
