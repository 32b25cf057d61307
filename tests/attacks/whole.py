"""All that is served at once: Direct Line, /api/messages, every page, links, downloads, metrics; by real requests.

`FULL` is whether this is a release's run (`make attacks`); `make test` tries less of the same.
"""

from __future__ import annotations

import json
import logging
import os
import traceback
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

from adaptive_cards.cards import actions
from bookings import demo
from bookings.business import Role
from bookings.exporting import ExportDesk
from bookings.ids import RandomIds
from bookings.model import Actor, Channel
from bookings.offers import Offers
from bookings.roles import recognized
from bot.cloud import Cloud, is_on_this_machine
from bot.config import Mode, Settings
from bot.links import Links
from bot.metrics import metrics_app
from bot.pages.downloads import Downloads
from bot.pages.routes import add_pages
from bot.signing import Keys
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from state.places import EmbeddedPlace
from state.tinydb_store import TinyStore
from tests.bot.channel import APP_ID, FakeChannel
from tests.bot.edge import NOON, SECRET, Page, noon, running
from tests.bot.product import Person, Product, own_token

FULL = os.environ.get("ATTACKS") == "full"
PUBLIC_URL = "https://bookings.example"
METRICS = "/metrics"
ADA = Actor(channel=Channel.TEAMS, staff_member_id="ada", role=Role.ADMINISTRATOR)
FIRST_WORDS = (
    "hello",
    "book a haircut with Ana tomorrow at 15:30",
    "Casey Quinn",
    "casey@example.com",
    "no",
    "yes",
    "move it to wednesday at 10",
    "cancel it",
    "no",
    "change my appointment",
    "leave a message",
)
STAFF_WORDS = ("hello", "agenda", "free tomorrow", "settings", "staff", "time off tomorrow", "outbox", "help")


@dataclass(kw_only=True)
class Whole(Product):
    """The product with its pages, and links that open something."""

    metrics: TestServer
    links: Links = field(default_factory=lambda: Links(Keys(SECRET), ""))
    downloads: ExportDesk | None = None

    def server(self, path: str) -> TestServer:
        """Which of the two servers an address is at."""
        return self.metrics if path.startswith(METRICS) else self.edge.server

    def url(self, path: str) -> URL:
        """An address, as it is written, where it is served."""
        return URL(f"{self.server(path).make_url('/')}".rstrip("/") + path, encoded=True)

    async def page(self) -> Page:
        """A page of a client of its own, since one that asks for many tokens has to wait."""
        return await Page.open(self.edge, X_Forwarded_For=f"2001:db8:0:{next(self.numbers):x}::1")

    async def addresses(self) -> list[tuple[str, str]]:
        """Method and address of every route, each opening something where it can."""
        assert self.downloads is not None
        made = await self.downloads.offer(ADA, request_key="")
        parts = {
            "/booking/{token}": self.links.manage_url(self.made[0]),
            "/download/{token}": self.links.download_url(made),
            "/static/{name}": "/static/page.css",
        }
        page = await self.page()
        found = [("GET", METRICS)]
        for route in self.edge.app.router.routes():
            path = route.resource.canonical if route.resource is not None else ""
            for pattern, address in parts.items():
                path = path.replace(pattern, address)
            found.append((route.method, path.replace("{conversation_id}", page.conversation_id)))
        return found


@dataclass
class Loud(logging.Handler):
    """Keeps what is logged as an error: nothing that a stranger sends is one."""

    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(logging.ERROR)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message, with the failure's last line."""
        frames = traceback.extract_tb(record.exc_info[2])[-4:] if record.exc_info else []
        places = " > ".join(f"{frame.filename}:{frame.lineno}" for frame in frames)
        self.said.append(f"{record.getMessage()}: {record.exc_info and record.exc_info[1]!r} {places}")

    def __hash__(self) -> int:
        return id(self)


