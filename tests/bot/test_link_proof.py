"""A booking's page in the chat: what its link proves there, for how long, and to whom nothing is shown."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bookings import demo
from bookings.business import Role
from bookings.ids import RandomIds
from bookings.model import Actor, Booking
from bookings.settings import SettingsDesk
from bot.links import Links
from bot.signing import Keys
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from state.tinydb_store import TinyStore
from tests.bot.edge import NOON, SECRET, Edge, Page, running

MINUTE = timedelta(minutes=1)
LOOK_UP = "Tell me the reference"


@dataclass
class Chats:
    """A server over the demo salon, with a clock that a test may turn on."""

    store: TinyStore
    bookings: list[Booking]
    now: datetime = NOON
    edge: Edge | None = None

    def clock(self) -> datetime:
        """The salon's time."""
        return self.now

    def link(self, booking: Booking) -> str:
        """The token that a mail about a booking carries."""
        return Links(Keys(SECRET), "").manage_url(booking).rpartition("/")[2]

    async def open(self, link: str = "") -> Page:
        """Get a token for the page of a link, and begin."""
        assert self.edge is not None
        status, ticket = await self.edge.call("POST", "/tokens/generate", json={"link": link} if link else {})
        assert status == 200
        page = Page(self.edge, ticket["token"], ticket["conversationId"])
        await page.start()
        return page


@pytest.fixture
async def chats(tmp_path: Path) -> AsyncIterator[Chats]:
    """The salon and its real conversation, served."""
    made: Chats
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: NOON) as store:
        made = Chats(store, list(await demo.fill(store, NOON, RandomIds())))
        talk = Conversation(Desks.of(store, made.clock, RandomIds(), SECRET.encode()))
        parts: dict[str, Any] = {"catalogue": store.catalogue, "reads": store, "clock": made.clock}
        async with running(tmp_path, talk=talk, **parts) as edge:
            made.edge = edge
            yield made


async def hears(page: Page, words: str) -> dict[str, Any]:
    """Wait until the bot says something with these words."""
    return await page.until(
        lambda activity: activity["from"]["id"] == "bot" and words in json.dumps(activity, ensure_ascii=False)
    )


async def opens_on(page: Page, booking: Booking) -> None:
    """What a booking's page posts once the chat is there."""
    status, _ = await page.post(type="event", name="open", value={"booking": booking.id})
    assert status == 200


async def test_the_chat_of_a_link_knows_the_booking_and_its_customer(chats: Chats) -> None:
    """The first thing said is that booking's menu; it is cancelled without a code, and no other one is shown."""
    booking, other = chats.bookings[2], chats.bookings[1]
    page = await chats.open(chats.link(booking))
    await opens_on(page, booking)
    await hears(page, "You can change it until")
    assert "I can book an appointment" not in json.dumps(page.seen)
    await page.say("show my bookings")
    await hears(page, "You can change it until")
    assert "Coloring" not in json.dumps(page.seen)
    await page.say("cancel it")
    await hears(page, "Shall I cancel it?")
    await page.say("yes")
    await hears(page, "ancelled")
    found = [await chats.store.booking_by_id(each.id) for each in (booking, other)]
    assert [each.status for each in found if each] == ["cancelled", "confirmed"]


async def test_staff_made_with_the_setting_off_gives_contact_only(chats: Chats) -> None:
    """The link of a booking that is not its customer's to manage opens the reason and the contact details."""
    page = await chats.open(chats.link(chats.bookings[0]))
    await opens_on(page, chats.bookings[0])
    await hears(page, "made for you by Contoso Salon")
    assert "Move it" not in json.dumps(page.seen)
    assert "+44 20 7946 0123" in json.dumps(page.seen)


async def test_without_a_link_nothing_is_shown(chats: Chats) -> None:
    """An event that names a booking proves nothing: known or not, one is asked to look it up (case 18)."""
    said = []
    for booking_id in (chats.bookings[2].id, "no such booking"):
        page = await chats.open()
        await page.post(type="event", name="open", value={"booking": booking_id})
        said.append((await hears(page, LOOK_UP))["text"])
        assert "Haircut" not in json.dumps(page.seen)
    assert said[0] == said[1]


