"""Cases 13 to 17 of docs/rules.md: who serves, groups, and who is told."""

from __future__ import annotations

from datetime import datetime

import pytest

from bookings.business import Role, StaffNeeded
from bookings.model import Actor, Booking, BookingStatus, Customer, MailState
from bookings.offers import Wanted
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    BEN,
    CASEY,
    CASEY_PROVEN,
    CHLOE,
    DREW,
    DREW_PROVEN,
    MINUTE,
    SAM,
    THURSDAY,
    VIC,
    Salon,
    at,
    refuses,
    web,
)

CLASS = at("14:00", THURSDAY)


def guest(number: int) -> tuple[Actor, Customer]:
    """A proven customer of their own."""
    address = f"guest{number}@example.com"
    return web(address, client=f"peer {number}"), Customer(name=f"Guest {number}", email_address=address)


async def seats(salon: Salon, count: int, start: datetime = CLASS) -> list[tuple[Actor, Booking]]:
    """So many seats of the styling class, each of another customer; their mails are sent."""
    taken = []
    for number in range(count):
        actor, customer = guest(number)
        taken.append((actor, await salon.book(start, "", actor=actor, customer=customer, service="styling-class")))
    await salon.send()
    return taken


async def test_case_13_anyone_is_the_least_loaded_then_the_longest_unused_then_the_first_by_id(salon: Salon) -> None:
    """Bookings for anyone go round: by id while all are idle, then to whoever was used longest ago that day."""

    async def anyone(clock: str) -> str:
        return (await salon.book_for(at(clock), "")).staff_member_ids[0]

    assert [await anyone("10:00"), await anyone("09:00"), await anyone("11:00")] == ["ana", "ben", "chloe"]
    assert await anyone("14:00") == "ben"
    assert await anyone("15:00") == "ana"
    assert await anyone("16:00") == "chloe"


async def test_case_13_anyone_is_the_same_for_the_same_calendar(salon: Salon) -> None:
    """A start taken, left and taken again goes to the same staff member."""
    await salon.book_for(at("10:00"), "ana")
    first = await salon.book_for(at("11:00"), "")
    await salon.cancel(SAM, first)
    assert (await salon.book_for(at("11:00"), "")).staff_member_ids == first.staff_member_ids == ("ben",)


async def test_case_14_a_seat_is_a_booking_of_its_own_in_a_shared_session(salon: Salon) -> None:
    """Seats of one service, start and staff share a session and nothing else; six fit and the seventh does not."""
    taken = [booking for _, booking in await seats(salon, 6)]
    assert len({booking.session_id for booking in taken}) == 1
    assert len({(booking.id, booking.reference) for booking in taken}) == 6
    assert {(booking.version, booking.staff_member_ids) for booking in taken} == {(1, ("chloe",))}
    actor, customer = guest(7)
    with refuses(Code.FULL):
        await salon.book(CLASS, "", actor=actor, customer=customer, service="styling-class")


async def test_case_14_a_session_with_places_is_busy_for_other_services_only(salon: Salon) -> None:
    """The class still takes guests and says how many places are left; Chloe cuts no hair meanwhile."""
    await seats(salon, 2)
    catalogue = await salon.store.catalogue()
    slots = await salon.offers.free(catalogue, Wanted(catalogue.services["styling-class"]), CLASS, CLASS + MINUTE)
    assert [(slot.start, slot.places_left) for slot in slots] == [(CLASS, 4)]
    with refuses(Code.SLOT_TAKEN):
        await salon.book(CLASS, "chloe")
    with refuses(Code.SLOT_TAKEN):
        await salon.book_for(CLASS, "chloe")


async def test_case_14_a_customer_changes_their_own_seat_and_nobody_hears(salon: Salon) -> None:
    """Moving and cancelling a seat leaves the other seats, their history and their mails as they were."""
    (mover, moving), (leaver, leaving), (stranger, other) = await seats(salon, 3)
    with refuses(Code.NOT_FOUND):
        await salon.cancel(stranger, moving)
    moved = await salon.move(mover, moving, at("14:00", THURSDAY.replace(day=10)))
    await salon.cancel(leaver, leaving)
    assert moved.session_id != other.session_id
    assert [seat.id for seat in await salon.store.session(other.session_id)] == [other.id]
    assert await salon.again(other) == other
    assert await salon.whats(other) == "booked"
    assert {row.booking_version for row in await salon.mails(other)} == {1}


async def test_case_14_the_last_to_leave_frees_the_session(salon: Salon) -> None:
    """While a seat is taken Chloe is busy; when the last one is given up her time is free."""
    taken = await seats(salon, 2)
    for actor, booking in taken:
        assert "14:00" not in await salon.free(CLASS, CLASS + MINUTE, staff_member_ids=("chloe",))
        await salon.cancel(actor, booking)
    assert await salon.free(CLASS, CLASS + MINUTE, staff_member_ids=("chloe",)) == "14:00"
    assert (await salon.book(CLASS, "chloe")).staff_member_ids == ("chloe",)


