"""Direct Line's WebSocket stream."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import ClientWebSocketResponse, WSCloseCode, WSMsgType, WSServerHandshakeError, web

from bot.directline.tokens import STREAM_SECONDS, Tokens
from bot.signing import Keys
from tests.bot.echo import EchoTalk
from tests.bot.edge import SECRET, Edge, Page, running


@asynccontextmanager
async def stream(page: Page, watermark: str = "") -> AsyncIterator[ClientWebSocketResponse]:
    """The stream that the server offers this page."""
    _, opened = await page.edge.call("GET", f"{page.path}?watermark={watermark}", page.token)
    async with page.edge.http.ws_connect(opened["streamUrl"]) as socket:
        yield socket


async def texts(socket: ClientWebSocketResponse, count: int) -> list[Any]:
    """The texts of the next `count` activities."""
    activities: list[dict[str, Any]] = []
    while len(activities) < count:
        activities += json.loads(await asyncio.wait_for(socket.receive_str(), 10))["activities"]
    return [activity.get("text") for activity in activities]


async def test_activities_come_as_they_happen(page: Page) -> None:
    """A stream gives what was said so far, then every new activity, to every page of the conversation."""
    await page.until_text("Hello")
    async with stream(page) as first, stream(page) as second:
        assert await texts(first, 1) == ["Hello"]
        assert await texts(second, 1) == ["Hello"]
        await page.say("x")
        assert await texts(first, 2) == ["x", "1: x"]
        assert await texts(second, 2) == ["x", "1: x"]


async def test_a_stream_goes_on_from_the_watermark(page: Page) -> None:
    """A page that lost its stream gets what it missed, once, from its watermark on."""
    await page.until_text("Hello")
    async with stream(page) as socket:
        message = json.loads(await socket.receive_str())
    await page.say("missed")
    await page.until_text("1: missed")
    async with stream(page, message["watermark"]) as socket:
        assert await texts(socket, 2) == ["missed", "1: missed"]


async def test_the_streams_address_opens_it_alone(page: Page) -> None:
    """The stream takes its own short-lived token for its own conversation, and neither the page's token nor none."""
    seat = Tokens(Keys(SECRET)).seat(page.token)
    other = await Page.open(page.edge)
    other_seat = Tokens(Keys(SECRET)).seat(other.token)
    late = Tokens(Keys(SECRET), seconds=lambda: 0.0).stream_token(seat)
    for token in ("", page.token, late, Tokens(Keys(SECRET)).stream_token(other_seat)):
        with pytest.raises(WSServerHandshakeError) as refused:
            await page.edge.http.ws_connect(f"{page.edge.base}{page.path}/stream", params={"t": token})
        assert refused.value.status == 403
    assert STREAM_SECONDS < 3600


async def test_streams_of_a_conversation_are_capped(page: Page) -> None:
    """A sixth stream on one conversation is refused, and there is room again once one is closed."""
    _, opened = await page.edge.call("GET", page.path, page.token)
    sockets = [await page.edge.http.ws_connect(opened["streamUrl"]) for _ in range(5)]
    with pytest.raises(WSServerHandshakeError) as refused:
        await page.edge.http.ws_connect(opened["streamUrl"])
    assert refused.value.status == 429
    await sockets.pop().close()
    async with asyncio.timeout(10):
        while True:
            try:
                sockets.append(await page.edge.http.ws_connect(opened["streamUrl"]))
                break
            except WSServerHandshakeError:
                continue
    for socket in sockets:
        await socket.close()


async def test_a_page_that_sends_too_much_is_cut_off(page: Page) -> None:
    """An empty ping is welcome; a message of more than 4 KB closes the stream."""
    await page.until_text("Hello")
    async with stream(page) as socket:
        await texts(socket, 1)
        await socket.send_str("")
        await page.say("x")
        assert await texts(socket, 2) == ["x", "1: x"]
        await socket.send_str("x" * 5000)
        message = await asyncio.wait_for(socket.receive(), 10)
        assert message.type in {WSMsgType.CLOSE, WSMsgType.CLOSED}
        assert socket.close_code == WSCloseCode.MESSAGE_TOO_BIG


async def test_the_end_of_a_chat_closes_its_streams(page: Page) -> None:
    """Ending a chat closes the stream of every page that shows the conversation."""
    await page.until_text("Hello")
    async with stream(page) as socket:
        await texts(socket, 1)
        await page.post(type="endOfConversation")
        message = await asyncio.wait_for(socket.receive(), 10)
        assert message.type is WSMsgType.CLOSE


async def test_the_end_of_the_server_finishes_the_turn_and_says_so(tmp_path: Path) -> None:
    """A server that ends finishes the turn in flight, streams its reply, and closes with "going away"."""
    received: list[Any] = []

    async def follow(edge: Edge, page: Page, is_open: asyncio.Event) -> int | None:
        async with aiohttp.ClientSession() as http:
            _, opened = await edge.call("GET", page.path, page.token)
            async with http.ws_connect(opened["streamUrl"]) as socket:
                is_open.set()
                async for message in socket:
                    received.extend(activity.get("text") for activity in json.loads(message.data)["activities"])
                return socket.close_code

    talk = EchoTalk()

    async def go_on(_app: web.Application) -> None:
        talk.go_on.set()

    async with running(tmp_path, talk=talk, add_pages=lambda app: app.on_shutdown.append(go_on)) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        is_open = asyncio.Event()
        following = asyncio.create_task(follow(edge, page, is_open))
        await is_open.wait()
        await page.say("wait")
        await edge.talk.is_waiting.wait()
        assert edge.talk.running == 1
        await edge.server.close()
        assert await following == WSCloseCode.GOING_AWAY
    assert received == ["Hello", "wait", "1: wait"]


async def test_a_page_that_sends_bytes_is_cut_off(page: Page) -> None:
    """A stream takes empty pings; bytes are no part of it."""
    await page.until_text("Hello")
    async with stream(page) as socket:
        await texts(socket, 1)
        await socket.send_bytes(b"x")
        message = await asyncio.wait_for(socket.receive(), 10)
        assert message.type is WSMsgType.CLOSE
        assert socket.close_code == WSCloseCode.UNSUPPORTED_DATA
