"""Cases 31 to 33 of docs/rules.md: what settings do to bookings, whose clock counts, and no empty settings."""

from __future__ import annotations

import ast
from dataclasses import fields, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bookings import demo
from bookings.availability import Limit
from bookings.business import (
    DAYS,
    Availability,
    AvailabilityType,
    AvailabilityWindow,
    BookingBusiness,
    Catalogue,
    CustomQuestion,
    Location,
    PageSettings,
    Reminder,
    Role,
    SchedulingPolicy,
    Service,
    StaffMember,
    StaffNeeded,
    TimeOff,
    WorkHours,
    WorkTimeSlot,
)
from bookings.clock_zones import clock_zone, is_clock_different
from bookings.model import Actor
from bookings.refusals import Code
from bookings.settings import SettingImpact, impact_of_turning_off, validate
from tests.bookings.salon import (
    ADA,
    ANA,
    CASEY_PROVEN,
    DAY,
    HOUR,
    MINUTE,
    SAM,
    VIC,
    WEDNESDAY,
    Salon,
    at,
    refuses,
)

ROOT = Path(__file__).resolve().parent.parent.parent
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


def test_case_32_two_zones_are_read_back_where_their_clocks_differ() -> None:
    """Madrid differs from London on any day, Lisbon on none, and Casablanca in winter alone."""
    london = ZoneInfo("Europe/London")
    winter, summer = datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC)
    expected = {"Europe/Madrid": (True, True), "Europe/Lisbon": (False, False), "Africa/Casablanca": (True, False)}
    for name, differs in expected.items():
        assert tuple(is_clock_different(one, london, ZoneInfo(name)) for one in (winter, summer)) == differs


@pytest.mark.parametrize("actor", [SAM, ANA, VIC, CASEY_PROVEN], ids=["scheduler", "team-member", "viewer", "customer"])
async def test_case_33_only_an_administrator_changes_settings(salon: Salon, actor: Actor) -> None:
    """Anybody else is told which role may, and nothing is written."""
    before = salon.everything()
    with refuses(Code.ROLE) as no:
        await salon.settings.change(actor, SALON.business, request_key="change", is_published=False)
    assert no.value.facts == {"roles": ["administrator"]}
    assert salon.everything() == before


async def test_case_33_a_change_is_versioned_recorded_and_done_once(salon: Salon) -> None:
    """The history has field, before and after; a copy that was read earlier is refused, the same request is not."""
    for record, change in (
        (SALON.business, {"is_published": False}),
        (HAIRCUT, {"description": "Cut."}),
        (SALON.staff["ben"], {"role": Role.SCHEDULER}),
    ):
        changed = await salon.settings.change(ADA, record, request_key=f"change {record.id}", **change)
        assert changed == replace(record, version=2, **change)
        assert await salon.settings.change(ADA, record, request_key=f"change {record.id}", **change) == changed
        with refuses(Code.STALE):
            await salon.settings.change(ADA, record, request_key=salon.key(), **change)
    entries = [entry for entry in await salon.store.history_of("") if entry.what == "setting"]
    assert [(entry.record, entry.who, entry.before, entry.after) for entry in entries] == [
        ("contoso-salon", "staff:ada", {"is_published": "True"}, {"is_published": "False"}),
        ("haircut", "staff:ada", {"description": "Wash, cut and finish."}, {"description": "Cut."}),
        ("ben", "staff:ada", {"role": "teamMember"}, {"role": "scheduler"}),
    ]


async def test_case_33_the_last_administrator_stays_one(salon: Salon) -> None:
    """Nobody could change a setting again: the last role of an administrator is not given up, one of two is."""
    with refuses(Code.INVALID) as no:
        await salon.set_staff("ada", role=Role.TEAM_MEMBER)
    assert no.value.facts == {"field": "role", "problem": "last_administrator"}
    await salon.set_staff("sam", role=Role.ADMINISTRATOR)
    assert (await salon.set_staff("ada", role=Role.TEAM_MEMBER)).role is Role.TEAM_MEMBER


def policy(**fields_: Any) -> SchedulingPolicy:
    """The salon's policy with these fields."""
    return replace(SALON.business.scheduling_policy, **fields_)


def hours(*ranges: str) -> tuple[WorkHours, ...]:
    """Monday's ranges."""
    return (WorkHours(DAYS[0], tuple(WorkTimeSlot(*map(time.fromisoformat, one.split("-"))) for one in ranges)),)


