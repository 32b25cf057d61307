"""A visit in French on a phone: the page, a booking by sentences and buttons, and the mail that follows."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.browser.salon import Salon
from tests.browser.visitor import IN_BROWSER, visiting

pytestmark = IN_BROWSER


async def test_books_in_french_and_cancels_by_a_button(browser: Browser, salon: Salon) -> None:
    """What is said in French is booked as it was read back, cancelled by its button, and put back by words."""
    before = await salon.bookings()
    async with visiting(browser, salon.url, width=360, locale="fr-FR") as visitor:
        await visitor.page.goto(salon.url)
        await visitor.keeps("french-360-page")
        await visitor.opens()
        await visitor.hears(visitor.words("welcome-line", business="Contoso Salon"))
        await visitor.says("une haircut avec Ana demain à trois heures et demie", "À quel nom")
        await visitor.says("Zoé Petit", "À quelle adresse e-mail")
        await visitor.says("zoe@example.com", "Vous pouvez passer")
        await visitor.says("non", "mardi 2 mars à 15:30 (heure de Londres)", "Je réserve")
        await visitor.keeps("french-360-read-back")
        await visitor.clicks("Réserver", "C’est réservé")
        await visitor.keeps("french-360-booked")
        await visitor.clicks("Annuler", "Annuler ce rendez-vous")
        await visitor.clicks("Annuler le rendez-vous", "C’est annulé")
        await visitor.says("comme avant", "Tout est comme avant")
        await visitor.keeps("french-360-restored")
        assert not await visitor.is_wider_than_screen()
    made = [each for each in await salon.bookings() if each not in before]
    assert [(each["start"], each["status"]) for each in made] == [("2027-03-02T15:30:00Z", "confirmed")]
