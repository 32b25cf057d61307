"""The links of one booking may be used so often a minute, by whomever and through whichever door."""

from __future__ import annotations

from pathlib import Path

from bot.config import PerMinute
from tests.attacks.whole import Whole, served
from tests.bot.channel import FakeChannel


async def answers(whole: Whole, number: int, ways: int) -> list[tuple[int, bool]]:
    """What a booking's page, its invitation and a token for its chat are answered in turn, each to another client."""
    link = whole.links.manage_url(whole.made[number])
    found = []
    for way in range(ways):
        method, path, body = (
            ("GET", link, None),
            ("GET", f"{link}/invitation.ics", None),
            ("POST", "/directline/3.0/tokens/generate", {"link": link.rpartition("/")[2]}),
        )[way % 3]
        headers = {"X-Forwarded-For": f"203.0.113.{next(whole.numbers) % 200}", "Accept": "text/html"}
        async with whole.edge.http.request(method, whole.url(path), json=body, headers=headers) as response:
            text = await response.text()
            found.append((response.status, 1 <= int(response.headers.get("Retry-After", 0)) <= 61))
            assert "Traceback" not in text
    return found


async def test_one_booking_s_links_have_their_share(tmp_path: Path, channel: FakeChannel) -> None:
    """Who uses them too often, at whichever door and from wherever, is told when to come back; another booking's links
    open meanwhile, and a forged one stays what it is.
    """
    async with served(tmp_path, channel, limits=PerMinute(booking=3)) as whole:
        assert await answers(whole, 0, 6) == [(200, False)] * 3 + [(429, True)] * 3
        assert await answers(whole, 1, 3) == [(200, False)] * 3
        async with whole.edge.http.get(whole.url("/booking/forged")) as response:
            assert response.status == 404


async def test_without_the_limit_they_open_always(tmp_path: Path, channel: FakeChannel) -> None:
    """The control: with no limit the same uses are all answered."""
    async with served(tmp_path, channel) as whole:
        assert await answers(whole, 0, 9) == [(200, False)] * 9
