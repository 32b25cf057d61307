"""A turn that is run again where the store failed in a way that passes: the same input, so the same request keys."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any

from bookings.ports import CommitUnknown, StoreUnavailable

if TYPE_CHECKING:
    from bot.talking import Talk
    from dialogs.turn import Heard, Turned

log = logging.getLogger(__name__)

TRIES = 4
PAUSE = 0.05
"""Seconds before the second try; twice as long before each one after it."""
PATIENCE = 4.0
"""Seconds after which nobody should be kept waiting for one more try."""
ANSWER_WITHIN = 8.0
"""Seconds after which a person is asked to try again; what has begun meanwhile goes on to its end."""


class SteadyTalk:
    """The conversation, which does not mind a deadlock, a lost connection, or settings that change while it decides.

    A turn leaves the state that it is given, and what it commits stands under the request key of its form: run again,
    it finds what it did, or does it.
    """

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """One turn; the store's last failure, where it does not pass in time, or StoreUnavailable where time is up.

        A turn whose time is up may still commit what it was about: said again, it finds that by its request key.
        """
        turning = asyncio.create_task(self._tried(heard, state))
        try:
            done, _ = await asyncio.wait([turning], timeout=ANSWER_WITHIN)
        except asyncio.CancelledError:
            turning.cancel()
            raise
        if not done:
            turning.add_done_callback(_told)
            raise StoreUnavailable(f"a turn has taken more than {ANSWER_WITHIN:.0f} seconds")
        return turning.result()

    async def _tried(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """As `turn`, without a limit of its time."""
        end = monotonic() + PATIENCE
        pause = PAUSE
        for _ in range(TRIES - 1):
            try:
                return await self._talk.turn(heard, state)
            except (StoreUnavailable, CommitUnknown) as error:
                if monotonic() + pause > end:
                    raise
                log.info("a turn is run again: %s", error)
            await asyncio.sleep(pause)
            pause *= 2
        return await self._talk.turn(heard, state)


def _told(turning: asyncio.Task[Turned]) -> None:
    """Say in the log what became of a turn whose person was told to try again."""
    if not turning.cancelled():
        log.info("a turn ended late: %s", type(turning.exception()).__name__ if turning.exception() else "done")
