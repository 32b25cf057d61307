"""The edge under test: a real server on a free port, with a real store of conversations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bookings import demo
from bookings.ids import RandomIds
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from state.tinydb_store import TinyStore
from tests.bot.channel import FakeChannel
from tests.bot.edge import NOON, SECRET, Edge, Page, noon, running
from tests.bot.product import Product, serving
from tests.bot.teams import Salon, in_teams


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


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[TinyStore]:
    """The demo business in a store of its own."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=noon) as store:
        await demo.fill(store, NOON, RandomIds())
        yield store


@pytest.fixture
def conversation(store: TinyStore) -> Conversation:
    """The conversation, with its desks."""
    return Conversation(Desks.of(store, noon, RandomIds(), SECRET.encode()))


@pytest.fixture
async def product(channel: FakeChannel, tmp_path: Path) -> AsyncIterator[Product]:
    """The whole product in mode teams."""
    async with serving(tmp_path, channel) as product:
        yield product


@pytest.fixture
async def salon(tmp_path: Path, channel: FakeChannel) -> AsyncIterator[Salon]:
    """The whole product with the demo's records, in Teams."""
    async with in_teams(tmp_path, channel) as salon:
        yield salon
