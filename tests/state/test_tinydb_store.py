"""What the embedded store adds to the contract: one file, its formats, what it tells of itself, cancelled callers."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bookings.ports import StoreDamaged, StoreLocked
from state import plain_json
from state.formats import Tables
from state.opening import ServedFile
from state.sqlite_file import FORMAT, connect, snapshot, write_head
from state.tinydb_store import LIVE_DOCUMENTS, TinyStore
from tests.state import ledger_check
from tests.state.made import ANA, BUSINESS, CUT, HOUR, NOW, booking, entry, mail


def modes_in(folder: Path) -> dict[str, int]:
    """The files of a folder and who may do what with them."""
    return {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}


async def test_a_store_says_what_it_holds(tmp_path: Path) -> None:
    """Empty until something is put in; then documents by table, bytes, and the share of its limit."""
    path = tmp_path / "deep" / "bookings.db"
    with TinyStore.open(path) as store:
        assert store.is_empty
        async with store.unit("key") as unit:
            await unit.put(BUSINESS, None)
            await unit.add(booking(1))
            await unit.outcome({})
        assert not store.is_empty
        told = store.describe()
        assert {name: count for name, count in told.documents.items() if count} == {
            "business": 1,
            "bookings": 1,
            "outcomes": 1,
        }
        assert told.share == 3 / LIVE_DOCUMENTS
        assert told.size > path.stat().st_size > 0
    modes = modes_in(path.parent)
    assert sorted(modes) == ["bookings.db", "bookings.db.lock"]
    if os.name == "posix":
        assert set(modes.values()) == {0o600}


async def test_a_second_opening_is_refused_until_the_first_is_closed(tmp_path: Path) -> None:
    """StoreLocked, also within one process; closing lets go."""
    path = tmp_path / "bookings.db"
    with TinyStore.open(path), pytest.raises(StoreLocked, match=r"bookings\.db"):
        TinyStore.open(path)
    TinyStore.open(path).close()


async def test_a_unit_inside_a_unit_is_an_error_and_not_a_deadlock(tmp_path: Path) -> None:
    """The task that holds a unit cannot begin another one, or claim mails, before it ends."""
    with TinyStore.open(tmp_path / "bookings.db") as store:
        async with store.unit(""):
            with pytest.raises(RuntimeError, match="inside another"):
                await store.claim(1, HOUR, NOW)
        assert await store.claim(1, HOUR, NOW) == []


async def test_a_caller_who_is_cancelled_while_waiting_gets_all_or_nothing(tmp_path: Path) -> None:
    """Wherever a cancellation strikes, memory and file agree, the unit is whole or not there, and the store goes on."""
    path = tmp_path / "bookings.db"
    written = 0
    with TinyStore.open(path) as store:

        async def book(number: int) -> None:
            async with store.unit("") as unit:
                await unit.add(booking(number))
                await asyncio.sleep(0)
                await unit.mail(mail(number, f"booking-{number}"))
                await unit.history(entry(number, f"booking-{number}", after={"version": 1}))

        for steps in range(12):
            task = asyncio.create_task(book(steps))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            found = await store.booking_by_id(f"booking-{steps}")
            on_disk = [document["id"] for document in ledger_check.documents(path)["bookings"]]
            assert (found is not None) is (f"booking-{steps}" in on_disk)
            assert bool(await store.mail_of(f"booking-{steps}")) is (found is not None)
            written += found is not None
        assert 0 < written < 12
        await book(99)
        assert await store.booking_by_id("booking-99") == booking(99)


async def test_settings_that_were_read_do_not_change_under_the_reader(tmp_path: Path) -> None:
    """A catalogue is a value: later commits, and whatever its reader does to it, do not show in another one."""
    with TinyStore.open(tmp_path / "bookings.db") as store:
        async with store.unit("") as unit:
            for record in (BUSINESS, CUT, ANA):
                await unit.put(record, None)
        first = await store.catalogue()
        async with store.unit("") as unit:
            await unit.put(replace(CUT, display_name="Cut", version=2), 1)
            assert (await unit.catalogue()).services["cut"].display_name == "Cut"
            assert (await store.catalogue()).services["cut"] == CUT
        second = await store.catalogue()
        assert (first.services["cut"].display_name, second.services["cut"].display_name) == ("Haircut", "Cut")
        second.services.pop("cut")  # type: ignore[attr-defined]
        assert list((await store.catalogue()).services) == ["cut"]


async def file_of_format(path: Path, number: int, change: Callable[[dict[str, Any]], None] | None = None) -> None:
    """A store with one booking, as a release with that format would have left it."""
    with TinyStore.open(path) as store:
        async with store.unit("") as unit:
            await unit.add(booking(1))
    served = ServedFile(path)
    [document] = [plain_json.decode(body) for body in served.file.rows["bookings"].values()]
    if change is not None:
        change(document)
    served.file.commit({"bookings": {1: plain_json.encode(document)}}, file_format=number)
    served.close()


async def test_a_file_of_an_older_format_is_copied_aside_and_upgraded(tmp_path: Path) -> None:
    """The copy is the file as it was, and opens as such; the file itself has today's format from then on."""
    path = tmp_path / "bookings.db"

    def older(document: dict[str, Any]) -> None:
        document["client"] = document.pop("customer")["name"]

    def upgrade(tables: Tables) -> None:
        for document in tables["bookings"].values():
            document["customer"] = {"name": document.pop("client")}

    await file_of_format(path, FORMAT - 1, older)
    with TinyStore.open(path, upgrades={FORMAT - 1: upgrade}) as store:
        found = await store.booking_by_id("booking-1")
        assert found is not None
        assert found.customer.name == "Customer 1"
    head, rows = snapshot(tmp_path / f"bookings.db.format-{FORMAT - 1}")
    assert (head.format, plain_json.decode(rows["bookings"][1])["client"]) == (FORMAT - 1, "Customer 1")
    TinyStore.open(path).close()
    assert snapshot(path)[0].format == FORMAT


