"""A process of many clients who all want the same at the same time, for the tests of several processes on one store.

Arguments: the store, as `tests.state.booking_loop` takes it; the halves of the clients that this process serves, `0`,
`1` or `01`; and, to see what a test is worth, `uncounted`, by which seats are not counted, or `overlapping`, by which
the embedded store compares no times; the names of kinds, where not all of them are sold. It says `ready`, begins when
it is told a line, and ends with what it sold, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from bookings.desk import BookingDesk, BookingRequest
from bookings.ids import RandomIds
from bookings.model import Actor, Booking, Customer
from bookings.ports import Full, SlotTaken, Stale, Store, StoreUnavailable
from bookings.refusals import Refused
from state import tinydb_unit
from tests.postgres.made import ANA, BEN, CLIENTS, PAIRS, SEATS, SESSIONS, SLOTS, first, numbered
from tests.state.booking_loop import opened
from tests.state.made import MINUTE, NOW

KINDS = ("slots", "seats", "pairs", "moves")


class Rush:
    """Twenty-five clients of one process, in turn at each kind of thing that is sold."""

    def __init__(self, store: Store, process: int, seats: int) -> None:
        self.store = store
        self.process = process
        self.capacity = seats
        self.sold = Counter[str]()
        self.desk = BookingDesk(store, lambda: NOW, RandomIds())

    async def slots(self, client: int) -> None:
        """Book whoever is free at some of the slots, as the bot does, when all of them are wanted by everybody."""
        chance = random.Random(client)
        for start in chance.sample(SLOTS, 10):
            request = BookingRequest("cut", start, Customer("Casey", f"c{self.process}-{client}@example.com"))
            actor = Actor(client=f"{self.process}-{client}-{start}", conversation="here")
            try:
                await self.desk.book(actor, request, request_key=f"{self.process}/{client}/{start}")
            except Refused as no:
                self.sold[f"slots {no.code}"] += 1
            else:
                self.sold["slots"] += 1

    async def seats(self, client: int) -> None:
        """Take a seat in every session."""
        for number, start in enumerate(SESSIONS):
            wish = self._wish(client, 100 + number, start, session_id=f"session-{number}", service_id="class")
            try:
                async with self.store.unit("") as unit:
                    await unit.hold(wish)
                    await unit.take_seats(wish, self.capacity)
                    await unit.add(wish)
            except Full:
                continue
            self.sold["seats"] += 1

    async def pairs(self, client: int) -> None:
        """Book two people at once, named in either order, between those who want one of them."""
        for number, start in enumerate(PAIRS):
            both = (ANA.id, BEN.id) if (client + number) % 2 else (BEN.id, ANA.id)
            wish = self._wish(client, 200 + number, start, staff_member_ids=both if client % 3 else both[:1])
            if await self._added(wish):
                self.sold["pairs"] += 1

    async def moves(self, client: int) -> None:
        """Move one's own booking about, by small steps and large ones, where everybody else does the same."""
        chance = random.Random(client + 1000 * self.process)
        own = first(client, self.process)
        start = own.start
        for _ in range(6):
            moved = start + chance.randrange(-12, 13) * 5 * MINUTE
            wish = replace(own, start=moved, end=moved + 30 * MINUTE, version=own.version + 1)
            if await self._done(lambda wish=wish, own=own: self._moved(wish, own.version)):  # type: ignore[misc]
                own = wish
                self.sold["moves"] += 1

    def _wish(self, client: int, number: int, start: datetime, **fields: Any) -> Booking:
        return numbered(client, self.process, number, start, **fields)

    async def _added(self, wish: Booking) -> bool:
        async def add() -> None:
            async with self.store.unit("") as unit:
                await unit.hold(wish)
                await unit.add(wish)

        return await self._done(add)

    async def _moved(self, wish: Booking, version: int) -> None:
        async with self.store.unit("") as unit:
            await unit.hold(wish)
            await unit.change(wish, version)

    async def _done(self, work: Callable[[], Awaitable[None]]) -> bool:
        """Whether it was free; what passes by itself is tried again, as the bot does."""
        for _ in range(8):
            try:
                await work()
            except (SlotTaken, Stale):
                return False
            except StoreUnavailable:
                continue
            else:
                return True
        raise AssertionError("eight tries were not enough")


async def main() -> None:
    """Run everything that is sold, one kind after another, each by all clients at once."""
    name, halves, *guards_off = sys.argv[1:]
    if "overlapping" in guards_off:
        vars(tinydb_unit)["meets"] = lambda one, other: False
    async with opened(name) as store:
        rushes = [Rush(store, int(half), 10**6 if "uncounted" in guards_off else SEATS) for half in halves]
        print("ready", flush=True)  # noqa: T201  the other process waits for it
        await asyncio.to_thread(sys.stdin.readline)
        for kind in [each for each in KINDS if each in guards_off] or KINDS:
            await asyncio.gather(*(getattr(rush, kind)(client) for rush in rushes for client in range(CLIENTS)))
    print(json.dumps(sum((rush.sold for rush in rushes), Counter())))  # noqa: T201  what the test reads


if __name__ == "__main__":
    asyncio.run(main())
