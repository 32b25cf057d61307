"""Customers who book, move and cancel, over HTTP and WebSocket, against real server processes: cost, latency, memory.

Goals: a turn with 100,000 bookings and 10,000 open conversations costs at most 1.2 times one with 100 and 10; one
process answers three times as many turns a second as the SDK's echo as shipped; 99 of 100 turns take under 100 ms at
half of the sustained rate; an open conversation with its socket takes under 40 KB.

    python bench/load.py                 everything, small and short; prints only
    python bench/load.py --full          all sizes; writes docs/performance.md and its plots
    python bench/load.py --soak [SECS]   ten turns a second for an hour; memory, descriptors, files

The cases of a group run at the same time and take turns, a few seconds each, the echo with them. A turn lasts until the
answer's words have come by the socket. What a turn costs is the processor time that the servers (and the database)
used until the mails had left, divided by their turns: a machine that is busy with others lengthens the time, and this
hardly.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from bench.loading import business, report
from bench.loading.echo import Echo
from bench.loading.people import People, paced
from bench.loading.servers import (
    Case,
    Running,
    Shop,
    durable,
    machine,
    memory,
    processor,
    with_children,
)
from bench.loading.soaking import soak
from bot.open_files import raise_limit

ROOT = Path(__file__).resolve().parents[1]
PEOPLE = 8
EMBEDDED, DATABASE = "embedded", "PostgreSQL"
WARM = 60
MANY, WATCHED = 1000, 35.0
"""So many open pages cost something by themselves; heartbeats come every thirty seconds."""
SETTLED_BY = 180.0
"""Seconds that waiting mails have."""


@dataclass(frozen=True)
class Scale:
    """How much of everything. `most_waiting` people may wait at half of the rate; each talks their visit to its end."""

    groups: Sequence[Sequence[Case]]
    rounds: int
    seconds: float
    booked: int
    most_waiting: int


QUICK = Scale(
    (
        (Case(EMBEDDED, 100, 10), Case(EMBEDDED, 2000, 200)),
        (Case(DATABASE, 2000, 200, 2),),
    ),
    rounds=2,
    seconds=2.0,
    booked=0,
    most_waiting=16,
)
FULL = Scale(
    (
        (Case(EMBEDDED, 100, 10), Case(EMBEDDED, 10_000, 1000), Case(EMBEDDED, 100_000, 10_000)),
        (Case(DATABASE, 100, 10), Case(DATABASE, 10_000, 1000), Case(DATABASE, 100_000, 10_000)),
        (Case(DATABASE, 10_000, 100), Case(DATABASE, 10_000, 100, 2), Case(DATABASE, 10_000, 100, 4)),
    ),
    rounds=3,
    seconds=5.0,
    booked=150,
    most_waiting=64,
)


class Measured:
    """A running case, and what was seen of it."""

    def __init__(self, running: Running) -> None:
        self.running = running
        self.people = People(running, business.places())
        self.result = report.Result(**asdict(running.case), name=running.case.name)
        self._turns = 0.0
        self._seconds = 0.0
        self._computed = [0.0, 0.0]
        self._closed: list[float] = []

    async def open(self, booked: int) -> None:
        """Open the conversations, and let some of them book; what an open one takes."""
        pids, wanted = self.running.pids, self.running.case.conversations
        await self.people.fill(min(10, wanted))
        await self.people.speak(4, perf_counter() + 0.5)  # loads what the first turns load
        base, already, began = memory(pids), len(self.people.chats), perf_counter()
        await self.people.fill(wanted)
        self.result.megabytes, took = memory(pids), perf_counter() - began
        if wanted >= MANY:
            computed, since = processor(pids), perf_counter()
            await asyncio.sleep(WATCHED)
            self.result.idle = 1000 * (processor(pids) - computed) / (perf_counter() - since)
        if wanted - already >= 100:
            self.result.kilobytes = 1000 * (self.result.megabytes - base) / (wanted - already)
            self.result.opened = (wanted - already) / took
        if booked and wanted > 2 * booked:
            await self.people.book(WARM)  # fills what remembers words and names
            await self._mails_gone()
            before = memory(pids)
            await self.people.book(booked)
            await self._mails_gone()
            self.result.kilobytes_booked = 1000 * (memory(pids) - before) / booked
        print(f"{self.result.name}: open, {self.result.megabytes:.0f} MB", flush=True)

    async def round(self, seconds: float) -> None:
        """Let people write as fast as they are answered."""
        until = perf_counter() + seconds
        seen, turns, before = len(self.people.seconds), self.people.turns, self._all_computed()
        began = perf_counter()
        talking = asyncio.create_task(self.people.speak(PEOPLE * self.running.case.processes, until))
        await asyncio.sleep(seconds)
        self._turns += self.people.turns - turns
        self._seconds += perf_counter() - began
        for number, (now, then) in enumerate(zip(self._all_computed(), before, strict=True)):
            self._computed[number] += now - then
        await talking
        self._closed += self.people.seconds[seen:]

    async def settle(self) -> None:
        """Let mails leave that turns had to wait for; what they take beside the pages belongs to those turns."""
        self.result.outbox = await asyncio.to_thread(self.running.outbox_due)
        before, began = self._all_computed(), perf_counter()
        await self._mails_gone()
        gone = zip(self._all_computed(), before, strict=True)
        self._computed = [spent + now - then for spent, (now, then) in zip(self._computed, gone, strict=True)]
        self._computed[0] -= self.result.idle / 1000 * (perf_counter() - began)

    async def _mails_gone(self) -> None:
        until = perf_counter() + SETTLED_BY
        while await asyncio.to_thread(self.running.outbox_due) and perf_counter() < until:  # noqa: ASYNC110
            await asyncio.sleep(0.5)  # another process's outbox

    async def half(self, seconds: float, people: int) -> None:
        """Let people write at half of that rate, whether answers come or not; a turn counts from when it is due."""
        seen = len(self.people.seconds)
        await self.people.speak(people, perf_counter() + seconds, paced(max(1.0, self._turns / self._seconds / 2)))
        times = self.people.seconds[seen:]
        self.result.half_p50, self.result.half_p99 = percentiles(times)

    def conclude(self) -> report.Result:
        """Put together what was seen."""
        result = self.result
        result.rate = self._turns / self._seconds
        result.cost, result.database_cost = (1000 * each / max(1, self._turns) for each in self._computed)
        result.p50, result.p99 = percentiles(self._closed)
        result.faults = self.people.faults | {"streams that broke off and were opened again": self.people.broken_off}
        return result

    def _all_computed(self) -> tuple[float, float]:
        own = processor(self.running.pids)
        base = durable().process if self.running.case.store == DATABASE else None
        return own, processor(with_children(base.pid)) if base is not None else 0.0


def percentiles(seconds: Sequence[float]) -> tuple[float, float]:
    """The median and the 99th, in milliseconds."""
    cuts = quantiles(seconds, n=100) if len(seconds) > 1 else [0.0] * 99
    return 1000 * cuts[49], 1000 * cuts[98]


async def group(shop: Shop, cases: Sequence[Case], scale: Scale) -> tuple[list[report.Result], report.EchoResult]:
    """Cases side by side, taking turns; the echo among them."""
    async with AsyncExitStack() as stack:
        echo = await stack.enter_async_context(Echo())
        measured: list[Measured] = []
        for case in cases:
            running = await asyncio.to_thread(shop.start, case)
            stack.callback(running.end)
            measured.append(Measured(running))
            stack.push_async_callback(measured[-1].people.close)
            await measured[-1].open(scale.booked)
        computed, began = echo.computed, perf_counter()
        spent = 0.0
        for _ in range(scale.rounds):
            for each in measured:
                await each.round(scale.seconds)
            began = perf_counter()
            await echo.speak(PEOPLE, began + scale.seconds)
            spent += perf_counter() - began
        for each in measured:
            await each.settle()
        cost = 1000 * (echo.computed - computed) / echo.turns
        for each in measured:
            await each.half(scale.seconds * 2, scale.most_waiting)
        return [each.conclude() for each in measured], report.EchoResult(
            echo.turns / spent, cost, *percentiles(echo.seconds)
        )


async def measure(scale: Scale) -> report.Measurement:
    """All groups, one after the other."""
    results: list[report.Result] = []
    echoes: list[report.EchoResult] = []
    busy, idle = machine()
    with tempfile.TemporaryDirectory(prefix="bench-load-") as folder:
        shop = Shop(Path(folder))
        for cases in scale.groups:
            found, echo = await group(shop, cases, scale)
            for each in found:
                each.echo_rate, each.echo_cost = echo.rate, echo.cost
            results += found
            echoes.append(echo)
            print(report.table(found, [echo]), flush=True)
    busy, idle = (now - before for now, before in zip(machine(), (busy, idle), strict=True))
    share = busy / (busy + idle)
    return report.Measurement(results, echoes, os.cpu_count() or 1, share, os.getloadavg()[2])


def chosen_scale(store: str | None, most: int, scale: Scale) -> Scale:
    """Less of it, where less was asked for."""
    groups = [
        [replace(each, conversations=min(most, each.conversations)) for each in cases]
        for cases in scale.groups
        if store in {None, cases[0].store}
    ]
    return replace(scale, groups=groups)


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--quick", action="store_true", help="everything, small and short (what happens without options)"
    )
    parser.add_argument("--full", action="store_true", help="all sizes; writes docs/performance.md")
    parser.add_argument("--store", choices=(EMBEDDED, DATABASE), help="that store's cases only")
    parser.add_argument("--most", type=int, default=10_000, metavar="N", help="no more conversations than that")
    parser.add_argument("--soak", nargs="?", type=float, const=3600.0, metavar="SECONDS", help="an hour, or so long")
    chosen = parser.parse_args()
    raise_limit()
    scale = chosen_scale(chosen.store, chosen.most, FULL if chosen.full else QUICK)
    kept = ROOT / "build" / "load"
    kept.mkdir(parents=True, exist_ok=True)
    if chosen.soak:
        asyncio.run(soak(chosen.soak, kept / "soak.json"))
        report.write_soak(kept, ROOT / "docs")
    if chosen.full or not chosen.soak:
        measured = asyncio.run(measure(scale))
        print(report.machine_line(measured))
        if chosen.full:
            for old in kept.glob(f"full-{chosen.store or '*'}.json"):
                old.unlink()
            (kept / f"full-{chosen.store or 'all'}.json").write_text(json.dumps(asdict(measured)))
            report.write_load(kept, ROOT / "docs")


if __name__ == "__main__":
    main()
