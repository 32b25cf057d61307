"""Damage by which every row still reads as it was written, and is not found any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from bookings.ports import StoreDamaged
from state.tinydb_store import TinyStore
from tests.state.made import HOUR, NOW, booking, entry

TEXT, BLOB = 29, 28
"""How a record of SQLite's file says that the eight letters of `bookings` follow: as text, or as bytes."""
BEFORE = 5
"""So many bytes before them: then come the kinds of the id, of the body in two bytes, and of the checksum."""


async def test_a_name_that_turned_into_bytes_is_refused(tmp_path: Path) -> None:
    """One bit makes a text into bytes, which are sorted elsewhere: the file is refused before anything is written."""
    path = tmp_path / "bookings.sqlite"
    with TinyStore.open(path) as store:
        for number in range(3):
            async with store.unit("") as unit:
                wish = booking(number, NOW + number * HOUR)
                await unit.hold(wish)
                await unit.add(wish)
                await unit.history(entry(number, wish.id, after={"version": 1}))
    content = bytearray(path.read_bytes())
    kinds = [place - BEFORE for place in range(len(content)) if content[place:].startswith(b"bookings{")]
    assert [content[place] for place in kinds] == [TEXT] * len(kinds)
    content[kinds[0]] = BLOB
    path.write_bytes(content)
    with pytest.raises(StoreDamaged, match="PRIMARY KEY"):
        TinyStore.open(path)
