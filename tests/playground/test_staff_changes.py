"""Staff in Teams look at bookings and change them, by words and by card, each as far as their role goes: one talk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import Served, run
from tests.playground.conftest import TeamsOf

pytestmark = pytest.mark.asyncio(loop_scope="module")

LARGEST_CARD = 28 * 1024
MOST_ACTIONS = 6
HAIRCUT, COLORING = "2027-03-03T11:00", "2027-03-05T11:00"


def on_disk(bot: Served, tmp_path: Path) -> dict[str, Any]:
    """All that is kept, in an export made while the bot runs."""
    file = tmp_path / "export.json"
    status, _, complaint = run(bot.data, "export", str(file))
    assert status == 0, complaint
    kept: dict[str, Any] = json.loads(file.read_text())
    return kept


def starts(bot: Served, tmp_path: Path) -> list[tuple[str, str]]:
    """The confirmed bookings by service and start, in order."""
    bookings = on_disk(bot, tmp_path)["bookings"].values()
    return sorted((one["service_id"], one["start"][:16]) for one in bookings if one["status"] == "confirmed")


async def test_a_row_of_the_agenda_opens_its_booking(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """From the agenda a team member opens a booking, moves it beyond nothing, and takes the move back."""
    ana = await teams_of("ana")
    await ana.say("my agenda on Wednesday", "Haircut, Casey Quinn")
    menu = await ana.click("Open", '"Cancel it"')
    await ana.click("Move it", "Haircut: free times")
    assert (menu.updates, menu.actions) == (1, [])
    await ana.say("Thursday at 3pm", "Shall I move it?")
    await ana.say("yes", '"Moved"')
    assert ("haircut", "2027-03-04T15:00") in starts(bot, tmp_path)
    await ana.click("Undo", '"As it was"')
    assert ("haircut", HAIRCUT) in starts(bot, tmp_path)


async def test_one_of_several_is_chosen_and_moved(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """A scheduler names a customer with two haircuts, chooses one, and the day that was named holds."""
    sam = await teams_of("sam")
    await sam.say("MOVE Casey’s haircut to Friday 3pm", "Which booking?", is_mention=True)
    question = await sam.click("Choose", "Shall I move it? Type")
    assert "Casey Quinn is told by mail." in question.written
    await sam.click("Leave it as it is", "Left as it is")
    assert ("haircut", HAIRCUT) in starts(bot, tmp_path)


async def test_a_cancellation_says_why(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """What was typed with the command stands on the card; the second click changes nothing."""
    sam = await teams_of("sam")
    question = await sam.say("cancel Casey's coloring: Ana is ill", '"value": "Ana is ill"')
    cancelled = await sam.click("Cancel the booking", '"Cancelled"', inputs={"message": "Ana is ill, sorry."})
    assert (cancelled.id, cancelled.updates) == (question.id, 1)
    assert ("coloring", COLORING) not in starts(bot, tmp_path)
    told = [
        row["facts"].get("message") for row in on_disk(bot, tmp_path)["outbox"].values() if row["kind"] == "cancelled"
    ]
    assert told.count("Ana is ill, sorry.") == 1
    await sam.click("Undo", '"As it was"')


async def test_a_customer_is_written_to_and_mended(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """A message is read back before it goes out; details are saved from one card; no-show waits for the start."""
    sam = await teams_of("sam")
    await sam.say("message Casey: Please come early", "Which booking?")
    await sam.click("Choose", "Please come early")
    await sam.click("Send it", '"Sent"', inputs={"text": "Please come early."})
    await sam.say("resend", '"Sent again"')
    await sam.say("edit customer", "Contact details")
    details = {"name": "Casey Quinn", "email_address": "casey@example.com", "phone": "020 7946 0777", "notes": "Tea"}
    await sam.click("Save", '"Saved"', inputs=details)
    await sam.say("no-show", "It has not begun")
    kept = on_disk(bot, tmp_path)
    assert "Tea" in {one["customer"]["notes"] for one in kept["bookings"].values()}
    assert {"written", "resent"} <= {row["kind"] for row in kept["outbox"].values()}


async def test_a_denied_change_has_its_reason_and_stands_in_the_history(teams_of: TeamsOf) -> None:
    """A viewer may look; a colleague's booking is not there; its history shows what was done."""
    vic, ben, ada = await teams_of("vic"), await teams_of("ben"), await teams_of("ada")
    menu = await vic.say("next for Ana", '"History"')
    assert menu.action("Cancel it") is None
    await vic.say("cancel Casey", "That is for team members, schedulers")
    await ben.say("cancel Casey", "that you may see in your role")
    await ben.say("agenda for Ana on Wednesday", '"Busy"')
    await ada.say("find Casey", '"Open"')
    await ada.click("Open", '"Cancel it"')
    await ada.click("History", "Confirmation sent again by Sam (scheduler).")


async def test_help_is_for_the_role(teams_of: TeamsOf) -> None:
    """Staff get a row a command that they may use; customers are told in words, and which languages there are."""
    vic, ada, casey = await teams_of("vic"), await teams_of("ada"), await teams_of("casey")
    shown = await vic.say("help", "What I can do for you")
    assert "Book for a customer" not in shown.written
    shown = await ada.say("Help", "What I can do for you")
    assert "Settings" in shown.written
    await casey.say("help", "I can book an appointment, move or cancel one")
    await casey.say("language", "I speak English, German")


async def test_every_card_is_one_that_teams_takes(teams_of: TeamsOf) -> None:
    """All cards of these talks are under 28 KB, and have six actions in their bar at most."""
    cards = [card for key in ("ana", "ada", "sam", "vic", "ben") for card in (await teams_of(key)).cards]
    assert len(cards) >= 15
    assert max(len(json.dumps(card).encode()) for card in cards) <= LARGEST_CARD
    assert max(len(card.get("actions", [])) for card in cards) <= MOST_ACTIONS


async def test_nothing_failed(bot: Served) -> None:
    """No turn of these talks failed, and no card had to be sent anew since it could not be replaced."""
    log = bot.data.with_name(f"{bot.data.name}.log").read_text()
    assert [line for line in log.splitlines() if line.startswith(("WARNING", "ERROR"))] == []
