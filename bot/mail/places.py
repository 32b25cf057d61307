"""Where a service happens, as mails and calendars name it."""

from __future__ import annotations

from urllib.parse import urlsplit

from bookings.business import BookingBusiness, Service


def join_link(service: Service) -> str:
    """The address at which an online service is joined; "" where there is none that a browser may follow."""
    url = service.default_location.join_web_url
    parts = urlsplit(url) if service.is_location_online else urlsplit("")
    return url if parts.scheme in {"http", "https"} and parts.netloc else ""


def place_of(service: Service, business: BookingBusiness) -> str:
    """Name and address of the place; the business's address where the service has none of its own."""
    if service.is_location_online:
        return service.default_location.display_name
    place = service.default_location
    return ", ".join(filter(None, (place.display_name, place.address))) or business.address
