"""From the link in a mail to the changed booking, by pointer and by keyboard, on a phone and on a desk."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.test_reach import faults
from tests.browser.visitor import IN_BROWSER, Visitor, visiting

pytestmark = IN_BROWSER


async def is_sound(visitor: Visitor) -> None:
    """Nothing that axe objects to, no sideways scrolling, and nothing too small to touch."""
    assert await faults(visitor) == []
    assert not await visitor.is_wider_than_screen()
    small = await visitor.page.evaluate(
        "[...document.querySelectorAll('button, #business .way')].filter((each) => each.offsetParent"
        " && each.offsetHeight < 44).map((each) => each.textContent)"
    )
    assert small == []


async def test_a_link_leads_to_the_changed_booking(browser: Browser, salon: Salon) -> None:
    """The link opens the booking and a chat that knows it: no code is asked, and the page follows what is changed."""
    reference = salon.references[2]
    link = await salon.link(reference)
    async with visiting(browser, salon.url, width=1280, color_scheme="light") as visitor:
        await visitor.page.goto(link)
        await visitor.box.wait_for()
        await visitor.hears("You can change it until")
        await visitor.keeps("booking-1280-1-opened")
        await is_sound(visitor)
        manage = visitor.page.get_by_role("button", name="Manage booking")
        await visitor.page.evaluate("document.activeElement.blur()")
        await visitor.tabs_to(manage)
        visitor.before = await visitor.said()
        await visitor.page.keyboard.press("Enter")
        await visitor.hears("You can change it until")
        await visitor.types("move it to friday 12 march at 10", "Shall I move it?")
        await visitor.types("yes", "Moved:")
        await visitor.page.locator("#business").get_by_text("Friday 12 March 2027, 10:00 to 10:30").wait_for()
        await visitor.page.get_by_text("Moved by you from Wednesday 10 March 2027").wait_for()
        await visitor.keeps("booking-1280-2-moved")
        await is_sound(visitor)
    moved = await salon.booking(reference)
    assert (moved["start"], moved["version"]) == ("2027-03-12T10:00:00Z", 2)
    async with visiting(browser, salon.url, width=360, color_scheme="dark") as visitor:
        await visitor.page.goto(link)
        await visitor.page.get_by_text("Moved by you").wait_for()
        await visitor.keeps("booking-360-1-page")
        await is_sound(visitor)
        await visitor.page.get_by_role("button", name="Manage booking").click()
        await visitor.hears("You can change it until")
        await visitor.keeps("booking-360-2-talk")
        await is_sound(visitor)
        await visitor.page.reload()
        visitor.before = ""
        await visitor.hears("You can change it until")
        await visitor.says("cancel it", "Shall I cancel it?")
        await visitor.clicks("Cancel the booking", "cancelled")
        await visitor.page.go_back()
        await visitor.page.get_by_text("This appointment is cancelled.").wait_for()
        await visitor.keeps("booking-360-3-cancelled")
        await is_sound(visitor)
        assert await visitor.page.get_by_role("button", name="Manage booking").count() == 0
    assert (await salon.booking(reference))["status"] == "cancelled"
    for part in (link.rpartition("/")[2], link.rpartition(".")[2]):
        assert part not in salon.log.read_text()


async def test_what_cannot_be_managed_says_why(browser: Browser, salon: Salon) -> None:
    """Staff-made with the setting off: the reason, the contact, no button; a link that is cut: one clear page."""
    link = await salon.link(salon.references[0])
    async with visiting(browser, salon.url, width=360) as visitor:
        await visitor.page.goto(link)
        await visitor.page.get_by_text("made for you by Contoso Salon, so it can’t be changed here").wait_for()
        await visitor.keeps("booking-360-4-contact")
        await is_sound(visitor)
        assert await visitor.page.get_by_role("button", name="Manage booking").count() == 0
        visitor.expected = "404"
        await visitor.page.goto(link[:-3])
        await visitor.page.get_by_text("This link doesn’t open anything").wait_for()
        await visitor.keeps("booking-360-5-cut")
        await is_sound(visitor)
        await visitor.page.set_viewport_size({"width": 1920, "height": 1080})
        for name, address in (("link", link), ("page", salon.url)):
            await visitor.page.goto(address)
            await visitor.box.wait_for()
            await visitor.hears("salon")
            await visitor.keeps(f"{name}-1920")
            assert not await visitor.is_wider_than_screen()
            await visitor.page.emulate_media(media="print")
            await visitor.keeps(f"{name}-print")
            assert await visitor.page.locator("#talk:visible, button:visible").count() == 0
            await visitor.page.emulate_media(media="screen")
