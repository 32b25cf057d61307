"""The worker that lets a business forget customers of past bookings, as long after as its settings say."""

from __future__ import annotations

import asyncio
import contextlib
import logging

from bookings.erasing import ErasingDesk
from bookings.ports import StoreError
from bookings.refusals import Refused

log = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds between two looks."""
PAUSE = 0.05
"""Seconds between two batches."""
BATCH = 50
"""Bookings of one look before others have a turn."""


class Retention:
    """Erases, batch by batch, until it is ended; what fails is tried again at the next look."""

    def __init__(self, desk: ErasingDesk, every: float = EVERY) -> None:
        self._desk = desk
        self._every = every
        self._end = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Begin to look, on the running loop."""
        self._running = asyncio.get_running_loop().create_task(self._run())

    async def end(self, seconds: float) -> None:
        """Finish the booking in hand, at most so long."""
        self._end.set()
        if self._running is not None:
            await asyncio.wait([self._running], timeout=seconds)
            self._running.cancel()

    async def _run(self) -> None:
        while not self._end.is_set():
            try:
                is_more = await self._desk.erase_past(BATCH) == BATCH
            except (StoreError, Refused):
                is_more = False
                log.exception("customers of past bookings could not be erased")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._end.wait(), PAUSE if is_more else self._every)
