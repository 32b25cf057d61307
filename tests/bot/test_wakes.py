"""What the bot says unasked, after the time that a turn asked for."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bookings.model import Actor
from bot.turns import Turns
from bot.wakes import Wake, Wakes
from dialogs.conversation import Conversation
from dialogs.turn import Heard
from tests.bot.channel import Answer, FakeChannel
from tests.bot.echo import EchoTalk
from tests.bot.edge import NOON, Edge, Page, running, send

AT_ONCE = timedelta(0)
NEVER = timedelta(days=1)


class ManualTimers:
    """Timers that go off when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[ManualTimer] = []

    def __call__(self, seconds: float, go: Callable[[], None]) -> ManualTimer:
        timer = ManualTimer(self, seconds, go)
        self.waiting.append(timer)
        return timer


class ManualTimer:
    """One of them."""

    def __init__(self, timers: ManualTimers, seconds: float, go: Callable[[], None]) -> None:
        self._timers, self.seconds, self.go = timers, seconds, go

    def cancel(self) -> None:
        """Never go off."""
        if self in self._timers.waiting:
            self._timers.waiting.remove(self)


class Sleepers:
    """Conversations that say their name when they wake."""

    def __init__(self, most: int = 3) -> None:
        self.timers, self.turns = ManualTimers(), Turns()
        self.woken: list[str] = []
        self.wakes = Wakes(self.turns, most=most, call_later=self.timers)

    def plan(self, key: str, after: timedelta = AT_ONCE) -> None:
        """Plan that one wakes."""

        async def work(wake: Wake) -> None:
            if key == "broken":
                raise RuntimeError("inside")
            if self.wakes.take(key, wake):
                self.woken.append(key)

        self.wakes.plan(key, after, work)

    async def go(self) -> None:
        """Let all timers go off, and what they start end."""
        while self.timers.waiting:
            self.timers.waiting.pop().go()
        await asyncio.wait(self.turns._tasks)


async def test_the_page_hears_of_the_bot_unasked(page: Page) -> None:
    """A turn that asks for it is followed by one of its own accord, for the same person; its reply answers nothing."""
    await page.until_text("Hello")
    await page.post(text="wake", locale="en-US", localTimezone="Europe/Paris")
    said = await page.until_text("awake 1")
    assert "replyToId" not in said
    last, woken = page.edge.talk.heard[-2:]
    assert (woken.is_wake, woken.text, woken.action, woken.activity_id) == (True, "", None, "")
    assert (woken.actor, woken.locale, woken.time_zone) == (last.actor, "en-US", "Europe/Paris")
    await page.say("y")
    await page.until_text("2: y")


async def test_an_open_stream_gets_it_and_a_later_poll_too(page: Page) -> None:
    """What is said unasked comes over the WebSocket, and is in the log for a page that polls or comes back."""
    await page.until_text("Hello")
    _, opened = await page.edge.call("GET", page.path, page.token)
    async with page.edge.http.ws_connect(opened["streamUrl"]) as socket, asyncio.timeout(10):
        await page.say("wake")
        texts: list[Any] = []
        while "awake 1" not in texts:
            texts += [each.get("text") for each in json.loads(await socket.receive_str())["activities"]]
    assert texts == ["Hello", "wake", "1: wake", "awake 1"]
    page.watermark = ""
    assert [each["text"] for each in await page.poll()] == texts


async def test_teams_hears_of_the_bot_unasked(edge: Edge, channel: FakeChannel) -> None:
    """In Teams it is a message into the conversation, for the same person, and no answer to anything."""
    await send(edge, channel.activity(text="wake"))
    _, call = await channel.wait_for(2)
    assert (call.method, call.path) == ("POST", "/v3/conversations/a%3A1%2F2%3Bx%3D3/activities")
    assert (call.body["text"], call.body["locale"], call.body["recipient"]["id"]) == ("awake 1", "en-GB", "29:ada")
    assert "replyToId" not in call.body
    assert edge.talk.heard[1].actor == edge.talk.heard[0].actor


async def test_what_is_said_before_calls_it_off(tmp_path: Path) -> None:
    """Something said before the time is over, or while the turn waits for its conversation, takes the wake's place."""
    async with running(tmp_path) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        edge.talk.wake_after = AT_ONCE
        await page.say("wait wake")
        await edge.talk.is_waiting.wait()
        await page.say("y")  # waits for the first turn, so it is next when the wake becomes due
        edge.talk.go_on.set()
        await page.until_text("2: y")
    assert [heard.is_wake for heard in edge.talk.heard] == [False, False, False]


