"""Records made for the tests of stores: small, distinct, easy to place in time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from bookings.business import (
    BookingBusiness,
    DayOfWeek,
    Reminder,
    SchedulingPolicy,
    Service,
    StaffMember,
    TimeOff,
    WorkHours,
    WorkTimeSlot,
)
from bookings.model import Booking, Challenge, Customer, HistoryEntry, OutboxRow

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)

NINE_TO_FIVE = WorkHours(
    DayOfWeek.MONDAY,
    (WorkTimeSlot(datetime(2026, 3, 2, 9).time(), datetime(2026, 3, 2, 17, 30).time()),),  # noqa: DTZ001  wall times
)
BUSINESS = BookingBusiness(
    "salon",
    "Salon",
    "Europe/London",
    (NINE_TO_FIVE,),
    phone="+44 20 7946 0123",
    scheduling_policy=SchedulingPolicy(15 * MINUTE, 2 * HOUR, timedelta(days=60), True),
    closures=(TimeOff(NOW, NOW + HOUR, "inventory"),),
)
ANA = StaffMember(
    "ana", "Ana", "ana@salon.example", working_hours=(NINE_TO_FIVE,), time_off=(TimeOff(NOW, NOW + HOUR),)
)
BEN = StaffMember("ben", "Ben", "ben@salon.example")
CUT = Service(
    "cut",
    "Haircut",
    30 * MINUTE,
    ("ana", "ben"),
    post_buffer=5 * MINUTE,
    default_price=Decimal("38.50"),
    default_reminders=(Reminder(24 * HOUR),),
)
CLASS = Service("class", "Class", HOUR, ("ana",), maximum_attendees_count=6)


class Present:
    """A clock that is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def booking(number: int, start: datetime = NOW, **fields: Any) -> Booking:
    """A confirmed half hour with Ana; `number` makes id, reference and customer."""
    plain = Booking(
        id=f"booking-{number}",
        reference=f"REF{number:05d}",
        service_id="cut",
        staff_member_ids=("ana",),
        customer=Customer(name=f"Customer {number}", email_address=f"c{number}@example.com", answers={"tea": "yes"}),
        start=start,
        end=start + 30 * MINUTE,
        created=NOW,
        updated=NOW,
    )
    return replace(plain, **fields)


def entry(number: int, booking_id: str, **fields: Any) -> HistoryEntry:
    """A line of history."""
    return replace(HistoryEntry(f"entry-{number}", NOW, "booked", booking_id, after={"status": "confirmed"}), **fields)


def mail(number: int, booking_id: str = "", due: datetime = NOW, **fields: Any) -> OutboxRow:
    """A queued mail to the customer."""
    return replace(OutboxRow(f"mail-{number}", "booked", "customer", due, booking_id, 1), **fields)


def challenge(number: int, **fields: Any) -> Challenge:
    """A code for an address, from a client."""
    plain = Challenge(f"challenge-{number}", "client", NOW, NOW + 10 * MINUTE, email_address="c@example.com")
    return replace(plain, **fields)
