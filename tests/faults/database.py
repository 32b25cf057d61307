"""A database that is restarted, paused, slow or in use by others: an answer in time, and nothing lost or double."""

from __future__ import annotations

import asyncio
import random
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from time import monotonic

import pytest

from bookings.ports import CommitUnknown, SlotTaken, Stale, Store, StoreUnavailable
from state.postgres import database, store
from state.postgres.store import PgStore
from tests.command_line import PATIENCE
from tests.faults.killed_bot import lost, tables_of
from tests.postgres.proxy import Line, Proxy
from tests.postgres.server import fresh_business, server
from tests.state import ledger_check
from tests.state.made import HOUR, NOW, booking, entry, mail

ANSWER_WITHIN = 10
"""Seconds, as the promise says."""
FOREVER = 1e6


async def book(store: Store, number: int, *, with_key: bool = True) -> None:
    """One booking with its traces, once for its request key."""
    async with store.unit(f"request-{number}" if with_key else "") as unit:
        if unit.earlier is None:
            wish = booking(number, NOW + number * HOUR)
            await unit.hold(wish)
            await unit.add(wish)
            await unit.mail(mail(number, wish.id))
            await unit.history(entry(number, wish.id, after={"version": 1}))
            await unit.outcome({"booking_ids": [wish.id]})


