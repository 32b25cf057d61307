"""Mails built and handed over per second, and what queueing them adds to a booking.

Goals: 50 mails a second to a server on this machine, and 2 ms added to a booking. The server is aiosmtpd in a process
of its own, so that the figures are ours; "bound" is the same number of mails, built before, over one connection of the
standard library's blocking client. A booking is the desk's command with its commit, about one mail for each of four
readers; "no rows" is the same command on a store that drops the rows, "rows" as it is, "rows, delivered" while the
worker hands over what the booking before it queued. The three take turns in one run; where the machine is busy with
others, the fastest tenth says more than the median.
"""

from __future__ import annotations

import asyncio
import smtplib
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from bookings import demo
from bookings.desk import BookingDesk, BookingRequest
from bookings.ids import RandomIds
from bookings.model import Actor, Booking, Customer, OutboxRow
from bookings.ports import Ids
from bot.mail.build import build
from bot.mail.context import MailContext
from bot.mail.delivery import Delivery
from bot.mail.smtp import SmtpMailer
from bot.mail.smtp_server import Security, SmtpServer
from state.tinydb_store import TinyStore
from state.tinydb_unit import TinyUnit

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
MAILS = 400
BOOKINGS = 150
GOAL_RATE, GOAL_ADDED = 50.0, 2.0
SERVER = """
import asyncio, logging
from aiosmtpd.smtp import SMTP
class Sink:
    async def handle_DATA(self, server, session, envelope):
        return "250 OK"
async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Sink(), loop=loop, hostname="sink.test"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


def clock() -> datetime:
    """A Monday morning, always."""
    return NOW


class Rowless(TinyStore):
    """A store that drops what is written to the outbox."""

    @asynccontextmanager
    async def unit(self, request_key: str) -> AsyncIterator[TinyUnit]:
        """A unit without an outbox."""
        async with super().unit(request_key) as unit:
            unit.mail = _dropped  # type: ignore[method-assign]
            yield unit


async def _dropped(row: OutboxRow) -> None:
    del row


class Shop:
    """The demo business in a store, and somebody who books its next free starts one after another."""

    def __init__(self, store: TinyStore, ids: Ids) -> None:
        self.store = store
        self.desk = BookingDesk(store, clock, ids)
        self._starts = self._free()

    async def open(self) -> None:
        """Write the settings, without a limit to how much one person books."""
        made = demo.catalogue()
        async with self.store.unit("") as unit:
            await unit.put(made.business, None)
            for member in made.staff.values():
                await unit.put(member, None)
            for service in made.services.values():
                await unit.put(service, None)

    async def book(self) -> Booking:
        """One booking with its commit."""
        start, staff_member_id, number = next(self._starts)
        customer = Customer(f"Casey {number}", f"casey{number}@example.com", "+44 20 7946 0999", answers={"tea": "yes"})
        actor = Actor(client=f"peer-{number}", proven_addresses=frozenset({customer.email_address}))
        wish = BookingRequest("haircut", start, customer=customer, staff_member_ids=(staff_member_id,))
        return await self.desk.book(actor, wish, request_key=f"request-{number}")

    @staticmethod
    def _free() -> Iterator[tuple[datetime, str, int]]:
        """Starts on the working mornings to come, in London's winter time."""
        number = 0
        for day in range(1, 26):
            date = NOW + timedelta(days=day)
            if date.weekday() >= 5:
                continue
            for half_hour in range(4):
                for staff_member_id in ("ana", "ben", "chloe"):
                    number += 1
                    yield date.replace(hour=9) + timedelta(minutes=45 * half_hour), staff_member_id, number


@contextmanager
def sink() -> Iterator[SmtpServer]:
    """A mail server in a process of its own."""
    process = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield SmtpServer("127.0.0.1", int(process.stdout.readline()), Security.NONE)
    finally:
        process.terminate()
        process.communicate(timeout=30)


def context(store: TinyStore) -> MailContext:
    """What the mails are built with."""
    return MailContext(store, b"0" * 32, "bookings@salon.example", lambda booking: f"https://x.example/{booking.id}")


async def handed_over(folder: Path, server: SmtpServer) -> None:
    """Print how many mails a second are built, handed over as the worker does it, and at best."""
    with TinyStore.open(folder / "rate.sqlite", clock=clock) as store:
        shop = Shop(store, RandomIds())
        await shop.open()
        queued = 0
        rows: list[OutboxRow] = []
        while queued < MAILS:
            booking = await shop.book()
            rows += [row for row in await store.mail_of(booking.id) if row.state == "queued"]
            queued = len(rows)
        began = perf_counter()
        mails = [await build(row, context(store), NOW) for row in rows]
        building = perf_counter() - began
        delivery = Delivery(store, context(store), clock, SmtpMailer(server))
        began = perf_counter()
        while await delivery.once():
            pass
        delivering = perf_counter() - began
    began = perf_counter()
    await asyncio.to_thread(at_best, server, mails)
    bound = perf_counter() - began
    size = median(len(mail.as_bytes()) for mail in mails) / 1024
    print(f"{len(rows)} mails of {size:.1f} kB (median); goal {GOAL_RATE:g} a second, built and handed over")
    for name, seconds in (
        ("built", building),
        ("built and handed over", delivering),
        ("bound, built before", bound),
    ):
        rate = len(rows) / seconds
        print(f"  {name:22} {rate:7.0f} a second   {rate / GOAL_RATE:5.1f} x goal")


def at_best(server: SmtpServer, mails: list[EmailMessage]) -> None:
    """The same mails over one connection of the standard library."""
    with smtplib.SMTP(server.host, server.port, local_hostname="localhost") as client:
        for mail in mails:
            client.send_message(mail)


async def queued(folder: Path, server: SmtpServer) -> None:
    """Print how long a booking takes without rows, with them, and while they are delivered."""
    names = {"no rows": Rowless, "rows": TinyStore, "rows, delivered": TinyStore}
    times: dict[str, list[float]] = {name: [] for name in names}
    with ExitStack() as stack:
        shops = {}
        for number, (name, kind) in enumerate(names.items()):
            store = stack.enter_context(kind.open(folder / f"{number}.sqlite", clock=clock))
            shops[name] = Shop(store, RandomIds())
            await shops[name].open()
        store = shops["rows, delivered"].store
        delivery = Delivery(store, context(store), clock, SmtpMailer(server))
        for _ in range(BOOKINGS):
            for name, shop in shops.items():
                working = asyncio.create_task(delivery.once()) if name == "rows, delivered" else None
                began = perf_counter()
                await shop.book()
                times[name].append(1000 * (perf_counter() - began))
                if working is not None:
                    await working
    print(f"{BOOKINGS} bookings each, in milliseconds; goal: rows add {GOAL_ADDED:g}")
    print(f"  {'':16}{'fastest tenth':>15}{'median':>10}{'added':>8}")
    least = median(times["no rows"])
    for name, each in times.items():
        print(f"  {name:16}{quantiles(each, n=10)[0]:15.2f}{median(each):10.2f}{median(each) - least:8.2f}")


async def main() -> None:
    """Print both tables."""
    with tempfile.TemporaryDirectory(prefix="bench-mail-") as made, sink() as server:
        await handed_over(Path(made), server)
        await queued(Path(made), server)


if __name__ == "__main__":
    asyncio.run(main())
