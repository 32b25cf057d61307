"""Conversation state behind Bot Framework's `Storage`: plain JSON items with an e_tag, in a file of their own.

Talk may be thrown away, bookings may not. So a commit here does not wait for the disk, a damaged file is moved
aside and a new one begun, a damaged item counts as missing, and items that were not written for 30 days go.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeVar

from botbuilder.core import Storage

from bookings.ports import Clock, StoreUnavailable
from state import plain_json
from state.serving_lock import owned
from state.sqlite_file import TRY_AGAIN, checksum

KEPT = timedelta(days=30)
PRUNED_EVERY = timedelta(hours=1)

SCHEMA = """
CREATE TABLE IF NOT EXISTS items (
    key TEXT PRIMARY KEY, e_tag TEXT NOT NULL, written INTEGER NOT NULL, checksum INTEGER NOT NULL, body TEXT NOT NULL
) WITHOUT ROWID
"""
INSERT = "REPLACE INTO items VALUES (?, ?, ?, ?, ?)"
PRUNE = "DELETE FROM items WHERE key IN (SELECT key FROM items WHERE written < ? LIMIT ?)"
NEXT = "SELECT key, body FROM items WHERE key > ? ORDER BY key LIMIT 200"

log = logging.getLogger(__name__)
T = TypeVar("T")


class Row(NamedTuple):
    """An item as it is stored; `written` are epoch seconds, `checksum` is over all the rest."""

    key: bytes
    e_tag: bytes
    written: int
    checksum: int
    body: bytes

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it has changed on disk; a damaged row may hold other types than these."""
        kinds = (bytes, bytes, int, int, bytes)
        return all(map(isinstance, self, kinds)) and self.checksum == _sum(
            self.key, self.e_tag, self.written, self.body
        )

    @property
    def values(self) -> tuple[str, str, int, int, str]:
        """As SQLite takes it."""
        return self.key.decode(), self.e_tag.decode(), self.written, self.checksum, self.body.decode()


