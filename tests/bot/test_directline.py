"""Direct Line 3.0 as Web Chat uses it."""

from __future__ import annotations

from tests.bot.edge import Edge, Page


async def test_a_message_is_answered(page: Page) -> None:
    """The bot greets first, a typed message comes back under its own id, and the reply names what it answers."""
    greeting = await page.until_text("Hello")
    assert greeting["suggestedActions"]["actions"] == [{"type": "imBack", "title": "Book", "value": "book"}]
    activity_id = await page.say("a haircut")
    reply = await page.until_text("1: a haircut")
    assert reply["replyToId"] == activity_id
    assert "serviceUrl" not in reply
    [own] = [activity for activity in page.seen if activity["id"] == activity_id]
    assert own["text"] == "a haircut"
    assert own["from"]["id"].startswith("dl_")


async def test_ready(edge: Edge) -> None:
    """A server whose stores are open says so."""
    async with edge.http.get(edge.server.make_url("/readyz")) as response:
        assert (response.status, await response.json()) == (200, {"status": "ready"})
