"""Instants as mails tell them: on the reader's clock, and on the other one where the two differ."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bookings.business import BookingBusiness, Service
from bookings.clock_zones import clock_zone
from bookings.model import Booking
from texts import Words

Zones = tuple[ZoneInfo, ZoneInfo]
"""The zone that clock words mean, and the other one that is read back (docs/rules.md, case 32)."""


def customers_zones(booking: Booking, service: Service | None, business: BookingBusiness) -> Zones:
    """What the customer reads; a zone that is unknown here counts as the business's."""
    house = ZoneInfo(business.time_zone)
    try:
        own = ZoneInfo(booking.customer.time_zone or business.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        own = house
    first = clock_zone(business, service, own)
    return first, house if first is own else own


def house_zones(business: BookingBusiness) -> Zones:
    """What staff read: the business's clock alone."""
    house = ZoneInfo(business.time_zone)
    return house, house


def when(words: Words, instant: datetime, zones: Zones) -> str:
    """Day and time with the zone's city, and in the other zone where its clock shows something else then."""
    wall, there = (instant.astimezone(zone) for zone in zones)
    day, clock, city = words.day(wall.date()), words.clock(wall), words.city(str(zones[0]))
    if wall.utcoffset() == there.utcoffset():
        return words("when-in-zone", day=day, clock=clock, city=city)
    other = words.clock(there)
    if there.date() != wall.date():
        other = f"{words.day(there.date())}, {other}"
    return words("when-in-both-zones", day=day, clock=clock, city=city, there=other, place=words.city(str(zones[1])))
