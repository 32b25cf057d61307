"""The sign that the bot is at work."""

from __future__ import annotations

import json
from pathlib import Path

from tests.bot.channel import Answer, FakeChannel
from tests.bot.edge import Edge, Page, running, send


async def test_a_long_turn_shows_that_it_runs(tmp_path: Path) -> None:
    """A turn that takes long is typing first and answers then; a quick one only answers, and nothing comes after."""
    async with running(tmp_path) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        await page.say("wait")
        await page.until(lambda activity: activity["type"] == "typing")
        edge.talk.go_on.set()
        await page.until_text("1: wait")
        await page.say("y")
        await page.until_text("2: y")
    assert [each["type"] for each in page.seen] == ["message", "message", "typing", "message", "message", "message"]


async def test_the_sign_is_gone_with_the_reply(tmp_path: Path) -> None:
    """A page that comes back, also after a restart, sees what was said, and no sign of a turn that is over."""
    async with running(tmp_path) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        await page.say("wait")
        await page.until(lambda activity: activity["type"] == "typing")
        item = (await edge.storage.read([f"directline/{page.conversation_id}"])).popitem()[1]
        assert [json.loads(kept)["type"] for _, kept in item["activities"]] == ["message", "message"]
        edge.talk.go_on.set()
        await page.until_text("1: wait")
        page.watermark = ""
        assert [each["text"] for each in await page.poll()] == ["Hello", "wait", "1: wait"]


async def test_teams_is_told_too(edge: Edge, channel: FakeChannel) -> None:
    """Teams gets the sign before the reply; where it does not take it, the reply comes all the same."""
    for number, answer in enumerate((Answer(), Answer(403))):
        channel.forget()
        edge.talk.go_on.clear()
        channel.answers.append(answer)
        await send(edge, channel.activity(id=f"a{number}", text="wait"))
        await channel.wait_for(1)
        edge.talk.go_on.set()
        calls = await channel.wait_for(2)
        assert [call.body["type"] for call in calls] == ["typing", "message"]
