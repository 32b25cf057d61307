"""The whole server under attack."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.attacks.whole import Loud, Whole, served
from tests.bot.channel import FakeChannel
from tests.cards.conftest import parse  # noqa: F401 - a fixture


@pytest.fixture(scope="module", autouse=True)
def _whole(uncounted: None) -> None:
    """What is attacked here is the whole."""


@pytest.fixture(scope="session")
def shared_channel() -> Iterator[FakeChannel]:
    """One service for all tests: its keys take a moment to make."""
    with FakeChannel().running() as channel:
        yield channel


@pytest.fixture
def channel(shared_channel: FakeChannel) -> FakeChannel:
    """The service, with nothing left from another test."""
    shared_channel.forget()
    return shared_channel


@pytest.fixture
async def whole(channel: FakeChannel, tmp_path: Path) -> AsyncIterator[Whole]:
    """Every route of the product, with its limits off: what is attacked here is what stands behind them."""
    async with served(tmp_path, channel) as whole:
        yield whole


@pytest.fixture
def loud() -> Iterator[Loud]:
    """What is logged as an error meanwhile."""
    kept = Loud()
    logging.getLogger().addHandler(kept)
    try:
        yield kept
    finally:
        logging.getLogger().removeHandler(kept)
