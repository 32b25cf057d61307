"""The stores that the contract suite runs over."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest

from bookings.ports import Store
from state.tinydb_store import TinyStore
from tests.state.made import NOW


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

    async def close(self) -> None:
        """Close the store for good."""
        ...


class TinyHome:
    """The embedded store in a folder of the test's own."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "bookings.db"
        self.now = NOW
        self._store = self._opened()

    @property
    def store(self) -> TinyStore:
        """The open store."""
        return self._store

    async def reopen(self) -> TinyStore:
        """Close and open."""
        self._store.close()
        self._store = self._opened()
        return self._store

    async def close(self) -> None:
        """Close."""
        self._store.close()

    def _opened(self) -> TinyStore:
        return TinyStore.open(self._path, clock=lambda: self.now)


HOMES = {"tinydb": TinyHome}


@pytest.fixture(params=sorted(HOMES))
async def home(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Home]:
    """An empty store of each kind."""
    made = HOMES[request.param](tmp_path)
    yield made
    await made.close()


@pytest.fixture
def store(home: Home) -> Store:
    """The store itself, for tests that do not leave it."""
    return home.store
