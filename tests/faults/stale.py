"""Cards that have had their day: booked, cancelled, moved, another person's, a month old. None of them acts."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from adaptive_cards.cards import actions
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage
from tests.faults.twice import IN_THE_WAY, keyless
from tests.state import ledger_check

NAME, ADDRESS = "Kim Lee", "kim@example.com"
BOOKED = (
    "open: service=haircut",
    "click: Anyone who is free",
    "click: 10:30",
    f"click: Continue | name={NAME} | email={ADDRESS}",
    "click: Book it",
)
SITUATIONS = {
    "booked": (),
    "cancelled": ("click: Cancel it", "click: Cancel the booking"),
    "moved": ("click: Move it", "click: 11:15", "click: Move it"),
    "another person's": ("someone else",),
    "30 days old": ("later: 30 days",),
}
DONE = ("Booked: ", "Moved: ", "Done: cancelled", "Undone")
"""What is said of a change that was just made."""


@asynccontextmanager
async def booked(folder: Path, *lines: str) -> AsyncIterator[Stage]:
    """The salon after somebody has booked, or has said so much of it."""
    folder.mkdir(parents=True, exist_ok=True)
    with TinyStore.open(folder / "bookings.sqlite", clock=lambda: MONDAY) as store:
        stage = Stage(store)
        await stage.play([])
        for line in lines or BOOKED:
            await act(stage, line)
        yield stage


async def act(stage: Stage, line: str) -> list[str]:
    """Do a line of a talk; what was answered."""
    before = len(stage.lines)
    kind, _, what = line.partition(":")
    await stage._act(kind.strip(), what.strip())
    return stage.lines[before:]


async def clicked(stage: Stage, data: dict[str, Any]) -> str:
    """Click, whatever has become of the card; what was answered."""
    before = len(stage.lines)
    await stage._hear(action=dict(data))
    return "\n".join(stage.lines[before:])


def changes(folder: Path) -> dict[str, Any]:
    """What must stay as it is, read from the file."""
    tables = ledger_check.documents(folder / "bookings.sqlite")
    tables["history"] = [each for each in tables["history"] if not each.get("decision", "").startswith("refused")]
    return {name: tables[name] for name in ("bookings", "history", "outbox")}


async def run(count: int, seed: int, folder: Path) -> str:
    """Every card of each situation is clicked: nothing changes, and it is told how things stand."""
    del seed
    clicks = 0
    for number in range(count):
        for situation, lines in SITUATIONS.items():
            own = folder / f"{number} {situation}"
            async with booked(own) as stage:
                for line in lines:
                    await act(stage, line)
                cards = [*stage.old_cards, *(stage.cards.values() if situation == "another person's" else ())]
                before, state = changes(own), json.dumps(stage.state)
                for data in [each["data"] for card in cards for each in actions(card) if "data" in each]:
                    stage.state = json.loads(state)
                    said = await clicked(stage, data)
                    assert changes(own) == before, f"{situation}: {data} changed something"
                    assert said, f"{situation}: {data} was not answered"
                    assert not any(words in said for words in DONE), f"{situation}: {data}: {said}"
                    if situation == "another person's":
                        assert not any(words in said for words in (NAME, ADDRESS)), said
                    else:
                        assert "stands like this" in said, f"{situation}: {data}: {said}"
                    clicks += 1
    return f"{clicks} clicks on cards of {len(SITUATIONS)} kinds: nothing changed, each told how things stand"


async def control(seed: int, folder: Path) -> str:
    """Where the talk is as it was when the card was new, and a request has no key, the old card tries to book again."""
    del seed
    said = {}
    for name in ("with", "without"):
        with pytest.MonkeyPatch.context() as patches:
            if name == "without":
                patches.setattr(TinyStore, "unit", keyless)
            async with booked(folder / name, *BOOKED[:-1]) as stage:
                asked, click = json.dumps(stage.state), stage._action("Book it", is_old=False)
                for _ in range(2):
                    stage.state = json.loads(asked)
                    said[name] = await clicked(stage, click)
    assert IN_THE_WAY not in said["with"]
    assert IN_THE_WAY in said["without"], "nobody would have noticed"
    return "the talk forgotten, and no key of the request: it books again, and one's own booking is in the way"
