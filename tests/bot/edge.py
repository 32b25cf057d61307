"""A running server around a conversation, and a page that talks to it, for the tests of the edge."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from bookings.business import BookingBusiness, Catalogue
from bot.config import Mode, Settings
from bot.server import build_app
from bot.talking import Talk
from state.conversations import Conversations
from tests.bot.echo import EchoTalk

SECRET = "a secret for tests, long enough to be taken"
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
SALON = BookingBusiness(
    id="salon", display_name="Contoso Salon", time_zone="Europe/London", business_hours=(), phone="+44 20 7946 0123"
)


def noon() -> datetime:
    """The clock of these tests."""
    return NOON


async def catalogue() -> Catalogue:
    """A business that is open."""
    return Catalogue(SALON)


@dataclass
class Edge:
    """A server that runs, reached by real requests."""

    server: TestServer
    http: aiohttp.ClientSession
    conversation: Talk
    storage: Conversations
    app: web.Application

    @property
    def talk(self) -> EchoTalk:
        """The echo, where this server is around one."""
        assert isinstance(self.conversation, EchoTalk)
        return self.conversation

    @property
    def base(self) -> str:
        """The address of Direct Line."""
        return f"{self.server.make_url('/directline/3.0')}"

    async def call(self, method: str, path: str, token: str = "", **options: Any) -> tuple[int, Any]:
        """Call Direct Line; return the status and the answer's JSON."""
        headers = {**options.pop("headers", {}), **({"Authorization": f"Bearer {token}"} if token else {})}
        async with self.http.request(method, f"{self.base}{path}", headers=headers, **options) as response:
            return response.status, await response.json()


@dataclass
class Page:
    """What Web Chat does, by hand: one user in one conversation, polling."""

    edge: Edge
    token: str
    conversation_id: str
    watermark: str = ""
    seen: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    async def open(cls, edge: Edge, **headers: str) -> Page:
        """Get a token and begin."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        _, ticket = await edge.call("POST", "/tokens/generate", headers=named)
        page = cls(edge, ticket["token"], ticket["conversationId"])
        await page.start()
        return page

    @property
    def path(self) -> str:
        """Where this conversation is."""
        return f"/conversations/{self.conversation_id}"

    async def start(self) -> tuple[int, dict[str, Any]]:
        """Begin, or begin again."""
        return await self.edge.call("POST", "/conversations", self.token)

    async def post(self, **activity: Any) -> tuple[int, dict[str, Any]]:
        """Post an activity; a message where no type is given."""
        body = {"type": "message", "from": {"id": "somebody"}, **activity}
        return await self.edge.call("POST", f"{self.path}/activities", self.token, json=body)

    async def say(self, text: str) -> str:
        """Type something; return the id it got."""
        status, answer = await self.post(text=text)
        assert status == 200, answer
        return str(answer["id"])

    async def poll(self) -> list[dict[str, Any]]:
        """Take what is new."""
        path = f"{self.path}/activities?watermark={self.watermark}"
        status, answer = await self.edge.call("GET", path, self.token)
        assert status == 200, answer
        self.watermark = answer["watermark"]
        self.seen += answer["activities"]
        return list(answer["activities"])

    async def until(self, wanted: Callable[[Mapping[str, Any]], bool]) -> dict[str, Any]:
        """Poll until an activity is as wanted; return it."""
        async with asyncio.timeout(10):
            while True:
                for activity in await self.poll():
                    if wanted(activity):
                        return activity

    async def until_text(self, text: str) -> dict[str, Any]:
        """Poll until the bot says this."""
        return await self.until(lambda activity: activity.get("text") == text and activity["from"]["id"] == "bot")


def development(**changes: Any) -> Settings:
    """The settings of a developer's machine."""
    return Settings(**{"mode": Mode.DEVELOPMENT, **changes})


@asynccontextmanager
async def running(
    folder: Path, settings: Settings | None = None, talk: Talk | None = None, **parts: Any
) -> AsyncIterator[Edge]:
    """A server over the conversations in `folder`, ended in order when the block ends."""
    talk = talk or EchoTalk()
    storage = parts.pop("storage", None) or Conversations(folder / "conversations.sqlite", clock=noon)
    app = build_app(
        **{
            "settings": settings or development(data=folder),
            "secret": SECRET,
            "talk": talk,
            "catalogue": catalogue,
            "storage": storage,
            "clock": noon,
            **parts,
        }
    )
    server = TestServer(app)
    await server.start_server()
    try:
        async with aiohttp.ClientSession() as http:
            yield Edge(server, http, talk, storage, app)
    finally:
        await server.close()
        storage.close()


async def send(edge: Edge, activity: Any, **headers: str) -> tuple[int, Any]:
    """Send an activity as the Playground does; return the status and the body."""
    url = edge.server.make_url("/api/messages")
    named = {"Content-Type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
    data = activity if isinstance(activity, bytes) else json.dumps(activity).encode()
    async with edge.http.post(url, data=data, headers=named) as response:
        text = await response.text()
        return response.status, json.loads(text) if text else None
