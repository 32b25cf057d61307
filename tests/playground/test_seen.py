"""What a person sees: the Playground's own page in Chromium, which draws cards as Teams does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.command_line import ROOT

SCREENSHOTS = ROOT / "tests" / "browser" / "screenshots"

pytestmark = pytest.mark.browser


@contextmanager
def looking_at(chromium: str, address: str, greeting: str) -> Iterator[Page]:
    """Somebody's Playground in a browser once they were greeted, with the log beside the talk closed."""
    SCREENSHOTS.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 860}, reduced_motion="reduce")
        page.goto(address)
        expect(page.get_by_text(greeting)).to_be_visible()
        page.get_by_role("button").last.click()
        yield page
        browser.close()


def say(page: Page, text: str) -> None:
    """Type something and send it."""
    page.get_by_role("textbox").last.fill(text)
    page.keyboard.press("Enter")


def test_a_booking_is_made_by_hand_and_its_card_turns_into_it(chromium: str, casey_playground: str) -> None:
    """Typed and clicked in the page, a booking is made; the card that asked shows what was booked, and only that."""
    with looking_at(chromium, casey_playground, "Hello, this is Contoso Salon") as page:
        say(page, "book a haircut with Ana tomorrow at half past 3")
        page.get_by_label("Name").fill("Casey Quinn")
        page.get_by_label("E-mail").fill("casey@example.com")
        page.get_by_role("button", name="Continue").click()
        page.get_by_role("button", name="Book it").click()
        expect(page.get_by_role("button", name="Cancel it")).to_be_visible()
        expect(page.get_by_role("button", name="Book it")).to_have_count(0)
        expect(page.get_by_text("£38")).to_be_visible()
        page.screenshot(path=SCREENSHOTS / "teams.png")


def test_a_team_member_opens_a_booking_from_the_day(chromium: str, playground_of: Callable[[str], str]) -> None:
    """The agenda has a button in each row; it opens the booking with all that Ana may do with it."""
    with looking_at(chromium, playground_of("ana"), "Hello Ana") as page:
        say(page, "agenda wednesday")
        expect(page.get_by_text("Haircut, Casey Quinn")).to_be_visible()
        page.screenshot(path=SCREENSHOTS / "teams-agenda.png")
        page.get_by_role("button", name="Open").click()
        for name in ("Move it", "Hand over", "History", "Cancel it"):
            expect(page.get_by_role("button", name=name)).to_be_visible()
        page.screenshot(path=SCREENSHOTS / "teams-booking.png")


def test_an_administrator_sees_what_turning_the_rule_off_means(
    chromium: str, playground_of: Callable[[str], str]
) -> None:
    """The setting is said in full, and before it goes off how many bookings lose what."""
    with looking_at(chromium, playground_of("ada"), "Hello Ada") as page:
        say(page, "settings rule coloring")
        expect(page.get_by_text("Let customers manage their appointment")).to_be_visible()
        page.screenshot(path=SCREENSHOTS / "teams-rule.png")
        page.get_by_role("button", name="Turn it off").click()
        expect(page.get_by_text("lose")).not_to_have_count(0)
        page.screenshot(path=SCREENSHOTS / "teams-rule-off.png")
