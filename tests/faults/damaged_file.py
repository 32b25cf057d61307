"""Torn and flipped bytes, in the store's file or its log: the exact state, or a refusal that says what to do."""

import random
import shutil
import sqlite3
from pathlib import Path

from bookings.ports import StoreDamaged
from state.tinydb_store import TinyStore
from tests.state import ledger_check
from tests.state.made import HOUR, NOW, booking, entry, mail

FILES = ("bookings.db", "bookings.db-wal", "bookings.db.lock")


async def book(store: TinyStore, number: int) -> None:
    """One booking, whole."""
    async with store.unit(f"key-{number}") as unit:
        wish = booking(number, NOW + number * HOUR)
        await unit.hold(wish)
        await unit.add(wish)
        await unit.mail(mail(number, wish.id))
        await unit.history(entry(number, wish.id, after={"version": 1}))


async def killed_store(folder: Path) -> Path:
    """Copies of a store's files as a killed process leaves them: 60 bookings, the last 20 in the `-wal` file only."""
    at_work, left = folder / "at-work", folder / "left"
    with TinyStore.open(at_work / FILES[0]) as store:
        for number in range(40):
            await book(store, number)
    with TinyStore.open(at_work / FILES[0]) as store:
        for number in range(40, 60):
            await book(store, number)
        left.mkdir()
        for name in FILES:
            shutil.copy(at_work / name, left / name)
    return left


def harmed(left: Path, folder: Path, chance: random.Random) -> Path:
    """A copy of the files with flipped bits, one torn block, or the end cut off."""
    shutil.copytree(left, folder)
    file = folder / chance.choice(FILES[:2])
    content = bytearray(file.read_bytes())
    kind, place = chance.choice(["flip", "flip", "flip", "storm", "tear", "cut"]), chance.randrange(len(content))
    if kind == "flip":
        content[place] ^= 1 << chance.randrange(8)
    elif kind == "storm":
        for place in chance.choices(range(len(content)), k=40):
            content[place] ^= 1 << chance.randrange(8)
    elif kind == "tear":
        begin = place - place % 512
        content[begin : begin + 512] = chance.randbytes(512)
    else:
        del content[place:]
    file.write_bytes(content)
    return folder / FILES[0]


def refusal_of(path: Path) -> str:
    """Open the store and close it; the words of its refusal, empty where it opened."""
    try:
        TinyStore.open(path).close()
    except StoreDamaged as error:
        return str(error)
    return ""


def trusting(path: Path) -> object:
    """What plain SQLite makes of the file, without a checksum of ours: its documents, or its refusal."""
    try:
        return ledger_check.documents(path)
    except (sqlite3.Error, ValueError, TypeError):
        return None


async def harms(count: int, seed: int, folder: Path) -> tuple[int, int]:
    """Harm so many copies; how many were refused, and how many of those plain SQLite takes for whole."""
    chance = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    left = await killed_store(folder)
    whole = ledger_check.documents(Path(shutil.copytree(left, folder / "whole")) / FILES[0])
    assert len(whole["bookings"]) == 60
    refused = fooled = 0
    for number in range(count):
        path = harmed(left, folder / str(number), chance)
        twin = Path(shutil.copytree(path.parent, folder / f"{number}-twin")) / FILES[0]
        refusal = refusal_of(path)
        if refusal:
            refused += 1
            assert str(path) in refusal
            assert "import FILE" in refusal
            fooled += trusting(twin) not in (None, whole)
        else:
            assert ledger_check.documents(path) == whole
        shutil.rmtree(path.parent)
        shutil.rmtree(twin.parent)
    return refused, fooled


async def run(count: int, seed: int, folder: Path) -> str:
    """Whatever byte is harmed: all 60 bookings, or StoreDamaged naming the file and what to do."""
    refused, _ = await harms(count, seed, folder)
    return f"{refused} refused by name of the file, {count - refused} opened with the exact state"


async def control(seed: int, folder: Path) -> str:
    """Without our checksums, SQLite takes some of the refused files for whole though documents changed or went."""
    refused, fooled = await harms(40, seed, folder)
    assert refused > fooled > 0
    return f"SQLite without our checksums takes {fooled} of {refused} damaged files for whole"
