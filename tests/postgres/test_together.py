"""What several processes share: settings, conversations, the outbox. Each store here has connections of its own."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

import psycopg
import pytest

from bookings.model import OutboxRow, Way
from bookings.ports import StoreUnavailable
from bot.outbox import OutboxWorker
from state.postgres import leases
from state.postgres.database import Database
from state.postgres.leases import Leases
from state.postgres.store import PgStore
from tests.command_line import PATIENCE, ROOT
from tests.postgres.server import fresh_business, server
from tests.state.made import BUSINESS, CUT, MINUTE, NOW, mail


@asynccontextmanager
async def two() -> AsyncIterator[tuple[PgStore, PgStore]]:
    """Two stores of one business, as two processes have them."""
    business = fresh_business()
    async with (
        PgStore(server().url(), business, clock=lambda: NOW) as one,
        PgStore(server().url(), business, clock=lambda: NOW) as other,
    ):
        async with one.unit("") as unit:
            await unit.put(BUSINESS, None)
            await unit.put(CUT, None)
        yield one, other


async def sees(store: PgStore, name: str) -> bool:
    """Whether a second is enough for a store to know a service by a name."""
    for _ in range(100):
        if (await store.catalogue()).services["cut"].display_name == name:
            return True
        await asyncio.sleep(0.01)  # another connection is told by the server: there is nothing here to wait on
    return False


async def rename(store: PgStore, name: str, version: int) -> None:
    """Change a setting."""
    async with store.unit("") as unit:
        await unit.put(replace(CUT, display_name=name, version=version + 1), version)


async def test_a_setting_that_one_process_changes_is_known_to_all_within_a_second() -> None:
    """To the one that changed it at once; to others that had read it before; and while nothing can be listened for."""
    async with two() as (one, other):
        assert (await other.catalogue()).services["cut"].display_name == "Haircut"
        await rename(one, "Cut", 1)
        assert (await one.catalogue()).services["cut"].display_name == "Cut"
        assert await sees(other, "Cut")
        with psycopg.connect(server().url(), autocommit=True) as connection:
            listening = "FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
            connection.execute(f"SELECT pg_terminate_backend(pid, 5000) {listening}".encode())
        await rename(one, "Trim", 2)
        assert await sees(other, "Trim")


@asynccontextmanager
async def held_by(business: str, lease: float = leases.LEASE) -> AsyncIterator[Leases]:
    """The conversation locks of one process."""
    async with Database(server().url(), most=2) as database:
        made = Leases(database, business, lease=lease)
        yield made
        await made.end()


async def test_a_conversation_is_in_one_process_at_a_time() -> None:
    """Turns of one conversation in two processes run one after another, those of two conversations at once."""
    business, running, together = fresh_business(), Counter[str](), Counter[str]()

    async def turn(of: Leases, key: str) -> None:
        async with of.hold(key):
            running[key] += 1
            together[key] = max(together[key], running[key])
            together["all"] = max(together["all"], running.total())
            await asyncio.sleep(0.01)
            running[key] -= 1

    async with held_by(business) as one, held_by(business) as other:
        await asyncio.gather(*(turn(of, key) for of in (one, other) for key in ("a", "b\0")))
        await asyncio.gather(*(turn(other if n % 2 else one, f"c{n // 2}") for n in range(12)))
    assert {key: most for key, most in together.items() if key != "all"} == dict.fromkeys(together.keys() - {"all"}, 1)
    assert together["all"] > 1


async def test_a_lease_is_renewed_while_the_turn_runs_and_over_when_its_process_is_killed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A long turn keeps its conversation beyond its lease; a killed process keeps it no longer than that."""
    business, order = fresh_business(), list[str]()
    async with held_by(business, lease=0.4) as one, held_by(business, lease=0.4) as other:

        async def wait() -> None:
            async with other.hold("talk"):
                order.append("other")

        async with one.hold("talk"):
            waiting = asyncio.create_task(wait())
            await asyncio.sleep(0.8)  # twice the lease
            order.append("one")
        await waiting
        assert order == ["one", "other"]
        killed = subprocess.Popen(
            [sys.executable, "-m", "tests.postgres.holder", server().url(), business, "0.4"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert killed.stdout is not None
        assert killed.stdout.readline() == "held\n"
        monkeypatch.setattr(leases, "PATIENCE", 0.05)
        with pytest.raises(StoreUnavailable):
            await wait()
        killed.send_signal(signal.SIGKILL)
        killed.stdout.close()
        killed.wait(PATIENCE)
        monkeypatch.setattr(leases, "PATIENCE", 10)
        await wait()


class Counting:
    """A courier that counts what is handed over."""

    longest = 0.0

    def __init__(self) -> None:
        self.told = Counter[str]()

    @asynccontextmanager
    async def line(self) -> AsyncIterator[Callable[[str, str], Awaitable[None]]]:
        """A way to hand over one after another."""

        async def hand_over(row_id: str, told: str) -> None:
            await asyncio.sleep(0)
            self.told[f"{row_id} {told}"] += 1

        yield hand_over


async def kind(row: OutboxRow, now: datetime) -> str:
    """What a row tells."""
    del now
    return row.kind


@pytest.mark.parametrize("with_guard", [True, False])
async def test_several_workers_deliver_each_mail_once(with_guard: bool) -> None:
    """Four workers of two processes hand over two hundred mails, each once; without leases, each more than once."""
    async with two() as (one, other):
        async with one.unit("") as unit:
            for number in range(200):
                await unit.mail(mail(number, due=NOW))
        lease = 3 * MINUTE if with_guard else 0 * MINUTE
        courier = Counting()
        workers = [
            OutboxWorker(store, kind, lambda: NOW, courier, way=Way.MAIL, lease=lease)
            for store in (one, other, one, other)
        ]

        async def work(worker: OutboxWorker[str]) -> None:
            while await worker.once():
                pass

        if with_guard:
            await asyncio.gather(*map(work, workers))
            assert (len(courier.told), courier.told.total()) == (200, 200)
            return
        claimed = await asyncio.gather(*(store.claim(20, lease, NOW) for store in (one, other)))
        claimed += await asyncio.gather(*(store.claim(20, lease, NOW) for store in (one, other)))
        assert max(Counter(row.id for rows in claimed for row in rows).values()) > 1
