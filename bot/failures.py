"""Refusals of requests, in the shape that the Bot Framework's services give theirs; for programs, not for people."""

from __future__ import annotations

from aiohttp import web


def failure(status: int, code: str, message: str, **headers: str) -> web.Response:
    """An answer that holds an ErrorResponse; header names take underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.json_response({"error": {"code": code, "message": message}}, status=status, headers=named)


class Failed(Exception):
    """Ends a request with a refusal."""

    def __init__(self, status: int, code: str, message: str, **headers: str) -> None:
        super().__init__(message)
        self.response = failure(status, code, message, **headers)
