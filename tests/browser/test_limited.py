"""Whoever writes more than the limits allow is told that it waits, and not that something is broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.salon import serving
from tests.browser.visitor import IN_BROWSER, visiting

pytestmark = IN_BROWSER


async def test_what_is_too_much_waits_and_is_said_so(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message stays on the page as being sent, is tried again, and no connection is said to be lost."""
    monkeypatch.setenv("LIMIT_PER_CONVERSATION", "1")
    async with serving(tmp_path / "data") as salon, visiting(browser, salon.url) as visitor:
        await visitor.opens()
        await visitor.says("book a coloring with Ana", "When would suit you?")
        visitor.expected = "429"
        await visitor.says("tomorrow at 10")
        await visitor.page.get_by_text("Your message isn’t through yet. Trying again").wait_for()
        assert "connection" not in await visitor.said()
        await visitor.page.get_by_text("Sending").wait_for()
