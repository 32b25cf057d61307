"""The end of the process, asked for by SIGTERM or SIGINT: in order if that can be, and in ten seconds in any case.

Whoever is in the middle of something finishes; nobody begins anything. What is not over then is as if the machine had
been switched off, which both stores stand.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
from collections.abc import Callable, Iterable
from types import FrameType, TracebackType
from typing import Any, Protocol, Self

log = logging.getLogger(__name__)

IN_HAND = 6.0
"""Seconds for turns in flight, and for mails and news that are being handed over; as long as a statement has."""
GIVEN_UP = 0.5
"""Seconds for what was cut off to notice it."""
GOODBYES = 1.0
"""Seconds for telling open pages, and as long again for requests that are still answered."""
LAST_RESORT = 9.5
"""Seconds after which the process ends whatever it is doing; service managers and containers kill soon after."""
FORCED = 1
SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Worker(Protocol):
    """What works beside the turns, and stops when it is told to."""

    async def end(self, seconds: float) -> None:
        """Begin nothing new; finish what is in hand, at most so long."""
        ...


class Ending:
    """Hears that the process is asked to end. The first time counts: a second signal does not break off the first.

    In its block signals are heard, from the start of the program on; `wait` returns once one came.
    """

    def __init__(self, last_resort: float = LAST_RESORT, force: Callable[[int], Any] = os._exit) -> None:
        self._last_resort = last_resort
        self._force = force
        self._is_asked = False
        self._status = FORCED
        self._tell: Callable[[], Any] | None = None
        self._timer: threading.Timer | None = None
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        self._before = {each: signal.signal(each, self._asked) for each in SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        for each, handler in self._before.items():
            signal.signal(each, handler)

    async def wait(self) -> None:
        """Wait until the process is asked to end."""
        loop, told = asyncio.get_running_loop(), asyncio.Event()
        self._tell = lambda: loop.call_soon_threadsafe(told.set)
        if not self._is_asked:
            await told.wait()

    def all_is_over(self) -> None:
        """Everything is closed: a thread that still loads something may hold the process, and not for long."""
        self._status = 0

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        if self._is_asked:
            return
        self._is_asked = True
        self._timer = threading.Timer(self._last_resort, self._end_now)
        self._timer.daemon = True
        self._timer.start()
        if self._tell is not None:
            self._tell()

    def _end_now(self) -> None:
        if self._status:
            log.error("not everything was over after %s seconds; the process ends as it is", self._last_resort)
        self._force(self._status)


async def given_up(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel tasks, and wait for them no longer than for somebody who notices."""
    cut_off = [task for task in tasks if not task.done()]
    for task in cut_off:
        task.cancel()
    if cut_off:
        await asyncio.wait(cut_off, timeout=GIVEN_UP)
