"""What the bot does when something breaks, on either side of it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from bookings.model import Actor
from bookings.ports import StoreUnavailable
from bot.directline.local import LocalConnectorFactory, NoSuchTalk, submits_only
from bot.directline.talks import LocalTalks
from bot.replies import text_activity
from bot.turns import Turns
from dialogs.turn import Card, Heard, Reply, Turned
from state.conversations import Conversations
from tests.bot.echo import EchoTalk
from tests.bot.edge import Page, noon, running


class BrokenStorage(Conversations):
    """Conversations on a disk that fails while `is_broken`, for records only."""

    is_broken = False

    async def read(self, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
        keys = list(keys)
        if self.is_broken and any(key.startswith("local/") for key in keys):
            raise StoreUnavailable("the disk does not answer")
        return await super().read(keys)


class HalfTalk(EchoTalk):
    """A talk whose reply cannot be shown when it hears "odd"."""

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        turned = await super().turn(heard, state)
        return Turned((Reply(card=Card("no-such-card", {}, id="c")),), turned.state) if heard.text == "odd" else turned


async def test_a_storage_that_fails_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """While the conversation cannot be read the person gets an id to quote; then the talk goes on where it was."""
    storage = BrokenStorage(tmp_path / "conversations.sqlite", clock=noon)
    async with running(tmp_path, storage=storage) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        await page.say("x")
        await page.until_text("1: x")
        storage.is_broken = True
        await page.say("y")
        said = await page.until(lambda activity: activity["from"]["id"] == "bot")
        [record] = [record for record in caplog.records if record.levelno == logging.ERROR]
        assert isinstance(record.args, tuple)
        assert str(record.args[0]) in said["text"]
        storage.is_broken = False
        await page.say("z")
        await page.until_text("2: z")
    storage.close()


async def test_an_error_inside_promises_nothing(page: Page) -> None:
    """Once a turn has begun nobody can say whether it did anything: the person is told to look, and offered to."""
    await page.until_text("Hello")
    await page.say("crash")
    said = await page.until(lambda activity: "quote" in activity.get("text", ""))
    assert "nothing was changed" not in said["text"]
    [button] = said["suggestedActions"]["actions"]
    assert button["value"] in said["text"]


async def test_a_turn_that_happened_is_kept_although_its_reply_cannot_be_shown(tmp_path: Path) -> None:
    """Where only the reply could not be put together, the state is the one that the turn left, and nobody is told
    that nothing was done.
    """
    async with running(tmp_path, talk=HalfTalk()) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        await page.say("odd")
        said = await page.until(lambda activity: "quote" in activity.get("text", ""))
        assert "nothing was changed" not in said["text"]
        await page.say("y")
        await page.until_text("2: y")


async def test_an_actor_that_cannot_be_resolved_is_told_that_nothing_was_done(tmp_path: Path) -> None:
    """What breaks before the turn has begun has changed nothing, and the person may rely on that."""

    async def resolve(_actor: Actor) -> Actor:
        raise StoreUnavailable("the disk does not answer")

    async with running(tmp_path, resolve_actor=resolve) as edge:
        page = await Page.open(edge)
        said = await page.until(lambda activity: activity["from"]["id"] == "bot")
        assert "nothing was changed" in said["text"]


async def test_an_actor_may_be_known_better(tmp_path: Path) -> None:
    """Staff records can add a role to what the channel proves."""

    async def resolve(actor: Actor) -> Actor:
        return Actor(channel=actor.channel, client=actor.client, staff_member_id="ana")

    async with running(tmp_path, resolve_actor=resolve) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        assert edge.talk.heard[0].actor.staff_member_id == "ana"


async def test_the_page_has_the_connectors_methods(page: Page) -> None:
    """Updating, deleting and asking for members work on the page's conversation as on a remote one."""
    await page.until_text("Hello")
    await page.edge.server.close()  # by then what was said is written
    storage = page.edge.storage
    talks = LocalTalks(storage, Turns())
    conversations = (await LocalConnectorFactory(talks).create("", "")).conversations
    with pytest.raises(NoSuchTalk):
        await conversations.get_conversation_members("unknown")
    members = await conversations.get_conversation_members(page.conversation_id)
    assert [member.role for member in members] == ["user", "bot"]
    talk = await talks.find(page.conversation_id)
    assert talk is not None
    [greeting] = talk.since(0)
    await conversations.delete_activity(page.conversation_id, json.loads(greeting)["id"])
    assert [json.loads(text)["type"] for text in talk.since(1)] == ["messageDelete"]
    assert talk.since(0) == []
    with pytest.raises(NoSuchTalk):
        await conversations.update_activity(page.conversation_id, "gone", text_activity("x"))
    with pytest.raises(NotImplementedError):
        await conversations.create_conversation(None)


def test_universal_actions_become_submits() -> None:
    """Web Chat knows no Action.Execute: it becomes a submit that carries its verb, and nothing refreshes by itself."""
    card = {
        "type": "AdaptiveCard",
        "refresh": {"action": {"type": "Action.Execute", "verb": "refresh"}},
        "body": [{"type": "ActionSet", "actions": [{"type": "Action.Execute", "verb": "go", "data": {"nonce": "n"}}]}],
        "actions": [
            {"type": "Action.Execute", "title": "Go", "fallback": {"type": "Action.Submit"}},
            {"type": "Action.OpenUrl", "url": "https://example.com"},
        ],
    }
    assert submits_only(card) == {
        "type": "AdaptiveCard",
        "body": [{"type": "ActionSet", "actions": [{"type": "Action.Submit", "data": {"nonce": "n", "verb": "go"}}]}],
        "actions": [{"type": "Action.Submit", "title": "Go"}, {"type": "Action.OpenUrl", "url": "https://example.com"}],
    }
