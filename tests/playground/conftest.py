"""One bot and one Playground for each file of tests, and the person who writes there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.command_line import Served, serve
from tests.playground.teams import Teams
from tools.playground import CUSTOMER, SCRIPT, node, playground


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
def casey_playground(bot: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The Playground of a customer."""
    folder: Path = tmp_path_factory.mktemp("playground") / CUSTOMER
    with playground(CUSTOMER, f"{bot.url}api/messages", folder) as address:
        yield address


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def teams(casey_playground: str) -> AsyncIterator[Teams]:
    """The customer's Teams."""
    async with Teams.open(casey_playground, CUSTOMER) as teams:
        yield teams
