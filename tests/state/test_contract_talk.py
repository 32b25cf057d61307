"""What conversation state promises in every store: Bot Framework's Storage, plain JSON, no update lost."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from botbuilder.core import BotState, MemoryStorage, Storage, TurnContext, adapters

from state.conversations import KEPT, Conversations
from state.postgres.database import Database
from state.postgres.items import PgConversations
from state.tinydb_store import TinyStore
from tests.postgres.server import fresh_business, server
from tests.state.made import NOW, Present


@asynccontextmanager
async def sqlite(folder: Path, present: Present) -> AsyncIterator[Conversations]:
    """In a file of the test's own."""
    with Conversations(folder / "conversations.db", clock=present) as opened:
        yield opened


@asynccontextmanager
async def postgres(folder: Path, present: Present) -> AsyncIterator[PgConversations]:
    """For a business of the test's own."""
    del folder
    async with Database(server().url(), synchronous_commit="off") as database:
        yield PgConversations(database, fresh_business(), clock=present)


Kept = Conversations | PgConversations
KINDS: dict[str, Callable[[Path, Present], AbstractAsyncContextManager[Kept]]] = {
    "postgres": postgres,
    "sqlite": sqlite,
}


@pytest.fixture(params=sorted(KINDS))
async def conversations(request: pytest.FixtureRequest, tmp_path: Path, present: Present) -> AsyncIterator[Kept]:
    """An empty storage of each kind."""
    async with KINDS[request.param](tmp_path, present) as opened:
        yield opened


async def test_an_item_reads_back_equal_with_an_e_tag(conversations: Kept) -> None:
    """Whatever JSON can hold, under any key; a key that is not there is left out, and what is deleted is gone."""
    item = {"talk": {"ä☕\x00": [1, 2.5, None, True, {"deep": []}]}, "seen": ["a"]}
    await conversations.write({"a/b;c": item, "": {}})
    await conversations.write({})
    found = await conversations.read(["a/b;c", "", "nothing"])
    assert {key: {**value, "e_tag": ""} for key, value in found.items()} == {
        "a/b;c": {**item, "e_tag": ""},
        "": {"e_tag": ""},
    }
    assert await conversations.count() == 2
    await conversations.delete(["a/b;c", "nothing"])
    assert list(await conversations.read(["a/b;c", ""])) == [""]


async def test_items_are_copies(conversations: Kept) -> None:
    """Changing what was written, or what was read, changes nothing that is stored."""
    item: dict[str, Any] = {"seen": [1]}
    await conversations.write({"key": item})
    item["seen"].append(2)
    for _ in range(2):
        found = (await conversations.read(["key"]))["key"]
        assert found["seen"] == [1]
        found["seen"].append(3)


@pytest.mark.parametrize(
    "bad", [NOW, {1}, object(), {1: 2}, float("nan"), "\ud800", b""], ids=lambda bad: type(bad).__name__
)
async def test_a_value_that_json_cannot_hold_writes_nothing(conversations: Kept, bad: object) -> None:
    """All items of a call are encoded before the first is written."""
    with pytest.raises((TypeError, ValueError)):
        await conversations.write({"good": {}, "bad": {"value": [bad]}})
    with pytest.raises(TypeError):
        await conversations.write({"bad": bad})  # type: ignore[dict-item]
    assert await conversations.read(["good", "bad"]) == {}


async def test_an_item_that_was_written_since_it_was_read_is_not_overwritten(conversations: Kept) -> None:
    """KeyError for a stale e_tag, also of an item that was deleted; without one, or with `*`, it overwrites."""
    await conversations.write({"key": {"n": 0}})
    read = (await conversations.read(["key"]))["key"]
    await conversations.write({"key": {**read, "n": 1}})
    with pytest.raises(KeyError):
        await conversations.write({"other": {}, "key": {**read, "n": 2}})
    assert list(await conversations.read(["other"])) == []
    for again in ({"e_tag": "*"}, {"e_tag": None}, {}):
        await conversations.write({"key": {"n": 3, **again}})
    fresh = (await conversations.read(["key"]))["key"]
    assert fresh["n"] == 3
    await conversations.delete(["key"])
    with pytest.raises(KeyError):
        await conversations.write({"key": fresh})
    for e_tag in ("", 7):
        with pytest.raises(ValueError, match="e_tag"):
            await conversations.write({"key": {"e_tag": e_tag}})


