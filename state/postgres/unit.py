"""One unit of work of the PostgreSQL store: one transaction, READ COMMITTED.

What a unit decides by is locked when it is read, compared by version when it is written, or guarded by a constraint;
so several units may run at once, in any number of processes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from psycopg.sql import SQL

from bookings.addresses import digits
from bookings.business import BookingBusiness, Catalogue, Service, StaffMember
from bookings.model import (
    Booking,
    Challenge,
    ConversationReference,
    HistoryEntry,
    MailState,
    OutboxRow,
)
from bookings.ports import Full, Record, Stale, StoreUnavailable
from state import plain_json
from state.indexes import folded, occupies
from state.postgres.busy import BusyTimes
from state.postgres.catalogues import REVISION, TELL, Catalogues, Revised, read
from state.postgres.database import Run
from state.postgres.holding import Holding
from state.postgres.reads import NO_LOCK, View
from state.postgres.tables import columns, insert, overwrite, table, text
from state.records import NAMES, StoredRecord
from state.views import copied

QUEUES = 4096
"""Units that count the same thing wait for each other, and rarely two that do not."""
LOCK = SQL(" FOR NO KEY UPDATE")
BEGIN_OUTCOME = SQL(
    "INSERT INTO outcomes (business_id, key, at) VALUES (%s, %s, %s)"
    " ON CONFLICT (business_id, key) DO UPDATE SET at = outcomes.at RETURNING body::text"
)
QUEUE = SQL(
    "INSERT INTO queues (business_id, key) SELECT %s, key FROM unnest(%s::text[]) AS key ORDER BY key"
    " ON CONFLICT (business_id, key) DO UPDATE SET key = excluded.key"
)
REVISE = SQL(
    "INSERT INTO businesses (business_id, revision) VALUES (%s, 1)"
    " ON CONFLICT (business_id) DO UPDATE SET revision = businesses.revision + 1 RETURNING revision"
)
CHANGE = SQL(
    "WITH was AS (SELECT session_id, status, block_starts, block_ends, staff_member_ids FROM bookings"
    " WHERE business_id = %s AND id = %s AND version = %s FOR NO KEY UPDATE), written AS ("
)


class PgUnit(View):
    """`bookings.ports.Unit`. Built by the store only; of no use after its block has ended."""

    def __init__(
        self,
        run: Run,
        business_id: str,
        request_key: str,
        now: datetime,
        catalogues: Catalogues,
        busy_times: BusyTimes,
    ) -> None:
        super().__init__(self._guarded, business_id, busy_times, LOCK)
        self._connection_run = run
        self._request_key = request_key
        self._now = now
        self._catalogues = catalogues
        self._holding = Holding(self._guarded, business_id)
        self._held: dict[str, Booking] = {}  # until they are written
        self._decided_by: Revised | None = None
        self._is_open = True
        self._has_failed = False
        self.has_mail = self.has_settings = self.has_written = False
        self.earlier: Mapping[str, Any] | None = None

    async def begin(self) -> None:
        """Wait for the same request where it runs elsewhere, and take up what it answered."""
        if self._request_key:
            key = (self._business_id, text(self._request_key), self._now)
            [(body,)] = await self._run(BEGIN_OUTCOME, key)
            self.earlier = None if body is None else plain_json.decode(body)

    async def end(self) -> None:
        """Give back what was held and not written; refuse to commit what was decided by settings that changed since.

        From here on nothing more can be written.
        """
        if self._has_failed:
            raise StoreUnavailable("a statement of this unit failed, so that none of it is committed")
        for booking in list(self._held.values()):
            await self._give_back(booking)
        if self._decided_by is not None and self.has_written and not self.has_settings:
            found = await self._run(REVISION + SQL(" FOR SHARE"), (self._business_id,))
            self._demand_revision(found[0][0] if found else 0)
        self._is_open = False

    def close(self) -> None:
        """It failed: nothing more can be written."""
        self._is_open = False

    async def catalogue(self) -> Catalogue:
        if self.has_settings:
            return (await read(self._run, self._business_id)).catalogue
        if self._decided_by is None:
            self._decided_by = await self._catalogues.current(self._run, is_sure=True)
        return copied(self._decided_by.catalogue)

    async def bookings_of(
        self,
        *,
        email_address: str = "",
        phone: str = "",
        identity: tuple[str, str] | None = None,
        booked_by: str = "",
        since: datetime,
    ) -> Sequence[Booking]:
        """As the port says; units that ask for the same person's wait for each other (docs/rules.md, case 30)."""
        await self._queue(
            email=folded(email_address), phone=digits(phone), identity=identity[1] if identity else "", by=booked_by
        )
        return await super().bookings_of(
            email_address=email_address, phone=phone, identity=identity, booked_by=booked_by, since=since
        )

    async def challenges(
        self, *, email_address: str = "", client: str = "", reference: str = "", since: datetime
    ) -> Sequence[Challenge]:
        """As the port says; units that count the same codes wait for each other (docs/rules.md, case 19)."""
        await self._queue(code=folded(email_address), client=client, reference=reference)
        return await super().challenges(email_address=email_address, client=client, reference=reference, since=since)

    async def is_booked(self, service_id: str) -> bool:
        """As the port says; no unit that decides by today's settings commits until this one has ended."""
        await self._run(REVISION + LOCK, (self._business_id,))
        return await super().is_booked(service_id)

    async def hold(self, booking: Booking) -> None:
        self._check_open()
        await self._holding.take(booking)
        self._held[booking.id] = booking

    async def take_seats(self, booking: Booking, capacity: int) -> None:
        if not booking.session_id:
            raise ValueError("a seat is taken in a session")
        others = await self._holding.seats_besides(booking)
        if others + 1 > capacity:
            raise Full(f"session {booking.session_id} has {others} of {capacity} seats taken")

    async def add(self, booking: Booking) -> None:
        row = self._row(booking)
        if not await self._insert(booking, row):
            raise Stale(f"booking {booking.id} or its reference is there already")
        if occupies(booking) and booking.id not in self._held:
            await self._holding.take(booking)
        self._held.pop(booking.id, None)

    async def change(self, booking: Booking, expected_version: int) -> None:
        row = self._row(booking)
        key = (self._business_id, text(booking.id), expected_version)
        query = CHANGE + overwrite("bookings", tuple(row)[2:]) + SQL(" AND version = %s) SELECT * FROM was")
        found = await self._run(query, (*key, *list(row.values())[2:], *key))
        if not found:
            raise Stale(f"Booking {booking.id} has not version {expected_version}")
        [(session_id, status, start, end, staff)] = found
        is_same = (
            (session_id, status, start, end)
            == (row["session_id"], row["status"], row["block_starts"], row["block_ends"])
        ) and set(staff) == set(row["staff_member_ids"])
        if occupies(booking) and booking.id not in self._held and not is_same:
            await self._holding.take(booking)
        if not is_same:
            await self._holding.settle(booking)
        for left in {session_id, row["session_id"]} - {""} if not is_same else ():
            await self._holding.settle_session(left)
        self._held.pop(booking.id, None)

    async def mail(self, row: OutboxRow) -> None:
        fresh = replace(row, lease_until=None)
        values = self._row(fresh)
        self.has_mail = True
        if await self._overwrite(fresh, values, SQL(" AND state = 'queued'")):
            return
        if not await self._insert(fresh, values):
            raise Stale(f"mail {row.id} is not queued any more")

    async def requeue(self, row_id: str, due: datetime) -> bool:
        where = SQL("id = %s AND (state = 'dead' OR (state = 'queued' AND attempts > 0)) AND ")
        free = SQL("(lease_until IS NULL OR lease_until <= %s)")
        for row in await self._mails(where + free + LOCK, text(row_id), due):
            fresh = replace(row, state=MailState.QUEUED, attempts=0, last_error="", due=due, lease_until=None)
            self.has_mail = True
            return await self._overwrite(fresh, self._row(fresh))
        return False

    async def history(self, entry: HistoryEntry) -> None:
        if not await self._insert(entry, self._row(entry)):
            raise Stale(f"history entry {entry.id} is there already")

    async def put(self, record: Record, expected_version: int | None) -> None:
        row = self._row(record)
        if isinstance(record, BookingBusiness | Service | StaffMember):
            await self._revise()
        if expected_version is not None:
            if not await self._overwrite(record, row, SQL(" AND version = %s"), expected_version):
                raise Stale(f"{type(record).__name__} {record.id} has not version {expected_version}")
            return
        if not await self._insert(record, row):
            raise Stale(f"{type(record).__name__} {record.id} is there already")

    async def remove(self, record: StaffMember | Service | ConversationReference, expected_version: int) -> None:
        self._check_open()
        if isinstance(record, StaffMember | Service):
            await self._revise()
        query = SQL("DELETE FROM {} WHERE business_id = %s AND id = %s AND version = %s RETURNING 1")
        key = (self._business_id, text(record.id), expected_version)
        if not await self._run(query.format(table(type(record))), key):
            raise Stale(f"{type(record).__name__} {record.id} has not version {expected_version}")

    async def redact(self, trace: HistoryEntry | OutboxRow) -> None:
        if not await self._overwrite(trace, self._row(trace)):
            raise Stale(f"there is no {type(trace).__name__} {trace.id}")

    async def outcome(self, value: Mapping[str, Any]) -> None:
        if not self._request_key:
            return
        self._check_open()
        body = plain_json.encode(dict(value)).decode()
        query = SQL("UPDATE outcomes SET at = %s, body = %s WHERE business_id = %s AND key = %s")
        await self._run(query, (self._now, body, self._business_id, text(self._request_key)))

    async def _guarded(self, query: Any, parameters: Any = ()) -> Any:
        """Run a statement of this unit, as long as it is open; after one that failed, nothing is committed any more."""
        self._check_open()
        try:
            return await self._connection_run(query, parameters)
        except BaseException:
            self._has_failed = True
            raise

    def _row(self, record: StoredRecord) -> dict[str, Any]:
        self._check_open()
        return columns(self._business_id, record)

    async def _insert(self, record: StoredRecord, row: dict[str, Any]) -> bool:
        self.has_written = True
        return bool(await self._run(insert(NAMES[type(record)], tuple(row)), tuple(row.values())))

    async def _overwrite(
        self, record: StoredRecord, row: dict[str, Any], condition: SQL = NO_LOCK, *parameters: object
    ) -> bool:
        self.has_written = True
        query = overwrite(NAMES[type(record)], tuple(row)[2:]) + condition + SQL(" RETURNING 1")
        values = list(row.values())
        return bool(await self._run(query, (*values[2:], *values[:2], *parameters)))

    async def _give_back(self, booking: Booking) -> None:
        stored = await self.booking_by_id(booking.id)
        if booking.session_id:
            await self._holding.settle_session(booking.session_id)
        elif stored is None:
            await self._holding.free(booking.id)
        if stored is not None:
            await self._holding.settle(stored)

    async def _revise(self) -> None:
        """Count a change of settings, once a unit, and tell the other processes when it is committed."""
        if self.has_settings:
            return
        [(revision,)] = await self._run(REVISE, (self._business_id,))
        await self._run(TELL, (self._business_id,))
        if self._decided_by is not None:
            self._demand_revision(revision - 1)
        self.has_settings = True

    def _demand_revision(self, revision: int) -> None:
        if self._decided_by is not None and self._decided_by.revision != revision:
            raise StoreUnavailable("the settings were changed meanwhile; what was decided by them is decided again")

    async def _queue(self, **counted: str) -> None:
        names = [f"{name}:{value}" for name, value in counted.items() if value]
        digests = (hashlib.sha256(name.encode(errors="replace")).digest() for name in names)
        keys = sorted({str(int.from_bytes(digest[:4], "big") % QUEUES) for digest in digests})
        if keys:
            await self._run(QUEUE, (self._business_id, keys))

    def _check_open(self) -> None:
        if not self._is_open:
            raise RuntimeError("this unit of work has ended")
