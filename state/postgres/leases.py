"""Conversation locks that hold across processes: a row with a lease, which its holder renews while the turn runs.

A killed process keeps a conversation waiting until its lease ends. One that was only paused, and lost the lease
meanwhile, cannot overwrite what was said since: the conversation's e_tag has changed.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from psycopg.sql import SQL

from bookings.ports import StoreUnavailable
from state.postgres.database import Database, ended
from state.postgres.tables import text

log = logging.getLogger(__name__)

LEASE = 6.0
"""Seconds, by the database's clock."""
RENEWED_EVERY = 1.5
PATIENCE = 30.0
"""Seconds that a turn waits at most for those before it."""
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 0.2

TAKE = SQL("""
INSERT INTO conversation_locks (business_id, key, holder, until)
VALUES (%s, %s, %s, clock_timestamp() + make_interval(secs => %s))
ON CONFLICT (business_id, key) DO UPDATE SET holder = excluded.holder, until = excluded.until
WHERE conversation_locks.until < clock_timestamp() RETURNING 1
""")
RENEW = SQL("""
UPDATE conversation_locks SET until = clock_timestamp() + make_interval(secs => %s)
WHERE business_id = %s AND key = ANY(%s) AND holder = %s
""")
RELEASE = SQL("DELETE FROM conversation_locks WHERE business_id = %s AND key = %s AND holder = %s")


class Leases:
    """The conversations that this process holds; within the process they are waited for elsewhere."""

    def __init__(self, database: Database, business_id: str, *, lease: float = LEASE) -> None:
        self._database = database
        self._business_id = business_id
        self._lease = lease
        self._holder = secrets.token_hex(8)
        self._held: Counter[str] = Counter()
        self._renewing: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def hold(self, key: str) -> AsyncIterator[None]:
        """Wait until no other process runs a turn of this conversation. StoreUnavailable where that takes too long."""
        key = text(key)
        try:
            await self._take(key)
        except asyncio.CancelledError:
            if key not in self._held:  # it may have been taken all the same
                await self._release(key)
            raise
        self._held[key] += 1
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.create_task(self._renew())
        try:
            yield
        finally:
            del self._held[key]
            await self._release(key)

    async def end(self) -> None:
        """Renew nothing more."""
        await ended(self._renewing)

    async def _take(self, key: str) -> None:
        end = asyncio.get_running_loop().time() + PATIENCE
        pause = FIRST_PAUSE
        while not await self._database.run(TAKE, (self._business_id, key, self._holder, self._lease)):
            if asyncio.get_running_loop().time() > end:
                raise StoreUnavailable("another turn of this conversation has run for too long in another process")
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _renew(self) -> None:
        while self._held:
            await asyncio.sleep(self._lease * RENEWED_EVERY / LEASE)
            try:
                await self._database.run(RENEW, (self._lease, self._business_id, list(self._held), self._holder))
            except StoreUnavailable as error:
                log.warning("leases of conversations cannot be renewed: %s", error)

    async def _release(self, key: str) -> None:
        try:
            await self._database.run(RELEASE, (self._business_id, key, self._holder))
        except StoreUnavailable as error:
            log.warning("a conversation is free only once its lease ends: %s", error)
