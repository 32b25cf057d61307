"""What people type is kept as it is up to its bound, and refused beyond it, whoever brings it and by whatever way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.keepable import LONGEST
from bookings.model import Booking, Customer
from bookings.refusals import Code
from tests.bookings.salon import CASEY, CASEY_PROVEN, SAM, Salon, at, refuses

FACTS = {name: {"field": name, "problem": "too_long", "limit": longest} for name, longest in LONGEST.items()}


def person(field: str, length: int) -> Customer:
    """Casey, with so many letters somewhere."""
    text = "n" * length
    return replace(CASEY, **{field: {"tea": text} if field == "answers" else text})  # type: ignore[arg-type]


@pytest.mark.parametrize("field", [name for name in LONGEST if name != "email_address"])
async def test_a_person_is_kept_up_to_the_bound(salon: Salon, field: str) -> None:
    """A name of a hundred letters is kept, one more is refused with the field and the bound; nothing is booked."""
    for book in (salon.book, salon.book_for):
        with refuses(Code.INVALID) as no:
            await book(at("11:00"), customer=person(field, LONGEST[field] + 1))
        assert no.value.facts == FACTS[field]
        assert not await salon.store.bookings_of(email_address="casey@example.com", since=salon.now)
    kept = await salon.book(at("11:00"), customer=person(field, LONGEST[field]))
    assert kept == await salon.again(kept)


async def test_an_address_and_the_id_of_a_question_are_bounded_too(salon: Salon) -> None:
    """An address of more than 254 letters is none, and a question is not named in thousands."""
    for customer, field in (
        (replace(CASEY, email_address="c" * 250 + "@example.com"), "email_address"),
        (replace(CASEY, answers={"q" * 1_001: "yes"}), "answers"),
    ):
        with refuses(Code.INVALID) as no:
            await salon.book_for(at("11:00"), customer=customer)
        assert no.value.facts == FACTS[field]


@pytest.fixture
async def booking(salon: Salon) -> Booking:
    """Casey's."""
    return await salon.book(at("11:00"))


async def test_reasons_and_messages_are_bounded(salon: Salon, booking: Booking) -> None:
    """Two thousand letters are heard; one more is refused, and nothing is changed and nobody mailed."""
    long = "x" * 2_001
    for attempt in (
        lambda: salon.cancel(CASEY_PROVEN, booking, reason=long),
        lambda: salon.move(SAM, booking, at("14:00"), "ben", reason=long),
        lambda: salon.serving.message(SAM, booking.id, long, request_key="written"),
        lambda: salon.desk.leave_message(CASEY_PROVEN, long, request_key="left"),
        lambda: salon.desk.leave_message(CASEY_PROVEN, "Hello", request_key="reply", reply_to="c" * 255),
    ):
        with refuses(Code.INVALID) as no:
            await attempt()
        assert no.value.facts["problem"] == "too_long"
    assert await salon.again(booking) == booking
    await salon.desk.leave_message(CASEY_PROVEN, long[1:], request_key="fits")
    assert (await salon.cancel(CASEY_PROVEN, booking, reason=long[1:])).reason == long[1:]
