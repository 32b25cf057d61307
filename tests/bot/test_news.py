"""News of bookings in the personal chats of staff in Teams, through the whole product with the channel on loopback."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bookings.ids import RandomIds
from bookings.model import MailState
from bookings.ports import StoreUnavailable
from bookings.staff_chats import StaffChats
from dialogs.desks import Desks
from tests.bot.channel import Answer
from tests.bot.edge import NOON, SECRET
from tests.bot.teams import HOUR, MINUTE, Salon, on_card, texts


async def until_known(salon: Salon) -> None:
    """Ana writes once, so that her chat is known."""
    assert await salon.ana("agenda")
    assert await salon.store.conversation_reference("ana") is not None


async def test_a_booking_is_told_in_the_chat_of_who_serves_it(salon: Salon) -> None:
    """Once Ana has written to the bot, what Robin books with her comes there unasked: a line and a card to act on."""
    await salon.book(NOON + 3 * HOUR)
    assert await salon.told() == []
    await until_known(salon)
    await salon.book(NOON + 24 * HOUR)
    line, card = await salon.told()
    assert (line.method, line.path) == ("POST", "/v3/conversations/a%3Aana/activities")
    assert line.body["text"].startswith("New: Haircut with Ana, Tuesday 2 March at 12:00 (London time), for Robin")
    titles = [action["title"] for action in on_card(card)]
    assert (titles[0], titles[-1]) == ("Move it", "Cancel it")
    assert [row.state for row in salon.rows()] == [MailState.SENT]
    assert await salon.told() == []


async def test_the_card_of_the_news_can_be_acted_on(salon: Salon) -> None:
    """Cancelling by the card opens the question for that booking; the talk that was in hand before is still there."""
    await until_known(salon)
    booking = await salon.book(NOON + 24 * HOUR)
    _, card = await salon.told()
    cancel = on_card(card)[-1]["data"]
    assert "Shall I cancel it?" in texts(await salon.ana(None, value=cancel))[0]
    await salon.ana("yes")
    stored = await salon.store.booking_by_id(booking.id)
    assert stored is not None
    assert stored.status == "cancelled"
    salon.watch.now += 2 * MINUTE
    assert await salon.told() == []


async def test_nothing_is_told_in_quiet_hours(salon: Salon) -> None:
    """What is booked at night waits until seven, by the clock of London."""
    await until_known(salon)
    salon.watch.now = NOON.replace(hour=21)
    await salon.book(NOON + 48 * HOUR)
    assert await salon.told() == []
    salon.watch.now = (NOON + 24 * HOUR).replace(hour=6, minute=59)
    assert await salon.told() == []
    salon.watch.now = (NOON + 24 * HOUR).replace(hour=7)
    assert texts(await salon.told())[0].startswith("New: ")


async def test_a_try_that_falls_into_quiet_hours_waits_too(salon: Salon) -> None:
    """News that Teams did not take at eight in the evening comes in the morning, and has not been tried once more."""
    await until_known(salon)
    salon.watch.now = NOON.replace(hour=19, minute=59)
    await salon.book(NOON + 48 * HOUR)
    salon.channel.answers += [Answer(500)]
    await salon.told()
    [row] = salon.rows()
    assert (row.state, row.attempts, row.last_error) == (MailState.QUEUED, 1, "teams 500")
    salon.watch.now += 2 * MINUTE
    assert await salon.told() == []
    [row] = salon.rows()
    assert (row.due, row.attempts, row.lease_until) == ((NOON + 24 * HOUR).replace(hour=7), 1, None)
    salon.watch.now = row.due
    assert texts(await salon.told())[0].startswith("New: ")


@pytest.mark.parametrize("status", [403, 404, 410])
async def test_a_chat_that_is_gone_is_dropped(salon: Salon, status: int) -> None:
    """Where the bot was removed or blocked the chat is forgotten, and its news is over; nothing is tried again."""
    await until_known(salon)
    await salon.book(NOON + 24 * HOUR)
    salon.channel.answers.append(Answer(status))
    await salon.told()
    [row] = salon.rows()
    assert (row.state, row.last_error) == (MailState.SUPPRESSED, "no_chat")
    assert await salon.store.conversation_reference("ana") is None
    await salon.book(NOON + 27 * HOUR)
    assert len(salon.rows()) == 1


async def test_writing_again_brings_the_news_back(salon: Salon) -> None:
    """A chat that was dropped is known again with the next thing that Ana writes."""
    await until_known(salon)
    await salon.ana(None, type="installationUpdate", action="remove")
    assert await salon.store.conversation_reference("ana") is None
    await salon.ana("agenda")
    assert await salon.store.conversation_reference("ana") is not None


async def test_removing_the_bot_forgets_the_chat(salon: Salon) -> None:
    """From then on nothing is written for it, and what waited is over."""
    await until_known(salon)
    await salon.book(NOON + 24 * HOUR)
    await salon.ana(None, type="installationUpdate", action="remove")
    assert await salon.told() == []
    [row] = salon.rows()
    assert (row.state, row.last_error) == (MailState.SUPPRESSED, "no_chat")


@pytest.mark.parametrize(
    ("answer", "state", "error"),
    [
        (Answer(400), MailState.DEAD, "teams 400"),
        (Answer(401), MailState.QUEUED, "teams 401"),
        (Answer(500), MailState.QUEUED, "teams 500"),
        (Answer(0), MailState.QUEUED, "teams no_answer"),
        (Answer(429, {"Retry-After": "60"}), MailState.QUEUED, "teams 429"),
    ],
)
async def test_what_teams_does_not_take_is_tried_again(
    salon: Salon, answer: Answer, state: MailState, error: str
) -> None:
    """A failure waits for its next try as a mail does, and then it is told; what Teams calls wrong is dead."""
    await until_known(salon)
    await salon.book(NOON + 24 * HOUR)
    salon.channel.answers.append(answer)
    await salon.told()
    [row] = salon.rows()
    assert (row.state, row.last_error, row.attempts) == (state, error, 1)
    assert await salon.store.conversation_reference("ana") is not None
    salon.watch.now += 2 * MINUTE
    assert [text.startswith("New: ") for text in texts(await salon.told())] == (
        [True] if row.due <= salon.watch.now and state is MailState.QUEUED else []
    )


async def test_being_asked_to_wait_a_moment_is_waited_for(salon: Salon) -> None:
    """A 429 with a short Retry-After, a 412 and a 502 are tried again by the connector; nothing is told twice."""
    await until_known(salon)
    await salon.book(NOON + 24 * HOUR)
    salon.channel.answers += [Answer(429, {"Retry-After": "0"}), Answer(412), Answer(502)]
    calls = await salon.told()
    assert len(calls) == 5
    assert [row.state for row in salon.rows()] == [MailState.SENT]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"aad_object_id": "", "tenant_id": ""}, "recipient_gone"),
        ({"is_news_enabled": False}, "opted_out"),
    ],
)
async def test_who_is_unlinked_or_wants_no_news_hears_nothing_more(
    salon: Salon, changes: dict[str, Any], why: str
) -> None:
    """Also what was written before waits in vain."""
    await until_known(salon)
    await salon.book(NOON + 24 * HOUR)
    member = (await salon.store.catalogue()).staff["ana"]
    async with salon.store.unit("") as unit:
        await unit.put(replace(member, version=member.version + 1, **changes), member.version)
    assert await salon.told() == []
    [row] = salon.rows()
    assert (row.state, row.last_error) == (MailState.SUPPRESSED, why)
    assert (await salon.store.conversation_reference("ana") is None) is (why == "recipient_gone")


async def test_a_foreign_service_is_never_called(salon: Salon) -> None:
    """A chat at an address that is not Teams' is forgotten."""
    await until_known(salon)
    chat = await salon.store.conversation_reference("ana")
    assert chat is not None
    async with salon.store.unit("") as unit:
        await unit.put(replace(chat, service_url="https://evil.example/", version=chat.version + 1), chat.version)
    await salon.book(NOON + 24 * HOUR)
    assert await salon.told() == []
    assert await salon.store.conversation_reference("ana") is None


