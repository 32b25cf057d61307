"""A visit in German on a phone: the page, a booking by sentences, and what was typed stays readable."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.visitor import IN_BROWSER, visiting

pytestmark = IN_BROWSER

COLORS = """() => {
    const link = [...document.querySelectorAll('.webchat__bubble--from-user a')].at(-1);
    return [getComputedStyle(link).color, getComputedStyle(link.parentElement).color];
}"""


async def test_books_in_german(browser: Browser, salon: Salon) -> None:
    """What is said in German is booked as it was read back; an address typed is as readable as the words beside it."""
    before = await salon.bookings()
    async with visiting(browser, salon.url, width=360, locale="de-DE") as visitor:
        await visitor.page.goto(salon.url)
        await visitor.keeps("german-360-page")
        await visitor.opens()
        await visitor.hears(visitor.words("welcome-line", business="Contoso Salon"))
        await visitor.says("nen haircut bei ana morgen um halb vier", "Auf welchen Namen")
        await visitor.says("Jürgen Groß, juergen@example.com", "Telefonnummer oder eine Notiz")
        link, words = await visitor.page.evaluate(COLORS)
        assert link == words
        await visitor.says("nein", "Dienstag, 2. März um 15:30 Uhr (Ortszeit London)", "Soll ich buchen?")
        await visitor.keeps("german-360-read-back")
        await visitor.says("ja, passt", "Gebucht:")
        await visitor.keeps("german-360-booked")
        assert not await visitor.is_wider_than_screen()
    made = [each for each in await salon.bookings() if each not in before]
    assert [(each["start"], each["customer"]["name"]) for each in made] == [("2027-03-02T15:30:00Z", "Jürgen Groß")]
