"""The embedded store: one process, TinyDB's documents in one SQLite file, about 50,000 live documents.

Units run one after another; each is one SQLite commit with its fsync, made in a thread. Reads outside a unit see
the last committed state, as copies.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from bookings.business import Catalogue
from bookings.model import OutboxRow, Way
from bookings.ports import Clock
from state.documents import CommittedStorage, Documents, StagedStorage
from state.formats import UPGRADES, Upgrade
from state.indexes import Indexes
from state.opening import ServedFile
from state.records import NAMES, TABLES, StoredRecord, from_json
from state.sqlite_file import Changes, SqliteFile, damaged
from state.tinydb_unit import TinyUnit
from state.views import SETTINGS, View, copied

LIVE_DOCUMENTS = 50_000
"""How many documents the embedded store is meant for; beyond that, PostgreSQL."""


@dataclass(frozen=True, slots=True)
class Description:
    """What the store holds: documents by table, bytes on disk, and the share of LIVE_DOCUMENTS in use."""

    path: Path
    documents: dict[str, int]
    size: int
    share: float


def utc_now() -> datetime:
    """The system's clock; it only decides what is old enough to be forgotten."""
    return datetime.now(UTC)


class TinyStore(View):
    """`bookings.ports.Store` over one file; `open` builds it, `close` ends it."""

    def __init__(self, served: ServedFile, clock: Clock) -> None:
        self._served = served
        self._file = file = served.file
        self._clock = clock
        self._committed = CommittedStorage(file)
        super().__init__(Documents(self._committed), _indexed(file), {})
        self._turn = asyncio.Lock()
        self._inside: asyncio.Task[Any] | None = None
        self._thread = ThreadPoolExecutor(1, "store-commit")
        self._catalogue: Catalogue | None = None
        self.on_mail: Callable[[], None] | None = None
        """Called after every commit that wrote to the outbox."""

    @classmethod
    def open(cls, path: Path | str, *, clock: Clock = utc_now, upgrades: Mapping[int, Upgrade] = UPGRADES) -> TinyStore:
        """Open the store at `path` for serving, or make an empty one where there never was one.

        Raises StoreLocked, StoreDamaged, StoreUnavailable.
        """
        served = ServedFile(Path(path), upgrades)
        try:
            return cls(served, clock)
        except BaseException:
            served.close()
            raise

    def close(self) -> None:
        """Wait for a commit under way, close the file, and let another process serve."""
        self._thread.shutdown()
        self._served.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever put in: no business, no booking, no document at all."""
        return self._file.head.rows == 0

    def describe(self) -> Description:
        """What the store holds and how far it is from its limits."""
        documents = {name: len(self._file.rows.get(name, {})) for name in TABLES}
        siblings = (self._file.path, self._file.path.with_name(self._file.path.name + "-wal"))
        size = sum(path.stat().st_size for path in siblings if path.exists())
        return Description(self._file.path, documents, size, sum(documents.values()) / LIVE_DOCUMENTS)

    async def catalogue(self) -> Catalogue:
        """As the port says; its records are immutable, so they are built once a change."""
        if self._catalogue is None:
            self._catalogue = await super().catalogue()
        return copied(self._catalogue)

    @asynccontextmanager
    async def unit(self, request_key: str) -> AsyncIterator[TinyUnit]:
        """One unit of work; units wait for each other. RuntimeError for a unit inside a unit."""
        task = asyncio.current_task()
        if task is not None and task is self._inside:
            raise RuntimeError("a unit of work inside another would wait for itself")
        async with self._turn:
            self._inside = task
            try:
                staged = StagedStorage(self._committed)
                unit = TinyUnit(staged, self._indexes, request_key, self._clock(), self._catalogue)
                yield unit
                unit.end()
                if staged.changes:
                    await self._commit(staged.changes)
            finally:
                self._inside = None

    async def claim(self, limit: int, lease: timedelta, now: datetime, way: Way = Way.MAIL) -> Sequence[OutboxRow]:
        async with self.unit("") as unit:
            return unit.claim(limit, lease, now, way)

    async def sent(self, row_id: str) -> None:
        async with self.unit("") as unit:
            unit.sent(row_id)

    async def failed(self, row_id: str, error: str, retry_at: datetime | None) -> None:
        async with self.unit("") as unit:
            unit.failed(row_id, error, retry_at)

    async def suppressed(self, row_id: str, why: str) -> None:
        async with self.unit("") as unit:
            unit.suppressed(row_id, why)

    async def forget(self, expired_before: datetime, answered_before: datetime, most: int) -> int:
        async with self.unit("") as unit:
            return unit.forget(expired_before, answered_before, most)

    async def _commit(self, changes: Changes) -> None:
        """Commit in the thread; what is on disk is then in memory too, even if the caller was cancelled meanwhile."""
        moves = [
            (name, doc_id, _record(name, self._file.rows.get(name, {}).get(doc_id)), _record(name, body))
            for name, documents in changes.items()
            for doc_id, body in documents.items()
        ]
        written = asyncio.get_running_loop().run_in_executor(self._thread, self._served.commit, changes)
        cancelled: asyncio.CancelledError | None = None
        while not written.done():
            try:
                await asyncio.wait([written])
            except asyncio.CancelledError as error:
                cancelled = error
        written.result()
        self._file.accept(changes)
        for name, doc_id, old, new in moves:
            if old is not None:
                self._indexes.remove(name, doc_id, old)
            if new is not None:
                self._indexes.add(name, doc_id, new)
        if not SETTINGS.isdisjoint(changes):
            self._catalogue = None
        if self.on_mail is not None and NAMES[OutboxRow] in changes:
            self.on_mail()
        if cancelled is not None:
            raise cancelled


def _record(name: str, body: bytes | None) -> StoredRecord | None:
    return None if body is None else from_json(body, TABLES[name])


def _indexed(file: SqliteFile) -> Indexes:
    """Indexes over every row. StoreDamaged where a row is no record of its table."""
    indexes = Indexes()
    for name, rows in file.rows.items():
        if name not in TABLES:
            raise damaged(file.path, f"it has a table {name}, which this program does not know")
        record_type = TABLES[name]
        for doc_id, body in rows.items():
            try:
                indexes.add(name, doc_id, msgspec.json.decode(body, type=record_type))
            except msgspec.MsgspecError as error:
                raise damaged(file.path, f"document {doc_id} of table {name} is no {record_type.__name__}") from error
    return indexes
