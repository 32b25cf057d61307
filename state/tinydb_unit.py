"""One unit of work of the embedded store: its writes lie over the committed documents until the store commits them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bookings.business import BookingBusiness, Catalogue, Service, StaffMember
from bookings.model import (
    Booking,
    ConversationReference,
    HistoryEntry,
    MailState,
    OutboxRow,
    Way,
)
from bookings.ports import Full, Record, SlotTaken, Stale, StoreError
from state.documents import Documents, StagedStorage
from state.indexes import Indexes, busy_of, meets
from state.records import NAMES, TABLES, TYPED_FACTS, Outcome, StoredRecord, to_document
from state.views import SETTINGS, View, copied


class TinyUnit(View):
    """`bookings.ports.Unit`. Built by the store only; of no use after its block has ended."""

    def __init__(
        self, staged: StagedStorage, indexes: Indexes, request_key: str, now: datetime, known: Catalogue | None
    ) -> None:
        super().__init__(Documents(staged), indexes, staged.changes)
        self._storage = staged
        self._request_key = request_key
        self._now = now
        self._known = known
        self._held: dict[str, Booking] = {}  # until they are written
        self._is_open = True
        outcome = self._one(Outcome, ("key", request_key)) if request_key else None
        self.earlier: Mapping[str, Any] | None = None if outcome is None else outcome.value

    def end(self) -> None:
        """From here on nothing more can be written."""
        self._is_open = False

    async def catalogue(self) -> Catalogue:
        """As the port says; built anew only where this unit has changed a setting."""
        if self._known is None or not SETTINGS.isdisjoint(self._staged):
            return await super().catalogue()
        return copied(self._known)

    async def hold(self, booking: Booking) -> None:
        wanted = busy_of(booking)
        for staff_member_id in booking.staff_member_ids:
            taken = self._busy(staff_member_id, wanted.start, wanted.end)
            taken += [busy_of(held) for held in self._held.values() if staff_member_id in held.staff_member_ids]
            if any(meets(wanted, block) for block in taken):
                raise SlotTaken(f"staff member {staff_member_id} is not free for booking {booking.id}")
        self._held[booking.id] = booking

    async def take_seats(self, booking: Booking, capacity: int) -> None:
        if not booking.session_id:
            raise ValueError("a seat is taken in a session")
        others = {seat.id for seat in self._seats(booking.session_id)} - {booking.id}
        if len(others) + 1 > capacity:
            raise Full(f"session {booking.session_id} has {len(others)} of {capacity} seats taken")

    async def add(self, booking: Booking) -> None:
        if self._find(Booking, ("id", booking.id), ("reference", booking.reference)):
            raise Stale(f"booking {booking.id} or its reference is there already")
        self._insert(booking)
        self._held.pop(booking.id, None)

    async def change(self, booking: Booking, expected_version: int) -> None:
        self._replace(booking, expected_version)
        self._held.pop(booking.id, None)

    async def mail(self, row: OutboxRow) -> None:
        for doc_id, stored in self._find(OutboxRow, ("id", row.id)).items():
            if stored.state is not MailState.QUEUED:
                raise Stale(f"mail {row.id} is {stored.state.value} already")
            self._overwrite(doc_id, replace(row, lease_until=None))
            return
        self._insert(replace(row, lease_until=None))

    async def requeue(self, row_id: str, due: datetime) -> bool:
        for doc_id, row in self._find(OutboxRow, ("id", row_id)).items():
            has_failed = row.state is MailState.DEAD or (row.state is MailState.QUEUED and row.attempts > 0)
            is_in_hand = row.lease_until is not None and row.lease_until > due
            if has_failed and not is_in_hand:
                fresh = replace(row, state=MailState.QUEUED, attempts=0, last_error="", due=due, lease_until=None)
                self._overwrite(doc_id, fresh)
                return True
        return False

    async def history(self, entry: HistoryEntry) -> None:
        if self._find(HistoryEntry, ("id", entry.id)):
            raise Stale(f"history entry {entry.id} is there already")
        self._insert(entry)

    async def put(self, record: Record, expected_version: int | None) -> None:
        if expected_version is not None:
            self._replace(record, expected_version)
            return
        is_second = isinstance(record, BookingBusiness) and self._all(BookingBusiness)
        if is_second or self._find(type(record), ("id", record.id)):
            raise Stale(f"{type(record).__name__} {record.id} is there already")
        self._insert(record)

    async def remove(self, record: StaffMember | Service | ConversationReference, expected_version: int) -> None:
        for doc_id, stored in self._find(type(record), ("id", record.id)).items():
            if stored.version == expected_version:
                self._check_open()
                self._documents.table(NAMES[type(record)]).remove(doc_ids=[doc_id])
                return
        raise Stale(f"{type(record).__name__} {record.id} has not version {expected_version}")

    async def redact(self, trace: HistoryEntry | OutboxRow) -> None:
        for doc_id in self._find(type(trace), ("id", trace.id)):
            self._overwrite(doc_id, trace)
            return
        raise Stale(f"there is no {type(trace).__name__} {trace.id}")

    async def outcome(self, value: Mapping[str, Any]) -> None:
        if not self._request_key:
            return
        outcome = Outcome(self._request_key, self._now, dict(value))
        for doc_id in self._find(Outcome, ("key", self._request_key)):
            self._overwrite(doc_id, outcome)
            return
        self._insert(outcome)

    def claim(self, limit: int, lease: timedelta, now: datetime, way: Way) -> Sequence[OutboxRow]:
        """As `Store.claim` says."""
        claimed: list[OutboxRow] = []
        for due in self._indexes.queued[way]:
            if due.at > now or len(claimed) == limit:
                break
            row = self._get(OutboxRow, due.doc_id)
            if row is not None and (row.lease_until is None or row.lease_until <= now):
                claimed.append(leased := replace(row, lease_until=now + lease))
                self._overwrite(due.doc_id, leased)
        return claimed

    def sent(self, row_id: str) -> None:
        """As `Store.sent` says, without what somebody typed.

        A row that was replaced while it was being sent stays queued in its new form.
        """
        doc_id, row = self._leased(row_id)
        if row is not None:
            facts = {name: value for name, value in row.facts.items() if name not in TYPED_FACTS}
            done = replace(row, state=MailState.SENT, attempts=row.attempts + 1, last_error="", facts=facts)
            self._overwrite(doc_id, replace(done, lease_until=None))

    def failed(self, row_id: str, error: str, retry_at: datetime | None) -> None:
        """As `Store.failed` says; a row that was replaced meanwhile is tried in its new form."""
        doc_id, row = self._leased(row_id)
        if row is not None:
            tried = replace(row, attempts=row.attempts + 1, last_error=error, lease_until=None)
            again = replace(tried, state=MailState.DEAD) if retry_at is None else replace(tried, due=retry_at)
            self._overwrite(doc_id, again)

    def suppressed(self, row_id: str, why: str) -> None:
        """As `Store.suppressed` says, without what somebody typed; a row that was replaced meanwhile stays queued."""
        doc_id, row = self._leased(row_id)
        if row is not None:
            facts = {name: value for name, value in row.facts.items() if name not in TYPED_FACTS}
            ended = replace(row, state=MailState.SUPPRESSED, last_error=why, facts=facts, lease_until=None)
            self._overwrite(doc_id, ended)

    def forget(self, expired_before: datetime, answered_before: datetime, most: int) -> int:
        """As `Store.forget` says."""
        removed = 0
        for name, record_type in TABLES.items():
            before = answered_before if record_type in {Outcome, OutboxRow} else expired_before
            ids = [due.doc_id for due in islice(self._indexes.over[name], most) if due.at < before]
            if ids:
                self._documents.table(name).remove(doc_ids=ids)
            removed += len(ids)
        return removed

    def _leased(self, row_id: str) -> tuple[int, OutboxRow | None]:
        for doc_id, row in self._find(OutboxRow, ("id", row_id)).items():
            is_claimed = row.state is MailState.QUEUED and row.lease_until is not None
            return doc_id, row if is_claimed else None
        raise StoreError(f"there is no mail {row_id}")

    def _replace(self, record: Booking | Record, expected_version: int) -> None:
        for doc_id, stored in self._find(type(record), ("id", record.id)).items():
            if stored.version == expected_version:
                self._overwrite(doc_id, record)
                return
        raise Stale(f"{type(record).__name__} {record.id} has not version {expected_version}")

    def _insert(self, record: StoredRecord) -> None:
        self._check_open()
        self._documents.table(NAMES[type(record)]).insert(to_document(record))

    def _overwrite(self, doc_id: int, record: StoredRecord) -> None:
        self._check_open()
        self._documents.table(NAMES[type(record)]).update(to_document(record), doc_ids=[doc_id])

    def _check_open(self) -> None:
        if not self._is_open:
            raise RuntimeError("this unit of work has ended")
