"""Customers in a page's talk, over HTTP and WebSocket as a browser does: they book, move and cancel."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any

import aiohttp

from bench.loading.business import Place
from bench.loading.servers import Running

PATIENCE = 60.0
OFFER = 15
"""Browsers offer to compress what comes by the socket."""
SAYS = {3: "Booked", 5: "Moved", 7: "cancelled"}
"""What has to stand in the answers to some of the eight messages of a visit."""
BOOKING = 4

TRIES, PAUSE = 5, 1.0
Tick = Callable[[], Awaitable[float]]
"""Waits until the next turn may begin; when it should have."""


async def at_once() -> float:
    """As soon as the answer before has come."""
    return perf_counter()


def paced(rate: float) -> Tick:
    """Lets turns begin so many times a second."""
    begun, number = perf_counter(), 0

    async def tick() -> float:
        nonlocal number
        due = begun + number / rate
        number += 1
        await asyncio.sleep(max(0.0, due - perf_counter()))
        return max(due, begun)

    return tick


class Unexpected(Exception):
    """The bot answered something else."""


FAULTS = (Unexpected, TimeoutError, aiohttp.ClientError)


class Chat:
    """One open conversation with its socket."""

    def __init__(self, http: aiohttp.ClientSession, url: str, number: int) -> None:
        self._http = http
        self._url = f"{url}directline/3.0"
        self._from = {"X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}
        self._number = number
        self._id = ""
        self._came: dict[str, tuple[float, str]] = {}
        self._news = asyncio.Event()
        self._reading: asyncio.Task[None] | None = None
        self._watermark = ""
        self.reopened = 0

    async def open(self) -> None:
        """Begin a conversation, open its stream, and read the welcome."""
        token = (await self._post("tokens/generate", {}))["token"]
        self._from = {**self._from, "Authorization": f"Bearer {token}"}
        opened = await self._post("conversations", {"locale": "en-GB"})
        self._id = opened["conversationId"]
        self._reading = asyncio.create_task(self._read(opened["streamUrl"]))
        await self._answer("")

    async def close(self) -> None:
        """Close the page."""
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.gather(self._reading, return_exceptions=True)

    def messages(self, place: Place) -> list[str]:
        """What a customer says in a visit."""
        return [
            f"book a haircut with {place.name} on {place.day} at {place.first}",
            f"Robin Marsh, robin{self._number}@example.com",
            "skip",
            "yes",
            f"move it to {place.day} at {place.then}",
            "yes",
            "cancel my booking",
            "yes",
        ]

    async def say(self, text: str) -> tuple[float, str]:
        """Say something; when the answer's words had come, and what they were."""
        self._came.clear()
        said = await self._post(
            f"conversations/{self._id}/activities", {"type": "message", "from": {"id": "me"}, "text": text}
        )
        return await self._answer(said["id"])

    async def _answer(self, activity_id: str) -> tuple[float, str]:
        async with asyncio.timeout(PATIENCE):
            while activity_id not in self._came:
                self._news.clear()
                await self._news.wait()
        return self._came[activity_id]

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        return await self._call("POST", path, json=body)

    async def _call(self, method: str, path: str, **options: Any) -> Any:
        async with self._http.request(method, f"{self._url}/{path}", headers=self._from, **options) as response:
            if response.status not in {200, 201}:
                raise Unexpected(f"{response.status} for {path.rpartition('/')[2]}")
            return await response.json()

    async def _read(self, stream_url: str) -> None:
        """Read what comes; where the stream breaks off, or the server asks to come again, go on as a page does."""
        while True:
            try:
                async with self._http.ws_connect(stream_url, compress=OFFER) as socket:
                    async for message in socket:
                        self._take(json.loads(message.data))
                self.reopened += 1
                again = await self._call("GET", f"conversations/{self._id}", params={"watermark": self._watermark})
                stream_url = again["streamUrl"]
            except (Unexpected, aiohttp.ClientError):
                self.reopened += 1
                await asyncio.sleep(PAUSE)

    def _take(self, came: dict[str, Any]) -> None:
        self._watermark = came["watermark"]
        for each in came["activities"]:
            text, asked = each.get("text", ""), each.get("replyToId", "")
            is_said = each["from"].get("role") == "bot" and each["type"] == "message"
            if is_said and (text or not asked):
                self._came.setdefault(asked, (perf_counter(), text))
                self._news.set()


