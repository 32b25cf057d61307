"""Universal actions in Teams: buttons that fall back, answers in the response, and each reader's own view of a card."""

from __future__ import annotations

from typing import Any

import pytest

from adaptive_cards import render
from adaptive_cards.cards import MOST_BYTES, actions
from bookings import demo
from bookings.model import Booking
from bot import universal as module
from bot.directline.local import submits_only
from bot.universal import universal
from tests.bot.channel import Answer, Call
from tests.bot.edge import NOON, Page
from tests.bot.teams import ANAS_CHAT, HOUR, Salon, on_card, texts
from tests.cards.examples import FULL
from texts import Words

CARD, MESSAGE = "application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.activity.message"
BEN = {"id": "29:ben", "aadObjectId": demo.catalogue().staff["ben"].aad_object_id}
ADA = {"id": "29:ada", "aadObjectId": demo.catalogue().staff["ada"].aad_object_id}
STRANGER = {"id": "29:x", "aadObjectId": "00000000-0000-4000-8000-0000000000c1"}
BENS_CHAT = {"id": "a:ben", "conversationType": "personal"}
GROUP = {"id": "19:group", "conversationType": "groupChat"}


def made(name: str, **parts: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """A card as it is drawn, and as Teams gets it."""
    card = render(name, FULL[name], Words(), card_id="card-1", nonce="n")
    return card, universal(card, name, **({"card_id": "card-1", "booking_id": "", "readers": ["29:x"]} | parts))


@pytest.mark.parametrize("name", FULL)
def test_every_button_executes_and_falls_back_to_a_submit(name: str) -> None:
    """The same title, look, inputs and data, with the verb for those who execute; nothing else of the card changes."""
    card, told = made(name)
    submits = [each for each in actions(card) if each["type"] == "Action.Submit"]
    executes = [each for each in actions(told) if each["type"] == "Action.Execute"]
    assert [each["fallback"] for each in executes] == submits
    for execute, submit in zip(executes, submits, strict=True):
        assert execute["verb"] == submit["data"]["verb"]
        same = {key: value for key, value in execute.items() if key not in {"type", "verb", "fallback"}}
        assert same == {key: value for key, value in submit.items() if key != "type"}
    assert submits_only(told) == card
    assert told["version"] <= "1.5"
    assert len(str(told).encode()) <= MOST_BYTES


def test_a_card_too_large_for_both_keeps_its_submits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Teams takes no more than 28 KB: rather without universal actions than not at all."""
    monkeypatch.setattr(module, "MOST_BYTES", 9000)
    card, told = made("slot_picker")
    assert told == card


@pytest.mark.parametrize("name", FULL)
def test_only_cards_that_say_how_a_booking_stands_refresh(name: str) -> None:
    """They refresh for at most sixty people, each once, by the booking; others, and those about none, never do."""
    readers = ["29:x", "29:ana", "29:x", *(f"29:{number}" for number in range(99))]
    _, told = made(name, booking_id="b1", readers=readers)
    if name not in {"booking", "manage_menu"}:
        assert "refresh" not in told
        return
    action = told["refresh"]["action"]
    assert (action["verb"], action["data"]) == ("refresh", {"card": "card-1", "booking": "b1"})
    ids = told["refresh"]["userIds"]
    assert (ids[:2], len(ids), len(set(ids))) == (["29:x", "29:ana"], 60, 60)
    assert {each["data"]["booking"] for each in actions(told) if "fallback" in each} == {"b1"}
    assert "refresh" not in made(name)[1]
    assert "refresh" not in made(name, booking_id="b1", readers=[])[1]


async def test_the_page_has_submits(page: Page) -> None:
    """Web Chat executes nothing: in the page's conversation cards are as they are drawn."""
    await page.until_text("Hello")
    await page.say("card")
    card = (await page.until(lambda activity: bool(activity.get("attachments"))))["attachments"][0]["content"]
    assert "Action.Execute" not in str(card)
    assert "refresh" not in card


async def shown(salon: Salon, booking: Booking) -> dict[str, Any]:
    """The card of a booking, as Ana has it after looking it up."""
    calls = await salon.ana(booking.reference)
    cards = [call.body["attachments"][0]["content"] for call in calls if call.body.get("attachments")]
    return dict(cards[-1])


def button(card: dict[str, Any], title: str) -> dict[str, Any]:
    """The action of that title."""
    return next(each for each in actions(card) if each.get("title") == title)


def titles(card: dict[str, Any]) -> list[str]:
    """What there is to click."""
    return [each["title"] for each in actions(card) if "fallback" in each]


async def test_the_card_that_takes_the_clicked_ones_place_is_the_answer(salon: Salon) -> None:
    """It is in the response, and in the message too, for every device; all else comes as messages."""
    booking = await salon.book(NOON + 24 * HOUR)
    card = await shown(salon, booking)
    status, _ = await salon.execute(button(card, "Cancel it"))
    question = next(call for call in salon.channel.calls if "Cancel the booking" in str(call.body))
    asked = question.body["attachments"][0]["content"]
    status, answer = await salon.execute(button(asked, "Cancel the booking"))
    assert (status, answer["statusCode"], answer["type"]) == (200, 200, CARD)
    assert "Cancelled" in str(answer["value"])
    [put] = [call for call in salon.channel.calls if call.method == "PUT"]
    assert put.body["attachments"][0]["content"] == answer["value"]
    posted = [call.body.get("text") for call in salon.channel.calls if call.method == "POST"]
    assert any("Done: cancelled" in str(text) for text in posted)
    assert not any(call.body.get("attachments") for call in salon.channel.calls if call.method == "POST")


async def test_where_the_message_cannot_be_replaced_the_answer_does(salon: Salon) -> None:
    """Teams shows the answer in the card's place: no second card is posted beside it."""
    booking = await salon.book(NOON + 24 * HOUR)
    await salon.execute(button(await shown(salon, booking), "Cancel it"))
    question = next(call for call in salon.channel.calls if "Cancel the booking" in str(call.body))
    salon.channel.answers += [Answer(), Answer(405)]
    _, answer = await salon.execute(button(question.body["attachments"][0]["content"], "Cancel the booking"))
    assert answer["type"] == CARD
    assert not any(call.body.get("attachments") for call in salon.channel.calls if call.method == "POST")
    stored = await salon.store.booking_by_id(booking.id)
    assert stored is not None
    assert stored.status == "cancelled"


async def test_a_click_whose_card_stays_is_answered_with_nothing_to_show(salon: Salon) -> None:
    """The card is left as it is, and the answer comes as a message."""
    booking = await salon.book(NOON + 24 * HOUR)
    _, answer = await salon.execute(button(await shown(salon, booking), "History"))
    assert (answer["type"], answer["value"]) == (MESSAGE, "")
    assert salon.channel.calls


def refresh_of(card: dict[str, Any]) -> dict[str, Any]:
    """What Teams sends when it shows a card again."""
    action: dict[str, Any] = card["refresh"]["action"]
    return action


async def test_a_card_that_is_shown_again_says_how_things_stand(salon: Salon) -> None:
    """Ana looks at an old card: it has the booking as it is by now, with buttons that work; nothing is said for it."""
    booking = await salon.book(NOON + 24 * HOUR)
    card = await shown(salon, booking)
    assert card["refresh"]["userIds"] == ["29:ana"]
    desk = salon.desks.bookings
    await desk.reschedule(salon.robin, booking.id, NOON + 26 * HOUR, request_key="")
    _, answer = await salon.execute(refresh_of(card))
    assert answer["type"] == CARD
    assert "14:00" in str(answer["value"])
    assert salon.channel.calls == []
    await salon.execute(button(answer["value"], "Move it"))
    assert "when would suit you?" in texts(salon.channel.calls)[0]
    await desk.cancel(salon.robin, booking.id, request_key="")
    _, answer = await salon.execute(refresh_of(card))
    assert "Move it" not in titles(answer["value"])


@pytest.mark.parametrize(
    ("person", "sees"), [(ADA, True), (BEN, False), (STRANGER, False)], ids=["administrator", "colleague", "stranger"]
)
@pytest.mark.parametrize("place", [BENS_CHAT, GROUP], ids=["chat", "group"])
async def test_in_other_hands_a_card_shows_what_those_may_see(
    salon: Salon, person: dict[str, str], sees: bool, place: dict[str, str]
) -> None:
    """A forwarded card refreshes to its new reader's own view, or stays as it is for who may not see the booking."""
    booking = await salon.book(NOON + 24 * HOUR)
    card = await shown(salon, booking)
    _, answer = await salon.execute(refresh_of(card), **{"from": person, "conversation": place})
    assert salon.channel.calls == []
    assert (answer["type"] == CARD) is sees
    assert ("Robin Marsh" in str(answer["value"])) is sees


async def test_in_other_hands_a_click_acts_with_the_rights_of_who_clicks(salon: Salon) -> None:
    """Cancelling by Ana's card in a stranger's or a colleague's chat cancels nothing, and shows nobody."""
    booking = await salon.book(NOON + 24 * HOUR)
    card = await shown(salon, booking)
    for person in (STRANGER, BEN):
        await salon.execute(button(card, "Cancel it"), **{"from": person, "conversation": BENS_CHAT})
        assert not any("Robin" in str(call.body) for call in salon.channel.calls)
    stored = await salon.store.booking_by_id(booking.id)
    assert stored is not None
    assert stored.status == "confirmed"


async def test_an_administrator_who_clicks_a_forwarded_card_sees_the_booking(salon: Salon) -> None:
    """In a chat where it was never shown it acts on nothing at first: it shows the booking, with what Ada may do."""
    hers = {"from": STRANGER, "conversation": BENS_CHAT}
    for text in ("book a haircut with Chloe on Thursday at 10", "Robin Marsh", "robin@example.com", "skip", "yes"):
        calls = await salon.ana(text, **hers)
    cancel = on_card(next(call for call in reversed(calls) if call.body.get("attachments")))[-1]
    ada = {"from": ADA, "conversation": {"id": "a:ada", "conversationType": "personal"}}
    await salon.execute(cancel, **ada)
    said = str([call.body for call in salon.channel.calls])
    assert "Robin Marsh" in said
    assert "Shall I cancel it?" not in said
    gone = {**cancel, "data": {**cancel["data"], "booking": "gone"}}
    await salon.execute(gone, **ada)
    assert texts(salon.channel.calls) == [Words()("stale-card")]


async def test_a_customers_card_in_other_hands_is_about_the_same_booking(salon: Salon) -> None:
    """A card has a number of its conversation: in another one that is another card, which it is never taken for."""
    other = await salon.book(NOON + 24 * HOUR, "ben")
    theirs = {"from": STRANGER, "conversation": BENS_CHAT}
    await salon.ana("book a haircut with Chloe on Thursday at 10", **theirs)
    for text in ("Robin Marsh", "robin@example.com", "skip", "yes"):
        calls = await salon.ana(text, **theirs)
    own = next(call for call in reversed(calls) if call.body.get("attachments"))
    mine = on_card(own)[-1]
    forwarded = {**mine, "data": {**mine["data"], "booking": other.id}}
    await salon.execute(forwarded, **theirs)
    assert "Shall I cancel it?" not in str([call.body for call in salon.channel.calls])
    await salon.execute(mine, **theirs)
    assert "Shall I cancel it?" in str([call.body for call in salon.channel.calls])


HOSTILE: list[Any] = [
    None,
    5,
    "cancel",
    [],
    {},
    {"verb": {}},
    {"verb": 5, "data": 7},
    {"verb": "refresh"},
    {"verb": "refresh", "data": {"card": 5, "booking": {}}},
    {"verb": "refresh", "data": {"card": "x" * 9000, "booking": "y" * 9000}},
    {"verb": "refresh", "data": {"booking": "../../etc", "role": "administrator"}},
    {"verb": "cancel", "data": {"card": ["card-1"], "booking": ["b"]}},
    {"verb": "no such verb", "data": {"booking": "b" * 5000, "nonce": {}}},
    {"verb": "command", "data": {"value": "erase", "about": {"a": 1}}},
]


@pytest.mark.parametrize("action", HOSTILE, ids=str)
async def test_whatever_comes_is_answered(salon: Salon, action: Any) -> None:
    """Verb and data are anybody's: nothing breaks, nothing changes, and the next thing said is heard."""
    before = salon.store.describe().documents["bookings"]
    status, answer = await salon.execute(action)
    assert status == (200 if isinstance(action, dict) else 400)
    assert status == 400 or answer["type"] in {CARD, MESSAGE}
    assert salon.store.describe().documents["bookings"] == before
    assert await salon.ana("agenda")


async def test_the_same_invoke_twice_acts_once(salon: Salon) -> None:
    """Delivered again it is answered with nothing to show, and does nothing."""
    booking = await salon.book(NOON + 24 * HOUR)
    card = await shown(salon, booking)
    first = await salon.execute(button(card, "Cancel it"), id="twice")
    assert first[0] == 200
    status, answer = await salon.execute(button(card, "Cancel it"), id="twice")
    assert (status, answer["type"], answer["value"]) == (200, MESSAGE, "")
    assert salon.channel.calls == []


async def test_those_who_serve_see_their_own_view_of_a_customers_card(salon: Salon) -> None:
    """A customer's card in Teams refreshes for the customer, and for staff of the booking who are known there."""
    await salon.ana("agenda")
    theirs: dict[str, Any] = {"from": STRANGER, "conversation": BENS_CHAT}
    await salon.ana("book a haircut with Ana on Thursday at 10", **theirs)
    for text in ("Robin Marsh", "robin@example.com", "skip", "yes"):
        await salon.ana(text, **theirs)
    calls: list[Call] = await salon.ana("my appointments", **theirs)
    card = next(call.body["attachments"][0]["content"] for call in calls if call.body.get("attachments"))
    assert card["refresh"]["userIds"] == ["29:x", "29:ana"]
    _, own = await salon.execute(refresh_of(card), **theirs)
    assert "Book another" in titles(own["value"])
    _, anas = await salon.execute(refresh_of(card))
    assert "Robin Marsh" in str(anas["value"])
    assert "Book another" not in titles(anas["value"])
    assert ANAS_CHAT["id"] != BENS_CHAT["id"]
