"""A reference that is asked for too often has to rest, whoever asks, and whether or not there is such a booking."""

from __future__ import annotations

from typing import Any

import pytest

from bookings import identity
from bookings.identity import PER_HOUR_AND_REFERENCE, LookUp
from bookings.refusals import Code, Refused
from tests.bookings.salon import HOUR, MINUTE, Salon, at, refuses, web

NOBODYS = "ZZZZZZZZ"


async def asked(salon: Salon, reference: str, peers: str, times: int) -> list[tuple[Code, dict[str, Any]] | None]:
    """How so many look-ups of a reference are answered, a minute and another client each."""
    answers: list[tuple[Code, dict[str, Any]] | None] = []
    for number in range(times):
        try:
            await salon.proof.challenge(web(client=f"{peers} {number}"), LookUp(reference=reference))
        except Refused as no:
            answers.append((no.code, no.facts))
        else:
            answers.append(None)
        salon.now += MINUTE
    return answers


@pytest.fixture
async def reference(salon: Salon) -> str:
    """The reference of a booking."""
    return (await salon.book_for(at("11:00"))).reference


async def test_a_reference_has_five_look_ups_an_hour_from_anybody(salon: Salon, reference: str) -> None:
    """The sixth is told to wait until the first is an hour old, and so is one of a reference of nobody's."""
    told = (Code.ASKED_TOO_OFTEN, {"maximum": 5, "wait": HOUR - 5 * MINUTE})
    began = salon.now
    known = await asked(salon, reference, "peer", 6)
    assert known == [None] * 5 + [told]
    salon.now = began
    assert await asked(salon, NOBODYS, "other", 6) == known
    salon.now = began + HOUR
    with refuses(Code.ASKED_TOO_OFTEN):
        await salon.proof.challenge(web(client="late"), LookUp(reference=reference))
    salon.now += MINUTE / 60
    assert await asked(salon, reference, "later", 1) == [None]


async def test_another_way_to_look_up_stays_open(salon: Salon, reference: str) -> None:
    """A stranger who uses up a reference keeps nobody from their booking by its address."""
    await asked(salon, reference, "peer", 6)
    salon.now += 56 * MINUTE
    client = web(client="its own")
    assert await salon.proof.challenge(client, LookUp(email_address="casey@example.com"))
    assert await salon.proof.challenge(client, LookUp(phone="+44 20 7946 0999"))


async def test_without_the_bound_a_reference_never_rests(
    salon: Salon, reference: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: with the bound lifted all are answered."""
    monkeypatch.setattr(identity, "PER_HOUR_AND_REFERENCE", 10**9)
    assert await asked(salon, reference, "peer", 2 * PER_HOUR_AND_REFERENCE) == [None] * 2 * PER_HOUR_AND_REFERENCE


async def test_a_client_over_its_limit_adds_nothing(salon: Salon) -> None:
    """Ten look-ups of nobody, and whatever comes after in the next minutes is the last of them again; when that has
    expired another one stands for all, and when the hour is over the client counts anew.
    """
    client = web(client="one")
    first = [await salon.proof.challenge(client, LookUp(email_address=f"x{n}@example.com")) for n in range(10)]
    assert len(set(first)) == 10
    assert {await salon.proof.challenge(client, LookUp(reference=NOBODYS)) for _ in range(20)} == {first[-1]}
    salon.now += 10 * MINUTE
    later = {await salon.proof.challenge(client, LookUp(phone="555 0100")) for _ in range(20)}
    assert len(later) == 1
    assert later.isdisjoint(first)
    assert len(await salon.store.challenges(client="one", since=salon.now - HOUR)) == 11
    salon.now += HOUR
    assert await salon.proof.challenge(client, LookUp(reference=NOBODYS)) not in {*first, *later}
