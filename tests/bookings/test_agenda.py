"""What staff read of a calendar: names as far as the role goes, and what stays free (docs/rules.md, section 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bookings import demo
from bookings.agenda import gaps, is_named_to, open_hours
from bookings.business import Catalogue, DayOfWeek, Role, TimeOff, WorkHours, WorkTimeSlot
from bookings.model import Actor, Booking
from tests.bookings.salon import DREW, MINUTE, NOW, WEDNESDAY, at

SALON = demo.catalogue()
MIDNIGHT, NEXT_MIDNIGHT = at("00:00"), at("00:00", WEDNESDAY.replace(day=5))


def booked(start: datetime, minutes: int, *staff: str, after: int = 5) -> Booking:
    """A booking of so many minutes, and some kept free after it."""
    end = start + minutes * MINUTE
    return Booking("b", "ABCD3467", "haircut", staff, DREW, start, end, NOW, NOW, post_buffer=after * MINUTE)


def clocks(stretches: list[tuple[datetime, datetime]]) -> list[str]:
    """Stretches as wall times."""
    return [f"{start:%H:%M}-{end:%H:%M}" for start, end in stretches]


def day_of(catalogue: Catalogue, *staff: str) -> list[str]:
    """The hours of Wednesday."""
    return clocks(open_hours(catalogue, staff, MIDNIGHT, NEXT_MIDNIGHT))


@pytest.mark.parametrize(
    ("role", "own", "colleagues"),
    [
        (None, False, False),
        (Role.GUEST, False, False),
        (Role.VIEWER, True, True),
        (Role.TEAM_MEMBER, True, False),
        (Role.SCHEDULER, True, True),
        (Role.ADMINISTRATOR, True, True),
    ],
)
def test_a_name_is_shown_as_far_as_the_role_goes(role: Role | None, own: bool, colleagues: bool) -> None:
    """A team member sees whom own bookings are for and no colleague's; a customer and a guest see none."""
    actor = Actor(staff_member_id="ana", role=role)
    assert is_named_to(actor, booked(at("10:00"), 30, "chloe", "ana")) is own
    assert is_named_to(actor, booked(at("10:00"), 30, "ben")) is colleagues


def test_hours_are_the_business_s_without_closures_and_absences() -> None:
    """One member's own hours and time off count; of several staff the business's hours do, and closures always."""
    ana, business = SALON.staff["ana"], SALON.business
    early = (WorkHours(DayOfWeek.WEDNESDAY, (WorkTimeSlot(at("08:00").time(), at("15:00").time()),)),)
    ana = replace(
        ana, use_business_hours=False, working_hours=early, time_off=(TimeOff(at("09:30"), at("10:00"), "doctor"),)
    )
    shut = replace(business, closures=(TimeOff(at("14:00"), at("14:30")), TimeOff(MIDNIGHT, at("09:15"))))
    catalogue = replace(SALON, business=shut, staff={**SALON.staff, "ana": ana})
    assert day_of(SALON, "ana") == day_of(SALON, "ana", "ben") == day_of(SALON) == ["09:00-12:30", "13:30-17:30"]
    assert day_of(catalogue, "ana") == ["09:15-09:30", "10:00-12:30", "13:30-14:00", "14:30-15:00"]
    assert day_of(catalogue, "ana", "ben") == ["09:15-12:30", "13:30-14:00", "14:30-17:30"]


def test_gaps_are_half_an_hour_and_more_and_not_over() -> None:
    """What padded blocks leave of the hours; shorter rests and what has passed are left out."""
    hours = open_hours(SALON, ["ana"], MIDNIGHT, NEXT_MIDNIGHT)
    bookings = [
        booked(at("10:00"), 30, "ana"),
        booked(at("11:05"), 60, "ana"),
        booked(at("12:00"), 45, "ana", after=40),
        booked(at("17:05"), 60, "ana"),
    ]
    assert clocks(gaps(hours, bookings, NOW)) == ["09:00-10:00", "10:35-11:05", "13:30-17:05"]
    assert clocks(gaps(hours, bookings, at("10:00"))) == ["10:35-11:05", "13:30-17:05"]
    assert clocks(gaps(hours, [], at("10:00"))) == ["09:00-12:30", "13:30-17:30"]