async def test_of_twenty_who_change_what_they_read_none_is_lost(conversations: Kept) -> None:
    """With the e_tag, whoever comes late reads again and every count arrives; without, the control, counts are lost."""

    async def count(key: str, *, with_e_tag: bool) -> None:
        while True:
            item = (await conversations.read([key]))[key]
            if not with_e_tag:
                del item["e_tag"]
            try:
                await conversations.write({key: {**item, "n": item["n"] + 1}})
            except KeyError:
                continue
            return

    await conversations.write({"safe": {"n": 0}, "unsafe": {"n": 0}})
    await asyncio.gather(*(count("safe", with_e_tag=True) for _ in range(20)))
    await asyncio.gather(*(count("unsafe", with_e_tag=False) for _ in range(20)))
    found = await conversations.read(["safe", "unsafe"])
    assert found["safe"]["n"] == 20
    assert found["unsafe"]["n"] < 20


class ChatState(BotState):
    """Bot Framework's own state over a storage."""

    def __init__(self, storage: Storage) -> None:
        super().__init__(storage, "chat")

    def get_storage_key(self, turn_context: TurnContext) -> str:
        return f"chat/{turn_context.activity.conversation.id}"


@pytest.mark.parametrize("kind", ["ours", "bot framework's"])
async def test_bot_frameworks_own_state_works_over_it(conversations: Kept, kind: str) -> None:
    """A property set in one turn is there in the next, as with the framework's storage in memory."""
    storage = conversations if kind == "ours" else MemoryStorage()  # type: ignore[no-untyped-call]

    async def logic(context: TurnContext) -> None:
        state = ChatState(storage)
        count = await state.create_property("count").get(context, lambda: {"n": 0})
        count["n"] += 1  # type: ignore[index]
        await state.save_changes(context)
        await context.send_activity(str(count["n"]))  # type: ignore[index]

    adapter = adapters.TestAdapter(logic)  # type: ignore[arg-type]
    for expected in ("1", "2", "3"):
        await adapter.test("again", expected)


async def test_items_that_were_not_written_for_thirty_days_go(conversations: Kept, present: Present) -> None:
    """While it runs; what was written since stays."""
    await conversations.write({"old": {}, "kept": {}})
    present.now = NOW + timedelta(days=20)
    await conversations.write({"kept": {}})
    present.now = NOW + KEPT + timedelta(seconds=1)
    await conversations.write({"new": {}})
    assert sorted(await conversations.read(["old", "kept", "new"])) == ["kept", "new"]


async def test_items_that_mention_somebody_are_found(conversations: Kept) -> None:
    """By any of the words, in any case, also deep within text that is JSON itself; however many items there are."""
    said = json.dumps({"text": "write to çelik@Example.org"})
    items: dict[str, dict[str, Any]] = {f"key-{number:03}": {"talk": "nobody"} for number in range(450)}
    items["key-007"] = {"talk": {"phone": "+447700900123"}}
    items["key-449"] = {"activities": [[1, said]]}
    await conversations.write(items)
    assert await conversations.mentioning(["çelik@example.org", "+447700900123"]) == ["key-007", "key-449"]
    assert await conversations.mentioning(["celik@example.org"]) == []


async def test_what_is_deleted_is_not_left_in_the_file(tmp_path: Path, present: Present) -> None:
    """A page of the file that held a talk holds nothing of it once that is forgotten, wherever SQLite comes from."""
    async with sqlite(tmp_path, present) as opened:
        await opened.write({f"key-{number}": {"talk": "a secret of Casey's " * 50} for number in range(50)})
    async with sqlite(tmp_path, present) as opened:
        await opened.delete([f"key-{number}" for number in range(50)])
    assert b"Casey" not in (tmp_path / "conversations.db").read_bytes()
    with TinyStore.open(tmp_path / "bookings.db", clock=present) as store:
        assert store._file._connection.execute("PRAGMA secure_delete").fetchall() == [(1,)]


async def test_what_nobody_goes_on_with_is_forgotten_where_nobody_writes(conversations: Kept, present: Present) -> None:
    """A bot that is not talked to forgets as one that is, batch by batch; what is younger than 30 days stays."""
    await conversations.write({f"old-{number}": {} for number in range(3)})
    present.now += KEPT / 2
    await conversations.write({"young": {}})
    present.now += KEPT / 2 + timedelta(seconds=1)
    assert [await conversations.prune(2) for _ in range(3)] == [2, 1, 0]
    assert set(await conversations.read([*(f"old-{number}" for number in range(3)), "young"])) == {"young"}
