"""Cases 31 and 32 of docs/rules.md: what settings do to bookings, and whose clock counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bookings import demo
from bookings.availability import Limit
from bookings.business import (
    DAYS,
    Availability,
    AvailabilityType,
    BookingBusiness,
    PageSettings,
    SchedulingPolicy,
    Service,
    StaffMember,
    StaffNeeded,
    TimeOff,
    WorkHours,
    WorkTimeSlot,
)
from bookings.clock_zones import clock_zone
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    DAY,
    HOUR,
    MINUTE,
    SAM,
    THURSDAY,
    TUESDAY,
    Salon,
    at,
    refuses,
    web,
)

MORNING = tuple(WorkHours(day, (WorkTimeSlot(time(9), time(12)),)) for day in DAYS)
SALON = demo.catalogue()
HAIRCUT = SALON.services["haircut"]
NEVER = Availability(AvailabilityType.NOT_BOOKABLE)


async def misfits(salon: Salon, kind: str, **changes: Any) -> str:
    """What a change of the business, of Ana or of a service would put in the wrong: start and rule."""
    catalogue = await salon.store.catalogue()
    record: BookingBusiness | Service | StaffMember = catalogue.business
    if kind != "business":
        record = catalogue.staff.get(kind) or catalogue.services[kind]
    found = await salon.settings.misfits(record, **changes)
    return " ".join(f"{misfit.booking.start:%H:%M}:{misfit.code}" for misfit in found)


@pytest.mark.parametrize(
    ("kind", "changes", "listed"),
    [
        ("business", {"business_hours": MORNING}, "12:00:outside_hours 15:00:outside_hours"),
        ("business", {"time_zone": "Asia/Kathmandu"}, "12:00:outside_hours 15:00:outside_hours"),
        ("business", {"closures": (TimeOff(at("10:45"), at("12:00")),)}, "11:00:staff_off"),
        ("business", {"scheduling_policy": SchedulingPolicy(7 * MINUTE, 9 * DAY, 10 * DAY)}, ""),
        ("ana", {"time_off": (TimeOff(at("11:15"), at("13:00")),)}, "11:00:staff_off 12:00:staff_off"),
        ("ana", {"use_business_hours": False, "working_hours": MORNING}, "12:00:outside_hours 15:00:outside_hours"),
        ("ben", {"time_off": (TimeOff(at("09:00"), at("18:00")),)}, ""),
        ("haircut", {"staff_member_ids": ("ben",)}, "11:00:staff_unavailable 12:00:staff_unavailable"),
        ("haircut", {"default_duration": 3 * HOUR}, ""),
        ("haircut", {"general_availability": NEVER}, "11:00:not_bookable 12:00:not_bookable"),
        ("wedding-styling", {"staff_member_ids": ("ana", "ben", "chloe")}, "15:00:staff_unavailable"),
        ("wedding-styling", {"staff_needed": StaffNeeded.ONE}, ""),
    ],
)
async def test_case_31_a_change_lists_the_bookings_that_no_longer_fit(
    salon: Salon, kind: str, changes: dict[str, Any], listed: str
) -> None:
    """Hours, zone, closures, time off, staff and services change no booking; those in the wrong are listed by start."""
    await salon.book_for(at("12:00"))
    booking = await salon.book_for(at("11:00"))
    await salon.book_for(at("15:00"), service="wedding-styling")
    await salon.cancel(SAM, await salon.book_for(at("14:00")))
    before = salon.everything()
    assert await misfits(salon, kind, **changes) == listed
    assert salon.everything() == before
    if kind == "business":
        await salon.set_business(**changes)
    elif kind in SALON.staff:
        await salon.set_staff(kind, **changes)
    else:
        await salon.set_service(kind, **changes)
    assert await salon.again(booking) == booking
    assert await salon.whats(booking) == "booked"
    assert salon.everything()["outbox"] == before["outbox"]


async def test_case_31_fewer_places_list_the_seats_of_sessions_that_have_more(salon: Salon) -> None:
    """All seats of a crowded session are listed, those of another are not; more of it is no news."""
    for clock, client in (("14:00", "one"), ("14:00", "two")):
        await salon.book(at(clock, TUESDAY), "chloe", actor=web(client=client), service="styling-class")
    await salon.book(at("14:00", THURSDAY), "chloe", actor=web(client="three"), service="styling-class")
    assert await misfits(salon, "styling-class", maximum_attendees_count=2) == ""
    assert await misfits(salon, "styling-class", maximum_attendees_count=1) == "14:00:full 14:00:full"
    await salon.set_service("styling-class", maximum_attendees_count=1)
    assert await misfits(salon, "styling-class", display_name="Class") == ""


async def test_case_31_what_never_fitted_is_not_listed(salon: Salon) -> None:
    """A booking that an administrator made beyond the hours is no news when the hours change elsewhere."""
    await salon.book_for(at("20:00"), actor=ADA, lifted=frozenset({Limit.HOURS}))
    assert await misfits(salon, "business", business_hours=MORNING) == ""


async def test_case_31_hours_are_wall_clock_times_of_the_business(salon: Salon) -> None:
    """A booking at 09:00 before and one after the clock change both begin at nine in London, an hour apart in UTC."""
    winter, summer = datetime(2026, 3, 28, 9, tzinfo=UTC), datetime(2026, 3, 30, 8, tzinfo=UTC)
    for start in (winter, summer):
        assert (await salon.book(start)).start.astimezone(ZoneInfo("Europe/London")).hour == 9
    with refuses(Code.OUTSIDE_HOURS):
        await salon.book(summer - HOUR)


def test_case_32_clock_words_mean_the_business_for_places_and_the_customer_online() -> None:
    """At a place and before a service is chosen it is the business's zone, online the customer's, unless set."""
    london, madrid = ZoneInfo("Europe/London"), ZoneInfo("Europe/Madrid")
    online = SALON.services["consultation"]
    assert clock_zone(SALON.business, HAIRCUT, madrid) == london
    assert clock_zone(SALON.business, None, madrid) == london
    assert clock_zone(SALON.business, online, madrid) == madrid
    always = replace(SALON.business, page=PageSettings(is_zone_always_business=True))
    assert clock_zone(always, online, madrid) == london
