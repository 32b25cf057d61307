"""A booking goes to a free colleague at the same time, and whom to call about a change."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bookings.business import StaffNeeded, TimeOff
from bookings.calling import Concerned, call_list
from bookings.handing_over import HandOverDesk
from bookings.model import Actor, Booking
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    BEN,
    CASEY,
    CASEY_PROVEN,
    DREW,
    DREW_PROVEN,
    MINUTE,
    MONDAY,
    SAM,
    TUESDAY,
    VIC,
    Salon,
    at,
    refuses,
    staff,
)


@pytest.fixture
def desk(salon: Salon) -> HandOverDesk:
    """The salon's desk."""
    return salon.handing_over


async def test_a_team_member_hands_their_own_booking_to_a_colleague(salon: Salon, desk: HandOverDesk) -> None:
    """Only the staff member changes; the colleague, the customer and the administrators are mailed."""
    booking = await salon.book(at("10:00"))
    await salon.send()
    assert await desk.takers(ANA, booking.id) == ("ben", "chloe")
    moved = await desk.hand_over(ANA, booking.id, "ben", request_key="k", expected_version=1)
    assert moved == replace(booking, staff_member_ids=("ben",), version=2)
    assert await desk.hand_over(ANA, booking.id, "ben", request_key="k") == moved
    assert await salon.whats(booking) == "booked moved"
    assert await salon.mailed(booking, 2) == (
        "moved to customer, moved to business, moved to staff:ada, moved to staff:ben"
    )
    with refuses(Code.NOT_YOUR_CALENDAR):
        await desk.takers(ANA, booking.id)
    salon.now += MINUTE
    await salon.send()
    assert (await salon.undo(ANA, moved)).staff_member_ids == ("ana",)
    assert await salon.mailed(booking, 3) == (
        "restored to customer, restored to business, restored to staff:ada, restored to staff:ben"
    )


async def test_notice_and_the_grid_bind_no_hand_over(salon: Salon, desk: HandOverDesk) -> None:
    """The time stays, so only the calendar of the colleague counts."""
    booking = await salon.book(at("10:15"))
    salon.now = at("10:00")
    await salon.set_business(policy={"time_slot_interval": 30 * MINUTE})
    assert (await desk.hand_over(SAM, booking.id, "chloe", request_key="k")).staff_member_ids == ("chloe",)


async def test_without_a_name_the_least_loaded_takes_it(salon: Salon, desk: HandOverDesk) -> None:
    """Nobody named means whoever is free, as docs/rules.md, case 13, assigns; with nobody free it is refused."""
    booking = await salon.book(at("10:00"))
    await salon.book(at("15:00"), "ben", actor=DREW_PROVEN, customer=DREW)
    assert (await desk.hand_over(SAM, booking.id, request_key="k")).staff_member_ids == ("chloe",)
    await salon.book_for(at("10:00"), "ben", customer=DREW)
    await salon.book_for(at("10:00"), "ana", customer=DREW)
    assert await desk.takers(SAM, booking.id) == ()
    with refuses(Code.SLOT_TAKEN):
        await desk.hand_over(SAM, booking.id, request_key="l")


@pytest.mark.parametrize(
    ("colleague", "code"),
    [
        ("ben", Code.SLOT_TAKEN),
        ("chloe", Code.STAFF_OFF),
        ("ana", Code.UNCHANGED),
        ("sam", Code.STAFF_UNAVAILABLE),
        ("nobody", Code.STAFF_UNAVAILABLE),
    ],
)
async def test_a_colleague_who_cannot_is_refused_with_the_reason(
    salon: Salon, desk: HandOverDesk, colleague: str, code: Code
) -> None:
    """Booked, off, the same person, or somebody who does not do the service."""
    booking = await salon.book(at("10:00"))
    await salon.book(at("10:15"), "ben", actor=DREW_PROVEN, customer=DREW)
    await salon.set_staff("chloe", time_off=(TimeOff(at("09:00"), at("12:00")),))
    assert await desk.why_not(SAM, booking.id, colleague) is code
    with refuses(code):
        await desk.hand_over(SAM, booking.id, colleague, request_key="k")
    assert await salon.again(booking) == booking


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (BEN, Code.NOT_YOUR_CALENDAR),
        (VIC, Code.ROLE),
        (CASEY_PROVEN, Code.ROLE),
        (staff("ben", proven_addresses=frozenset({"casey@example.com"})), Code.NOT_YOUR_CALENDAR),
    ],
)
async def test_who_may_not_hand_over_is_refused(salon: Salon, desk: HandOverDesk, actor: Actor, code: Code) -> None:
    """A colleague's booking is not one's own to give away, even where one is its customer; the denial is kept."""
    booking = await salon.book(at("10:00"))
    with refuses(code):
        await desk.hand_over(actor, booking.id, "chloe", request_key="k")
    assert await salon.whats(booking) == f"booked hand_over({code})"


