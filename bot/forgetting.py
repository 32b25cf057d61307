"""Talks in which an erased person stands are forgotten with them, but for the one in which it was asked for.

That one shows an administrator what they did, and is forgotten as every talk is: 30 days after its last word, or when
it is ended.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection

from bookings.erasing import Erased
from bookings.ports import StoreError
from bot.turns import Turns

log = logging.getLogger(__name__)

SHORTEST = 5
"""Letters of a name at least: one that is shorter stands in many talks by chance."""
Mentioning = Callable[[Collection[str]], Awaitable[list[str]]]
"""The keys of stored talks in which one of the words stands."""
Forget = Callable[[str, str], Awaitable[None]]
"""Ends the talk that is stored under the first key, unless it is the conversation of the second."""


class Forgetting:
    """Forgets after the turn that erased: a talk whose turn runs is waited for, and two may wait for each other's."""

    def __init__(self, mentioning: Mentioning, forget: Forget, turns: Turns) -> None:
        self._mentioning = mentioning
        self._forget = forget
        self._turns = turns

    def begin(self, erased: Erased) -> None:
        """Begin to forget whoever was erased."""
        self._turns.start(self._work(erased), "forgetting the talks of an erased person")

    async def _work(self, erased: Erased) -> None:
        names = [name for name in erased.names if len(name) >= SHORTEST]
        for key in await self._mentioning(names) if names else ():
            try:
                await self._forget(key, erased.conversation)
            except StoreError:
                log.exception("a talk of an erased person is forgotten only 30 days after its last word")
