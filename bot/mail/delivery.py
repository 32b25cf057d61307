"""The worker that takes due rows from the outbox. Without an SMTP server each mail is a file in a folder."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

from bookings.ports import Clock, Store, StoreError
from bot.mail.build import MailContext, Undeliverable, build

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
BATCH = 20
PAUSE = 0.5
"""Seconds between two looks at the outbox."""

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
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self._folder / f".{row_id}"
        unfinished.write_bytes(mail.as_bytes())
        unfinished.replace(self._folder / f"{row_id}.eml")


class Delivery:
    """Hands over what is due until it is stopped; nothing is sent inside a turn."""

    def __init__(self, store: Store, context: MailContext, clock: Clock, hand_over: HandOver) -> None:
        self._store = store
        self._context = context
        self._clock = clock
        self._hand_over = hand_over

    async def run(self) -> None:
        """Look at the outbox again and again; an error of the store is logged and tried again."""
        while True:
            try:
                handed = await self.once()
            except StoreError:
                log.exception("the outbox could not be read")
                handed = 0
            if not handed:
                await asyncio.sleep(PAUSE)

    async def once(self) -> int:
        """Hand over what is due now; return how many rows were looked at."""
        rows = await self._store.claim(BATCH, LEASE, self._clock())
        for row in rows:
            try:
                mail = await build(row, self._context, self._clock())
            except Undeliverable as reason:
                await self._store.failed(row.id, str(reason), None)
                continue
            try:
                await self._hand_over(row.id, mail)
            except OSError as error:
                retry_at = self._clock() + timedelta(minutes=1)
                await self._store.failed(row.id, type(error).__name__, retry_at)
            else:
                await self._store.sent(row.id)
        return len(rows)
