"""The stores that the contract suite runs over."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

import psycopg
import pytest

from bookings.ports import Store
from state import tinydb_unit
from state.postgres.store import PgStore
from state.tinydb_store import TinyStore
from tests.postgres.server import fresh_business, server
from tests.state.made import NOW, Present


class Home(Protocol):
    """Where a store lives: it can be left and opened again."""

    now: datetime

    @property
    def store(self) -> Store:
        """The open store."""
        ...

    async def reopen(self) -> Store:
        """Close the store and open it again, as after a restart."""
        ...

    async def unguarded(self) -> Store:
        """An empty store without that which keeps two bookings from the same time: what a test is worth shows there."""
        ...


async def before_and_after_a_restart(home: Home) -> AsyncIterator[Store]:
    """The open store, and once more after it was closed and opened again."""
    yield home.store
    yield await home.reopen()


@asynccontextmanager
async def tinydb(folder: Path) -> AsyncIterator[Home]:
    """The embedded store in a folder of the test's own."""
    with pytest.MonkeyPatch.context() as patches:
        home = TinyHome(folder, patches)
        yield home
        home.store.close()


class TinyHome:
    """The embedded store."""

    def __init__(self, folder: Path, patches: pytest.MonkeyPatch) -> None:
        self._path = folder / "bookings.db"
        self._patches = patches
        self.now = NOW
        self.store = self._opened()

    async def reopen(self) -> TinyStore:
        """Close and open."""
        self.store.close()
        self.store = self._opened()
        return self.store

    async def unguarded(self) -> TinyStore:
        """The same store, to which no two blocks meet."""
        self._patches.setattr(tinydb_unit, "meets", lambda one, other: False)
        return self.store

    def _opened(self) -> TinyStore:
        return TinyStore.open(self._path, clock=lambda: self.now)


@asynccontextmanager
async def postgres(folder: Path) -> AsyncIterator[Home]:
    """The PostgreSQL store with a business of the test's own, in the database that tests share."""
    del folder
    async with AsyncExitStack() as opened:
        home = PgHome(opened)
        await home.reopen()
        yield home


class PgHome:
    """The PostgreSQL store."""

    def __init__(self, opened: AsyncExitStack) -> None:
        self._url = server().url()
        self._business = fresh_business()
        self._opened = opened
        self.now = NOW
        self.store = PgStore(self._url, self._business)

    async def reopen(self) -> PgStore:
        """Close and open."""
        await self._opened.aclose()
        store = PgStore(self._url, self._business, clock=lambda: self.now)
        self.store = await self._opened.enter_async_context(store)
        return self.store

    async def unguarded(self) -> PgStore:
        """A store in a database of its own that lacks the constraint."""
        self._url = server().fresh_database()
        async with await psycopg.AsyncConnection.connect(self._url) as connection:
            await connection.execute("ALTER TABLE bookings.holds DROP CONSTRAINT holds_never_meet")
        return await self.reopen()


HOMES: dict[str, Callable[[Path], AbstractAsyncContextManager[Home]]] = {"postgres": postgres, "tinydb": tinydb}


@pytest.fixture(params=sorted(HOMES))
async def home(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Home]:
    """An empty store of each kind."""
    async with HOMES[request.param](tmp_path) as made:
        yield made


@pytest.fixture
def store(home: Home) -> Store:
    """The store itself, for tests that do not leave it."""
    return home.store


@pytest.fixture
def present() -> Present:
    """A clock."""
    return Present()
