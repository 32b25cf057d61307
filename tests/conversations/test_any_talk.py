"""Whatever a customer says, in whatever order, each turn is answered and the state stays plain JSON."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bookings import demo
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage

PHRASES = [
    "haircut", "coloring", "styling class", "with Ana", "with Ben or Chloe", "not with Ana", "anyone but Ben",
    "somebody else", "tomorrow", "Tuesday or Thursday", "not Wednesday", "next week", "in the afternoon", "around 3",
    "before 5", "Tuesday the 4th", "as soon as possible", "any time", "later", "the later one", "any of these",
    "the second one", "another day", "another person", "same time next week", "push it back an hour", "later that day",
    "not on the day of my other one", "yes", "no", "hm", "don't cancel it", "cancel it", "move it", "the other one",
    "move the one on Friday to Monday and cancel the other", "cancel my haircut and book a coloring", "stop", "go back",
    "yes and book a coloring", "undo", "thanks", "how are you?", "Robin Reyes, robin@example.com", "skip", "preferably",
    "show my bookings", "{ref3}", "casey@example.com", "Sunday", "31 February", "bravo four", "what does it cost",
]  # fmt: skip
SENTENCES = st.builds(
    lambda words, joint: joint.join(words),
    st.lists(st.sampled_from(PHRASES), min_size=1, max_size=3),
    st.sampled_from([" ", ", ", " and "]),
)


@settings(max_examples=20)
@given(st.lists(SENTENCES, min_size=1, max_size=8))
def test_each_turn_is_answered(sentences: list[str]) -> None:
    """No sentence raises, and none is met with silence."""
    asyncio.run(_play(sentences))


async def _play(sentences: list[str]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        TinyStore.open(Path(folder) / "bookings.sqlite", clock=lambda: MONDAY) as store,
    ):
        stage = Stage(store)
        stage.demo = await demo.fill(store, stage.now, stage.ids)
        for sentence in sentences:
            before = len(stage.lines)
            await stage._act("user", sentence)
            assert any(line.startswith("bot:") for line in stage.lines[before:]), sentences
