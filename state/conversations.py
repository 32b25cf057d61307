"""Conversation state behind Bot Framework's `Storage`: plain JSON items with an e_tag, in a file of their own.

Talk may be thrown away, bookings may not. So a commit here does not wait for the disk, a damaged file is moved
aside and a new one begun, a damaged item counts as missing, and items that were not written for 30 days go.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self, TypeVar

from botbuilder.core import Storage

from bookings.ports import Clock, StoreUnavailable
from state import plain_json
from state.sqlite_file import TRY_AGAIN, checksum

KEPT = timedelta(days=30)
PRUNED_EVERY = timedelta(hours=1)

SCHEMA = """
CREATE TABLE IF NOT EXISTS items (
    key TEXT PRIMARY KEY, body TEXT NOT NULL, e_tag TEXT NOT NULL, checksum INTEGER NOT NULL, written INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS items_by_age ON items (written);
"""

log = logging.getLogger(__name__)
T = TypeVar("T")


class Conversations(Storage):
    """Items by key; each is a JSON object whose `e_tag` names the state it was read in.

    Writing an item whose `e_tag` is no longer the stored one raises KeyError, as Bot Framework's own storage does;
    without an `e_tag`, or with `"*"`, it overwrites. Whatever cannot be plain JSON raises TypeError or ValueError
    before anything is written. StoreUnavailable where the disk does not answer.
    """

    def __init__(self, path: Path | str, *, clock: Clock) -> None:
        self._path = Path(path)
        self._clock = clock
        self._pruned = clock()
        self._thread = ThreadPoolExecutor(1, "conversations")
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            self._connection = self._opened()
        except sqlite3.Error as error:
            self._connection = self._begun_anew(error)
        self._delete_older(self._pruned - KEPT)

    async def read(self, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Fresh copies of the items that are there, each with its `e_tag`."""
        wanted = list(keys)
        return await self._in_thread(lambda: self._read(wanted))

    async def write(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Write all items, or none of them."""
        items = [_encoded(key, item) for key, item in changes.items()]
        if items:
            await self._in_thread(lambda: self._write(items))

    async def delete(self, keys: Iterable[str]) -> None:
        """Forget items; a missing one is no error."""
        gone = [(key,) for key in keys]
        await self._in_thread(lambda: self._connection.executemany("DELETE FROM items WHERE key = ?", gone))

    async def prune(self, kept: timedelta = KEPT) -> int:
        """Forget items that were not written for `kept`; how many they were."""
        oldest = self._clock() - kept
        return await self._in_thread(lambda: self._delete_older(oldest))

    async def count(self) -> int:
        """How many items there are."""
        rows = await self._in_thread(lambda: self._connection.execute("SELECT count(*) FROM items").fetchall())
        return int(rows[0][0])

    def close(self) -> None:
        """Wait for a write under way, then close the file."""
        self._thread.shutdown()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._guarded, work)

    def _guarded(self, work: Callable[[], T]) -> T:
        """Do the work; where the file turns out to be damaged, once more on a new one."""
        try:
            return work()
        except sqlite3.Error as error:
            if not hasattr(error, "sqlite_errorcode"):
                raise  # a wrong use of the connection, not a damaged file
            if error.sqlite_errorcode & 0xFF in TRY_AGAIN:
                raise StoreUnavailable(f"{self._path} cannot be read or written now: {error}.") from error
            self._connection.close()
            self._connection = self._begun_anew(error)
            return work()

    def _opened(self) -> sqlite3.Connection:
        try:
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise StoreUnavailable(f"{self._path} cannot be opened: {error.strerror}.") from error
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            connection.text_factory = bytes
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            [[verdict]] = connection.execute("PRAGMA quick_check(1)").fetchall()
            if verdict != b"ok":
                raise sqlite3.DatabaseError("its pages do not fit together")
            connection.executescript(SCHEMA)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _begun_anew(self, error: sqlite3.Error) -> sqlite3.Connection:
        """Move the damaged file and its siblings aside, so that they can be looked at, and begin a new one."""
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in TRY_AGAIN:
            raise StoreUnavailable(f"{self._path} cannot be opened now: {error}.") from error
        aside = self._path.with_name(f"{self._path.name}.damaged-{self._clock():%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}")
        for suffix in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + suffix).rename(aside.with_name(aside.name + suffix))
        log.error(
            "%s is damaged (%s): moved to %s, open chats start over, bookings are not affected",
            self._path,
            error,
            aside.name,
        )
        return self._opened()

    def _read(self, keys: list[str]) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for key in keys:
            rows = self._connection.execute("SELECT body, e_tag, checksum FROM items WHERE key = ?", (key,))
            for body, e_tag, expected in rows.fetchall():
                if not isinstance(body, bytes) or checksum(key, 0, body) != expected:
                    log.error("A damaged item of %s counts as missing: its chat starts over", self._path)
                    continue
                found[key] = {**plain_json.decode(body), "e_tag": e_tag.decode()}
        return found

    def _write(self, items: list[tuple[str, bytes, str | None]]) -> None:
        now = self._clock()
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            for key, body, e_tag in items:
                if e_tag not in {None, "*"}:
                    self._check(key, e_tag)
                row = (key, body.decode(), secrets.token_hex(8), checksum(key, 0, body), int(now.timestamp()))
                self._connection.execute("REPLACE INTO items VALUES (?, ?, ?, ?, ?)", row)
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        if now - self._pruned >= PRUNED_EVERY:
            self._pruned = now
            self._delete_older(now - KEPT)

    def _check(self, key: str, e_tag: str | None) -> None:
        stored = self._connection.execute("SELECT e_tag FROM items WHERE key = ?", (key,)).fetchall()
        if stored != [((e_tag or "").encode(),)]:
            raise KeyError("e_tag conflict: the item was written or deleted since it was read")

    def _delete_older(self, oldest: datetime) -> int:
        return self._connection.execute("DELETE FROM items WHERE written < ?", (int(oldest.timestamp()),)).rowcount


def _encoded(key: str, item: Mapping[str, Any]) -> tuple[str, bytes, str | None]:
    """Key, JSON text without the e_tag, and the e_tag."""
    if not isinstance(item, Mapping):
        raise TypeError(f"an item is a JSON object, not {type(item).__name__}")
    e_tag = item.get("e_tag")
    if e_tag == "" or not isinstance(e_tag, str | None):
        raise ValueError("an e_tag is text that is not empty, or missing")
    return key, plain_json.encode({name: value for name, value in item.items() if name != "e_tag"}), e_tag
