"""What nobody learns from a booking's page: not from its address, its answers, its headers or the logs."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bookings.ids import RandomIds
from bookings.settings import SettingsDesk
from bot.links import Links
from bot.signing import Keys
from state.transfer import export
from tests.bot.booking_pages import ADA, PHONE, Served, serving, text_of


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """The salon, served as app.py does."""
    async with serving(tmp_path) as served:
        yield served


async def test_one_page_for_all_links_that_open_nothing(served: Served) -> None:
    """Forged, foreign, expired and revoked links give the same words with the contact, and no hint of a booking."""
    booking, gone = served.made[2], replace(served.made[2], id="gone")
    await SettingsDesk(served.store, served.clock, RandomIds()).revoke_link(ADA, served.made[0].id, request_key="r")
    foreign = Links(Keys("the secret of another business, as long"), "").manage_url(booking)
    links = {
        served.links.manage_url(booking)[:-4]: 404,
        "/booking/something-else": 404,
        foreign: 404,
        served.links.manage_url(gone): 410,
        served.links.manage_url(served.made[0]): 410,
        served.links.manage_url(await served.change(served.made[1], service_id="gone")): 410,
    }
    texts = set()
    for link, status in links.items():
        for path in (link, f"{link}/invitation.ics"):
            got, html, headers = await served.get(path)
            assert got == status
            assert headers["Cache-Control"] == "no-store"
            assert "noindex" in headers["X-Robots-Tag"]
            assert link.rpartition("/")[2] not in html
            texts.add(text_of(html))
    served.now = booking.end + timedelta(days=31)
    got, html, _ = await served.get(served.links.manage_url(booking))
    assert got == 410
    assert len(texts) == 1
    assert PHONE in texts.pop()
    assert "Haircut" not in html


async def test_the_page_is_private(served: Served) -> None:
    """Not kept, not indexed, no referrer, nobody else asked; the token stands in no script and no other address."""
    link = served.links.manage_url(served.made[2])
    for path in (link, f"{link}/invitation.ics"):
        _, _, headers = await served.get(path)
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "noindex" in headers["X-Robots-Tag"]
        assert headers["X-Content-Type-Options"] == "nosniff"
    _, html, headers = await served.get(link)
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert html.count(link.rpartition("/")[2]) == 1  # the calendar's address
    assert '<meta name="robots" content="noindex' in html


async def test_reading_changes_nothing(served: Served, tmp_path: Path) -> None:
    """However often a link is opened, by people or by scanners, the store stays as it is (case 20)."""

    def kept() -> str:
        export(tmp_path / "bookings.sqlite", tmp_path / "export.json")
        return (tmp_path / "export.json").read_text()

    before = kept()
    link = served.links.manage_url(served.made[2])
    assert served.http is not None
    for method in ("GET", "HEAD", "GET"):
        for path in (link, f"{link}/invitation.ics"):
            async with served.http.request(method, f"{served.base}{path}") as response:
                assert response.status == 200
    for method in ("POST", "PUT", "DELETE"):
        async with served.http.request(method, f"{served.base}{link}") as response:
            assert response.status == 405
    assert kept() == before


async def test_no_log_holds_a_token(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    """Not when it opens, not when it is refused, not when the store fails in the middle of it, and not cut short."""
    caplog.set_level(logging.DEBUG)
    link = served.links.manage_url(served.made[2])
    secret = link.rpartition("/")[2]
    await served.get(link)
    await served.get(link[:-2])
    await served.get(f"{link}{'A' * 9000}")
    served.store.is_broken = True
    status, html, _ = await served.get(link, Accept="text/html")
    assert status == 500
    assert "Something went wrong on our side" in html
    assert "the disk is gone" in caplog.text
    for part in (secret, secret.split(".")[1], secret.rpartition(".")[2]):
        assert part not in caplog.text
