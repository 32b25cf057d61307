"""The Self-Service page as a browser is given it: what it shows, what it leaves out, what it permits."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request

from bookings import demo
from bookings.business import (
    AccessControl,
    Catalogue,
    PageSettings,
    PriceType,
    SchedulingPolicy,
    Service,
    TimeOff,
)
from bot.pages.assets import FOLDER
from bot.pages.routes import add_pages
from bot.server import PAGES, Pages

Client = TestClient[web.Request, web.Application]
TUESDAY_NOON = datetime(2027, 3, 2, 12, tzinfo=UTC)


@dataclass
class Salon:
    """A served page whose business and clock a test may change."""

    client: Client
    catalogue: Catalogue
    now: datetime = TUESDAY_NOON

    def change(self, **fields: Any) -> None:
        """Change the business."""
        self.catalogue = replace(self.catalogue, business=replace(self.catalogue.business, **fields))

    def change_service(self, service_id: str, **fields: Any) -> None:
        """Change one service."""
        services = dict(self.catalogue.services)
        services[service_id] = replace(services[service_id], **fields)
        self.catalogue = replace(self.catalogue, services=services)

    async def page(self) -> str:
        """The page's HTML."""
        async with self.client.get("/") as response:
            assert response.status == 200
            return await response.text()

    async def text(self) -> str:
        """The page's text, tags left out and white space folded."""
        html = re.sub(r"<(script|style)[^>]*>.*?</\1>", " ", await self.page(), flags=re.DOTALL)
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


@pytest.fixture
async def salon(aiohttp_client: Callable[[TestServer], Awaitable[Client]]) -> Salon:
    """The demo salon's page, on a Tuesday at noon."""
    app = web.Application()
    app[PAGES] = Pages()
    served: Salon

    async def catalogue() -> Catalogue:
        return served.catalogue

    add_pages(app, catalogue=catalogue, clock=lambda: served.now, public_url=lambda _: "https://book.example")
    served = Salon(await aiohttp_client(TestServer(app)), demo.catalogue())
    return served


def service_called(catalogue: Catalogue, name: str) -> Service:
    """A service by its name."""
    return next(service for service in catalogue.services.values() if service.display_name == name)


async def test_offers_what_is_not_hidden(salon: Salon) -> None:
    """Services and the staff who give them are shown with a way to book; hidden ones and other staff are not."""
    text = await salon.text()
    for name in ("Haircut", "Coloring", "Consultation", "Styling class", "Book with Ana", "Book with Ben"):
        assert name in text
    for name in ("Wedding", "Sam", "Vic"):
        assert name not in text


async def test_says_how_long_and_how_much(salon: Salon) -> None:
    """A service has its duration, whether it is online or a group, and its price by type."""
    haircut = service_called(salon.catalogue, "Haircut")
    text = await salon.text()
    assert "1 h 30 min" in text
    assert "Online" in text
    assert "Group, up to 6 places" in text
    for kind, words in (
        (PriceType.FREE, "Free"),
        (PriceType.FIXED_PRICE, "£38"),
        (PriceType.STARTING_AT, "From £38"),
        (PriceType.HOURLY, "£38 an hour"),
        (PriceType.PRICE_VARIES, "Price varies"),
        (PriceType.CALL_US, "Call for the price"),
    ):
        salon.change_service(haircut.id, default_price_type=kind)
        assert f"{words} {haircut.description}" in await salon.text()
    salon.change_service(haircut.id, default_price_type=PriceType.NOT_SET)
    assert f"30 min {haircut.description}" in await salon.text()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"is_published": False}, "isn’t taking bookings online"),
        ({"page": PageSettings(access_control=AccessControl.ORGANIZATION)}, "organization of Contoso Salon only"),
    ],
)
async def test_closed_page_keeps_contact_and_managing(salon: Salon, change: dict[str, Any], reason: str) -> None:
    """Not published, or for the organization only: no way to book, but why, the contact and the chat (case 5)."""
    salon.change(**change)
    text = await salon.text()
    assert reason in text
    assert "+44 20 7946 0123" in text
    assert "hello@contoso-salon.example" in text
    assert "Move or cancel an appointment" in text
    assert "Book" not in text.replace("Book with Contoso", "")
    html = await salon.page()
    assert 'data-open="service"' not in html
    assert 'data-open="staff"' not in html


