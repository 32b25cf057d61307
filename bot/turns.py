"""Turns in flight: one at a time in a conversation, all of them finished before the server ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from bot.ending import given_up

log = logging.getLogger(__name__)


Hold = Callable[[str], AbstractAsyncContextManager[None]]
"""Holds a conversation against other processes."""


class ConversationLocks:
    """One lock a conversation, kept only while somebody holds or wants it; first come, first served.

    `beyond` holds it against other processes besides, where there can be any.
    """

    def __init__(self, beyond: Hold | None = None) -> None:
        self._beyond = beyond
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def hold(self, key: str) -> AsyncIterator[None]:
        """Wait for the turns of this conversation that came before."""
        lock, wanted = self._locks.get(key, (asyncio.Lock(), 0))
        self._locks[key] = lock, wanted + 1
        try:
            async with lock:
                if self._beyond is None:
                    yield
                else:
                    async with self._beyond(key):
                        yield
        finally:
            _, wanted = self._locks[key]
            if wanted == 1:
                del self._locks[key]
            else:
                self._locks[key] = lock, wanted - 1


class Turns:
    """Tasks that run on after their request was answered."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self.is_draining = False

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Run `work` from now on; an error in it is logged with its traceback."""
        _ = self._task(work, name)

    async def run(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Run `work` and wait for it; it goes on to its end even where the one who waits has gone."""
        await asyncio.wait([self._task(work, name)])

    async def calm(self, seconds: float) -> None:
        """Wait until the work of this moment is done, at most so long: what can wait gives way to who is waiting."""
        if self._tasks:
            await asyncio.wait(list(self._tasks), timeout=seconds)

    async def drain(self, seconds: float) -> int:
        """Wait until all work is done, work that it starts included; return how many were cut off after `seconds`."""
        self.is_draining = True
        deadline = asyncio.get_running_loop().time() + seconds
        while self._tasks and (left := deadline - asyncio.get_running_loop().time()) > 0:
            await asyncio.wait(self._tasks, timeout=left)
        cut_off = list(self._tasks)
        if cut_off:
            log.error("%d turns were cut off at the end of the server", len(cut_off))
            await given_up(cut_off)
        return len(cut_off)

    def _task(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.create_task(self._logged(work, name))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    @staticmethod
    async def _logged(work: Coroutine[Any, Any, None], name: str) -> None:
        try:
            await work
        except Exception:
            log.exception("%s failed", name)
