"""Time off and closures: who may enter and end them, what an approval does, and what is left under them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bookings.absence_desk import LONGEST, whose
from bookings.absences import Absence, Proposal, absence_over, upcoming
from bookings.business import TimeOff
from bookings.model import Actor, Customer
from bookings.refusals import Code, Refused
from tests.bookings.away import CLOSED, WEDNESDAY_OFF, Absences, entries, moves_of, off
from tests.bookings.salon import (
    ADA,
    ANA,
    CASEY_PROVEN,
    DREW,
    DREW_PROVEN,
    MINUTE,
    MONDAY,
    SAM,
    THURSDAY,
    TUESDAY,
    VIC,
    Salon,
    at,
    refuses,
)

# Who may, and what is refused


@pytest.mark.parametrize(
    ("actor", "whose", "code"),
    [
        (ANA, "ana", None),
        (ANA, "ben", Code.NOT_YOUR_CALENDAR),
        (ANA, "", Code.ROLE),
        (SAM, "ben", None),
        (SAM, "", Code.ROLE),
        (ADA, "ben", None),
        (ADA, "", None),
        (VIC, "vic", Code.ROLE),
        (CASEY_PROVEN, "ana", Code.ROLE),
    ],
)
async def test_time_off_is_ones_own_matter_or_the_schedulers(
    salon: Salon, absences: Absences, actor: Actor, whose: str, code: Code | None
) -> None:
    """A team member enters their own, schedulers and administrators anybody's, and administrators closures."""
    absence = replace(WEDNESDAY_OFF, staff_member_id=whose)
    if code is None:
        await absences.entered(absence, actor)
        await absences.desk.end(actor, absence, request_key=salon.key())
        assert await absences.off(whose) == []
        return
    with refuses(code):
        await absences.planned(absence, actor)
    with refuses(code):
        await absences.desk.enter(actor, absence, request_key=salon.key())
    with refuses(code):
        await absences.desk.end(actor, absence, request_key=salon.key())
    assert await absences.off(whose) == []


@pytest.mark.parametrize(
    ("absence", "code"),
    [
        (off(at("12:00"), at("09:00")), Code.ENDS_BEFORE_START),
        (off(at("12:00"), at("12:00")), Code.ENDS_BEFORE_START),
        (off(at("06:00", MONDAY), at("08:00", MONDAY)), Code.IN_THE_PAST),
        (off(at("09:00"), at("09:00") + LONGEST + MINUTE), Code.TOO_LONG),
        (off(at("09:00"), at("12:00"), reason="x" * 501), Code.INVALID),
        (off(at("09:00"), at("12:00"), who="nobody"), Code.STALE),
    ],
)
async def test_an_absence_that_cannot_be_is_refused(
    salon: Salon, absences: Absences, absence: Absence, code: Code
) -> None:
    """It ends after it starts and after now, within a year, with a short reason, for somebody who is there."""
    for refused in (
        absences.planned(absence),
        absences.desk.enter(SAM, absence, request_key=salon.key()),
    ):
        with refuses(code):
            await refused


async def test_what_has_begun_today_may_be_entered(absences: Absences) -> None:
    """The whole of today is time off from now on."""
    await absences.entered(off(at("00:00", MONDAY), at("00:00", TUESDAY)))
    assert await absences.off() == ["Mon 00:00-Tue 00:00"]


async def test_an_absence_that_is_there_already_is_said(absences: Absences) -> None:
    """An overlap with other time off of the same person is refused with its times; next to it is none."""
    await absences.entered(off(at("09:00"), at("12:00")))
    with pytest.raises(Refused) as no:
        await absences.planned(off(at("11:00"), at("15:00")))
    assert no.value == Refused(Code.OVERLAPS, start=at("09:00"), end=at("12:00"))
    await absences.entered(off(at("08:00"), at("09:00")))
    await absences.entered(off(at("12:00"), at("15:00")))
    await absences.entered(replace(CLOSED), ADA)
    assert await absences.off() == ["Wed 08:00-Wed 09:00", "Wed 09:00-Wed 12:00", "Wed 12:00-Wed 15:00"]


