"""Time off in web chat on a phone: the plan with a booking left out, what came of it, and whom to call."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.test_staff_day import ANA, sign_in
from tests.browser.visitor import IN_BROWSER, visiting

pytestmark = IN_BROWSER


async def test_a_plan_is_read_and_approved_with_one_thumb(browser: Browser, salon: Salon) -> None:
    """On a screen of 360 pixels a team member takes two weeks off, leaves one booking, and gives another away."""
    async with visiting(browser, salon.url, width=360) as visitor:
        await visitor.opens()
        await sign_in(visitor, salon, ANA)
        await visitor.says("take time off", "Leave the times empty")
        await visitor.keeps("absence-360-1-form")
        await visitor.says(
            "for two weeks from today, moving house", "3 bookings are in that time", "Enter it and move 3"
        )
        await visitor.keeps("absence-360-2-plan")
        await visitor.page.locator(".ac-adaptiveCard input[type=checkbox]").first.uncheck()
        await visitor.keeps("absence-360-2-unticked")
        await visitor.clicks("Enter it and move 3", "Entered. Time off for Ana", "One stays under it")
        await visitor.keeps("absence-360-3-done")
        await visitor.says("agenda wednesday", "Ana is off then")
        await visitor.keeps("absence-360-4-agenda")
        await visitor.says("hand over Casey's haircut on wednesday", "who takes it?")
        await visitor.clicks("Chloe", "shall Chloe take it")
        await visitor.keeps("absence-360-5-hand-over")
        await visitor.clicks("Hand it over to Chloe", "Handed over to Chloe")
        await visitor.says("call list", "Nobody needs a call")
        assert not await visitor.is_wider_than_screen()
    bookings = await salon.bookings()
    assert not [one for one in bookings if one["staff_member_ids"] == ["ana"]]
