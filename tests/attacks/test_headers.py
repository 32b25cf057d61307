"""What every answer bears, over every route, method and kind of error: no cookie, and what a browser must not do."""

from __future__ import annotations

import asyncio

import pytest

from bot import answers as answered
from tests.attacks.whole import METRICS, Whole

ALWAYS = ("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Resource-Policy")
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE")
SENT: tuple[dict[str, str], ...] = (
    {},
    {"Accept": "text/html"},
    {"Range": "bytes=0-5"},
    {"Range": "bytes=9999999-"},
    {"If-None-Match": "*"},
    {"Cookie": "session=1"},
)


async def answers(whole: Whole) -> list[tuple[str, int, dict[str, str]]]:
    """What each route answers to each method and header, its own address, one beneath it and one that is none."""
    found = []
    paths = {path for _, path in await whole.addresses()}
    for path in sorted(
        {*paths, *(f"{path.rstrip(chr(47))}/x" for path in paths), "/nothing", "/static/../app.py", "/static/x.css"}
    ):
        for method in METHODS:
            for headers in SENT if method == "GET" else SENT[:2]:
                async with whole.edge.http.request(
                    method, whole.url(path), headers=headers, allow_redirects=False
                ) as response:
                    await response.read()
                    found.append((f"{method} {path} {headers}", response.status, dict(response.headers)))
    return found


def lacking(headers: dict[str, str], *also: str) -> list[str]:
    """What an answer should bear and does not, or bears and should not."""
    names = {name.lower() for name in headers}
    lacks = [name for name in (*ALWAYS, *also) if name.lower() not in names]
    lacks += ["X-Content-Type-Options"] if headers.get("X-Content-Type-Options") != "nosniff" else []
    if headers.get("Content-Type", "").startswith("text/html"):
        lacks += [name for name in ("X-Frame-Options", "Permissions-Policy") if name.lower() not in names]
        lacks += [] if "'unsafe-inline'" not in headers["Content-Security-Policy"] else ["unsafe-inline"]
    lacks += ["Set-Cookie"] if "set-cookie" in names else []
    return lacks + (
        ["Server"] if "aiohttp" in headers.get("Server", "") or "Python" in headers.get("Server", "") else []
    )


async def test_every_answer_bears_its_headers_and_no_cookie(whole: Whole) -> None:
    """Pages, files, Direct Line, refusals of every status: each answer is closed to what a browser could be misled to,
    names no software, and sets no cookie.
    """
    found = await answers(whole)
    assert {200, 206, 304, 401, 403, 404, 405, 410, 415, 416} <= {status for _, status, _ in found}
    assert {what: lacks for what, _, headers in found if (lacks := lacking(headers))} == {}
    https = "Strict-Transport-Security"  # not on the address of the metrics, which is no public one
    assert [what for what, _, headers in found if lacking(headers, https) and f" {METRICS}" not in what] == []


async def test_without_the_hook_they_are_missed(whole: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with nothing to be set, what the frames of the answers lack is seen."""
    monkeypatch.setattr(answered, "API_HEADERS", {})
    assert [what for what, _, headers in await answers(whole) if lacking(headers)]


async def test_what_is_no_http_is_400_and_says_nothing(whole: Whole) -> None:
    """Bytes that are no request are refused in a line: no software, no part of them, no place in our code."""
    for raw in (b"\x16\x03\x01\x02\x00\r\n\r\n", b"GET /" + b"x" * 9_000, b"GET / HTTP/9.9\r\n\r\n", b"A: <b>\r\n\r\n"):
        reader, writer = await asyncio.open_connection(whole.edge.server.host, whole.edge.server.port)
        writer.write(raw)
        answer = await asyncio.wait_for(reader.read(), 20)
        writer.close()
        assert answer.startswith((b"HTTP/1.0 400", b"HTTP/1.1 400"))
        for leak in (b".py", b"Traceback", b"aiohttp/_"):
            assert leak not in answer