async def test_news_that_was_overtaken_is_not_told(salon: Salon) -> None:
    """A booking that is gone by now, with news of that still to come, is not told as new."""
    await until_known(salon)
    booking = await salon.book(NOON + 24 * HOUR)
    [row] = salon.rows()
    async with salon.store.unit("") as unit:
        await unit.change(replace(booking, status=type(booking.status)("cancelled"), version=2), 1)
    assert await salon.told() == []
    assert (salon.rows()[0].id, salon.rows()[0].last_error) == (row.id, "superseded")


async def test_a_chat_that_cannot_be_noted_breaks_no_talk(
    salon: Salon, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the store fails just then, Ana has her answer, and the log says what is missing."""

    async def fails(*_: object) -> None:
        raise StoreUnavailable("the disk does not answer")

    monkeypatch.setattr(StaffChats, "remember", fails)
    assert await salon.ana("agenda")
    assert "a staff member's chat could not be noted" in caplog.text


async def test_customers_chats_are_not_kept(salon: Salon) -> None:
    """Whoever has no role leaves no chat behind."""
    await salon.ana("hello", **{"from": {"id": "29:x", "aadObjectId": "00000000-0000-4000-8000-0000000000c1"}})
    assert salon.store.describe().documents["conversation_references"] == 0


async def test_a_link_code_makes_the_chat_known(salon: Salon) -> None:
    """Whoever is linked by what they write is told of news from then on."""
    member = (await salon.store.catalogue()).staff["ana"]
    async with salon.store.unit("") as unit:
        await unit.put(replace(member, aad_object_id="", tenant_id="", version=member.version + 1), member.version)
    code = await Desks.of(salon.store, salon.watch, RandomIds(), SECRET.encode()).links.issue("ana")
    await salon.ana(f"link {code}")
    assert await salon.store.conversation_reference("ana") is not None
