"""Staff in Teams book for customers, by words and by card, each as far as their role goes: one talk, in this order."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.command_line import Served, run
from tests.playground.conftest import TeamsOf

pytestmark = pytest.mark.asyncio(loop_scope="module")

LARGEST_CARD = 28 * 1024
MOST_ACTIONS = 6
NOBODY = {"email": "", "phone": "", "note": "", "silent": "false"}
ROBIN = NOBODY | {"name": "Robin Marsh", "service": "haircut", "staff": "ben", "day": "2027-03-04", "time": "20:00"}


def on_disk(bot: Served, tmp_path: Path) -> set[tuple[str, str, str, str]]:
    """Who made the confirmed bookings, for whom, with whom and when, in an export made while the bot runs."""
    file = tmp_path / "export.json"
    status, _, complaint = run(bot.data, "export", str(file))
    assert status == 0, complaint
    bookings = json.loads(file.read_text())["bookings"].values()
    return {
        (one["origin"], one["customer"]["name"], "+".join(one["staff_member_ids"]), one["start"][:16])
        for one in bookings
        if one["status"] == "confirmed"
    }


async def test_a_team_member_books_in_one_sentence(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """A known customer is found by name; a yes books on their own calendar, and the card offers to cancel it."""
    ana = await teams_of("ana")
    question = await ana.say("Book a haircut for Casey Quinn on Thursday at 3pm", "Shall I book it? Type")
    assert "can’t move or cancel it themselves" in question.written
    booked = await ana.click("Book it", '"Booked"')
    assert (booked, booked.updates) == (question, 1)
    assert ("staff", "Casey Quinn", "ana", "2027-03-04T15:00") in on_disk(bot, tmp_path)
    refused = await ana.say("book a haircut for Casey with Ben on Friday at 10", "You book on your own calendar")
    assert refused.card == {}
    await ana.say("stop", "nothing was changed")


async def test_one_card_holds_a_booking(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """An administrator fills in one card, is asked about the hours, and reads aloud what no mail will say."""
    ada = await teams_of("ada")
    form = await ada.say("BOOK FOR", "Book for a customer", is_mention=True)
    wrong = await ada.click("Continue", "Attention", inputs=ROBIN | {"name": ""})
    assert (form.updates, form.actions) == (1, [])
    assert "A name is needed" in wrong.written
    question = await ada.click("Continue", "Book anyway?", inputs=ROBIN)
    assert "That is outside the hours" in question.written
    booked = await ada.click("Book anyway", '"Booked"')
    assert re.search("Read aloud: “Thursday March 4 at 8:00.PM, with Ben. Your reference is", booked.written)
    assert ("staff", "Robin Marsh", "ben", "2027-03-04T20:00") in on_disk(bot, tmp_path)


async def test_a_free_time_is_one_click_from_a_booking(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """A scheduler asks what is free before any name, and books the time that they click."""
    sam = await teams_of("sam")
    await sam.say("what is free for a coloring with Chloe tomorrow?", "Free times, Coloring with Chloe")
    await sam.click("10:00\u202fAM", "Whom is it for?")
    await sam.say("casey@example.com", "Shall I book it? Type")
    await sam.say("yes", '"Booked"')
    assert ("staff", "Casey Quinn", "chloe", "2027-03-02T10:00") in on_disk(bot, tmp_path)
    await sam.click("Cancel it", "Shall I cancel it?")
    await sam.click("Cancel the booking", '"Cancelled"')
    assert ("staff", "Casey Quinn", "chloe", "2027-03-02T10:00") not in on_disk(bot, tmp_path)


async def test_a_customer_is_added_to_a_class(teams_of: TeamsOf, bot: Served, tmp_path: Path) -> None:
    """The only session of the day that was named is taken, with its places left."""
    sam = await teams_of("sam")
    await sam.say("add Casey to styling class Tuesday", "6 places are left")
    await sam.click("Book it", '"Booked"')
    assert ("staff", "Casey Quinn", "chloe", "2027-03-02T14:00") in on_disk(bot, tmp_path)


async def test_a_viewer_reads_what_is_free_and_books_for_nobody(teams_of: TeamsOf) -> None:
    """Their card has nothing to click, and a refusal names the roles that may."""
    vic = await teams_of("vic")
    shown = await vic.say("free haircut tomorrow", '"AdaptiveCard"')
    assert "9:15\u202fAM" in shown.written
    assert shown.action("9:15\u202fAM") is None
    await vic.say("book for Casey", "That is for team members, schedulers")


async def test_a_customer_books_for_themselves(teams_of: TeamsOf) -> None:
    """To a customer the same words are their own booking, and nobody's name is looked up."""
    casey = await teams_of("casey")
    shown = await casey.say("book for Casey Quinn", "What would you like to book")
    assert "casey@example.com" not in shown.written


async def test_every_card_is_one_that_teams_takes(teams_of: TeamsOf) -> None:
    """All cards of these talks are under 28 KB, and have six actions in their bar at most."""
    cards = [card for key in ("ana", "ada", "sam", "vic") for card in (await teams_of(key)).cards]
    assert len(cards) >= 12
    assert max(len(json.dumps(card).encode()) for card in cards) <= LARGEST_CARD
    assert max(len(card.get("actions", [])) for card in cards) <= MOST_ACTIONS


async def test_nothing_failed(bot: Served) -> None:
    """No turn of these talks failed, and no card had to be sent anew since it could not be replaced."""
    log = bot.data.with_name(f"{bot.data.name}.log").read_text()
    assert [line for line in log.splitlines() if line.startswith(("WARNING", "ERROR"))] == []
