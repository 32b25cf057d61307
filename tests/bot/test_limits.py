"""Limits: one client, one conversation and all together get so much a minute, and are told when to come back."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

import pytest
from aiohttp import web

from bot.config import USUAL_LIMITS, PerMinute, Settings
from bot.failures import Failed
from bot.limits import Limits
from bot.server import PAGES
from tests.bot.channel import FakeChannel
from tests.bot.edge import Edge, Page, development, running, send


async def statuses(edge: Edge, path: str, times: int, **headers: str) -> list[int]:
    """What so many requests in a row are answered."""
    found = []
    for _ in range(times):
        async with edge.http.get(edge.server.make_url(path), headers=headers) as answer:
            found.append(answer.status)
            if answer.status == 429:
                assert 1 <= int(answer.headers["Retry-After"]) <= 61
    return found


async def test_a_client_has_its_share(tmp_path: Path) -> None:
    """One client over its limit is told to wait; another one is served meanwhile, and probes always are."""
    trusting = development(data=tmp_path, limits=PerMinute(client=3), trusted_proxies=_loopback())
    async with running(tmp_path, trusting) as edge:
        assert await statuses(edge, "/nothing", 4, **{"X-Forwarded-For": "203.0.113.7"}) == [404, 404, 404, 429]
        assert await statuses(edge, "/nothing", 1, **{"X-Forwarded-For": "203.0.113.8"}) == [404]
        assert set(await statuses(edge, "/healthz", 9, **{"X-Forwarded-For": "203.0.113.7"})) == {200}


async def test_without_limits_nobody_waits(tmp_path: Path) -> None:
    """The control: without a limit the same requests are all answered."""
    async with running(tmp_path, development(data=tmp_path)) as edge:
        assert set(await statuses(edge, "/nothing", 50)) == {404}


async def test_all_together_have_a_limit(tmp_path: Path) -> None:
    """Many clients at once cannot ask for more than the server is meant to answer."""
    async with running(
        tmp_path, development(data=tmp_path, limits=PerMinute(all=2), trusted_proxies=_loopback())
    ) as edge:
        found = [(await statuses(edge, "/nothing", 1, **{"X-Forwarded-For": f"203.0.113.{n}"}))[0] for n in range(4)]
    assert found == [404, 404, 429, 429]


async def test_a_browser_is_shown_a_page(tmp_path: Path) -> None:
    """Whoever loads a page too often reads that in a page, with the time to wait in the answer's head."""

    async def page(_request: web.Request, status: int, error_id: str) -> web.Response:
        return web.Response(text=f"<h1>{status}{error_id}</h1>", content_type="text/html", status=status)

    def add_pages(app: web.Application) -> None:
        app[PAGES].error_page = page

    async with running(tmp_path, development(data=tmp_path, limits=PerMinute(client=1)), add_pages=add_pages) as edge:
        assert await statuses(edge, "/nothing", 2, Accept="text/html") == [404, 429]


async def test_a_conversation_has_its_share(tmp_path: Path) -> None:
    """Messages that come faster than anybody types are refused, and nothing of them is heard; the talk goes on."""
    async with running(tmp_path, development(data=tmp_path, limits=PerMinute(conversation=2))) as edge:
        page = await Page.open(edge)
        await page.say("x")
        await page.say("y")
        status, error = await page.post(text="z")
        assert (status, error["error"]["code"]) == (429, "TooManyRequests")
        await page.until_text("2: y")
        other = await Page.open(edge)
        await other.say("x")
        await other.until_text("1: x")
    assert "z" not in [heard.text for heard in edge.talk.heard]


async def test_a_conversation_of_teams_has_its_share(tmp_path: Path, channel: FakeChannel) -> None:
    """The same holds for activities of the Bot Framework, which all come from a few addresses."""
    async with running(tmp_path, development(data=tmp_path, limits=PerMinute(conversation=1))) as edge:
        assert [(await send(edge, channel.activity()))[0] for _ in range(2)] == [202, 429]


def test_production_has_limits_and_development_none() -> None:
    """On one's own machine nothing is limited unless one asks for it; in production there are usual limits."""
    production = {"BOOKINGS_MODE": "web", "PUBLIC_URL": "https://b.example", "SMTP_URL": "smtps://u:p@mail.example"}
    assert Settings.read(production).limits == USUAL_LIMITS
    assert Settings.read({"BOOKINGS_MODE": "development"}).limits == PerMinute()
    chosen = {"LIMIT_PER_CLIENT": "5", "LIMIT_PER_CONVERSATION": "0", "LIMIT_IN_ALL": "7", "LIMIT_PER_BOOKING": "3"}
    assert Settings.read({**production, **chosen}).limits == PerMinute(client=5, conversation=0, booking=3, all=7)


def test_what_was_refused_is_not_counted() -> None:
    """Who comes back after the time that they were told is served: refusals do not prolong it."""
    limits = Limits(PerMinute(conversation=1))
    limits.demand_conversation("a")
    for _ in range(3):
        with pytest.raises(Failed) as failed:
            limits.demand_conversation("a")
        assert failed.value.response.headers["Retry-After"] in {"60", "61"}


def _loopback() -> tuple[IPv4Network | IPv6Network, ...]:
    return (ip_network("127.0.0.1/32"),)
