"""Staff run their day in web chat on a phone: the agenda, a booking from its row, and what may be done with it."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.visitor import IN_BROWSER, Visitor, visiting

pytestmark = IN_BROWSER

ANA = "ana@contoso-salon.example"


async def sign_in(visitor: Visitor, salon: Salon, address: str) -> None:
    """Prove to be a staff member by the code that is mailed to them."""
    await visitor.says("staff sign in", "on your staff record")
    await visitor.says(address, "a code is on its way")
    await visitor.says(await salon.code(address), "You are signed in")


async def test_a_row_of_the_agenda_opens_its_booking(browser: Browser, salon: Salon) -> None:
    """On a screen of 360 pixels a team member cancels a booking from the agenda with a line to the customer."""
    async with visiting(browser, salon.url, width=360) as visitor:
        await visitor.opens()
        await sign_in(visitor, salon, ANA)
        await visitor.says("my agenda on wednesday", "Haircut, Casey Quinn")
        await visitor.keeps("staff-360-1-agenda")
        await visitor.clicks("Open", "It is for Casey Quinn")
        await visitor.keeps("staff-360-2-booking")
        await visitor.clicks("Edit details", "Contact details: Haircut, Casey Quinn")
        await visitor.keeps("staff-360-3-customer")
        await visitor.clicks("Back")
        await visitor.says("cancel it", "Casey Quinn is told by mail", "Shall I cancel it?")
        await visitor.page.get_by_label("What shall the customer read with it?").last.fill("Ana is ill, sorry.")
        await visitor.keeps("staff-360-4-cancel")
        await visitor.clicks("Cancel the booking", "Done: cancelled")
        await visitor.keeps("staff-360-5-cancelled")
        await visitor.says("history", "Cancelled by Ana (team member)")
        await visitor.keeps("staff-360-6-history")
        assert not await visitor.is_wider_than_screen()
    assert (await salon.booking(salon.references[0]))["status"] == "cancelled"
