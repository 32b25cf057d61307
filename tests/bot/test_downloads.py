"""A file that an administrator asked for: shown by GET, handed over once by POST (docs/rules.md, case 20)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bookings.exporting import ExportDesk
from bookings.ids import RandomIds
from state.transfer import export
from tests.bot.booking_pages import ADA, Served, serving, text_of

pytestmark = pytest.mark.asyncio


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """The demo salon's pages."""
    async with serving(tmp_path) as served:
        yield served


def desk(served: Served) -> ExportDesk:
    """The desk of the same store."""
    return ExportDesk(served.store, served.clock, RandomIds())


async def offer(served: Served, whose: str = "") -> str:
    """The path of a fresh download."""
    return served.links.download_url(await desk(served).offer(ADA, whose, request_key=""))


async def take(served: Served, path: str) -> tuple[int, bytes, Any]:
    """Press the button: status, body and headers."""
    assert served.http is not None
    async with served.http.post(f"{served.base}{path}") as answer:
        return answer.status, await answer.read(), answer.headers


async def test_looking_at_a_link_uses_nothing_up(served: Served) -> None:
    """However often it is opened, the page says what the file is and until when; it runs no script of anybody's."""
    path = await offer(served)
    for _ in range(3):
        status, html, headers = await served.get(path)
        assert status == 200
    text = text_of(html)
    assert "Everything that Contoso Salon keeps" in text
    assert "within 10 minutes" in text
    assert "Download the file" in text
    assert "form-action 'self'" in headers["Content-Security-Policy"]
    assert (headers["Cache-Control"], headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert headers["X-Robots-Tag"].startswith("noindex")
    assert (await take(served, path))[0] == 200


async def test_everything_is_the_export_of_the_command_line(served: Served, tmp_path: Path) -> None:
    """The same bytes, as an attachment that nobody keeps on the way; no file is left on the server."""
    path = await offer(served)
    export(tmp_path / "bookings.sqlite", tmp_path / "expected")
    status, body, headers = await take(served, path)
    assert (status, body) == (200, (tmp_path / "expected").read_bytes())
    assert headers["Content-Type"] == "application/json; charset=utf-8"
    assert headers["Content-Disposition"] == 'attachment; filename="bookings-2027-03-01.json"'
    assert headers["Cache-Control"] == "no-store"
    assert list(tmp_path.glob("export-*")) == []


async def test_one_customers_file_holds_nobody_else(served: Served) -> None:
    """Their bookings, history and mails as plain JSON."""
    mine = served.made[0]
    _, body, headers = await take(served, await offer(served, mine.id))
    kept = json.loads(body)
    assert [booking["id"] for booking in kept["bookings"]] == [booking.id for booking in served.made]
    assert {booking["customer"]["email_address"] for booking in kept["bookings"]} == {"casey@example.com"}
    assert kept["bookings"][0]["start"] == mine.start.isoformat()
    assert set(kept) == {"bookings", "history", "mails"}
    assert headers["Content-Disposition"] == 'attachment; filename="customer-2027-03-01.json"'


@pytest.mark.parametrize("whole", [True, False])
async def test_a_file_is_handed_over_once(served: Served, whole: bool) -> None:
    """The second click, and the page afterwards, say that it is over; the second gets no byte of it."""
    path = await offer(served, "" if whole else served.made[0].id)
    assert (await take(served, path))[0] == 200
    status, body, headers = await take(served, path)
    assert (status, headers.get("Content-Disposition")) == (410, None)
    assert "casey" not in body.decode().lower()
    status, html, headers = await served.get(path)
    assert status == 410
    assert "This download is over" in text_of(html)
    assert "form-action 'none'" in headers["Content-Security-Policy"]


async def test_what_opens_nothing_is_told_apart_by_nothing(served: Served) -> None:
    """Late, forged, a manage link's token, too long: one page for all, whatever is asked for."""
    late = await offer(served)
    good = await offer(served)
    token = good.rpartition("/")[2]
    manage = served.links.manage_url(served.made[0]).rpartition("/")[2]
    served.now += timedelta(minutes=10)
    pages = set()
    for path in (late, f"/download/{token[:-1]}", f"/download/{manage}", "/download/x", f"/download/{'x' * 2000}"):
        for status, body in ((await served.get(path))[:2], (await take(served, path))[:2]):
            assert status == 410
            pages.add(text_of(body if isinstance(body, str) else body.decode()))
    assert len(pages) == 1


async def test_of_several_at_once_one_gets_it(served: Served, tmp_path: Path) -> None:
    """Clicks at the same moment are one file; the others see that it is over, and none is left on the server."""
    for whose in ("", served.made[0].id):
        path = await offer(served, whose)
        answers = await asyncio.gather(*(take(served, path) for _ in range(4)))
        assert sorted(status for status, _, _ in answers) == [200, 410, 410, 410]
        assert sum("Content-Disposition" in headers for _, _, headers in answers) == 1
    assert list(tmp_path.glob("export-*")) == []


async def test_a_download_is_not_asked_for_otherwise(served: Served) -> None:
    """Neither another method nor the page of another thing hands it over."""
    path = await offer(served)
    assert served.http is not None
    async with served.http.put(f"{served.base}{path}") as answer:
        assert answer.status == 405
    async with served.http.head(f"{served.base}{path}") as answer:
        assert answer.status == 200
    assert (await take(served, path))[0] == 200
