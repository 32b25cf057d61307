"""The one plan for the bookings that time off and closures collide with."""

from __future__ import annotations

from bookings.business import StaffNeeded
from bookings.model import Customer
from tests.bookings.away import CLOSED, WEDNESDAY_OFF, Absences, off
from tests.bookings.salon import (
    ADA,
    CASEY,
    DAY,
    DREW,
    DREW_PROVEN,
    MONDAY,
    THURSDAY,
    TUESDAY,
    Salon,
    at,
)


async def test_a_free_colleague_takes_a_booking_at_its_time(salon: Salon, absences: Absences) -> None:
    """The same time with a free colleague who does the service comes first; the least loaded that day takes it."""
    await salon.book(at("10:00"), "ana")
    await salon.book(at("15:00"), "ben", actor=DREW_PROVEN, customer=DREW)
    assert await absences.told(WEDNESDAY_OFF) == ["hand_over Wed 10:00 chloe for 1"]


async def test_no_two_entries_take_the_same_slot(salon: Salon, absences: Absences) -> None:
    """What one entry takes is taken for the next one, so that the plan holds as a whole."""
    await salon.set_service(staff_member_ids=("ana", "ben"))
    await salon.book(at("10:00"), "ana")
    await salon.book(at("10:45"), "ana", actor=DREW_PROVEN, customer=DREW)
    await salon.book(at("10:30"), "ben", actor=DREW_PROVEN, customer=DREW)
    told = await absences.told(off(at("10:00"), at("12:30")))
    assert told == ["move Wed 09:30 ana for 1", "move Wed 13:30 ana for 1"]


async def test_without_a_colleague_the_nearest_day_counts(salon: Salon, absences: Absences) -> None:
    """Where nobody is free at the time, a slot of the same day with the same person comes first, then others."""
    await salon.book(at("10:00"), "ana", service="coloring")
    for clock in ("09:00", "11:00"):
        await salon.book(at(clock), "chloe", actor=DREW_PROVEN, customer=DREW)
    assert await absences.told(off(at("10:00"), at("11:00"))) == ["move Wed 11:00 ana for 1"]
    assert await absences.told(WEDNESDAY_OFF) == ["move Wed 13:30 chloe for 1"]
    for clock in ("13:30", "14:30", "16:00"):
        await salon.book_for(at(clock), "chloe", customer=DREW)
    assert await absences.told(WEDNESDAY_OFF) == ["move Thu 10:00 ana for 1"]


async def test_what_has_no_slot_near_is_left(salon: Salon, absences: Absences) -> None:
    """Only Ben does consultations: while he is away for a month, they stay as they are."""
    await salon.book(at("10:00", TUESDAY + 14 * DAY), "ben", service="consultation")
    month = off(at("00:00", MONDAY), at("00:00", MONDAY + 40 * DAY), who="ben")
    assert await absences.told(month) == ["leave Tue 10:00 ben for 1"]


async def test_a_move_obeys_what_binds_customers(salon: Salon, absences: Absences) -> None:
    """A new time keeps the lead time of two hours; a colleague at the same time needs none."""
    booking = await salon.book_for(at("10:00", MONDAY), "ana")
    salon.now = at("09:30", MONDAY)
    assert await absences.told(off(at("10:00", MONDAY), at("11:00", MONDAY))) == ["hand_over Mon 10:00 ben for 1"]
    await salon.set_service(staff_member_ids=("ana",))
    assert await absences.told(off(at("10:00", MONDAY), at("11:00", MONDAY))) == ["move Mon 11:30 ana for 1"]
    assert booking.start == at("10:00", MONDAY)


async def test_the_seats_of_a_session_move_together(salon: Salon, absences: Absences) -> None:
    """A class goes as a whole: to a colleague who gives it too, else to a session with places for all."""
    await salon.book(at("14:00", TUESDAY), "", service="styling-class")
    await salon.book(at("14:00", TUESDAY), "", actor=DREW_PROVEN, customer=DREW, service="styling-class")
    tuesday = off(at("00:00", TUESDAY), at("00:00"), who="chloe")
    assert await absences.told(tuesday) == ["move Thu 14:00 chloe for 2"]
    third = Customer(name="Pat", email_address="pat@example.com")
    await salon.book_for(at("14:00", THURSDAY), "chloe", service="styling-class", customer=third)
    assert await absences.told(tuesday) == ["move Thu 14:00 chloe for 2"]
    await salon.set_service("styling-class", maximum_attendees_count=2)
    assert await absences.told(tuesday) == ["move Tue 14:00 chloe for 2"]
    await salon.set_service("styling-class", maximum_attendees_count=1 + 1, staff_member_ids=("chloe", "ana"))
    assert await absences.told(tuesday) == ["hand_over Tue 14:00 ana for 2"]
    entered = await absences.entered(tuesday)
    assert {one.session_id for one in entered.moved} == {"styling-class|2026-03-03T14:00:00Z|ana"}
    assert len(entered.moved) == 2
    assert entered.left == ()


