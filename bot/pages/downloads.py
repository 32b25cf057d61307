"""`/download/<token>`: a file that an administrator asked the bot for.

GET shows what it is, with a button, and changes nothing: whoever looks at links before people do uses none up
(docs/rules.md, case 20). The button's POST hands the file over, once.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import web

from bookings.exporting import ExportDesk, of_person
from bookings.model import Download
from bookings.plain_values import as_plain
from bookings.ports import Clock, Reads, Stale
from bookings.refusals import Refused
from bot.links import LinkRefused, Links
from bot.pages.language import words_for
from bot.pages.shell import Shell

GONE = 410
CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Downloads:
    """Where files come from: the desk, what writes the whole store to a file, and the folder that it is written to."""

    desk: ExportDesk
    write: Callable[[Path], Awaitable[object]]
    folder: Path

    def sweep(self) -> None:
        """Remove what a process that was killed left here; for whoever has the folder alone."""
        for left in self.folder.glob("download-*.json*"):
            left.unlink()


class DownloadPages:
    """Shows downloads and hands them over."""

    def __init__(self, links: Links, downloads: Downloads, reads: Reads, clock: Clock, shell: Shell) -> None:
        self._links = links
        self._downloads = downloads
        self._reads = reads
        self._clock = clock
        self._shell = shell

    async def page(self, request: web.Request) -> web.Response:
        """What the file is and until when it can be taken; one page for all that cannot."""
        made = await self._opened(request)
        business = (await self._reads.catalogue()).business
        words = words_for(request, business.language_tag)
        ends = ""
        if made is not None:
            left = max(1, round((made.expires - self._clock()).total_seconds() / 60))
            kind = "one" if made.booking_ids else "all"
            ends = words("page-download-text", kind=kind, name=business.display_name, minutes=left)
        return self._shell.html(
            request,
            "download.html",
            words,
            color=business.color,
            status=GONE if made is None else 200,
            may_send=made is not None,
            text=ends,
        )

    async def take(self, request: web.Request) -> web.StreamResponse:
        """The file; it is whole before the download is used up, so that a full disk costs nobody theirs."""
        made = await self._opened(request)
        if made is None:
            return await self.page(request)
        return await (self._of_person(request, made) if made.booking_ids else self._of_all(request, made))

    async def _opened(self, request: web.Request) -> Download | None:
        try:
            return await self._downloads.desk.opened(self._links.download_id(request.match_info["token"]))
        except (LinkRefused, Refused):
            return None

    async def _used_up(self, made: Download) -> bool:
        """Whether this request is the one that gets it."""
        try:
            await self._downloads.desk.take(made.id)
        except (Refused, Stale):
            return False
        return True

    async def _of_person(self, request: web.Request, made: Download) -> web.StreamResponse:
        bookings, history, mails = await of_person(self._reads, made)
        kept: dict[str, list[Any]] = {"bookings": bookings, "history": history, "mails": mails}
        plain = {name: [as_plain(record) for record in records] for name, records in kept.items()}
        body = json.dumps(plain, indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")
        if not await self._used_up(made):
            return await self.page(request)
        return web.Response(body=body, headers=self._headers("customer"))

    async def _of_all(self, request: web.Request, made: Download) -> web.StreamResponse:
        path = self._downloads.folder / f"download-{secrets.token_hex(8)}.json"
        try:
            await self._downloads.write(path)
            if not await self._used_up(made):
                return await self.page(request)
            response = web.StreamResponse(headers=self._headers("bookings"))
            response.content_length = path.stat().st_size
            await response.prepare(request)
            with path.open("rb") as file:
                while chunk := file.read(CHUNK):
                    await response.write(chunk)
            return response
        finally:
            path.unlink(missing_ok=True)

    def _headers(self, name: str) -> dict[str, str]:
        return {
            "Content-Type": "application/json; charset=utf-8",
            "Content-Disposition": f'attachment; filename="{name}-{self._clock():%Y-%m-%d}.json"',
            "Cache-Control": "no-store",
            "X-Robots-Tag": "noindex, nofollow, noarchive",
        }
