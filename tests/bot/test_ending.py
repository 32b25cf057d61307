"""The end of the process: in order if that can be, once, and in any case."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.directline.stream import Streams
from bot.directline.talk import LocalTalk
from bot.ending import FORCED, Ending, given_up
from bot.pages.downloads import Downloads
from bot.server import TURNS, WORKERS
from state.places import BOOKINGS_FILE, EmbeddedPlace
from state.tinydb_store import TinyStore
from tests.bot.edge import Edge, Page
from tests.state.made import BUSINESS, NOW

PATIENCE = 10
FLOOD = 20_000_000
"""More than the system keeps for a page that does not read."""
signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")


@signals
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
async def test_a_second_signal_breaks_nothing_off(asked: signal.Signals) -> None:
    """Whoever asks twice, by Ctrl-C or as a service manager, gets the same orderly end."""
    with Ending() as ending:
        for _ in range(2):
            signal.raise_signal(asked)
        async with asyncio.timeout(PATIENCE):
            await ending.wait()
        signal.raise_signal(asked)


@signals
async def test_a_signal_that_comes_before_anybody_waits_is_not_lost() -> None:
    """Asked to end while the store is opened, the bot ends as soon as it has begun."""
    with Ending() as ending:
        waiting = asyncio.create_task(ending.wait())
        await asyncio.sleep(0)
        assert not waiting.done()
        signal.raise_signal(signal.SIGTERM)
        await asyncio.wait_for(waiting, PATIENCE)
        await asyncio.wait_for(ending.wait(), PATIENCE)


@signals
def test_what_never_ends_is_ended(caplog: pytest.LogCaptureFixture) -> None:
    """After the last resort the process goes, and says so; who was in time is not touched, signals are as before."""
    forced, before = threading.Event(), signal.getsignal(signal.SIGTERM)
    statuses: list[int] = []

    def force(status: int) -> None:
        statuses.append(status)
        forced.set()

    with Ending(0.01, force):
        signal.raise_signal(signal.SIGTERM)
        assert forced.wait(PATIENCE)
    assert statuses == [FORCED]
    assert "the process ends as it is" in caplog.text
    forced.clear()
    with Ending(0.01, force) as ending:
        ending.all_is_over()
        signal.raise_signal(signal.SIGTERM)
        assert forced.wait(PATIENCE)
    assert statuses == [FORCED, 0]
    assert caplog.text.count("the process ends as it is") == 1
    with Ending(3600, force):
        signal.raise_signal(signal.SIGTERM)
    assert statuses == [FORCED, 0]
    assert signal.getsignal(signal.SIGTERM) == before


async def test_who_does_not_notice_being_cut_off_is_left() -> None:
    """A task that clings to its work holds nobody up."""
    let_go = asyncio.Event()

    async def clings() -> None:
        try:
            await let_go.wait()
        except asyncio.CancelledError:
            await let_go.wait()

    task = asyncio.create_task(clings())
    await asyncio.sleep(0)
    await asyncio.wait_for(given_up([task]), PATIENCE)
    assert not task.done()
    let_go.set()
    await task


async def test_a_page_that_does_not_listen_holds_nobody_up() -> None:
    """A phone without a network reads nothing: the goodbye to it is not waited for."""
    streams, talk, open_ = Streams(), LocalTalk("talk", "user"), asyncio.Event()

    async def stream(request: web.Request) -> web.StreamResponse:
        open_.set()
        return await streams.serve(request, talk, 0)

    app = web.Application()
    app.router.add_get("/stream", stream)
    async with TestServer(app) as server, asyncio.timeout(3 * PATIENCE):
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=1024)
        writer.write(
            b"GET /stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        await open_.wait()
        assert b"101" in await reader.readuntil(b"\r\n")
        talk.append({"type": "message", "text": "x" * FLOOD})
        await asyncio.sleep(0)
        await asyncio.wait_for(streams.close(0.01), PATIENCE)
        writer.close()


class _Hanging:
    """A worker that a mail server keeps waiting."""

    def __init__(self) -> None:
        self.let_go = asyncio.Event()

    async def end(self, seconds: float) -> None:
        assert seconds < PATIENCE
        await self.let_go.wait()


async def test_pages_are_told_before_mails_in_hand_are_over(edge: Edge) -> None:
    """While a mail server hangs, pages hear that the bot goes, and are served by another process at once."""
    hanging = _Hanging()
    edge.app[WORKERS].append(hanging)
    page = await Page.open(edge)
    _, opened = await edge.call("GET", page.path, page.token)
    async with edge.http.ws_connect(opened["streamUrl"]) as socket:
        ending = asyncio.create_task(edge.app.shutdown())
        while not socket.closed:
            await asyncio.wait_for(socket.receive(), PATIENCE)
        assert edge.app[TURNS].is_draining
        assert not ending.done()
        hanging.let_go.set()
        await ending


async def test_an_export_that_nobody_waits_for_leaves_no_file_behind(tmp_path: Path) -> None:
    """The thread that writes is done once who waited is told: what they remove then does not come back."""
    data, file = tmp_path / "data", tmp_path / "x.json"
    with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
        async with store.unit("") as unit:
            await unit.put(BUSINESS, None)
        exporting = asyncio.create_task(EmbeddedPlace(data).export(file))
        await asyncio.sleep(0)
        exporting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await exporting
    assert list(tmp_path.glob("x.json*")) == [file]


def test_what_a_killed_process_left_of_a_download_is_removed(tmp_path: Path) -> None:
    """Half a file with everybody's data does not lie there for ever; an operator's own export does."""
    for name in ("download-0123456789abcdef.json", "download-01.json.89ab.new", "export-2027.json"):
        (tmp_path / name).write_text("{}")
    Downloads(desk=None, write=None, folder=tmp_path).sweep()  # type: ignore[arg-type]
    assert [left.name for left in tmp_path.iterdir()] == ["export-2027.json"]