class People:
    """Everybody in one case: those who keep a conversation open, and those among them who speak."""

    def __init__(self, running: Running, places: list[Place]) -> None:
        self.running = running
        self._places = places
        self._http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        self.chats: list[Chat] = []
        self._opened = 0
        self.turns = 0
        self.visits = 0
        self.seconds: list[float] = []
        self.faults = Counter[str]()
        self._reopened = 0

    @property
    def broken_off(self) -> int:
        """How many streams broke off, and were opened again."""
        return self._reopened + sum(chat.reopened for chat in self.chats)

    async def fill(self, conversations: int, at_a_time: int = 16) -> None:
        """Open conversations until there are so many."""
        wanted = iter(range(conversations - len(self.chats)))

        async def some() -> None:
            for _ in wanted:
                await self._open_one()

        await asyncio.gather(*(some() for _ in range(at_a_time)))

    async def speak(self, people: int, until: float, tick: Tick = at_once) -> None:
        """Let so many people visit, one visit after the other, until a moment; what then runs is talked to its end."""
        await asyncio.gather(*(self._visits(until, tick) for _ in range(min(people, len(self.chats)))))

    async def book(self, people: int) -> None:
        """Let the first so many book, and keep their conversations open."""
        chosen = self.chats[:people]
        self.chats = self.chats[people:] + chosen
        chats = iter(chosen)

        async def some() -> None:
            for chat in chats:
                place = self._places.pop()
                try:
                    for text in chat.messages(place)[:BOOKING]:
                        await chat.say(text)
                except FAULTS as fault:
                    self.faults[f"booking: {type(fault).__name__} {fault}"] += 1

        await asyncio.gather(*(some() for _ in range(8)))

    async def close(self) -> None:
        """Everybody closes their page."""
        await asyncio.gather(*(each.close() for each in self.chats))
        await self._http.close()

    async def _visits(self, until: float, tick: Tick) -> None:
        """Visits in conversations that have waited longest; a new one is opened in the place of each that is over.

        A time that somebody could not be rid of is nobody's any more.
        """
        while perf_counter() < until and self.chats and self._places:
            chat, place = self.chats.pop(0), self._places.pop(0)
            try:
                await self._visit(chat, place, until, tick)
                self._places.append(place)
                self.visits += 1
            except FAULTS as fault:
                self.faults[f"in a visit: {type(fault).__name__} {fault}"] += 1
            self._reopened += chat.reopened
            await chat.close()
            await tick()
            for _ in range(TRIES):
                if await self._open_one():
                    break
            self.turns += 1

    async def _visit(self, chat: Chat, place: Place, until: float, tick: Tick) -> None:
        for number, text in enumerate(chat.messages(place)):
            began = await tick()
            came, said = await chat.say(text)
            if perf_counter() < until:
                self.seconds.append(came - began)
            self.turns += 1
            if SAYS.get(number, "") not in said:
                raise Unexpected(f"“{said[:80]}” to message {number}")

    async def _open_one(self) -> bool:
        """Open one more conversation; whether that worked."""
        try:
            self.chats.append(await self._new())
        except FAULTS as fault:
            self.faults[f"opening: {type(fault).__name__} {fault}"] += 1
            return False
        return True

    async def _new(self) -> Chat:
        self._opened += 1
        urls = [each.url for each in self.running.served]
        chat = Chat(self._http, urls[self._opened % len(urls)], self._opened)
        try:
            await chat.open()
        except FAULTS:
            await chat.close()
            raise
        return chat