async def test_what_is_over_or_changed_is_not_handed_over(salon: Salon, desk: HandOverDesk) -> None:
    """A booking that has started, is unknown, or has another version than the one that was shown stays."""
    booking = await salon.book(at("10:00"))
    with refuses(Code.STALE):
        await desk.hand_over(SAM, booking.id, "ben", request_key="k", expected_version=2)
    with refuses(Code.NOT_FOUND):
        await desk.hand_over(SAM, "nothing", "ben", request_key="l")
    salon.now = at("10:05")
    with refuses(Code.STARTED):
        await desk.hand_over(SAM, booking.id, "ben", request_key="m")


async def test_the_seats_of_a_session_are_handed_over_together(salon: Salon, desk: HandOverDesk) -> None:
    """A class goes to somebody who gives it too, with every seat; the second click shows the same seat."""
    await salon.book(at("14:00", TUESDAY), "", service="styling-class")
    seat = await salon.book_for(at("14:00", TUESDAY), "chloe", service="styling-class", customer=DREW)
    assert await desk.takers(SAM, seat.id) == ()
    await salon.set_service("styling-class", staff_member_ids=("ana", "chloe"))
    moved = await desk.hand_over(SAM, seat.id, "ana", request_key="k")
    assert moved.id == seat.id
    seats = await salon.store.session(moved.session_id)
    assert [one.staff_member_ids for one in seats] == [("ana",), ("ana",)]
    assert (await desk.hand_over(SAM, seat.id, "ana", request_key="k")).id == seat.id


async def test_what_needs_all_its_staff_is_not_handed_over(salon: Salon, desk: HandOverDesk) -> None:
    """None of those who serve together is swapped."""
    booking = await salon.book_for(at("10:00"), "", service="wedding-styling")
    assert await desk.takers(SAM, booking.id) == ()
    with refuses(Code.STAFF_UNAVAILABLE):
        await desk.hand_over(SAM, booking.id, "ben", request_key="k")
    await salon.set_service("wedding-styling", staff_needed=StaffNeeded.ONE, staff_member_ids=("ana", "ben", "chloe"))
    assert await desk.takers(SAM, booking.id) == ()


# Whom to call


async def concerned(salon: Salon, *bookings: Booking, was: datetime | None = None) -> list[tuple[str, str]]:
    """Whom to call about these bookings, and why."""
    told = tuple(Concerned(one.id, was or one.start) for one in bookings)
    return [(call.booking.customer.name, call.why) for call in await call_list(salon.store, told, salon.now)]


async def test_who_gets_no_mail_is_called(salon: Salon) -> None:
    """Without an address, opted out or bounced: sorted by start, and nobody else."""
    reached = await salon.book(at("10:00"))
    silent = await salon.book_for(at("11:00"), customer=replace(CASEY, name="No Mail", email_address=" "))
    out = await salon.book_for(at("09:00"), customer=replace(CASEY, name="Out"), opt_out_of_customer_email=True)
    bouncing = await salon.book_for(at("12:00"), "ben", customer=replace(DREW, name="Bouncing"))
    assert await concerned(salon, reached, silent, out, bouncing) == [("Out", "opted_out"), ("No Mail", "no_address")]
    rows = [row for row in await salon.mails(bouncing) if row.recipient in ("customer", "staff:ben")]
    await salon.store.claim(100, MINUTE, salon.now)
    for row in rows:
        await salon.store.failed(row.id, "550 no such mailbox", None)
    assert (await concerned(salon, bouncing)) == [("Bouncing", "bounced")]
    other = await salon.book_for(at("14:00"), customer=replace(DREW, name="Same Address"))
    assert (await concerned(salon, reached, other)) == [("Same Address", "bounced")]


async def test_who_comes_within_three_hours_is_called(salon: Salon) -> None:
    """The earlier one of the old start and the new one counts; what is over, cancelled or gone is left out."""
    soon = await salon.book_for(at("10:45", MONDAY))
    later = await salon.book_for(at("11:00", MONDAY), "ben", customer=DREW)
    moved = await salon.book_for(at("10:00"), customer=replace(DREW, name="Moved Away"))
    assert await concerned(salon, later, soon) == [("Casey Quinn", "soon")]
    assert await concerned(salon, moved, was=at("10:00", MONDAY)) == [("Moved Away", "soon")]
    gone = replace(soon, id="gone")
    assert await concerned(salon, gone) == []
    await salon.cancel(ADA, soon)
    assert await concerned(salon, soon) == []
    salon.now = at("11:00", MONDAY)
    assert await concerned(salon, later) == []
