"""How a booking, a service, a time and a refusal are told: finished words for texts and cards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from adaptive_cards.shapes import Contact, Fact, Hours
from bookings.business import DAYS, Service
from bookings.hours import business_hours, epoch, instant
from bookings.ids import spoken
from bookings.model import Booking, BookingStatus
from bookings.policies import effective_policy
from bookings.refusals import Code, Refused
from texts.names import customer_name
from texts.prices import price_in_words

if TYPE_CHECKING:
    from dialogs.context import Turn

A_MINUTE = timedelta(minutes=1)


def service_name(turn: Turn, service_id: str) -> str:
    """A service's name; its id where the service is gone."""
    service = turn.catalogue.services.get(service_id)
    return service.display_name if service else service_id


def staff_names(turn: Turn, staff_member_ids: Sequence[str]) -> str:
    """The names of staff members as a list; somebody who left is named as such."""
    members = [turn.catalogue.staff.get(key) for key in staff_member_ids]
    return turn.words.and_list(m.display_name if m else turn.words("staff-left") for m in members)


def day(turn: Turn, at: datetime) -> str:
    """The day of an instant that is in its zone already."""
    return turn.words.day(at.date(), turn.now.astimezone(turn.business_zone).date())


def when(turn: Turn, start: datetime, service: Service | None) -> str:
    """A start with its zone, and in the person's zone too where the two clocks differ (docs/rules.md, case 32)."""
    zone = turn.zone_of(service)
    wall = start.astimezone(zone)
    words = turn.words
    other = turn.own_zone if zone is turn.business_zone else turn.business_zone
    there = start.astimezone(other)
    if there.utcoffset() == wall.utcoffset():
        return words("when-in-zone", day=day(turn, wall), clock=words.clock(wall), city=words.city(str(zone)))
    return words(
        "when-in-both-zones",
        day=day(turn, wall),
        clock=words.clock(wall),
        city=words.city(str(zone)),
        there=words.clock(there) if there.date() == wall.date() else f"{day(turn, there)}, {words.clock(there)}",
        place=words.city(str(other)),
    )


def deadline(turn: Turn, at: datetime) -> str:
    """An instant on the business's clock: today's as a time alone."""
    wall = at.astimezone(turn.business_zone)
    if wall.date() == turn.now.astimezone(turn.business_zone).date():
        return turn.words.clock(wall)
    return turn.words("day-at-clock", day=day(turn, wall), clock=turn.words.clock(wall))


def price(turn: Turn, service: Service) -> str:
    """A price in words, "" where none is set."""
    return price_in_words(service, turn.catalogue.business.default_currency_iso, turn.words)


def service_line(turn: Turn, service: Service) -> str:
    """Duration and price."""
    parts = [turn.words.duration(service.default_duration), price(turn, service)]
    return " · ".join(part for part in parts if part)


def fact(turn: Turn, label: str, value: str) -> Fact:
    """One line of a card's facts."""
    return {"label": turn.words(f"fact-{label}"), "value": value}


def plan(turn: Turn, service: Service, start: datetime, end: datetime, staff_member_ids: Sequence[str]) -> list[Fact]:
    """What a booking would be, before it is one."""
    lines = [
        fact(turn, "what", service.display_name),
        fact(turn, "when", when(turn, start, service)),
        fact(turn, "duration", turn.words.duration(end - start)),
        fact(turn, "with", staff_names(turn, staff_member_ids)),
    ]
    place = service.default_location
    if service.is_location_online:
        lines.append(fact(turn, "where", turn.words("where-online")))
    elif place.display_name or place.address:
        lines.append(fact(turn, "where", ", ".join(filter(None, (place.display_name, place.address)))))
    if amount := price(turn, service):
        lines.append(fact(turn, "price", amount))
    return lines


def of_booking(turn: Turn, booking: Booking) -> list[Fact]:
    """A booking as it is."""
    service = turn.catalogue.services.get(booking.service_id)
    if service is None:
        lines = [fact(turn, "what", booking.service_id), fact(turn, "when", when(turn, booking.start, None))]
    else:
        lines = plan(turn, service, booking.start, booking.end, booking.staff_member_ids)
    return [*lines, fact(turn, "reference", spoken(booking.reference))]


def of_customer(turn: Turn, booking: Booking) -> list[Fact]:
    """Whom a booking is for and how to reach them; for staff alone."""
    customer = booking.customer
    lines = [fact(turn, "for", customer_name(customer, turn.words))]
    if customer.phone:
        number = "".join(character for character in customer.phone if character in "+0123456789")
        lines.append(fact(turn, "phone", customer.phone) | ({"link": f"tel:{number}"} if number else {}))
    if customer.email_address:
        lines.append(fact(turn, "email", customer.email_address))
    return lines


def status(turn: Turn, booking: Booking) -> str:
    """A booking's state of today in a sentence; what staff note after the start is not shown (case 28)."""
    if booking.status is BookingStatus.CANCELLED:
        return turn.words("status-cancelled")
    if booking.start <= turn.now:
        return turn.words("status-past")
    return turn.words("status-confirmed")


def sentence(turn: Turn, booking: Booking) -> str:
    """A booking in one phrase: the service, who does it, and when."""
    service = turn.catalogue.services.get(booking.service_id)
    return turn.words(
        "booking-in-words",
        service=service_name(turn, booking.service_id),
        staff=staff_names(turn, booking.staff_member_ids),
        when=when(turn, booking.start, service),
    )