async def test_staff_cannot_be_chosen_where_the_business_chooses(salon: Salon) -> None:
    """Without staff selection nobody is booked by name, but for a service that permits it (case 12)."""
    salon.change(scheduling_policy=replace(salon.catalogue.business.scheduling_policy, allow_staff_selection=False))
    assert "Book with" not in (await salon.text()).replace("Book with Contoso", "")
    consultation = service_called(salon.catalogue, "Consultation")
    salon.change_service(consultation.id, scheduling_policy=SchedulingPolicy(allow_staff_selection=True))
    text = await salon.text()
    assert "Book with Ben" in text
    assert "Book with Ana" not in text


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2027, 3, 2, 12, 29, tzinfo=UTC), "Open now until 12:30"),
        (datetime(2027, 3, 2, 12, 30, tzinfo=UTC), "Closed now, opens today at 13:30"),
        (datetime(2027, 3, 2, 17, 30, tzinfo=UTC), "Closed now, opens tomorrow at 09:00"),
        (datetime(2027, 3, 6, 17, 30, tzinfo=UTC), "Closed now, opens Mon 8 Mar at 09:00"),
        (datetime(2027, 3, 29, 8, 0, tzinfo=UTC), "Open now until 12:30"),
    ],
    ids=["open", "break", "evening", "weekend", "summer time"],
)
async def test_says_whether_it_is_open(salon: Salon, now: datetime, words: str) -> None:
    """How things stand is told on the business's wall clock, half-open, summer time included."""
    salon.now = now
    assert words in await salon.text()


async def test_closures_count(salon: Salon) -> None:
    """A closure closes the day, and what opens next comes after it."""
    salon.change(closures=(TimeOff(salon.now - timedelta(hours=12), salon.now + timedelta(hours=24)),))
    text = await salon.text()
    assert "Tuesday today Closed today" in text
    assert "Closed now, opens tomorrow at 12:00" in text
    salon.change(closures=(TimeOff(salon.now - timedelta(hours=12), salon.now + timedelta(days=60)),))
    assert "Closed now " in await salon.text()


async def test_nothing_of_the_business_is_taken_for_markup(salon: Salon) -> None:
    """Names are text, whatever they hold; links lead to the web only, and a logo never to another host."""
    evil = "</script><script>alert(1)</script>\"'&{{ 7*7 }}"
    salon.change(
        display_name=evil,
        web_site_url="javascript:alert(1)",
        logo="https://elsewhere.example/logo.png",
        color="red;}</style>",
    )
    html = await salon.page()
    assert "alert(1)</script>" not in html
    assert "javascript:" not in html
    assert "elsewhere" not in html
    assert "{{ 7*7 }}" in html
    settings = re.search(r'<script type="application/json" id="settings">(.*?)</script>', html, re.DOTALL)
    assert settings is not None
    assert evil in json.loads(settings[1])["talk"]["words"]["said"]


@pytest.mark.parametrize(
    ("disabled", "change", "is_indexed"),
    [(False, {}, True), (True, {}, False), (False, {"is_published": False}, False)],
)
async def test_search_engines_are_told_what_the_business_says(
    salon: Salon, disabled: bool, change: dict[str, Any], is_indexed: bool
) -> None:
    """Header and page agree on indexing; a page where nobody books is in no index, whatever is set."""
    salon.change(page=PageSettings(is_search_indexing_disabled=disabled), **change)
    async with salon.client.get("/") as response:
        assert ("noindex" not in response.headers.get("X-Robots-Tag", "")) is is_indexed
        assert ('<meta name="robots" content="noindex' not in await response.text()) is is_indexed


async def test_privacy_and_terms_are_linked(salon: Salon) -> None:
    """Both links stand at the foot of the page where they are set, and lead to the web only."""
    assert "<footer>" not in await salon.page()
    web, script = "https://salon.example/privacy", "javascript:alert(1)"
    salon.change(page=PageSettings(privacy_policy_web_url=web, terms_web_url=script))
    html = await salon.page()
    assert f'href="{web}"' in html
    assert "Terms" not in await salon.text()


