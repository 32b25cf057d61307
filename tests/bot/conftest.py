"""The edge under test: a real server on a free port, with a real store of conversations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.bot.channel import FakeChannel
from tests.bot.edge import Edge, Page, running


@pytest.fixture
async def edge(tmp_path: Path) -> AsyncIterator[Edge]:
    """A server in development mode around the echo."""
    async with running(tmp_path) as edge:
        yield edge


@pytest.fixture
async def page(edge: Edge) -> Page:
    """A page that has begun its conversation."""
    return await Page.open(edge)


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
