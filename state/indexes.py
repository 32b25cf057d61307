"""In-memory answers to the hot questions, built at open and kept with every commit.

`keys` says under which keys a record is found; the same function matches what a unit has not committed yet.
"""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar

from bookings.addresses import digits
from bookings.model import (
    Booking,
    BookingStatus,
    Busy,
    Challenge,
    Download,
    HistoryEntry,
    LinkRequest,
    MailState,
    OutboxRow,
)
from bookings.searching import Traits, traits_of
from state.records import Outcome, StoredRecord

Key = tuple[str, ...]
UNDELIVERED: Key = ("undelivered",)
"""Mails that are dead, or that failed and wait."""


def folded(email_address: str) -> str:
    """An address as it is compared."""
    return email_address.strip().casefold()


def keys(record: StoredRecord) -> Iterator[Key]:
    """Everything a record of this kind is looked up by, besides times."""
    if isinstance(record, Outcome):
        yield ("key", record.key)
        return
    yield ("id", record.id)
    if isinstance(record, Booking):
        yield from _of_booking(record)
    elif isinstance(record, HistoryEntry | OutboxRow):
        yield ("booking", record.booking_id)
        if isinstance(record, OutboxRow):
            yield from _of_mail(record)
    elif isinstance(record, LinkRequest):
        yield ("state", record.state)
    elif isinstance(record, Challenge):
        yield ("client", record.client)
        if record.reference:
            yield ("reference", record.reference)
        if record.email_address:
            yield ("email", folded(record.email_address))


def _of_booking(booking: Booking) -> Iterator[Key]:
    customer = booking.customer
    yield ("reference", booking.reference)
    yield ("service", booking.service_id)
    if booking.session_id:
        yield ("session", booking.session_id)
    if customer.email_address:
        yield ("email", folded(customer.email_address))
    if digits(customer.phone):
        yield ("phone", digits(customer.phone))
    if customer.aad_object_id:
        yield ("identity", customer.tenant_id, customer.aad_object_id)
    if booking.booked_by:
        yield ("booked_by", booking.booked_by)


def _of_mail(row: OutboxRow) -> Iterator[Key]:
    if row.state is MailState.DEAD or (row.state is MailState.QUEUED and row.attempts):
        yield UNDELIVERED
    reply_to = row.facts.get("reply_to")
    if isinstance(reply_to, str) and folded(reply_to):
        yield ("reply_to", folded(reply_to))


def occupies(booking: Booking) -> bool:
    """Whether the booking keeps its block free."""
    return booking.status is BookingStatus.CONFIRMED


def over_at(record: StoredRecord) -> datetime | None:
    """Since when a record is of no use, if it is one that is forgotten after that."""
    if isinstance(record, Challenge | LinkRequest | Download):
        return record.expires
    if isinstance(record, OutboxRow):
        is_over = not record.booking_id and record.state in {MailState.SENT, MailState.SUPPRESSED}
        return record.due if is_over else None
    return record.at if isinstance(record, Outcome) else None


def busy_of(booking: Booking) -> Busy:
    """The block in whole epoch seconds, never shorter than it is."""
    start, end = booking.block
    return Busy(math.floor(start.timestamp()), math.ceil(end.timestamp()), booking.id, booking.session_id)


def meets(one: Busy, other: Busy) -> bool:
    """Whether two blocks of different bookings stand in each other's way."""
    if one.booking_id == other.booking_id or (one.session_id and one.session_id == other.session_id):
        return False
    return one.start < other.end and other.start < one.end


class Due(NamedTuple):
    """A document by an instant that it is sorted by."""

    at: datetime
    doc_id: int


Entry = TypeVar("Entry", bound=tuple[Any, ...])


class Timeline(Generic[Entry]):
    """Sorted entries by key; adding and removing costs a search and a shift."""

    def __init__(self) -> None:
        self._lines: dict[str, list[Entry]] = {}

    def __getitem__(self, key: str) -> list[Entry]:
        return self._lines.get(key, [])

    def keys(self) -> Iterable[str]:
        """Every key that there is or was an entry of."""
        return self._lines.keys()

    def since(self, key: str, first: Entry) -> list[Entry]:
        """Entries that are not before `first`."""
        line = self[key]
        return line[bisect_left(line, first) :]

    def all_since(self, first: Entry) -> Iterator[Entry]:
        """Entries of every key that are not before `first`, sorted within a key."""
        for key in self._lines:
            yield from self.since(key, first)

    def fill(self, key: str, entries: Iterable[Entry]) -> None:
        """Put many entries in their places at once."""
        line = self._lines.setdefault(key, [])
        line.extend(entries)
        line.sort()

    def add(self, key: str, entry: Entry) -> None:
        """Put an entry in its place."""
        insort(self._lines.setdefault(key, []), entry)

    def remove(self, key: str, entry: Entry) -> None:
        """Take out an entry that was added."""
        line = self._lines[key]
        del line[bisect_left(line, entry)]


