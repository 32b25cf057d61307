"""What the Self-Service page shows of a business: finished words, ready for the template.

Hidden services are left out (docs/rules.md, case 23); staff appear where one of the others is theirs. A page that is
not published keeps its contact details and the chat for managing (case 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

from bookings.business import AccessControl, BookingBusiness, Catalogue, Service, StaffMember
from bot.pages.opening import DayRow, standing, week
from texts import Words
from texts.prices import price_in_words


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One service; `price`, `description` and `next_free` may be empty."""

    id: str
    name: str
    description: str
    facts: tuple[str, ...]
    price: str
    next_free: str


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One staff member with what they do; `can_be_chosen` where customers may ask for them."""

    id: str
    name: str
    initials: str
    services: str
    can_be_chosen: bool


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template fills in."""

    name: str
    kind: str
    logo: str
    initials: str
    is_open_for_booking: bool
    closed_reason: str
    standing: str
    is_open_now: bool
    zone: str
    services: tuple[ServiceRow, ...]
    staff: tuple[StaffRow, ...]
    hours: tuple[DayRow, ...]
    phone: str
    phone_link: str
    email: str
    address: str
    map_link: str
    web_site: str
    privacy: str
    terms: str
    is_indexed: bool


def self_service_page(catalogue: Catalogue, now: datetime, words: Words, next_free: Mapping[str, datetime]) -> Page:
    """The page of a business at `now`. `next_free` has the earliest free start of services that have one."""
    business = catalogue.business
    is_open = business.is_published and business.page.access_control is AccessControl.EVERYBODY
    offered = [service for service in catalogue.services.values() if not service.is_hidden_from_customers]
    now_standing = standing(business, now)
    return Page(
        name=business.display_name,
        kind=business.business_type,
        logo=own_picture(business.logo),
        initials=initials(business.display_name),
        is_open_for_booking=is_open,
        closed_reason="" if is_open else _closed_reason(business, words),
        standing=standing_words(business, now, words),
        is_open_now=now_standing.is_open,
        zone=words(
            "page-hours-zone",
            place=get_timezone_location(ZoneInfo(business.time_zone), locale=words.locale, return_city=True),
        ),
        services=tuple(_service_row(service, business, now, words, next_free) for service in offered),
        staff=tuple(_staff_rows(catalogue, offered, is_open)),
        hours=tuple(week(business, now, words)),
        phone=business.phone,
        phone_link="".join(sign for sign in business.phone if sign in "+0123456789"),
        email=business.email,
        address=business.address,
        map_link="https://www.openstreetmap.org/search?query=" + quote(business.address) if business.address else "",
        web_site=web_link(business.web_site_url),
        privacy=web_link(business.page.privacy_policy_web_url),
        terms=web_link(business.page.terms_web_url),
        is_indexed=is_open and not business.page.is_search_indexing_disabled,
    )


def initials(name: str) -> str:
    """At most two letters for a name: the first of its first and of its last word."""
    parts = [part for part in name.split() if part[0].isalnum()] or ["?"]
    return "".join(part[0].upper() for part in (parts[0], *parts[1:][-1:]))


def _service_row(
    service: Service,
    business: BookingBusiness,
    now: datetime,
    words: Words,
    next_free: Mapping[str, datetime],
) -> ServiceRow:
    facts = [words.duration(service.default_duration)]
    if service.is_location_online:
        facts.append(words("page-service-online"))
    if service.is_group:
        facts.append(words("page-service-group", places=service.maximum_attendees_count))
    free = next_free.get(service.id)
    next_words = words("page-service-next", when=_moment(free, business, now, words)) if free else ""
    return ServiceRow(
        service.id,
        service.display_name,
        service.description,
        tuple(facts),
        price_in_words(service, business.default_currency_iso, words),
        next_words,
    )


def _staff_rows(catalogue: Catalogue, offered: list[Service], is_open: bool) -> list[StaffRow]:
    rows = []
    default = catalogue.business.scheduling_policy.allow_staff_selection
    for member in catalogue.staff.values():
        theirs = [service for service in offered if member.id in service.staff_member_ids]
        if theirs:
            rows.append(_staff_row(member, theirs, is_open=is_open, default=default is not False))
    return rows


def _staff_row(member: StaffMember, theirs: list[Service], *, is_open: bool, default: bool) -> StaffRow:
    choices = (service.scheduling_policy.allow_staff_selection for service in theirs)
    can_be_chosen = is_open and any(default if choice is None else choice for choice in choices)
    services = ", ".join(service.display_name for service in theirs)
    return StaffRow(member.id, member.display_name, initials(member.display_name), services, can_be_chosen)


def _closed_reason(business: BookingBusiness, words: Words) -> str:
    key = "page-closed-organization" if business.is_published else "page-closed-unpublished"
    return words(key, name=business.display_name)


def standing_words(business: BookingBusiness, now: datetime, words: Words) -> str:
    """Whether it is open, and until when, or when it opens next."""
    state = standing(business, now)
    if state.changes_at is None:
        return words("page-closed-now")
    if state.is_open:
        return words("page-open-now", until=words.clock(state.changes_at.astimezone(ZoneInfo(business.time_zone))))
    return words("page-opens", when=_moment(state.changes_at, business, now, words))


def _moment(instant: datetime, business: BookingBusiness, now: datetime, words: Words) -> str:
    """Today or tomorrow at a time, or the weekday with its date, on the business's wall clock."""
    zone = ZoneInfo(business.time_zone)
    local = instant.astimezone(zone)
    clock = words.clock(local)
    days = (local.date() - now.astimezone(zone).date()).days
    if days <= 1:
        return words("page-moment-tomorrow" if days else "page-moment-today", time=clock)
    return words("page-moment-day", day=words.short_day(local.date()), time=clock)


def web_link(url: str) -> str:
    """The address if a browser may follow it, else nothing: never a `javascript:`."""
    parts = urlsplit(url)
    return url if parts.scheme in {"http", "https"} and parts.netloc else ""


def own_picture(logo: str) -> str:
    """A logo from this server or inlined; the page asks nothing of another host."""
    is_ours = logo.startswith("/") and not logo.startswith(("//", "/\\"))
    return logo if is_ours or logo.startswith("data:image/") else ""