def _sum(key: bytes, e_tag: bytes, written: int, body: bytes) -> int:
    return checksum("items", written, b"%d\0%s%s%s" % (len(key), key, e_tag, body))


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
        self._connection = self._whole()
        self._delete_older(self._pruned - KEPT)

    async def read(self, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Fresh copies of the items that are there, each with its `e_tag`."""
        wanted = list(keys)
        return await self._in_thread(lambda: self._read(wanted))

    async def write(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Write all items, or none of them."""
        items = [encoded(key, item) for key, item in changes.items()]
        if items:
            await self._in_thread(lambda: self._write(items))

    async def delete(self, keys: Iterable[str]) -> None:
        """Forget items; a missing one is no error."""
        await self._in_thread(partial(self._delete, [(key,) for key in keys]))

    async def prune(self, most: int) -> int:
        """Forget at most so many items that nobody wrote for 30 days; how many there were."""
        oldest = int((self._clock() - KEPT).timestamp())
        return await self._in_thread(lambda: self._connection.execute(PRUNE, (oldest, most)).rowcount)

    async def mentioning(self, words: Collection[str]) -> list[str]:
        """The keys of items in which one of the words stands, in any case; in batches, so that others go on."""
        wanted, found, last = [needle.encode() for needle in needles(words)], list[str](), ""
        while rows := await self._in_thread(partial(self._next, last, wanted)):
            found += [key for key, is_there in rows if is_there]
            last = rows[-1][0]
        return found

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
            self._connection = self._begun_anew(str(error))
            return work()

    def _whole(self) -> sqlite3.Connection:
        """The file, opened, with damaged items left behind; a new one where it cannot be read at all."""
        connection: sqlite3.Connection | None = None
        try:
            connection = self._connected()
            [[verdict]] = connection.execute("PRAGMA quick_check(1)").fetchall()
            connection.execute(SCHEMA)
            if verdict == b"ok" and _all_whole(connection):
                return connection
            what = "items are not whole, the others are kept"
            kept = [row for row in _rows(connection) if row.is_whole]
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in TRY_AGAIN:
                raise StoreUnavailable(f"{self._path} cannot be opened now: {error}.") from error
            what, kept = str(error), []
        if connection is not None:
            connection.close()
        return self._begun_anew(what, kept)

    def _connected(self) -> sqlite3.Connection:
        try:
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise StoreUnavailable(f"{self._path} cannot be opened: {error.strerror}. {owned(self._path)}") from error
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            connection.text_factory = bytes
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA secure_delete = ON")  # as for the bookings
        except (sqlite3.Error, UnicodeDecodeError):
            connection.close()
            raise
        return connection

    def _begun_anew(self, what: str, kept: Iterable[Row] = ()) -> sqlite3.Connection:
        """Move the damaged file and its siblings aside, so that they can be looked at, and begin a new one."""
        aside = self._path.with_name(f"{self._path.name}.damaged-{self._clock():%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}")
        for suffix in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + suffix).rename(aside.with_name(aside.name + suffix))
        log.error(
            "%s is damaged (%s): moved to %s; open chats may start over, bookings are not affected",
            self._path,
            what,
            aside.name,
        )
        connection = self._connected()
        connection.execute("BEGIN")
        connection.execute(SCHEMA)
        connection.executemany(INSERT, [row.values for row in kept])
        connection.execute("COMMIT")
        return connection

    def _delete(self, gone: list[tuple[str]]) -> None:
        """A cursor that outlived this would keep the file from being folded together when it is closed."""
        self._connection.executemany("DELETE FROM items WHERE key = ?", gone).close()

    def _next(self, after: str, wanted: Collection[bytes]) -> list[tuple[str, bool]]:
        """The next keys, each with whether one of the words stands in its item."""
        rows = self._connection.execute(NEXT, (after,)).fetchall()
        return [(key.decode(), any(word in body.lower() for word in wanted)) for key, body in rows]

    def _read(self, keys: list[str]) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for key in keys:
            for values in self._connection.execute("SELECT * FROM items WHERE key = ?", (key,)).fetchall():
                row = Row(*values)
                if row.is_whole:
                    found[key] = {**plain_json.decode(row.body), "e_tag": row.e_tag.decode()}
                else:
                    log.error("A damaged item of %s counts as missing: its chat starts over", self._path)
        return found

    def _write(self, items: list[tuple[str, bytes, str | None]]) -> None:
        now = self._clock()
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            for key, body, e_tag in items:
                if e_tag not in {None, "*"}:
                    self._check(key, e_tag)
                fresh, written = secrets.token_hex(8).encode(), int(now.timestamp())
                row = Row(key.encode(), fresh, written, _sum(key.encode(), fresh, written, body), body)
                self._connection.execute(INSERT, row.values)
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

    def _delete_older(self, oldest: datetime) -> None:
        self._connection.execute("DELETE FROM items WHERE written < ?", (int(oldest.timestamp()),))


def _rows(connection: sqlite3.Connection) -> Iterator[Row]:
    return (Row(*values) for values in connection.execute("SELECT key, e_tag, written, checksum, body FROM items"))


def _all_whole(connection: sqlite3.Connection) -> bool:
    """Whether every item is whole and stands where SQLite will look for it."""
    last = b""
    for row in _rows(connection):
        if not row.is_whole or row.key < last:
            return False
        last = row.key
    return True


def needles(words: Collection[str]) -> list[str]:
    """How words stand in the text of an item: in small letters, as they are or as JSON writes them, once or twice."""
    written = {word for word in words if word}
    for _ in range(2):
        written |= {json.dumps(word)[1:-1] for word in written}
    return sorted(word.lower() for word in written)


def encoded(key: str, item: Mapping[str, Any]) -> tuple[str, bytes, str | None]:
    """Key, JSON text without the e_tag, and the e_tag."""
    if not isinstance(item, Mapping):
        raise TypeError(f"an item is a JSON object, not {type(item).__name__}")
    e_tag = item.get("e_tag")
    if e_tag == "" or not isinstance(e_tag, str | None):
        raise ValueError("an e_tag is text that is not empty, or missing")
    return key, plain_json.encode({name: value for name, value in item.items() if name != "e_tag"}), e_tag
