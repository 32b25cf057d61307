"""What keeps many open pages cheap, and what a page is told while the store does not answer."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from bookings.ports import StoreUnavailable
from state.conversations import Conversations
from tests.bot.edge import Page, noon, running


class Faltering(Conversations):
    """A storage that can be told not to answer."""

    is_down = False

    async def read(self, keys: Any) -> dict[str, dict[str, Any]]:
        """As ever, unless it is down."""
        if self.is_down:
            raise StoreUnavailable("the disk does not answer")
        return await super().read(keys)


async def test_a_stream_keeps_no_compressor(page: Page) -> None:
    """A browser offers compression, and a stream goes without: its state would be the largest part of an open page."""
    await page.until_text("Hello")
    _, opened = await page.edge.call("GET", page.path, page.token)
    async with page.edge.http.ws_connect(opened["streamUrl"], compress=15) as socket:
        assert not socket.compress
        assert "Hello" in str(json.loads(await asyncio.wait_for(socket.receive_str(), 10)))


async def test_a_page_comes_back_when_the_store_does_not_answer(tmp_path: Path) -> None:
    """A call that needs the store is told to come again, not that something is broken; then it goes on."""
    storage = Faltering(tmp_path / "conversations.sqlite", clock=noon)
    async with running(tmp_path, storage=storage) as edge:
        _, ticket = await edge.call("POST", "/tokens/generate")
        storage.is_down = True
        status, refused = await edge.call("POST", "/conversations", ticket["token"])
        assert (status, refused["error"]["code"]) == (503, "ServiceUnavailable")
        storage.is_down = False
        status, _ = await edge.call("POST", "/conversations", ticket["token"])
        assert status == 201
