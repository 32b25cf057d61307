"""Contoso Salon, the demo business that `serve --demo` makes on an empty store in development."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from bookings.business import (
    DAYS,
    Availability,
    AvailabilityType,
    BookingBusiness,
    Catalogue,
    DayOfWeek,
    Location,
    PriceType,
    Role,
    SchedulingPolicy,
    Service,
    StaffMember,
    StaffNeeded,
    WorkHours,
    WorkTimeSlot,
)
from bookings.model import Booking, Customer, Origin
from bookings.ports import Ids, Store

TENANT = "11111111-1111-4111-8111-111111111111"
ZONE = "Europe/London"
MINUTE = timedelta(minutes=1)
CASEY = Customer(name="Casey Quinn", email_address="casey@example.com", phone="+44 20 7946 0999", time_zone=ZONE)


def catalogue() -> Catalogue:
    """The salon's settings, services and staff."""
    salon = Location("Contoso Salon", "12 Example Street, London")
    business = BookingBusiness(
        id="contoso-salon",
        display_name="Contoso Salon",
        time_zone=ZONE,
        business_hours=tuple(
            WorkHours(day, (WorkTimeSlot(time(9), time(12, 30)), WorkTimeSlot(time(13, 30), time(17, 30))))
            for day in DAYS[:6]
        ),
        business_type="Hair salon",
        address=salon.address,
        phone="+44 20 7946 0123",
        email="hello@contoso-salon.example",
        is_published=True,
        scheduling_policy=SchedulingPolicy(
            time_slot_interval=15 * MINUTE,
            minimum_lead_time=timedelta(hours=2),
            maximum_advance=timedelta(days=60),
            allow_staff_selection=True,
        ),
        color="#8a3b5e",
    )
    class_hours = tuple(
        WorkHours(day, (WorkTimeSlot(time(14), time(15)),)) for day in (DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
    )
    services = (
        Service(
            id="haircut",
            display_name="Haircut",
            description="Wash, cut and finish.",
            default_duration=30 * MINUTE,
            post_buffer=5 * MINUTE,
            default_price=Decimal("38.00"),
            default_price_type=PriceType.FIXED_PRICE,
            staff_member_ids=("ana", "ben", "chloe"),
            default_location=salon,
            aliases=("hair cut", "trim", "cut"),
        ),
        Service(
            id="coloring",
            display_name="Coloring",
            description="Full color with a gloss to finish.",
            default_duration=90 * MINUTE,
            post_buffer=15 * MINUTE,
            default_price=Decimal("95.00"),
            default_price_type=PriceType.STARTING_AT,
            staff_member_ids=("ana", "chloe"),
            default_location=salon,
            aliases=("color", "colour", "colouring", "dye"),
            is_customer_allowed_to_manage_booking=True,
        ),
        Service(
            id="consultation",
            display_name="Consultation",
            description="Fifteen minutes by video about your next look.",
            default_duration=15 * MINUTE,
            default_price_type=PriceType.FREE,
            staff_member_ids=("ben",),
            is_location_online=True,
            default_location=Location("Online", join_web_url="https://meet.contoso-salon.example/ben"),
            aliases=("consult", "advice"),
            is_customer_allowed_to_manage_booking=True,
        ),
        Service(
            id="styling-class",
            display_name="Styling class",
            description="Learn three everyday styles in a small group.",
            default_duration=60 * MINUTE,
            default_price=Decimal("25.00"),
            default_price_type=PriceType.FIXED_PRICE,
            staff_member_ids=("chloe",),
            default_location=salon,
            maximum_attendees_count=6,
            aliases=("class", "workshop"),
            general_availability=Availability(AvailabilityType.CUSTOM_WEEKLY_HOURS, class_hours),
        ),
        Service(
            id="wedding-styling",
            display_name="Wedding styling",
            description="Hair for the day, by two stylists.",
            default_duration=120 * MINUTE,
            default_price_type=PriceType.CALL_US,
            staff_member_ids=("ana", "chloe"),
            staff_needed=StaffNeeded.ALL,
            default_location=salon,
            is_hidden_from_customers=True,
        ),
    )
    roles = (
        ("ada", "Ada", Role.ADMINISTRATOR),
        ("sam", "Sam", Role.SCHEDULER),
        ("ana", "Ana", Role.TEAM_MEMBER),
        ("ben", "Ben", Role.TEAM_MEMBER),
        ("chloe", "Chloe", Role.TEAM_MEMBER),
        ("vic", "Vic", Role.VIEWER),
    )
    staff = {
        key: StaffMember(
            id=key,
            display_name=name,
            email_address=f"{key}@contoso-salon.example",
            role=role,
            aad_object_id=f"00000000-0000-4000-8000-{number:012d}",
            tenant_id=TENANT,
        )
        for number, (key, name, role) in enumerate(roles, start=1)
    }
    return Catalogue(business, {service.id: service for service in services}, staff)


def working_day(today: date, ahead: int) -> date:
    """The day `ahead` working days (Monday to Saturday) after `today`."""
    day = today
    while ahead:
        day += timedelta(days=1)
        ahead -= day.weekday() != 6
    return day


def bookings(now: datetime, ids: Ids) -> tuple[Booking, ...]:
    """Casey Quinn's three bookings, which show the rule: contact only, manageable, manageable."""
    services = catalogue().services
    today = now.astimezone(ZoneInfo(ZONE)).date()
    plan = (("haircut", 2, Origin.STAFF), ("coloring", 4, Origin.STAFF), ("haircut", 8, Origin.SELF_SERVICE))
    made = []
    for service_id, ahead, origin in plan:
        service = services[service_id]
        start = datetime.combine(working_day(today, ahead), time(11), ZoneInfo(ZONE)).astimezone(ZoneInfo("UTC"))
        made.append(
            Booking(
                id=ids.new_id(),
                reference=ids.new_reference(),
                service_id=service_id,
                staff_member_ids=("ana",),
                customer=CASEY,
                start=start,
                end=start + service.default_duration,
                created=now,
                updated=now,
                origin=origin,
                pre_buffer=service.pre_buffer,
                post_buffer=service.post_buffer,
            )
        )
    return tuple(made)


async def fill(store: Store, now: datetime, ids: Ids) -> tuple[Booking, ...]:
    """Write the salon and its bookings into an empty store, in one unit; return the bookings."""
    salon, made = catalogue(), bookings(now, ids)
    async with store.unit("demo") as unit:
        await unit.put(salon.business, None)
        for member in salon.staff.values():
            await unit.put(member, None)
        for service in salon.services.values():
            await unit.put(service, None)
        for booking in made:
            await unit.hold(booking)
            await unit.add(booking)
    return made