async def test_a_link_that_opens_nothing_proves_nothing(chats: Chats) -> None:
    """A forged link gives a chat like any other, and a link that is no text gives none."""
    page = await chats.open(chats.link(chats.bookings[2])[:-4])
    await opens_on(page, chats.bookings[2])
    await hears(page, LOOK_UP)
    assert chats.edge is not None
    for odd in (5, ["x"], "x" * 5000):
        assert (await chats.edge.call("POST", "/tokens/generate", json={"link": odd}))[0] == 400


async def test_one_booking_is_proven_and_not_the_next(chats: Chats) -> None:
    """The link of one booking does not open another of the same customer."""
    page = await chats.open(chats.link(chats.bookings[2]))
    await opens_on(page, chats.bookings[1])
    await hears(page, "Haircut")
    assert "Coloring" not in json.dumps(page.seen)


async def test_revoking_ends_what_is_proven(chats: Chats) -> None:
    """A chat that is open when the link is revoked proves nothing from the next thing said."""
    booking = chats.bookings[2]
    page = await chats.open(chats.link(booking))
    await opens_on(page, booking)
    await hears(page, "You can change it until")
    ada = Actor(staff_member_id="ada", role=Role.ADMINISTRATOR)
    await SettingsDesk(chats.store, chats.clock, RandomIds()).revoke_link(ada, booking.id, request_key="r")
    await opens_on(page, booking)
    await hears(page, LOOK_UP)


async def test_a_proof_grows_idle_and_ends(chats: Chats) -> None:
    """Thirty idle minutes end it, and twelve hours in all; showing the link again proves again (case 19)."""
    booking = chats.bookings[2]
    page = await chats.open(chats.link(booking))
    for minutes in (0, 30):
        chats.now += minutes * MINUTE
        await opens_on(page, booking)
        await hears(page, "You can change it until")
    chats.now += 31 * MINUTE
    for _ in range(2):
        await opens_on(page, booking)
        await hears(page, LOOK_UP)
    again = {"link": chats.link(booking)}
    _, ticket = await page.edge.call("POST", "/tokens/refresh", page.token, json=again)
    page.token = ticket["token"]
    for _ in range(25):
        await opens_on(page, booking)
        await hears(page, "You can change it until")
        chats.now += 29 * MINUTE
    await opens_on(page, booking)
    await hears(page, LOOK_UP)


async def test_a_refreshed_token_proves_no_longer_than_before(chats: Chats) -> None:
    """Without the link a refreshed token keeps what was proven, and adds no time to it."""
    booking = chats.bookings[2]
    page = await chats.open(chats.link(booking))
    chats.now += 29 * MINUTE
    _, ticket = await page.edge.call("POST", "/tokens/refresh", page.token)
    page.token = ticket["token"]
    await opens_on(page, booking)
    await hears(page, "You can change it until")
    chats.now += 31 * MINUTE
    _, ticket = await page.edge.call("POST", "/tokens/refresh", page.token)
    page.token = ticket["token"]
    await opens_on(page, booking)
    await hears(page, LOOK_UP)


async def test_the_link_is_kept_nowhere(chats: Chats, caplog: pytest.LogCaptureFixture) -> None:
    """Neither the conversation's record nor its log, nor any log of the server, holds the link's token."""
    caplog.set_level("DEBUG")
    booking = chats.bookings[2]
    link = chats.link(booking)
    page = await chats.open(link)
    await opens_on(page, booking)
    await hears(page, "You can change it until")
    names = [f"{kind}/{page.conversation_id}" for kind in ("local", "directline")]
    kept = await page.edge.storage.read(names)
    assert len(kept) == 2
    for each in (link, link.rpartition(".")[2]):
        assert each not in json.dumps(
            {name: vars(item) if hasattr(item, "__dict__") else item for name, item in kept.items()}
        )
        assert each not in caplog.text
