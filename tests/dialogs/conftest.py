"""The salon that people talk about in the tests of dialogs."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from state.tinydb_store import TinyStore
from tests.bookings.salon import NOW, Salon


@pytest.fixture
async def salon(tmp_path: Path) -> AsyncIterator[Salon]:
    """The salon with its settings, on a Monday morning."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: NOW) as store:
        opened = Salon(store)
        await opened.open()
        yield opened
