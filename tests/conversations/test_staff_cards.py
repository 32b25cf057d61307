"""What staff's cards hold when there is much of it: choices, a session's seats, a history; all stay sendable."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bookings.model import Booking, Customer, HistoryEntry
from bookings.starts import session_id_for
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage
from tests.conversations.test_agenda_card import texts

LONG = "😀 " * 500


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """The salon, and a scheduler in Teams."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: MONDAY) as store:
        stage = Stage(store)
        await stage.play(["teams: sam"])
        yield stage


async def add(stage: Stage, number: int, **changes: object) -> Booking:
    """One more booking like the first of the demo, on a day of its own."""
    start = MONDAY + timedelta(days=20 + number, hours=2)
    plain = replace(stage.demo[0], id=f"more-{number}", reference=f"MANY{number:04}", start=start)
    booking = replace(plain, end=start + timedelta(minutes=30), **changes)  # type: ignore[arg-type]
    async with stage.store.unit("") as unit:
        await unit.add(booking)
    return booking


def last_card(stage: Stage) -> list[str]:
    """Every line of the newest card."""
    return list(texts(list(stage.cards.values())[-1]))


async def test_ten_of_many_are_offered(stage: Stage) -> None:
    """Of more than ten that fit the first ten are offered, the others counted with how to narrow."""
    for number in range(14):
        await add(stage, number, customer=Customer(f"Robin {LONG}"))
    await stage._act("user", "cancel Robin")
    said = last_card(stage)
    assert sum("MANY" in line for line in said) == 10
    assert said[-1] == "4 more are not shown. Add the day or the service, or tell me the reference."
    await stage._act("user", "MANY-0012")
    assert "Shall I cancel it?" in stage.lines[-1]


async def test_a_session_shows_ten_seats_and_the_whole(stage: Stage) -> None:
    """Ten who come have a row each, the others are counted, and the last row is the session as a whole."""
    start = MONDAY + timedelta(days=1, hours=6)
    session = session_id_for("styling-class", start, ("chloe",))
    for number in range(13):
        customer = Customer(f"Guest {number}", phone=f"020 7946 00{number:02}")
        seat = {"service_id": "styling-class", "staff_member_ids": ("chloe",), "session_id": session}
        booking = await add(stage, number, customer=customer)
        async with stage.store.unit("") as unit:
            moved = replace(booking, **seat, start=start, end=start + timedelta(hours=1), version=2)  # type: ignore[arg-type]
            await unit.change(moved, 1)
    await stage._act("user", "agenda for Chloe tomorrow")
    await stage._act("click", "Open")
    said = last_card(stage)
    assert sum(line.startswith("Guest") for line in said) == 10
    assert said[-2:] == ["All 13 seats", "3 more come. “Find” and a name shows them."]
    await stage._act("click", "Cancel the session")
    assert stage.lines[-1].count("Call 020 7946") == 12
    assert "One more gets no mail" in stage.lines[-1]


async def test_a_long_history_shows_the_newest(stage: Stage) -> None:
    """Twelve entries are shown, the older ones counted; a reason of any length keeps the card sendable."""
    booking = stage.demo[0]
    async with stage.store.unit("") as unit:
        for number in range(20):
            at = MONDAY - timedelta(hours=number)
            await unit.history(HistoryEntry(f"h{number:02}", at, "moved", booking.id, who="customer", reason=LONG))
    await stage._act("user", f"history {booking.reference}")
    said = last_card(stage)
    assert sum("Moved by the customer" in line for line in said) == 12
    assert said[1] == "Times are London time. 8 older entries are not shown."


async def test_hand_over_is_offered_where_a_colleague_does_the_service(stage: Stage) -> None:
    """A service that one staff member does alone has nobody to hand over to; an administrator may pin it."""
    await add(stage, 1, service_id="consultation", staff_member_ids=("ben",))
    await stage._act("teams", "ada")
    await stage._act("user", "find MANY0001")
    assert "Hand over" not in stage.lines[-1]
    assert "Pin" in stage.lines[-1]
