"""The published client library of Direct Line, the one inside Web Chat, against this server."""

from __future__ import annotations

import asyncio
import json
import shutil
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.bot.edge import Edge, running

LIBRARY = Path(__file__).parents[1] / "node" / "directline.js"
DRIVER = Path(__file__).with_name("directline_client.cjs")
ONLINE = 2


@pytest.fixture(scope="session")
def node() -> str:
    """The machine's node, where the client library was fetched too."""
    found = shutil.which("node")
    if not found:
        pytest.skip("there is no node on the path")
    if not LIBRARY.exists():
        pytest.skip("the client library is not there: make tests/node/installed")
    return found


class Client:
    """A client library that runs in a process of its own."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self.events: list[dict[str, Any]] = []

    async def until(self, wanted: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """The next event that is as wanted."""
        assert self._process.stdout is not None
        async with asyncio.timeout(20):
            while line := await self._process.stdout.readline():
                event: dict[str, Any] = json.loads(line)
                self.events.append(event)
                if wanted(event):
                    return event
        raise AssertionError(f"the client ended after {self.events}")

    async def until_bot(self, text: str) -> dict[str, Any]:
        """The event in which the bot says this."""
        return await self.until(lambda event: _said(event) == ("bot", text))

    async def post(self, **activity: Any) -> None:
        """Post an activity as Web Chat does."""
        assert self._process.stdin is not None
        body = {"type": "message", "from": {"id": "me"}, **activity}
        self._process.stdin.write(json.dumps(body).encode() + b"\n")
        await self._process.stdin.drain()


def _said(event: dict[str, Any]) -> tuple[str, str] | None:
    activity = event.get("activity")
    return (activity["from"].get("role", ""), activity.get("text", "")) if activity else None


@asynccontextmanager
async def client(node: str, edge: Edge, transport: str, *resumed: str) -> AsyncIterator[Client]:
    """A client that has connected."""
    arguments = ["--experimental-websocket", "--no-warnings", str(DRIVER), str(LIBRARY), edge.base, transport, *resumed]
    process = await asyncio.create_subprocess_exec(node, *arguments, stdin=PIPE, stdout=PIPE)
    try:
        yield Client(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize("transport", ["stream", "polling"])
async def test_the_client_talks(node: str, edge: Edge, transport: str) -> None:
    """Over the stream and by polling the client gets the greeting, its own message confirmed, the reply, a new card."""
    async with client(node, edge, transport) as page:
        await page.until(lambda event: event.get("status") == ONLINE)
        await page.until_bot("Hello")
        await page.post(text="x", channelData={"clientActivityID": "a1"})
        await page.until_bot("1: x")
        posted = [event["posted"] for event in page.events if "posted" in event]
        own = [event["activity"] for event in page.events if _said(event) == ("user", "x")]
        assert [(activity["id"], activity["channelData"]["clientActivityID"]) for activity in own] == [(*posted, "a1")]
        await page.post(text="card")
        shown = await page.until(lambda event: event.get("activity", {}).get("attachments"))
        await page.post(text="done")
        replaced = await page.until_bot("replaced")
        assert replaced["activity"]["id"] == shown["activity"]["id"]


@pytest.mark.parametrize("transport", ["stream", "polling"])
async def test_a_client_resumes_after_a_restart(node: str, tmp_path: Path, transport: str) -> None:
    """A page that reloads after the server was restarted gets the recent talk by its token, and the talk goes on."""
    async with running(tmp_path) as edge, client(node, edge, transport) as page:
        await page.until_bot("Hello")
        await page.post(text="x")
        await page.until_bot("1: x")
        kept = [event for event in page.events if event.get("conversationId")][-1]
    async with (
        running(tmp_path) as edge,
        client(node, edge, transport, kept["token"], kept["conversationId"], "") as page,
    ):
        await page.until_bot("1: x")
        assert [said for event in page.events if (said := _said(event))] == [
            ("bot", "Hello"),
            ("user", "x"),
            ("bot", "1: x"),
        ]
        await page.post(text="y")
        await page.until_bot("2: y")


async def test_an_ended_chat_tells_the_client(node: str, edge: Edge) -> None:
    """After "end chat" a client that comes back with the old token fails to connect, so that the page begins anew."""
    async with client(node, edge, "polling") as page:
        await page.until_bot("Hello")
        await page.post(type="endOfConversation")
        await page.until(lambda event: "posted" in event)
        kept = [event for event in page.events if event.get("conversationId")][-1]
    async with client(node, edge, "polling", kept["token"], kept["conversationId"], "") as page:
        assert await page.until(lambda event: "failed" in event)
