"""A customer in Teams books, moves, cancels and takes back, by typing and by card: one talk, told in this order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line import Served, run
from tests.playground.teams import Teams

pytestmark = pytest.mark.asyncio(loop_scope="module")

LARGEST_CARD = 28 * 1024
MOST_ACTIONS = 6
DETAILS = {"name": "Robin Marsh", "email": "robin@example.com", "phone": "", "note": ""}


def on_disk(bot: Served, tmp_path: Path, service_id: str) -> tuple[str, str, list[str]]:
    """Status, start and staff of the customer's booking of a service, in an export made while the bot runs."""
    file = tmp_path / "export.json"
    status, _, complaint = run(bot.data, "export", str(file))
    assert status == 0, complaint
    bookings = json.loads(file.read_text())["bookings"].values()
    own = [each for each in bookings if each["customer"]["email_address"] == DETAILS["email"]]
    [booking] = [each for each in own if each["service_id"] == service_id]
    assert booking["origin"] == "self_service"
    return booking["status"], booking["start"][:16], booking["staff_member_ids"]


async def test_installing_welcomes_once(teams: Teams) -> None:
    """Installed twice, with all the events that Teams sends for it, the bot greets once, and offers ways on."""
    await teams.install()
    await teams.install()
    await teams.say("what do you cost?", "38")
    greetings = [each for each in teams.shown if "this is Contoso Salon" in each.written]
    assert [[action["title"] for action in each.actions] for each in greetings] == [
        ["Book an appointment", "Change or cancel", "Contact us"]
    ]


async def test_a_booking_by_card_changes_its_card_in_place(teams: Teams, bot: Served, tmp_path: Path) -> None:
    """Clicks book, cancel and take back; a card that was answered turns into its answer where it stands."""
    form = await teams.say("book a haircut with Ana tomorrow at half past 3", "Who is the appointment for?")
    question = await teams.click("Continue", "Shall I book it? Type", inputs=DETAILS)
    assert (form.updates, form.actions) == (1, [])
    booked = await teams.click("Book it", '"Booked"')
    assert (booked, booked.updates) == (question, 1)
    assert on_disk(bot, tmp_path, "haircut") == ("confirmed", "2027-03-02T15:30", ["ana"])
    await teams.click("Cancel it", "Shall I cancel it? Type")
    await teams.click("Cancel the booking", '"Cancelled"')
    assert on_disk(bot, tmp_path, "haircut")[0] == "cancelled"
    await teams.click("Undo", '"As it was"')
    assert on_disk(bot, tmp_path, "haircut") == ("confirmed", "2027-03-02T15:30", ["ana"])


async def test_a_typed_booking_is_moved_and_moved_back(teams: Teams, bot: Served, tmp_path: Path) -> None:
    """A customer who only types books, moves what was just talked about, and takes it back by one word."""
    await teams.say("book a coloring with Chloe on Thursday at 10", "Shall I book it? Type")
    await teams.say("yes", '"Booked"')
    assert on_disk(bot, tmp_path, "coloring") == ("confirmed", "2027-03-04T10:00", ["chloe"])
    await teams.say("move it to Friday at 2pm", "Shall I move it? Type")
    await teams.say("yes", '"Moved"')
    assert on_disk(bot, tmp_path, "coloring")[:2] == ("confirmed", "2027-03-05T14:00")
    await teams.say("undo", '"As it was"')
    assert on_disk(bot, tmp_path, "coloring")[:2] == ("confirmed", "2027-03-04T10:00")


async def test_an_old_card_shows_how_things_stand_today(teams: Teams, bot: Served, tmp_path: Path) -> None:
    """A click on a card from before a move acts on nothing, and shows the booking as it is by then."""
    await teams.say("book a consultation next Monday at 11", "Shall I book it? Type")
    old = await teams.click("Book it", '"Booked"')
    await teams.say("move it to next Tuesday at 2pm", "Shall I move it? Type")
    await teams.say("yes", '"Moved"')
    today = await teams.click("Cancel it", "March 9", at=old)
    assert "Shall I cancel" not in today.written
    assert on_disk(bot, tmp_path, "consultation")[:2] == ("confirmed", "2027-03-09T14:00")


async def test_the_bots_mention_is_no_part_of_what_is_said(teams: Teams) -> None:
    """“@Contoso Salon contact” in the personal chat means “contact”."""
    await teams.say("contact", "+44 20 7946 0123", is_mention=True)


async def test_an_open_question_is_closed_where_nothing_can_be_deleted(teams: Teams) -> None:
    """The Playground deletes no message: a card whose question is given up loses its buttons where it stands."""
    question = await teams.say("book a haircut with Ben on Friday at 10", "Shall I book it? Type")
    await teams.say("start again", "What would you like to book")
    await teams.until(lambda shown: shown.id == question.id and shown.updates > 0)
    assert (question.updates, question.actions) == (1, [])


async def test_every_card_is_one_that_teams_takes(teams: Teams) -> None:
    """All cards of these talks are under 28 KB, have six actions at most, a fallback, and version 1.5 at most."""
    assert len(teams.cards) >= 15
    for card in teams.cards:
        assert len(json.dumps(card).encode()) <= LARGEST_CARD
        assert len(card.get("actions", [])) <= MOST_ACTIONS
        assert card["fallbackText"]
        assert card["version"] <= "1.5"
        for action in card.get("actions", []):
            assert action["type"] == "Action.OpenUrl" or action["fallback"]["type"] == "Action.Submit"


async def test_nothing_failed(teams: Teams, bot: Served) -> None:
    """No turn of these talks failed, and no card had to be sent anew since it could not be replaced."""
    log = bot.data.with_name(f"{bot.data.name}.log").read_text()
    assert [line for line in log.splitlines() if line.startswith(("WARNING", "ERROR"))] == []
    assert {each.conversation for each in teams.shown} == {teams.own_chat}
