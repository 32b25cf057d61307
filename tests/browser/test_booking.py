"""A person books, moves and cancels in the page, and the calendar on disk is what the rule says."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.visitor import IN_BROWSER, Visitor, visiting

pytestmark = IN_BROWSER

CASEY = "casey@example.com"


async def prove(visitor: Visitor, salon: Salon, look_up: str) -> None:
    """Look a booking up and type the code that was mailed for it."""
    await visitor.clicks("Change or cancel", "Tell me the reference")
    await visitor.says(look_up, "a code is on its way")
    await visitor.says(await salon.code(CASEY), "right code")


async def test_books_by_typing(browser: Browser, salon: Salon) -> None:
    """A Haircut that is typed into the page on a phone stands on disk as typed, made by the customer.

    On a desk, tests/browser/test_whole_way.py books it.
    """
    before = await salon.bookings()
    async with visiting(browser, salon.url, width=360) as visitor:
        await visitor.opens()
        await visitor.hears("I can book an appointment for you")
        await visitor.keeps("book-360-1-welcome")
        await visitor.says("book a haircut with Ana tomorrow at half past 3", "What name")
        await visitor.keeps("book-360-2-name")
        await visitor.says("Robin Doe", "e-mail address")
        await visitor.says("robin@example.com", "skip")
        await visitor.says("skip", "Tuesday 2 March at 15:30 (London time)", "Shall I book it?")
        await visitor.keeps("book-360-3-read-back")
        assert len(await salon.bookings()) == len(before)
        await visitor.says("yes", "Booked")
        await visitor.keeps("book-360-4-booked")
        assert not await visitor.is_wider_than_screen()
    made = [each for each in await salon.bookings() if each not in before]
    assert len(made) == 1
    booking = made[0]
    assert booking["service_id"] == "haircut"
    assert booking["staff_member_ids"] == ["ana"]
    assert booking["start"] == "2027-03-02T15:30:00Z"
    assert booking["end"] == "2027-03-02T16:00:00Z"
    assert booking["origin"] == "self_service"
    assert booking["status"] == "confirmed"
    assert booking["customer"]["name"] == "Robin Doe"
    assert booking["customer"]["email_address"] == "robin@example.com"


@pytest.mark.parametrize("width", [360, 1280])
async def test_moves_and_cancels_by_clicking(browser: Browser, salon: Salon, width: int) -> None:
    """A staff-made Coloring, whose setting is on, is moved and then cancelled by its customer after the code."""
    reference = salon.references[1]
    async with visiting(browser, salon.url, width=width) as visitor:
        await visitor.opens()
        await prove(visitor, salon, CASEY)
        await visitor.says("2", "You can change it until Friday 5 March at 09:00.")
        await visitor.keeps(f"manage-{width}-1-menu")
        await visitor.clicks("Move it", "When would suit you?")
        await visitor.says("wednesday", "Wednesday 3 March")
        await visitor.keeps(f"manage-{width}-2-times")
        await visitor.clicks("09:15", "Shall I move it?")
        await visitor.keeps(f"manage-{width}-3-old-and-new")
        await visitor.clicks("Move it", "Moved:")
        await visitor.keeps(f"manage-{width}-4-moved")
        moved = await salon.booking(reference)
        assert (moved["start"], moved["version"]) == ("2027-03-03T09:15:00Z", 2)
        await visitor.says("cancel it", "Shall I cancel it?")
        await visitor.keeps(f"manage-{width}-5-cancel")
        await visitor.clicks("Cancel the booking", "cancelled")
        await visitor.keeps(f"manage-{width}-6-cancelled")
        assert not await visitor.is_wider_than_screen()
    cancelled = await salon.booking(reference)
    assert (cancelled["status"], cancelled["version"]) == ("cancelled", 3)


async def test_what_staff_booked_with_the_setting_off_stays(browser: Browser, salon: Salon) -> None:
    """A staff-made Haircut, whose setting is off, gives its customer the contact details and nothing to click on."""
    reference = salon.references[0]
    before = await salon.booking(reference)
    async with visiting(browser, salon.url, width=360) as visitor:
        await visitor.opens()
        await prove(visitor, salon, reference)
        await visitor.hears("made for you by Contoso Salon, so I can’t change it here", "+44 20 7946 0123")
        await visitor.keeps("rule-360-contact-only")
        for name in ("Move it", "Cancel it", "Book another"):
            assert await visitor.button(name).count() == 0
        await visitor.says("cancel it", "so I can’t change it here")
        await visitor.says("move it to friday at 10", "so I can’t change it here")
    assert await salon.booking(reference) == before
