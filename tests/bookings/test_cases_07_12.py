"""Cases 7 to 12 of docs/rules.md: refusals that explain themselves, and what a move is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.manage_policy import Action, decide
from bookings.model import Actor, BookingStatus
from bookings.offers import Wanted
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    CASEY,
    CASEY_PROVEN,
    DAY,
    DREW,
    HOUR,
    MINUTE,
    SAM,
    THURSDAY,
    Salon,
    at,
    refuses,
)


async def test_case_07_a_refusal_for_notice_says_the_rule_its_deadline_and_whom_to_contact(salon: Salon) -> None:
    """The facts are the action, its notice and the instant that passed; contact details stand beside them."""
    booking = await salon.book(at("11:00"))
    salon.now = at("09:30")
    catalogue = await salon.store.catalogue()
    decision = decide(catalogue.business, catalogue.services["haircut"], booking, CASEY_PROVEN, salon.now)
    for action in (Action.RESCHEDULE, Action.CANCEL):
        no = decision.refused[action]
        assert no.code is Code.NOTICE
        assert no.facts == {"action": action.value, "deadline": at("09:00"), "notice": 2 * HOUR}
        assert decision.change_until[action] == at("09:00")
    assert decision.is_manageable
    assert decision.allowed == {Action.CONTACT, Action.NEW_BOOKING}
    assert decision.contact.phone == "+44 20 7946 0123"


@pytest.mark.parametrize("actor", [CASEY_PROVEN, SAM, ADA], ids=["customer", "scheduler", "administrator"])
@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("started", Code.STARTED),
        ("over", Code.STARTED),
        ("cancelled", Code.CANCELLED),
        ("no-show", Code.CLOSED),
        ("completed", Code.CLOSED),
    ],
)
async def test_case_08_what_is_over_is_not_managed(salon: Salon, actor: Actor, state: str, code: Code) -> None:
    """Started, past, cancelled, missed or done: nobody moves or cancels it, and nothing is written."""
    booking = await salon.book(at("11:00"))
    if state == "cancelled":
        await salon.cancel(CASEY_PROVEN, booking)
    else:
        salon.now = at("11:00") if state == "started" else at("11:30")
    closing = {"no-show": BookingStatus.NO_SHOW, "completed": BookingStatus.COMPLETED}
    if state in closing:
        await salon.serving.close(ANA, booking.id, closing[state], request_key=salon.key())
    before = salon.everything()
    with refuses(code):
        await salon.move(actor, booking, at("11:00", THURSDAY))
    with refuses(code):
        await salon.cancel(actor, booking)
    assert salon.everything() == before


async def test_case_08_a_stale_card_never_acts(salon: Salon) -> None:
    """A card carries the version it was made for: with another version on record it is refused as stale."""
    booking = await salon.book(at("11:00"))
    moved = await salon.move(CASEY_PROVEN, booking, at("12:00"), expected_version=1)
    with refuses(Code.STALE):
        await salon.cancel(CASEY_PROVEN, booking, expected_version=1)
    with refuses(Code.STALE):
        await salon.move(CASEY_PROVEN, booking, at("14:00"), expected_version=1)
    assert await salon.again(booking) == moved


@pytest.mark.parametrize("actor", [CASEY_PROVEN, SAM], ids=["customer", "scheduler"])
async def test_case_08_what_does_not_exist_is_not_found(salon: Salon, actor: Actor) -> None:
    """A link to a booking that is not there is refused as one that is not theirs."""
    booking = replace(await salon.book(at("11:00")), id="unknown")
    with refuses(Code.NOT_FOUND):
        await salon.move(actor, booking, at("12:00"))
    with refuses(Code.NOT_FOUND):
        await salon.cancel(actor, booking)


async def test_case_09_a_move_to_where_it_is_changes_nothing_and_mails_nobody(salon: Salon) -> None:
    """The same start with the same staff member, named or among those named, is refused as unchanged."""
    booking = await salon.book(at("11:00"))
    before = salon.everything()
    for who in ("", "ana", "ana ben", "ben ana chloe"):
        with refuses(Code.UNCHANGED):
            await salon.move(CASEY_PROVEN, booking, at("11:00"), who)
    assert salon.everything() == before
    assert await salon.again(booking) == booking
    assert (await salon.move(CASEY_PROVEN, booking, at("11:00"), "ben")).staff_member_ids == ("ben",)


async def test_case_10_a_booking_is_not_in_its_own_way(salon: Salon) -> None:
    """A move by a quarter of an hour meets the booking's own time and buffers, and is offered and done."""
    booking = await salon.book(at("11:00"))
    for moving, free in ((booking, "10:30 10:45 11:00 11:15 11:30 11:45"), (None, "11:45")):
        assert await salon.free(at("10:30"), at("12:00"), staff_member_ids=("ana",), moving=moving) == free
    assert (await salon.move(CASEY_PROVEN, booking, at("11:15"))).start == at("11:15")
    assert (await salon.book(at("10:30"), customer=DREW)).staff_member_ids == ("ana",)


