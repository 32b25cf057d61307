"""Every transcript in `talks/` goes as it is written there.

`UPDATE_TALKS=1` writes the talks as they went, to be read before they are kept.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conversations.player import talk

TALKS = sorted((Path(__file__).parent / "talks").glob("*.txt"))


@pytest.mark.parametrize("path", TALKS, ids=[path.stem for path in TALKS])
async def test_talk(path: Path, tmp_path: Path) -> None:
    """The bot answers each line of the transcript as it is written there, and the ledger is as it says."""
    script = path.read_text(encoding="utf-8")
    went = await talk(script, tmp_path)
    if os.environ.get("UPDATE_TALKS") == "1":
        path.write_text(went, encoding="utf-8")
    assert went == script