async def test_where_all_are_needed_nobody_is_swapped(salon: Salon, absences: Absences) -> None:
    """A service that needs all its staff moves to a time at which all are there."""
    await salon.book_for(at("10:00"), "", service="wedding-styling")
    assert await absences.told(WEDNESDAY_OFF) == ["move Thu 10:00 ana+chloe for 1"]
    entered = await absences.entered(WEDNESDAY_OFF)
    assert [one.staff_member_ids for one in entered.moved] == [("ana", "chloe")]


async def test_a_session_of_all_staff_goes_where_it_has_places_for_all(salon: Salon, absences: Absences) -> None:
    """Two seats do not join a session that has one place left."""
    both = {"staff_member_ids": ("ana", "chloe"), "staff_needed": StaffNeeded.ALL, "maximum_attendees_count": 3}
    await salon.set_service("styling-class", **both)
    for day in (TUESDAY, THURSDAY):
        for customer in (CASEY, DREW):
            await salon.book_for(at("14:00", day), "", service="styling-class", customer=customer)
    tuesday = off(at("00:00", TUESDAY), at("00:00"), who="chloe")
    assert await absences.told(tuesday) == ["move Tue 14:00 ana+chloe for 2"]
    assert (await absences.planned(tuesday)).entries[0].start == at("14:00", TUESDAY + 7 * DAY)


async def test_a_closure_concerns_everybody(salon: Salon, absences: Absences) -> None:
    """Nobody takes over on a day when the business is closed; the bookings go to the days around."""
    await salon.book(at("10:00"), "ana")
    await salon.book(at("10:00"), "ben", actor=DREW_PROVEN, customer=DREW)
    told = await absences.told(CLOSED, ADA)
    assert told == ["move Thu 10:00 ana for 1", "move Thu 10:00 ben for 1"]
    entered = await absences.entered(CLOSED, ADA)
    assert [f"{one.start:%a}" for one in entered.moved] == ["Thu", "Thu"]
    assert await absences.off("") == ["Wed 00:00-Thu 00:00"]


async def test_what_has_begun_or_is_elsewhere_is_no_collision(salon: Salon, absences: Absences) -> None:
    """An absence concerns the confirmed bookings of those who are away that have not begun."""
    await salon.book_for(at("10:00", MONDAY), "ana")
    await salon.book(at("10:00", TUESDAY), "ben")
    gone = await salon.book(at("11:00", TUESDAY), "ana", actor=DREW_PROVEN, customer=DREW)
    await salon.cancel(DREW_PROVEN, gone)
    salon.now = at("10:05", MONDAY)
    assert await absences.told(off(at("00:00", MONDAY), at("00:00"))) == []


async def test_a_booking_of_several_staff_is_not_handed_over(salon: Salon, absences: Absences) -> None:
    """Where two serve a booking although the service needs one, none of them is swapped."""
    await salon.set_service("wedding-styling", staff_member_ids=("ana", "chloe"))
    await salon.book_for(at("10:00"), "", service="wedding-styling")
    await salon.set_service("wedding-styling", staff_needed=StaffNeeded.ONE, staff_member_ids=("ana", "ben", "chloe"))
    assert (await absences.told(WEDNESDAY_OFF))[0].startswith("move")


async def test_a_booking_that_staff_made_beyond_not_bookable_is_handed_over_as_it_is(
    salon: Salon, absences: Absences
) -> None:
    """What the service's own availability says binds a time, and the time stays."""
    hours = (await salon.store.catalogue()).services["styling-class"].general_availability
    booking = await salon.book(at("10:00"), "ana")
    await salon.set_service(general_availability=hours)
    assert await absences.told(WEDNESDAY_OFF) == ["hand_over Wed 10:00 ben for 1"]
    await absences.entered(WEDNESDAY_OFF)
    assert (await salon.again(booking)).staff_member_ids == ("ben",)