async def test_an_upgrade_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """The error is told, the old file is whole, and the next attempt works."""
    path = tmp_path / "bookings.db"
    await file_of_format(path, FORMAT - 1)

    def fail(tables: Tables) -> None:
        tables["bookings"].clear()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        TinyStore.open(path, upgrades={FORMAT - 1: fail})
    with TinyStore.open(path, upgrades={FORMAT - 1: lambda _: None}) as store:
        assert await store.booking_by_id("booking-1") == booking(1)


@pytest.mark.parametrize(("number", "words"), [(FORMAT + 1, "newer program"), (FORMAT - 1, "never released")])
async def test_a_format_that_is_not_known_is_refused(tmp_path: Path, number: int, words: str) -> None:
    """A newer file, and one that no release wrote, are named and left as they are."""
    path = tmp_path / "bookings.db"
    await file_of_format(path, number)
    for _ in range(2):
        with pytest.raises(StoreDamaged, match=words):
            TinyStore.open(path)
    assert ledger_check.documents(path)["bookings"][0]["id"] == "booking-1"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"bookings": {1: b'{"id": "booking-1"}'}}, "document 1 of table bookings is no Booking"),
        ({"strangers": {1: b"{}"}}, "strangers"),
    ],
)
def test_rows_that_are_no_records_are_refused(tmp_path: Path, changes: Any, words: str) -> None:
    """A file whose checksums fit may still hold what this program does not understand: it says which."""
    path = tmp_path / "bookings.db"
    served = ServedFile(path)
    served.commit(changes)
    served.close()
    with pytest.raises(StoreDamaged, match=words):
        TinyStore.open(path)


def test_a_head_that_was_edited_by_hand_is_refused(tmp_path: Path) -> None:
    """A head with a wrong checksum, or one that counts other rows than there are."""
    path = tmp_path / "bookings.db"
    TinyStore.open(path).close()
    for edit, words in (("UPDATE head SET checksum = 1", "head"), ("DELETE FROM head", "head")):
        connection = connect(path)
        connection.execute(edit)
        connection.close()
        with pytest.raises(StoreDamaged, match=words):
            TinyStore.open(path)
    head = snapshot_head(tmp_path / "other.db")
    connection = connect(path)
    write_head(connection, replace(head, rows=7))
    connection.close()
    with pytest.raises(StoreDamaged, match="should hold 7"):
        TinyStore.open(path)


def snapshot_head(path: Path) -> Any:
    """The head of a fresh store."""
    TinyStore.open(path).close()
    return snapshot(path)[0]
