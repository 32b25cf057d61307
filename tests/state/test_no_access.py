"""Files that cannot be used: one sentence that names the file and what to do, and nothing in its place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bookings.ports import StoreDamaged, StoreUnavailable
from bot.signing import KEY_FILE
from commands.parts import BROKEN_OFF
from state.places import BOOKINGS_FILE, CONVERSATIONS_FILE, EmbeddedPlace
from state.tinydb_store import TinyStore
from state.transfer import ImportRefused, export, import_
from tests.command_line import PATIENCE, ROOT, environment, run
from tests.state.made import BUSINESS, CUT, NOW


@pytest.fixture
async def store(tmp_path: Path) -> Path:
    """The file of a small business that nobody serves."""
    path = tmp_path / "data" / BOOKINGS_FILE
    with TinyStore.open(path, clock=lambda: NOW) as opened:
        async with opened.unit("") as unit:
            await unit.put(BUSINESS, None)
            await unit.put(CUT, None)
    return path


def _lock(store: Path) -> Path:
    return store.with_name(f"{store.name}.lock")


@pytest.mark.parametrize("which", [lambda store: store, _lock])
async def test_a_file_that_may_not_be_opened_says_who_has_to_own_it(store: Path, which: Callable[[Path], Path]) -> None:
    """Whoever copied the files as root learns of `chown`; here a folder stands for what may not be opened."""
    which(store).unlink()
    which(store).mkdir()
    with pytest.raises(StoreUnavailable, match=f"owns {store.parent}.*chown"), TinyStore.open(store):
        pass


async def test_talks_that_may_not_be_opened_say_who_has_to_own_them(store: Path) -> None:
    """The file of the talks is named, as the bookings are."""
    (store.parent / CONVERSATIONS_FILE).mkdir()
    with pytest.raises(StoreUnavailable, match=f"{CONVERSATIONS_FILE} cannot be opened.*chown"):
        async with EmbeddedPlace(store.parent).talks(lambda: NOW):
            pass


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    """BOOKINGS_DATA that names a file is told apart from a store that is not there yet."""
    (tmp_path / "data").write_text("")
    status, _, complaint = run(tmp_path / "data", "serve", "--demo")
    assert status == 1
    assert f"{tmp_path / 'data'} cannot be made a folder" in complaint


async def test_a_store_that_is_lost_is_not_taken_for_one_that_never_was(store: Path) -> None:
    """`check` says the same as a start: the file is gone, and what brings it back; never to make a new one."""
    store.unlink()
    with pytest.raises(StoreDamaged, match=r"is gone.*app\.py import"):
        await EmbeddedPlace(store.parent).survey()


def test_check_looks_at_the_key_as_a_start_does(store: Path) -> None:
    """A key that others can read is found by `check`, before a restart finds it."""
    key = store.parent / KEY_FILE
    key.write_text("k" * 64)
    key.chmod(0o644)
    status, printed, complaint = run(store.parent, "check")
    assert status == 1
    assert "services" in printed
    assert f"chmod 600 {key}" in complaint


def test_an_export_replaces_files_and_nothing_else(store: Path, tmp_path: Path) -> None:
    """A device or a pipe stays what it is, also for root; a link goes on to lead to the newest export."""
    pipe, newest, file = tmp_path / "pipe", tmp_path / "newest.json", tmp_path / "1.json"
    os.mkfifo(pipe)
    with pytest.raises(StoreUnavailable, match=f"{pipe} is no file"):
        export(store, pipe)
    assert pipe.is_fifo()
    file.write_text("an earlier one")
    newest.symlink_to(file)
    assert export(store, newest)["business"] == 1
    assert newest.is_symlink()
    assert file.read_text().startswith('{\n"business"')


def test_an_export_that_has_no_place_leaves_nothing(store: Path, tmp_path: Path) -> None:
    """A folder that is not there is named, without the name of a draft that nobody asked for."""
    with pytest.raises(StoreUnavailable, match=f"^{tmp_path}/none/x.json cannot be written: No such file"):
        export(store, tmp_path / "none" / "x.json")


@pytest.mark.parametrize("name", ["none.json", "."])
def test_an_import_of_what_is_no_file_names_it(name: str, store: Path, tmp_path: Path) -> None:
    """A file that is not there, and a folder, are refused as any other file that is no export."""
    with pytest.raises(ImportRefused, match="it cannot be read"):
        import_(tmp_path / name, store)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a name")
def test_a_command_that_is_broken_off_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    """SIGTERM ends a command as Ctrl-C does: no traceback, a status of its own, no half of a store."""
    pipe = tmp_path / "slow.json"
    os.mkfifo(pipe)
    command = (sys.executable, "app.py", "import", str(pipe))
    with (
        subprocess.Popen(
            command, cwd=ROOT, env=environment(tmp_path / "data", {}), stderr=subprocess.PIPE, text=True
        ) as process,
        pipe.open("w"),
    ):  # opens once it is read from
        process.send_signal(signal.SIGTERM)
        _, complaint = process.communicate(timeout=PATIENCE)
    assert (process.returncode, complaint) == (BROKEN_OFF, "Broken off.\n")
    assert not (tmp_path / "data").exists()