def contact(turn: Turn, reason: str) -> Contact:
    """The data of the contact card."""
    business = turn.catalogue.business
    lines: list[Fact] = []
    if business.phone:
        lines.append(fact(turn, "phone", business.phone) | {"link": "tel:" + business.phone.replace(" ", "")})
    if business.email:
        lines.append(fact(turn, "email", business.email) | {"link": f"mailto:{business.email}"})
    if business.address:
        lines.append(fact(turn, "address", business.address))
    data: Contact = {
        "business": business.display_name,
        "facts": lines,
        "hours": opening_hours(turn),
        "opens": opens(turn),
        "can_leave_message": bool(business.email) and not turn.heard.is_public,
    }
    if reason:
        data["reason"] = reason
    return data


def contact_line(turn: Turn) -> str:
    """Phone and mail in a sentence, for the message above the card and for channels without cards."""
    business = turn.catalogue.business
    key = "both" if business.phone and business.email else "phone" if business.phone else "email"
    parts = [
        turn.words(f"contact-by-{key}", phone=business.phone, email=business.email),
        business.other_ways_to_change,
        opens(turn),
    ]
    return " ".join(part for part in parts if part)


def opening_hours(turn: Turn) -> list[Hours]:
    """One line a day, today's strong."""
    today = turn.now.astimezone(turn.business_zone).date()
    monday = today - timedelta(days=today.weekday())
    by_day = {hours.day: hours.time_slots for hours in turn.catalogue.business.business_hours}
    lines: list[Hours] = []
    for number, name in enumerate(DAYS):
        ranges = [
            turn.words("hours-range", start=turn.words.wall(slot.start_time), end=turn.words.wall(slot.end_time))
            for slot in by_day.get(name, ())
        ]
        value = ", ".join(ranges) or turn.words("hours-closed")
        lines.append(
            {
                "label": turn.words.weekday(monday + timedelta(days=number)),
                "value": value,
                "today": number == today.weekday(),
            }
        )
    return lines


def opens(turn: Turn) -> str:
    """Until when the business is open now, or when it opens next; "" where it does not within a fortnight."""
    business = turn.catalogue.business
    now = epoch(turn.now)
    closures = [(epoch(off.start), epoch(off.end)) for off in business.closures]
    for start, end in business_hours(business).between(now, now + 14 * 86_400):
        opening = max([start, *(until for since, until in closures if since <= start < until)])
        if opening >= end:
            continue
        if opening <= now:
            return turn.words("open-now", until=turn.words.clock(_wall(end, turn.business_zone)))
        wall = _wall(opening, turn.business_zone)
        ahead = (wall.date() - turn.now.astimezone(turn.business_zone).date()).days
        named = turn.words("day-today" if ahead == 0 else "day-tomorrow") if ahead < 2 else day(turn, wall)
        return turn.words("opens-next", day=named, clock=turn.words.clock(wall))
    return ""


def refusal(turn: Turn, no: Refused, service: Service | None = None, staff: str = "") -> str:
    """A refusal's words: the key is `refused-<code>`, the arguments come from its facts.

    `service` is what it is about, `staff` names who was asked for.
    """
    turn.refused.append(str(no.code))
    words = turn.words
    business = turn.catalogue.business
    facts = no.facts
    arguments: dict[str, Any] = {
        "business": business.display_name,
        "service": service.display_name if service else words("service-any"),
        "staff": staff or "none",
        "maximum": facts.get("maximum", 0),
        "tries": facts.get("tries_left", 0),
        "deadline": deadline(turn, facts["deadline"]) if "deadline" in facts else "",
        "notice": words.duration(facts["notice"]) if "notice" in facts else "",
        "earliest": when(turn, facts["earliest"], service) if "earliest" in facts else "",
        "latest": when(turn, facts["latest"], service) if "latest" in facts else "",
        "action": facts.get("action", ""),
        "why": facts.get("why", ""),
        "wait": words.duration(-(-facts["wait"] // A_MINUTE) * A_MINUTE) if "wait" in facts else "",
        "days": facts.get("days", 0),
        "start": deadline(turn, facts["start"]) if "start" in facts else "",
        "end": deadline(turn, facts["end"]) if "end" in facts else "",
        "problem": problem(turn, no) if no.code is Code.INVALID else "",
        "roles": words.and_list(words(f"roles-{role.lower()}") for role in facts.get("roles", ())),
    }
    key = f"refused-{no.code.value.replace('_', '-')}"
    if no.code is Code.TOO_SOON and service is not None:
        lead = effective_policy(business, service).minimum_lead_time
        arguments["notice"] = words.duration(lead)
    return words(key, **arguments)


def problem(turn: Turn, no: Refused) -> str:
    """What is wrong with a setting, and what is possible; the refusal is INVALID."""
    limit = no.facts.get("limit", 0)
    is_time = isinstance(limit, timedelta)
    measure, told = ("time", turn.words.duration(limit)) if is_time else ("other", str(limit))
    key = f"setting-problem-{no.facts['problem']}"
    return turn.words(key, limit=told, measure=measure) if turn.words.has(key) else turn.words("setting-problem")


def _wall(seconds: int, zone: ZoneInfo) -> datetime:
    return instant(seconds).astimezone(zone)