class Calendars:
    """The blocks of every staff member, sorted by start."""

    def __init__(self) -> None:
        self._lines: Timeline[Busy] = Timeline()
        self._longest: dict[str, int] = {}

    def busy(self, staff_member_id: str, start: float, end: float) -> list[Busy]:
        """Blocks that meet `[start, end)`, in epoch seconds, sorted by start."""
        line = self._lines[staff_member_id]
        first = bisect_left(line, (math.floor(start) - self._longest.get(staff_member_id, 0),))
        last = bisect_left(line, (math.ceil(end),))
        return [block for block in line[first:last] if block.end > start]

    def serving(self) -> Iterable[str]:
        """Staff members who serve or served a booking."""
        return self._lines.keys()

    def fill(self, served: Iterable[tuple[Busy, Iterable[str]]]) -> None:
        """Put many blocks on the calendars of those who serve them."""
        lines: dict[str, list[Busy]] = defaultdict(list)
        for block, staff_member_ids in served:
            for staff_member_id in set(staff_member_ids):
                lines[staff_member_id].append(block)
        for staff_member_id, line in lines.items():
            self._lines.fill(staff_member_id, line)
            longest = max(block.end - block.start for block in line)
            self._longest[staff_member_id] = max(longest, self._longest.get(staff_member_id, 0))

    def add(self, staff_member_ids: Iterable[str], block: Busy) -> None:
        """Put a block on the calendars of those who serve it."""
        for staff_member_id in set(staff_member_ids):
            self._lines.add(staff_member_id, block)
            longest = self._longest.get(staff_member_id, 0)
            self._longest[staff_member_id] = max(longest, block.end - block.start)

    def remove(self, staff_member_ids: Iterable[str], block: Busy) -> None:
        """Take a block off the calendars that it was put on."""
        for staff_member_id in set(staff_member_ids):
            self._lines.remove(staff_member_id, block)


class Indexes:
    """Document ids by table and key, and what is sorted by time. Built from records; holds none of them."""

    def __init__(self) -> None:
        self._equal: dict[tuple[str, Key], dict[int, None]] = {}
        self.calendars = Calendars()
        self._traits: dict[int, Traits] = {}
        self.upcoming: Timeline[Due] = Timeline()
        """Confirmed bookings by service, sorted by start."""
        self.queued: Timeline[Due] = Timeline()
        """Queued rows of the outbox by their way, sorted by due time."""
        self.over: Timeline[Due] = Timeline()
        """What is forgotten some time after an instant, by table, sorted by that."""

    def ids(self, table: str, key: Key) -> Iterable[int]:
        """Ids of documents with this key, in the order they were written."""
        return self._equal.get((table, key), ())

    def search(self, is_sought: Callable[[Traits], bool], since: datetime) -> list[int]:
        """Ids of confirmed bookings that start at or after `since` and have the traits."""
        return [due.doc_id for due in self.upcoming.all_since(Due(since, 0)) if is_sought(self._traits[due.doc_id])]

    def ever(self, is_sought: Callable[[Traits], bool]) -> list[int]:
        """Ids of bookings of any status and time that have the traits."""
        return [doc_id for doc_id, traits in self._traits.items() if is_sought(traits)]

    def personal(self) -> list[int]:
        """Ids of bookings that may still say whom they were for."""
        return list(self._traits)

    def add(self, table: str, doc_id: int, record: StoredRecord) -> None:
        """Take in a record that has been committed."""
        for key in keys(record):
            self._equal.setdefault((table, key), {})[doc_id] = None
        if (at := over_at(record)) is not None:
            self.over.add(table, Due(at, doc_id))
        if isinstance(record, Booking):
            self._traits[doc_id] = traits_of(record)
        if isinstance(record, Booking) and occupies(record):
            self.upcoming.add(record.service_id, Due(record.start, doc_id))
            self.calendars.add(record.staff_member_ids, busy_of(record))
        elif isinstance(record, OutboxRow) and record.state is MailState.QUEUED:
            self.queued.add(record.way, Due(record.due, doc_id))

    def remove(self, table: str, doc_id: int, record: StoredRecord) -> None:
        """Take out a record that was added."""
        for key in keys(record):
            ids = self._equal[table, key]
            ids.pop(doc_id, None)
            if not ids:
                del self._equal[table, key]
        if (at := over_at(record)) is not None:
            self.over.remove(table, Due(at, doc_id))
        if isinstance(record, Booking):
            del self._traits[doc_id]
        if isinstance(record, Booking) and occupies(record):
            self.upcoming.remove(record.service_id, Due(record.start, doc_id))
            self.calendars.remove(record.staff_member_ids, busy_of(record))
        elif isinstance(record, OutboxRow) and record.state is MailState.QUEUED:
            self.queued.remove(record.way, Due(record.due, doc_id))
