"""What a store must satisfy before it is taken in: known ids, no overlap, a business that can be reached."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import timedelta
from typing import TypeVar, cast

from bookings.business import BookingBusiness, Catalogue, Service, StaffMember
from bookings.model import Booking, Busy, HistoryEntry, OutboxRow, RevokedLink, Way
from bookings.refusals import Refused
from bookings.settings import SETTING, validate
from state.indexes import busy_of, meets, occupies
from state.records import NAMES, StoredRecord

Imported = dict[str, dict[int, StoredRecord]]
R = TypeVar("R", bound=StoredRecord)


class Faults:
    """Every fault found, with its table and the id of its record."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __bool__(self) -> bool:
        return bool(self.texts)

    def add(self, table: str, record_id: str, problem: str) -> None:
        """Note a fault."""
        self.texts.append(f"{table} {record_id}: {problem}" if record_id else f"{table}: {problem}")


def is_code_mail(recipient: str) -> bool:
    """Whether an outbox row carries a one-time code; such rows stay where their challenge is."""
    return recipient.startswith("challenge:")


def check(imported: Imported, faults: Faults) -> None:
    """Find every fault of records that were read one by one."""
    staff = {member.id: member for member in _of(imported, StaffMember)}
    services = {service.id: service for service in _of(imported, Service)}
    bookings = {booking.id: booking for booking in _of(imported, Booking)}
    for name, records in imported.items():
        _check_unique(name, "id", (_id(record) for record in records.values()), faults)
    _check_unique("bookings", "reference", (booking.reference for booking in bookings.values()), faults)
    _check_settings(_of(imported, BookingBusiness), services, staff, faults)
    known = {*staff, *_left(_of(imported, HistoryEntry))}
    for booking in _of(imported, Booking):
        _check_booking(booking, services, known, faults)
    _check_overlaps(_of(imported, Booking), faults)
    for entry in _of(imported, HistoryEntry):
        if entry.booking_id and entry.booking_id not in bookings:
            faults.add("history", entry.id, f"there is no booking {entry.booking_id}")
    for link in _of(imported, RevokedLink):
        if link.id not in bookings:
            faults.add("revoked_links", link.id, f"there is no booking {link.id}")
    for row in _of(imported, OutboxRow):
        _check_mail(row, bookings, known, faults)


def _left(history: Iterable[HistoryEntry]) -> Iterator[str]:
    """The ids of settings records that were taken out, as the history says: who left may still be on a booking."""
    return (entry.record for entry in history if entry.what == SETTING and entry.before and not entry.after)


def _of(imported: Imported, record_type: type[R]) -> list[R]:
    return [cast(R, record) for record in imported[NAMES[record_type]].values()]


def _id(record: StoredRecord) -> str:
    return cast(Booking, record).id


def _check_unique(table: str, field: str, values: Iterable[str], faults: Faults) -> None:
    for value, count in Counter(values).items():
        if count > 1:
            faults.add(table, value, f"{count} records have this {field}")


def _check_settings(
    businesses: list[BookingBusiness], services: dict[str, Service], staff: dict[str, StaffMember], faults: Faults
) -> None:
    if len(businesses) != 1:
        faults.add("business", "", f"there must be one business, and there are {len(businesses)}")
        return
    business = businesses[0]
    _check_catalogue("business", business.id, Catalogue(business, {}, staff), faults)
    for service in services.values():
        _check_catalogue("services", service.id, Catalogue(business, {service.id: service}, staff), faults)


def _check_catalogue(table: str, record_id: str, catalogue: Catalogue, faults: Faults) -> None:
    """The domain's own checks of settings; what the business lacks is not said again of each service."""
    try:
        validate(catalogue)
    except Refused as no:
        if ("service" in no.facts) == (table == "services"):
            faults.add(table, record_id, f"{no.facts.get('field')}: {no.facts.get('problem')}")


def _check_booking(booking: Booking, services: dict[str, Service], staff: Collection[str], faults: Faults) -> None:
    problems = [f"there is no staff member {known}" for known in booking.staff_member_ids if known not in staff]
    if booking.service_id not in services:
        problems.append(f"there is no service {booking.service_id}")
    if not booking.staff_member_ids:
        problems.append("no staff member is named")
    if not booking.id or not booking.reference:
        problems.append("id or reference is missing")
    if booking.end <= booking.start:
        problems.append("it ends before it starts")
    if min(booking.pre_buffer, booking.post_buffer) < timedelta(0):
        problems.append("a buffer is negative")
    if booking.version < 1:
        problems.append("its version is below 1")
    for problem in problems:
        faults.add("bookings", booking.id, problem)


def _check_overlaps(bookings: list[Booking], faults: Faults) -> None:
    blocks: dict[str, list[Busy]] = defaultdict(list)
    for booking in bookings:
        if occupies(booking):
            for staff_member_id in set(booking.staff_member_ids):
                blocks[staff_member_id].append(busy_of(booking))
    found: set[tuple[str, str]] = set()
    for line in blocks.values():
        found.update(overlaps(line))
    for earlier, later in sorted(found):
        faults.add("bookings", later, f"it overlaps booking {earlier} of the same staff member")


def overlaps(line: list[Busy]) -> Iterator[tuple[str, str]]:
    """Ids of bookings on one calendar that stand in each other's way, the earlier one first."""
    open_blocks: list[Busy] = []
    for block in sorted(line):
        open_blocks = [earlier for earlier in open_blocks if earlier.end > block.start]
        yield from ((earlier.booking_id, block.booking_id) for earlier in open_blocks if meets(earlier, block))
        open_blocks.append(block)


def _check_mail(row: OutboxRow, bookings: dict[str, Booking], staff: Collection[str], faults: Faults) -> None:
    if row.booking_id and row.booking_id not in bookings:
        faults.add("outbox", row.id, f"there is no booking {row.booking_id}")
    kind, _, known = row.recipient.partition(":")
    if kind in ("staff", Way.TEAMS) and known not in staff:
        faults.add("outbox", row.id, f"there is no staff member {known}")
    if is_code_mail(row.recipient):
        faults.add("outbox", row.id, "codes are not imported")
