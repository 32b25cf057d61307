"""Files and sockets: the server takes as many as it may, and keeps some for what is no open page."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest
from aiohttp import WSServerHandshakeError

from bot import open_files
from bot.directline import stream as stream_module
from tests.bot.edge import Page, running
from tests.command_line import MONDAY, serve


def test_a_server_takes_as_many_files_as_it_may(tmp_path: Path) -> None:
    """Started with few, as from a shell, it has as many as the system lets it have."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
    try:
        served = serve(tmp_path / "data", "--demo", BOOKINGS_NOW=MONDAY)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    try:
        raised, _ = resource.prlimit(served.process.pid, resource.RLIMIT_NOFILE)
    finally:
        assert served.end() == 0
    assert raised == (open_files.ENOUGH if hard == resource.RLIM_INFINITY else hard)


def test_a_system_that_gives_no_more_is_lived_with(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the limit cannot be raised, the log says so and the server starts."""

    def refuse(_what: int, _limits: tuple[int, int]) -> None:
        raise ValueError("not allowed")

    for hard in (resource.RLIM_INFINITY, 5000):
        monkeypatch.setattr(resource, "getrlimit", lambda _, hard=hard: (256, hard))
        monkeypatch.setattr(resource, "setrlimit", refuse)
        caplog.clear()
        open_files.raise_limit()
        assert "no more than 256 files may be open: not allowed" in caplog.text
        assert open_files.limit() == 256


def test_a_limit_that_is_high_enough_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that may open whatever it likes is left as it is."""
    monkeypatch.setattr(resource, "getrlimit", lambda _: (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    monkeypatch.setattr(resource, "setrlimit", None)
    open_files.raise_limit()
    assert open_files.limit() == open_files.ENOUGH


async def test_pages_leave_some_files_to_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three quarters of all files may be streams: one more page is told to come later, and other requests go on."""
    monkeypatch.setattr(stream_module, "limit", lambda: 4)
    async with running(tmp_path) as edge:
        pages = [await Page.open(edge) for _ in range(4)]
        addresses = [(await edge.call("GET", page.path, page.token))[1]["streamUrl"] for page in pages]
        sockets = [await edge.http.ws_connect(address) for address in addresses[:3]]
        with pytest.raises(WSServerHandshakeError) as refused:
            await edge.http.ws_connect(addresses[3])
        assert refused.value.status == 429
        await pages[3].until_text("Hello")
        for socket in sockets:
            await socket.close()
