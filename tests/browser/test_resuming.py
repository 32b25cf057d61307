"""The talk goes on where it was: after a reload, a restart, a lost network; and ends when it is told to."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Browser

from tests.browser.salon import Salon, serving
from tests.browser.visitor import IN_BROWSER, visiting

pytestmark = IN_BROWSER


async def test_a_reload_resumes(browser: Browser, open_salon: Salon) -> None:
    """After a reload on a phone the talk, its open question and its place on the screen are there again."""
    async with visiting(browser, open_salon.url, width=360) as visitor:
        await visitor.opens()
        await visitor.says("book a haircut with Ben tomorrow at 10", "What name")
        await visitor.page.reload()
        visitor.before = ""
        await visitor.hears("book a haircut with Ben tomorrow at 10", "What name")
        assert (await visitor.said()).count("I can book an appointment for you") == 1
        await visitor.says("Robin Doe", "e-mail address")
        await visitor.says("robin@example.com", "skip")
        await visitor.says("skip", "Haircut with Ben, Tuesday 2 March at 10:00")


async def test_a_restart_of_the_server_resumes(browser: Browser, tmp_path: Path) -> None:
    """The server may be restarted under an open page: the same talk goes on by itself."""
    data = tmp_path / "data"
    async with serving(data) as salon, visiting(browser, salon.url) as visitor:
        await visitor.opens()
        await visitor.says("book a haircut with Ben tomorrow at 10", "What name")
        visitor.expected = "ERR_CONNECTION_REFUSED|WebSocket connection"
        port = urlsplit(salon.url).port
        await salon.stop()
        async with serving(data, port=port or 0):
            await visitor.says("Robin Doe", "e-mail address")


async def test_what_is_said_offline_is_sent_later(browser: Browser, open_salon: Salon) -> None:
    """Offline the talk says so, keeps what is typed, and sends it once when the network is back."""
    async with visiting(browser, open_salon.url) as visitor:
        await visitor.opens()
        await visitor.hears("I can book an appointment for you")
        await visitor.page.context.set_offline(True)
        await visitor.page.get_by_text("You’re offline").wait_for()
        await visitor.says("book a coloring with Ana")
        await visitor.keeps("offline-1280")
        await visitor.page.context.set_offline(False)
        await visitor.hears("When would suit you?")
        assert (await visitor.said()).count("hen would suit you?") == 1
        await visitor.page.get_by_text("You’re offline").wait_for(state="hidden")


async def test_end_chat_forgets(browser: Browser, open_salon: Salon) -> None:
    """Ending asks first, then forgets the talk on this device and on the server; a new one begins from nothing."""
    async with visiting(browser, open_salon.url) as visitor:
        await visitor.opens()
        await visitor.says("book a haircut with Ben tomorrow at 10", "What name")
        kept = await visitor.page.evaluate("localStorage.getItem('bookings.talk')")
        assert "token" in kept
        await visitor.page.get_by_role("button", name="End chat").click()
        await visitor.page.get_by_role("button", name="Keep it open").click()
        assert "What name" in await visitor.said()
        await visitor.page.get_by_role("button", name="End chat").click()
        await visitor.keeps("end-1-asked")
        await visitor.page.get_by_role("button", name="End the chat").click()
        await visitor.page.get_by_text("This chat has ended").wait_for()
        await visitor.keeps("end-2-ended")
        assert await visitor.page.evaluate("localStorage.getItem('bookings.talk')") is None
        await visitor.page.evaluate("(kept) => localStorage.setItem('bookings.talk', kept)", kept)
        visitor.expected = "404"
        await visitor.page.reload()
        await visitor.page.get_by_text("Your earlier chat has ended").wait_for()
        visitor.before = ""
        await visitor.hears("I can book an appointment for you")
        assert "haircut with Ben" not in await visitor.said()


async def test_a_chat_that_cannot_open_says_so(browser: Browser, open_salon: Salon) -> None:
    """Where the chat does not open, the page says what to do, and "Try again" opens it once it can."""
    async with visiting(browser, open_salon.url) as visitor:
        visitor.expected = "503|did not open"
        await visitor.page.route("**/tokens/generate", lambda route: route.fulfill(status=503))
        await visitor.page.goto(visitor.url)
        await visitor.page.get_by_text("Try again, or call +44 20 7946 0123.").wait_for()
        await visitor.keeps("failed-1280")
        await visitor.page.unroute("**/tokens/generate")
        await visitor.page.get_by_role("button", name="Try again").click()
        await visitor.hears("I can book an appointment for you")
