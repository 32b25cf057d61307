"""How mails look: whole HTML without anything foreign, in both color schemes, on a phone and on a desk."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from playwright.async_api import ViewportSize, async_playwright

from bookings.notices import MailKind
from tests.bookings.salon import Salon
from tests.browser.test_reach import AXE
from tests.mail.every_mail import TYPED, every_mail
from tests.mail.mailed import MANAGE, html_of, text_of

VOID = {"meta", "br"}
STANDARDS = "{resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']}"


class Nesting(HTMLParser):
    """Reads HTML strictly: each element is closed where it was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element that is to be closed, and where it leads."""
        self.seen.add(tag)
        self.text += "\n" if tag in ("br", "p", "td", "div", "h1") else ""
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "background")]
        assert len({name for name, _ in attrs}) == len(attrs), (tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """It closes what was opened last."""
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        """What is read, outside the head's styles."""
        if "style" not in self.open:
            self.text += data


async def test_html_is_whole_and_asks_nothing_of_others(salon: Salon) -> None:
    """Every element is closed, nothing typed becomes one, and the mail loads nothing: it can be read offline."""
    mails = await every_mail(salon)
    kinds = {name.split()[0] for name in mails}
    assert kinds == {kind.value for kind in MailKind}
    for name, mail in mails.items():
        html = html_of(mail)
        read = Nesting()
        read.feed(html)
        read.close()
        assert read.open == [], name
        assert (
            read.seen
            <= {"html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td", "h1", "p", "a"} | VOID
        )
        assert not re.search(r"url\(|@import|<img|<link|<script", html), name
        for address in read.addresses:
            assert address.startswith(("tel:", "mailto:", MANAGE)), (name, address)
        assert ("to customer" in name or "by staff" in name) or MANAGE not in html
        if name != "code":
            assert TYPED in " ".join(read.text.split())


async def test_text_says_what_html_says(salon: Salon) -> None:
    """Whoever reads plain text misses nothing: every word of the HTML part stands in the text part."""
    for name, mail in (await every_mail(salon)).items():
        read = Nesting()
        read.feed(html_of(mail))
        body = read.text.partition(mail["Subject"])[2] if mail["Subject"] in read.text else read.text
        missing = {word for word in body.split() if word not in text_of(mail) and len(word) > 2}
        assert missing == set(), name


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_mails_fit_and_can_be_read(chromium: str, salon: Salon, scheme: Any) -> None:
    """No sideways scrolling from 320 to 700 pixels, the button is a thumb high, axe objects to nothing, none loads.

    One letter is 600 pixels wide at most, and old and new stand beside each other only where there is room.
    """
    if not AXE.is_file():
        pytest.skip(f"{AXE.name} is not there: `make install-dev` fetches it")
    requests: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = await browser.new_page(color_scheme=scheme)
        page.on("request", lambda request: requests.append(request.url))
        for name, mail in (await every_mail(salon)).items():
            if name.endswith(("business", "staff:ada")):
                continue  # the same letter as Ana's
            for width in (320, 360, 700):
                await page.set_viewport_size(ViewportSize(width=width, height=800))
                await page.set_content(html_of(mail))
                assert await page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)
                sheet = await page.locator(".sheet").bounding_box()
                assert sheet is not None
                assert sheet["width"] <= 600
                button = page.get_by_role("link", name="Manage booking")
                if await button.count():
                    box = await button.bounding_box()
                    assert box is not None
                    assert box["height"] >= 44
                tops = [await side.evaluate("it => it.offsetTop") for side in await page.locator(".side").all()]
                assert len(set(tops)) == (min(len(tops), 1) if width == 700 else len(tops)), (name, width)
            await page.evaluate(AXE.read_text(encoding="utf-8"))
            found = await page.evaluate(f"axe.run(document, {STANDARDS}).then((all) => all.violations)")
            assert [f"{one['id']}: {one['nodes'][0]['html']}" for one in found] == [], name
        await browser.close()
    assert requests == []
