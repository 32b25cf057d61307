"""One turn at a time in a conversation, and work that is finished before the server ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount
from botframework.connector.auth import AuthenticateRequestResult

from bot.authentication import BotsAdapter, ChannelAuthentication
from bot.directline.local import LocalConnectorFactory
from bot.directline.talk import REMEMBERED_POSTS, LocalTalk
from bot.directline.talks import LocalTalks
from bot.directline.tokens import Seat
from bot.handler import BookingsBot
from bot.identity import local_identity
from bot.rates import REMEMBERED_CLIENTS, Rate
from bot.records import REMEMBERED_CARDS, REMEMBERED_IDS, ConversationRecord, ConversationRecords
from bot.signing import Keys
from bot.turns import ConversationLocks, Turns
from bot.wakes import Wakes
from state.conversations import Conversations
from tests.bot.echo import EchoTalk
from tests.bot.edge import SECRET, noon


class NoLocks(ConversationLocks):
    """What would be without the lock."""

    @asynccontextmanager
    async def hold(self, key: str) -> AsyncIterator[None]:
        yield


async def two_messages_at_once(folder: Path, locks: ConversationLocks) -> list[str]:
    """Send two messages to one conversation, the first of which takes long; return what is remembered of them."""
    storage = Conversations(folder / "conversations.sqlite", clock=noon)
    turns, talk, records = Turns(), EchoTalk(), ConversationRecords(storage)
    talks = LocalTalks(storage, turns)
    await talks.of(Seat("c", "dl_u"))
    factory = LocalConnectorFactory(talks)
    adapter = BotsAdapter(ChannelAuthentication(local=factory, remote=factory, bearer=None))
    bot = BookingsBot(talk=talk, records=records, locks=locks, wakes=Wakes(turns), keys=Keys(SECRET), clock=noon)

    async def hear(text: str) -> None:
        proof = AuthenticateRequestResult()
        proof.claims_identity = local_identity("client")
        proof.connector_factory = factory
        activity = Activity(
            type="message",
            id=text,
            text=text,
            channel_id="directline",
            conversation=ConversationAccount(id="c"),
            from_property=ChannelAccount(id="dl_u"),
        )
        await adapter.process_activity(proof, activity, bot.on_turn)

    async def after_the_first() -> None:
        await talk.is_waiting.wait()
        second = asyncio.create_task(hear("second"))
        await asyncio.wait([second], timeout=0.2)  # without the lock it is over by then, with it it waits
        talk.go_on.set()
        await second

    await asyncio.gather(hear("wait"), after_the_first(), return_exceptions=True)
    await turns.drain(5)
    said: list[str] = (await records.load("local/c")).talk["said"]
    storage.close()
    return said


async def test_the_lock_keeps_both_of_two_messages(tmp_path: Path) -> None:
    """Two messages at once are both remembered; without the lock one of them is lost, as the control shows."""
    assert await two_messages_at_once(tmp_path / "locked", ConversationLocks()) == ["wait", "second"]
    assert len(await two_messages_at_once(tmp_path / "unlocked", NoLocks())) == 1


async def test_locks_leave_nothing_behind() -> None:
    """A lock lives while somebody holds or wants it; another conversation is never held up."""
    locks = ConversationLocks()
    async with locks.hold("a"):
        waiting = asyncio.create_task(enter(locks, "a"))
        await enter(locks, "b")
        assert not waiting.done()
    await waiting
    assert not locks._locks


async def enter(locks: ConversationLocks, key: str) -> None:
    """Hold a conversation for a moment."""
    async with locks.hold(key):
        pass


async def test_drain_waits_and_then_cuts_off(caplog: pytest.LogCaptureFixture) -> None:
    """Draining waits for work and for the work that it starts; what still hangs is cut off and logged."""
    turns, done = Turns(), []

    async def last() -> None:
        done.append("last")

    async def first() -> None:
        await asyncio.sleep(0)
        turns.start(last(), "last")

    turns.start(first(), "first")
    assert await turns.drain(5) == 0
    assert done == ["last"]
    turns.start(asyncio.Event().wait(), "forever")  # type: ignore[arg-type]
    assert await turns.drain(0.01) == 1
    assert "1 turns were cut off" in caplog.text


async def test_what_can_wait_lets_running_turns_end_first() -> None:
    """Calm comes once the turns of the moment are done, at once where there are none, and in any case after a while."""
    turns, done = Turns(), []

    async def turn() -> None:
        await asyncio.sleep(0)
        done.append("turn")

    await turns.calm(5)
    turns.start(turn(), "a turn")
    await turns.calm(5)
    assert done == ["turn"]
    turns.start(asyncio.Event().wait(), "forever")  # type: ignore[arg-type]
    await turns.calm(0.01)
    assert await turns.drain(0.01) == 1


async def test_an_error_in_a_task_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Work that fails after its request was answered is logged with its traceback."""
    turns = Turns()

    async def fail() -> None:
        raise RuntimeError("inside")

    await turns.run(fail(), "a turn")
    assert "a turn failed" in caplog.text
    assert "RuntimeError: inside" in caplog.text
    assert len(turns) == 0


