"""The page's own files: fixed names, addresses that change with the content, and long lives in the browser."""

from __future__ import annotations

import hashlib
from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent / "static"
PREFIX = "/static"
_NAMES = ("page.css", "page.js", "chat.js", "chat-look.js", "vendor/webchat.js")
_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
_FOREVER = "public, max-age=31536000, immutable"


class Assets:
    """The files that may be asked for, and nothing else in the folder.

    An address bears the first digits of its file's SHA-256, so that it may be kept forever:
    `/static/page.css?v=1a2b...`. Without them, or with others, the browser has to ask each time whether the file's ETag
    is still the same.
    """

    def __init__(self) -> None:
        self._files = {name: FOLDER / name for name in _NAMES}
        self._versions = {name: _version(path) for name, path in self._files.items()}

    @property
    def missing(self) -> list[Path]:
        """Files that `make install` fetches and that are not there."""
        return [path for name, path in self._files.items() if not self._versions[name]]

    def address(self, name: str) -> str:
        """Where the page finds a file by its name."""
        return f"{PREFIX}/{name}?v={self._versions[name]}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """A file, compressed where a `.gz` or `.br` stands beside it and the browser takes that."""
        name = request.match_info["name"]
        if not self._versions.get(name):
            raise web.HTTPNotFound
        is_named = request.query.get("v") == self._versions[name]
        response = web.FileResponse(
            self._files[name],
            headers={
                "Cache-Control": _FOREVER if is_named else "no-cache",
                "X-Content-Type-Options": "nosniff",
                "Cross-Origin-Resource-Policy": "same-origin",
            },
        )
        response.content_type = _TYPES[self._files[name].suffix].partition(";")[0]
        response.charset = "utf-8"
        return response


def _version(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else ""
