"""A booking as an iCalendar object: one event for life, which a move changes and a cancellation takes away.

The UID stays, SEQUENCE is the booking's version (docs/rules.md, section 4), so that calendars update the event they
have. Nobody is asked to reply, and a reply would change nothing: the text says so. No link manages anything.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vText

from bookings.business import BookingBusiness, Catalogue, Service
from bookings.ids import spoken
from bookings.model import Booking, BookingStatus
from bot.mail.letter import one_line
from bot.mail.places import join_link, place_of
from bot.mail.readers import customers_language
from texts import Words
from texts.names import customer_name

PRODUCT = "-//bookings-bot//EN"
REQUEST, CANCEL, PUBLISH = "REQUEST", "CANCEL", "PUBLISH"


def method_of(booking: Booking) -> str:
    """What a mail about the booking's present state asks a calendar to do."""
    return CANCEL if booking.status is BookingStatus.CANCELLED else REQUEST


def invitation(
    booking: Booking,
    catalogue: Catalogue,
    method: str = PUBLISH,
    *,
    organizer: str = "",
    staff_member_id: str = "",
) -> bytes:
    """The booking as it is now, in the words of its customer, or of a staff member who serves it.

    `organizer` is the sender's address where the business has none. A download (PUBLISH) names nobody but the business.
    """
    business = catalogue.business
    service = catalogue.services.get(booking.service_id)
    member = catalogue.staff.get(staff_member_id)
    words = Words(business.language_tag if member else customers_language(booking, catalogue))
    event = Event()
    event.add("uid", f"{booking.id}@{business.id}")
    event.add("sequence", booking.version)
    event.add("dtstamp", booking.updated.astimezone(UTC))
    event.add("created", booking.created.astimezone(UTC))
    event.add("last-modified", booking.updated.astimezone(UTC))
    zone = ZoneInfo(business.time_zone)
    event.add("dtstart", _clock(booking.start, zone))
    event.add("dtend", _clock(booking.end, zone))
    event.add("summary", _summary(words, booking, service, business, is_for_staff=member is not None))
    event.add("description", _description(words, booking, business))
    if service is not None and place_of(service, business):
        event.add("location", join_link(service) or place_of(service, business))
    if service is not None and join_link(service):
        event.add("url", join_link(service))
    is_cancelled = method == CANCEL or booking.status is BookingStatus.CANCELLED
    event.add("status", "CANCELLED" if is_cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE")
    if business.email or organizer:
        event.add("organizer", _person(business.email or organizer, business.display_name), encode=False)
    if method != PUBLISH:
        name, address = booking.customer.name, booking.customer.email_address
        if member:
            name, address = member.display_name, member.email_address
        event.add("attendee", _person(address, name, partstat="ACCEPTED", role="REQ-PARTICIPANT"), encode=False)
        event.add("x-microsoft-disallow-counter", "TRUE")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(_time_zone(business.time_zone, booking.start.year, booking.end.year))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _clock(at: datetime, zone: ZoneInfo) -> datetime:
    """The wall clock of the business; UTC in the hour that comes twice, which programs read in two ways."""
    local = at.astimezone(zone)
    is_twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return at.astimezone(UTC) if is_twice else local


def _person(address: str, name: str, **parameters: str) -> vCalAddress:
    """A calendar address. A quotation mark has no place in a parameter (RFC 5545, section 3.2)."""
    person = vCalAddress(f"mailto:{one_line(address)}")
    if name := one_line(name).replace('"', "'"):
        person.params["cn"] = vText(name)
    for key, value in parameters.items():
        person.params[key] = vText(value)
    if parameters:
        person.params["rsvp"] = vText("FALSE")
    return person


def _summary(
    words: Words, booking: Booking, service: Service | None, business: BookingBusiness, *, is_for_staff: bool
) -> str:
    name = service.display_name if service else booking.service_id
    if is_for_staff:
        return one_line(
            words("invitation-summary-staff", service=name, customer=customer_name(booking.customer, words))
        )
    return one_line(words("invitation-summary", service=name, business=business.display_name))


def _description(words: Words, booking: Booking, business: BookingBusiness) -> str:
    reference = words("invitation-reference", reference=spoken(booking.reference))
    contact = ", ".join(filter(None, (business.phone, business.email)))
    return "\n".join((reference, words("mail-declining"), words("invitation-contact", contact=contact)))


@lru_cache(maxsize=64)
def _time_zone(name: str, first_year: int, last_year: int) -> Timezone:
    """The zone's offsets in these years. icalendar's own derivation puts the clocks' going forward an hour late."""
    zone = ZoneInfo(name)
    made = Timezone()
    made.add("tzid", name)
    begin = datetime(first_year - 1, 12, 31, tzinfo=UTC)
    changes = [begin, *_changes(zone, begin, datetime(last_year + 1, 1, 2, tzinfo=UTC))]
    for number, change in enumerate(changes):
        local = change.astimezone(zone)
        offset = _offset(zone, change)
        before = _offset(zone, change - timedelta(seconds=1)) if number else offset
        part = TimezoneDaylight() if local.dst() else TimezoneStandard()
        part.add("dtstart", (change + before).replace(tzinfo=None))
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", offset)
        part.add("tzname", local.tzname() or name)
        made.add_component(part)
    return made


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta(0)


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> list[datetime]:
    """The instants, to the second, at which the zone's offset changes."""
    found = []
    at = begin
    while at < end:
        following = at + timedelta(days=1)
        if _offset(zone, at) != _offset(zone, following):
            low, high = at, following
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low).total_seconds() // 2)
                if _offset(zone, middle) == _offset(zone, low):
                    low = middle
                else:
                    high = middle
            found.append(high)
        at = following
    return found
