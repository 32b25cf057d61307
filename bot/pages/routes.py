"""The Self-Service page at `/`, and the files that it needs."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bookings.business import Catalogue
from bookings.offers import Offers
from bookings.ports import Clock
from bot.pages import assets, colors
from bot.pages.next_free import next_free
from bot.pages.security import page_headers
from bot.pages.self_service import Page, self_service_page
from bot.server import PAGES
from texts import Words

log = logging.getLogger(__name__)

_SPOKEN_BY_SCRIPT = (
    "page-talk-slow",
    "page-talk-placeholder",
    "page-talk-offline",
    "page-talk-reconnecting",
    "page-talk-expired",
    "page-talk-failed",
)


def add_pages(
    app: web.Application,
    *,
    catalogue: Callable[[], Awaitable[Catalogue]],
    clock: Clock,
    public_url: Callable[[web.Request], str],
    offers: Offers | None = None,
) -> None:
    """Add `GET /` and `GET /static/...`, and the pages that a browser is shown in place of one that fails.

    `public_url` gives the origin that this server is reached at; without `offers` no next free times are shown.
    """
    pages = _Pages(catalogue, clock, public_url, offers)
    app[PAGES].error_page = pages.error
    app.add_routes(
        [
            web.get("/", pages.self_service),
            web.get(assets.PREFIX + "/{name:.+}", pages.assets.serve),
        ]
    )


class _Pages:
    def __init__(
        self,
        catalogue: Callable[[], Awaitable[Catalogue]],
        clock: Clock,
        public_url: Callable[[web.Request], str],
        offers: Offers | None,
    ) -> None:
        self.assets = assets.Assets()
        for path in self.assets.missing:
            log.error("%s is missing: the page has no chat until `make install` has fetched it", path)
        self._catalogue = catalogue
        self._clock = clock
        self._public_url = public_url
        self._offers = offers
        self._templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    async def self_service(self, request: web.Request) -> web.Response:
        """The page as things stand now."""
        catalogue = await self._catalogue()
        now = self._clock()
        free = await next_free(catalogue, self._offers, now) if self._offers else {}
        words = Words(catalogue.business.language_tag)
        page = self_service_page(catalogue, now, words, free)
        color = catalogue.business.color
        return self._html(request, "self_service.html", words, color, page=page, script=_for_script(page, words))

    async def error(self, request: web.Request, status: int, error_id: str) -> web.Response:
        """What a person sees in place of a page: what happened, what to do, and the id that the log bears too.

        It asks the store nothing, since that may be what failed.
        """
        kind = "missing" if status == 404 else "refused" if status < 500 else "failed"
        return self._html(request, "error.html", Words(), "", status=status, kind=kind, error_id=error_id)

    def _html(
        self, request: web.Request, template: str, words: Words, color: str, status: int = 200, **data: Any
    ) -> web.Response:
        nonce = secrets.token_urlsafe(16)
        theme = {
            "light": _tokens(color, colors.LIGHT),
            "dark": _tokens(color, colors.DARK),
        }
        text = self._templates.get_template(template).render(
            t=words,
            lang=str(words.locale).replace("_", "-"),
            direction=words.locale.text_direction,
            nonce=nonce,
            theme=theme,
            asset=self.assets.address,
            **data,
        )
        headers = page_headers(nonce, self._public_url(request))
        return web.Response(text=text, status=status, content_type="text/html", headers=headers)


def _tokens(color: str, scheme: colors.Scheme) -> dict[str, str]:
    """Names and values of the page's CSS properties in one scheme; Web Chat and its cards take the same ones."""
    accent = colors.accent(color, scheme)
    return {
        "page": scheme.page,
        "surface": scheme.surface,
        "raised": scheme.raised,
        "text": scheme.text,
        "muted": scheme.muted,
        "line": scheme.line,
        "control": scheme.control,
        "danger": scheme.danger,
        "good": scheme.good,
        "fill": accent.fill,
        "on-fill": accent.on_fill,
        "hover": accent.hover,
        "edge": accent.edge,
        "accent": accent.text,
        "focus": accent.focus,
    }


def _for_script(page: Page, words: Words) -> dict[str, Any]:
    """What the page's script says, by the last part of each key."""
    said = {key.removeprefix("page-talk-"): words(key) for key in _SPOKEN_BY_SCRIPT}
    said["said"] = words("page-talk-said", name=page.name)
    if page.phone:
        said["failed-way"] = words("page-talk-failed-phone", phone=page.phone)
    else:
        said["failed-way"] = words("page-talk-failed-email", email=page.email)
    return {"initials": page.initials, "words": said}
