"""Cards of the settings hold whatever there is: many services, long names, many changes, many bookings."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from adaptive_cards import render
from bookings.desk import BookingRequest
from bookings.model import Actor, Customer, HistoryEntry
from dialogs.turn import Reply
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage
from texts import Words

LONG = "Llanfairpwllgwyngyll " * 90
SERVICES = 50
BOOKED = 20


class Big(Stage):
    """The stage with fifty services of long names; `shown` are the answers to the last line."""

    async def _hear(self, **what: object) -> None:
        self.shown: list[Reply] = []
        await super()._hear(**what)

    def _written(self, reply: Reply) -> list[str]:
        self.shown.append(reply)
        return super()._written(reply)

    async def fill(self) -> None:
        """As many services as there may be, and bookings of one of them."""
        await self.play(["teams: ada"])
        catalogue = await self.store.catalogue()
        haircut = catalogue.services["haircut"]
        async with self.store.unit("") as unit:
            for number in range(SERVICES - len(catalogue.services)):
                await unit.put(replace(haircut, id=f"s{number}", display_name=f"{number} {LONG}", version=1), None)
            on = replace(haircut, display_name=LONG, version=2, is_customer_allowed_to_manage_booking=True)
            await unit.put(on, 1)
        staff = Actor(staff_member_id="sam", role=catalogue.staff["sam"].role)
        start = MONDAY + timedelta(days=1, hours=1)
        for number in range(BOOKED):
            who = ("ana", "ben", "chloe")[number % 3]
            at = start + timedelta(days=number // 6, hours=number // 3 % 2)
            customer = Customer(f"{number} {LONG}"[:100], f"c{number}@example.com")
            request = BookingRequest("haircut", at, customer, (who,))
            await self.desks.bookings.book_for(staff, request, request_key="")


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Big]:
    """Such a stage, with Ada in front of it."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: MONDAY) as store:
        stage = Big(store)
        await stage.fill()
        yield stage


def rows(stage: Big) -> list[dict[str, str]]:
    """The rows of the menu that was shown last."""
    [card] = [reply.card for reply in stage.shown if reply.card is not None and reply.card.name == "menu"]
    made = render(card.name, card.data, Words(), card_id=card.id, nonce=card.nonce)
    assert len(json.dumps(made, ensure_ascii=False).encode()) < 28_000
    return list(card.data["rows"])


async def test_fifty_services_are_read_page_by_page(stage: Big) -> None:
    """Eleven a card and a row that leads on; the last card has what is left, and each service stands on one of them."""
    await stage._hear(text="settings rule")
    seen: list[str] = []
    for _ in range(10):
        shown = rows(stage)
        assert len(shown) <= 12
        seen += [row["about"] for row in shown]
        if not seen[-1].rpartition(":")[2].isdecimal():
            break
        await stage._hear(action={"verb": "command", "value": "settings", "about": seen.pop()})
    assert len(seen) == len(set(seen)) == SERVICES


async def test_many_bookings_are_counted_and_the_first_are_named(stage: Big) -> None:
    """The read-back says how many there are and names fifteen; the mail goes to every customer."""
    await stage._hear(action={"verb": "command", "value": "settings", "about": "rule:haircut off"})
    await stage._hear(text="tell the 21 customers concerned by mail: yes")
    [card] = [reply.card for reply in stage.shown if reply.card is not None and reply.card.name == "read_back"]
    [lose, *_] = card.data["lists"]
    assert lose["title"] == "21 upcoming bookings lose self-management"
    assert (len(lose["rows"]), lose["rows"][-1]) == (16, "… and 6 more")
    await stage._hear(text="yes")
    assert len([row for row in stage._outbox() if row.kind == "rule_changed"]) == BOOKED + 1


async def test_many_changes_are_read_page_by_page(stage: Big) -> None:
    """The newest come first, each with its way back."""
    for number in range(14):
        await stage.set("ada", "contoso-salon", "address", json.dumps(f"{number} {LONG}"))
    await stage._hear(text="settings history")
    shown = rows(stage)
    assert len(shown) == 12
    assert "13 Llanfair" in shown[0]["note"]
    await stage._hear(action={"verb": "command", "value": "settings", "about": shown[-1]["about"]})
    assert "0 Llanfair" in rows(stage)[-1]["note"]


async def test_nothing_to_read_is_said(stage: Big) -> None:
    """Where nothing was changed yet, and from a number that is none, there is an answer."""
    await stage._hear(text="settings history")
    assert stage.shown[-1].text == "Nothing was changed yet."
    for about in ("rule:no-such-service", "rule:9999", "undo:unknown", "no-such-page:x", "history:99"):
        await stage._hear(action={"verb": "command", "value": "settings", "about": about})
        assert stage.shown


async def test_a_history_from_before_is_read_as_it_is_kept(stage: Big) -> None:
    """Values that older histories hold as text are shown as such, and have no way back where they cannot be read."""
    entry = HistoryEntry(
        "old",
        MONDAY,
        "setting",
        record="contoso-salon",
        who="staff:ada",
        before={"is_published": "False", "scheduling_policy": "SchedulingPolicy()"},
        after={"is_published": "True", "scheduling_policy": "SchedulingPolicy(reason='optional')"},
        decision="allowed",
    )
    gone = replace(entry, id="gone", record="gone", before={"phone": "1"}, after={"phone": "2"})
    added = replace(entry, id="added", before={}, after={"id": "contoso-salon"})
    async with stage.store.unit("") as unit:
        for one in (entry, gone, added):
            await unit.history(one)
    await stage._hear(text="settings history")
    shown = {row["label"]: row for row in rows(stage)}
    assert "Phone: 1 → 2" in shown["gone"]["note"]
    notes = [row["note"] for row in rows(stage)]
    assert any("False → True" in note for note in notes)
    assert any(note.startswith("added") for note in notes)
    assert all("button" not in row for row in rows(stage))
