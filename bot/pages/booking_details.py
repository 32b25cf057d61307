"""What a booking's page shows: the booking as it is today, what became of it, and how it may be changed.

The one decision says what is offered (docs/rules.md, section 1 and cases 6 to 8). Nothing is shown of staff notes, of
`no_show` and `completed` (case 28), or of anybody else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from bookings.business import BookingBusiness, Catalogue, Service
from bookings.ids import spoken
from bookings.manage_policy import CHANGES, Action, Decision, decide
from bookings.model import Actor, Booking, BookingStatus, HistoryEntry, Origin
from bookings.refusals import Code, Refused
from bot.mail.places import join_link, place_of
from bot.mail.times import Zones, customers_zones, when
from bot.pages.self_service import initials, own_picture, standing_words, web_link
from texts import Words
from texts.prices import price_in_words


@dataclass(frozen=True, slots=True)
class Detail:
    """A label, its value, and where a click on the value leads, if anywhere."""

    label: str
    value: str
    link: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class BookingPage:
    """All that the template fills in. `reasons` say what cannot be changed here, `until` by when what can."""

    booking_id: str
    name: str
    logo: str
    initials: str
    standing: str
    service: str
    status: str
    is_upcoming: bool
    details: tuple[Detail, ...]
    additional: str
    history: tuple[Detail, ...]
    can_manage: bool
    can_book: bool
    reasons: tuple[str, ...]
    until: str
    phone: str
    phone_link: str
    email: str
    address: str
    map_link: str
    other_ways: str
    privacy: str
    terms: str


def booking_page(
    catalogue: Catalogue, booking: Booking, history: Sequence[HistoryEntry], now: datetime, words: Words
) -> BookingPage:
    """The page of a booking at `now`, for its customer."""
    business, service = catalogue.business, catalogue.services[booking.service_id]
    decision = decide(business, service, booking, Actor(proven_bookings=frozenset({booking.id})), now)
    zones = customers_zones(booking, service, business)
    offered = [action for action in CHANGES if action in decision.allowed]
    until = min((decision.change_until[action] for action in offered), default=None)
    is_upcoming = booking.status is BookingStatus.CONFIRMED and now < booking.start
    return BookingPage(
        booking_id=booking.id,
        name=business.display_name,
        logo=own_picture(business.logo),
        initials=initials(business.display_name),
        standing=standing_words(business, now, words),
        service=service.display_name,
        status=_status(booking, words, is_upcoming=is_upcoming),
        is_upcoming=is_upcoming,
        details=tuple(_details(catalogue, service, booking, zones, words, is_upcoming=is_upcoming)),
        additional=service.additional_information if is_upcoming else "",
        history=tuple(_history(booking, history, business, zones, words)),
        can_manage=bool(offered),
        can_book=Action.NEW_BOOKING in decision.allowed,
        reasons=_reasons(decision, business, zones, words),
        until=words("manage-until", until=when(words, until, zones)) if until else "",
        phone=business.phone,
        phone_link="".join(sign for sign in business.phone if sign in "+0123456789"),
        email=business.email,
        address=business.address,
        map_link=_map_link(business.address),
        other_ways=business.other_ways_to_change,
        privacy=web_link(business.page.privacy_policy_web_url),
        terms=web_link(business.page.terms_web_url),
    )


def _status(booking: Booking, words: Words, *, is_upcoming: bool) -> str:
    if booking.status is BookingStatus.CANCELLED:
        return words("status-cancelled")
    return words("status-confirmed" if is_upcoming else "status-past")


def _details(
    catalogue: Catalogue, service: Service, booking: Booking, zones: Zones, words: Words, *, is_upcoming: bool
) -> list[Detail]:
    business = catalogue.business
    members = [catalogue.staff.get(key) for key in booking.staff_member_ids]
    names = words.and_list(member.display_name if member else words("staff-left") for member in members)
    lines = [
        Detail(words("fact-when"), _span(booking, zones[0], words), also=_there(booking, zones, words)),
        Detail(words("fact-duration"), words.duration(booking.end - booking.start)),
        Detail(words("fact-with"), names),
    ]
    place, join = place_of(service, business), join_link(service)
    if service.is_location_online:
        lines.append(Detail(words("fact-where"), place or words("where-online")))
        if join and is_upcoming:
            lines.append(Detail(words("page-booking-join"), words("page-booking-join-link"), join))
    elif place:
        lines.append(Detail(words("fact-where"), place, _map_link(service.default_location.address)))
    price = price_in_words(service, business.default_currency_iso, words)
    if price:
        lines.append(Detail(words("fact-price"), price))
    return [*lines, Detail(words("fact-reference"), spoken(booking.reference))]


def _span(booking: Booking, zone: ZoneInfo, words: Words) -> str:
    """The day, the start and the end on a zone's clock."""
    start, end = booking.start.astimezone(zone), booking.end.astimezone(zone)
    return words(
        "page-booking-span",
        day=words.day(start.date()),
        start=words.clock(start),
        end=words.clock(end) if end.date() == start.date() else f"{words.day(end.date())}, {words.clock(end)}",
        city=words.city(str(zone)),
    )


