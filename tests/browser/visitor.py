"""Somebody in front of the page: types, clicks, reads, and notices what a browser complains about."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, ViewportSize

from tests.browser.salon import PATIENCE
from texts import Words

IN_BROWSER = [pytest.mark.browser, pytest.mark.usefixtures("uncounted"), pytest.mark.asyncio(loop_scope="session")]
"""The marks of a test that visits: all of them share one Chromium, which lives on one loop."""
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SCREENSHOTS = Path(os.environ.get("BOOKINGS_SCREENSHOTS", Path(__file__).parent / "screenshots"))

# What was said so far: the messages one below the other, white space folded, without Web Chat's invisible marks.
_SAID = r"""() => [...document.querySelectorAll(".webchat__basic-transcript__activity-body")]
    .map((each) => each.innerText.replace(/\u200b/g, "").replace(/\s+/g, " ")).join("\n")"""
_MORE_OF = f"""([words, before]) => {{
    const times = (text) => text.toLowerCase().split(words.toLowerCase()).length;
    return times(({_SAID})()) > times(before);
}}"""

_IS_GREETED = f"""() => ({_SAID})() !== "" """
"""Before it is connected, Web Chat lets one type and takes no Enter; a greeting says that it is."""

_STILL = """() => document.documentElement.classList.contains("scripted") && new Promise((done) => {
    let [before, same] = ["", 0];
    const look = () => {
        const now = [...document.querySelectorAll("*")].map((each) => each.scrollTop).join();
        [before, same] = [now, now === before ? same + 1 : 0];
        if (same < 12) requestAnimationFrame(look); else done();
    };
    look();
})"""


MESSAGES_BACK = 5
"""How far up somebody goes from the newest message: one's own may come to stand below the answer for a moment."""
_IS_ENTERED = """each => new Promise((done) => {
    const message = each.closest("article, [role=article], .webchat__basic-transcript__activity");
    let frames = 0;
    const look = () => {
        if (message !== null && message.contains(document.activeElement)) done(true);
        else if (++frames > 90) done(false);
        else requestAnimationFrame(look);
    };
    look();
})"""
"""Whether the focus is in the message of a button; Web Chat moves it some frames after the key."""


@dataclass
class Visitor:
    """One browser on one page.

    `problems` are console messages, failed scripts and requests to another host; those that match `expected` are part
    of the test.
    """

    page: Page
    url: str
    problems: list[str] = field(default_factory=list)
    before: str = ""
    expected: str = "(?!)"
    words: Words = field(default_factory=Words)

    @property
    def box(self) -> Locator:
        """Where one types."""
        return self.page.locator("[data-id=webchat-sendbox-input]")

    @property
    def is_narrow(self) -> bool:
        """Whether the talk is one tap away."""
        size = self.page.viewport_size
        return size is not None and size["width"] < 900

    async def opens(self) -> None:
        """Load the page and, on a phone, open the talk, until it greets."""
        await self.page.goto(self.url)
        if self.is_narrow:
            await self.page.get_by_role("button", name=self.words("page-book-or-change")).click()
        await self.is_greeted()

    async def is_greeted(self) -> None:
        """Wait until one can type and what is typed is sent."""
        await self.box.wait_for()
        await self.page.wait_for_function(_IS_GREETED)

    async def said(self) -> str:
        """All that is in the talk."""
        return str(await self.page.evaluate(_SAID))

    async def says(self, text: str, *answers: str) -> None:
        """Type, send, and wait for each of the answers."""
        self.before = await self.said()
        await self.box.fill(text)
        await self.box.press("Enter")
        await self.hears(*answers)

    async def clicks(self, name: str, *answers: str) -> None:
        """Click the newest button of this name in the talk, and wait for each of the answers."""
        self.before = await self.said()
        await self.button(name).click()
        await self.hears(*answers)

    async def types(self, text: str, *answers: str) -> None:
        """As `says`, with nothing but the keyboard: what is typed goes where the focus is, and the focus to the box."""
        await self.tabs_to(self.box)
        self.before = await self.said()
        await self.page.keyboard.type(text)
        await self.page.keyboard.press("Enter")
        await self.hears(*answers)

    async def presses(self, name: str, *answers: str) -> None:
        """As `clicks`, with nothing but the keyboard: into the newest message that holds it, to the button, Enter."""
        await self.tabs_to(self.page.locator(".webchat__basic-transcript"), "Shift+Tab")
        await self.page.keyboard.press("End")
        for _ in range(MESSAGES_BACK):
            await self.page.keyboard.press("Enter")
            if await self.button(name).evaluate(_IS_ENTERED):
                break
            await self.page.keyboard.press("Escape")
            await self.page.keyboard.press("ArrowUp")
        await self.tabs_to(self.button(name))
        self.before = await self.said()
        await self.page.keyboard.press("Enter")
        await self.hears(*answers)

    async def tabs_to(self, target: Locator, key: str = "Tab") -> None:
        """Go on with the key until the target has the focus."""
        passed = []
        for _ in range(60):
            if await target.evaluate("each => each === document.activeElement"):
                return
            passed.append(await self.page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
            await self.page.keyboard.press(key)
        raise AssertionError("not reached by keyboard; passed:\n" + "\n".join(passed))

    def button(self, name: str) -> Locator:
        """The newest button of this name in the talk."""
        return self.page.locator("#talk").get_by_role("button", name=name, exact=True).last

    async def hears(self, *answers: str) -> None:
        """Wait until each stands in the talk once more than before the last thing done; case does not count."""
        for words in answers:
            try:
                await self.page.wait_for_function(_MORE_OF, arg=[words, self.before])
            except Exception as error:
                raise AssertionError(f"not heard: {words!r}; the talk:\n{await self.said()}") from error

    async def keeps(self, name: str) -> None:
        """Leave a picture for a person to look at, once nothing scrolls any more."""
        await self.page.evaluate(_STILL)
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        await self.page.screenshot(path=SCREENSHOTS / f"{name}.png")

    async def is_wider_than_screen(self) -> bool:
        """Whether one has to scroll sideways."""
        return bool(await self.page.evaluate("document.scrollingElement.scrollWidth > innerWidth"))

    def watch(self) -> None:
        """Note whatever a person would never see and should not happen."""
        origin = re.compile(rf"(?:{re.escape(self.url)}|{re.escape(self.url.replace('http', 'ws', 1))})/|data:|blob:")

        def check(url: str) -> None:
            if not origin.match(url):
                self.problems.append(f"asked another host: {url}")

        def complain(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"} and not re.search(self.expected, message.text):
                self.problems.append(f"console {message.type}: {message.text}")

        self.page.on("request", lambda request: check(request.url))
        self.page.on("websocket", lambda socket: check(socket.url))
        self.page.on("console", complain)
        self.page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))


@asynccontextmanager
async def visiting(
    browser: Browser, url: str, *, width: int = 1280, height: int = 0, locale: str = "en-GB", **options: Any
) -> AsyncIterator[Visitor]:
    """Somebody whom the page has never seen, who leaves when the block ends, and whose browser must not have complained
    until then.
    """
    size = ViewportSize(width=width, height=height or (740 if width < 900 else 900))
    async with await browser.new_context(
        viewport=size, timezone_id="Europe/London", reduced_motion="reduce", locale=locale, **options
    ) as context:
        context.set_default_timeout(PATIENCE * 1000)
        visitor = Visitor(await context.new_page(), url, words=Words(locale))
        visitor.watch()
        yield visitor
        assert not visitor.problems, visitor.problems
