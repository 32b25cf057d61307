"""Conversation state in a file of its own: it outlives a restart, and talk may be lost where bookings may not."""

import logging
import os
import random
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bookings.ports import StoreUnavailable
from state.conversations import KEPT, Conversations
from tests.state.made import NOW, Present


def files_in(folder: Path) -> list[Path]:
    """The files of a folder."""
    return list(folder.iterdir())


@pytest.fixture
async def conversations(tmp_path: Path, present: Present) -> AsyncIterator[Conversations]:
    """An empty storage."""
    with Conversations(tmp_path / "conversations.db", clock=present) as opened:
        yield opened


async def test_an_item_reads_back_equal_with_an_e_tag_and_after_a_restart(tmp_path: Path, present: Present) -> None:
    """Whatever JSON can hold, under any key; a key that is not there is left out."""
    path = tmp_path / "conversations.db"
    item = {"talk": {"ä☕\x00": [1, 2.5, None, True, {"deep": []}]}, "seen": ["a"]}
    with Conversations(path, clock=present) as opened:
        await opened.write({"a/b;c": item, "": {}})
        first = await opened.read(["a/b;c", "", "nothing"])
        assert {key: {**value, "e_tag": ""} for key, value in first.items()} == {
            "a/b;c": {**item, "e_tag": ""},
            "": {"e_tag": ""},
        }
    with Conversations(path, clock=present) as opened:
        assert await opened.read(["a/b;c", ""]) == first
        await opened.delete(["a/b;c", "nothing"])
        assert list(await opened.read(["a/b;c", ""])) == [""]
        assert await opened.count() == 1
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


async def test_items_that_were_not_written_for_thirty_days_go(tmp_path: Path, present: Present) -> None:
    """At opening and while it runs; what was written since stays."""
    path = tmp_path / "conversations.db"
    with Conversations(path, clock=present) as opened:
        await opened.write({"old": {}, "kept": {}})
        present.now = NOW + timedelta(days=20)
        await opened.write({"kept": {}})
        present.now = NOW + KEPT + timedelta(seconds=1)
        await opened.write({"new": {}})
        assert sorted(await opened.read(["old", "kept", "new"])) == ["kept", "new"]
    present.now = NOW + timedelta(days=20) + KEPT + timedelta(seconds=1)
    with Conversations(path, clock=present) as opened:
        assert sorted(await opened.read(["old", "kept", "new"])) == ["new"]
        assert await opened.count() == 1


@pytest.mark.parametrize("content", [b"not a database" * 500, None], ids=["text", "another's"])
async def test_a_damaged_file_is_moved_aside_and_a_new_one_begun(
    tmp_path: Path, present: Present, caplog: pytest.LogCaptureFixture, content: bytes | None
) -> None:
    """The old bytes are kept beside it, the log says so, and chats go on with nothing remembered."""
    path = tmp_path / "conversations.db"
    if content is None:
        with sqlite3.connect(path) as stranger:
            stranger.execute("CREATE TABLE items (something TEXT)")
        stranger.close()
        content = path.read_bytes()
    path.write_bytes(content)
    with caplog.at_level(logging.ERROR), Conversations(path, clock=present) as opened:
        await opened.write({"key": {"n": 1}})
        assert (await opened.read(["key"]))["key"]["n"] == 1
    [aside] = [
        file for file in files_in(tmp_path) if ".damaged-" in file.name and file.name[-4:] not in {"-wal", "-shm"}
    ]
    assert aside.read_bytes()[-100:] == content[-100:]
    assert aside.name in caplog.text


async def test_damage_while_it_runs_loses_talk_and_nothing_else(tmp_path: Path, present: Present) -> None:
    """Whatever bytes are harmed: each item reads back equal or is missing, and the storage goes on."""
    seed = int(os.environ.get("FAULTS_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)
    print(f"FAULTS_SEED={seed}")  # noqa: T201  to repeat a failure
    chance = random.Random(seed)
    path = tmp_path / "conversations.db"
    items = {f"key-{n}": {"n": n, "talk": "x" * n * 20} for n in range(60)}
    lost = kept = 0
    for _ in range(30):
        with Conversations(path, clock=present) as opened:
            await opened.write(items)
        content = bytearray(path.read_bytes())
        for _ in range(chance.choice([1, 1, 40])):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        with Conversations(path, clock=present) as opened:
            found = await opened.read(list(items))
            for key, item in found.items():
                assert {name: value for name, value in item.items() if name != "e_tag"} == items[key]
            kept += len(found)
            lost += len(items) - len(found)
            await opened.write(items)
            assert len(await opened.read(list(items))) == len(items)
        for file in files_in(tmp_path):
            file.unlink()
    assert lost > 0
    assert kept > 0


async def test_a_disk_that_does_not_answer_is_told_and_over_when_it_does(conversations: Conversations) -> None:
    """StoreUnavailable while nothing can be written; what is there stays, and nothing is moved aside."""
    await conversations.write({"key": {"n": 1}})
    conversations._connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(StoreUnavailable, match=r"conversations\.db"):
        await conversations.write({f"key-{n}": {"talk": "x" * 9000} for n in range(9)})
    conversations._connection.execute("PRAGMA max_page_count = 100000")
    await conversations.write({"other": {}})
    assert sorted(await conversations.read(["key", "other", "key-1"])) == ["key", "other"]


def test_a_place_where_no_file_can_be_is_told(tmp_path: Path, present: Present) -> None:
    """A folder under the name of the file is not moved aside."""
    (tmp_path / "conversations.db").mkdir()
    with pytest.raises(StoreUnavailable, match=r"conversations\.db"):
        Conversations(tmp_path / "conversations.db", clock=present)
    assert (tmp_path / "conversations.db").is_dir()
