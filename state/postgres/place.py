"""A business in PostgreSQL, as `app.py` opens it: see `state.places`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bookings.ports import Clock
from state.places import Talks
from state.postgres import survey, transfer
from state.postgres.database import Database
from state.postgres.items import PgConversations
from state.postgres.leases import Leases
from state.postgres.store import PgStore

TALK_CONNECTIONS = 6


class PostgresPlace:
    """One business of a database."""

    def __init__(self, url: str, business_id: str) -> None:
        self._url = url
        self._business_id = business_id

    def __str__(self) -> str:
        return f"the database, business {self._business_id}"

    @asynccontextmanager
    async def store(self, clock: Clock) -> AsyncIterator[PgStore]:
        """The bookings, for any number of processes at once."""
        async with PgStore(self._url, self._business_id, clock=clock) as opened:
            yield opened

    @asynccontextmanager
    async def talks(self, clock: Clock) -> AsyncIterator[Talks]:
        """The conversations, on connections of their own: bookings do not wait for talk."""
        async with Database(self._url, most=TALK_CONNECTIONS, synchronous_commit="off") as database:
            leases = Leases(database, self._business_id)
            try:
                storage = PgConversations(database, self._business_id, clock=clock)
                yield Talks(storage, storage.mentioning, storage.prune, leases.hold)
            finally:
                await leases.end()

    async def export(self, file: Path) -> dict[str, int]:
        """As `state.postgres.transfer.export`."""
        return await transfer.export(self._url, self._business_id, file)

    async def import_(self, file: Path) -> dict[str, int]:
        """As `state.postgres.transfer.import_`."""
        return await transfer.import_(file, self._url, self._business_id)

    async def survey(self) -> list[str] | None:
        """As `state.postgres.survey.survey`."""
        return await survey.survey(self._url, self._business_id)
