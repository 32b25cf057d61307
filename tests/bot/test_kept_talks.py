"""What is kept of the page's talks: in bytes, of one and of all, and how those that rest go on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bookings.ports import StoreUnavailable
from bot.directline import talks as talks_module
from bot.directline.incoming import LARGEST_VALUE, LONGEST_SHOWN
from bot.directline.talk import KEPT_ACTIVITIES, KEPT_BYTES, LocalTalk
from bot.directline.talks import LocalTalks
from bot.directline.tokens import Seat
from bot.turns import Turns
from state.conversations import Conversations
from tests.bot.edge import Edge, Page, noon
from tests.bot.test_stream import stream, texts

LONG = "x" * 2000


class Kept:
    """The talks of one process."""

    def __init__(self, storage: Conversations) -> None:
        self.turns = Turns()
        self.storage = storage
        self.talks = LocalTalks(storage, self.turns)

    async def talk(self, name: str) -> LocalTalk:
        """A conversation, as a page's call finds it."""
        return await self.talks.of(Seat(name, "dl_user"))

    async def say(self, name: str, text: str = LONG) -> LocalTalk:
        """Say something there, and wait until it is written."""
        talk = await self.talk(name)
        talk.append({"type": "message", "text": text})
        self.talks.save_soon(talk)
        await self.turns.calm(10)
        return talk


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Kept]:
    """Talks over a Storage of their own."""
    with Conversations(tmp_path / "conversations.sqlite", clock=noon) as storage:
        yield Kept(storage)


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> int:
    """Room for some ten talks with one long text."""
    monkeypatch.setattr(talks_module, "KEPT_IN_ALL", 50_000)
    return 50_000


