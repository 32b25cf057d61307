"""Files that are lost, emptied, older than what was acknowledged, or no store: never a silent start on an empty one."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bookings.ports import StoreDamaged, StoreUnavailable
from state.tinydb_store import TinyStore
from tests.faults.damaged_file import FILES, book, killed_store


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
