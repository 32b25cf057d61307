"""The bot as a process that is asked to end, and an hour without a mail server: what is finished, and what is said."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from bookings.model import Booking, MailState
from state.places import BOOKINGS_FILE
from state.tinydb_store import TinyStore
from tests.bookings.salon import NOW
from tests.faults.mail import booked, hour, served
from tests.mail.mail_server import MailServer


async def states(data: Path, bookings: list[Booking]) -> list[MailState]:
    """The state of every mail about the bookings."""
    with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
        return [row.state for booking in bookings for row in await store.mail_of(booking.id)]


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


async def test_an_hour_without_a_server_is_complained_of_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The log says once in the hour that nobody listens; no mail is blamed for it."""
    await hour(tmp_path, TinyStore)
    assert caplog.text.count("no mail can be handed over (server): no_connection") == 1
    assert "is dead" not in caplog.text
