"""News of bookings arrives in Ana's chat in Teams, unasked, when a customer books with her elsewhere."""

from __future__ import annotations

import pytest

from adaptive_cards.cards import actions
from tests.command_line import Served, run
from tests.playground.conftest import TeamsOf
from tests.playground.teams import Teams

pytestmark = pytest.mark.asyncio(loop_scope="module")

DETAILS = {"name": "Robin Marsh", "email": "robin@example.com", "phone": "", "note": ""}


async def book(teams: Teams, wish: str) -> None:
    """Book once more as the customer, whose details are known by now."""
    await teams.say(wish, "Shall I book it? Type")
    await teams.click("Book it", '"Booked"')


async def test_what_a_customer_books_is_told_to_who_serves_it(teams_of: TeamsOf, teams: Teams) -> None:
    """Ana has written to the bot once; a customer's booking then comes to her chat, with a card to act on."""
    ana = await teams_of("ana")
    await ana.install()
    await ana.say("agenda", "Your agenda")
    await teams.say("book a haircut with Ana tomorrow at half past 3", "Who is the appointment for?")
    await teams.click("Continue", "Shall I book it? Type", inputs=DETAILS)
    await teams.click("Book it", '"Booked"')
    line = await ana.until(lambda shown: shown.text.startswith("New: Haircut with Ana"))
    card = await ana.until(lambda shown: "Robin Marsh" in shown.written and bool(shown.card))
    assert (line.conversation, card.conversation) == (ana.own_chat, ana.own_chat)
    titles = [
        action["title"] for action in actions(card.card) if action["type"] == "Action.Execute" and "title" in action
    ]
    assert (titles[0], titles[-1]) == ("Move it", "Cancel it")
    assert not any("New: " in each.text for each in teams.shown)


async def test_what_is_not_hers_is_not_told_to_her(teams_of: TeamsOf, teams: Teams) -> None:
    """A booking with Ben, and what she cancels herself, are no news for Ana; a move of the customer's own is."""
    ana = await teams_of("ana")
    await book(teams, "book a haircut with Ben tomorrow at 10")
    await ana.say("news off", "News is off")
    await book(teams, "book a haircut with Ana on Thursday at 10")
    await ana.say("news on", "News is on")
    await book(teams, "book a haircut with Ana on Thursday at 11")
    await ana.until(lambda shown: shown.text.startswith("New: Haircut with Ana") and "11:00" in shown.text)
    news = [each.text for each in ana.shown if each.text.startswith("New: ")]
    assert len(news) == 2


async def test_nothing_failed(bot: Served, tmp_path_factory: pytest.TempPathFactory) -> None:
    """All news was handed over: nothing is stuck, and the log has no complaint."""
    status, printed, _ = run(bot.data, "check")
    assert status == 0
    assert "0 stuck, 0 dead" in printed
    log = bot.data.with_name(f"{bot.data.name}.log").read_text()
    assert [line for line in log.splitlines() if line.startswith(("WARNING", "ERROR"))] == []
