"""One greeting on install, by what the person may do; and what is not understood gets a way on."""

from __future__ import annotations

from typing import Any

import pytest

from bookings import demo
from tests.bot.channel import Call
from tests.bot.teams import Salon

CAME: dict[str, Any] = {"type": "conversationUpdate", "membersAdded": [{"id": "28:bot"}]}
ADDED: dict[str, Any] = {"type": "installationUpdate", "action": "add"}
ROLES = {
    "ana": ("Hello Ana, this is Contoso Salon", "a team member", "news off"),
    "ada": ("Hello Ada, this is Contoso Salon", "an administrator", "Help"),
    "sam": ("Hello Sam, this is Contoso Salon", "a scheduler", "Help"),
    "vic": ("Hello Vic, this is Contoso Salon", "a viewer", "Help"),
}


def who(key: str) -> dict[str, Any]:
    """A staff member in their own chat; somebody whom no record knows where there is no such key."""
    member = demo.catalogue().staff.get(key)
    object_id = member.aad_object_id if member else "00000000-0000-4000-8000-0000000000c1"
    person = {"id": f"29:{key}", "aadObjectId": object_id}
    return {"from": person, "conversation": {"id": f"a:{key}", "conversationType": "personal"}}


def cards(calls: list[Call]) -> list[str]:
    """What stands on the cards that were sent."""
    return [str(call.body["attachments"][0]["content"]) for call in calls if call.body.get("attachments")]


@pytest.mark.parametrize("key", ROLES)
async def test_staff_are_greeted_by_name_and_role(salon: Salon, key: str) -> None:
    """One card says who they are here, what they can ask for, and where their news comes from; and only once."""
    calls = [*await salon.ana(None, **CAME, **who(key))]
    calls += await salon.ana(None, **ADDED, **who(key))
    [card] = cards(calls)
    assert len(calls) == 1
    assert all(part in card for part in ROLES[key])
    assert ("settings hours" in card) is (key == "ada")
    assert ("book for Casey" in card) is (key != "vic")


async def test_installing_is_enough_for_news(salon: Salon) -> None:
    """A staff member who has the bot in Teams is told of bookings there without having said anything."""
    await salon.ana(None, **CAME, **who("ana"))
    assert await salon.store.conversation_reference("ana") is not None


async def test_a_customer_is_greeted_as_one(salon: Salon) -> None:
    """Somebody whom no record knows finds what customers do."""
    [call] = await salon.ana(None, **ADDED, **who("nobody"))
    assert "Book an appointment" in str(call.body)
    assert "agenda" not in str(call.body)


@pytest.mark.parametrize("text", ["help", "HELP", "hElp", "Help!", "<at>Bookings</at> HELP"])
@pytest.mark.parametrize("key", ["nobody", "ana", "ada"])
async def test_help_is_for_everybody_in_any_case_of_letters(salon: Salon, key: str, text: str) -> None:
    """With the mention or without it."""
    mention = {"type": "mention", "mentioned": {"id": "28:bot"}, "text": "<at>Bookings</at>"}
    calls = await salon.ana(text, **who(key), entities=[mention] if "<at>" in text else [])
    said = str([call.body for call in calls])
    assert ("book for Casey" if key != "nobody" else "Say it in your own words") in said


@pytest.mark.parametrize("key", ["nobody", "ana", "ada"])
async def test_what_is_not_understood_gets_a_way_on(salon: Salon, key: str) -> None:
    """Never a dead end: buttons lead on."""
    [call] = await salon.ana("xyzzy plugh", **who(key))
    assert "didn’t get that" in call.body["text"]
    titles = [action["title"] for action in call.body["suggestedActions"]["actions"]]
    assert titles == (
        ["Book an appointment", "Change my appointment", "Contact"] if key == "nobody" else ["Help", "Agenda"]
    )
