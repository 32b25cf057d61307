"""What a person sees: the Playground's own page in Chromium, which draws cards as Teams does."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.command_line import ROOT

SCREENSHOTS = ROOT / "tests" / "browser" / "screenshots"


@pytest.mark.browser
def test_a_booking_is_made_by_hand_and_its_card_turns_into_it(chromium: str, casey_playground: str) -> None:
    """Typed and clicked in the page, a booking is made; the card that asked shows what was booked, and only that."""
    SCREENSHOTS.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 860}, reduced_motion="reduce")
        page.goto(casey_playground)
        expect(page.get_by_text("Hello, this is Contoso Salon")).to_be_visible()
        page.get_by_role("button").last.click()  # closes the log beside the talk
        page.get_by_role("textbox").last.fill("book a haircut with Ana tomorrow at half past 3")
        page.keyboard.press("Enter")
        page.get_by_label("Name").fill("Casey Quinn")
        page.get_by_label("E-mail").fill("casey@example.com")
        page.get_by_role("button", name="Continue").click()
        page.get_by_role("button", name="Book it").click()
        expect(page.get_by_role("button", name="Cancel it")).to_be_visible()
        expect(page.get_by_role("button", name="Book it")).to_have_count(0)
        expect(page.get_by_text("£38")).to_be_visible()
        page.screenshot(path=SCREENSHOTS / "teams.png")
        browser.close()
