"""An administrator in Teams sets what the business is, when it is open, how its page looks, and what it offers."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.request import urlopen

import pytest

from tests.command_line import Served
from tests.playground.conftest import TeamsOf
from tests.playground.teams import Teams

pytestmark = pytest.mark.asyncio(loop_scope="module")

LARGEST_CARD = 28 * 1024
A_PICTURE = "data:image/png;base64,iVBORw0KGgo="
SERVICE = {
    "display_name": "Beard trim",
    "description": "Short and neat.",
    "default_duration": "20",
    "pre_buffer": "",
    "post_buffer": "5 minutes",
    "default_price_type": "fixedPrice",
    "default_price": "15.50",
    "staff_member_ids": "ben",
    "staff_needed": "one",
    "maximum_attendees_count": "1",
    "is_hidden_from_customers": "false",
}


@pytest.fixture
def page(bot: Served) -> Callable[[], str]:
    """What a visitor of the page gets now."""

    def ask() -> str:
        with urlopen(bot.url, timeout=10) as answer:
            return str(answer.read().decode())

    return ask


async def test_hours_that_cannot_be_are_told_and_those_that_can_are_kept(
    teams_of: TeamsOf, page: Callable[[], str]
) -> None:
    """What is wrong stands with the card, which bookings no longer fit with the read-back, and the page follows."""
    ada = await teams_of("ada")
    await ada.say("settings hours", "Opening hours of Contoso Salon")
    wrong = {"business_hours": "Mon 17:00-9:00", "time_zone": "Europe/London", "is_zone_always_business": "false"}
    await ada.click("Continue", "ends before it starts", inputs=wrong)
    right = {**wrong, "business_hours": "Mon-Fri 13:00-17:30; Sat 9-12:30"}
    read_back = await ada.click("Continue", "no longer fit", inputs=right)
    assert "Haircut with Ana" in read_back.written
    await ada.click("Save", "Saved: Contoso Salon")
    assert "13:00–17:30" in page()
    await ada.say("undo", "As it was: Contoso Salon")
    assert "13:00–17:30" not in page()


async def test_the_page_shows_color_logo_and_whether_it_is_published_at_once(
    teams_of: TeamsOf, page: Callable[[], str]
) -> None:
    """The next visitor sees what was saved."""
    ada = await teams_of("ada")
    await ada.say("settings look", "Look of Contoso Salon")
    await ada.click("Continue", "→", inputs={"color": "#0b6e4f", "logo": A_PICTURE})
    await ada.click("Save", "Saved: Contoso Salon")
    assert "#0b6e4f" in page()
    assert A_PICTURE in page().replace("&#43;", "+")
    await _publish(ada, "no")
    assert "taking bookings online at the moment" in page()
    await _publish(ada, "yes")
    assert "taking bookings online at the moment" not in page()


async def _publish(ada: Teams, answer: str) -> None:
    await ada.say("settings booking page", "Booking page of Contoso Salon")
    await ada.say(f"published: {answer}", "Change Contoso Salon")
    await ada.say("yes", "Saved: Contoso Salon")


async def test_a_service_that_is_added_can_be_booked_and_one_that_is_hidden_cannot(
    teams_of: TeamsOf, page: Callable[[], str]
) -> None:
    """Customers find it by its other names as soon as it is saved, in the talk and on the page."""
    ada, casey = await teams_of("ada"), await teams_of("casey")
    await ada.say("settings services new", "A new service")
    await ada.click("Continue", "Beard trim", inputs=SERVICE)
    await ada.click("Save", "Saved: Beard trim")
    assert "Beard trim" in page()
    await casey.say("what does a beard trim cost?", "£15.50")
    await ada.say("settings services beard trim", "Where, and what is said")
    await ada.say("settings services beard trim", "20 min")
    assert all(len(json.dumps(card).encode()) < LARGEST_CARD for card in ada.cards)


async def test_nobody_else_opens_settings(teams_of: TeamsOf) -> None:
    """A team member and a customer are told whose they are."""
    for key in ("ana", "casey"):
        teams = await teams_of(key)
        await teams.say("settings hours", "administrators only")
