"""What settings must satisfy to be kept: a setting that cannot be enforced is refused (docs/rules.md, case 33)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bookings.bounds import (
    OF_BUSINESS,
    OF_POLICY,
    OF_REMINDER,
    OF_SERVICE,
    Fault,
    beyond,
    is_address,
    is_color,
    is_country,
    is_currency,
    is_language,
    is_link,
    is_phone,
    is_picture,
    too_wordy,
)
from bookings.business import (
    DAYS,
    AvailabilityType,
    BookingBusiness,
    Catalogue,
    CustomQuestion,
    ForeignTenants,
    Role,
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
MAXIMUM_SERVICES = 50
MOST_QUESTIONS = 20
MOST_OPTIONS = 25
MOST_REMINDERS = 10
MOST_ALIASES = 20
A_DAY_MORE = timedelta(hours=24)
"""How much longer the maximum advance is than the lead time, at least (docs/rules.md, section 3)."""


def validate(catalogue: Catalogue) -> None:
    """Raise Refused INVALID for the first setting that cannot be kept."""
    for fault in faults(catalogue):
        raise fault


def faults(catalogue: Catalogue) -> Iterator[Refused]:
    """A Refused INVALID for each setting that cannot be kept.

    Facts are `field` and `problem`, `limit` where a bound was passed, and `service` or `staff_member` with the id where
    it is theirs.
    """
    for fault in _of_business(catalogue):
        yield _refused(fault)
    for member in catalogue.staff.values():
        for fault in _of_staff_member(member):
            yield _refused(fault, staff_member=member.id)
    for service in catalogue.services.values():
        for fault in _of_service(catalogue, service):
            yield _refused(fault, service=service.id)


def _refused(fault: Fault, **whose: str) -> Refused:
    bound = {} if fault.limit is None else {"limit": fault.limit}
    return Refused(Code.INVALID, field=fault.field, problem=fault.problem, **bound, **whose)


def _of_business(catalogue: Catalogue) -> Iterator[Fault]:
    business = catalogue.business
    if not business.display_name.strip():
        yield Fault("display_name", "missing")
    yield from _of_contact(business)
    if not is_language(business.language_tag):
        yield Fault("language_tag", "no_language")
    if not is_currency(business.default_currency_iso):
        yield Fault("default_currency_iso", "no_currency")
    if not is_country(business.country):
        yield Fault("country", "no_country")
    if not is_zone(business.time_zone):
        yield Fault("time_zone", "unknown_zone")
    yield from too_wordy(business, business.page, *business.closures)
    yield from _of_hours("business_hours", business.business_hours)
    yield from _of_absences("closures", business.closures)
    yield from beyond(business.scheduling_policy, OF_POLICY)
    yield from beyond(business, OF_BUSINESS)
    yield from _of_page(catalogue)
    if len(catalogue.staff) > MAXIMUM_STAFF:
        yield Fault("staff", "too_many", MAXIMUM_STAFF)
    if len(catalogue.services) > MAXIMUM_SERVICES:
        yield Fault("services", "too_many", MAXIMUM_SERVICES)
    people = [(one.tenant_id, one.aad_object_id) for one in catalogue.staff.values() if one.aad_object_id]
    if len(people) != len(set(people)):
        yield Fault("aad_object_id", "not_unique")
    yield from _of_effective_policy(business, None)


def _of_contact(business: BookingBusiness) -> Iterator[Fault]:
    if not business.phone.strip() and not business.email.strip():
        yield Fault("phone", "contact_missing")
    if business.phone.strip() and not is_phone(business.phone):
        yield Fault("phone", "no_phone")
    if business.email.strip() and not is_address(business.email):
        yield Fault("email", "no_address")
    if business.web_site_url and not is_link(business.web_site_url):
        yield Fault("web_site_url", "no_link")


def _of_page(catalogue: Catalogue) -> Iterator[Fault]:
    business, page = catalogue.business, catalogue.business.page
    if not is_color(business.color):
        yield Fault("color", "no_color")
    if business.logo and not is_picture(business.logo):
        yield Fault("logo", "no_picture")
    for name in ("privacy_policy_web_url", "terms_web_url"):
        if getattr(page, name) and not is_link(getattr(page, name)):
            yield Fault(name, "no_link")
    if page.is_customer_consent_enabled and not page.consent_text.strip():
        yield Fault("consent_text", "missing")
    administrators = [one for one in catalogue.staff.values() if one.role is Role.ADMINISTRATOR]
    if not any(one.aad_object_id for one in administrators):
        if not page.is_staff_sign_in_enabled:
            yield Fault("is_staff_sign_in_enabled", "no_linked_administrator")
        if page.foreign_tenants is ForeignTenants.REFUSED:
            yield Fault("foreign_tenants", "no_linked_administrator")


def _of_staff_member(member: StaffMember) -> Iterator[Fault]:
    if not member.display_name.strip():
        yield Fault("display_name", "missing")
    if member.email_address.strip() and not is_address(member.email_address):
        yield Fault("email_address", "no_address")
    if member.time_zone and not is_zone(member.time_zone):
        yield Fault("time_zone", "unknown_zone")
    if bool(member.aad_object_id) != bool(member.tenant_id):
        yield Fault("aad_object_id", "without_tenant")
    yield from too_wordy(member, *member.time_off)
    yield from _of_aliases(member.aliases)
    yield from _of_hours("working_hours", member.working_hours)
    yield from _of_absences("time_off", member.time_off)


def _of_service(catalogue: Catalogue, service: Service) -> Iterator[Fault]:
    if not service.display_name.strip():
        yield Fault("display_name", "missing")
    if service.language_tag and not is_language(service.language_tag):
        yield Fault("language_tag", "no_language")
    yield from beyond(service, OF_SERVICE)
    if not set(service.staff_member_ids) <= set(catalogue.staff):
        yield Fault("staff_member_ids", "unknown_staff")
    if service.staff_needed is StaffNeeded.ALL and not service.staff_member_ids:
        yield Fault("staff_member_ids", "missing")
    link = service.default_location.join_web_url
    if link and not is_link(link):
        yield Fault("join_web_url", "no_link")
    yield from _of_aliases(service.aliases)
    yield from _of_questions(service.custom_questions)
    yield from _of_reminders(service)
    yield from too_wordy(service, service.default_location, *service.default_reminders, *service.custom_questions)
    general = service.general_availability
    if general.availability_type is AvailabilityType.CUSTOM_WEEKLY_HOURS and not general.business_hours:
        yield Fault("general_availability", "missing")
    yield from _of_hours("general_availability", general.business_hours)
    for window in service.custom_availabilities:
        if window.end_date < window.start_date:
            yield Fault("custom_availabilities", "reversed")
        yield from _of_hours("custom_availabilities", window.business_hours)
    yield from beyond(service.scheduling_policy, OF_POLICY)
    yield from _of_effective_policy(catalogue.business, service)


def _of_questions(questions: Sequence[CustomQuestion]) -> Iterator[Fault]:
    if len(questions) > MOST_QUESTIONS:
        yield Fault("custom_questions", "too_many", MOST_QUESTIONS)
    if len({question.id for question in questions}) != len(questions):
        yield Fault("custom_questions", "not_unique")
    if not all(
        question.display_name.strip() and all(map(str.strip, question.answer_options)) for question in questions
    ):
        yield Fault("custom_questions", "missing")
    if any(len(question.answer_options) > MOST_OPTIONS for question in questions):
        yield Fault("answer_options", "too_many", MOST_OPTIONS)
    if any(max(Counter(question.answer_options).values(), default=0) > 1 for question in questions):
        yield Fault("answer_options", "not_unique")


def _of_reminders(service: Service) -> Iterator[Fault]:
    if len(service.default_reminders) > MOST_REMINDERS:
        yield Fault("default_reminders", "too_many", MOST_REMINDERS)
    for reminder in service.default_reminders:
        yield from beyond(reminder, OF_REMINDER, "default_reminders")


def _of_aliases(aliases: Sequence[str]) -> Iterator[Fault]:
    if len(aliases) > MOST_ALIASES:
        yield Fault("aliases", "too_many", MOST_ALIASES)
    if not all(map(str.strip, aliases)):
        yield Fault("aliases", "missing")


def _of_effective_policy(business: BookingBusiness, service: Service | None) -> Iterator[Fault]:
    policy = effective_policy(business, service)
    least = policy.minimum_lead_time + A_DAY_MORE
    if policy.maximum_advance < least:
        yield Fault("maximum_advance", "too_short", least)


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
