"""The WebSocket: every activity as it comes, from the page's watermark on."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from aiohttp import WSCloseCode, WSMsgType, web

from bot.directline.talk import LocalTalk, activity_set
from bot.ending import given_up
from bot.open_files import limit

HEARTBEAT_SECONDS = 30.0
LARGEST_MESSAGE = 4096  # a page sends nothing but empty pings here
MOST_SOCKETS = 12_000
OF_ALL_FILES = 0.75
"""Of all that may be open in this process; the rest is for requests, the store and mails."""
MOST_SOCKETS_A_TALK = 5


class Streams:
    """All open streams. Each sends what its page lacks, so a slow page costs no queue."""

    def __init__(self) -> None:
        self._open: set[web.WebSocketResponse] = set()
        self._most = min(MOST_SOCKETS, int(limit() * OF_ALL_FILES))

    def has_room(self, talk: LocalTalk) -> bool:
        """Whether one more stream may be opened on this conversation."""
        return len(self._open) < self._most and talk.sockets < MOST_SOCKETS_A_TALK

    async def serve(self, request: web.Request, talk: LocalTalk, watermark: int) -> web.WebSocketResponse:
        """Stream until the page, the conversation or the server ends. Compressors would take most of its memory."""
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS, max_msg_size=LARGEST_MESSAGE, compress=False)
        talk.sockets += 1
        talk.behind += 1
        self._open.add(socket)
        try:
            await socket.prepare(request)
            sending = asyncio.create_task(self._send(socket, talk, watermark))
            try:
                async for message in socket:
                    if message.type is WSMsgType.BINARY:
                        await socket.close(code=WSCloseCode.UNSUPPORTED_DATA)
            finally:
                sending.cancel()
                with suppress(asyncio.CancelledError, ConnectionError):
                    await sending
        finally:
            self._open.discard(socket)
            talk.sockets -= 1
            talk.behind -= 1
        return socket

    async def close(self, seconds: float) -> None:
        """Tell every page that the server goes away; it comes back by itself. One that does not listen is left."""
        closing = [
            asyncio.create_task(socket.close(code=WSCloseCode.GOING_AWAY)) for socket in self._open if socket.prepared
        ]
        if closing:
            await asyncio.wait(closing, timeout=seconds)
            await given_up(closing)

    @staticmethod
    async def _send(socket: web.WebSocketResponse, talk: LocalTalk, watermark: int) -> None:
        while not socket.closed:
            activities = talk.since(watermark)
            watermark = talk.number
            if activities:
                await socket.send_str(activity_set(activities, watermark))
            if talk.is_ended:
                await socket.close()
                return
            if talk.number == watermark:
                talk.behind -= 1
                try:
                    await talk.news()
                finally:
                    talk.behind += 1
