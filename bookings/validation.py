"""What settings must satisfy to be kept: a setting that cannot be enforced is refused (docs/rules.md, case 33)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import timedelta
from itertools import pairwise
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bookings.business import (
    DAYS,
    BookingBusiness,
    Catalogue,
    Role,
    SchedulingPolicy,
    Service,
    StaffMember,
    StaffNeeded,
    TimeOff,
    WorkHours,
)
from bookings.hours import ranges_of_day
from bookings.policies import effective_policy
from bookings.refusals import Code, Refused

MAXIMUM_STAFF = 100
LONGEST_TEXT = 2000
"""Characters of any one text: what people read on a card or in a mail, and what the catalogue takes as an argument."""
SHORTEST_INTERVAL = timedelta(minutes=5)
NO_TIME = timedelta(0)
A_DAY_MORE = timedelta(hours=24)
"""How much longer the maximum advance is than the lead time, at least (docs/rules.md, section 3)."""


class Fault(NamedTuple):
    """A field of a record, and what is wrong with it."""

    field: str
    problem: str


def validate(catalogue: Catalogue) -> None:
    """Raise Refused INVALID for the first setting that cannot be kept.

    Facts are `field` and `problem`, and `service` or `staff_member` with the id where it is theirs.
    """
    for fault in _of_business(catalogue):
        raise Refused(Code.INVALID, field=fault.field, problem=fault.problem)
    for member in catalogue.staff.values():
        for fault in _of_staff_member(member):
            raise Refused(Code.INVALID, field=fault.field, problem=fault.problem, staff_member=member.id)
    for service in catalogue.services.values():
        for fault in _of_service(catalogue, service):
            raise Refused(Code.INVALID, field=fault.field, problem=fault.problem, service=service.id)


def _of_business(catalogue: Catalogue) -> Iterator[Fault]:
    business = catalogue.business
    if not business.display_name.strip():
        yield Fault("display_name", "missing")
    if not business.phone.strip() and not business.email.strip():
        yield Fault("phone", "contact_missing")
    if not is_zone(business.time_zone):
        yield Fault("time_zone", "unknown_zone")
    yield from _of_texts(business, business.page, *business.closures)
    yield from _of_hours("business_hours", business.business_hours)
    yield from _of_absences("closures", business.closures)
    yield from _of_policy(business.scheduling_policy)
    if business.maximum_open_bookings < 1:
        yield Fault("maximum_open_bookings", "too_few")
    if business.page.is_customer_consent_enabled and not business.page.consent_text.strip():
        yield Fault("consent_text", "missing")
    administrators = [one for one in catalogue.staff.values() if one.role is Role.ADMINISTRATOR]
    if not business.page.is_staff_sign_in_enabled and not any(one.aad_object_id for one in administrators):
        yield Fault("is_staff_sign_in_enabled", "no_linked_administrator")
    if len(catalogue.staff) > MAXIMUM_STAFF:
        yield Fault("staff", "too_many")
    people = [(one.tenant_id, one.aad_object_id) for one in catalogue.staff.values() if one.aad_object_id]
    if len(people) != len(set(people)):
        yield Fault("aad_object_id", "not_unique")
    yield from _of_effective_policy(business, None)


def _of_staff_member(member: StaffMember) -> Iterator[Fault]:
    if not member.display_name.strip():
        yield Fault("display_name", "missing")
    if member.time_zone and not is_zone(member.time_zone):
        yield Fault("time_zone", "unknown_zone")
    if bool(member.aad_object_id) != bool(member.tenant_id):
        yield Fault("aad_object_id", "without_tenant")
    yield from _of_texts(member, *member.time_off)
    yield from _of_hours("working_hours", member.working_hours)
    yield from _of_absences("time_off", member.time_off)


def _of_service(catalogue: Catalogue, service: Service) -> Iterator[Fault]:
    if not service.display_name.strip():
        yield Fault("display_name", "missing")
    if service.default_duration <= NO_TIME:
        yield Fault("default_duration", "too_short")
    if min(service.pre_buffer, service.post_buffer) < NO_TIME:
        yield Fault("pre_buffer", "negative")
    if service.maximum_attendees_count < 1:
        yield Fault("maximum_attendees_count", "too_few")
    if not set(service.staff_member_ids) <= set(catalogue.staff):
        yield Fault("staff_member_ids", "unknown_staff")
    if service.staff_needed is StaffNeeded.ALL and not service.staff_member_ids:
        yield Fault("staff_member_ids", "missing")
    if len({question.id for question in service.custom_questions}) != len(service.custom_questions):
        yield Fault("custom_questions", "not_unique")
    if any(reminder.offset <= NO_TIME for reminder in service.default_reminders):
        yield Fault("default_reminders", "too_short")
    yield from _of_texts(service, service.default_location, *service.default_reminders, *service.custom_questions)
    yield from _of_hours("general_availability", service.general_availability.business_hours)
    for window in service.custom_availabilities:
        if window.end_date < window.start_date:
            yield Fault("custom_availabilities", "reversed")
        yield from _of_hours("custom_availabilities", window.business_hours)
    yield from _of_policy(service.scheduling_policy)
    yield from _of_effective_policy(catalogue.business, service)


def _of_texts(*records: Any) -> Iterator[Fault]:
    """Texts that are too long, and those among several in one field."""
    for record in records:
        for each in fields(record):
            value = getattr(record, each.name)
            texts = value if isinstance(value, tuple) else (value,)
            if any(isinstance(text, str) and len(text) > LONGEST_TEXT for text in texts):
                yield Fault(each.name, "too_long")


def _of_policy(policy: SchedulingPolicy) -> Iterator[Fault]:
    for name in ("minimum_lead_time", "cancel_notice", "reschedule_notice", "maximum_reschedules"):
        value = getattr(policy, name)
        if value is not None and value < type(value)(0):
            yield Fault(name, "negative")


def _of_effective_policy(business: BookingBusiness, service: Service | None) -> Iterator[Fault]:
    policy = effective_policy(business, service)
    if policy.maximum_advance < policy.minimum_lead_time + A_DAY_MORE:
        yield Fault("maximum_advance", "too_short")
    if policy.time_slot_interval < SHORTEST_INTERVAL:
        yield Fault("time_slot_interval", "too_short")


def _of_hours(field: str, hours: Sequence[WorkHours]) -> Iterator[Fault]:
    for day in range(len(DAYS)):
        ranges = ranges_of_day(hours, day)
        if any(opens >= closes for opens, closes in ranges):
            yield Fault(field, "reversed")
        if any(earlier[1] > later[0] for earlier, later in pairwise(ranges)):
            yield Fault(field, "overlapping")


def _of_absences(field: str, absences: Iterable[TimeOff]) -> Iterator[Fault]:
    for absence in absences:
        if absence.start.utcoffset() is None or absence.end.utcoffset() is None:
            yield Fault(field, "without_offset")
        elif absence.end <= absence.start:
            yield Fault(field, "reversed")


def is_zone(name: str) -> bool:
    """Whether the name is that of a time zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