def _there(booking: Booking, zones: Zones, words: Words) -> str:
    """The same in the other zone, where its clock shows something else then (docs/rules.md, case 32)."""
    is_same = booking.start.astimezone(zones[0]).utcoffset() == booking.start.astimezone(zones[1]).utcoffset()
    return "" if is_same else _span(booking, zones[1], words)


def _history(
    booking: Booking, history: Sequence[HistoryEntry], business: BookingBusiness, zones: Zones, words: Words
) -> list[Detail]:
    """What happened to the booking, oldest first, with the day; who did it is the customer or the business."""
    told = [entry for entry in history if entry.what in {"booked", "moved", "cancelled", "restored"}]
    lines = []
    if not any(entry.what == "booked" for entry in told):
        by = "business" if booking.origin is Origin.STAFF else "you"
        lines.append(
            Detail(_on(booking.created, zones, words), words("page-history-booked", by=by, name=business.display_name))
        )
    lines += [
        Detail(_on(entry.at, zones, words), _happened(entry, business.display_name, zones, words)) for entry in told
    ]
    return lines


def _happened(entry: HistoryEntry, name: str, zones: Zones, words: Words) -> str:
    by = "business" if entry.who.startswith("staff:") else "you"
    if entry.what == "booked":
        return words("page-history-booked", by=by, name=name)
    if entry.what == "cancelled":
        return words("page-history-cancelled", by=by, name=name)
    after = _start(entry.after, zones, words)
    if entry.what == "restored":
        return words("page-history-restored", by=by, name=name, after=after)
    return words("page-history-moved", by=by, name=name, before=_start(entry.before, zones, words), after=after)


def _on(at: datetime, zones: Zones, words: Words) -> str:
    wall = at.astimezone(zones[0])
    return words("day-at-clock", day=words.day(wall.date()), clock=words.clock(wall))


def _start(state: Mapping[str, Any], zones: Zones, words: Words) -> str:
    """The start of a state that the history keeps, "" where there was none."""
    start = state.get("start")
    return when(words, datetime.fromisoformat(str(start)), zones) if start else ""


def _reasons(decision: Decision, business: BookingBusiness, zones: Zones, words: Words) -> tuple[str, ...]:
    """Why what is refused cannot be done here; each reason once."""
    refusals = [decision.refused[action] for action in CHANGES if action in decision.refused]
    return tuple(dict.fromkeys(_reason(no, business, zones, words) for no in refusals))


def _reason(no: Refused, business: BookingBusiness, zones: Zones, words: Words) -> str:
    name = business.display_name
    if no.code is Code.MANAGED_BY_STAFF:
        return words("page-reason-staff", name=name)
    if no.code is Code.NOTICE:
        deadline, notice = when(words, no.facts["deadline"], zones), words.duration(no.facts["notice"])
        return words("page-reason-notice", action=no.facts["action"], notice=notice, deadline=deadline, name=name)
    if no.code is Code.TOO_MANY_MOVES:
        return words("page-reason-moves", maximum=no.facts["maximum"], name=name)
    return words("page-reason-cancelled" if no.code is Code.CANCELLED else "page-reason-over")


def _map_link(address: str) -> str:
    return "https://www.openstreetmap.org/search?query=" + quote(address) if address else ""
