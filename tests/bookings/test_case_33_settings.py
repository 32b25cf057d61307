"""Case 33 of docs/rules.md: only what can be enforced can be set, by administrators, once, and on record."""

from __future__ import annotations

import ast
from dataclasses import fields, replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bookings import demo
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
from bookings.model import Actor
from bookings.refusals import Code, Refused
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
SALON = demo.catalogue()
HAIRCUT = SALON.services["haircut"]


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
        ("contoso-salon", "staff:ada", {"is_published": True, "version": 1}, {"is_published": False, "version": 2}),
        (
            "haircut",
            "staff:ada",
            {"description": "Wash, cut and finish.", "version": 1},
            {"description": "Cut.", "version": 2},
        ),
        ("ben", "staff:ada", {"role": "teamMember", "version": 1}, {"role": "scheduler", "version": 2}),
    ]


async def test_case_33_the_last_administrator_stays_one(salon: Salon) -> None:
    """Nobody could change a setting again: the last role of an administrator is not given up, one of two is."""
    with refuses(Code.INVALID) as no:
        await salon.set_staff("ada", role=Role.TEAM_MEMBER)
    assert no.value.facts == {"field": "role", "problem": "last_administrator", "staff_member": "ada"}
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
    ({"other_ways_to_change": "x" * 2001}, "other_ways_to_change", "too_long"),
    ({"page": PageSettings(consent_text="x" * 2001)}, "consent_text", "too_long"),
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
    ({"scheduling_policy": policy(time_slot_interval=DAY + MINUTE)}, "time_slot_interval", "too_long"),
    (
        {"scheduling_policy": policy(time_slot_interval=5.5 * MINUTE)},
        "time_slot_interval",
        "no_whole_minutes",
    ),
    ({"scheduling_policy": policy(maximum_advance=1827 * DAY)}, "maximum_advance", "too_long"),
    ({"scheduling_policy": policy(maximum_reschedules=101)}, "maximum_reschedules", "too_many"),
    ({"maximum_open_bookings": 0}, "maximum_open_bookings", "too_few"),
    ({"maximum_open_bookings": 101}, "maximum_open_bookings", "too_many"),
    ({"phone": "none"}, "phone", "no_phone"),
    ({"email": "hello at salon"}, "email", "no_address"),
    ({"web_site_url": "javascript:alert(1)"}, "web_site_url", "no_link"),
    ({"web_site_url": "http://[salon"}, "web_site_url", "no_link"),
    ({"color": "plum"}, "color", "no_color"),
    ({"language_tag": "english"}, "language_tag", "no_language"),
    ({"default_currency_iso": "pounds"}, "default_currency_iso", "no_currency"),
    ({"country": "England"}, "country", "no_country"),
    ({"logo": "https://salon.example/logo.png"}, "logo", "no_picture"),
    ({"logo": "data:image/png;base64," + "A" * 60_000}, "logo", "too_long"),
    ({"logo": "//salon.example/logo.png"}, "logo", "no_picture"),
    ({"page": PageSettings(privacy_policy_web_url="privacy")}, "privacy_policy_web_url", "no_link"),
    ({"page": PageSettings(terms_web_url="https://salon.example/our terms")}, "terms_web_url", "no_link"),
    ({"page": PageSettings(is_customer_consent_enabled=True)}, "consent_text", "missing"),
]
STAFF_FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({"aliases": ("x" * 2001,)}, "aliases", "too_long"),
    ({"aliases": ("",)}, "aliases", "missing"),
    ({"aliases": ("x",) * 21}, "aliases", "too_many"),
    ({"email_address": "ben"}, "email_address", "no_address"),
    ({"display_name": ""}, "display_name", "missing"),
    ({"time_zone": "Moon"}, "time_zone", "unknown_zone"),
    ({"tenant_id": ""}, "aad_object_id", "without_tenant"),
    ({"working_hours": hours("12:00-09:00")}, "working_hours", "reversed"),
    ({"time_off": closed(at("12:00"), at("12:00"))}, "time_off", "reversed"),
]
SERVICE_FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({"additional_information": "x" * 2001}, "additional_information", "too_long"),
    ({"custom_questions": (CustomQuestion("q", "x" * 2001),)}, "display_name", "too_long"),
    ({"display_name": " "}, "display_name", "missing"),
    ({"language_tag": "english"}, "language_tag", "no_language"),
    ({"default_duration": timedelta(0)}, "default_duration", "too_short"),
    ({"default_duration": 8 * DAY}, "default_duration", "too_long"),
    ({"post_buffer": -MINUTE}, "post_buffer", "negative"),
    ({"pre_buffer": 25 * HOUR}, "pre_buffer", "too_long"),
    ({"default_price": Decimal(-1)}, "default_price", "negative"),
    ({"default_price": Decimal(1_000_001)}, "default_price", "too_many"),
    ({"default_location": Location("Online", join_web_url="meet me")}, "join_web_url", "no_link"),
    ({"maximum_attendees_count": 1001}, "maximum_attendees_count", "too_many"),
    ({"maximum_attendees_count": 0}, "maximum_attendees_count", "too_few"),
    ({"staff_member_ids": ("ana", "nobody")}, "staff_member_ids", "unknown_staff"),
    ({"staff_member_ids": (), "staff_needed": StaffNeeded.ALL}, "staff_member_ids", "missing"),
    ({"custom_questions": TWO}, "custom_questions", "not_unique"),
    ({"custom_questions": (CustomQuestion("q", " "),)}, "custom_questions", "missing"),
    ({"custom_questions": tuple(CustomQuestion(f"q{n}", "?") for n in range(21))}, "custom_questions", "too_many"),
    ({"custom_questions": (CustomQuestion("q", "?", answer_options=("a", " ")),)}, "custom_questions", "missing"),
    ({"custom_questions": (CustomQuestion("q", "?", answer_options=("a", "a")),)}, "answer_options", "not_unique"),
    ({"custom_questions": (CustomQuestion("q", "?", answer_options=("a",) * 26),)}, "answer_options", "too_many"),
    ({"default_reminders": (Reminder(timedelta(0)),)}, "default_reminders", "too_short"),
    ({"default_reminders": (Reminder(366 * DAY),)}, "default_reminders", "too_long"),
    ({"default_reminders": (Reminder(DAY),) * 11}, "default_reminders", "too_many"),
    ({"general_availability": Availability(AvailabilityType.CUSTOM_WEEKLY_HOURS)}, "general_availability", "missing"),
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
    assert without_limit(no) == {"field": field, "problem": problem}
    assert salon.everything() == before


