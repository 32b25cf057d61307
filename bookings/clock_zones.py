"""Whose zone clock words mean (docs/rules.md, case 32)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bookings.business import BookingBusiness, Service


def clock_zone(business: BookingBusiness, service: Service | None, own_zone: ZoneInfo) -> ZoneInfo:
    """The business's zone for what happens at a place, the customer's own for what happens online.

    A setting of the page makes it the business's always.
    """
    if service is None or not service.is_location_online or business.page.is_zone_always_business:
        return ZoneInfo(business.time_zone)
    return own_zone
