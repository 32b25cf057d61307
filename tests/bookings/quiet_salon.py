"""A salon in UTC, open daily from 09:00 to 12:00 with steps of half an hour, and what one asks of its calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bookings.availability import (
    check,
    free_slots,
)
from bookings.business import (
    DAYS,
    BookingBusiness,
    Catalogue,
    DayOfWeek,
    SchedulingPolicy,
    Service,
    StaffMember,
    StaffNeeded,
    WorkHours,
    WorkTimeSlot,
)
from bookings.hours import epoch
from bookings.model import Booking, Busy, Customer
from bookings.refusals import Refused

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
LONDON = ZoneInfo("Europe/London")
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def hours(*ranges: str, days: Sequence[DayOfWeek] = DAYS) -> tuple[WorkHours, ...]:
    """Weekly hours, as in `hours("09:00-12:00", "13:00-00:00")`."""
    slots = tuple(WorkTimeSlot(*map(time.fromisoformat, one.split("-"))) for one in ranges)
    return tuple(WorkHours(day, slots) for day in days)


def at(clock: str, day: date = MONDAY) -> datetime:
    """A clock time in UTC."""
    return datetime.combine(day, time.fromisoformat(clock), UTC)


NOW = at("00:00", MONDAY - timedelta(days=1))

POLICY = SchedulingPolicy(
    time_slot_interval=30 * MINUTE, minimum_lead_time=timedelta(0), maximum_advance=timedelta(days=60)
)
SALON = BookingBusiness(
    id="salon",
    display_name="Salon",
    time_zone="UTC",
    business_hours=hours("09:00-12:00"),
    scheduling_policy=POLICY,
)
ANA = StaffMember(id="ana", display_name="Ana")
BEN = StaffMember(id="ben", display_name="Ben")
HAIRCUT = Service(id="haircut", display_name="Haircut", default_duration=HOUR, staff_member_ids=("ana",))
ANYONE = replace(HAIRCUT, staff_member_ids=("ana", "ben"))
TOGETHER = replace(ANYONE, staff_needed=StaffNeeded.ALL)
CLASS = replace(HAIRCUT, id="class", maximum_attendees_count=2)


def catalogue(*staff: StaffMember, **business: Any) -> Catalogue:
    """The salon with its staff, Ana and Ben unless others are named."""
    return Catalogue(replace(SALON, **business), {}, {one.id: one for one in staff or (ANA, BEN)})


def block(start: str, end: str, booking_id: str = "other", session_id: str = "", day: date = MONDAY) -> Busy:
    """What a booking keeps free."""
    return Busy(epoch(at(start, day)), epoch(at(end, day)), booking_id, session_id)


def booking(start: str, end: str, **fields: Any) -> Booking:
    """A booking of a haircut with Ana on the Monday."""
    known: dict[str, Any] = {
        "id": "mine",
        "reference": "R",
        "service_id": "haircut",
        "staff_member_ids": ("ana",),
        "customer": Customer(),
        "created": NOW,
        "updated": NOW,
    }
    return Booking(start=at(start), end=at(end), **(known | fields))


def offered(
    service: Service,
    busy: Mapping[str, Sequence[Busy]] | None = None,
    *,
    of: Catalogue | None = None,
    now: datetime = NOW,
    days: int = 1,
    **asked: Any,
) -> str:
    """The clock times offered from Monday on, separated by spaces."""
    until = at("00:00", MONDAY + timedelta(days=days))
    slots = free_slots(of or catalogue(), service, busy or {}, at("00:00"), until, now, **asked)
    return " ".join(f"{slot.start:%H:%M}" for slot in slots)


def refused(
    service: Service, start: datetime, busy: Mapping[str, Sequence[Busy]] | None = None, **asked: Any
) -> Refused:
    """How a start is refused."""
    of = asked.pop("of", None) or catalogue()
    now = asked.pop("now", NOW)
    with pytest.raises(Refused) as no:
        check(of, service, busy or {}, start, now, **asked)
    return no.value
