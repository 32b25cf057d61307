"""Torn and flipped bytes, lost files, full disks: the exact state or a refusal that says what to do, never silence."""

import os
import random
import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bookings.ports import StoreDamaged, StoreUnavailable
from state.tinydb_store import TinyStore
from tests.state import ledger_check
from tests.state.made import HOUR, MINUTE, NOW, booking, entry, mail

FLIPS = int(os.environ.get("FAULTS_FLIPS", "60"))
SEED = int(os.environ.get("FAULTS_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)
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


async def test_damaged_files_give_the_exact_state_or_a_refusal(tmp_path: Path) -> None:
    """Whatever byte of the store or its `-wal` file is harmed: all 60 bookings, or StoreDamaged naming the file and
    what to do. SQLite alone, the control, takes some of the same files for whole though documents changed or went.
    """
    print(f"FAULTS_SEED={SEED}")  # noqa: T201  to repeat a failure
    chance = random.Random(SEED)
    left = await killed_store(tmp_path)
    whole = ledger_check.documents(Path(shutil.copytree(left, tmp_path / "whole")) / FILES[0])
    assert len(whole["bookings"]) == 60
    refused = fooled = 0
    for number in range(FLIPS):
        path = harmed(left, tmp_path / str(number), chance)
        twin = Path(shutil.copytree(path.parent, tmp_path / f"{number}-twin")) / FILES[0]
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
    assert refused > fooled > 0


@pytest.mark.parametrize("harm", ["file lost", "file emptied", "end of -wal lost", "-wal lost", "older copy"])
async def test_a_store_that_lost_acknowledged_changes_never_starts(tmp_path: Path, harm: str) -> None:
    """Without the `.lock` file's note, the control, all but two of these would start as if nothing had been."""
    left = await killed_store(tmp_path)
    path = left / FILES[0]
    if harm == "file lost":
        path.unlink()
        (left / FILES[1]).unlink()
    elif harm == "file emptied":
        path.write_bytes(b"")
    elif harm == "end of -wal lost":
        os.truncate(left / FILES[1], (left / FILES[1]).stat().st_size - 5000)
    elif harm == "-wal lost":
        (left / FILES[1]).unlink()
    else:
        with TinyStore.open(tmp_path / "old" / FILES[0]) as store:
            await book(store, 1)
            older = shutil.copytree(tmp_path / "old", tmp_path / "older")
            await book(store, 2)
        path = tmp_path / "old" / FILES[0]
        shutil.copy(older / FILES[0], path)
        shutil.copy(older / FILES[1], path.with_name(FILES[1]))
    for _ in range(2):
        with pytest.raises(StoreDamaged, match=r"bookings\.db"):
            TinyStore.open(path)
    if harm != "file lost":
        assert path.exists()
    path.with_name(FILES[2]).unlink()
    if harm != "file emptied":
        TinyStore.open(path).close()


async def test_a_lost_file_is_not_begun_anew_beside_its_log(tmp_path: Path) -> None:
    """Where only the `-wal` file is left, nothing is made that SQLite would then mix it into."""
    left = await killed_store(tmp_path)
    (left / FILES[0]).unlink()
    (left / FILES[2]).unlink()
    with pytest.raises(StoreDamaged, match="is gone"):
        TinyStore.open(left / FILES[0])
    assert not (left / FILES[0]).exists()


def test_a_file_that_is_no_store_is_refused(tmp_path: Path) -> None:
    """Another program's file, or text, is named and left as it is."""
    for content in (b"not a database", sqlite_bytes(tmp_path / "other")):
        path = tmp_path / "bookings.db"
        path.write_bytes(content)
        with pytest.raises(StoreDamaged, match=r"bookings\.db"):
            TinyStore.open(path)


def sqlite_bytes(path: Path) -> bytes:
    """A database of somebody else's."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    return path.read_bytes()


def test_a_store_can_only_be_where_files_can_be(tmp_path: Path) -> None:
    """A path that cannot be opened may be tried again, and is named."""
    (tmp_path / "bookings.db").mkdir()
    with pytest.raises(StoreUnavailable, match=r"bookings\.db"):
        TinyStore.open(tmp_path / "bookings.db")
    (tmp_path / "taken.db.lock").mkdir()
    with pytest.raises(StoreUnavailable, match=r"taken\.db\.lock"):
        TinyStore.open(tmp_path / "taken.db")


class PageLimit:
    """A disk as full as SQLite believes it to be."""

    def __init__(self, store: TinyStore) -> None:
        self._connection = store._file._connection

    def set(self) -> None:
        """No page more than there are."""
        self._connection.execute("PRAGMA max_page_count = 1")

    def lift(self) -> None:
        """Space again."""
        self._connection.execute("PRAGMA max_page_count = 1000000")


class SizeLimit:
    """A system that refuses to let a file grow."""

    def __init__(self, store: TinyStore) -> None:
        self._log = store.describe().path.with_name(FILES[1])

    def set(self) -> None:
        """No byte more than the `-wal` file has, and half a page."""
        import resource

        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self._log.stat().st_size + 2048, self._before[1]))

    def lift(self) -> None:
        """As before."""
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)


class ReadOnly:
    """A file that may be read only."""

    def __init__(self, store: TinyStore) -> None:
        self._connection = store._file._connection

    def set(self) -> None:
        """Refuse writes."""
        self._connection.execute("PRAGMA query_only = 1")

    def lift(self) -> None:
        """Allow them."""
        self._connection.execute("PRAGMA query_only = 0")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of file sizes")
@pytest.mark.parametrize("limit_type", [PageLimit, SizeLimit, ReadOnly])
async def test_a_full_disk_changes_nothing_and_is_over_when_there_is_space(
    tmp_path: Path, limit_type: type[PageLimit | SizeLimit | ReadOnly]
) -> None:
    """StoreUnavailable, the state as before, in memory and on disk; then the same request works."""
    path = tmp_path / FILES[0]
    with TinyStore.open(path) as store:
        for number in range(20):
            await book(store, number)
        before = ledger_check.documents(path)
        limit = limit_type(store)
        failed = 0
        limit.set()
        try:
            for number in range(20, 60):
                try:
                    await book(store, number)
                except StoreUnavailable:
                    failed += 1
                    assert await store.booking_by_id(f"booking-{number}") is None
        finally:
            limit.lift()
        assert failed > 20
        sold = [n for n in range(60) if await store.booking_by_id(f"booking-{n}")]
        assert len(ledger_check.documents(path)["bookings"]) == len(sold) == 60 - failed
        assert ledger_check.documents(path)["bookings"][:20] == before["bookings"]
        for number in set(range(60)) - set(sold):
            await book(store, number)
    with TinyStore.open(path) as store:
        assert len((await store.busy(["ana"], NOW, NOW + timedelta(days=9)))["ana"]) == 60
        assert len(await store.claim(99, MINUTE, NOW)) == 60
    assert ledger_check.faults(ledger_check.documents(path)) == []
