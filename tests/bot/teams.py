"""The whole product around the demo's records, with Teams on loopback, for the tests of what happens there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from adaptive_cards.cards import actions
from bookings import demo
from bookings.desk import BookingDesk, BookingRequest
from bookings.ids import RandomIds
from bookings.model import Actor, Booking, Customer, OutboxRow, Way
from bookings.roles import recognized
from bot.outbox import OutboxWorker
from bot.server import NEWS
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from state.tinydb_store import TinyStore
from tests.bot.channel import Call, FakeChannel
from tests.bot.edge import NOON, SECRET, Edge, running, send

ANAS_CHAT = {"id": "a:ana", "conversationType": "personal"}
ANA = {"id": "29:ana", "name": "Ana", "aadObjectId": demo.catalogue().staff["ana"].aad_object_id}
ROBIN = Customer("Robin Marsh", "robin@example.com")
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@dataclass
class Watch:
    """A clock that stands until it is set."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Salon:
    """The demo in a server, Ana's Teams, and the clock that all of them have."""

    edge: Edge
    store: TinyStore
    channel: FakeChannel
    watch: Watch
    desks: Desks
    number: int = 0
    robin: ClassVar[Actor] = Actor(client="robin", proven_addresses=frozenset({ROBIN.email_address}))

    @property
    def worker(self) -> OutboxWorker[Any]:
        """The worker of the news."""
        return self.edge.app[NEWS]

    async def ana(self, text: str | None = "hello", **fields: Any) -> list[Call]:
        """Ana does something in her personal chat; what the bot sends for it.

        An invoke that nobody offers is answered once all turns before it in that conversation are over.
        """
        self.number += 1
        self.channel.calls.clear()
        parts: dict[str, Any] = {"from": ANA, "conversation": ANAS_CHAT, "channelData": {"tenant": {"id": demo.TENANT}}}
        parts |= fields
        activity = self.channel.activity(id=f"n{self.number}", text=text, **parts)
        assert (await send(self.edge, activity))[0] == 202
        over = {"id": f"over{self.number}", "type": "invoke", "name": "composeExtension/query", "text": None}
        assert (await send(self.edge, self.channel.activity(**(parts | over))))[0] == 501
        return list(self.channel.calls)

    async def execute(self, action: Any, **fields: Any) -> tuple[int, Any]:
        """Ana clicks a universal action, somebody else where `fields` say so; status and body of the bot's answer."""
        self.number += 1
        self.channel.calls.clear()
        parts: dict[str, Any] = {"from": ANA, "conversation": ANAS_CHAT, "channelData": {"tenant": {"id": demo.TENANT}}}
        parts |= {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": action, "trigger": "manual"}}
        activity = self.channel.activity(**({"id": f"n{self.number}", "text": None} | parts | fields))
        return await send(self.edge, activity)

    async def book(self, start: datetime, who: str = "ana") -> Booking:
        """Robin books a haircut."""
        desk = BookingDesk(self.store, self.watch, RandomIds())
        request = BookingRequest("haircut", start, ROBIN, (who,))
        return await desk.book(self.robin, request, request_key="")

    async def told(self) -> list[Call]:
        """Let the worker look once; what was sent by then."""
        self.channel.calls.clear()
        await self.worker.once()
        return list(self.channel.calls)

    def rows(self) -> list[OutboxRow]:
        """What the outbox has for Teams."""
        return [row for row in self.store._all(OutboxRow) if row.way is Way.TEAMS]


def on_card(call: Call) -> list[dict[str, Any]]:
    """The actions of the card in a message."""
    return [each for each in actions(call.body["attachments"][0]["content"]) if each.get("fallback")]


def texts(calls: list[Call]) -> list[str]:
    """What was written in messages."""
    return [call.body["text"] for call in calls if call.body.get("text")]


@asynccontextmanager
async def in_teams(folder: Path, channel: FakeChannel) -> AsyncIterator[Salon]:
    """The product without its worker's loop: a test lets it look when it wants."""
    watch = Watch()
    with TinyStore.open(folder / "bookings.sqlite", clock=watch) as store:
        await demo.fill(store, NOON, RandomIds())
        desks = Desks.of(store, watch, RandomIds(), SECRET.encode())
        talk = Conversation(desks)
        parts: dict[str, Any] = {"clock": watch, "store": store, "catalogue": store.catalogue}
        parts |= {"resolve_actor": lambda actor: recognized(store, actor)}
        async with running(folder, talk=talk, **parts) as edge:
            yield Salon(edge, store, channel, watch, desks)
