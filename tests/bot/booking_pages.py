"""The demo salon's pages over a real store, as app.py serves them, for the tests of a booking's page."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from bookings import demo
from bookings.business import Role
from bookings.desk import BookingDesk
from bookings.exporting import ExportDesk
from bookings.ids import RandomIds
from bookings.model import Actor, Booking, Channel
from bookings.settings import SettingsDesk
from bot.links import Links
from bot.pages.downloads import Downloads
from bot.pages.routes import add_pages
from bot.server import build_app
from bot.signing import Keys
from state.conversations import Conversations
from state.formats import UPGRADES
from state.opening import ServedFile
from state.places import EmbeddedPlace
from state.tinydb_store import TinyStore
from tests.bot.echo import EchoTalk
from tests.bot.edge import NOON, SECRET, development, noon

PHONE = "+44 20 7946 0123"
ADA = Actor(channel=Channel.TEAMS, staff_member_id="ada", role=Role.ADMINISTRATOR)


class FragileStore(TinyStore):
    """A store whose disk may go."""

    is_broken = False

    async def booking_by_id(self, booking_id: str) -> Booking | None:
        if self.is_broken:
            raise OSError("the disk is gone")
        return await super().booking_by_id(booking_id)


@dataclass
class Served:
    """The demo salon's pages over a real store, with a clock that a test may turn on."""

    store: FragileStore
    made: list[Booking]
    now: datetime = NOON
    links: Links = field(default_factory=lambda: Links(Keys(SECRET), ""))
    base: str = ""
    http: aiohttp.ClientSession | None = None

    def clock(self) -> datetime:
        """The salon's time."""
        return self.now

    @property
    def desk(self) -> BookingDesk:
        """Where bookings are changed."""
        return BookingDesk(self.store, self.clock, RandomIds())

    async def get(self, path: str, **headers: str) -> tuple[int, str, Any]:
        """Status, body and headers of an answer; nothing is followed."""
        assert self.http is not None
        async with self.http.get(f"{self.base}{path}", headers=headers, allow_redirects=False) as response:
            return response.status, await response.text(), response.headers

    async def page(self, booking: Booking, **headers: str) -> str:
        """The text of a booking's page, tags left out and white space folded."""
        status, html, _ = await self.get(self.links.manage_url(booking), **headers)
        assert status == 200
        return text_of(html)

    async def change(self, booking: Booking, **fields: Any) -> Booking:
        """Change a booking in the store."""
        changed = replace(booking, version=booking.version + 1, **fields)
        async with self.store.unit("") as unit:
            await unit.change(changed, booking.version)
        return changed

    async def set(self, kind: str, record_id: str = "", **fields: Any) -> None:
        """Change the business or a service, as an administrator does."""
        catalogue = await self.store.catalogue()
        record: Any = catalogue.business if kind == "business" else catalogue.services[record_id]
        await SettingsDesk(self.store, self.clock, RandomIds()).change(ADA, record, request_key="", **fields)


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[Served]:
    """The salon, served as app.py does."""
    with (
        FragileStore(ServedFile(folder / "bookings.sqlite", UPGRADES), noon) as store,
        Conversations(folder / "conversations.sqlite", clock=lambda: NOON) as storage,
    ):
        served = Served(store, list(await demo.fill(store, NOON, RandomIds())))

        def pages(app: web.Application) -> None:
            add_pages(
                app,
                catalogue=store.catalogue,
                clock=served.clock,
                public_url=lambda request: f"http://{request.host}",
                links=served.links,
                reads=store,
                downloads=Downloads(ExportDesk(store, served.clock, RandomIds()), EmbeddedPlace(folder).export, folder),
            )

        app = build_app(
            settings=development(data=folder),
            secret=SECRET,
            talk=EchoTalk(),
            catalogue=store.catalogue,
            storage=storage,
            clock=served.clock,
            add_pages=pages,
            reads=store,
        )
        server = TestServer(app)
        await server.start_server(access_log=None)
        served.base = str(server.make_url("/")).rstrip("/")
        async with aiohttp.ClientSession() as served.http:
            yield served
        await server.close()


def text_of(html: str) -> str:
    """What a person reads of a page."""
    html = re.sub(r"<(script|style|dialog)[^>]*>.*?</\1>|<section id=\"talk\".*?</section>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
