"""A demo salon for each test, on a Monday morning."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.browser.salon import Salon, serving


@pytest.fixture
async def salon(tmp_path: Path) -> AsyncIterator[Salon]:
    """A server of its own."""
    async with serving(tmp_path / "data") as salon:
        yield salon