@asynccontextmanager
async def served(folder: Path, channel: FakeChannel, **settings: Any) -> AsyncIterator[Whole]:
    """The demo salon in mode teams with all its routes, whose Bot Framework is the fake one."""
    chosen: dict[str, Any] = {"mode": Mode.TEAMS, "public_url": PUBLIC_URL, "data": folder, "app_id": APP_ID}
    chosen["trusted_proxies"] = (ip_network("127.0.0.0/8"),)
    cloud = Cloud(is_on_this_machine, own_token, metadata_url=f"{channel.url}/openid")
    links = Links(Keys(SECRET), "")
    with TinyStore.open(folder / "bookings.sqlite", clock=noon) as store:
        made = await demo.fill(store, NOON, RandomIds())
        exports = ExportDesk(store, noon, RandomIds())
        desks = Desks.of(store, noon, RandomIds(), SECRET.encode())

        def pages(app: web.Application) -> None:
            add_pages(
                app,
                catalogue=store.catalogue,
                clock=noon,
                public_url=lambda _request: PUBLIC_URL,
                offers=Offers(store, noon),
                links=links,
                reads=store,
                downloads=Downloads(exports, EmbeddedPlace(folder).export, folder),
            )

        metrics = TestServer(metrics_app(store, noon))
        async with (
            metrics,
            running(
                folder,
                Settings(**{**chosen, **settings}),
                Conversation(desks),
                cloud=cloud,
                resolve_actor=lambda actor: recognized(store, actor),
                add_pages=pages,
                catalogue=store.catalogue,
                reads=store,
                store=store,
            ) as edge,
        ):
            yield Whole(edge, store, channel, desks, made, metrics=metrics, links=links, downloads=exports)


async def recorded(whole: Whole) -> list[dict[str, Any]]:
    """Real activities of Teams: what a customer and an administrator typed, each thing that their cards offered them to
    click as a submit and as a universal action, and what Teams itself tells.
    """
    kept: list[dict[str, Any]] = []
    for key, words in (("casey", FIRST_WORDS), ("ada", STAFF_WORDS)):
        person = await whole.teams(key)
        for text in words:
            kept.append(person.activity(text=text))
            await person.deliver(kept[-1])
        kept += list(clicks(person))
        members = [{"id": "28:bot"}]
        kept.append(person.activity(type="conversationUpdate", membersAdded=members, text=None))
        kept.append(person.activity(type="installationUpdate", action="add", text=None))
        kept.append(person.activity(type="messageReaction", reactionsAdded=[{"type": "like"}], text=None))
        kept.append(person.activity(type="event", name="open", value={"service": "haircut"}, text=None))
        public = await whole.teams(key, "groupChat")
        mention = {"type": "mention", "text": "<at>Bookings</at>", "mentioned": {"id": "28:bot", "name": "Bookings"}}
        kept.append(public.activity(text="<at>Bookings</at> help", entities=[mention]))
    return kept


def clicks(person: Person) -> Iterator[dict[str, Any]]:
    """Every action of every card that somebody was shown."""
    for message in person.said:
        for action in actions([each["content"] for each in message.get("attachments", [])]):
            if isinstance(action.get("data"), dict):
                data = action["data"]
                yield person.activity(text=None, value=data)
                value = {"action": {"type": "Action.Execute", "verb": data.get("verb"), "data": data}}
                yield person.activity(type="invoke", name="adaptiveCard/action", value=value, text=None)


async def books(whole: Whole, when: str) -> str:
    """A normal customer of the page books, whatever was before; what the bot said last."""
    page = await whole.page()
    said = ""
    for text in (f"a haircut with anyone on {when}", "Robin Marsh", "robin.marsh@example.com", "no", "yes"):
        asked = await page.say(text)
        answer = await page.until(lambda one, asked=asked: one.get("replyToId") == asked and bool(one.get("text")))  # type: ignore[misc]
        said = f"{answer['text']}"
    return said


def as_body(activity: Mapping[str, Any]) -> bytes:
    """As it is sent."""
    return json.dumps(activity).encode()
