"""The worker that takes due rows from the outbox, builds what they tell and hands it over, outside of any turn."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import traceback
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from random import SystemRandom
from time import monotonic
from typing import Generic, Protocol, TypeVar

from bookings.model import OutboxRow, Way
from bookings.ports import Clock, Store, StoreError
from bot.ending import given_up
from bot.mail.context import Overtaken, Undeliverable
from bot.mail.handover import Fault, HandOverFailed

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=3)
"""A row that a killed worker had taken is due again after that."""
BATCH = 20
LINES, MAILS_A_LINE = 3, 5
"""At most so many hand-overs at once; another line is opened for every so many mails of a batch."""
PAUSE = 0.5
"""Seconds until the outbox is looked at where nobody says that something was written."""
PAUSE_AFTER_FAILURE = 5.0
PAUSES = {Fault.SERVER: PAUSE_AFTER_FAILURE, Fault.SETTING: 60.0}
"""Seconds after a batch that did not get through; many wrong passwords in a row would lock the account."""
RETRIES = tuple(timedelta(minutes=min(2**n, 6 * 60)) for n in range(10))
"""How long a mail waits after each failure; after the last one it is dead (docs/rules.md, case 17)."""
JITTER = 0.2
"""By up to this share a wait is shorter, so that mails that failed together do not all come back together."""
COMPLAIN_EVERY = timedelta(hours=1)

any_share = SystemRandom().random


async def at_once() -> None:
    """Wait for nothing."""


Told = TypeVar("Told")
Told_contra = TypeVar("Told_contra", contravariant=True)
Build = Callable[[OutboxRow, datetime], Awaitable[Told]]
"""From a row, now, to what it tells. Raises `bot.mail.context.Undeliverable`, or NotYet."""
HandOver = Callable[[str, Told], Awaitable[None]]
"""Takes a row's id and what it tells; raises as `bot.mail.handover.HandOver` does."""


