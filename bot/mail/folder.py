"""Without a mail server each mail is a file in a folder."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.message import EmailMessage
from pathlib import Path

from bot.mail.context import Undeliverable
from bot.mail.handover import HandOver

FILE_NAME = re.compile(r"[\w-]+")


class MailFolder:
    """Writes each mail as one `.eml` file, complete or not at all."""

    longest = 10.0

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @asynccontextmanager
    async def line(self) -> AsyncIterator[HandOver]:
        """As `bot.mail.handover.Mailer` says."""
        yield self.hand_over

    async def hand_over(self, row_id: str, mail: EmailMessage) -> None:
        """Write the mail of a row; the same row again replaces its file."""
        await asyncio.to_thread(self._write, row_id, mail)

    def _write(self, row_id: str, mail: EmailMessage) -> None:
        if not FILE_NAME.fullmatch(row_id):
            raise Undeliverable("bad_id")
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self._folder / f".{row_id}"
        unfinished.write_bytes(mail.as_bytes())
        unfinished.replace(self._folder / f"{row_id}.eml")