@pytest.mark.parametrize("actor", [CHLOE, SAM, ADA], ids=["own-calendar", "scheduler", "administrator"])
async def test_case_14_staff_cancel_a_session_with_a_mail_for_every_seat(salon: Salon, actor: Actor) -> None:
    """One command cancels all seats, each with its history entry and mails; asked twice, it is done once."""
    taken = [booking for _, booking in await seats(salon, 3)]
    session_id = taken[0].session_id
    done = await salon.desk.cancel_session(actor, session_id, reason="ill", request_key="cancel")
    assert await salon.desk.cancel_session(actor, session_id, reason="ill", request_key="cancel") == done
    assert [seat.id for seat in done] == [booking.id for booking in taken]
    for booking in taken:
        now = await salon.again(booking)
        assert (now.status, now.reason, now.version) == (BookingStatus.CANCELLED, "ill", 2)
        assert await salon.whats(booking) == "booked cancelled"
        assert "cancelled to customer" in await salon.mailed(booking, 2)
    assert await salon.store.session(session_id) == []
    assert await salon.free(CLASS, CLASS + MINUTE, staff_member_ids=("chloe",)) == "14:00"


async def test_case_14_others_do_not_cancel_a_session(salon: Salon) -> None:
    """A colleague is told it is not their calendar, customers and viewers which roles may; nothing is written."""
    (guest_actor, booking), *_ = await seats(salon, 2)
    own_seat = await salon.book(CLASS, "", actor=ANA, customer=DREW, service="styling-class")
    before = salon.everything()
    refusals = [
        (ANA, Code.NOT_YOUR_CALENDAR),
        (BEN, Code.NOT_YOUR_CALENDAR),
        (VIC, Code.ROLE),
        (guest_actor, Code.ROLE),
    ]
    for actor, code in refusals:
        with refuses(code):
            await salon.desk.cancel_session(actor, booking.session_id, request_key=salon.key())
    for session_id in ("", "unknown"):
        with refuses(Code.NOT_FOUND):
            await salon.desk.cancel_session(CHLOE, session_id, request_key=salon.key())
    salon.now = CLASS
    with refuses(Code.STARTED):
        await salon.desk.cancel_session(CHLOE, booking.session_id, request_key=salon.key())
    assert salon.everything() == before
    assert len(await salon.store.session(own_seat.session_id)) == 3


async def test_case_14_where_all_are_needed_all_are_booked_mailed_and_kept_together(salon: Salon) -> None:
    """A wedding takes Ana and Chloe: both free, both mailed; its customer moves it, and swaps neither of them."""
    await salon.set_service("wedding-styling", is_customer_allowed_to_manage_booking=True)
    booking = await salon.book_for(at("14:00"), "ana", service="wedding-styling")
    assert booking.staff_member_ids == ("ana", "chloe")
    assert "booked to staff:ana, booked to staff:chloe" in await salon.mailed(booking)
    for who in ("ana", "chloe", "chloe ana"):
        with refuses(Code.UNCHANGED):
            await salon.move(CASEY_PROVEN, booking, at("14:00"), who)
    with refuses(Code.STAFF_UNAVAILABLE):
        await salon.move(CASEY_PROVEN, booking, at("14:00"), "ana ben")
    moved = await salon.move(CASEY_PROVEN, booking, at("14:15"), "ana")
    assert moved.staff_member_ids == ("ana", "chloe")
    await salon.book(at("10:00", THURSDAY), "chloe", actor=DREW_PROVEN, customer=DREW)
    with refuses(Code.SLOT_TAKEN):
        await salon.move(CASEY_PROVEN, moved, at("10:00", THURSDAY))


async def test_case_14_a_team_member_does_not_book_a_colleague_in(salon: Salon) -> None:
    """Where all are needed, a team member's command would fill a colleague's calendar, and is refused."""
    for actor, who in ((ANA, ""), (ANA, "ana"), (CHLOE, "ana chloe")):
        with refuses(Code.NOT_YOUR_CALENDAR):
            await salon.book_for(at("14:00"), who, actor=actor, service="wedding-styling")
    assert (await salon.store.catalogue()).services["wedding-styling"].staff_needed is StaffNeeded.ALL
    assert (await salon.book_for(at("14:00"), actor=ADA, service="wedding-styling")).version == 1


