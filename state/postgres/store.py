"""The PostgreSQL store: any number of processes at once, each for one business.

A unit is one transaction; reads outside a unit see what is committed at that moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import LiteralString, Self

import psycopg
from psycopg.sql import SQL, Identifier

from bookings.business import Catalogue
from bookings.model import MailState, OutboxRow, Way
from bookings.ports import Clock, CommitUnknown, StoreError, StoreUnavailable
from state.postgres.busy import BusyTimes
from state.postgres.catalogues import Catalogues
from state.postgres.database import (
    COMMIT_PATIENCE,
    MOST_CONNECTIONS,
    UNIT_PATIENCE,
    Connection,
    Database,
    roll_back,
    run,
)
from state.postgres.migrate import demand_migrated
from state.postgres.reads import View, mails
from state.postgres.tables import columns, overwrite, text
from state.postgres.unit import PgUnit
from state.records import TYPED_FACTS
from state.tinydb_store import utc_now

CLAIM = SQL("""
WITH taken AS MATERIALIZED (
    SELECT id FROM outbox WHERE business_id = %(business)s AND state = 'queued' AND way = %(way)s AND due <= %(now)s
    AND (lease_until IS NULL OR lease_until <= %(now)s) ORDER BY due, number LIMIT %(limit)s FOR UPDATE SKIP LOCKED
)
UPDATE outbox SET lease_until = %(until)s FROM taken WHERE business_id = %(business)s AND outbox.id = taken.id
RETURNING body::text, lease_until, number
""")
"""Materialized: a subquery may be run more than once, and takes other rows each time, since it skips its own."""
IS_SPREAD = SQL("SELECT FROM pg_extension WHERE extname = 'citus'")
"""There, each node counts transactions by itself, so that nobody can ask what has changed since one of them."""
FORGET = SQL("""
WITH over AS MATERIALIZED (
    SELECT {key} FROM {table} WHERE business_id = %(business)s AND {column} < %(before)s AND {condition}
    ORDER BY {column} LIMIT %(most)s FOR UPDATE SKIP LOCKED
)
DELETE FROM {table} USING over WHERE business_id = %(business)s AND {table}.{key} = over.{key} RETURNING 1
""")
FORGOTTEN: dict[str, tuple[str, str, LiteralString]] = {
    "challenges": ("id", "expires", "true"),
    "link_requests": ("id", "expires", "true"),
    "downloads": ("id", "expires", "true"),
    "outcomes": ("key", "at", "true"),
    "outbox": ("id", "due", "booking_id = '' AND state IN ('sent', 'suppressed')"),
}
"""By table: its key, since when a row is of no use, and what it must be besides."""
LEASED = SQL("SELECT body::text, lease_until FROM outbox WHERE business_id = %s AND id = %s FOR NO KEY UPDATE")


class PgStore(View):
    """`bookings.ports.Store` of one business.

    `async with` opens it: StoreDamaged, StoreUnavailable, NotMigrated, or StoreError where it is not durable.
    """

    def __init__(
        self, url: str, business_id: str, *, clock: Clock = utc_now, connections: int = MOST_CONNECTIONS
    ) -> None:
        self._database = Database(url, most=connections)
        super().__init__(self._database.read, business_id, BusyTimes(business_id))
        self._clock = clock
        self._catalogues = Catalogues(url, business_id, self._database.run)
        self._was_empty = False
        self.on_mail: Callable[[], None] | None = None
        """Called after every commit of this process that wrote to the outbox."""

    async def __aenter__(self) -> Self:
        await self._database.__aenter__()
        try:
            await demand_migrated(self._run)
            await demand_durable(self._database)
            self._busy_times.is_kept = not await self._run(IS_SPREAD)
            made = SQL("SELECT FROM businesses WHERE business_id = %s")
            self._was_empty = not await self._run(made, (self._business_id,))
        except BaseException:
            await self._database.__aexit__()
            raise
        self._catalogues.begin()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._catalogues.end()
        await self._database.__aexit__()

    @property
    def is_empty(self) -> bool:
        """Whether the business had not been made when this was opened."""
        return self._was_empty

    async def catalogue(self) -> Catalogue:
        return (await self._catalogues.current(self._run)).catalogue

    @asynccontextmanager
    async def unit(self, request_key: str) -> AsyncIterator[PgUnit]:
        """One unit of work. A unit of the same request key waits for this one."""
        until = asyncio.get_running_loop().time() + UNIT_PATIENCE
        async with self._database.connection() as connection:
            unit = PgUnit(
                partial(run, connection, until=until),
                self._business_id,
                request_key,
                self._clock(),
                self._catalogues,
                self._busy_times,
            )
            await run(connection, SQL("BEGIN"))
            try:
                await unit.begin()
                yield unit
                await unit.end()
                await _commit(connection, until + COMMIT_PATIENCE)
            except BaseException:
                unit.close()
                await roll_back(connection)
                raise
        if unit.has_settings:
            self._catalogues.forget()
        if unit.has_mail and self.on_mail is not None:
            self.on_mail()

    async def claim(self, limit: int, lease: timedelta, now: datetime, way: Way = Way.MAIL) -> Sequence[OutboxRow]:
        wanted = {"business": self._business_id, "limit": limit, "until": now + lease, "now": now, "way": way.value}
        rows = await self._database.run(CLAIM, wanted)
        numbers = [number for _, _, number in rows]
        claimed = zip(mails([row[:2] for row in rows]), numbers, strict=True)
        return [row for row, _ in sorted(claimed, key=lambda each: (each[0].due, each[1]))]

    async def sent(self, row_id: str) -> None:
        """As the port says, without what somebody typed; a row that was replaced meanwhile stays queued."""
        await self._end(
            row_id, lambda row: _without_words(replace(row, state=MailState.SENT, attempts=row.attempts + 1))
        )

    async def failed(self, row_id: str, error: str, retry_at: datetime | None) -> None:
        def tried(row: OutboxRow) -> OutboxRow:
            again = replace(row, attempts=row.attempts + 1, last_error=error)
            return replace(again, state=MailState.DEAD) if retry_at is None else replace(again, due=retry_at)

        await self._end(row_id, tried)

    async def suppressed(self, row_id: str, why: str) -> None:
        await self._end(row_id, lambda row: _without_words(replace(row, state=MailState.SUPPRESSED), why))

    async def forget(self, expired_before: datetime, answered_before: datetime, most: int) -> int:
        removed = 0
        for name, (key, column, condition) in FORGOTTEN.items():
            before = answered_before if name in {"outcomes", "outbox"} else expired_before
            names = {"table": Identifier(name), "key": Identifier(key), "column": Identifier(column)}
            query = FORGET.format(**names, condition=SQL(condition))
            wanted = {"business": self._business_id, "before": before, "most": most}
            removed += len(await self._database.run(query, wanted))
        return removed

    async def _end(self, row_id: str, ended: Callable[[OutboxRow], OutboxRow]) -> None:
        """Note what became of a row that is leased; one that was replaced meanwhile is left as it is."""
        async with self._database.transaction() as connection:
            found = mails(await run(connection, LEASED, (self._business_id, text(row_id))))
            if not found:
                raise StoreError(f"there is no mail {row_id}")
            if found[0].state is MailState.QUEUED and found[0].lease_until is not None:
                row = columns(self._business_id, replace(ended(found[0]), lease_until=None))
                values = list(row.values())
                await run(connection, overwrite("outbox", tuple(row)[2:]), (*values[2:], *values[:2]))


def _without_words(row: OutboxRow, last_error: str = "") -> OutboxRow:
    facts = {name: value for name, value in row.facts.items() if name not in TYPED_FACTS}
    return replace(row, facts=facts, last_error=last_error)


async def _commit(connection: Connection, until: float) -> None:
    """Commit. CommitUnknown where the connection breaks, or time is up, before the answer has come."""
    try:
        await run(connection, SQL("COMMIT"), until=until)
    except StoreUnavailable as error:
        if isinstance(error.__cause__, psycopg.Error) and error.__cause__.sqlstate and not connection.closed:
            raise
        raise CommitUnknown(f"whether a change was committed is not known: {error}") from error


async def demand_durable(database: Database) -> None:
    """What is answered for must be on disk: `synchronous_commit` is on, for us at least. StoreError where it is not."""
    [(value,)] = await database.run(SQL("SHOW synchronous_commit"))
    if value == "off":
        raise StoreError(
            "PostgreSQL acknowledges what is not on disk yet (synchronous_commit is off for this user or database);"
            " set it to on, for example with ALTER ROLE ... SET synchronous_commit = on."
        )
