"""An export keeps nobody waiting: it is written aside, on both stores."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from state.places import EmbeddedPlace, Place
from state.postgres.place import PostgresPlace
from tests.postgres.server import fresh_business, server
from tests.state.made import BUSINESS, NOW


def place(kind: str, folder: Path) -> Place:
    """An empty place of each kind."""
    return EmbeddedPlace(folder) if kind == "tinydb" else PostgresPlace(server().url(), fresh_business())


@pytest.mark.parametrize("kind", ["postgres", "tinydb"])
async def test_others_go_on_while_a_file_is_written(kind: str, tmp_path: Path) -> None:
    """Somebody else's work is done while the draft of the file lies there; then there is the file alone."""
    kept, file, seen = place(kind, tmp_path / "data"), tmp_path / "x.json", 0
    async with kept.store(lambda: NOW) as store:
        async with store.unit("") as unit:
            await unit.put(BUSINESS, None)
        exporting = asyncio.create_task(kept.export(file))
        while not exporting.done():
            seen += len(list(tmp_path.glob("x.json.*.new")))
            await asyncio.sleep(0)
    assert (await exporting)["business"] == 1
    assert seen
    assert list(tmp_path.glob("x.json*")) == [file]
