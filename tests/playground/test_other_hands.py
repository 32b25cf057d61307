"""A card in other hands: it shows its new reader their own view or stays, and acts with the clicker's own rights."""

from __future__ import annotations

import pytest

from adaptive_cards.cards import actions
from tests.playground.conftest import TeamsOf
from tests.playground.teams import ADAPTIVE_CARD, MESSAGE, Shown, Teams

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def booked(teams: Teams) -> Shown:
    """The card that says how the customer's booking stands, which Teams shows again and again."""
    await teams.say("book a haircut with Ana on Thursday at 10", "Who is the appointment for?")
    details = {"name": "Robin Marsh", "email": "robin@example.com", "phone": "", "note": ""}
    await teams.click("Continue", "Shall I book it? Type", inputs=details)
    await teams.click("Book it", '"Booked"')
    await teams.say("my appointment", "Move it")
    return await teams.until(lambda shown: "refresh" in shown.card)


async def test_each_reader_sees_their_own_view(teams_of: TeamsOf, teams: Teams) -> None:
    """The customer's card is the customer's for them, and with whom it is for to Ana, who serves it; not to Ben."""
    card = await booked(teams)
    refresh = card.card["refresh"]
    assert refresh["userIds"][0] == "casey"
    data = refresh["action"]["data"]
    own = await teams.invoke(card, "refresh", data)
    assert own["type"] == ADAPTIVE_CARD
    assert "Move it" in [each.get("title") for each in actions(own["value"])]
    assert "Robin Marsh" not in str(own["value"])
    for key, sees in (("ana", True), ("ben", False)):
        person = await teams_of(key)
        where = await person.say("help", "What I can do for you")
        answer = await person.invoke(where, "refresh", data)
        assert answer["type"] == (ADAPTIVE_CARD if sees else MESSAGE)
        assert ("Robin Marsh" in str(answer["value"])) is sees


async def test_a_click_acts_with_the_rights_of_who_clicks(teams_of: TeamsOf, teams: Teams) -> None:
    """Ben clicks the customer's “Cancel it” in his own chat: nothing is cancelled, and nothing told of the person."""
    card = await teams.until(lambda shown: "refresh" in shown.card)
    cancel = card.action("Cancel it")
    assert cancel
    ben = await teams_of("ben")
    where = await ben.until(lambda shown: "What I can do for you" in shown.written)
    await ben.invoke(where, cancel["verb"], cancel["data"])
    await ben.until(lambda shown: "no longer in use" in shown.written)
    assert not any("Robin" in shown.written for shown in ben.shown)
    await teams.say("my appointment", "Cancel it")
