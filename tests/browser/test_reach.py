"""Whoever comes reaches everything: by keyboard, in the dark, on a small screen, zoomed, without a script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser

from tests.browser.salon import ROOT, Salon, fill, serving
from tests.browser.test_booking import CASEY
from tests.browser.visitor import IN_BROWSER, Visitor, visiting

pytestmark = IN_BROWSER

AXE = ROOT / "tests" / "node" / "axe.min.js"


# Web Chat reads a new card out by a copy of it, gone after seconds, whose inputs lack the labels that the card has.
READ_OUT = ".webchat__live-region-transcript input"


async def faults(visitor: Visitor) -> list[str]:
    """What axe finds wrong with the page as it is now, but for READ_OUT."""
    if not AXE.is_file():
        pytest.skip(f"{AXE.name} is not there: `make install-dev` fetches it")
    await visitor.page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = await visitor.page.evaluate(
        "(readOut) => axe.run({exclude: [[readOut]]}, {resultTypes: ['violations']}).then((all) => all.violations)",
        READ_OUT,
    )
    return [
        f"{each['id']}: {node['target']} {node['html'][:200]} {node['failureSummary']}"
        for each in found
        for node in each["nodes"]
    ]


async def test_moves_and_cancels_by_keyboard_alone(browser: Browser, salon: Salon) -> None:
    """From the first Tab to the cancelled booking no pointer is needed, and the focus is always seen."""
    reference = salon.references[2]
    async with visiting(browser, salon.url) as visitor:
        await visitor.page.goto(visitor.url)
        await visitor.box.wait_for()
        await visitor.hears("I can book an appointment for you")
        await visitor.page.keyboard.press("Tab")
        await visitor.page.keyboard.press("Enter")
        await visitor.types("I need to change my appointment", "Tell me the reference")
        await visitor.types(CASEY, "a code is on its way")
        await visitor.types(await salon.code(CASEY), "right code")
        await visitor.types("3", "When would suit you?")
        await visitor.types("thursday 11 march", "Thursday 11 March")
        await visitor.presses("10:00", "Shall I move it?")
        await visitor.keeps("keyboard-1-old-and-new")
        await visitor.presses("Move it", "Moved:")
        assert (await salon.booking(reference))["start"] == "2027-03-11T10:00:00Z"
        await visitor.types("cancel it", "Shall I cancel it?")
        await visitor.presses("Cancel the booking", "cancelled")
    assert (await salon.booking(reference))["status"] == "cancelled"


async def test_nothing_is_out_of_reach(browser: Browser, open_salon: Salon) -> None:
    """No sideways scrolling, targets of 44 pixels, one main heading, and nothing that axe objects to, in both schemes.

    320 pixels are what a desktop of 1280 has left at 400 %.
    """
    for width, scheme in ((320, "light"), (360, "dark"), (1280, "light"), (1280, "dark")):
        async with visiting(browser, open_salon.url, width=width, color_scheme=scheme) as visitor:
            await visitor.page.goto(visitor.url)
            await visitor.keeps(f"page-{width}-{scheme}-1")
            assert await visitor.page.locator("h1").count() == 1
            small = await visitor.page.evaluate(
                "[...document.querySelectorAll('button')].filter((each) => each.offsetParent && each.offsetHeight < 44)"
                ".map((each) => each.textContent)"
            )
            assert small == []
            assert not await visitor.is_wider_than_screen()
            assert await faults(visitor) == []
            await visitor.opens()
            await visitor.says("book a haircut with Ana", "When would suit you?")
            await visitor.keeps(f"page-{width}-{scheme}-2-talk")
            assert not await visitor.is_wider_than_screen()
            assert await faults(visitor) == []


async def test_book_opens_the_talk_on_it_and_back_returns(browser: Browser, open_salon: Salon) -> None:
    """On a phone "Book" fills the screen with a talk about that service; Back returns to that button."""
    async with visiting(browser, open_salon.url, width=360) as visitor:
        await visitor.page.goto(visitor.url)
        talk = visitor.page.locator("#talk")
        assert not await talk.is_visible()
        book = visitor.page.get_by_role("button", name="Book Coloring")
        await book.click()
        await visitor.hears("Ana and Chloe can do it")
        assert await talk.bounding_box() == {"x": 0, "y": 0, "width": 360, "height": 740}
        await visitor.page.go_back()
        await talk.wait_for(state="hidden")
        assert await book.evaluate("each => each === document.activeElement")
        await visitor.page.get_by_role("button", name="Book with Chloe").click()
        await visitor.hears("What would you like to book")
        await visitor.page.get_by_role("button", name="Back", exact=True).first.click()
        await talk.wait_for(state="hidden")
        assert visitor.page.url.rstrip("/") == visitor.url


async def test_book_beside_the_talk(browser: Browser, open_salon: Salon) -> None:
    """On a desktop "Book" speaks of that service in the talk beside it, and one may type at once, after a reload too.

    What is next free is said beside the service: with two hours of notice and an Ana who is free, a quarter past ten.
    """
    async with visiting(browser, open_salon.url) as visitor:
        await visitor.opens()
        haircut = visitor.page.get_by_role("listitem").filter(has=visitor.page.get_by_role("heading", name="Haircut"))
        assert "Next free today at 10:15" in await haircut.inner_text()
        await visitor.page.get_by_role("button", name="Book Haircut").click()
        await visitor.hears("Ana, Ben and Chloe can do it")
        assert await visitor.box.evaluate("each => each === document.activeElement")
        await visitor.keeps("book-button-1280")
        await visitor.page.reload()
        visitor.before = ""
        await visitor.hears("Ana, Ben and Chloe can do it")
        assert (await visitor.said()).count("I can book an appointment for you") == 1
        await visitor.says("with Ben tomorrow at 10", "What name")


async def test_closed_page_has_no_way_to_book(browser: Browser, tmp_path: Path) -> None:
    """Not published: no Book buttons and no booking in the talk, but the contact, and managing still works (case 5)."""
    data = tmp_path / "data"
    await fill(data, is_published=False)
    async with serving(data) as salon, visiting(browser, salon.url, width=1280) as visitor:
        await visitor.page.goto(visitor.url)
        await visitor.is_greeted()
        assert await visitor.page.locator("#business button:visible").count() == 0
        await visitor.keeps("closed-1280")
        await visitor.says("book a haircut tomorrow at 10", "+44 20 7946 0123")
        await visitor.says("change my appointment", "Tell me the reference")
        await visitor.says(CASEY, "a code is on its way")
        await visitor.says(await salon.code(CASEY), "right code")
        await visitor.says("2", "You can change it until")
        assert await visitor.button("Move it").count() == 1


async def test_without_a_script_the_page_still_helps(browser: Browser, open_salon: Salon) -> None:
    """Without JavaScript the page has the business, its contact, why there is no chat, and no dead button."""
    async with visiting(browser, open_salon.url, width=360, java_script_enabled=False) as visitor:
        await visitor.page.goto(visitor.url)
        await visitor.page.get_by_text("The chat needs JavaScript").wait_for()
        assert await visitor.page.locator("button:visible").count() == 0
        assert await visitor.page.get_by_role("link", name="+44 20 7946 0123").count() == 1
        await visitor.keeps("no-script-360")