async def test_own_picture_is_shown(salon: Salon) -> None:
    """A logo from this server, or inlined, stands in place of the initials."""
    for logo in ("/logo.svg", "data:image/png;base64,AAAA"):
        salon.change(logo=logo)
        assert f'<img class="logo" src="{logo}"' in await salon.page()
    for logo in ("//elsewhere.example/logo.png", "/\\elsewhere.example", "data:text/html,x"):
        salon.change(logo=logo)
        assert "<img" not in await salon.page()


async def test_the_policy_names_nobody_else(salon: Salon) -> None:
    """The page may run what bears this answer's nonce and talk to this server; another answer has another nonce."""
    nonces = set()
    for _ in range(2):
        async with salon.client.get("/") as response:
            policy = response.headers["Content-Security-Policy"]
            html = await response.text()
            assert response.headers["Cache-Control"] == "no-store"
            assert response.headers["Referrer-Policy"] == "no-referrer"
        nonce = re.search(r"script-src 'nonce-([\w-]+)'", policy)
        assert nonce is not None
        nonces.add(nonce[1])
        assert "unsafe" not in policy
        assert "connect-src 'self' wss://book.example;" in policy
        tags = re.findall(r"<(?:script|style)\b[^>]*>", html)
        assert tags
        assert all(f'nonce="{nonce[1]}"' in tag or 'type="application/json"' in tag for tag in tags)
        assert not re.search(r"\son\w+=|\sstyle=", html)
    assert len(nonces) == 2


async def test_files_are_kept_by_their_content(salon: Salon) -> None:
    """A file's address holds its hash and is kept forever; without the hash the browser asks by ETag."""
    addresses = re.findall(r"/static/[\w./-]+\?v=\w+", await salon.page())
    assert len(addresses) == 5
    for address in addresses:
        async with salon.client.get(address) as response:
            assert response.status == 200
            assert "immutable" in response.headers["Cache-Control"]
            assert response.headers["X-Content-Type-Options"] == "nosniff"
    async with salon.client.get("/static/page.css") as response:
        assert response.headers["Cache-Control"] == "no-cache"
        tag = response.headers["ETag"]
    async with salon.client.get("/static/page.css", headers={"If-None-Match": tag}) as response:
        assert response.status == 304


async def test_web_chat_is_sent_compressed(salon: Salon) -> None:
    """Web Chat's script goes out compressed to a browser that takes it so, and plain to others."""
    script = FOLDER / "vendor" / "webchat.js"
    async with aiohttp.ClientSession(auto_decompress=False) as http:
        url = salon.client.make_url("/static/vendor/webchat.js")
        async with http.get(url, headers={"Accept-Encoding": "gzip"}) as response:
            assert response.headers["Content-Encoding"] == "gzip"
            assert response.content_type == "text/javascript"
            assert gzip.decompress(await response.read()) == script.read_bytes()
        async with http.get(url, headers={"Accept-Encoding": "identity"}) as response:
            assert "Content-Encoding" not in response.headers
            assert len(await response.read()) == script.stat().st_size


@pytest.mark.parametrize(
    "path", ["/static/", "/static/../routes.py", "/static/%2e%2e/routes.py", "/static/vendor/installed", "/static/page"]
)
async def test_nothing_else_is_served(salon: Salon, path: str) -> None:
    """Only the page's own files are given out, whatever else lies beside them."""
    async with salon.client.get(path) as response:
        assert response.status == 404


@pytest.mark.parametrize(
    ("status", "words"), [(404, "There is no page here"), (500, "Try again in a minute"), (405, "work")]
)
async def test_what_fails_is_said_in_words(salon: Salon, status: int, words: str) -> None:
    """A page in place of a failed one says what happened and what to do, with the id that the log bears."""
    error_page = salon.client.app[PAGES].error_page
    assert error_page is not None
    request = make_mocked_request("GET", "/")
    response = await error_page(request, status, "AB12CD34")
    assert isinstance(response, web.Response)
    assert response.status == status
    assert words in (response.text or "")
    assert "AB12CD34" in (response.text or "")
    assert "Content-Security-Policy" in response.headers
