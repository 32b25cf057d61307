"""The earliest free start of each service, for the page: looked for near first, so that a busy store reads little."""

from __future__ import annotations

from datetime import datetime, timedelta

from bookings.availability import effective_policy
from bookings.business import Catalogue, Service
from bookings.offers import Offers, Wanted

_FIRST_SPAN = timedelta(days=3)


async def next_free(catalogue: Catalogue, offers: Offers, now: datetime) -> dict[str, datetime]:
    """Service ids to instants in UTC; services that are hidden, or have nothing free, are left out."""
    found = {}
    for service in catalogue.services.values():
        if not service.is_hidden_from_customers:
            start = await _earliest(catalogue, offers, service, now)
            if start is not None:
                found[service.id] = start
    return found


async def _earliest(catalogue: Catalogue, offers: Offers, service: Service, now: datetime) -> datetime | None:
    since, span = now, _FIRST_SPAN
    end = now + effective_policy(catalogue.business, service).maximum_advance + timedelta(microseconds=1)
    while since < end:
        until = min(since + span, end)
        slot = next(await offers.free(catalogue, Wanted(service), since, until), None)
        if slot is not None:
            return slot.start
        since, span = until, span * 3
    return None
