"""kill -9 at a random moment: what was acknowledged is there, whole, and nothing else is half there."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bookings.ports import StoreLocked
from state.tinydb_store import TinyStore
from tests.state import ledger_check
from tests.state.made import booking, entry, mail

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("FAULTS_KILLS", "15"))
SEED = int(os.environ.get("FAULTS_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)


def started(path: Path | str, seed: str) -> subprocess.Popen[str]:
    """The booking process, serving the store."""
    command = [sys.executable, "-m", "tests.state.booking_loop", str(path), seed]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def killed(process: subprocess.Popen[str], lines: int) -> list[tuple[str, int]]:
    """What the process acknowledged before it was killed, some time after so many lines."""
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    said += process.stdout.readlines()
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    whole = [line.split() for line in said if line.endswith("\n")]
    return [(booking_id, int(version)) for booking_id, version in whole]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
async def test_a_killed_process_loses_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    """After each kill the store opens, every acknowledged version is there, nothing overlaps, and every version of
    every booking has its mail and its line of history.
    """
    print(f"FAULTS_SEED={SEED}")  # noqa: T201  to repeat a failure
    chance = random.Random(SEED)
    path = tmp_path / "bookings.sqlite"
    versions: dict[str, int] = {}
    for number in range(KILLS):
        process = started(path, f"{SEED}/{number}")
        acknowledged = killed(process, chance.randrange(40))
        versions.update({booking_id: 0 for booking_id, _ in acknowledged if booking_id not in versions})
        for booking_id, version in acknowledged:
            versions[booking_id] = max(versions[booking_id], version)
        with TinyStore.open(path) as store:
            for booking_id, version in versions.items():
                found = await store.booking_by_id(booking_id)
                assert found is not None
                assert found.version >= version
        assert ledger_check.faults(ledger_check.documents(path)) == []
    assert len(versions) > KILLS


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
    """An overlap, a missing mail and a missing line of history are named by the checker that the test above uses."""
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