@pytest.fixture
def rested(narrow: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the talks that went to rest, in little room."""
    ids: list[str] = []
    rest = LocalTalk.rest

    def noted(talk: LocalTalk) -> None:
        ids.append(talk.id)
        rest(talk)

    monkeypatch.setattr(LocalTalk, "rest", noted)
    return ids


async def others_talk(edge: Edge) -> None:
    """Let as many others talk as there is room for, and more."""
    for _ in range(6):
        other = await Page.open(edge)
        await other.say("y" * LONGEST_SHOWN)
        await other.until_text(f"1: {'y' * LONGEST_SHOWN}")


def shown(talk: LocalTalk, watermark: int = 0) -> list[Any]:
    """What a page is shown."""
    return [json.loads(text).get("text") for text in talk.since(watermark)]


async def test_a_turn_is_written_once(kept: Kept) -> None:
    """What a turn says and hears is written when it is over; where another waits to go on, after that one."""
    talk = await kept.talk("one")
    writes: list[int] = []
    write = kept.storage.write

    async def noted(changes: Any) -> None:
        writes.append(talk.number)
        await write(changes)

    kept.storage.write = noted  # type: ignore[method-assign]  # the real one, with a note of when
    talk.waiting = 2
    for text in ("asked", "asked again", "answered"):
        talk.append({"type": "message", "text": text})
        kept.talks.save_soon(talk)
    kept.talks.turn_ended(talk)
    await kept.turns.calm(10)
    assert not writes
    talk.append({"type": "message", "text": "answered again"})
    kept.talks.save_soon(talk)
    kept.talks.turn_ended(talk)
    await kept.turns.calm(10)
    assert writes == [4]


async def test_a_long_talk_loses_its_oldest(kept: Kept) -> None:
    """Of one conversation so many bytes are kept; the oldest go first, and the latest stays, however long."""
    talk = await kept.talk("c")
    for number in range(KEPT_ACTIVITIES):
        talk.append({"type": "message", "text": f"{number} {'x' * 10_000}"})
    latest = [f"{number} {'x' * 10_000}" for number in range(KEPT_ACTIVITIES)][-len(shown(talk)) :]
    assert shown(talk) == latest
    assert KEPT_BYTES - 20_000 < sum(map(len, talk.since(0))) <= KEPT_BYTES
    talk.append({"type": "message", "text": "y" * KEPT_BYTES})
    assert shown(talk) == ["y" * KEPT_BYTES]


async def test_all_talks_together_have_their_room(kept: Kept, narrow: int) -> None:
    """However many speak, they stay below a number of bytes; who was idle longest rests, and comes back whole."""
    first = await kept.say("c0")
    for number in range(1, 30):
        await kept.say(f"c{number}")
        assert kept.talks.size <= narrow
    assert first.is_resting
    assert len(kept.talks._kept) < 30
    back = await kept.talk("c0")
    assert shown(back) == [LONG]
    assert (back.number, back.is_resting) == (1, False)


async def test_what_is_under_way_stays(kept: Kept, narrow: int) -> None:
    """A talk with a turn under way, or with a stream that has not sent all, keeps its activities in memory."""
    speaking, slow, idle = [await kept.say(name) for name in ("speaking", "slow", "idle")]
    speaking.waiting = slow.behind = 1
    for number in range(30):
        await kept.say(f"c{number}")
    assert [talk.is_resting for talk in (speaking, slow, idle)] == [False, False, True]
    assert await kept.talk("speaking") is speaking
    assert kept.talks.size <= narrow


async def test_what_is_not_written_stays(
    kept: Kept, narrow: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the Storage does not take it, what was said is kept in memory, and written with the next thing said."""

    async def fail(_changes: Any) -> None:
        raise StoreUnavailable("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(kept.storage, "write", fail)
        lost = await kept.say("lost")
        assert "the disk is full" in caplog.text
    for number in range(30):
        await kept.say(f"c{number}")
    assert not lost.is_resting
    await kept.say("lost", "once more")
    assert "once more" in json.dumps(await kept.storage.read(["directline/lost"]))


async def test_who_held_a_resting_talk_loses_nothing(kept: Kept, narrow: int) -> None:
    """What is said in a talk that has gone to rest meanwhile follows what was said before, in memory and in writing."""
    held = await kept.say("held", "before")
    for number in range(30):
        await kept.say(f"c{number}")
    assert held.is_resting
    watermark = held.number
    held.append({"type": "message", "text": "after"})
    kept.talks.save_soon(held)
    assert shown(held, watermark) == ["after"]
    await kept.turns.calm(10)
    assert shown(held) == ["before", "after"]
    assert await kept.talk("held") is held
    again = await LocalTalks(kept.storage, kept.turns).of(Seat("held", "dl_user"))
    assert shown(again) == ["before", "after"]


async def test_a_resting_talk_is_brought_back_once(kept: Kept, narrow: int) -> None:
    """Two calls that come at once find the same talk, with everything in it once."""
    held = await kept.say("held", "before")
    for number in range(30):
        await kept.say(f"c{number}")
    found = await asyncio.gather(*(kept.talk("held") for _ in range(3)))
    assert all(talk is held for talk in found)
    assert shown(held) == ["before"]


async def test_a_resting_talk_whose_record_went_away_begins_anew(kept: Kept, narrow: int) -> None:
    """What the Storage has lost meanwhile is lost; the page that is still open goes on."""
    held = await kept.say("held", "before")
    for number in range(30):
        await kept.say(f"c{number}")
    await kept.storage.delete(["directline/held"])
    talk = await kept.say("held", "after")
    assert talk is held
    assert shown(talk) == ["after"]


async def test_an_open_page_does_not_notice_that_its_talk_rested(page: Page, rested: list[str]) -> None:
    """A stream goes on in a talk that rested: the page gets what is new, once, and a reload shows it all."""
    await page.until_text("Hello")
    async with stream(page) as socket:
        assert await texts(socket, 1) == ["Hello"]
        await others_talk(page.edge)
        assert page.conversation_id in rested
        await page.say("x")
        assert await texts(socket, 2) == ["x", "1: x"]
    async with stream(page) as socket:
        assert await texts(socket, 3) == ["Hello", "x", "1: x"]


async def test_a_card_of_a_talk_that_rested_is_replaced_in_place(page: Page, rested: list[str]) -> None:
    """A card takes the place of one that was shown before the talk rested, with its id and time."""
    await page.say("card")
    card = await page.until(lambda activity: bool(activity.get("attachments")))
    await others_talk(page.edge)
    assert page.conversation_id in rested
    await page.say("done")
    replaced = await page.until_text("replaced")
    assert (replaced["id"], replaced["timestamp"]) == (card["id"], card["timestamp"])


async def test_what_no_card_or_person_sends_is_not_shown(page: Page) -> None:
    """One's own text is shown to its first characters, and what a card sent only where it is small."""
    await page.post(
        text="z" * (LONGEST_SHOWN + 1), channelData={"messageBack": {"displayText": "z" * (LONGEST_SHOWN + 1)}}
    )
    await page.post(value={"card": "x" * LARGEST_VALUE})
    await page.until_text("action ['card']")
    long, large = (each for each in page.seen if each["from"]["role"] == "user")
    assert long["text"] == long["channelData"]["messageBack"]["displayText"] == "z" * (LONGEST_SHOWN - 1) + "…"
    assert "value" not in large