@pytest.mark.parametrize(("changes", "field", "problem"), STAFF_FAULTS)
async def test_case_33_a_staff_member_that_cannot_be_kept_is_refused(
    salon: Salon, changes: dict[str, Any], field: str, problem: str
) -> None:
    """The refusal names the staff member as well."""
    with refuses(Code.INVALID) as no:
        await salon.set_staff("ben", **changes)
    assert without_limit(no) == {"field": field, "problem": problem, "staff_member": "ben"}


@pytest.mark.parametrize(("changes", "field", "problem"), SERVICE_FAULTS)
async def test_case_33_a_service_that_cannot_be_kept_is_refused(
    salon: Salon, changes: dict[str, Any], field: str, problem: str
) -> None:
    """The refusal names the service as well."""
    with refuses(Code.INVALID) as no:
        await salon.set_service(**changes)
    assert without_limit(no) == {"field": field, "problem": problem, "service": "haircut"}


def without_limit(no: pytest.ExceptionInfo[Refused]) -> dict[str, Any]:
    """The facts of a refusal but the bound that was passed."""
    return {name: value for name, value in no.value.facts.items() if name != "limit"}


async def test_case_33_a_refusal_names_the_bound_that_was_passed(salon: Salon) -> None:
    """Whoever sets too much or too little is told the most or the least; a maximum advance follows the lead time."""
    for changes, limit in (
        ({"scheduling_policy": policy(time_slot_interval=MINUTE)}, 5 * MINUTE),
        ({"scheduling_policy": policy(maximum_advance=25 * HOUR)}, 26 * HOUR),
        ({"maximum_open_bookings": 101}, 100),
        ({"other_ways_to_change": "x" * 2001}, 2000),
    ):
        with refuses(Code.INVALID) as no:
            await salon.settings.change(ADA, SALON.business, request_key="change", **changes)
        assert no.value.facts["limit"] == limit


def test_case_33_a_business_has_at_most_fifty_services() -> None:
    """Fifty pass, one more does not."""
    many = {f"s{number}": replace(HAIRCUT, id=f"s{number}") for number in range(51)}
    validate(replace(SALON, services=dict(list(many.items())[:50])))
    with refuses(Code.INVALID) as no:
        validate(replace(SALON, services=many))
    assert no.value.facts == {"field": "services", "problem": "too_many", "limit": 50}


def test_case_33_a_business_has_at_most_a_hundred_staff_each_linked_to_one_person() -> None:
    """A hundred pass, one more does not; two staff members are never the same person in Teams."""
    crowd = {f"m{number}": StaffMember(f"m{number}", f"Member {number}") for number in range(101)}
    validate(Catalogue(SALON.business, {}, dict(list(crowd.items())[:100])))
    with refuses(Code.INVALID) as no:
        validate(Catalogue(SALON.business, {}, crowd))
    assert no.value.facts == {"field": "staff", "problem": "too_many", "limit": 100}
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
    for logo in ("/static/logo.svg", "data:image/png;base64," + "A" * 3000):
        validate(replace(SALON, business=replace(SALON.business, phone="", logo=logo, color="#FFF")))


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


def test_case_33_every_setting_is_read_somewhere() -> None:
    """A field of the settings that no code reads would promise what nobody keeps."""
    read: set[str] = set()
    sources = [path for folder in ("bookings", "bot", "dialogs", "texts") for path in (ROOT / folder).rglob("*.py")]
    for path in sources:
        if path.name in {"business.py", "demo.py", "validation.py"}:
            continue
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        read |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)}
    kinds = (BookingBusiness, PageSettings, SchedulingPolicy, Service, StaffMember, CustomQuestion, Location)
    names = {field.name for kind in kinds for field in fields(kind)}
    assert names - read == set()
