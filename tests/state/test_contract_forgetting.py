"""The contract of forgetting: what is over goes, batch by batch, and nothing goes that still counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bookings.clearing import ANSWERS_KEPT, ClearingDesk
from bookings.identity import LookUp, ProofDesk
from bookings.ids import RandomIds
from bookings.model import Actor, Download, LinkRequest, MailState
from bookings.ports import Store
from bookings.refusals import Code, Refused
from tests.state.conftest import Home
from tests.state.made import HOUR, MINUTE, NOW, booking, challenge, mail

LATER = 3 * HOUR
SECRET = b"the secret of these tests"


def link_request(number: int, expires: datetime) -> LinkRequest:
    """Somebody who waits to be linked."""
    return LinkRequest(f"request-{number}", "ana", "tenant", "object", "Ana", NOW, expires)


def desk(home: Home) -> ClearingDesk:
    """What clears away by the clock of the test."""
    return ClearingDesk(home.store, lambda: home.now)


async def left(store: Store, count: int) -> list[int]:
    """The numbers of the challenges that are there."""
    return [number for number in range(count) if await store.challenge(f"challenge-{number}") is not None]


async def test_codes_requests_and_downloads_go_an_hour_after_they_expired(home: Home) -> None:
    """A moment before they stay, the oldest go first, at most so many of a kind; after a restart as before."""
    async with home.store.unit("") as unit:
        for number in range(6):
            await unit.put(challenge(number, expires=NOW + (6 - number) * MINUTE), None)
        await unit.put(link_request(1, NOW + MINUTE), None)
        await unit.put(Download("download-1", "ada", NOW, NOW + MINUTE), None)
    home.now = NOW + HOUR + MINUTE
    assert await desk(home).clear(10) == 0
    store = await home.reopen()
    home.now += 10 * MINUTE
    assert await desk(home).clear(2) == 4
    assert await left(store, 6) == [0, 1, 2, 3]
    assert await store.link_request("request-1") is None
    assert await store.download("download-1") is None
    assert await desk(home).clear(10) == 4
    assert await left(await home.reopen(), 6) == []
    assert await desk(home).clear(10) == 0


async def test_an_answer_is_found_for_a_week(home: Home) -> None:
    """The same request gets the same answer for seven days, and then counts as another."""
    async with home.store.unit("key") as unit:
        await unit.outcome({"number": 1})
    for later, earlier in ((ANSWERS_KEPT, {"number": 1}), (ANSWERS_KEPT + MINUTE, None)):
        home.now = NOW + later
        await desk(home).clear(10)
        async with home.store.unit("key") as unit:
            assert unit.earlier == earlier


async def test_mails_about_no_booking_go_a_week_after_they_went_out(home: Home) -> None:
    """A code or a message that was sent or suppressed; never what waits, failed, or is about a booking."""
    async with home.store.unit("") as unit:
        await unit.add(booking(1))
        for number, about in enumerate(("", "", "", "", "booking-1")):
            await unit.mail(mail(number, about, facts={"reply_to": "c@example.com"}))
    for row in await home.store.claim(4, HOUR, NOW):
        if row.id == "mail-0":
            await home.store.sent(row.id)
        elif row.id == "mail-1":
            await home.store.suppressed(row.id, "erased")
        elif row.id == "mail-2":
            await home.store.failed(row.id, "550", None)
    await home.store.claim(1, HOUR, NOW)
    await home.store.sent("mail-4")
    home.now = NOW + ANSWERS_KEPT
    assert await desk(home).clear(10) == 0
    home.now += MINUTE
    assert await desk(home).clear(10) == 2
    assert [row.id for row in await home.store.mail_from("c@example.com")] == ["mail-2", "mail-3"]
    assert [row.id for row in await home.store.mail_of("booking-1")] == ["mail-4"]
    assert (await home.store.outbox(home.now)).undelivered[0].state is MailState.DEAD


async def codes(home: Home, *, clears: bool) -> tuple[list[int], int]:
    """Each minute of three hours somebody else asks for one reference.

    The minutes of the codes that were sent, and how often it was refused.
    """
    proof, refused = ProofDesk(home.store, lambda: home.now, RandomIds(), SECRET), list[Code]()
    for minute in range(180):
        home.now = NOW + minute * MINUTE
        if clears:
            await desk(home).clear(100)
        try:
            await proof.challenge(Actor(client=f"client {minute}"), LookUp(reference="REF00001"))
        except Refused as no:
            refused.append(no.code)
    sent = await home.store.claim(1_000, LATER, home.now)
    assert set(refused) == {Code.ASKED_TOO_OFTEN}
    return [(row.due - NOW) // MINUTE for row in sent], len(refused)


@pytest.mark.parametrize("clears", [False, True])
async def test_clearing_resets_no_limit(home: Home, clears: bool) -> None:
    """With all that is over cleared away every minute, an address gets its three codes an hour and a reference its five
    look-ups, no more than without.
    """
    async with home.store.unit("") as unit:
        await unit.add(booking(1))
    assert await codes(home, clears=clears) == ([0, 1, 2, 61, 62, 63, 122, 123, 124], 165)


async def test_a_look_that_forgets_too_early_would_reset_one(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: cleared as soon as they expire, codes are counted for ten minutes instead of an hour."""
    async with home.store.unit("") as unit:
        await unit.add(booking(1))
    monkeypatch.setattr("bookings.clearing.HOUR", timedelta(0))
    sent, refused = await codes(home, clears=True)
    assert len(sent) > 9
    assert refused < 165


async def test_who_asks_without_end_fills_no_store(home: Home) -> None:
    """A client's look-ups of nobody are kept ten an hour and one each ten minutes more, however many there are; cleared
    away they all go.
    """
    proof = ProofDesk(home.store, lambda: home.now, RandomIds(), SECRET)
    kept: set[str] = set()
    for number in range(300):
        home.now = NOW + number * MINUTE / 5
        look_up = (
            LookUp(reference=f"NOBODY{number:02d}") if number % 2 else LookUp(email_address=f"x{number}@example.com")
        )
        kept.add(await proof.challenge(replace(Actor(), client="one"), look_up))
    assert len(kept) <= 16
    assert len(await home.store.challenges(client="one", since=NOW)) == len(kept)
    home.now += LATER
    assert await desk(home).clear(100) == len(kept)
    assert await home.store.challenges(client="one", since=NOW) == []
