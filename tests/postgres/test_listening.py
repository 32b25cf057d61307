"""Changes of settings are listened for; where the database is away, that is said once."""

from __future__ import annotations

import asyncio

import pytest

from state.postgres import catalogues
from state.postgres.catalogues import Catalogues
from state.postgres.database import Database

TRIES = 4
PATIENCE = 20


async def test_an_outage_is_complained_of_once(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often the connection is tried anew, the log of a night without a database stays readable."""
    monkeypatch.setattr(catalogues, "AGAIN_AFTER", 0.0)
    tried, is_clear = 0, asyncio.Event()

    def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal tried
        tried += 1
        writer.close()
        if tried >= TRIES:
            is_clear.set()

    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        url = f"postgresql://bookings@127.0.0.1:{port}/bookings?sslmode=disable"
        listening = Catalogues(url, "default", Database(url).run)
        listening.begin()
        await asyncio.wait_for(is_clear.wait(), PATIENCE)
        await listening.end()
    assert caplog.text.count("cannot be listened for") == 1