async def test_a_denied_absence_stands_in_the_history(salon: Salon, absences: Absences) -> None:
    """Who may not is written down with the record they meant."""
    with refuses(Code.NOT_YOUR_CALENDAR):
        await absences.desk.enter(ANA, replace(WEDNESDAY_OFF, staff_member_id="ben"), request_key="k")
    (entry,) = entries(salon)
    assert (entry.what, entry.record, entry.who) == ("time_off", "ben", "staff:ana")
    assert entry.decision == "refused: not_your_calendar"


# Approved


async def test_approving_enters_the_absence_and_moves_the_bookings(salon: Salon, absences: Absences) -> None:
    """One approval: the record with its next version, the history, and a mail to everybody concerned by a move."""
    booking = await salon.book(at("10:00"), "ana")
    await salon.send()
    entered = await absences.entered(off(at("09:00"), at("12:00"), reason="dentist"), ANA, message="Sorry about that")
    assert [(one.id, one.staff_member_ids) for one in entered.moved] == [(booking.id, ("ben",))]
    assert (entered.failed, entered.left) == ((), ())
    assert (await salon.store.catalogue()).staff["ana"].version == 2
    first = entries(salon)[0]
    assert (first.what, first.record, first.who, first.reason) == ("time_off", "ana", "staff:ana", "dentist")
    assert first.after == {"start": at("09:00").isoformat(), "end": at("12:00").isoformat()}
    assert await salon.whats(booking) == "booked moved"
    assert await salon.mailed(booking, 2) == (
        "moved to customer, moved to business, moved to staff:ada, moved to staff:ben"
    )
    told = [row.facts.get("message", "") for row in await salon.mails(booking, 2) if row.recipient == "customer"]
    assert "Sorry about that" in told


async def test_the_same_approval_twice_is_one(salon: Salon, absences: Absences) -> None:
    """The same request key gives the same outcome, of what was refused too, and changes nothing more."""
    moving = await salon.book(at("10:00"), "ana")
    refused = await salon.book(at("11:00"), "ana", actor=DREW_PROVEN, customer=DREW)
    planned = await absences.planned(WEDNESDAY_OFF)
    await salon.cancel(DREW_PROVEN, refused)
    first = await absences.entered(WEDNESDAY_OFF, planned=planned, key="once")
    counted = salon.everything()
    again = await absences.entered(WEDNESDAY_OFF, planned=planned, key="once")
    assert first == again
    assert [one.id for one in again.moved] == [moving.id]
    assert [code for _, code in again.failed] == [Code.CANCELLED]
    assert salon.everything() == counted
    assert await absences.off() == ["Wed 00:00-Thu 00:00"]


async def test_what_was_cut_short_goes_on_under_the_same_key(salon: Salon, absences: Absences) -> None:
    """Where only the absence was committed, the same approval again carries out the moves."""
    booking = await salon.book(at("10:00"), "ana")
    planned = await absences.planned(WEDNESDAY_OFF)
    await absences.desk.enter(SAM, WEDNESDAY_OFF, request_key="once")
    entered = await absences.entered(WEDNESDAY_OFF, planned=planned, key="once")
    assert [one.id for one in entered.moved] == [booking.id]


async def test_what_cannot_be_done_any_more_is_left_and_said(salon: Salon, absences: Absences) -> None:
    """Each move is decided again: one whose slot was taken stays under the time off, and the others are made."""
    first = await salon.book(at("10:00"), "ana")
    second = await salon.book(at("14:00"), "ana", actor=DREW_PROVEN, customer=DREW)
    planned = await absences.planned(WEDNESDAY_OFF)
    taker = planned.entries[0].staff_member_ids[0]
    await salon.book_for(at("10:15"), taker, customer=DREW)
    entered = await absences.entered(WEDNESDAY_OFF, planned=planned)
    assert [(move.seats[0][0], code) for move, code in entered.failed] == [(first.id, Code.SLOT_TAKEN)]
    assert [one.id for one in entered.moved] == [second.id]
    assert [one.id for one in entered.left] == [first.id]
    assert (await salon.again(first)).version == 1
    catalogue = await salon.store.catalogue()
    assert absence_over(catalogue, await salon.again(first)) == WEDNESDAY_OFF
    assert absence_over(catalogue, await salon.again(second)) is None