async def test_case_15_administrators_are_the_role_and_the_business_without_duplicates(salon: Salon) -> None:
    """Every administrator and the business's address hear of a change, each address once."""
    await salon.set_staff("sam", role=Role.ADMINISTRATOR)
    await salon.set_staff("vic", role=Role.ADMINISTRATOR, email_address="Hello@Contoso-Salon.example ")
    await salon.set_staff("ben", email_address="ANA@contoso-salon.example")
    booking = await salon.book(at("11:00"))
    told = "customer business staff:ada staff:ana staff:sam"
    assert await salon.mailed(booking) == ", ".join(f"booked to {one}" for one in told.split())
    await salon.send()
    await salon.move(CASEY_PROVEN, booking, at("11:00"), "ben")
    assert await salon.mailed(booking, 2) == ", ".join(f"moved to {one}" for one in told.split())


async def test_case_15_a_customer_who_works_here_gets_one_mail(salon: Salon) -> None:
    """Somebody who is customer, staff and administrator, or writes from the business's address, is mailed once."""
    ada = Customer(name="Ada", email_address="ADA@contoso-salon.example")
    booking = await salon.book(at("11:00"), actor=ADA, customer=ada)
    assert await salon.mailed(booking) == "booked to customer, booked to business, booked to staff:ana"
    desk = Customer(name="Desk", email_address="hello@contoso-salon.example")
    booking = await salon.book(at("12:00"), actor=ADA, customer=desk)
    assert await salon.mailed(booking) == "booked to customer, booked to staff:ada, booked to staff:ana"
    opted = await salon.book(at("14:00"), actor=ADA, customer=ada, opt_out_of_customer_email=True)
    assert await salon.mailed(opted) == (
        "booked to customer (opted_out), booked to business, booked to staff:ada, booked to staff:ana"
    )


async def test_case_15_a_business_without_an_address_is_told_through_its_administrators(salon: Salon) -> None:
    """Where only a phone number is set, administrators and staff are mailed; who has no address, visibly not."""
    await salon.set_business(email="")
    await salon.set_staff("ana", email_address="")
    booking = await salon.book_for(at("11:00"), customer=Customer(name="By Phone", phone="1"))
    assert await salon.mailed(booking) == (
        "booked to customer (no_address), booked to staff:ada, booked to staff:ana (no_address)"
    )


async def test_case_15_who_makes_a_change_as_staff_is_not_told_of_it(salon: Salon) -> None:
    """A team member's change is told to the customer, to administrators and to the other staff of the booking."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.move(ANA, booking, at("11:00"), "ben")
    told = "customer business staff:ada staff:ben"
    assert await salon.mailed(booking, 2) == ", ".join(f"moved to {one}" for one in told.split())


async def test_case_16_opting_out_is_visible_in_the_outbox(salon: Salon) -> None:
    """A staff member or a business that wants no mail has suppressed rows; the business's address is told anyway."""
    await salon.set_staff("ana", is_email_notification_enabled=False)
    await salon.set_business(policy={"send_confirmations_to_owner": False})
    booking = await salon.book(at("11:00"))
    assert await salon.mailed(booking) == (
        "booked to customer, booked to business, booked to staff:ada (opted_out), booked to staff:ana (opted_out)"
    )
    await salon.set_service(policy={"send_confirmations_to_owner": True})
    other = await salon.book(at("12:00"), "ben")
    assert (
        await salon.mailed(other) == "booked to customer, booked to business, booked to staff:ada, booked to staff:ben"
    )
    assert {row.state for row in await salon.send()} == {MailState.QUEUED}
    assert await salon.mailed(booking) == (
        "booked to customer (sent), booked to business (sent), "
        "booked to staff:ada (opted_out), booked to staff:ana (opted_out)"
    )


async def test_case_16_by_default_a_change_is_told_to_all(salon: Salon) -> None:
    """Without an opt-out nobody is left out, and nothing is suppressed."""
    booking = await salon.book(at("11:00"))
    assert {row.state for row in await salon.mails(booking)} == {MailState.QUEUED}
    assert {row.recipient for row in await salon.mails(booking)} == {"customer", "business", "staff:ada", "staff:ana"}


async def test_case_17_a_mail_that_fails_changes_nothing_in_the_booking(salon: Salon) -> None:
    """A failed try stays queued with its next due time and error, a dead one stays to be seen; the booking holds."""
    booking = await salon.book(at("11:00"))
    first, second, *_ = await salon.store.claim(1000, MINUTE, salon.now)
    await salon.store.failed(first.id, "no route", salon.now + 5 * MINUTE)
    await salon.store.failed(second.id, "no such person", None)
    rows = {row.id: row for row in await salon.mails(booking)}
    again, dead = rows[first.id], rows[second.id]
    assert (again.state, again.attempts, again.last_error) == (MailState.QUEUED, 1, "no route")
    assert again.due == salon.now + 5 * MINUTE
    assert (dead.state, dead.last_error) == (MailState.DEAD, "no such person")
    assert await salon.again(booking) == booking
    assert await salon.whats(booking) == "booked"
    await salon.move(CASEY_PROVEN, booking, at("12:00"))
    assert {row.id for row in await salon.mails(booking, 1)} == set(rows)
    assert CASEY.name not in str(rows)
