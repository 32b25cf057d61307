"""The demo salon on a Monday morning, one for each test that changes it, and one Chromium for all that visit."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from tests.browser.salon import Salon, serving
from tests.browser.visitor import ARGUMENTS


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """A Chromium that keeps nothing of a visit for the next."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def open_salon(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Salon]:
    """A server for all tests of a file that book nothing and change nothing."""
    async with serving(tmp_path_factory.mktemp("open") / "data") as salon:
        yield salon


@pytest_asyncio.fixture(loop_scope="session")
async def salon(tmp_path: Path) -> AsyncIterator[Salon]:
    """A server of its own."""
    async with serving(tmp_path / "data") as salon:
        yield salon
