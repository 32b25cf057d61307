"""What pages of the settings show beside what is set, and that their cards fit whatever is set."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from adaptive_cards import render
from adaptive_cards.cards import MOST_BYTES
from bookings.business import CustomQuestion, Service, StaffMember, TimeOff
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from dialogs.turn import Heard
from tests.bookings.salon import ADA, MINUTE, Salon
from texts import Words

LONG = "€" * 2000
NAME = "é" * 200
MARCH = datetime(2026, 2, 28, tzinfo=UTC)
PICTURE = "data:image/png;base64," + "A" * 50_000


class Talk:
    """What Ada says and what she is shown."""

    def __init__(self, salon: Salon) -> None:
        self.conversation = Conversation(Desks.of(salon.store, salon.clock, salon.ids, b"the secret of these tests"))
        self.salon = salon
        self.state: dict[str, Any] = {}
        self.shown: dict[str, Any] = {}
        self.turns = 0

    async def says(self, text: str = "", **action: Any) -> dict[str, Any]:
        """The data of the last card of the answer, which fits into what Teams takes."""
        self.turns += 1
        heard = Heard(ADA, self.salon.now, text, action=action or None, activity_id=f"a{self.turns}")
        turned = await self.conversation.turn(heard, json.loads(json.dumps(self.state)))
        self.state = dict(turned.state)
        for card in filter(None, (reply.card for reply in turned.replies)):
            self.shown = {"card": card.id, "nonce": card.nonce}
            made = render(card.name, card.data, Words(), card_id=card.id, nonce=card.nonce)
            assert len(json.dumps(made, ensure_ascii=False).encode()) <= MOST_BYTES
            data = dict(card.data)
        return data

    async def submits(self, inputs: list[dict[str, str]], **entered: str) -> dict[str, Any]:
        """Send the card with what is in it, but for what is entered."""
        held = {one["id"]: one["value"] for one in inputs}
        return await self.says(verb="submit_form", **self.shown, **(held | entered))


async def test_closures_to_come_stand_with_the_hours(salon: Salon) -> None:
    """Whole days, several, and a part of a day; those that are over do not."""
    days = [(24, 0, 27, 0), (31, 0, 32, 0), (2, 12, 2, 14)]
    closures = [
        TimeOff(MARCH + timedelta(days=first, hours=since), MARCH + timedelta(days=last, hours=until))
        for first, since, last, until in [*days, (1, 0, 2, 0)]
    ]
    summer = [
        replace(one, start=one.start - timedelta(hours=1), end=one.end - timedelta(hours=1)) for one in closures[1:2]
    ]
    await salon.set_business(closures=(closures[0], *summer, *closures[2:]))
    card = await Talk(salon).says("settings hours")
    assert card["line"].endswith(
        "Closed besides: Monday 2 March, 12:00 to 14:00 (London time); Tuesday 24 March to Thursday 26 March, all day; "
        "Tuesday 31 March, all day"
    )


async def test_texts_too_long_for_a_card_stay_as_they_are(salon: Salon) -> None:
    """A line stands in their place; what is sent with it in it changes nothing of them, and can take them out."""
    questions = tuple(CustomQuestion(f"q{number}", f"{number}{LONG[:900]}") for number in range(20))
    words = {"additional_information": LONG, "notes": LONG, "aliases": (LONG,), "custom_questions": questions}
    haircut = await salon.set_service("haircut", **words)
    talk = Talk(salon)
    await talk.says("settings services haircut")
    card = await talk.says(verb="command", value="settings", about="service_words:haircut", card=talk.shown["card"])
    assert [one["value"][:9] for one in card["inputs"]].count("(too long") >= 2
    await talk.submits(card["inputs"], place_address="1 Long Street")
    await talk.says("yes")
    changed = (await salon.store.catalogue()).services["haircut"]
    place = replace(haircut.default_location, address="1 Long Street")
    assert changed == replace(haircut, default_location=place, version=haircut.version + 1)


async def test_a_large_logo_stays_until_it_is_replaced(salon: Salon) -> None:
    """It does not fit into a card; another color leaves it, an empty input takes it out."""
    await salon.set_business(logo=PICTURE)
    talk = Talk(salon)
    card = await talk.says("settings look")
    await talk.submits(card["inputs"], color="#112233")
    await talk.says("yes")
    business = (await salon.store.catalogue()).business
    assert (business.logo, business.color) == (PICTURE, "#112233")
    card = await talk.says("settings look")
    await talk.submits(card["inputs"], logo="")
    await talk.says("yes")
    assert (await salon.store.catalogue()).business.logo == ""


async def test_lists_of_a_large_business_fit_and_go_on(salon: Salon) -> None:
    """Fifty services and a hundred people with long names: every card fits, and the last service is reached."""
    async with salon.store.unit("") as unit:
        for number in range(94):
            await unit.put(StaffMember(f"staff-{number:02d}-{'x' * 24}", f"{number} {NAME}"), None)
        everybody = tuple((await unit.catalogue()).staff)
        for number in range(45):
            await unit.put(Service(f"service-{number}", f"{number} {NAME}", 30 * MINUTE, everybody), None)
    talk = Talk(salon)
    card = await talk.says("settings services")
    while card["rows"][-1]["about"] != "services:new":
        card = await talk.says(
            verb="command", value="settings", about=card["rows"][-1]["about"], card=talk.shown["card"]
        )
    assert card["rows"][-2]["label"].startswith("44 é")
    await talk.says("settings reminders")
    card = await talk.says(verb="command", value="settings", about="service_basics:service-44", card="")
    staff = next(one for one in card["inputs"] if one["id"] == "staff_member_ids")
    assert len(staff["choices"]) == 100
    await talk.submits(card["inputs"], default_duration="45")
    await talk.says("yes")
    assert (await salon.store.catalogue()).services["service-44"].default_duration == 45 * MINUTE