class Clients:
    """People who book, and try again with the same request for as long as they are told that it passes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.acknowledged: dict[str, int] = {}
        self.longest = 0.0
        self.refused = 0

    async def book(self, number: int) -> None:
        """Book, sooner or later."""
        async with asyncio.timeout(2 * PATIENCE):
            while True:
                began = monotonic()
                try:
                    await book(self._store, number)
                except (StoreUnavailable, CommitUnknown):
                    self.refused += 1
                else:
                    self.acknowledged[f"booking-{number}"] = 1
                    return
                finally:
                    self.longest = max(self.longest, monotonic() - began)
                await asyncio.sleep(0.05)  # a person who tries again

    def check(self, business: str, count: int) -> None:
        """Everybody has their booking, with its mail and its line of history, once; and was answered in time."""
        tables = tables_of(business)
        assert len(self.acknowledged) == len(tables["bookings"]) == count
        assert lost(self.acknowledged, tables) == []
        assert ledger_check.faults(tables) == []
        assert self.longest < ANSWER_WITHIN, f"an answer took {self.longest:.1f} s"

    def told(self) -> str:
        """What came of it, in words."""
        return (
            f"{len(self.acknowledged)} bookings, none lost or double; “try again” {self.refused} times,"
            f" an answer after {self.longest:.1f} s at most"
        )


@asynccontextmanager
async def behind(folder: Path, connections: int = 10) -> AsyncIterator[tuple[Proxy, PgStore, str]]:
    """A store that reaches the database by a line of ours."""
    folder.mkdir(parents=True, exist_ok=True)
    proxy, business = Proxy(server().folder, folder), fresh_business()
    async with (
        proxy.open(),
        PgStore(proxy.url, business, clock=lambda: NOW, connections=connections) as store,
    ):
        yield proxy, store, business


@asynccontextmanager
async def hasty(seconds: float) -> AsyncIterator[None]:
    """What the store has patience for, as short as the fault is; as long as ever where that is long enough."""
    with pytest.MonkeyPatch.context() as patches:
        if seconds < database.PATIENCE:
            patches.setattr(database, "PATIENCE", seconds / 2)
            patches.setattr(database, "POOL_PATIENCE", seconds / 3)
        yield


async def run_restarted(count: int, seed: int, folder: Path) -> str:
    """The server falls at a random moment of some bookings, and comes back."""
    del folder
    chance, business, each = random.Random(seed), fresh_business(), 6
    async with PgStore(server().url(), business, clock=lambda: NOW) as store:
        clients = Clients(store)
        for number in range(count):
            at_work = [asyncio.create_task(clients.book(number * each + client)) for client in range(each)]
            await asyncio.sleep(chance.random() * 0.03)  # the random moment
            await asyncio.to_thread(server().stop, signal.SIGQUIT)
            await asyncio.to_thread(server().start)
            await asyncio.gather(*at_work)
        clients.check(business, count * each)
    return clients.told()


async def control_restarted(seed: int, folder: Path) -> str:
    """Whoever tries again without the key of the request meets their own booking."""
    del seed
    async with behind(folder) as (proxy, store, _):
        proxy.line = Line.CUT_AFTER_COMMIT
        with pytest.raises(CommitUnknown):
            await book(store, 1, with_key=False)
        proxy.line = Line.WHOLE
        with pytest.raises((SlotTaken, Stale)):
            await book(store, 1, with_key=False)
    return "tried again without the request's key: refused because of one's own booking"


async def run_paused(count: int, seed: int, folder: Path, seconds: float) -> str:
    """For so many seconds nothing is answered; then all of it is, also what was given up."""
    del seed
    async with hasty(seconds), behind(folder) as (proxy, store, business):
        clients = Clients(store)
        for number in range(count):
            proxy.flows.clear()
            asyncio.get_running_loop().call_later(seconds, proxy.flows.set)
            await asyncio.gather(*(clients.book(number * 8 + client) for client in range(8)))
        clients.check(business, count * 8)
    return clients.told()


async def unanswered(store: Store, seconds: float, end: Callable[[], Awaitable[None]]) -> str:
    """Book while the fault lasts, without a limit of patience; then end the fault."""
    task = asyncio.create_task(book(store, 1))
    done, _ = await asyncio.wait([task], timeout=seconds)
    assert not done, "nobody would have noticed"
    await end()
    await task
    return "without limits of time there is no answer for as long as it lasts"


async def control_paused(seed: int, folder: Path) -> str:
    """Without a limit of time there is no answer while the server is paused."""
    del seed
    with pytest.MonkeyPatch.context() as patches:
        for name in ("PATIENCE", "POOL_PATIENCE"):
            patches.setattr(database, name, FOREVER)
        async with behind(folder) as (proxy, store, _):
            await store.booking("REF00001")
            proxy.flows.clear()

            async def end() -> None:
                proxy.flows.set()

            return await unanswered(store, 1.5, end)


async def run_slow(count: int, seed: int, folder: Path, seconds: float, clients: int) -> str:
    """Each answer of the server takes so long."""
    del seed
    async with behind(folder) as (proxy, store, business):
        people = Clients(store)
        proxy.delay = seconds
        for number in range(count):
            await asyncio.gather(*(people.book(number * clients + client) for client in range(clients)))
        proxy.delay = 0
        people.check(business, count * clients)
    return people.told()


async def control_slow(seed: int, folder: Path) -> str:
    """Without limits of time, whoever waits for a connection waits longer than was promised."""
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(database, "POOL_PATIENCE", FOREVER)
        patches.setattr(store, "UNIT_PATIENCE", FOREVER)
        try:
            await run_slow(1, seed, folder, 0.5, 60)
        except AssertionError as error:
            return f"without limits of time {str(error).splitlines()[0]}"
    raise AssertionError("nobody would have noticed")


async def run_exhausted(count: int, seed: int, folder: Path, seconds: float) -> str:
    """Every connection is in use by units that take long."""
    del seed
    async with hasty(seconds), behind(folder, connections=3) as (_, store, business):
        clients = Clients(store)
        for number in range(count):
            async with AsyncExitStack() as held:
                for each in range(3):
                    await held.enter_async_context(store.unit(f"held {number} {each}"))
                at_work = [asyncio.create_task(clients.book(number * 8 + client)) for client in range(8)]
                await asyncio.wait(at_work, timeout=seconds)
            await asyncio.gather(*at_work)
        clients.check(business, count * 8)
    return clients.told()


async def control_exhausted(seed: int, folder: Path) -> str:
    """Without a limit of waiting there is no answer while others use every connection."""
    del seed
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(database, "POOL_PATIENCE", FOREVER)
        async with behind(folder, connections=1) as (_, store, _):
            held = AsyncExitStack()
            await held.enter_async_context(store.unit("held"))
            return await unanswered(store, 1.5, held.aclose)
