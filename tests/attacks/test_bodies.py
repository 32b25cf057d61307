"""Bodies that are too large, too deep or too slow, and sockets on which nothing comes: refused, in bounded memory."""

from __future__ import annotations

import asyncio
import json
import resource
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import bodies, server
from tests.attacks.test_mutated import resident
from tests.attacks.whole import FULL, Whole, books, served
from tests.bot.channel import FakeChannel
from tests.bot.edge import Page

MEGABYTES = 100 if FULL else 8
LEVELS = 100_000
SOCKETS = 10_000 if FULL else 300
IDLE = 0.3
BOUND = 24 << 20
"""Bytes that one hostile body may cost at most."""
CHUNK = b"x" * (1 << 16)


async def doors(whole: Whole) -> list[tuple[str, dict[str, str]]]:
    """Every address that takes a body, with what opens it."""
    page = await Page.open(whole.edge)
    own, service = {"Authorization": f"Bearer {page.token}"}, {"Authorization": f"Bearer {whole.channel.token()}"}
    line = "/directline/3.0"
    return [
        ("/api/messages", service | {"Content-Type": "application/json"}),
        (f"{line}{page.path}/activities", own),
        (f"{line}/conversations", own),
        (f"{line}/tokens/generate", {}),
        (f"{line}/tokens/refresh", own),
    ]


async def large(peaks: list[int]) -> AsyncIterator[bytes]:
    """Megabytes of a string that does not end, of no declared length; the memory meanwhile is put into `peaks`."""
    yield b'{"type": "message", "text": "'
    for number in range(MEGABYTES << 4):
        if number % 64 == 0:
            peaks.append(resident())
        yield CHUNK


async def test_a_large_body_is_413_whatever_it_declares(whole: Whole) -> None:
    """A body of many megabytes is refused at every door, declared, in chunks or packed; it is never held whole."""
    await books(whole, "12 march at 10")  # what the first turn loads is no cost of a body
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join([packer.compress(b'{"text": "')] + [packer.compress(CHUNK) for _ in range(MEGABYTES << 4)])
    packed += packer.flush()
    peaks = [resident()]
    for path, headers in await doors(whole):
        url = whole.edge.server.make_url(path)
        async with whole.edge.http.post(url, data=large(peaks), headers=headers) as response:
            assert response.status == 413, path
        assert await first_line(whole, path, headers | {"Content-Length": str(MEGABYTES << 20)}, CHUNK) == 413
        async with whole.edge.http.post(url, data=packed, headers=headers | {"Content-Encoding": "gzip"}) as response:
            assert response.status == 413, path
        peaks.append(resident())
    print(f"{MEGABYTES} MB at five doors, three ways: {(max(peaks) - peaks[0]) / 2**20:.1f} MB more")
    assert max(peaks) - peaks[0] < BOUND


async def first_line(whole: Whole, path: str, headers: dict[str, str], body: bytes) -> int:
    """The status of the answer to a body that is begun and not finished; 0 where the server hangs up without one."""
    reader, writer = await asyncio.open_connection(whole.edge.server.host, whole.edge.server.port)
    lines = [f"POST {path} HTTP/1.1", "Host: bookings.example", *(f"{name}: {headers[name]}" for name in headers)]
    writer.write("\r\n".join([*lines, "", ""]).encode() + body)
    try:
        line = await asyncio.wait_for(reader.readline(), 20)
        return int(line.split(b" ")[1]) if line else 0
    finally:
        writer.close()


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"a":['])
async def test_a_deep_body_is_400(whole: Whole, opening: str) -> None:
    """A hundred thousand levels are no activity at any door, closed or left open."""
    deep = opening * (LEVELS // opening.count("[") if opening.count("[") else LEVELS)
    deep = deep[: bodies.LARGEST_BODY - 200]
    for path, headers in await doors(whole):
        for body in (f'{{"type": "message", "value": {deep}', f'{{"value": {"[" * LEVELS}{"]" * LEVELS}}}'):
            url = whole.edge.server.make_url(path)
            async with whole.edge.http.post(url, data=body.encode(), headers=headers) as response:
                assert response.status == 400, path
                assert set(json.loads(await response.text())["error"]) == {"code", "message"}


async def test_a_slow_body_is_408(whole: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body that stops coming is given up at every door; with time without end it would be waited for."""
    monkeypatch.setattr(bodies, "BODY_SECONDS", IDLE)
    for path, headers in await doors(whole):
        assert await first_line(whole, path, headers | {"Content-Length": "500"}, b'{"type": "mess') == 408, path
    monkeypatch.setattr(bodies, "BODY_SECONDS", None)
    path, headers = (await doors(whole))[0]
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(first_line(whole, path, headers | {"Content-Length": "500"}, b'{"ty'), 3 * IDLE)


@pytest.mark.parametrize("began", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: a\r\nX-Long: "])
async def test_a_socket_that_asks_nothing_is_closed(
    channel: FakeChannel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, began: bytes
) -> None:
    """A connection on which no whole request comes is closed, dripping or not at all; without the bound it stays."""
    monkeypatch.setattr(server, "IDLE_SECONDS", IDLE)
    async with served(tmp_path, channel) as whole:
        reader, writer = await asyncio.open_connection(whole.edge.server.host, whole.edge.server.port)
        writer.write(began)
        assert await asyncio.wait_for(reader.read(), 20) == b""
        writer.close()
    monkeypatch.setattr(server, "IDLE_SECONDS", 3600.0)
    async with served(tmp_path / "again", channel) as whole:
        reader, writer = await asyncio.open_connection(whole.edge.server.host, whole.edge.server.port)
        writer.write(began)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(), 3 * IDLE)
        writer.close()


async def test_many_idle_sockets_cost_little_and_nobody_waits_for_them(whole: Whole) -> None:
    """Sockets on which nothing comes cost a bounded memory each, both ends together, and a customer is served among
    them.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(SOCKETS, hard // 2 - 200)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 2 * count + 400)), hard))
    before, writers = resident(), []
    try:
        for _ in range(count):
            _, writer = await asyncio.open_connection(whole.edge.server.host, whole.edge.server.port)
            writers.append(writer)
        each = (resident() - before) / count
        print(f"{count} idle sockets: {each / 1024:.1f} KB each, both ends")
        assert each < 100 * 1024
        page = await Page.open(whole.edge)
        await page.say("help")
        await page.until(lambda one: bool(one.get("text")) and one["from"]["id"] == "bot")
    finally:
        for writer in writers:
            writer.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
