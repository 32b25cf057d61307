"""A long run: ten turns a second for an hour, and what the server holds meanwhile in memory, descriptors and files.

Who comes books, moves and cancels, each in a conversation of their own, so that bookings and conversations grow with
the visits: that is what a record is for. What a leak would add is seen at the end, by what a fresh process holds that
is started on the same files.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import perf_counter

from bench.loading import business
from bench.loading.people import People, paced
from bench.loading.servers import Case, Running, Shop, descriptors, memory

BOOKINGS, OPEN = 10_000, 100
RATE, EVERY = 10.0, 10.0
PEOPLE = 32
WARM = 300
"""Turns after a restart: a process loads with its first ones what all the others need."""


@dataclass
class Soaked:
    """What was seen of a server over time, one list an observation; sizes in megabytes.

    `rows` are the kinds of what the bookings' file had at the beginning and at the end, with their numbers.
    `restarted` is the memory of a fresh process on the same files.
    """

    minutes: list[float] = field(default_factory=list)
    turns: list[int] = field(default_factory=list)
    visits: list[int] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)
    descriptors: list[int] = field(default_factory=list)
    bookings_file: list[float] = field(default_factory=list)
    talks_file: list[float] = field(default_factory=list)
    rows: list[dict[str, int]] = field(default_factory=list)
    restarted: float = 0.0
    faults: dict[str, int] = field(default_factory=dict)

    def look(self, minutes: float, running: Running, people: People) -> None:
        """Note what there is now."""
        data = running.served[0].data
        self.minutes.append(minutes)
        self.turns.append(people.turns)
        self.visits.append(people.visits)
        self.megabytes.append(memory(running.pids))
        self.descriptors.append(descriptors(running.pids))
        for name, sizes in (("bookings", self.bookings_file), ("conversations", self.talks_file)):
            sizes.append(sum(each.stat().st_size for each in data.glob(f"{name}.sqlite*")) / 1e6)
        self.faults = dict(people.faults)

    def write(self, file: Path) -> None:
        """Keep what was seen so far."""
        file.write_text(json.dumps(asdict(self)))


async def soak(seconds: float, kept: Path) -> None:
    """Let people come for so long, look every ten seconds, and write down what was seen."""
    seen, shown = Soaked(), 0.0
    with tempfile.TemporaryDirectory(prefix="bench-soak-") as folder:
        shop = Shop(Path(folder))
        running = await asyncio.to_thread(shop.start, Case("embedded", BOOKINGS, OPEN))
        people = People(running, business.places())
        try:
            await people.fill(OPEN)
            seen.rows.append(_rows(running))
            began = perf_counter()
            talking = asyncio.create_task(people.speak(PEOPLE, began + seconds, paced(RATE)))
            while not talking.done():
                seen.look((perf_counter() - began) / 60, running, people)
                seen.write(kept)
                if seen.minutes[-1] >= shown:
                    shown += 1
                    print(_line(seen), flush=True)
                await asyncio.wait([talking], timeout=EVERY)
            await talking
            seen.look((perf_counter() - began) / 60, running, people)
            seen.rows.append(_rows(running))
        finally:
            await people.close()
            data = running.served[0].data
            running.end()
        seen.restarted = await _restarted(running, data)
    seen.write(kept)
    print(_line(seen), f"{seen.restarted:.0f} MB after a restart, {seen.faults}", flush=True)


async def _restarted(running: Running, data: Path) -> float:
    """What a fresh process on the same files holds once it is warm, with as many pages open."""
    await asyncio.to_thread(running.serve, data)
    people = People(running, business.places())
    try:
        await people.fill(OPEN)
        await people.speak(PEOPLE, perf_counter() + WARM / RATE, paced(RATE))
        return memory(running.pids)
    finally:
        await people.close()
        running.end()


def _rows(running: Running) -> dict[str, int]:
    """How many records of each kind the bookings' file has."""
    file = running.served[0].data / "bookings.sqlite"
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return dict(connection.execute("SELECT name, count(*) FROM documents GROUP BY name").fetchall())
    finally:
        connection.close()


def _line(seen: Soaked) -> str:
    return (
        f"{seen.minutes[-1]:.1f} min, {seen.turns[-1]} turns, {seen.visits[-1]} visits: {seen.megabytes[-1]:.1f} MB, "
        f"{seen.descriptors[-1]} descriptors, {seen.bookings_file[-1]:.1f} and {seen.talks_file[-1]:.1f} MB of files, "
        f"{sum(seen.faults.values())} faults"
    )