async def test_a_near_slot_that_was_taken_meanwhile_is_left(salon: Salon, absences: Absences) -> None:
    """Another start obeys the calendar of that moment."""
    await salon.set_service(staff_member_ids=("ana",))
    booking = await salon.book(at("10:00"), "ana")
    planned = await absences.planned(off(at("10:00"), at("10:30")))
    assert f"{planned.entries[0].start:%H:%M}" == "09:30"
    await salon.book_for(at("09:15"), "ana", customer=DREW)
    entered = await absences.entered(off(at("10:00"), at("10:30")), planned=planned)
    assert [code for _, code in entered.failed] == [Code.SLOT_TAKEN]
    assert [one.id for one in entered.left] == [booking.id]


async def test_a_session_that_grew_stays_together(salon: Salon, absences: Absences) -> None:
    """A seat that was taken after the preview leaves the whole session where it is, and so does a lack of places."""
    await salon.book(at("14:00", TUESDAY), "", service="styling-class")
    await salon.book_for(at("14:00", TUESDAY), "chloe", service="styling-class", customer=DREW)
    tuesday = off(at("00:00", TUESDAY), at("00:00"), who="chloe")
    planned = await absences.planned(tuesday)
    assert planned.entries[0].proposal is Proposal.MOVE
    await salon.set_service("styling-class", maximum_attendees_count=2)
    await salon.book_for(at("14:00", THURSDAY), "chloe", service="styling-class", customer=DREW)
    entered = await absences.entered(tuesday, planned=planned)
    assert [code for _, code in entered.failed] == [Code.FULL]
    assert len(entered.left) == 2
    await absences.desk.end(SAM, tuesday, request_key=salon.key())
    await salon.set_service("styling-class", maximum_attendees_count=6)
    planned = await absences.planned(tuesday)
    pat = Customer(name="Pat", email_address="pat@example.com")
    await salon.book_for(at("14:00", TUESDAY), "chloe", service="styling-class", customer=pat)
    entered = await absences.entered(tuesday, planned=planned)
    assert [code for _, code in entered.failed] == [Code.STALE]
    assert len(entered.left) == 3


async def test_a_record_that_changed_meanwhile_is_decided_again(salon: Salon, absences: Absences) -> None:
    """Two people at once: the second one's approval changes nothing, since their plan was made for another record."""
    booking = await salon.book(at("10:00"), "ana")
    planned = await absences.planned(WEDNESDAY_OFF)
    await absences.entered(off(at("09:00", THURSDAY), at("12:00", THURSDAY)), ANA)
    with refuses(Code.STALE):
        await absences.entered(WEDNESDAY_OFF, planned=planned)
    assert await absences.off() == ["Thu 09:00-Thu 12:00"]
    assert (await salon.again(booking)).version == 1


async def test_a_booking_that_left_the_calendar_is_not_theirs_to_move(salon: Salon, absences: Absences) -> None:
    """A team member's plan holds for bookings that are theirs when it is carried out."""
    booking = await salon.book(at("10:00"), "ana")
    planned = await absences.planned(WEDNESDAY_OFF, ANA)
    moved = await salon.move(SAM, booking, booking.start, "ben")
    move = replace(moves_of(planned)[0], seats=((booking.id, moved.version),), staff_member_ids=("chloe",))
    entered = await absences.desk.enter(ANA, WEDNESDAY_OFF, [move], request_key=salon.key())
    assert [code for _, code in entered.failed] == [Code.NOT_YOUR_CALENDAR]


# Ended


