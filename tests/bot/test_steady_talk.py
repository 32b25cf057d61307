"""A turn is run again where the store failed in a way that passes, and only there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bookings.model import Actor
from bookings.ports import CommitUnknown, StoreDamaged, StoreError, StoreUnavailable
from bot import steady_talk
from bot.steady_talk import TRIES, SteadyTalk
from dialogs.turn import Heard, Turned
from tests.bot.edge import NOON


class Faltering:
    """A conversation whose store fails a few times before it answers."""

    def __init__(self, *failures: StoreError) -> None:
        self._failures = list(failures)
        self.states: list[Mapping[str, Any]] = []

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """Fail, or answer."""
        del heard
        self.states.append(state)
        if self._failures:
            raise self._failures.pop()
        return Turned((), {"n": len(self.states)})


HEARD = Heard(actor=Actor(), now=NOON, text="yes")


@pytest.mark.parametrize("failure", [StoreUnavailable("a deadlock"), CommitUnknown("the line was cut")])
async def test_what_passes_is_tried_again_with_the_same_input(failure: StoreError) -> None:
    """The state goes in as it was, so that the turn finds what it has done by its request keys."""
    talk = Faltering(failure, failure)
    turned = await SteadyTalk(talk).turn(HEARD, {"given": 1})
    assert turned.state == {"n": 3}
    assert talk.states == [{"given": 1}] * 3


async def test_what_does_not_pass_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """After four tries, after as long as somebody may be kept waiting, and at once where no try would help."""
    for failures, tries in ((TRIES, TRIES), (TRIES + 1, TRIES)):
        talk = Faltering(*(StoreUnavailable("down") for _ in range(failures)))
        with pytest.raises(StoreUnavailable):
            await SteadyTalk(talk).turn(HEARD, {})
        assert len(talk.states) == tries
    talk = Faltering(StoreDamaged("newer"))
    with pytest.raises(StoreDamaged):
        await SteadyTalk(talk).turn(HEARD, {})
    assert len(talk.states) == 1
    monkeypatch.setattr(steady_talk, "PATIENCE", 0)
    talk = Faltering(StoreUnavailable("down"))
    with pytest.raises(StoreUnavailable):
        await SteadyTalk(talk).turn(HEARD, {})
    assert len(talk.states) == 1
