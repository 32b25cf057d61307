"""Stands between the store and the server: loses an answer, lets nothing through, is slow, or waits for a while."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from enum import StrEnum
from pathlib import Path

KEY = re.compile(rb"(K\0\0\0\x0c)....", re.DOTALL)
"""The number of a session, as it is told to a client; its secret follows."""


class Line(StrEnum):
    """What becomes of what is sent."""

    WHOLE = "whole"
    CUT_BEFORE_COMMIT = "cut before commit"
    CUT_AFTER_COMMIT = "cut after commit"
    DEAD = "dead"


class Proxy:
    """A socket that leads to the server's, as long as `line` is whole.

    What is said waits while `flows` is not set, as where the server is paused, and takes `delay` seconds. As a pooler
    it gives each session a number of its own.
    """

    def __init__(self, server: Path, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self.line = Line.WHOLE
        self.is_pooler = False
        self.delay = 0.0
        self.flows = asyncio.Event()
        self.flows.set()
        self._serving: list[asyncio.Task[None]] = []

    @property
    def url(self) -> str:
        """The address of the database behind it."""
        return f"postgresql:///bookings?host={self._folder}&user=postgres&connect_timeout=2"

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Listen until the block ends."""
        async with await asyncio.start_unix_server(self._begin, self._folder / ".s.PGSQL.5432"):
            yield
            if self._serving:
                _, left = await asyncio.wait(self._serving, timeout=0.2)  # most have gone with their client
                for each in left:
                    await ended(each)

    async def _begin(self, client: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
        """Serve a connection in a task of our own, which is over before the proxy is."""
        self._serving.append(asyncio.create_task(self._serve(client, answer)))

    async def _serve(self, client: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
        reader, writer = await asyncio.open_unix_connection(str(self._server / ".s.PGSQL.5432"))
        back = asyncio.create_task(self._pass_back(reader, answer))
        try:
            with suppress(ConnectionError):
                await self._pass(client, reader, writer, back)
        finally:
            await ended(back)
            for end in (writer, answer):
                end.close()
                with suppress(ConnectionError):
                    await end.wait_closed()

    async def _pass(
        self,
        client: asyncio.StreamReader,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        back: asyncio.Task[None],
    ) -> None:
        while said := await client.read(1 << 16):
            await self.flows.wait()
            await asyncio.sleep(self.delay)
            if self.line is Line.DEAD:
                continue
            is_commit = b"COMMIT" in said
            if is_commit and self.line is Line.CUT_BEFORE_COMMIT:
                return
            if is_commit and self.line is Line.CUT_AFTER_COMMIT:
                await ended(back)
                writer.write(said)
                await reader.read(1 << 16)
                return
            writer.write(said)

    async def _pass_back(self, reader: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while said := await reader.read(1 << 16):
                if self.is_pooler:
                    said = KEY.sub(lambda key: key[1] + b"\0\0\0\1", said)
                if self.line is not Line.DEAD:
                    answer.write(said)
        answer.close()


async def ended(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait until it is over."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
