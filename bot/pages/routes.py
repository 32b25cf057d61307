"""The pages and the files that they need: `/`, a booking at `/booking/<token>`, and what stands in for a failure."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

from bookings.business import Catalogue
from bookings.offers import Offers
from bookings.ports import Clock, Reads
from bot.links import DOWNLOAD_PATH, PATH, Links
from bot.pages import assets
from bot.pages.booking_routes import BookingPages
from bot.pages.downloads import DownloadPages, Downloads
from bot.pages.language import words_for
from bot.pages.next_free import next_free
from bot.pages.self_service import self_service_page
from bot.pages.shell import Shell, for_script
from bot.server import LIMITS, PAGES

log = logging.getLogger(__name__)

ReadCatalogue = Callable[[], Awaitable[Catalogue]]


def add_pages(
    app: web.Application,
    *,
    catalogue: ReadCatalogue,
    clock: Clock,
    public_url: Callable[[web.Request], str],
    offers: Offers | None = None,
    links: Links | None = None,
    reads: Reads | None = None,
    downloads: Downloads | None = None,
) -> None:
    """Add `GET /` and `GET /static/...`, and the pages that a browser is shown in place of one that fails.

    `public_url` gives the origin that this server is reached at; without `offers` no next free times are shown. With
    `links` and the store's `reads` each manage link opens its booking's page; with `downloads` an administrator's files
    are handed over too.
    """
    files = assets.Assets()
    for path in files.missing:
        log.error("%s is missing: the page has no chat until `make install` has fetched it", path)
    shell = Shell(files, public_url)
    pages = _Pages(catalogue, clock, shell, offers)
    app[PAGES].error_page = pages.error
    app.add_routes([web.get("/", pages.self_service), web.get(assets.PREFIX + "/{name:.+}", files.serve)])
    if links is not None and reads is not None:
        bookings = BookingPages(links, reads, clock, shell, app[LIMITS])
        app.add_routes(
            [
                web.get(PATH + "/{token}", bookings.page),
                web.get(PATH + "/{token}/invitation.ics", bookings.invitation),
            ]
        )
        if downloads is not None:
            taken = DownloadPages(links, downloads, reads, clock, shell)
            address = DOWNLOAD_PATH + "/{token}"
            app.add_routes([web.get(address, taken.page), web.post(address, taken.take)])


KINDS = {404: "missing", 429: "busy"}
"""Which page an error has, by its status."""


class _Pages:
    def __init__(self, catalogue: ReadCatalogue, clock: Clock, shell: Shell, offers: Offers | None) -> None:
        self._catalogue = catalogue
        self._clock = clock
        self._shell = shell
        self._offers = offers

    async def self_service(self, request: web.Request) -> web.Response:
        """The page as things stand now."""
        catalogue = await self._catalogue()
        now = self._clock()
        free = await next_free(catalogue, self._offers, now) if self._offers else {}
        words = words_for(request, catalogue.business.language_tag)
        page = self_service_page(catalogue, now, words, free)
        return self._shell.html(
            request,
            "self_service.html",
            words,
            color=catalogue.business.color,
            is_indexed=page.is_indexed,
            page=page,
            script=for_script(page.name, page.initials, page.phone, page.email, words),
        )

    async def error(self, request: web.Request, status: int, error_id: str) -> web.Response:
        """What a person sees in place of a page: what happened, what to do, and the id that the log bears too.

        It asks the store nothing, since that may be what failed.
        """
        kind = KINDS.get(status) or ("refused" if status < 500 else "failed")
        words = words_for(request, "")
        return self._shell.html(request, "error.html", words, status=status, kind=kind, error_id=error_id)
