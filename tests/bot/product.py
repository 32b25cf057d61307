"""The whole product behind real requests: the demo salon in mode teams, and people who write to it there.

Nothing is looked at before it has happened: after each message an invoke that nobody serves waits in the same
conversation, behind the turn, and its answer tells that the turn is over.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

from adaptive_cards.cards import actions
from bookings import demo
from bookings.identity import code_of
from bookings.ids import RandomIds
from bookings.model import Booking, HistoryEntry, OutboxRow
from bookings.roles import recognized
from bot.cloud import Cloud, is_on_this_machine
from bot.config import Mode, Settings
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from state.tinydb_store import TinyStore
from tests.bot.channel import APP_ID, FakeChannel
from tests.bot.edge import NOON, SECRET, Edge, noon, running

PERSONAL, GROUP_CHAT, CHANNEL = "personal", "groupChat", "channel"
CASEY = "00000000-0000-4000-8000-0000000000c1"
Action = dict[str, Any]


async def own_token() -> str:
    """The bot's own proof."""
    return "the-bots-own-token"


@dataclass
class Product:
    """The server, its records, and the service that speaks to it."""

    edge: Edge
    store: TinyStore
    channel: FakeChannel
    desks: Desks
    made: tuple[Booking, ...]
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    async def teams(self, key: str = "casey", kind: str = PERSONAL, tenant: str = demo.TENANT) -> Person:
        """Somebody's Teams: a staff member by their id, or the customer; any other key is an object id."""
        staff = (await self.store.catalogue()).staff
        object_id = staff[key].aad_object_id if key in staff else CASEY if key == "casey" else key
        return Person(self, object_id, tenant, {"id": f"{kind}:{key}", "conversationType": kind, "tenantId": tenant})

    async def post(self, activity: Mapping[str, Any]) -> int:
        """Send an activity as the Bot Framework does."""
        headers = {"Authorization": f"Bearer {self.channel.token()}"}
        url = self.edge.server.make_url("/api/messages")
        async with self.edge.http.post(url, json=activity, headers=headers) as response:
            await response.read()
            return response.status

    def all(self, kind: type[Any]) -> list[Any]:
        """All records of a kind."""
        return list(self.store._all(kind))

    def denied(self) -> list[tuple[str, str, str]]:
        """Who was denied what, and why, in order."""
        entries: list[HistoryEntry] = self.all(HistoryEntry)
        told = [(entry.who, entry.what, entry.decision.partition("refused: ")[2]) for entry in entries]
        return [each for each in told if each[2]]

    def code(self) -> str:
        """The code that was mailed last."""
        rows: list[OutboxRow] = [row for row in self.all(OutboxRow) if row.kind == "code"]
        return code_of(SECRET.encode(), rows[-1].recipient.partition(":")[2])


@dataclass
class Person:
    """One person in one conversation of Teams. `said` is all that the bot wrote there, the newest last; `aside` what it
    wrote elsewhere to answer the last thing, as in the personal chat.
    """

    product: Product
    object_id: str
    tenant_id: str
    conversation: Mapping[str, Any]
    said: list[dict[str, Any]] = field(default_factory=list)
    aside: list[dict[str, Any]] = field(default_factory=list)

    def activity(self, **fields: Any) -> dict[str, Any]:
        """Something of this person's, with an id of its own."""
        sender = {"id": f"29:{self.object_id}", "name": "Somebody", "aadObjectId": self.object_id}
        own = {
            "id": f"a{next(self.product.numbers)}",
            "from": sender,
            "conversation": dict(self.conversation),
            "channelData": {"tenant": {"id": self.tenant_id}},
        }
        return self.product.channel.activity(**{**own, **fields})

    async def deliver(self, activity: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Send an activity, and wait until its turn is over; the messages that it led to in this conversation."""
        calls = self.product.channel.calls
        before = len(calls)
        assert await self.product.post(activity) in {200, 202}
        assert await self.product.post(self.activity(type="invoke", name="nothing/served", text=None)) == 501
        place = f"/conversations/{quote(str(self.conversation['id']), safe='')}/"
        came = [(place in call.path, call.body) for call in calls[before:] if call.body and "type" in call.body]
        messages = [(is_here, body) for is_here, body in came if body["type"] == "message"]
        answers = [body for is_here, body in messages if is_here]
        self.aside = [body for is_here, body in messages if not is_here]
        self.said += answers
        return answers

    async def say(self, text: str) -> str:
        """Type something; everything that was answered, in one text."""
        return written(await self.deliver(self.activity(text=text)))

    async def click(self, title: str, **inputs: Any) -> str:
        """Click the newest action of that title; everything that was answered."""
        return await self.submit({**self.action(title), **inputs})

    async def submit(self, data: Mapping[str, Any]) -> str:
        """Submit a card's data, wherever it comes from; everything that was answered."""
        return written(await self.deliver(self.activity(text=None, value=dict(data))))

    def action(self, title: str) -> Action:
        """The data of the newest action of that title."""
        for message in reversed(self.said):
            for found in actions([each["content"] for each in message.get("attachments", [])]):
                if found.get("title") == title:
                    return dict(found["data"])
        raise AssertionError(f"nothing to click is called {title!r}: {[written([each]) for each in self.said]}")


def written(messages: list[dict[str, Any]]) -> str:
    """What can be read in messages: their texts and their cards."""
    return "\n".join(f"{each.get('text') or ''} {each.get('attachments') or ''}".strip() for each in messages)


@asynccontextmanager
async def serving(folder: Path, channel: FakeChannel) -> AsyncIterator[Product]:
    """The demo salon in mode teams, whose Bot Framework is the fake one."""
    settings = Settings(mode=Mode.TEAMS, public_url="https://bookings.example", data=folder, app_id=APP_ID)
    cloud = Cloud(is_on_this_machine, own_token, metadata_url=f"{channel.url}/openid")
    with TinyStore.open(folder / "bookings.sqlite", clock=noon) as store:
        made = await demo.fill(store, NOON, RandomIds())
        desks = Desks.of(store, noon, RandomIds(), SECRET.encode())
        talk = Conversation(desks)
        async with running(
            folder, settings, talk, cloud=cloud, resolve_actor=lambda actor: recognized(store, actor)
        ) as edge:
            yield Product(edge, store, channel, desks, made)
