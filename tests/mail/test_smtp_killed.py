"""The bot as a process, killed while it hands over mails: none is lost, and copies show themselves as such."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from datetime import datetime
from pathlib import Path

import pytest

from app import BOOKINGS_FILE
from bookings.model import Booking, MailState
from bot.outbox import LEASE
from state.tinydb_store import TinyStore
from tests.bookings.salon import MINUTE, NOW, Salon, at
from tests.command_line import Served, serve
from tests.mail.mail_server import MailServer, hang
from tests.mail.test_smtp_faults import told_twice_unknowingly

KILLS = int(os.environ.get("FAULTS_MAIL_KILLS", "4"))
SEED = int(os.environ.get("FAULTS_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)
CLOCKS = ("09:00", "10:00", "11:00", "12:00")


async def served(data: Path, server: MailServer, now: datetime) -> Served:
    """The bot on the folder at an instant, with the mail server."""
    settings = {"BOOKINGS_NOW": now.isoformat(), "SMTP_URL": f"smtp://127.0.0.1:{server.port}?tls=none"}
    return await asyncio.to_thread(lambda: serve(data, **settings))


async def booked(data: Path) -> list[Booking]:
    """A folder with bookings whose mails are due."""
    data.mkdir(mode=0o700)
    with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
        salon = Salon(store)
        await salon.open()
        return [await salon.book(at(clock)) for clock in CLOCKS]


async def states(data: Path, bookings: list[Booking]) -> list[MailState]:
    """The state of every mail about the bookings."""
    with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
        return [row.state for booking in bookings for row in await store.mail_of(booking.id)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.slow
async def test_a_killed_bot_loses_no_mail(tmp_path: Path) -> None:
    """Killed again and again in the middle of a mail, it goes on where the leases have ended; in the end each of the
    mails has arrived, and whoever has two can tell that they are one.
    """
    print(f"FAULTS_SEED={SEED}")  # noqa: T201  to repeat a failure
    chance = random.Random(SEED)
    data, now = tmp_path / "data", NOW
    bookings = await booked(data)
    expected = len(await states(data, bookings))
    async with MailServer() as server:
        for _ in range(KILLS):
            before = len(server.taken)
            server.answers["DATA"].clear()
            goes_well = chance.randrange(3)
            server.answers["DATA"].extend([_taken] * goes_well + [hang] * 10)
            bot = await served(data, server, now)
            await server.came(before + goes_well + 1)
            bot.process.send_signal(signal.SIGKILL)
            await asyncio.to_thread(bot.process.communicate)
            assert MailState.QUEUED in await states(data, bookings)
            now += LEASE + MINUTE
        server.answers["DATA"].clear()
        bot = await served(data, server, now)
        await server.all_came(expected)
        assert await asyncio.to_thread(bot.end) == 0
    assert set(await states(data, bookings)) == {MailState.SENT}
    assert len({taken.id for taken in server.taken}) == expected
    assert told_twice_unknowingly(server.taken) == set()
    assert len(server.taken) > expected


async def _taken(server: object) -> str:
    del server
    return "250 OK"


async def test_a_bot_that_is_asked_to_end_finishes_its_mail(tmp_path: Path) -> None:
    """A mail that is being handed over when the bot is asked to end is noted as sent, and does not come twice."""
    data = tmp_path / "data"
    bookings = await booked(data)
    is_ending = asyncio.Event()

    async def slow(server: object) -> str:
        await is_ending.wait()
        return "250 OK"

    async with MailServer() as server:
        server.answers["DATA"].extend([slow] * 3)
        bot = await served(data, server, NOW)
        await server.came(1)
        bot.process.send_signal(signal.SIGTERM)
        ending = asyncio.create_task(asyncio.to_thread(bot.process.wait, 60))
        is_ending.set()
        assert await ending == 0
        bot.process.communicate()
    found = await states(data, bookings)
    assert found.count(MailState.SENT) == len(server.taken)
    assert len({taken.id for taken in server.taken}) == len(server.taken)