async def test_a_conversation_of_another_release_begins_anew(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What is kept of a conversation in a form that this release does not know is logged, and no page is locked out."""
    storage = Conversations(tmp_path / "conversations.sqlite", clock=noon)
    await storage.write({"directline/c": {"user": "dl_u", "activities": 5}, "local/c": {"something": "else"}})
    talk = await LocalTalks(storage, Turns()).of(Seat("c", "dl_u"))
    assert (talk.number, talk.is_started) == (0, False)
    assert "begins anew" in caplog.text
    record = await ConversationRecords(storage).load("local/c")
    assert (record.talk, record.seen) == ({}, [])
    storage.close()


def test_a_record_stays_small() -> None:
    """A record remembers the latest ids and cards, however long the conversation gets."""
    record = ConversationRecord()
    for number in range(200):
        assert record.see(f"a{number}")
        record.show(f"c{number}", f"a{number}")
    assert not record.see("a199")
    assert record.see("")
    assert (len(record.seen), len(record.cards)) == (REMEMBERED_IDS, REMEMBERED_CARDS)
    assert "c199" in record.cards


def test_a_rate_counts_by_client_and_time() -> None:
    """Each client may do so much in any span of time, whatever others do; refused tries do not count."""
    now = 0.0
    rate = Rate(2, 60, clock=lambda: now)
    assert [rate.take("a"), rate.take("a"), rate.take("a"), rate.take("b")] == [0, 0, 60, 0]
    now = 61.0
    assert rate.take("a") == 0


def test_a_rate_forgets_who_was_silent_longest() -> None:
    """However many clients come, the memory that they take is bounded."""
    rate = Rate(1, 60, clock=lambda: 0.0)
    for number in range(REMEMBERED_CLIENTS + 1):
        assert rate.take(f"c{number}") == 0
    assert rate.take("c0") == 0
    assert rate.take(f"c{REMEMBERED_CLIENTS}") > 0


def test_a_rate_keeps_nothing_of_who_has_gone() -> None:
    """Clients that came once and are silent since take no memory; who still counts stays."""
    now = 0.0
    rate = Rate(3, 60, clock=lambda: now)
    for number in range(500):
        rate.take(f"c{number}")
    now = 50.0
    assert [rate.take("late") for _ in range(3)] == [0, 0, 0]
    assert rate.remembered == 501
    now = 60.0
    assert rate.take("new") == 0
    assert rate.remembered == 2
    assert rate.take("late") == 50


def test_a_conversation_remembers_the_latest_posts() -> None:
    """The page's own ids are remembered for as many posts as it may have sent again."""
    talk = LocalTalk("c", "dl_u")
    for number in range(REMEMBERED_POSTS + 1):
        talk.remember_post(f"p{number}", f"c|{number}")
    assert len(talk.posts) == REMEMBERED_POSTS
    assert "p0" not in talk.posts
