"""What all pages share: their templates, the business's colors, their headers, and what the talk's script says."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.pages import colors
from bot.pages.assets import Assets
from bot.pages.security import page_headers
from texts import Words

_SPOKEN_BY_SCRIPT = (
    "page-talk-slow",
    "page-talk-placeholder",
    "page-talk-offline",
    "page-talk-reconnecting",
    "page-talk-expired",
    "page-talk-failed",
)


class Shell:
    """Fills templates. `public_url` gives the origin that this server is reached at."""

    def __init__(self, assets: Assets, public_url: Callable[[web.Request], str]) -> None:
        self._assets = assets
        self._public_url = public_url
        self._templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def html(
        self,
        request: web.Request,
        template: str,
        words: Words,
        *,
        color: str = "",
        status: int = 200,
        is_indexed: bool = False,
        may_send: bool = False,
        **data: Any,
    ) -> web.Response:
        """A page, which nobody keeps and which no search engine shows unless it is `is_indexed`.

        Its forms are sent nowhere, or with `may_send` to this server.
        """
        nonce = secrets.token_urlsafe(16)
        text = self._templates.get_template(template).render(
            t=words,
            lang=str(words.locale).replace("_", "-"),
            direction=words.locale.text_direction,
            nonce=nonce,
            theme={"light": _tokens(color, colors.LIGHT), "dark": _tokens(color, colors.DARK)},
            asset=self._assets.address,
            is_indexed=is_indexed,
            **data,
        )
        headers = page_headers(nonce, self._public_url(request), may_send=may_send)
        if not is_indexed:
            headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        return web.Response(text=text, status=status, content_type="text/html", headers=headers)


def for_script(name: str, initials: str, phone: str, email: str, words: Words) -> Mapping[str, Any]:
    """What the talk's script says, by the last part of each key, and the letters that stand for the business."""
    said = {key.removeprefix("page-talk-"): words(key) for key in _SPOKEN_BY_SCRIPT}
    said["said"] = words("page-talk-said", name=name)
    if phone:
        said["failed-way"] = words("page-talk-failed-phone", phone=phone)
    else:
        said["failed-way"] = words("page-talk-failed-email", email=email)
    return {"initials": initials, "words": said}


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