class NotYet(Exception):
    """Not to be told before `until`; it waits as if it had never been due."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until.isoformat())
        self.until = until


class Courier(Protocol[Told_contra]):
    """Takes what the outbox tells, over several lines at once where it is asked to."""

    @property
    def longest(self) -> float:
        """How many seconds one hand-over can last at most."""
        ...

    def line(self) -> AbstractAsyncContextManager[Callable[[str, Told_contra], Awaitable[None]]]:
        """A way to hand over one after another; what it keeps open ends with the block."""
        ...


class OutboxWorker(Generic[Told]):
    """Hands over what is due one way until it is stopped; nothing is sent inside a turn, and no row stops the others.

    `share` draws a number from 0 to 1, for the jitter. `calm` waits for what comes first: whoever booked reads the
    answer before the mails about it are built.
    """

    def __init__(
        self,
        store: Store,
        build: Build[Told],
        clock: Clock,
        courier: Courier[Told],
        *,
        way: Way,
        lease: timedelta = LEASE,
        share: Callable[[], float] = any_share,
    ) -> None:
        self._store = store
        self._build = build
        self._clock = clock
        self._courier = courier
        self._way = way
        self._lease = lease
        self._share = share
        self.calm: Callable[[], Awaitable[None]] = at_once
        self._something_new, self._end = asyncio.Event(), asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._cut_off: Fault | None = None
        self._complained: dict[Fault, datetime] = {}

    def wake(self) -> None:
        """Something was written: look at the outbox now."""
        self._something_new.set()

    def stop(self) -> None:
        """Take no more rows; `run` ends after those that are being handed over."""
        self._end.set()
        self._something_new.set()

    def begin(self) -> None:
        """Begin to run, on the running loop."""
        self._running = asyncio.get_running_loop().create_task(self.run())

    async def end(self, seconds: float) -> None:
        """Stop; what is being handed over has so many seconds, else it comes again after its lease."""
        self.stop()
        if self._running is not None:
            await asyncio.wait([self._running], timeout=seconds)
            await given_up([self._running])

    async def run(self) -> None:
        """Look at the outbox again and again; what fails is logged, and tried again after a longer pause."""
        while not self._end.is_set():
            await self.calm()
            self._something_new.clear()
            try:
                count = await self.once()
            except Exception:
                log.exception("the outbox could not be worked on")
                await _rest(PAUSE_AFTER_FAILURE, self._end)
            else:
                if self._cut_off is not None:
                    await _rest(PAUSES[self._cut_off], self._end)
                elif not count:
                    await _rest(PAUSE, self._something_new)

    async def once(self) -> int:
        """Hand over what is due now; return how many rows were taken.

        Raises:
            StoreError: the store failed; rows that were not told of come back after their lease.

        """
        self._cut_off = None
        until = monotonic() + self._lease.total_seconds() - self._courier.longest
        rows = await self._store.claim(BATCH, self._lease, self._clock(), self._way)
        waiting = deque(rows)
        lines = min(LINES, -(-len(rows) // MAILS_A_LINE))
        ends = await asyncio.gather(*(self._work(waiting, until) for _ in range(lines)), return_exceptions=True)
        for error in filter(None, ends):
            raise error
        return len(rows)

    async def _work(self, waiting: deque[OutboxRow], until: float) -> None:
        """Hand over waiting rows on one line, as long as no lease can end meanwhile."""
        async with self._courier.line() as hand_over:
            while waiting and monotonic() < until and not self._end.is_set():
                await self._deliver(waiting.popleft(), hand_over)

    async def _deliver(self, row: OutboxRow, hand_over: HandOver[Told]) -> None:
        """Tell one row; without success it waits for the next try, or is dead where no other try would help.

        One that was overtaken is suppressed: nothing went wrong, and nobody has to look at it.
        """
        is_worth_a_try = False
        try:
            await hand_over(row.id, await self._build(row, self._clock()))
        except StoreError:
            raise
        except NotYet as later:
            async with self._store.unit("") as unit:
                await unit.mail(replace(row, due=later.until))
            return
        except Overtaken as reason:
            await self._store.suppressed(row.id, str(reason))
            return
        except Undeliverable as reason:
            failure = str(reason)
        except HandOverFailed as failed:
            failure, is_worth_a_try = failed.reason, True
            self._complain(failed)
        except OSError as error:
            failure, is_worth_a_try = type(error).__name__, True
        except Exception as error:  # noqa: BLE001 - whatever one mail breaks on, the others go out
            failure = type(error).__name__
            last = traceback.extract_tb(error.__traceback__)[-1]  # the error's own text may hold a person's data
            log.error("%s %s (%s): %s at %s:%s", self._way, row.id, row.kind, failure, last.filename, last.lineno)  # noqa: TRY400
        else:
            await self._store.sent(row.id)
            return
        retry_at = self._next_try(row) if is_worth_a_try else None
        if retry_at is None:
            log.warning("%s %s (%s) is dead: %s", self._way, row.id, row.kind, failure)
        await self._store.failed(row.id, failure, retry_at)

    def _next_try(self, row: OutboxRow) -> datetime | None:
        if row.attempts >= len(RETRIES):
            return None
        return self._clock() + RETRIES[row.attempts] * (1 - JITTER * self._share())

    def _complain(self, failed: HandOverFailed) -> None:
        """Log, once an hour, what is no single mail's fault."""
        if failed.fault is Fault.MAIL:
            return
        self._cut_off = failed.fault
        now, last = self._clock(), self._complained.get(failed.fault)
        if last is None or now - last >= COMPLAIN_EVERY:
            self._complained[failed.fault] = now
            log.error("no %s can be handed over (%s): %s", self._way, failed.fault, failed.reason)


async def _rest(seconds: float, interrupted_by: asyncio.Event) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await interrupted_by.wait()
