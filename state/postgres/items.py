"""Conversation state behind Bot Framework's `Storage`, for any number of processes: plain JSON items with an e_tag.

Talk may be thrown away, bookings may not: a commit here does not wait for the disk, and items that were not written
for 30 days go.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from botbuilder.core import Storage
from psycopg.sql import SQL

from bookings.ports import Clock
from state import plain_json
from state.conversations import KEPT, PRUNED_EVERY, encoded, needles
from state.postgres.database import Database, run
from state.postgres.tables import text

READ = SQL("SELECT key, e_tag, body::text FROM items WHERE business_id = %s AND key = ANY(%s)")
PUT = SQL(
    "INSERT INTO items (business_id, key, e_tag, written, body) VALUES (%s, %s, %s, %s, %s)"
    " ON CONFLICT (business_id, key) DO UPDATE SET e_tag = excluded.e_tag, written = excluded.written,"
    " body = excluded.body RETURNING 1"
)
CHANGE = SQL(
    "UPDATE items SET e_tag = %s, written = %s, body = %s"
    " WHERE business_id = %s AND key = %s AND e_tag = %s RETURNING 1"
)
MOST_AT_ONCE = 1000
NEXT = SQL(
    "SELECT key, EXISTS (SELECT FROM unnest(%s::text[]) AS word WHERE position(word IN lower(body::text)) > 0)"
    " FROM items WHERE business_id = %s AND key > %s ORDER BY key LIMIT 200"
)
PRUNE = SQL(
    "WITH old AS MATERIALIZED (SELECT key FROM items"
    " WHERE business_id = %s AND written < %s LIMIT %s FOR UPDATE SKIP LOCKED)"
    " DELETE FROM items USING old WHERE business_id = %s AND items.key = old.key RETURNING 1"
)
"""Materialized, as in `state.postgres.store.CLAIM`: never more than was asked for."""


class PgConversations(Storage):
    """Items by key; as `state.conversations.Conversations` says, but for what becomes of a damaged disk."""

    def __init__(self, database: Database, business_id: str, *, clock: Clock) -> None:
        self._database = database
        self._business_id = business_id
        self._clock = clock
        self._pruned: datetime | None = None

    async def read(self, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Fresh copies of the items that are there, each with its `e_tag`."""
        wanted = {text(key): key for key in keys}
        found = await self._database.read(READ, (self._business_id, list(wanted)))
        return {wanted[key]: {**plain_json.decode(body), "e_tag": e_tag} for key, e_tag, body in found}

    async def write(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Write all items, or none of them; KeyError where one has another `e_tag` than the stored one."""
        items = [encoded(key, item) for key, item in changes.items()]
        if not items:
            return
        async with self._database.transaction() as connection:
            for key, body, e_tag in items:
                fresh = (secrets.token_hex(8), self._clock(), body.decode())
                own = (self._business_id, text(key))
                is_any = e_tag in {None, "*"}
                query, values = (PUT, (*own, *fresh)) if is_any else (CHANGE, (*fresh, *own, e_tag))
                if not await run(connection, query, values):
                    raise KeyError("e_tag conflict: the item was written or deleted since it was read")
        await self._prune()

    async def delete(self, keys: Iterable[str]) -> None:
        """Forget items; a missing one is no error."""
        query = SQL("DELETE FROM items WHERE business_id = %s AND key = ANY(%s)")
        await self._database.run(query, (self._business_id, [text(key) for key in keys]))

    async def prune(self, most: int) -> int:
        """As `Conversations.prune`."""
        own = (self._business_id, self._clock() - KEPT, most, self._business_id)
        return len(await self._database.run(PRUNE, own))

    async def mentioning(self, words: Collection[str]) -> list[str]:
        """As `Conversations.mentioning`."""
        wanted, found, last = needles(words), list[str](), ""
        while rows := await self._database.read(NEXT, (wanted, self._business_id, last)):
            found += [key for key, is_there in rows if is_there]
            last = rows[-1][0]
        return found

    async def count(self) -> int:
        """How many items there are."""
        [(found,)] = await self._database.run(
            SQL("SELECT count(*) FROM items WHERE business_id = %s"), (self._business_id,)
        )
        return int(found)

    async def _prune(self) -> None:
        now = self._clock()
        if self._pruned is None or now - self._pruned >= PRUNED_EVERY:
            self._pruned = now
            await self.prune(MOST_AT_ONCE)
