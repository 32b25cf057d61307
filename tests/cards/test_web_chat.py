"""Cards in the real Web Chat: what it shows of them, and what it sends back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, sync_playwright

from adaptive_cards import names
from adaptive_cards.literal import as_line, as_text
from tests.cards.conftest import ROOT, card, example_cards
from tests.cards.examples import FULL
from tests.cards.test_render import HOSTILE, replaced, strings

WEB_CHAT = ROOT / "bot" / "pages" / "static" / "vendor" / "webchat.js"
AXE = ROOT / "tests" / "node" / "axe.min.js"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def opened(chromium: str) -> Iterator[Any]:
    """A Chromium for the tests of this file."""
    for script in (WEB_CHAT, AXE):
        if not script.is_file():
            pytest.skip(f"{script.name} is missing: make install-dev")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(opened: Any) -> Iterator[Page]:
    """A talk in Web Chat, connected, without a message yet."""
    page: Page = opened.new_page(viewport={"width": 360, "height": 800})
    page.goto(Path(__file__).with_name("talk.html").as_uri())
    page.add_script_tag(path=WEB_CHAT)
    page.evaluate("start()")
    page.wait_for_selector('[data-id="webchat-sendbox-input"]')
    page.wait_for_function("activities.length > 0")
    yield page
    page.close()


def say(page: Page, cards: list[dict[str, Any]]) -> None:
    """Let the bot say the cards, and wait until all stand there."""
    page.evaluate("say", cards)
    page.wait_for_function("n => document.querySelectorAll('.ac-adaptiveCard').length === n", arg=len(cards))


def shown(page: Page) -> Locator:
    """Return the cards as they stand there, without what Web Chat says to screen readers as they come."""
    return page.locator(".ac-adaptiveCard")


def squeezed(words: str) -> str:
    """Return words without what a page folds: spaces and lines; and without what is not seen."""
    return "".join(words.replace("\u2060", "").split())


def test_hostile_words_reach_the_reader_as_typed(page: Page) -> None:
    """On every card at once, Web Chat shows what was typed, opens nothing that it names and runs nothing."""
    data = [(name, replaced(FULL[name], words)) for words in HOSTILE for name in names()]
    say(page, [card(name, filled) for name, filled in data])
    read = shown(page).evaluate_all(
        """cards => cards.map(card => [card.textContent, ...[...card.querySelectorAll("input, textarea, [title]")]
            .map(input => (input.value ?? "") + (input.title ?? ""))].join("\\n"))""",
    )
    for (name, filled), words in zip(data, read, strict=True):
        for typed in strings(filled):
            ways = {squeezed(as_line(typed)), squeezed(as_text(typed))}
            assert any(way in squeezed(words) for way in ways), (name, typed[:40])
    assert page.locator('.ac-adaptiveCard a[href*="evil"]').count() == 0
    assert page.locator(".ac-adaptiveCard script").count() == 0


def test_the_cards_hold_against_axe(page: Page) -> None:
    """No card has a fault that axe finds; colors are the page's, and tested there."""
    say(page, list(example_cards().values()))
    page.add_script_tag(path=AXE)
    found = page.evaluate(
        "axe.run('.ac-adaptiveCard', {rules: {'color-contrast': {enabled: false}}}).then(result => result.violations)"
    )
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found] == []


def test_a_click_sends_back_what_the_card_says(page: Page) -> None:
    """A submit carries card, nonce, verb and the inputs; a missing answer is asked for before anything is sent."""
    say(page, [card("details_form", {**FULL["details_form"], "name": {"value": ""}})])
    shown(page).get_by_role("button", name="Continue").click()
    shown(page).get_by_text("Please type a name.").wait_for()
    assert page.evaluate("heard.length") == 0
    shown(page).get_by_label("Name").fill("Casey Quinn")
    shown(page).get_by_role("button", name="Continue").click()
    page.wait_for_function("heard.length > 0")
    value = page.evaluate("heard.at(-1).value")
    assert value == {
        "card": "card-7",
        "nonce": "nonce-7",
        "verb": "submit_details",
        "name": "Casey Quinn",
        "email": "casey@",
        "phone": "020 7946 0999",
        "note": "I may be five minutes late.\nSorry.",
        "answer-allergies": "None",
        "answer-length": "Long",
        "consent": "true",
    }


def test_going_back_needs_no_answers(page: Page) -> None:
    """Every action but the main one works with an empty form and brings nothing of it."""
    say(page, [card("details_form", {**FULL["details_form"], "name": {"value": ""}})])
    shown(page).get_by_role("button", name="Back").click()
    page.wait_for_function("heard.length > 0")
    assert page.evaluate("heard.at(-1).value") == {"card": "card-7", "nonce": "nonce-7", "verb": "back"}


def test_another_day_is_picked_in_the_card(page: Page) -> None:
    """The day input opens under its button and sends the day as an ISO 8601 date."""
    say(page, [card("slot_picker", FULL["slot_picker"])])
    shown(page).get_by_role("button", name="Another day").click()
    shown(page).get_by_label("Which day?").fill("2027-03-09")
    shown(page).get_by_role("button", name="Show its times").click()
    page.wait_for_function("heard.length > 0")
    assert page.evaluate("heard.at(-1).value") == {
        "card": "card-7",
        "nonce": "nonce-7",
        "verb": "other_day",
        "day": "2027-03-09",
    }
