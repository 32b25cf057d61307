"""What is free, as its card has it: every start is one that this person may book there and then."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adaptive_cards.cards import MOST_BYTES, actions
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage

BOOKED = [
    "given: booked haircut ana 2026-03-02T11:00",
    "given: booked coloring chloe 2026-03-03T09:00",
    "given: booked styling-class chloe 2026-03-03T14:00",
    "given: off ben 2026-03-02T09:00 8",
]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The salon with nothing said yet."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: MONDAY) as store:
        yield Stage(store)


def starts(stage: Stage) -> list[dict[str, Any]]:
    """What the buttons of the newest card of free times send."""
    card = next(card for card in reversed(stage.cards.values()) if card["$name"] == "free_times")
    return [action["data"] for action in actions(card)]


@pytest.mark.parametrize("who", ["ana", "chloe", "sam", "ada"])
@pytest.mark.parametrize("asked", ["free", "free haircut tomorrow", "what is free on wednesday afternoon"])
async def test_what_is_free_can_be_booked_from_its_card(stage: Stage, who: str, asked: str) -> None:
    """Each start leads to a booking with nothing against it but the notice, on a calendar that is open to them."""
    await stage.play([*BOOKED, f"teams: {who}", f"user: {asked}"])
    shown, before, cards = starts(stage), stage.state, dict(stage.cards)
    assert shown
    for data in shown:
        stage.state, stage.cards, stage.lines = before, dict(cards), []
        await stage._hear(action=data)
        assert any("Whom is it for?" in line for line in stage.lines), (data, stage.lines)
        await stage._hear(text="Robin Hall")
        assert any("Shall I book it?" in line or "needs 2 h of notice" in line for line in stage.lines), stage.lines


async def test_a_large_business_fits_on_a_card(stage: Stage) -> None:
    """Eight services with long names are shown, the others told by number; of a booking's form all choices fit."""
    await stage.play(["teams: ada"])
    catalogue = await stage.store.catalogue()
    async with stage.store.unit("") as unit:
        staff = tuple(f"{number:032}" for number in range(94))
        for key in staff:
            await unit.put(replace(catalogue.staff["ben"], id=key, display_name=f"Žofie {key}" + "ž" * 60), None)
        for number in range(45):
            name = f"Treatment {number} " + "with a long name " * 6
            made = replace(catalogue.services["haircut"], id=f"{number:032}", display_name=name, aliases=())
            await unit.put(replace(made, staff_member_ids=staff), None)
    await stage._hear(text="free tomorrow")
    assert "42 more are not shown" in stage.lines[-1]
    free = list(stage.cards.values())[-1]
    await stage._hear(text="book for")
    form = list(stage.cards.values())[-1]
    for card in (free, form):
        assert len(json.dumps(card, ensure_ascii=False).encode()) < MOST_BYTES


@pytest.mark.parametrize(
    "about",
    [
        "haircut|ana|yesterday",
        "massage|ana|2026-03-05T09:00:00+00:00",
        "haircut|ana|2026-03-05T09:00:00",
        "|||||",
        "no such booking",
    ],
)
async def test_a_start_that_is_none_begins_with_nothing_taken(stage: Stage, about: str) -> None:
    """What a button claims to be about is judged like anything that comes from outside."""
    await stage.play(["teams: sam"])
    await stage._hear(action={"verb": "command", "value": "book_for", "about": about})
    assert "Whom is it for? Fill in the card, or write it in one go" in stage.lines[-1]


async def test_a_colleagues_start_is_not_booked_by_a_forged_button(stage: Stage) -> None:
    """To a team member it is their own calendar, whatever the button says."""
    await stage.play(["teams: ana"])
    about = "haircut|ben|2026-03-05T09:00:00+00:00"
    await stage._hear(action={"verb": "command", "value": "book_for", "about": about})
    await stage._hear(text="Casey")
    assert "Haircut with Ana" in stage.lines[-1]
