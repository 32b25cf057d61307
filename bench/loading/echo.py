"""The SDK's echo as shipped, and the people who write to it: its answers come to a stub of the connector."""

from __future__ import annotations

import asyncio
from itertools import count
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from bench.loading.servers import processor, with_children
from bench.turns import served


class Echo:
    """A process of its own, and its other end in this one."""

    def __init__(self) -> None:
        self._serving = served("-m", "tests.bot.serve_bare_echo", "shipped")
        self._waiting: dict[str, asyncio.Future[None]] = {}
        self._numbers = count(1)
        self.turns = 0
        self.seconds: list[float] = []

    async def __aenter__(self) -> Self:
        before = set(with_children(_own()))
        self._url = self._serving.__enter__()
        self.pids = sorted(set(with_children(_own())) - before)
        app = web.Application()
        app.router.add_route("*", "/v3/conversations/{conversation}/activities{rest:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._http = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.close()
        await self._runner.cleanup()
        self._serving.__exit__(kind, error, trace)

    @property
    def computed(self) -> float:
        """Seconds that its process has computed."""
        return processor(self.pids)

    async def speak(self, people: int, until: float) -> None:
        """Let so many people write, each again as soon as the answer is there."""
        await asyncio.gather(*(self._person(next(self._numbers), until) for _ in range(people)))

    async def _person(self, number: int, until: float) -> None:
        turn = 0
        while (began := perf_counter()) < until:
            turn += 1
            waiting = self._waiting[f"c{number}"] = asyncio.get_running_loop().create_future()
            activity = {
                "type": "message",
                "id": f"a{turn}",
                "channelId": "msteams",
                "serviceUrl": f"http://127.0.0.1:{self._runner.addresses[0][1]}",
                "from": {"id": f"29:{number}", "name": "Robin"},
                "recipient": {"id": "28:bot", "name": "Echo"},
                "conversation": {"id": f"c{number}", "conversationType": "personal"},
                "text": "hello",
            }
            async with self._http.post(f"{self._url}api/messages", json=activity) as response:
                assert response.status in {200, 201, 202}, await response.text()
            await waiting
            self.turns += 1
            if perf_counter() < until:
                self.seconds.append(perf_counter() - began)

    async def _take(self, request: web.Request) -> web.Response:
        await request.read()
        waiting: Any = self._waiting.get(request.match_info["conversation"])
        if waiting is not None and not waiting.done():
            waiting.set_result(None)
        return web.json_response({"id": "m"})


def _own() -> int:
    return int(Path("/proc/self").resolve().name)
