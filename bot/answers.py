"""What every answer bears, on every address of this server: closed to what a browser could be misled to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

API_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def closed(public_url: str) -> Callable[[web.Request, web.StreamResponse], Awaitable[None]]:
    """A hook for `on_response_prepare`, by the address that the server is reached at."""

    async def close(request: web.Request, response: web.StreamResponse) -> None:
        """Close what a browser leaves open; a page sets its own content security policy before."""
        for name, value in API_HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers["Server"] = "bookings"  # and not which version of what
        if response.content_type == "application/json":
            response.headers.setdefault("Cache-Control", "no-store")
        if public_url.startswith("https://"):
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")

    return close
