"""Talks of an erased person end with them: the page's and those of other channels, but not the one that asked."""

from __future__ import annotations

import pytest

from bookings.erasing import Erased
from bookings.ports import StoreUnavailable
from bot.forgetting import Forgetting
from bot.identity import local_key
from bot.server import DIRECT_LINE, TURNS
from state.conversations import Conversations
from tests.bot.edge import Edge, Page

CASEY = "casey.jones@example.com"
PATIENCE = 10


def storage(edge: Edge) -> Conversations:
    """What the server keeps its talks in."""
    assert isinstance(edge.storage, Conversations)
    return edge.storage


async def erase(edge: Edge, *names: str, asked_in: str = "") -> None:
    """Forget whoever is called so, and wait until that is done."""
    direct_line, turns = edge.app[DIRECT_LINE], edge.app[TURNS]
    await turns.calm(PATIENCE)
    Forgetting(storage(edge).mentioning, direct_line.forget, turns).begin(Erased(frozenset(names), asked_in))
    await turns.calm(PATIENCE)
    await turns.calm(PATIENCE)


async def said(edge: Edge, text: str) -> Page:
    """A page on which somebody said this."""
    page = await Page.open(edge)
    await page.say(text)
    await page.until_text(f"1: {text}")
    return page


async def test_their_talks_end_and_those_of_others_go_on(edge: Edge) -> None:
    """A page that named them is told that its conversation was ended; nothing of it is stored any more."""
    theirs = await said(edge, f"I am {CASEY.upper()}")
    other = await said(edge, "I am Drew")
    asking = await said(edge, f"erase {CASEY}")
    await erase(edge, CASEY, asked_in=local_key(asking.conversation_id))
    status, body = await theirs.post(type="message", text="hello")
    assert (status, body["error"]["code"]) == (404, "ConversationEnded")
    for page in (other, asking):
        await page.say("again")
        await page.until_text("2: again")
    found = await storage(edge).mentioning([CASEY])
    assert found
    assert all(asking.conversation_id in key for key in found)
    assert await storage(edge).read([local_key(theirs.conversation_id)]) == {}


async def test_what_is_known_of_a_talk_elsewhere_goes_too(edge: Edge) -> None:
    """The state of a talk in Teams is forgotten, what the channel shows is the channel's; one that asked is not."""
    own, asking = "remote/msteams/a:own", "remote/msteams/a:ada"
    await storage(edge).write({key: {"talk": {"email": CASEY}} for key in (own, asking)})
    await erase(edge, CASEY, asked_in=asking)
    assert set(await storage(edge).read([own, asking])) == {asking}


@pytest.mark.parametrize("names", [(), ("", "Bo"), ("nobody@example.com",)])
async def test_nobody_else_is_taken_for_them(names: tuple[str, ...], edge: Edge) -> None:
    """Without an address or a number there is nothing to look for; a short one would be found anywhere."""
    page = await said(edge, "Bo")
    await erase(edge, *names)
    await page.say("x")
    await page.until_text("2: x")


async def test_a_talk_that_cannot_be_forgotten_keeps_no_other(edge: Edge, caplog: pytest.LogCaptureFixture) -> None:
    """Where the store fails in between, that is logged without a name, and the others are forgotten."""
    turns, done = edge.app[TURNS], []

    async def forget(key: str, but: str) -> None:
        assert but == "here"
        if key == "a":
            raise StoreUnavailable("the disk does not answer")
        done.append(key)

    await storage(edge).write({key: {"talk": CASEY} for key in ("a", "b")})
    Forgetting(storage(edge).mentioning, forget, turns).begin(Erased(frozenset({CASEY}), "here"))
    await turns.calm(PATIENCE)
    assert done == ["b"]
    assert "forgotten only 30 days after" in caplog.text
    assert CASEY not in caplog.text
