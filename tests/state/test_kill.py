"""One process serves a store, until it is killed; and the checker that looks at what it left sees what must not be."""

import sys
from pathlib import Path

import pytest

from bookings.ports import StoreLocked
from state.tinydb_store import TinyStore
from tests.faults.killed_bot import killed, started
from tests.state import ledger_check
from tests.state.made import booking, entry, mail


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_store_is_served_by_one_process_until_it_ends(tmp_path: Path) -> None:
    """While another process serves the store it cannot be opened, and says so; once that one is killed it can."""
    path = tmp_path / "bookings.sqlite"
    process = started(path, "lock")
    try:
        with pytest.raises(StoreLocked, match=r"bookings\.sqlite"):
            TinyStore.open(path)
    finally:
        killed(process, 0)
    TinyStore.open(path).close()


async def test_the_checker_sees_what_must_not_be(tmp_path: Path) -> None:
    """The checker that the table of faults is read with names an overlap, a missing mail, a missing line of history."""
    path = tmp_path / "bookings.sqlite"
    with TinyStore.open(path) as store:
        async with store.unit("") as unit:
            for number in (1, 2):
                await unit.add(booking(number))
            await unit.mail(mail(1, "booking-1"))
            await unit.history(entry(2, "booking-2", after={"version": 1}))
    assert ledger_check.faults(ledger_check.documents(path)) == [
        "('booking-1', 1): 1 mails, 0 lines of history",
        "('booking-2', 1): 0 mails, 1 lines of history",
        "booking-1 and booking-2 overlap",
    ]
