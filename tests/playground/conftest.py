"""One bot and one Playground for each file of tests, and the person who writes there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack
from functools import cache
from pathlib import Path

import pytest
import pytest_asyncio

from tests.command_line import Served, serve
from tests.playground.teams import Teams
from tools.playground import CUSTOMER, SCRIPT, node, playground

TeamsOf = Callable[[str], Awaitable[Teams]]
"""Opens somebody's Teams by their key in the demo."""


@pytest.fixture(scope="module", autouse=True)
def _whole(uncounted: None) -> None:
    """What is tested here is the whole."""


@pytest.fixture(scope="session")
def needs_playground() -> None:
    """Skip where Node.js or the Playground is missing."""
    if node() is None:
        pytest.skip("no Node.js on the path, which the Agents Playground runs on")
    if not SCRIPT.exists():
        pytest.skip("the Agents Playground is not fetched; `make install-dev` does it")


@pytest.fixture(scope="module")
def bot(needs_playground: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demo business, served on a Monday morning."""
    served = serve(tmp_path_factory.mktemp("bot") / "data", "--demo")
    yield served
    assert served.end() == 0


@pytest.fixture(scope="module")
def playground_of(bot: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """Starts the Playground of a person of the demo, by key, where it does not run yet; its address."""
    with ExitStack() as running:

        @cache
        def start(key: str) -> str:
            folder: Path = tmp_path_factory.mktemp("playground") / key
            return running.enter_context(playground(key, f"{bot.url}api/messages", folder))

        yield start


@pytest.fixture(scope="module")
def casey_playground(playground_of: Callable[[str], str]) -> str:
    """The Playground of a customer."""
    return playground_of(CUSTOMER)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def teams_of(playground_of: Callable[[str], str]) -> AsyncIterator[TeamsOf]:
    """Opens the Teams of a person of the demo by their key; the same one each time."""
    async with AsyncExitStack() as opened:
        known: dict[str, Teams] = {}

        async def teams(key: str) -> Teams:
            if key not in known:
                known[key] = await opened.enter_async_context(Teams.open(playground_of(key), key))
            return known[key]

        yield teams


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def teams(teams_of: TeamsOf) -> Teams:
    """The customer's Teams."""
    return await teams_of(CUSTOMER)