def closed(start: datetime, end: datetime) -> tuple[TimeOff, ...]:
    """One absence."""
    return (TimeOff(start, end),)


REVERSED_WINDOW = AvailabilityWindow(WEDNESDAY, WEDNESDAY - DAY, AvailabilityType.NOT_BOOKABLE)
WRONG_WINDOW = AvailabilityWindow(WEDNESDAY, WEDNESDAY, AvailabilityType.CUSTOM_WEEKLY_HOURS, hours("12:00-10:00"))
LATE_TO_EARLY = hours("12:00-10:00")
TWO = (CustomQuestion("a", "A?"), CustomQuestion("a", "B?"))
BUSINESS_FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({"display_name": " "}, "display_name", "missing"),
    ({"phone": "", "email": " "}, "phone", "contact_missing"),
    ({"time_zone": "Europe/Nowhere"}, "time_zone", "unknown_zone"),
    ({"time_zone": ""}, "time_zone", "unknown_zone"),
    ({"time_zone": "../etc/passwd"}, "time_zone", "unknown_zone"),
    ({"time_zone": "Europe"}, "time_zone", "unknown_zone"),
    ({"business_hours": hours("12:00-09:00")}, "business_hours", "reversed"),
    ({"business_hours": hours("09:00-12:00", "11:00-17:00")}, "business_hours", "overlapping"),
    ({"closures": closed(at("12:00"), at("11:00"))}, "closures", "reversed"),
    ({"closures": closed(at("11:00").replace(tzinfo=None), at("12:00"))}, "closures", "without_offset"),
    ({"scheduling_policy": policy(minimum_lead_time=-HOUR)}, "minimum_lead_time", "negative"),
    ({"scheduling_policy": policy(cancel_notice=-HOUR)}, "cancel_notice", "negative"),
    ({"scheduling_policy": policy(reschedule_notice=-HOUR)}, "reschedule_notice", "negative"),
    ({"scheduling_policy": policy(maximum_reschedules=-1)}, "maximum_reschedules", "negative"),
    ({"scheduling_policy": policy(maximum_advance=25 * HOUR)}, "maximum_advance", "too_short"),
    ({"scheduling_policy": policy(time_slot_interval=MINUTE)}, "time_slot_interval", "too_short"),
    ({"maximum_open_bookings": 0}, "maximum_open_bookings", "too_few"),
    ({"page": PageSettings(is_customer_consent_enabled=True)}, "consent_text", "missing"),
]
STAFF_FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({"display_name": ""}, "display_name", "missing"),
    ({"time_zone": "Moon"}, "time_zone", "unknown_zone"),
    ({"tenant_id": ""}, "aad_object_id", "without_tenant"),
    ({"working_hours": hours("12:00-09:00")}, "working_hours", "reversed"),
    ({"time_off": closed(at("12:00"), at("12:00"))}, "time_off", "reversed"),
]
SERVICE_FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({"display_name": " "}, "display_name", "missing"),
    ({"default_duration": timedelta(0)}, "default_duration", "too_short"),
    ({"post_buffer": -MINUTE}, "pre_buffer", "negative"),
    ({"maximum_attendees_count": 0}, "maximum_attendees_count", "too_few"),
    ({"staff_member_ids": ("ana", "nobody")}, "staff_member_ids", "unknown_staff"),
    ({"staff_member_ids": (), "staff_needed": StaffNeeded.ALL}, "staff_member_ids", "missing"),
    ({"custom_questions": TWO}, "custom_questions", "not_unique"),
    ({"default_reminders": (Reminder(timedelta(0)),)}, "default_reminders", "too_short"),
    ({"general_availability": Availability(business_hours=LATE_TO_EARLY)}, "general_availability", "reversed"),
    ({"custom_availabilities": (REVERSED_WINDOW,)}, "custom_availabilities", "reversed"),
    ({"custom_availabilities": (WRONG_WINDOW,)}, "custom_availabilities", "reversed"),
    ({"scheduling_policy": SchedulingPolicy(cancel_notice=-HOUR)}, "cancel_notice", "negative"),
    ({"scheduling_policy": SchedulingPolicy(minimum_lead_time=60 * DAY)}, "maximum_advance", "too_short"),
]