async def test_case_11_a_move_keeps_what_the_booking_was_made_with(salon: Salon) -> None:
    """Duration, buffers, answers, id and reference stay as they were booked; the version goes up by one."""
    booking = await salon.book(at("11:00"))
    await salon.set_service(default_duration=HOUR, post_buffer=30 * MINUTE, pre_buffer=10 * MINUTE)
    salon.now += MINUTE
    moved = await salon.move(CASEY_PROVEN, booking, at("14:00"))
    expected = replace(
        booking,
        start=at("14:00"),
        end=at("14:30"),
        version=2,
        reschedule_count=1,
        updated=salon.now,
    )
    assert await salon.again(booking) == moved == expected
    assert moved.customer.answers == {"tea": "yes"}


async def test_case_11_a_move_is_one_command_with_one_history_entry(salon: Salon) -> None:
    """A move is never a cancellation and a booking: one entry has the state before and the state after."""
    booking = await salon.book(at("11:00"))
    await salon.move(CASEY_PROVEN, booking, at("14:00"), "ben", reason="a train")
    assert await salon.whats(booking) == "booked moved"
    entry = (await salon.history(booking))[-1]
    assert (entry.who, entry.role, entry.channel, entry.at) == ("customer", "", "web", salon.now)
    assert (entry.before["start"], entry.after["start"]) == (at("11:00").isoformat(), at("14:00").isoformat())
    assert (entry.before["staff_member_ids"], entry.after["staff_member_ids"]) == (["ana"], ["ben"])
    assert (entry.before["version"], entry.after["version"]) == (1, 2)
    assert (entry.reason, entry.decision) == ("a train", "allowed")
    assert CASEY.name not in str(entry)


async def test_case_12_the_same_staff_member_comes_first_on_a_move(salon: Salon) -> None:
    """Ana stays where she is free, though others have less to do; else one who is free takes it."""
    booking = await salon.book(at("11:00"))
    await salon.book(at("15:00"), customer=DREW, actor=ANA)
    assert (await salon.move(CASEY_PROVEN, booking, at("14:00"))).staff_member_ids == ("ana",)
    assert (await salon.move(CASEY_PROVEN, booking, at("14:15"), "ben ana")).staff_member_ids == ("ana",)
    assert (await salon.move(CASEY_PROVEN, booking, at("15:00"))).staff_member_ids == ("ben",)


async def test_case_12_others_take_over_from_one_who_has_left(salon: Salon) -> None:
    """Where the booking's staff member no longer does the service, a move goes to somebody who does."""
    booking = await salon.book(at("11:00"))
    await salon.set_service(staff_member_ids=("ben", "chloe"))
    assert (await salon.move(CASEY_PROVEN, booking, at("14:00"))).staff_member_ids == ("ben",)


async def test_case_12_without_a_choice_a_wish_does_not_count(salon: Salon) -> None:
    """With `allow_staff_selection` off the same staff member keeps a move and anyone a new booking; staff choose."""
    await salon.set_business(policy={"allow_staff_selection": False})
    booking = await salon.book(at("11:00"), "chloe")
    assert booking.staff_member_ids == ("ana",)
    with refuses(Code.UNCHANGED):
        await salon.move(CASEY_PROVEN, booking, at("11:00"), "ben")
    booking = await salon.move(CASEY_PROVEN, booking, at("14:00"), "ben")
    assert booking.staff_member_ids == ("ana",)
    assert (await salon.move(SAM, booking, at("14:00"), "ben")).staff_member_ids == ("ben",)
    assert (await salon.book_for(at("15:00"), "chloe")).staff_member_ids == ("chloe",)


@pytest.mark.parametrize("who", ["unknown", "vic", "ana unknown"])
async def test_case_12_somebody_who_does_not_do_the_service_cannot_be_wished(salon: Salon, who: str) -> None:
    """A wish for anybody else is refused, in a booking as in a move."""
    booking = await salon.book(at("11:00"))
    with refuses(Code.STAFF_UNAVAILABLE):
        await salon.book(at("14:00"), who)
    with refuses(Code.STAFF_UNAVAILABLE):
        await salon.move(CASEY_PROVEN, booking, at("14:00"), who)


async def test_case_12_what_is_shown_is_who_would_take_it(salon: Salon) -> None:
    """What the offer says of a slot's staff member is what the desk does, in a booking and in a move."""
    booking = await salon.book(at("11:00"), "chloe")
    catalogue = await salon.store.catalogue()
    for start in (at("14:00"), at("11:00", THURSDAY)):
        for moving in (None, booking):
            wanted = Wanted(catalogue.services["haircut"], moving=moving)
            slot = await salon.offers.check(catalogue, wanted, start)
            shown = await salon.offers.assign(catalogue, wanted, slot)
            if moving:
                done = await salon.move(CASEY_PROVEN, booking, start)
            else:
                done = await salon.book(start, "")
            assert done.staff_member_ids == shown
    assert (await salon.again(booking)).start - booking.start == DAY
