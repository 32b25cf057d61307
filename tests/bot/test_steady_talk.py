"""A turn is run again where the store failed in a way that passes, and only there."""

from __future__ import annotations

import asyncio
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


class Slow:
    """A conversation that answers when it is let."""

    def __init__(self) -> None:
        self.may_answer = asyncio.Event()
        self.has_ended = asyncio.Event()

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """Answer late."""
        del heard, state
        try:
            await self.may_answer.wait()
            return Turned((), {})
        finally:
            self.has_ended.set()


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


async def test_nobody_waits_longer_than_was_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    """When time is up the person is told to try again; what has begun goes on, so that the next try finds it."""
    talk = Slow()
    monkeypatch.setattr(steady_talk, "ANSWER_WITHIN", 0.01)
    with pytest.raises(StoreUnavailable):
        await SteadyTalk(talk).turn(HEARD, {})
    assert not talk.has_ended.is_set()
    talk.may_answer.set()
    await talk.has_ended.wait()


async def test_a_turn_that_is_cut_off_ends() -> None:
    """Where the turn is cancelled from outside, nothing of it goes on."""
    talk = Slow()
    turning = asyncio.create_task(SteadyTalk(talk).turn(HEARD, {}))
    await asyncio.sleep(0)
    turning.cancel()
    with pytest.raises(asyncio.CancelledError):
        await turning
    await asyncio.wait_for(talk.has_ended.wait(), 10)
