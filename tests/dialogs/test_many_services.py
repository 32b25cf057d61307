"""A business offers more services than a card holds."""

from __future__ import annotations

import json
from typing import Any

from bookings.business import Service
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from dialogs.turn import Card, Heard
from tests.bookings.salon import MINUTE, NOW, Salon, web


class Talk:
    """What a customer does on the card of services, and what they are shown."""

    def __init__(self, salon: Salon) -> None:
        self.conversation = Conversation(Desks.of(salon.store, salon.clock, salon.ids, b"the secret of these tests"))
        self.state: dict[str, Any] = {}
        self.card = Card("", {}, "")

    async def does(self, text: str = "", **action: str) -> Card:
        """The last card of the answer."""
        shown = {"card": self.card.id, "nonce": self.card.nonce}
        heard = Heard(web(), NOW, text, action=action | shown if action else None)
        turned = await self.conversation.turn(heard, json.loads(json.dumps(self.state)))
        self.state = dict(turned.state)
        self.card = [reply.card for reply in turned.replies if reply.card is not None][-1]
        return self.card


async def talk_of(salon: Salon, services: int) -> Talk:
    """A talk with a salon that offers this many services, the last ones called "Extra 0", "Extra 1" and so on."""
    async with salon.store.unit("") as unit:
        offered = [one for one in (await unit.catalogue()).services.values() if not one.is_hidden_from_customers]
        for number in range(services - len(offered)):
            await unit.put(Service(f"extra-{number}", f"Extra {number}", 30 * MINUTE, ("ana",)), None)
    return Talk(salon)


async def test_every_service_is_reached_by_clicks(salon: Salon) -> None:
    """Each card leads to the services that follow, the last one to the first again; one is chosen anywhere."""
    talk = await talk_of(salon, 23)
    pages = [await talk.does("book")]
    pages += [await talk.does(verb="more_services", value=str(talk.card.data["more"])) for _ in range(3)]
    assert [len(page.data["services"]) for page in pages] == [10, 10, 3, 10]
    assert pages[0].data == pages[3].data
    assert len({row["id"] for page in pages for row in page.data["services"]}) == 23
    await talk.does(verb="more_services", value="20")
    assert (await talk.does(verb="choose_service", value=talk.card.data["services"][-1]["id"])).name == "slot_picker"


async def test_a_place_in_the_list_is_one_on_the_card(salon: Salon) -> None:
    """Whoever says "the second" means the second of those shown, on whichever card."""
    talk = await talk_of(salon, 23)
    await talk.does("book")
    second = (await talk.does(verb="more_services", value="10")).data["services"][1]
    await talk.does("the second one")
    assert talk.state["frames"][-1]["filled"]["service"] == second["id"]


async def test_a_card_that_holds_all_leads_nowhere(salon: Salon) -> None:
    """Ten services need no second card; what a click asks for beyond them is the first card again."""
    talk = await talk_of(salon, 10)
    first = await talk.does("book")
    assert "more" not in first.data
    for value in ("10", "999", "9" * 5000, "two", ""):
        assert (await talk.does(verb="more_services", value=value)).data == first.data
