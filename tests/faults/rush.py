"""Fifty clients who all want the same: slots with anyone, seats, several people, moves into each other's way."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Awaitable
from pathlib import Path

import psycopg
import pytest

from bookings.ports import StoreLocked
from state.tinydb_store import TinyStore
from tests.command_line import PATIENCE, ROOT
from tests.postgres.made import CLIENTS, PAIRS, SEATS, SESSIONS, SLOTS, Document, documents, found, overlaps
from tests.postgres.server import fresh_business, server
from tests.state import ledger_check


def rushed(name: str, halves: tuple[str, ...], *guards_off: str) -> Counter[str]:
    """Let a process for each of the halves go at once; what they sold together."""
    command = [sys.executable, "-m", "tests.postgres.rush", name]
    started = [
        subprocess.Popen(
            [*command, half, *guards_off], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for half in halves
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    if not name.startswith("postgresql:"):
        with pytest.raises(StoreLocked):
            TinyStore.open(name)
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    sold = Counter[str]()
    for process in started:
        said, _ = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
        sold.update(json.loads(said))
    return sold


def check(sold: Counter[str], bookings: list[Document], mails: list[Document]) -> None:
    """Nothing overlaps, all of it is sold, every seat is one's own, and nobody lost a booking by moving it."""
    assert sold["slots"] + sold["seats"] + sold["pairs"] + 2 * CLIENTS == len(bookings)
    assert len({each["id"] for each in bookings}) == len(bookings)
    meeting = overlaps(bookings)
    assert meeting == [], f"{len(meeting)} overlaps"
    seats = Counter(each["session_id"] for each in bookings if each["session_id"])
    assert seats == {f"session-{n}": SEATS for n in range(len(SESSIONS))}, f"{max(seats.values())} in {SEATS} seats"
    assert sold["slots"] == 2 * len(SLOTS), sold
    assert len(PAIRS) <= sold["pairs"] <= 2 * len(PAIRS)
    assert sold["moves"] > 2 * CLIENTS
    mailed = {each["booking_id"] for each in mails}
    assert {each["id"] for each in bookings if each["service_id"] == "cut" and each["booked_by"]} == mailed


async def on_postgres(*guards_off: str) -> Counter[str]:
    """Two processes on a database of their own."""
    url, business = server().fresh_database(), fresh_business()
    if "unconstrained" in guards_off:
        with psycopg.connect(url) as connection:
            connection.execute("ALTER TABLE bookings.holds DROP CONSTRAINT holds_never_meet")
    name = f"{url} {business}"
    await found(name)
    sold = rushed(name, ("0", "1"), *set(guards_off) - {"unconstrained"})
    check(sold, documents(url, business), documents(url, business, "outbox"))
    return sold


async def on_file(folder: Path, *guards_off: str) -> Counter[str]:
    """All fifty in the one process that the embedded store is served by; a second one is refused."""
    folder.mkdir(parents=True)
    path = folder / "bookings.sqlite"
    await found(str(path))
    sold = rushed(str(path), ("01",), *guards_off)
    tables = ledger_check.documents(path)
    check(sold, tables["bookings"], tables["outbox"])
    return sold


async def run_postgres(count: int, seed: int, folder: Path) -> str:
    """Each slot is sold once, whatever two processes do: the database alone sees to it."""
    del seed, folder  # who comes first is the machine's affair
    sold = sum([await on_postgres() for _ in range(count)], Counter[str]())
    return f"{told(sold)}: no overlap, exact counts"


async def run_embedded(count: int, seed: int, folder: Path) -> str:
    """Each slot is sold once; another process cannot open the file meanwhile."""
    del seed
    sold = sum([await on_file(folder / str(number)) for number in range(count)], Counter[str]())
    return f"{told(sold)}: no overlap, exact counts; a second process refused each time"


def told(sold: Counter[str]) -> str:
    """What was sold, in words."""
    return f"{sold['slots']} slots, {sold['seats']} seats, {sold['pairs']} pairs, {sold['moves']} moves"


async def noticed(sold: Awaitable[Counter[str]]) -> str:
    """What the check says of a rush without a guard."""
    try:
        await sold
    except AssertionError as error:
        return str(error).splitlines()[0].removeprefix("AssertionError: ")
    raise AssertionError("nobody would have noticed")


async def control_postgres(seed: int, folder: Path) -> str:
    """Without the constraint times are sold twice, and without a count seats."""
    del seed, folder
    overlapping, seats = await noticed(on_postgres("unconstrained")), await noticed(on_postgres("uncounted"))
    return f"without the constraint {overlapping}; seats not counted: {seats}"


async def control_embedded(seed: int, folder: Path) -> str:
    """Without a look at the times taken they are sold twice, and without a count seats."""
    del seed
    overlapping = await noticed(on_file(folder / "times", "overlapping"))
    seats = await noticed(on_file(folder / "seats", "uncounted"))
    return f"times not compared: {overlapping}; seats not counted: {seats}"
