"""Values of settings as plain JSON: whatever a settings record holds comes back as it was."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bookings import demo
from bookings.business import (
    Availability,
    AvailabilityType,
    AvailabilityWindow,
    BookingBusiness,
    CustomQuestion,
    DayOfWeek,
    PageSettings,
    Reminder,
    SchedulingPolicy,
    Service,
    StaffMember,
    TimeOff,
    WorkHours,
    WorkTimeSlot,
)
from bookings.plain_values import as_plain, fields_from_plain
from tests.bookings.salon import DAY, HOUR, WEDNESDAY

SALON = demo.catalogue()
HOURS = (WorkHours(DayOfWeek.MONDAY, (WorkTimeSlot(time(9), time(12, 30)), WorkTimeSlot(time(14), time(0)))),)
FULL = Service(
    id="full",
    display_name="Full",
    default_duration=timedelta(minutes=90),
    staff_member_ids=("ana", "ben"),
    default_price=Decimal("38.50"),
    default_reminders=(Reminder(DAY, message="Bring a towel."),),
    custom_questions=(CustomQuestion("q", "Which?", is_required=True, answer_options=("a", "b")),),
    scheduling_policy=SchedulingPolicy(cancel_notice=2 * HOUR, maximum_reschedules=0, allow_staff_selection=False),
    general_availability=Availability(AvailabilityType.CUSTOM_WEEKLY_HOURS, HOURS),
    custom_availabilities=(AvailabilityWindow(WEDNESDAY, WEDNESDAY + DAY, AvailabilityType.NOT_BOOKABLE),),
)
ABSENT = StaffMember(
    "ana", "Ana", time_off=(TimeOff(datetime(2026, 3, 4, 9, tzinfo=UTC), datetime(2026, 3, 5, 9, tzinfo=UTC)),)
)


@pytest.mark.parametrize(
    "record",
    [SALON.business, *SALON.services.values(), *SALON.staff.values(), FULL, ABSENT],
    ids=lambda record: str(record.id),
)
def test_every_field_of_a_settings_record_comes_back(record: BookingBusiness | Service | StaffMember) -> None:
    """As plain JSON, through text, and back, a record is equal to what it was."""
    plain = {each.name: as_plain(getattr(record, each.name)) for each in fields(record)}
    assert type(record)(**fields_from_plain(type(record), json.loads(json.dumps(plain)))) == record


def test_a_part_of_a_record_is_an_object_of_its_fields() -> None:
    """Durations are ISO 8601, what is not set is null, and choices are their values."""
    plain = as_plain(SchedulingPolicy(cancel_notice=2 * HOUR))
    assert (plain["cancel_notice"], plain["reason"]) == ("PT7200S", None)
    assert as_plain(PageSettings())["access_control"] == "unrestricted"


@pytest.mark.parametrize(
    "plain",
    [
        {"is_published": "True"},
        {"maximum_open_bookings": True},
        {"scheduling_policy": "SchedulingPolicy()"},
        {"scheduling_policy": {"cancel_notice": "two hours"}},
        {"page": {"access_control": "nobody"}},
        {"closures": [{"start": "soon", "end": "later"}]},
        {"closures": "soon"},
        {"closures": None},
        {"no_such_field": 1},
    ],
    ids=str,
)
def test_what_is_no_value_of_its_field_is_an_error(plain: dict[str, Any]) -> None:
    """Nothing is guessed from text that only looks like a value, as older histories hold it."""
    with pytest.raises(ValueError, match=r"soon|nobody|no fields of BookingBusiness|two hours"):
        fields_from_plain(BookingBusiness, plain)


def test_an_amount_that_is_none_is_an_error() -> None:
    """Amounts are text of digits."""
    with pytest.raises(ValueError, match="no fields of Service"):
        fields_from_plain(Service, {"default_price": "dear"})
