"""The salon that the tests of the desk work on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from state.tinydb_store import TinyStore
from tests.bookings.away import Absences
from tests.bookings.salon import NOW, Salon


@pytest.fixture
async def salon(tmp_path: Path) -> AsyncIterator[Salon]:
    """Contoso Salon in a store of its own, without bookings."""
    with TinyStore.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        made = Salon(store)
        await made.open()
        yield made


@pytest.fixture
def absences(salon: Salon) -> Absences:
    """The salon's desk of absences."""
    return Absences(salon)
