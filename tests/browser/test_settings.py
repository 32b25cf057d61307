"""An administrator sets the business in web chat on a phone, and the page shows it at the next visit."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.test_staff_day import sign_in
from tests.browser.visitor import IN_BROWSER, visiting

pytestmark = IN_BROWSER

ADA = "ada@contoso-salon.example"


async def test_hours_and_color_are_set_on_a_phone(browser: Browser, salon: Salon) -> None:
    """What is wrong stands by its input, what changes is read back, a color with a swatch; a reload shows both."""
    async with visiting(browser, salon.url, width=360) as visitor:
        await visitor.opens()
        await sign_in(visitor, salon, ADA)
        await visitor.says("settings hours", "Opening hours of Contoso Salon")
        hours = visitor.page.get_by_label("Opening hours")
        await hours.last.fill("Mon-Fri 17-9")
        await visitor.clicks("Continue", "ends before it starts")
        await visitor.keeps("settings-360-1-fault")
        await hours.last.fill("Mon-Fri 12-18:30; Sat 9-13")
        await visitor.clicks("Continue", "Change Contoso Salon?", "no longer fit")
        await visitor.keeps("settings-360-2-read-back")
        await visitor.clicks("Save", "Saved: Contoso Salon")
        await visitor.says("settings look", "Look of Contoso Salon")
        await visitor.page.get_by_label("Color").last.fill("#0b6e4f")
        await visitor.clicks("Continue", "#8a3b5e", "#0b6e4f")
        await visitor.keeps("settings-360-3-color")
        await visitor.clicks("Save", "Saved: Contoso Salon")
        await visitor.says("settings services haircut", "What it is")
        await visitor.keeps("settings-360-4-service")
        assert not await visitor.is_wider_than_screen()
        await visitor.page.goto(salon.url)
        page = await visitor.page.content()
    assert "12:00–18:30" in page
    assert "#0b6e4f" in page
