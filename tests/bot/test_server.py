"""The server as a whole: probes, headers, errors, and its end."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from asyncio.subprocess import PIPE
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.schema import ConversationAccount, ConversationReference

from bookings.business import Catalogue
from bookings.ports import StoreUnavailable
from bot.config import Mode
from bot.directline.local import SERVICE_URL
from bot.server import ADAPTER, PAGES
from tests.bot.channel import FakeChannel
from tests.bot.edge import Edge, Page, development, running, send

ROOT = Path(__file__).parents[2]


async def get(edge: Edge, path: str, method: str = "GET", **headers: str) -> tuple[int, str, Any]:
    """Ask for a path; return status, body and headers."""
    async with edge.http.request(method, edge.server.make_url(path), headers=headers) as response:
        return response.status, await response.text(), response.headers


async def test_probes_tell_alive_from_ready(tmp_path: Path) -> None:
    """A server whose store does not answer is alive but not ready, and says so without details."""

    async def closed() -> Catalogue:
        raise StoreUnavailable("the disk /secret is gone")

    async with running(tmp_path, catalogue=closed) as edge:
        assert (await get(edge, "/healthz"))[:2] == (200, '{"status": "ok"}')
        status, body, _ = await get(edge, "/readyz")
        assert status == 503
        assert "secret" not in body


async def test_a_server_with_its_stores_open_is_ready(edge: Edge) -> None:
    """Once bookings and conversations can be read the server says that it is ready."""
    assert (await get(edge, "/readyz"))[:2] == (200, '{"status": "ready"}')


async def test_a_page_may_send_elsewhere(tmp_path: Path) -> None:
    """A redirect is no error."""

    async def elsewhere(_request: web.Request) -> web.Response:
        raise web.HTTPSeeOther("/healthz")

    async with running(tmp_path, add_pages=lambda app: app.router.add_get("/old", elsewhere)) as edge:
        assert (await get(edge, "/old"))[:2] == (200, '{"status": "ok"}')


async def test_clients_of_a_socket_without_addresses_are_one(edge: Edge, tmp_path: Path) -> None:
    """Behind a Unix socket no peer has an address: they count as one client."""
    assert edge.server.runner is not None
    site = web.UnixSite(edge.server.runner, tmp_path / "bot.sock")
    await site.start()
    async with aiohttp.ClientSession(connector=aiohttp.UnixConnector(str(tmp_path / "bot.sock"))) as http:
        codes = set()
        for _ in range(31):
            async with http.post("http://localhost/directline/3.0/tokens/generate") as response:
                codes.add(response.status)
        assert codes == {200, 429}


async def test_what_comes_at_the_end_is_to_come_again(edge: Edge, page: Page, channel: FakeChannel) -> None:
    """Once the server has begun to end, an activity whose request was under way is refused with 503, and not heard."""
    await page.until_text("Hello")
    await edge.app.shutdown()
    status, error = await page.post(text="late")
    assert (status, error["error"]["code"]) == (503, "ServiceUnavailable")
    assert (await send(edge, channel.activity()))[0] == 503
    assert [heard.text for heard in edge.talk.heard] == [""]


async def test_every_answer_is_closed_to_browsers(tmp_path: Path) -> None:
    """Answers and errors alike forbid sniffing, framing, scripts and, where they are data, being kept."""
    async with running(tmp_path, development(public_url="https://bookings.example")) as edge:
        for path in ("/healthz", "/nothing", "/directline/3.0/conversations/x"):
            _, _, headers = await get(edge, path)
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
            assert headers["Referrer-Policy"] == "no-referrer"
            assert headers["Cache-Control"] == "no-store"
            assert headers["Strict-Transport-Security"] == "max-age=31536000"


async def test_an_error_has_the_form_of_its_reader(tmp_path: Path) -> None:
    """Programs get JSON with a code, browsers the page's own error page, a wrong method its alternatives, nobody a
    traceback; what broke inside has an id.
    """

    async def broken(_request: web.Request) -> web.Response:
        raise RuntimeError("a secret from the inside")

    async def page(_request: web.Request, status: int, error_id: str) -> web.Response:
        return web.Response(text=f"<h1>{status} {error_id}</h1>", content_type="text/html", status=status)

    def add_pages(app: web.Application) -> None:
        app.router.add_get("/broken", broken)
        app[PAGES].error_page = page

    async with running(tmp_path, add_pages=add_pages) as edge:
        status, body, headers = await get(edge, "/nothing")
        assert (status, json.loads(body)["error"]["code"]) == (404, "NotFound")
        status, body, headers = await get(edge, "/healthz", "DELETE")
        assert (status, json.loads(body)["error"]["code"]) == (405, "MethodNotAllowed")
        assert set(headers["Allow"].split(",")) == {"GET", "HEAD"}
        status, body, _ = await get(edge, "/broken")
        assert (status, json.loads(body)["error"]["code"]) == (500, "ServiceError")
        assert "secret" not in body
        status, body, _ = await get(edge, "/nothing", Accept="text/html")
        assert (status, body) == (404, "<h1>404 </h1>")
        status, body, _ = await get(edge, "/broken", Accept="text/html")
        assert status == 500
        assert "secret" not in body
        assert len(body) == len("<h1>500 12345678</h1>")


async def test_limits_count_the_client_behind_the_proxy(tmp_path: Path) -> None:
    """Behind a trusted proxy the forwarded client counts; what an untrusted peer claims counts nothing."""

    async def clients(*headers: str) -> int:
        opened = []
        for forwarded in headers:
            _, ticket = await edge.call("POST", "/tokens/generate")
            page = Page(edge, ticket["token"], ticket["conversationId"])
            opened.append(page)
            await edge.call("POST", "/conversations", page.token, headers={"X-Forwarded-For": forwarded})
            await page.until_text("Hello")
        return len({heard.actor.client for heard in edge.talk.heard[-len(headers) :]})

    trusting = development(trusted_proxies=(ip_network("127.0.0.0/8"), ip_network("10.0.0.0/8")))
    async with running(tmp_path / "a", trusting) as edge:
        assert await clients("192.0.2.1", "192.0.2.2") == 2
        assert await clients("192.0.2.1", "evil, 192.0.2.1", "203.0.113.9, 192.0.2.1, 10.0.0.7") == 1
        assert await clients("192.0.2.1", "192.0.2.1:49152", "::ffff:192.0.2.1") == 1
        assert await clients("2001:db8::1", "2001:db8::2", "[2001:db8::2]:443") == 1
        assert await clients("2001:db8::1", "2001:db8:0:1::1") == 2
        assert await clients("", "nonsense") == 1
    async with running(tmp_path / "b") as edge:
        assert await clients("192.0.2.1", "192.0.2.2", "nonsense") == 1


async def test_the_bot_speaks_of_its_own_accord(edge: Edge, channel: FakeChannel) -> None:
    """A message that no activity asked for reaches the page, and a remote service, through the one adapter."""
    page = await Page.open(edge)
    await page.until_text("Hello")

    async def remind(context: TurnContext) -> None:
        await context.send_activity("a reminder")

    for service_url, conversation_id in ((SERVICE_URL, page.conversation_id), (channel.url, "a:1")):
        reference = ConversationReference(
            service_url=service_url, channel_id="x", conversation=ConversationAccount(id=conversation_id)
        )
        await edge.app[ADAPTER].continue_conversation(reference, remind, "app")
    await page.until_text("a reminder")
    assert channel.calls[0].body["text"] == "a reminder"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
async def test_sigterm_finishes_what_runs(tmp_path: Path) -> None:
    """On SIGTERM the server finishes the turn in flight, keeps it, and ends by itself with success."""
    command = [sys.executable, "-W", "error", "-m", "tests.bot.serve_echo", str(tmp_path)]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
    assert process.stdout is not None
    async with asyncio.timeout(30), aiohttp.ClientSession() as http:
        base = f"http://127.0.0.1:{(await process.stdout.readline()).decode().strip()}/directline/3.0"
        async with http.post(f"{base}/tokens/generate") as response:
            ticket = await response.json()
        http.headers["Authorization"] = f"Bearer {ticket['token']}"
        path = f"{base}/conversations/{ticket['conversationId']}/activities"
        async with http.post(path, json={"type": "message", "text": "wait"}) as response:
            assert response.status == 200
        assert await process.stdout.readline() == b"waiting\n"
        process.send_signal(signal.SIGTERM)
        assert await process.stdout.readline() == b"ended\n"
        assert await process.wait() == 0
    async with running(tmp_path) as edge:
        page = Page(edge, ticket["token"], ticket["conversationId"])
        await page.until_text("1: wait")


async def test_in_mode_web_the_public_address_counts(tmp_path: Path) -> None:
    """In production the stream's address and the allowed Origin come from PUBLIC_URL, never from the Host header."""
    settings = development(mode=Mode.WEB, public_url="https://bookings.example")
    async with running(tmp_path, settings) as edge:
        own = {"Origin": "https://bookings.example", "Host": "evil.example"}
        status, ticket = await edge.call("POST", "/tokens/generate", headers=own)
        assert status == 200
        _, opened = await edge.call("POST", "/conversations", ticket["token"], headers=own)
        assert opened["streamUrl"].startswith("wss://bookings.example/directline/3.0/conversations/")
        evil = {"Origin": "http://evil.example", "Host": "evil.example"}
        assert (await edge.call("POST", "/tokens/generate", headers=evil))[0] == 403
