"""An administrator in Teams turns the rule off and on, pins a booking, and sees who can do what."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import Served, run
from tests.playground.conftest import TeamsOf

pytestmark = pytest.mark.asyncio(loop_scope="module")

LARGEST_CARD = 28 * 1024
WAYS = "Call us, and have your reference at hand."


def on_disk(bot: Served, tmp_path: Path) -> dict[str, Any]:
    """An export made while the bot runs: each kind of records by their ids."""
    file = tmp_path / "export.json"
    status, _, complaint = run(bot.data, "export", str(file))
    assert status == 0, complaint
    exported = json.loads(file.read_text())
    kinds = ("business", "services", "bookings", "history", "outbox")
    return {kind: {one["id"]: one for one in exported[kind].values()} for kind in kinds}


async def test_turning_off_shows_numbers_text_and_mail_and_takes_effect(
    teams_of: TeamsOf, bot: Served, tmp_path: Path
) -> None:
    """One form, the mail as it will read, one read-back; then the switch, the text and the mail are on disk."""
    ada = await teams_of("ada")
    page = await ada.say("settings rule coloring", "customers reaching your Self-Service page")
    assert "1 upcoming booking is concerned" in page.written
    await ada.say("settings rule coloring off", "1 upcoming booking loses self-management")
    empty = {"other_ways_to_change": "", "tell": "true"}
    await ada.click("Continue", "Please fill this in", inputs=empty)
    since = len(ada.shown)
    read_back = await ada.click("Continue", '"confirm"', inputs=empty | {"other_ways_to_change": WAYS})
    mail = await ada.until(lambda shown: "A confirmation will then read like this" in shown.written, since=since)
    assert WAYS in mail.written
    assert "Casey Quinn" in read_back.written
    old = replace(read_back)
    await ada.click("Turn it off", "Off for Coloring", at=read_back)
    exported = on_disk(bot, tmp_path)
    assert exported["services"]["coloring"]["is_customer_allowed_to_manage_booking"] is False
    assert exported["business"]["contoso-salon"]["other_ways_to_change"] == WAYS
    assert [row["kind"] for row in exported["outbox"].values() if row["recipient"] == "customer"] == ["rule_changed"]
    await ada.click("Turn it off", "no longer in use", at=old)
    await ada.say("undo", "As it was: Coloring")
    assert on_disk(bot, tmp_path)["services"]["coloring"]["is_customer_allowed_to_manage_booking"] is True


async def test_one_booking_is_pinned_and_the_rule_card_says_so(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """Pinned in words by its reference; the card of that booking says who can do what, and why."""
    ada = await teams_of("ada")
    bookings = on_disk(bot, tmp_path)["bookings"].values()
    [made] = [one for one in bookings if one["service_id"] == "haircut" and one["origin"] == "staff"]
    await ada.say(f"settings rule {made['reference']}", "staff booked it, and the setting or its pin is off")
    await ada.say(f"pin {made['reference']} on", "It is pinned on")
    card = await ada.say(f"settings rule {made['reference']}", "whatever the setting says")
    assert "setting or its pin" not in card.written
    assert on_disk(bot, tmp_path)["bookings"][made["id"]]["is_customer_allowed_to_manage_booking"] is True
    await ada.say(f"pin {made['reference']} as the service says", "so only staff change it")
    await ada.say("settings rule haircut card", "Team member, own calendar")


async def test_nobody_else_turns_anything(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """A team member hears whose the settings are; that they asked stands in the history."""
    ana = await teams_of("ana")
    before = on_disk(bot, tmp_path)["services"]
    await ana.say("settings rule coloring off", "for administrators only")
    await ana.say("settings", "for administrators only")
    after = on_disk(bot, tmp_path)
    assert after["services"] == before
    denied = [one for one in after["history"].values() if one["decision"] == "refused: role"]
    assert [(one["who"], one["what"]) for one in denied] == [("staff:ana", "settings")] * 2


async def test_the_history_is_read_and_every_card_is_one_that_teams_takes(teams_of: TeamsOf) -> None:
    """What was changed stands there with who and when; all cards are small enough, with a fallback."""
    ada = await teams_of("ada")
    history = await ada.say("settings history", "What was changed")
    assert re.search(r"\(Ada, \d{1,2}:\d\d", history.written)
    assert len(ada.cards) >= 10
    for card in ada.cards:
        assert len(json.dumps(card).encode()) <= LARGEST_CARD
        assert card["fallbackText"]
        assert len(card.get("actions", [])) <= 6
