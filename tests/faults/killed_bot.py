"""kill -9 of a process that books, moves and cancels: what was acknowledged is there, whole, and nothing is half."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic

from state.tinydb_store import TinyStore
from tests.command_line import ROOT
from tests.postgres.made import documents
from tests.postgres.server import fresh_business, server
from tests.state import ledger_check

A_STORE = 100
"""Kills after which another store is begun, since the checker reads all of it after each."""
Versions = dict[str, int]


def started(store: Path | str, seed: str, *guards_off: str) -> subprocess.Popen[str]:
    """The booking process, serving the store."""
    command = [sys.executable, "-m", "tests.state.booking_loop", str(store), seed, *guards_off]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def killed(process: subprocess.Popen[str], lines: int) -> Versions:
    """The latest versions that the process acknowledged before it was killed, some time after so many lines."""
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    said += process.stdout.readlines()
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    whole = [line.split() for line in said if line.endswith("\n")]
    return latest((booking_id, int(version)) for booking_id, version in whole)


def latest(*of: object) -> Versions:
    """The highest version of each booking."""
    found: Versions = {}
    for pairs in of:
        for booking_id, version in pairs:  # type: ignore[attr-defined]
            found[booking_id] = max(found.get(booking_id, 0), version)
    return found


def lost(acknowledged: Versions, tables: dict[str, list[ledger_check.Document]]) -> list[str]:
    """What was acknowledged and is not there."""
    present = {each["id"]: each["version"] for each in tables["bookings"]}
    return [f"{one} {version}" for one, version in acknowledged.items() if present.get(one, 0) < version]


async def run_embedded(count: int, seed: int, folder: Path) -> str:
    """After each kill the store opens, and a reader that knows none of its code finds nothing lost, half or double."""
    chance = random.Random(seed)
    longest, changes = 0.0, 0
    acknowledged: Versions = {}
    for number in range(count):
        path = folder / str(number // A_STORE) / "bookings.sqlite"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not number % A_STORE:
            acknowledged = {}
        said = killed(started(path, f"{seed}/{number}"), chance.randrange(40))
        acknowledged = latest(acknowledged.items(), said.items())
        changes += len(said)
        began = monotonic()
        TinyStore.open(path).close()
        longest = max(longest, monotonic() - began)
        tables = ledger_check.documents(path)
        assert lost(acknowledged, tables) == []
        assert ledger_check.faults(tables) == []
    assert changes > count
    return f"{changes} bookings acknowledged, none lost, none half, no overlap; opened in {longest:.2f} s at most"


async def control_embedded(seed: int, folder: Path) -> str:
    """Where a booking and its mail are two commits, a kill comes between them."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "bookings.sqlite"
    for number in range(10):
        killed(started(path, f"{seed}/{number}", "apart"), number)
        if found := ledger_check.faults(ledger_check.documents(path)):
            return f"mail in a commit of its own: {len(found)} bookings without it after {number + 1} kills"
    raise AssertionError("nobody would have noticed")


def tables_of(business: str) -> dict[str, list[ledger_check.Document]]:
    """What the database holds, read by plain SQL."""
    return {name: documents(server().url(), business, name) for name in ("bookings", "outbox", "history")}


async def run_postgres(count: int, seed: int, folder: Path) -> str:
    """The same to one of two processes of one business in a database; the other one books on meanwhile."""
    del folder
    chance, total = random.Random(seed), 0
    for first in range(0, count, A_STORE):
        business = fresh_business()
        name = f"{server().url()} {business}"
        other = started(name, f"{seed}/other/{first}")
        acknowledged: Versions = {}
        for number in range(first, min(count, first + A_STORE)):
            said = killed(started(name, f"{seed}/{number}"), chance.randrange(20, 60))
            acknowledged = latest(acknowledged.items(), said.items())
        acknowledged = latest(acknowledged.items(), killed(other, 0).items())
        tables = tables_of(business)
        assert lost(acknowledged, tables) == []
        assert ledger_check.faults(tables) == []
        total += len(acknowledged)
    assert total > count
    return f"{total} bookings acknowledged, none lost, none half, no overlap; the other process went on"


async def control_postgres(seed: int, folder: Path) -> str:
    """Where a booking and its mail are two transactions, a kill comes between them."""
    del folder
    business = fresh_business()
    for number in range(10):
        killed(started(f"{server().url()} {business}", f"{seed}/{number}", "apart"), 20)
        if found := ledger_check.faults(tables_of(business)):
            return f"mail in a transaction of its own: {len(found)} bookings without it after {number + 1} kills"
    raise AssertionError("nobody would have noticed")