async def test_an_absence_is_taken_out_again(salon: Salon, absences: Absences) -> None:
    """What has not begun is removed, in the history too; a second time it is no longer there."""
    await absences.entered(WEDNESDAY_OFF)
    await absences.entered(off(at("09:00", THURSDAY), at("12:00", THURSDAY)))
    await absences.desk.end(ANA, WEDNESDAY_OFF, request_key="end")
    await absences.desk.end(ANA, WEDNESDAY_OFF, request_key="end")
    assert await absences.off() == ["Thu 09:00-Thu 12:00"]
    with refuses(Code.STALE):
        await absences.desk.end(ANA, WEDNESDAY_OFF, request_key=salon.key())
    last = entries(salon)[-1]
    assert (last.what, last.who, last.after) == ("time_off_ended", "staff:ana", {})
    assert last.before["start"] == at("00:00").isoformat()


async def test_an_absence_that_has_begun_ends_now(salon: Salon, absences: Absences) -> None:
    """What is running is cut short; what is over cannot be ended; nobody's cannot be."""
    today = off(at("09:00", MONDAY), at("17:00", MONDAY))
    await absences.entered(today)
    salon.now = at("11:20", MONDAY) + timedelta(seconds=20)
    await absences.desk.end(ANA, today, request_key=salon.key())
    assert await absences.off() == ["Mon 09:00-Mon 11:20"]
    with refuses(Code.IN_THE_PAST):
        await absences.desk.end(ANA, replace(today, end=at("11:20", MONDAY)), request_key=salon.key())
    with refuses(Code.STALE):
        await absences.desk.end(SAM, replace(today, staff_member_id="nobody"), request_key=salon.key())


async def test_closures_are_ended_by_administrators(salon: Salon, absences: Absences) -> None:
    """A closure is taken out of the business's record."""
    await absences.entered(CLOSED, ADA)
    with refuses(Code.ROLE):
        await absences.desk.end(SAM, CLOSED, request_key=salon.key())
    await absences.desk.end(ADA, CLOSED, request_key=salon.key())
    assert await absences.off("") == []
    assert [entry.what for entry in entries(salon)] == ["closure", "closure_ended"]


async def test_what_is_left_under_an_absence_is_found(salon: Salon) -> None:
    """A booking lies under a closure, or under the time off of any of its staff; of somebody who left there is none."""
    booking = await salon.book(at("10:00"), "ana")
    catalogue = await salon.store.catalogue()
    assert absence_over(catalogue, booking) is None
    assert absence_over(catalogue, replace(booking, staff_member_ids=("gone",))) is None
    await salon.set_staff(
        "ana", time_off=(TimeOff(at("08:00"), at("09:00")), TimeOff(at("09:00"), at("10:15"), "dentist"))
    )
    assert absence_over(await salon.store.catalogue(), booking) == off(at("09:00"), at("10:15"), reason="dentist")
    await salon.set_business(closures=(TimeOff(at("10:15"), at("11:00")),))
    assert absence_over(await salon.store.catalogue(), booking) == off(at("10:15"), at("11:00"), who="")


async def test_what_is_not_over_is_listed_for_who_may_enter_it(salon: Salon, absences: Absences) -> None:
    """A team member sees their own time off, a scheduler everybody's, an administrator closures too; by start."""
    for absence in (off(at("09:00", THURSDAY), at("12:00", THURSDAY)), replace(WEDNESDAY_OFF, staff_member_id="ben")):
        await absences.entered(absence)
    await absences.entered(CLOSED, ADA)
    await absences.entered(off(at("00:00", MONDAY), at("09:00", MONDAY)))
    salon.now = at("09:00", MONDAY)
    catalogue = await salon.store.catalogue()

    def listed(actor: Actor) -> str:
        seen = upcoming(catalogue, whose(catalogue, actor), salon.now)
        return " ".join(f"{one.staff_member_id or 'closed'}:{one.start:%a}" for one in seen)

    assert listed(ANA) == "ana:Thu"
    assert listed(SAM) == "ben:Wed ana:Thu"
    assert listed(ADA) == "closed:Wed ben:Wed ana:Thu"
    assert listed(VIC) == listed(CASEY_PROVEN) == ""
