"""Whoever's browser speaks another language is greeted, understood and answered in it, on a phone too."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.visitor import IN_BROWSER, visiting

pytestmark = IN_BROWSER


async def test_the_talk_begins_in_the_language_of_the_page(browser: Browser, open_salon: Salon) -> None:
    """The greeting, before anything was typed, is in the language that the page is in.

    Who comes in German, French or Portuguese sees the same, and books.
    """
    for locale in ("es-ES", "it-IT", "nl-NL"):
        async with visiting(browser, open_salon.url, width=360, locale=locale) as visitor:
            await visitor.opens()
            await visitor.hears(visitor.words("welcome-line", business="Contoso Salon"))
            assert not await visitor.is_wider_than_screen()


async def test_books_in_portuguese(browser: Browser, salon: Salon) -> None:
    """A haircut is booked by sentences in Portuguese, and stands on disk as it was typed."""
    before = await salon.bookings()
    async with visiting(browser, salon.url, width=360, locale="pt-PT") as visitor:
        await visitor.opens()
        await visitor.hears(visitor.words("welcome-line", business="Contoso Salon"))
        await visitor.says("queria marcar haircut com a Ana amanhã às 3 e meia", "Em que nome")
        await visitor.says("Rita Alves", "Para que e-mail")
        await visitor.says("rita@example.com", "Não é obrigatório")
        await visitor.says("não", "terça-feira, 2 de março às 15:30 (hora de Londres)", "Posso marcar?")
        await visitor.keeps("portuguese-360-read-back")
        await visitor.says("sim", "Marcado:")
        assert not await visitor.is_wider_than_screen()
    made = [each for each in await salon.bookings() if each not in before]
    assert [(each["start"], each["customer"]["name"]) for each in made] == [("2027-03-02T15:30:00Z", "Rita Alves")]
