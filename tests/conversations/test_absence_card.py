"""The cards of time off hold what many bookings and long names make of them, and one approval is for all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adaptive_cards.cards import MOST_BYTES
from bookings.model import Booking
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage

LONG = "Maximiliane-Alexandra von Hohenstein-Wallerstein und zu Unterobermauerbach " * 2
FULL = [
    f"given: booked haircut {who} 2026-03-{day:02}T{hour:02}:00 {LONG[:99]}||+44 20 7946 0{number}{day}{hour}"
    for number, who in enumerate(("ana", "ben", "chloe"))
    for day in (5, 6)
    for hour in (9, 10, 11, 14, 15, 16)
    if (day, hour, who) != (6, 11, "ana")
]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The salon with nothing said yet."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: MONDAY) as store:
        yield Stage(store)


async def with_long_names(stage: Stage, *script: str) -> list[str]:
    """What is said after a day of long names is booked full."""
    await stage.play(["# the names first", *FULL])
    catalogue = await stage.store.catalogue()
    async with stage.store.unit("") as unit:
        for member in catalogue.staff.values():
            name = f"{member.display_name} {LONG * 10}"
            await unit.put(replace(member, display_name=name, version=member.version + 1), member.version)
        haircut = catalogue.services["haircut"]
        await unit.put(replace(haircut, display_name=f"Haircut {LONG * 12}", version=haircut.version + 1), 1)
    before = len(stage.lines)
    for line in script:
        await stage._act(*[part.strip() for part in line.split(":", 1)])
    return stage.lines[before:]


def size(card: dict[str, Any]) -> int:
    """A card's bytes."""
    return len(json.dumps(card, ensure_ascii=False).encode())


async def test_a_full_plan_fits_and_one_approval_moves_all_of_it(stage: Stage) -> None:
    """Sixteen rows are shown, the rest is counted; what was approved is carried out beyond what was shown, too."""
    said = await with_long_names(stage, "teams: ada", "user: closed from 5 to 6 march")
    plan = list(stage.cards.values())[-1]
    assert size(plan) < MOST_BYTES
    assert "36 bookings are in that time." in said[0]
    assert "20 more bookings are planned in the same way." in said[0]
    await stage._act("click", "Enter it and move 36")
    done, calls = list(stage.cards.values())[-2:]
    assert max(size(done), size(calls)) < MOST_BYTES
    moved = [one for one in stage.store._all(Booking) if one.version == 2]
    assert len(moved) == 36
    assert not {one.start.day for one in moved} & {5, 6}


async def test_a_full_list_of_time_off_fits(stage: Stage) -> None:
    """Ten are shown with a button each, the rest is counted; nothing is lost."""
    script = [line for day in range(10, 24) for line in (f"user: time off {day} march {LONG}", "user: yes")]
    said = await with_long_names(stage, "teams: ana", *script, "user: time off")
    menu = list(stage.cards.values())[-1]
    assert size(menu) < MOST_BYTES
    assert "14 are entered." in said[-1]
    assert "4 later ones are not shown." in said[-1]
