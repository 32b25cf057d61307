"""The demo salon with as many bookings as a bench wants, as an export that `app.py import` reads.

The next sixty days fill first, then the years before. Some starts of every day stay free: those are the places in
which the bench's customers book and move, each in a pair of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from bookings import demo
from bookings.business import Catalogue, StaffMember
from bookings.ids import RandomIds
from bookings.model import Booking, Customer, HistoryEntry, Origin
from state import plain_json
from state.records import EXPORTED, StoredRecord, to_document
from state.transfer import write

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
"""A Monday morning."""
DAYS_AHEAD = 58
BOOKED = (time(9), time(9, 35), time(10, 10), time(13, 30), time(14, 5), time(16, 35))
FREE = ((time(11), time(11, 45)), (time(15), time(15, 45)))
STYLISTS = ("ana", "ben", "chloe")
VISITS = 5
"""How often a customer has come, on average."""


@dataclass(frozen=True)
class Place:
    """Two free starts on one day: one to book, one to move to."""

    name: str
    day: str
    first: str
    then: str


def places() -> list[Place]:
    """Every pair of starts that the export leaves free, from the second day on."""
    names = demo.catalogue().staff
    return [
        Place(names[key].display_name, f"{day.day} {day:%B}", f"{first:%H:%M}", f"{then:%H:%M}")
        for day in islice(_days(1), 1, None)
        for key in STYLISTS
        for first, then in FREE
    ]


def write_export(file: Path, bookings: int) -> None:
    """Write the salon with so many bookings, each with the history of its making."""
    salon, ids = demo.catalogue(), RandomIds()
    made = list(islice(_bookings(salon, ids), bookings))
    records: dict[str, list[StoredRecord]] = {
        "business": [salon.business],
        "services": list(salon.services.values()),
        "staff": list(salon.staff.values()),
        "bookings": list(made),
        "history": [HistoryEntry(ids.new_id(), each.created, "booked", each.id, who="customer") for each in made],
    }
    rows = {
        name: {number: plain_json.encode(to_document(record)) for number, record in enumerate(records.get(name, ()), 1)}
        for name in EXPORTED
    }
    write(rows, file)


def _bookings(salon: Catalogue, ids: RandomIds) -> Iterator[Booking]:
    """First what is to come, the nearest day first; then what was, back into the past."""
    days = [*_days(1), *islice(_days(-1), 20_000)]
    starts = ((day, clock, salon.staff[key]) for day in days for clock in BOOKED for key in STYLISTS)
    return (_booking(salon, ids, number, *each) for number, each in enumerate(starts))


def _booking(salon: Catalogue, ids: RandomIds, number: int, day: date, clock: time, member: StaffMember) -> Booking:
    haircut = salon.services["haircut"]
    start = datetime.combine(day, clock, ZoneInfo(demo.ZONE)).astimezone(UTC)
    created = min(start, NOW) - timedelta(days=3)
    who = number // VISITS
    return Booking(
        id=ids.new_id(),
        reference=ids.new_reference(),
        service_id=haircut.id,
        staff_member_ids=(member.id,),
        customer=Customer(f"Customer {who}", f"customer{who}@example.com", "+44 20 7946 0999", time_zone=demo.ZONE),
        start=start,
        end=start + haircut.default_duration,
        created=created,
        updated=created,
        origin=Origin.SELF_SERVICE,
        post_buffer=haircut.post_buffer,
    )


def _days(direction: int) -> Iterator[date]:
    """Working days from the one after, or before, this one: to the end of what may be booked, or without end."""
    ahead = direction
    while ahead <= DAYS_AHEAD:
        day = NOW.date() + timedelta(days=ahead)
        if day.weekday() != 6:
            yield day
        ahead += direction