async def test_the_end_of_the_server_drops_it(tmp_path: Path) -> None:
    """A server that ends does not wait for what is to be said later, and the next one knows nothing of it."""
    async with running(tmp_path) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        edge.talk.wake_after = NEVER
        await page.say("wake")
        await page.until_text("1: wake")
        async with asyncio.timeout(5):
            await edge.server.close()
    async with running(tmp_path) as edge:
        page.edge = edge
        await page.say("y")
        await page.until_text("2: y")
        assert [heard.is_wake for heard in edge.talk.heard] == [False]


async def test_an_ended_chat_stays_ended(tmp_path: Path) -> None:
    """Ending the chat calls it off, and nothing of the conversation comes back into the store."""
    async with running(tmp_path) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        edge.talk.wake_after = AT_ONCE
        await page.say("wait wake")
        await edge.talk.is_waiting.wait()
        ending = asyncio.create_task(page.post(type="endOfConversation"))
        while (await page.start())[0] != 404:
            pass
        edge.talk.go_on.set()
        await ending
        await edge.server.close()
        key = f"local/{page.conversation_id}"
        assert await edge.storage.read([key]) == {}
    assert [heard.is_wake for heard in edge.talk.heard] == [False, False]


async def test_a_wake_may_say_nothing(tmp_path: Path) -> None:
    """Where there is nothing to say nothing is sent, and the state that the turn left is kept."""
    talk = EchoTalk()
    talk.awake = ""
    async with running(tmp_path, talk=talk) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        await page.say("wake")
        key = f"local/{page.conversation_id}"
        async with asyncio.timeout(10):
            while "woken" not in (await edge.storage.read([key]))[key]["talk"]:
                await page.poll()
        await page.poll()
    assert [each.get("text") for each in page.seen] == ["Hello", "wake", "1: wake"]


async def test_a_wake_that_fails_is_logged_alone(
    edge: Edge, channel: FakeChannel, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the channel does not take what is said unasked the log says so, and the talk goes on from there."""
    channel.answers += [Answer(), Answer(403)]
    await send(edge, channel.activity(text="wake"))
    await channel.wait_for(2)
    await send(edge, channel.activity(id="a2", text="wake"))
    calls = await channel.wait_for(4)
    assert [call.body["text"] for call in calls] == ["1: wake", "awake 1", "2: wake", "awake 2"]
    [record] = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert "a turn that nobody asked for failed" in record.getMessage()


async def test_at_most_one_a_conversation() -> None:
    """A new wake takes the place of the one before; what was said calls it off, also once it is due."""
    sleepers = Sleepers()
    sleepers.plan("a", timedelta(minutes=2))
    assert [timer.seconds for timer in sleepers.timers.waiting] == [120.0]
    sleepers.plan("a")
    assert [timer.seconds for timer in sleepers.timers.waiting] == [0.0]
    [timer] = sleepers.timers.waiting
    timer.go()
    sleepers.wakes.cancel("a")
    await sleepers.go()
    assert (sleepers.woken, len(sleepers.wakes)) == ([], 0)


async def test_at_most_so_many_in_all(caplog: pytest.LogCaptureFixture) -> None:
    """One more than the cap is not planned, and is logged; those before keep theirs, and there is room again after."""
    sleepers = Sleepers(most=3)
    for key in ("a", "b", "broken", "d", "a"):
        sleepers.plan(key)
    assert "one more is not" in caplog.text
    await sleepers.go()
    assert sorted(sleepers.woken) == ["a", "b"]
    assert len(sleepers.wakes) == 0
    sleepers.plan("d")
    await sleepers.go()
    assert sleepers.woken[-1] == "d"


async def test_nothing_is_planned_at_the_end() -> None:
    """The end calls off what is planned, and the turns that are finished then plan nothing new."""
    sleepers = Sleepers()
    sleepers.plan("a")
    sleepers.wakes.drop()
    await sleepers.turns.drain(1)
    sleepers.plan("b")
    assert (sleepers.timers.waiting, len(sleepers.wakes)) == ([], 0)


async def test_a_wake_keeps_no_proof_fresh(conversation: Conversation) -> None:
    """Proof lasts thirty minutes in which the person does nothing: what the bot says unasked does not lengthen it."""
    address = {"since": NOON.isoformat(), "seen": NOON.isoformat()}
    state = {"proofs": {"addresses": {"casey@example.com": address}}}
    later = Heard(Actor(), NOON + timedelta(minutes=20), is_wake=True)
    assert (await conversation.turn(later, state)).state["proofs"] == state["proofs"]
    said = replace(later, is_wake=False, text="hello")
    seen = (await conversation.turn(said, state)).state["proofs"]["addresses"]["casey@example.com"]["seen"]
    assert seen == said.now.isoformat()
