"""The worker that forgets: customers of past bookings, as long after as the settings say, and what is of no use."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from bookings.ports import StoreError
from bookings.refusals import Refused
from bot.ending import given_up

log = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds between two looks."""
PAUSE = 0.05
"""Seconds between two batches."""
BATCH = 50
"""Records of one look before others have a turn."""

Look = Callable[[int], Awaitable[int]]
"""Forgets at most so many of a kind; how many there were."""


class Retention:
    """Forgets, batch by batch, until it is ended; what fails is tried again at the next look, and keeps no other."""

    def __init__(self, *looks: Look, every: float = EVERY) -> None:
        self._looks = looks
        self._every = every
        self._end = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Begin to look, on the running loop."""
        self._running = asyncio.get_running_loop().create_task(self._run())

    async def end(self, seconds: float) -> None:
        """Finish the batch in hand, at most so long."""
        self._end.set()
        if self._running is not None:
            await asyncio.wait([self._running], timeout=seconds)
            await given_up([self._running])

    async def _run(self) -> None:
        while not self._end.is_set():
            is_more = False
            for look in self._looks:
                is_more |= await self._is_full(look)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._end.wait(), PAUSE if is_more else self._every)

    async def _is_full(self, look: Look) -> bool:
        """Whether there may be more than a batch."""
        try:
            return await look(BATCH) >= BATCH
        except (StoreError, Refused):
            log.exception("what is over could not be forgotten")
            return False
