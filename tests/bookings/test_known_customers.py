"""Customers whom staff find when they book for somebody, and what it takes to book beyond the limits."""

from __future__ import annotations

from datetime import datetime

import pytest

from bookings.availability import Limit
from bookings.business import Availability, AvailabilityType
from bookings.known_customers import known_customer, known_customers
from bookings.model import Actor, BookingStatus, Customer
from bookings.offers import Wanted, lifting
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    BEN,
    CASEY,
    CASEY_PROVEN,
    DAY,
    MINUTE,
    MONDAY,
    SAM,
    THURSDAY,
    VIC,
    Salon,
    at,
    refuses,
)


async def names(salon: Salon, actor: Actor, text: str) -> list[str]:
    """Who is found, as name and phone."""
    found = await known_customers(salon.store, actor, text)
    return [f"{one.customer.name} {one.customer.phone}".strip() for one in found]


async def test_a_known_customer_is_who_booked_before_as_their_latest_booking_has_them(salon: Salon) -> None:
    """By name, address or phone, over bookings past and cancelled too; one line a person, the latest data first."""
    first = await salon.book_for(at("11:00"))
    await salon.cancel(SAM, first)
    salon.now += MINUTE
    newer = Customer("Casey Quinn-Hall", "casey@example.COM", "+44 20 7946 0777")
    await salon.book_for(at("12:00"), customer=newer)
    salon.now += 30 * DAY
    for number, clock in enumerate((at("09:00"), at("10:00"))):
        salon.now += MINUTE
        await salon.book_for(clock + 35 * DAY, customer=Customer("Casey", phone="020 7946 0111"))
        await salon.book_for(clock + 36 * DAY, customer=Customer("casey JONES" + " " * number))
    assert await names(salon, SAM, "casey") == [
        "casey JONES",
        "Casey 020 7946 0111",
        "Casey Quinn-Hall +44 20 7946 0777",
    ]
    assert await names(salon, ADA, "CASEY@example.com") == ["Casey Quinn-Hall +44 20 7946 0777"]
    assert await names(salon, SAM, "7946 0111") == ["Casey 020 7946 0111"]
    assert await names(salon, SAM, "drew") == []


async def test_a_team_member_knows_only_whom_they_serve(salon: Salon) -> None:
    """Whose name the calendar hides from a role is not found either, nor by a booking's id; a customer finds nobody."""
    booking = await salon.book_for(at("11:00"), "ana")
    for actor, found in ((ANA, ["Casey Quinn +44 20 7946 0999"]), (BEN, []), (CASEY_PROVEN, [])):
        assert await names(salon, actor, "casey@example.com") == found
        known = await known_customer(salon.store, actor, booking.id)
        assert (known.customer if known else None) == (booking.customer if found else None)
    assert await known_customer(salon.store, SAM, "no such booking") is None


async def test_whoever_left_no_data_is_nobody(salon: Salon) -> None:
    """A booking without name, address and phone finds no customer, not even by its reference."""
    booking = await salon.book_for(at("11:00"), customer=Customer())
    assert await names(salon, SAM, booking.reference) == []
    assert await known_customer(salon.store, SAM, booking.id) is None


async def test_who_wants_no_mail_is_known_for_it(salon: Salon) -> None:
    """The latest booking says whether its customer opted out of mails, and of any status it counts."""
    booking = await salon.book_for(at("11:00"), opt_out_of_customer_email=True)
    salon.now = at("12:00")
    await salon.serving.close(SAM, booking.id, BookingStatus.NO_SHOW, request_key=salon.key())
    [known] = await known_customers(salon.store, VIC, "casey")
    assert (known.booking_id, known.customer.name, known.opted_out_of_email) == (booking.id, CASEY.name, True)


@pytest.mark.parametrize(
    ("start", "lifted"),
    [
        (at("11:00"), set()),
        (at("09:30", MONDAY), {Limit.NOTICE}),
        (at("08:30", MONDAY), {Limit.NOTICE, Limit.HOURS}),
        (at("11:10"), {Limit.HOURS}),
        (at("20:00", THURSDAY + 61 * DAY), {Limit.ADVANCE, Limit.HOURS}),
    ],
)
async def test_case_27_staff_are_asked_for_just_what_stands_against_a_start(
    salon: Salon, start: datetime, lifted: set[Limit]
) -> None:
    """Every limit in the way is named at once, and none that is not, whatever was lifted for the offer."""
    catalogue = await salon.store.catalogue()
    wanted = Wanted(catalogue.services["haircut"], ("ana",), lifted=frozenset({Limit.NOTICE}))
    slot, against = await salon.offers.check_beyond(catalogue, wanted, start)
    assert (slot.start, slot.staff_member_ids, set(lifting(against))) == (start, ("ana",), lifted)
    await salon.book_for(start, actor=ADA, lifted=lifting(against))


async def test_case_27_what_nobody_may_lift_refuses_at_once(salon: Salon) -> None:
    """Behind a limit that can be lifted stands an overlap, and that is the answer."""
    await salon.set_service(general_availability=Availability(AvailabilityType.NOT_BOOKABLE))
    await salon.book_for(at("11:00"), lifted=frozenset({Limit.NOT_BOOKABLE}))
    catalogue = await salon.store.catalogue()
    with refuses(Code.SLOT_TAKEN):
        await salon.offers.check_beyond(catalogue, Wanted(catalogue.services["haircut"], ("ana",)), at("11:00"))


@pytest.mark.parametrize("start", [at("11:00:30"), at("08:30:00.5", MONDAY), at("20:00:01", THURSDAY + 61 * DAY)])
async def test_case_27_half_a_minute_is_no_start_whatever_is_lifted(salon: Salon, start: datetime) -> None:
    """A start that is no whole minute is off the grid for everybody; asking for it comes to an end."""
    catalogue = await salon.store.catalogue()
    with refuses(Code.OFF_GRID):
        await salon.offers.check_beyond(catalogue, Wanted(catalogue.services["haircut"], ("ana",)), start)
