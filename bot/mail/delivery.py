"""The worker that takes due rows from the outbox. Without an SMTP server each mail is a file in a folder."""

from __future__ import annotations

import asyncio
import logging
import re
import traceback
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from bookings.model import OutboxRow
from bookings.ports import Clock, Store, StoreError
from bot.mail.build import MailContext, Undeliverable, build

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
BATCH = 20
PAUSE = 0.5
"""Seconds between two looks at the outbox."""
PAUSE_AFTER_FAILURE = 5.0
FIRST_RETRY, DOUBLINGS = timedelta(minutes=1), 6
"""How long after a failed hand-over the next try comes, and how often that time doubles (docs/rules.md, case 17)."""

FILE_NAME = re.compile(r"[\w-]+")

HandOver = Callable[[str, EmailMessage], Awaitable[None]]
"""Takes the row's id and its mail; raises OSError where it did not work."""


class MailFolder:
    """Writes each mail as one `.eml` file, complete or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def __call__(self, row_id: str, mail: EmailMessage) -> None:
        """Write the mail of a row; the same row again replaces its file."""
        await asyncio.to_thread(self._write, row_id, mail)

    def _write(self, row_id: str, mail: EmailMessage) -> None:
        if not FILE_NAME.fullmatch(row_id):
            raise Undeliverable("bad_id")
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self._folder / f".{row_id}"
        unfinished.write_bytes(mail.as_bytes())
        unfinished.replace(self._folder / f"{row_id}.eml")


class Delivery:
    """Hands over what is due until it is stopped; nothing is sent inside a turn, and no mail stops the others."""

    def __init__(self, store: Store, context: MailContext, clock: Clock, hand_over: HandOver) -> None:
        self._store = store
        self._context = context
        self._clock = clock
        self._hand_over = hand_over

    async def run(self) -> None:
        """Look at the outbox again and again; what fails is logged, and tried again after a longer pause."""
        while True:
            try:
                pause = 0.0 if await self.once() else PAUSE
            except Exception:
                log.exception("the outbox could not be worked on")
                pause = PAUSE_AFTER_FAILURE
            await asyncio.sleep(pause)

    async def once(self) -> int:
        """Hand over what is due now; return how many rows were looked at."""
        rows = await self._store.claim(BATCH, LEASE, self._clock())
        for row in rows:
            await self._deliver(row)
        return len(rows)

    async def _deliver(self, row: OutboxRow) -> None:
        """Send one mail; without success it waits for the next try, or is dead where no other try would help."""
        retry_at: datetime | None = None
        try:
            mail = await build(row, self._context, self._clock())
            await self._hand_over(row.id, mail)
        except StoreError:
            raise
        except Undeliverable as reason:
            failure = str(reason)
        except OSError as error:
            failure = type(error).__name__
            retry_at = self._clock() + FIRST_RETRY * 2 ** min(row.attempts, DOUBLINGS)
        except Exception as error:  # noqa: BLE001 - whatever one mail breaks on, the others go out
            failure = type(error).__name__
            last = traceback.extract_tb(error.__traceback__)[-1]  # the error's own text may hold a person's data
            log.error("mail %s (%s): %s at %s:%s", row.id, row.kind, failure, last.filename, last.lineno)  # noqa: TRY400
        else:
            await self._store.sent(row.id)
            return
        await self._store.failed(row.id, failure, retry_at)
