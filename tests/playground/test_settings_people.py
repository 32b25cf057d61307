"""An administrator in Teams sees to people and data: the team, links, mails, files that are taken away, and erasing."""

from __future__ import annotations

import json
import re

import aiohttp
import pytest

from tests.playground.conftest import TeamsOf
from tests.playground.teams import Shown
from tools.playground import CUSTOMER

pytestmark = pytest.mark.asyncio(loop_scope="module")

LARGEST_CARD = 28 * 1024
ZOE = {
    "display_name": "Zoe",
    "role": "teamMember",
    "email_address": "zoe@contoso-salon.example",
    "aliases": "",
    "is_email_notification_enabled": "true",
    "is_news_enabled": "true",
}


def found(pattern: str, shown: Shown) -> str:
    """What stands on a card."""
    match = re.search(pattern, json.dumps(shown.card))
    assert match, shown.written
    return match[1]


async def test_somebody_new_is_added_and_linked_once_an_administrator_has_seen_who_it_is(teams_of: TeamsOf) -> None:
    """The code is on Ada's card; who brings it is a customer until Ada, who is told at once, has said yes."""
    ada, casey = await teams_of("ada"), await teams_of(CUSTOMER)
    await ada.say("add staff Zoe", "Add them to the team?")
    await ada.click("Back", "Somebody new")
    await ada.click("Continue", "Add them to the team?", inputs=ZOE)
    await ada.click("Save", "Saved: Zoe")
    await ada.say("services of zoe", "What does Zoe do?")
    await ada.click("Continue", "Zoe does now: Haircut", inputs={"services": "haircut"})
    code = found(r"link ((?:\w{4}-){3}\w{4})", await ada.say("link code for Zoe", "They write"))
    await casey.say(f"link {code}", "Nothing is granted before")
    await casey.say("agenda", "The agenda is for")
    asked = await ada.until(lambda shown: "Somebody asks to be linked as Zoe" in shown.written)
    assert "“Casey Quinn”" in asked.written
    await ada.click("Link them", "Linked: Zoe is known in Teams")
    await casey.say("agenda", "Your agenda")
    await casey.say(f"link {code}", "That link code doesn’t work")


async def test_who_leaves_is_nobody_at_once(teams_of: TeamsOf) -> None:
    """Ada takes Zoe out; the account is a customer's again with the next word, and Ada herself stays."""
    ada, casey = await teams_of("ada"), await teams_of(CUSTOMER)
    await ada.say("remove Zoe from the team", "Take Zoe out of the team?")
    await ada.click("Take Zoe out", "Zoe is out of the team")
    await casey.say("team", "I didn’t get “team”")
    await ada.say("unlink ada", "without an administrator who can be reached")


async def test_a_file_is_taken_away_once(teams_of: TeamsOf) -> None:
    """The link on the card opens a page; its button gives the file, and a second press does not."""
    ada = await teams_of("ada")
    card = await ada.say("export everything", "Open the download page")
    link = found(r'"(http://[^"]+/download/[^"]+)"', card)
    async with aiohttp.ClientSession() as browser:
        for _ in range(2):
            async with browser.get(link) as page:
                assert "Download the file" in await page.text()
        async with browser.post(link) as file:
            tables = await file.json()
        assert len(tables["bookings"]) == 3
        async with browser.post(link) as page:
            assert page.status == 410


async def test_links_in_mails_and_mails_themselves(teams_of: TeamsOf) -> None:
    """One booking's links are revoked after a yes; nothing is stuck in the outbox."""
    ada = await teams_of("ada")
    await ada.say("revoke links of casey", "Which booking?")
    await ada.click("Choose", "Revoke the links in this booking")
    await ada.click("Revoke the links", "open nothing any more")
    await ada.say("outbox", "No mail is stuck")


async def test_a_customer_is_erased_after_one_yes(teams_of: TeamsOf) -> None:
    """What is kept is shown first; afterwards nobody finds them."""
    ada = await teams_of("ada")
    asked = await ada.say("erase casey@example.com", "Erase all that is kept of Casey Quinn?")
    assert "3 to come" in asked.written
    await ada.click("Cancel and erase for good", "3 bookings stay")
    await ada.say("find casey", "I find no booking")
    await ada.say("erase casey@example.com", "I know nobody by")


async def test_others_are_told_whose_it_is(teams_of: TeamsOf) -> None:
    """A team member gets one line for each of it."""
    ana = await teams_of("ana")
    for text in ("team", "link code for Ben", "outbox", "export", "erase casey@example.com", "revoke links of casey"):
        await ana.say(text, "That is for administrators only")


async def test_every_card_is_one_that_teams_takes(teams_of: TeamsOf) -> None:
    """Under 28 KB, with a fallback, at most six actions in the bar."""
    ada = await teams_of("ada")
    assert len(ada.cards) >= 12
    for card in ada.cards:
        assert len(json.dumps(card).encode()) <= LARGEST_CARD
        assert len(card.get("actions", [])) <= 6
        assert card["fallbackText"]
