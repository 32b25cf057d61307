"""What an agenda's card says line by line: times, names as far as the role goes, what is free, where it is cut."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adaptive_cards.cards import MOST_BYTES
from bookings.model import Customer
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage

BOOKED = [
    "given: booked haircut ben 2026-03-02T14:00",
    "given: booked coloring ana 2026-03-02T11:00",
    "given: booked haircut ana 2026-03-02T14:45",
    "given: booked styling-class chloe 2026-03-03T14:00",
    "given: booked styling-class chloe 2026-03-03T14:00",
]


def texts(node: Any) -> Iterator[str]:
    """Every run of text in a card, in order."""
    if isinstance(node, list):
        for item in node:
            yield from texts(item)
    elif isinstance(node, dict):
        if node.get("type") == "TextRun":
            yield node["text"]
        for key in ("body", "items", "columns", "inlines"):
            yield from texts(node.get(key, []))


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The salon with nothing said yet."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: MONDAY) as store:
        yield Stage(store)


async def last_card(stage: Stage, *script: str) -> dict[str, Any]:
    """The newest card after a script."""
    await stage.play(list(script))
    return list(stage.cards.values())[-1]


async def test_a_day_names_customers_and_what_stays_free(stage: Stage) -> None:
    """One line a booking with its reference, between them what is free for half an hour or more, in order."""
    card = await last_card(stage, *BOOKED, "teams: ana", "user: agenda")
    assert list(texts(card)) == [
        *("Your agenda", "Monday 2 March (London time)"),
        *("09:00 to 11:00", "Free"),
        *("11:00 to 12:30", "Coloring, Somebody Else", "TAKE-3AE4"),
        *("13:30 to 14:45", "Free"),
        *("14:45 to 15:15", "Haircut, Somebody Else", "TAKE-3AF4"),
        *("15:20 to 17:30", "Free"),
    ]


async def test_a_colleague_s_day_is_busy_and_nothing_more(stage: Stage) -> None:
    """A team member reads when a colleague has time, and neither the service, nor the reference, nor the name."""
    card = await last_card(stage, *BOOKED, "teams: ana", "user: Chloe's agenda tomorrow")
    assert list(texts(card)) == [
        *("Agenda of Chloe", "Tuesday 3 March (London time)"),
        *("09:00 to 12:30", "Free"),
        *("13:30 to 14:00", "Free"),
        *("14:00 to 15:00", "Busy"),
        *("15:00 to 17:30", "Free"),
    ]
    assert "Somebody" not in json.dumps(card)


async def test_a_week_of_everybody_says_who_serves_and_which_days_are_empty(stage: Stage) -> None:
    """Days in order, the staff member with each line, a class as one line with its places and who comes."""
    card = await last_card(stage, *BOOKED, "teams: sam", "user: agenda for everybody this week")
    said = list(texts(card))
    assert said[2:13] == [
        "Monday 2 March",
        *("11:00 to 12:30", "Coloring, Somebody Else", "with Ana · TAKE-3AE4"),
        *("14:00 to 14:30", "Haircut, Somebody Else", "with Ben · TAKE-3AD4"),
        *("14:45 to 15:15", "Haircut, Somebody Else", "with Ana · TAKE-3AF4"),
        "Tuesday 3 March",
    ]
    assert said[13:16] == [
        "14:00 to 15:00",
        "Styling class, 2 of 6 places taken",
        "with Chloe · Somebody Else, Somebody Else",
    ]
    assert said[-1] == "Nothing booked, and not open."
    assert "Free" not in said


async def test_a_full_week_is_cut_at_twenty_five_lines_and_stays_small(stage: Stage) -> None:
    """More is counted in words that tell how to narrow; names of any length and script keep the card sendable."""
    await stage.play([])
    plain = replace(stage.demo[0], customer=Customer("😀 " * 500))
    async with stage.store.unit("") as unit:
        for number in range(26):
            start = MONDAY + timedelta(days=number % 7, hours=2 + number // 7)
            one = replace(plain, id=f"full-{number}", reference=f"FULL{number:04}", staff_member_ids=("ben",))
            await unit.add(replace(one, start=start, end=start + timedelta(minutes=30)))
    await stage._act("teams", "ada")
    await stage._act("user", "agenda for everybody this week")
    card = list(stage.cards.values())[-1]
    said = list(texts(card))
    assert sum(" to " in line and len(line) == 14 for line in said) == 25
    assert said[-1] == "3 more are not shown. Ask for one day or one person, like “agenda for Ana tomorrow”."
    assert len(json.dumps(card, ensure_ascii=False).encode()) <= MOST_BYTES


async def test_next_gives_the_phone_number_as_a_link(stage: Stage) -> None:
    """Whom the next booking is for can be called from the card."""
    card = await last_card(stage, "teams: ana", "user: next")
    assert {"+44 20 7946 0999", "casey@example.com", "Haircut, Casey Quinn"} <= set(texts(card))
    assert '"url": "tel:+442079460999"' in json.dumps(card)
