"""A disk that is full and a file that may only be read: nothing is half written, and it is over when there is space."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bookings.ports import StoreUnavailable
from state.sqlite_file import Changes, Head, SqliteFile
from state.tinydb_store import TinyStore
from tests.faults.damaged_file import FILES, book
from tests.state import ledger_check
from tests.state.made import MINUTE, NOW


class PageLimit:
    """A disk as full as SQLite believes it to be."""

    def __init__(self, store: TinyStore) -> None:
        self._connection = store._file._connection

    def set(self) -> None:
        """No page more than there are."""
        self._connection.execute("PRAGMA max_page_count = 1")

    def lift(self) -> None:
        """Space again."""
        self._connection.execute("PRAGMA max_page_count = 1000000")


class SizeLimit:
    """A system that refuses to let a file grow."""

    def __init__(self, store: TinyStore) -> None:
        self._log = store.describe().path.with_name(FILES[1])

    def set(self) -> None:
        """No byte more than the `-wal` file has, and half a page."""
        import resource

        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self._log.stat().st_size + 2048, self._before[1]))

    def lift(self) -> None:
        """As before."""
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)


class ReadOnly:
    """A file that may be read only."""

    def __init__(self, store: TinyStore) -> None:
        self._connection = store._file._connection

    def set(self) -> None:
        """Refuse writes."""
        self._connection.execute("PRAGMA query_only = 1")

    def lift(self) -> None:
        """Allow them."""
        self._connection.execute("PRAGMA query_only = 0")


Limit = type[PageLimit] | type[SizeLimit] | type[ReadOnly]


async def limited(limit_type: Limit, first: int, path: Path) -> int:
    """Book 60 times, with the limit from the first so many on, then again what failed; how many failed."""
    with TinyStore.open(path) as store:
        for number in range(first):
            await book(store, number)
        before = ledger_check.documents(path)
        limit = limit_type(store)
        failed = set()
        limit.set()
        try:
            for number in range(first, 60):
                try:
                    await book(store, number)
                except StoreUnavailable:
                    failed.add(number)
                    assert await store.booking_by_id(f"booking-{number}") is None
        finally:
            limit.lift()
        after = ledger_check.documents(path)["bookings"]
        assert len(after) == 60 - len(failed), "what was acknowledged is not in the file"
        assert after[:first] == before["bookings"]
        for number in failed:
            await book(store, number)
    with TinyStore.open(path) as store:
        assert len((await store.busy(["ana"], NOW, NOW + timedelta(days=9)))["ana"]) == 60
        assert len(await store.claim(99, MINUTE, NOW)) == 60
    assert ledger_check.faults(ledger_check.documents(path)) == []
    return len(failed)


async def run(count: int, seed: int, folder: Path, limit_types: tuple[Limit, ...]) -> str:
    """StoreUnavailable, the state as before, in memory and on disk; then the same request works."""
    chance, failed = random.Random(seed), 0
    for number in range(count):
        limit_type = limit_types[number % len(limit_types)]
        failed += await limited(limit_type, chance.randrange(5, 35), folder / str(number) / FILES[0])
    assert failed > count
    return f"{failed} writes refused as passing, none of them half there; all went through once there was space"


def carelessly(file: SqliteFile, changes: Changes, *, file_format: int | None = None) -> Head:
    """Commit, and pass over that it failed."""
    try:
        return commit(file, changes, file_format=file_format)
    except StoreUnavailable:
        return replace(file.head)


commit = SqliteFile.commit


async def control(seed: int, folder: Path, limit_types: tuple[Limit, ...]) -> str:
    """Where the failure of a commit is passed over, the reader of the file misses what was acknowledged."""
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(SqliteFile, "commit", carelessly)
        try:
            await run(len(limit_types), seed, folder, limit_types)
        except AssertionError as error:
            return f"a failed commit passed over: {str(error).splitlines()[0]}"
    raise AssertionError("nobody would have noticed")