@pytest.mark.parametrize(("changes", "field", "problem"), BUSINESS_FAULTS)
async def test_case_33_a_business_that_cannot_be_kept_is_refused(
    salon: Salon, changes: dict[str, Any], field: str, problem: str
) -> None:
    """The refusal names the field and the problem, and nothing is written."""
    before = salon.everything()
    with refuses(Code.INVALID) as no:
        await salon.settings.change(ADA, SALON.business, request_key="change", **changes)
    assert no.value.facts == {"field": field, "problem": problem}
    assert salon.everything() == before


@pytest.mark.parametrize(("changes", "field", "problem"), STAFF_FAULTS)
async def test_case_33_a_staff_member_that_cannot_be_kept_is_refused(
    salon: Salon, changes: dict[str, Any], field: str, problem: str
) -> None:
    """The refusal names the staff member as well."""
    with refuses(Code.INVALID) as no:
        await salon.set_staff("ben", **changes)
    assert no.value.facts == {"field": field, "problem": problem, "staff_member": "ben"}


@pytest.mark.parametrize(("changes", "field", "problem"), SERVICE_FAULTS)
async def test_case_33_a_service_that_cannot_be_kept_is_refused(
    salon: Salon, changes: dict[str, Any], field: str, problem: str
) -> None:
    """The refusal names the service as well."""
    with refuses(Code.INVALID) as no:
        await salon.set_service(**changes)
    assert no.value.facts == {"field": field, "problem": problem, "service": "haircut"}


def test_case_33_a_business_has_at_most_a_hundred_staff_each_linked_to_one_person() -> None:
    """A hundred pass, one more does not; two staff members are never the same person in Teams."""
    crowd = {f"m{number}": StaffMember(f"m{number}", f"Member {number}") for number in range(101)}
    validate(Catalogue(SALON.business, {}, dict(list(crowd.items())[:100])))
    with refuses(Code.INVALID) as no:
        validate(Catalogue(SALON.business, {}, crowd))
    assert no.value.facts == {"field": "staff", "problem": "too_many"}
    twin = replace(SALON.staff["ana"], id="twin")
    with refuses(Code.INVALID) as no:
        validate(replace(SALON, staff={**SALON.staff, "twin": twin}))
    assert no.value.facts == {"field": "aad_object_id", "problem": "not_unique"}


def test_case_33_what_can_be_kept_passes() -> None:
    """The demo business, the least maximum advance, a day until midnight, and one that is reached by phone alone."""
    validate(SALON)
    least = policy(minimum_lead_time=2 * HOUR, maximum_advance=26 * HOUR, time_slot_interval=5 * MINUTE)
    late = hours("09:00-12:00", "12:00-00:00")
    validate(replace(SALON, business=replace(SALON.business, email="", scheduling_policy=least, business_hours=late)))


async def test_case_33_turning_the_setting_off_shows_who_loses_and_who_keeps(salon: Salon) -> None:
    """What staff made loses self-management, self-made and pinned bookings keep it, one pinned off never had it."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    own = await salon.book(at("09:00"))
    made = await salon.book_for(at("10:00"))
    on, off = await salon.book_for(at("11:00")), await salon.book_for(at("12:00"))
    on = await salon.desk.pin(ADA, on.id, True, request_key="on")
    await salon.desk.pin(ADA, off.id, False, request_key="off")
    await salon.cancel(SAM, await salon.book_for(at("14:00")))
    upcoming = await salon.store.upcoming("haircut", salon.now)
    assert impact_of_turning_off(upcoming) == SettingImpact(lose=(made,), keep=(own, on))


UNREAD_YET = {"default_reminders", "join_web_url"}
"""Of the mails that remind and of online services: their mails are still to come."""


def test_case_33_every_setting_is_read_somewhere() -> None:
    """A field of the settings that no code reads would promise what nobody keeps."""
    read: set[str] = set()
    sources = [path for folder in ("bookings", "bot", "dialogs") for path in (ROOT / folder).rglob("*.py")]
    for path in sources:
        if path.name in {"business.py", "demo.py", "validation.py"}:
            continue
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        read |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)}
    kinds = (BookingBusiness, PageSettings, SchedulingPolicy, Service, StaffMember, CustomQuestion, Location)
    names = {field.name for kind in kinds for field in fields(kind)}
    assert names - read == UNREAD_YET
