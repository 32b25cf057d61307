"""A talk of the page that moves from one process to another and back: two memories, one Storage."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.directline import talk as talk_module
from bot.directline.talk import LocalTalk
from bot.directline.talks import LocalTalks, TalkEnded
from bot.directline.tokens import Seat
from bot.turns import Turns
from state.conversations import Conversations
from tests.bot.edge import noon

SEAT = Seat("talk", "dl_user")


@dataclass
class Process:
    """What one process has of the talks."""

    talks: LocalTalks
    turns: Turns
    name: str

    async def say(self, text: str) -> LocalTalk:
        """Say something here, as a page does."""
        talk = await self.talks.of(SEAT)
        self.append(talk, text)
        return talk

    def append(self, talk: LocalTalk, text: str) -> str:
        """Put an activity into the talk, with an id that names this process."""
        talk_module.OURS, before = f"-{self.name}", talk_module.OURS
        try:
            activity_id = talk.append({"type": "message", "text": text})
        finally:
            talk_module.OURS = before
        self.talks.save_soon(talk)
        return activity_id

    async def written(self) -> None:
        """Wait until all is in the Storage."""
        await self.turns.calm(10)


@pytest.fixture
async def processes(tmp_path: Path) -> AsyncIterator[tuple[Process, Process]]:
    """Two processes."""
    with Conversations(tmp_path / "conversations.sqlite", clock=noon) as storage:
        made = [(Turns(), name) for name in ("one", "other")]
        one, other = (Process(LocalTalks(storage, turns, is_shared=True), turns, name) for turns, name in made)
        yield one, other


def texts(talk: LocalTalk, watermark: int = 0) -> list[Any]:
    """What a page is shown from a watermark on."""
    return [activity["text"] for activity in shown(talk, watermark)]


def shown(talk: LocalTalk, watermark: int = 0) -> list[Any]:
    """The activities that a page is sent from a watermark on."""
    return [json.loads(text) for text in talk.since(watermark)]


async def test_a_talk_goes_on_elsewhere_and_back(processes: tuple[Process, Process]) -> None:
    """Each process shows all that was said in the other, in its order, and no two activities have one id."""
    one, other = processes
    for number, process in enumerate((one, other, one, one, other)):
        await process.say(str(number))
        await process.written()
    for process in processes:
        talk = await process.talks.of(SEAT)
        assert texts(talk) == ["0", "1", "2", "3", "4"]
        assert len({activity["id"] for activity in shown(talk)}) == 5


async def test_what_two_processes_say_at_once_is_put_together(processes: tuple[Process, Process]) -> None:
    """A turn that still runs here, when its page has moved there, loses nothing and overwrites nothing."""
    one, other = processes
    here = await one.say("question")
    await one.written()
    there = await other.say("another question")
    first = one.append(here, "late answer")
    await asyncio.gather(one.written(), other.written())
    await other.say("thanks")
    await other.written()
    here.replace(first, {"type": "message", "text": "late answer, changed"})
    one.talks.save_soon(here)
    await one.written()
    expected = {"question", "another question", "late answer, changed", "thanks"}
    for process in processes:
        assert set(texts(await process.talks.of(SEAT))) == expected
    assert set(texts(there)) == expected


async def test_a_page_that_has_seen_more_than_was_written_sees_it_all(processes: tuple[Process, Process]) -> None:
    """A watermark of a process that fell before it could write it down is as none, as after a reload."""
    one, other = processes
    await one.say("question")
    await one.written()
    talk = await other.talks.of(SEAT)
    assert texts(talk, 1) == []
    assert texts(talk, 7) == ["question"]


async def test_a_talk_that_was_ended_elsewhere_is_over(processes: tuple[Process, Process]) -> None:
    """Whoever ends it, it is forgotten everywhere, and what still runs here brings nothing of it back."""
    one, other = processes
    here = await one.say("question")
    await one.written()
    there = await other.talks.of(SEAT)
    there.end()
    other.talks.save_soon(there)
    await other.written()
    one.append(here, "late answer")
    await one.written()
    for process in processes:
        with pytest.raises(TalkEnded):
            await process.talks.of(SEAT)
    assert texts(here) == []


async def test_a_talk_whose_record_went_away_begins_a_new_one(
    processes: tuple[Process, Process], tmp_path: Path
) -> None:
    """What was not written for thirty days is gone from the Storage; who comes back is served from memory."""
    one, _ = processes
    await one.say("question")
    await one.written()
    with Conversations(tmp_path / "conversations.sqlite", clock=noon) as storage:
        await storage.delete(["directline/talk"])
    talk = await one.say("anybody there?")
    await one.written()
    assert texts(talk) == ["question", "anybody there?"]
