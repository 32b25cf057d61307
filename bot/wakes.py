"""Turns that a conversation asked for by itself: after some time in which nobody said anything."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from bot.turns import Turns

log = logging.getLogger(__name__)

MOST_WAKES = 2000


class Timer(Protocol):
    """What is to come, and can be called off."""

    def cancel(self) -> None: ...


CallLater = Callable[[float, Callable[[], None]], Timer]


@dataclass(eq=False, slots=True)
class Wake:
    """One planned turn; `take` tells whether it is still wanted."""

    timer: Timer | None = None


Work = Callable[[Wake], Coroutine[Any, Any, None]]


class Wakes:
    """At most one a conversation, and `most` in all: one more than that is not planned.

    They live in memory: the end of the server drops them, and whatever is said next finds out what time it is.
    `call_later` counts seconds; the running loop's own where it is not given.
    """

    def __init__(self, turns: Turns, *, most: int = MOST_WAKES, call_later: CallLater | None = None) -> None:
        self._turns = turns
        self._most = most
        self._call_later = call_later
        self._wakes: dict[str, Wake] = {}

    def __len__(self) -> int:
        return len(self._wakes)

    def plan(self, key: str, after: timedelta, work: Work) -> None:
        """Run `work` after this time, instead of what was planned for the conversation before.

        It has to `take` its wake under the conversation's lock: by then something may have been said.
        """
        self.cancel(key)
        if self._turns.is_draining:
            return
        if len(self._wakes) >= self._most:
            log.warning("too many conversations wait to be woken; one more is not")
            return
        wake = self._wakes[key] = Wake()
        call_later = self._call_later or asyncio.get_running_loop().call_later
        wake.timer = call_later(after.total_seconds(), lambda: self._start(key, wake, work))

    def cancel(self, key: str) -> None:
        """Something was said: what was planned for this conversation does not happen, even where it is due."""
        wake = self._wakes.pop(key, None)
        if wake is not None and wake.timer is not None:
            wake.timer.cancel()

    def take(self, key: str, wake: Wake) -> bool:
        """Whether the turn is still wanted; from now on it is no longer planned."""
        if self._wakes.get(key) is not wake:
            return False
        del self._wakes[key]
        return True

    def drop(self) -> None:
        """Call off all of them; the server ends."""
        for key in list(self._wakes):
            self.cancel(key)

    def _start(self, key: str, wake: Wake, work: Work) -> None:
        self._turns.start(self._run(key, wake, work), "a turn that nobody asked for")

    async def _run(self, key: str, wake: Wake, work: Work) -> None:
        try:
            await work(wake)
        finally:
            self.take(key, wake)
