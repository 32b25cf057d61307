"""The two stores side by side, with twenty thousand and a hundred thousand bookings, and a rush of several processes.

Goal: with 100,000 bookings a question or a booking takes at most 1.2 times as long as with 20,000, in PostgreSQL.
Twenty people serve ten bookings a day each, a month ahead; the rest is past, as in a business that has run for years.
The server is a process of this bench that does not wait for the disk: add the time of yours to each commit.
Times are those of the fastest tenth.

The rush: fifty clients in one process, then in two, book the same 92 places, as the bot books them.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from bookings.business import BookingBusiness, Service, StaffMember
from bookings.model import Booking, Customer
from bookings.ports import Store
from state import plain_json
from state.opening import ServedFile
from state.places import BOOKINGS_FILE, EmbeddedPlace
from state.postgres.busy import BusyTimes
from state.postgres.database import Database
from state.postgres.store import PgStore
from state.postgres.tables import columns, insert
from state.postgres.transfer import HOLDS
from state.records import NAMES, to_document
from tests.postgres.made import found
from tests.postgres.server import fresh_business, server

SIZES = tuple(int(size) for size in os.environ.get("SIZES", "20000,100000").split(","))
TIMES = int(os.environ.get("TIMES", "60"))
NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
PEOPLE, A_DAY = 20, 10
SLOT, HOUR = timedelta(minutes=45), timedelta(hours=1)
GOAL = 1.2


def made(number: int, size: int) -> Booking:
    """One of so many bookings, on the calendars of twenty people, up to a month ahead."""
    day, place = divmod(number, PEOPLE * A_DAY)
    who, slot = divmod(place, A_DAY)
    days = -(-size // (PEOPLE * A_DAY))
    start = NOW + timedelta(days=day - days + min(30, days)) + slot * HOUR
    return Booking(
        id=f"booking-{number}",
        reference=f"R{number:07d}",
        service_id="cut",
        staff_member_ids=(f"staff-{who}",),
        customer=Customer(
            f"Casey Quinn{number:07d}", f"customer{number % (size // 4)}@example.com", "+44 20 7946 0999"
        ),
        start=start,
        end=start + SLOT,
        created=NOW,
        updated=NOW,
    )


def settings() -> list[BookingBusiness | Service | StaffMember]:
    """The business, its service and its people."""
    staff = [StaffMember(f"staff-{n}", f"Person {n}", f"p{n}@example.com") for n in range(PEOPLE)]
    return [
        BookingBusiness("salon", "Salon", "Europe/London", (), phone="+44 20 7946 0123"),
        Service("cut", "Haircut", SLOT, tuple(member.id for member in staff)),
        *staff,
    ]


@asynccontextmanager
async def embedded(size: int) -> AsyncIterator[Store]:
    """The embedded store with so many bookings."""
    with tempfile.TemporaryDirectory(prefix="bench-postgres-") as folder:
        served = ServedFile(Path(folder, BOOKINGS_FILE))
        records = [*settings(), *(made(number, size) for number in range(size))]
        tables: dict[str, dict[int, bytes | None]] = {}
        for number, record in enumerate(records, 1):
            tables.setdefault(NAMES[type(record)], {})[number] = plain_json.encode(to_document(record))
        served.commit(tables)
        served.close()
        async with EmbeddedPlace(Path(folder)).store(lambda: NOW) as store:
            yield store


@asynccontextmanager
async def postgres(size: int) -> AsyncIterator[Store]:
    """A business in a database of its own with so many bookings."""
    url, business = server().fresh_database(), fresh_business()
    async with PgStore(url, business, clock=lambda: NOW) as store, store.unit("") as unit:
        for record in settings():
            await unit.put(record, None)
    rows = [columns(business, made(number, size)) for number in range(size)]
    async with Database(url, most=1, statement_timeout="0") as database, database.transaction() as connection:
        async with connection.cursor() as cursor:
            await cursor.executemany(insert("bookings", tuple(rows[0])), [tuple(row.values()) for row in rows])
        await connection.execute(HOLDS, (business,))
    del rows
    async with Database(url, most=1, statement_timeout="0") as database, database.connection() as connection:
        await connection.execute("VACUUM ANALYZE")
    async with PgStore(url, business, clock=lambda: NOW) as store:
        yield store


def questions(store: Store, size: int) -> dict[str, Callable[[int], Awaitable[object]]]:
    """What is timed."""
    people = [f"staff-{n}" for n in range(PEOPLE)]

    async def book(number: int) -> None:
        wish = replace(made(number, size), id=f"new-{number}", reference=f"N{number:07d}")
        wish = replace(wish, start=NOW + timedelta(days=40, minutes=50 * number))
        wish = replace(wish, end=wish.start + SLOT)
        async with store.unit(f"request-{number}") as unit:
            await unit.catalogue()
            await unit.hold(wish)
            await unit.add(wish)
            await unit.outcome({"booking_ids": [wish.id]})

    async def busy_anew(_: int) -> None:
        if isinstance(store, PgStore):
            store._busy_times = BusyTimes(store._business_id)
        await store.busy(people, NOW - timedelta(days=62), NOW + timedelta(days=30))

    return {
        "a booking, committed": book,
        "a booking by its reference": lambda n: store.booking(f"R{n * 10:07d}"),
        "the bookings of an address": lambda n: store.bookings_of(
            email_address=f"customer{n * 7}@example.com", since=NOW
        ),
        "a day of everybody's": lambda n: store.agenda(
            None, NOW + timedelta(days=n % 20), NOW + timedelta(days=n % 20 + 1)
        ),
        "who is busy, 5 people, 30 days": lambda n: store.busy(people[:5], NOW, NOW + timedelta(days=30)),
        "who is busy, 20 people, 92 days": lambda n: store.busy(
            people, NOW - timedelta(days=62), NOW + timedelta(days=30)
        ),
        "the same, asked by nobody before": busy_anew,
        "a person by name, to come": lambda n: store.search(f"quinn{size - 1 - n:07d}", NOW),
        "a person by name, ever": lambda n: store.ever(f"casey quinn{n * 30:07d}"),
    }


async def timed(kind: Callable[[int], object], size: int) -> dict[str, float]:
    """The time of each question in milliseconds: the fastest tenth of them, since a machine may be busy with others."""
    async with kind(size) as store:  # type: ignore[attr-defined]
        gc.collect()
        gc.freeze()  # as app.py does with what it has loaded
        times: dict[str, float] = {}
        for name, ask in questions(store, size).items():
            taken = []
            for number in range(TIMES):
                began = perf_counter()
                await ask(number)
                taken.append(1000 * (perf_counter() - began))
            times[name] = sorted(taken)[TIMES // 10]
        gc.unfreeze()
        return times


def rush(*halves: str) -> tuple[float, int, int]:
    """Attempts a second of two processes, or of one that serves both halves of the clients; and how many they sold."""
    url, business = server().fresh_database(), fresh_business()
    asyncio.run(found(f"{url} {business}"))
    command = [sys.executable, "-m", "tests.postgres.rush", f"{url} {business}"]
    started = [
        subprocess.Popen([*command, half, "slots"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for half in halves
    ]
    for process in started:
        assert process.stdout is not None
        process.stdout.readline()
    began = perf_counter()
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = [json.loads(process.communicate()[0]) for process in started]
    attempts = sum(each.get("slots", 0) + each.get("slots slot_taken", 0) for each in said)
    return attempts / (perf_counter() - began), sum(each["slots"] for each in said), attempts


def main() -> None:
    """Print both tables."""
    results = {
        (name, size): asyncio.run(timed(kind, size))
        for size in SIZES
        for name, kind in (("embedded", embedded), ("PostgreSQL", postgres))
    }
    heads = "".join(f"{size:>11,}" for size in SIZES)
    print(f"goal: PostgreSQL with {SIZES[-1]:,} bookings at most {GOAL:g} times that with {SIZES[0]:,}; ms")
    print(f"{'':36}{'embedded':>{11 * len(SIZES)}}{'PostgreSQL':>{11 * len(SIZES)}}\n{'':36}{heads}{heads}{'x':>7}")
    for question in results["embedded", SIZES[0]]:
        rows = [results[name, size][question] for name in ("embedded", "PostgreSQL") for size in SIZES]
        figures = "".join(f"{value:11.2f}" for value in rows)
        print(f"{question:36}{figures}{rows[-1] / rows[len(SIZES)]:7.2f}")
    for halves in (("01",), ("0", "1")):
        rate, sold, attempts = rush(*halves)
        print(f"rush of {len(halves)}: {rate:.0f} attempts a second, {sold} of 92 places sold in {attempts} attempts")


if __name__ == "__main__":
    main()
