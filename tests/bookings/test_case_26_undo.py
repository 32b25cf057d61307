"""Case 26 of docs/rules.md: taking a move or a cancellation back, and the mails that wait for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bookings.availability import Limit
from bookings.model import Actor, BookingStatus, MailState
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    CASEY_PROVEN,
    DAY,
    DREW,
    DREW_PROVEN,
    HOUR,
    MINUTE,
    SAM,
    THURSDAY,
    VIC,
    Salon,
    at,
    refuses,
    web,
)

NOTICE = frozenset({Limit.NOTICE})
ALL = "customer business staff:ada staff:ana"


def to_all(kind: str, note: str = "") -> str:
    """A mail of this kind to everybody concerned, as `Salon.mailed` says it."""
    return ", ".join(f"{kind} to {one}{note}" for one in ALL.split())


@pytest.mark.parametrize("actor", [CASEY_PROVEN, ANA, SAM, ADA], ids=["customer", "team-member", "scheduler", "admin"])
async def test_case_26_whoever_moved_or_cancelled_takes_it_back(salon: Salon, actor: Actor) -> None:
    """The booking has its old start, staff and count again, as a new version with a history entry; staff may too."""
    booking = await salon.book(at("11:00"))
    await salon.move(actor, booking, at("14:00"), "ben" if actor is not ANA else "")
    restored = await salon.undo(actor, booking)
    assert restored == replace(booking, version=3) == await salon.again(booking)
    await salon.cancel(actor, restored, reason="ill")
    restored = await salon.undo(actor, booking)
    assert restored == replace(booking, version=5)
    assert await salon.whats(booking) == "booked moved restored cancelled restored"
    assert await salon.free(at("11:00"), at("11:30"), staff_member_ids=("ana",)) == ""


async def test_case_26_the_number_of_moves_is_restored(salon: Salon) -> None:
    """A move that was taken back does not count against the limit of moves, and undoing is no move."""
    await salon.set_service(policy={"maximum_reschedules": 1})
    booking = await salon.book(at("11:00"))
    for _ in range(2):
        assert (await salon.move(CASEY_PROVEN, booking, at("14:00"))).reschedule_count == 1
        assert (await salon.undo(CASEY_PROVEN, booking)).reschedule_count == 0


async def test_case_26_undo_holds_for_ten_minutes(salon: Salon) -> None:
    """At ten minutes it is still taken back, a moment later it is not."""
    booking, other = await salon.book(at("11:00")), await salon.book(at("12:00"))
    await salon.cancel(CASEY_PROVEN, booking)
    await salon.cancel(CASEY_PROVEN, other)
    salon.now += 10 * MINUTE
    assert (await salon.undo(CASEY_PROVEN, booking)).status is BookingStatus.CONFIRMED
    salon.now += MINUTE / 60
    with refuses(Code.UNDO_TOO_LATE):
        await salon.undo(CASEY_PROVEN, other)


async def test_case_26_undo_belongs_to_whoever_made_the_change_in_that_conversation(salon: Salon) -> None:
    """Another conversation, or staff after the customer and the other way round, is refused; strangers see nothing."""
    booking = await salon.book(at("11:00"))
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    elsewhere = replace(CASEY_PROVEN, conversation="another talk")
    for actor in (elsewhere, SAM, ANA, VIC):
        with refuses(Code.UNDO_NOT_YOURS):
            await salon.undo(actor, booking)
    for actor in (DREW_PROVEN, web(conversation=CASEY_PROVEN.conversation)):
        with refuses(Code.NOT_FOUND):
            await salon.undo(actor, booking)
    with refuses(Code.NOT_FOUND):
        await salon.desk.undo(CASEY_PROVEN, "unknown", request_key=salon.key())
    await salon.cancel(SAM, booking)
    with refuses(Code.UNDO_NOT_YOURS):
        await salon.undo(CASEY_PROVEN, booking)
    assert (await salon.again(booking)).version == 3


async def test_case_26_only_a_move_or_a_cancellation_is_taken_back_and_only_once(salon: Salon) -> None:
    """A fresh booking, a restored one and one without a history have nothing to undo."""
    booking = await salon.book(at("11:00"))
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.undo(CASEY_PROVEN, booking)
    await salon.cancel(CASEY_PROVEN, booking)
    await salon.undo(CASEY_PROVEN, booking)
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.undo(CASEY_PROVEN, booking)
    imported = replace(booking, id="imported", reference="IMPORTED", start=at("14:00"), end=at("14:30"))
    async with salon.store.unit("") as unit:
        await unit.add(imported)
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.undo(CASEY_PROVEN, imported)


@pytest.mark.parametrize("change", ["moved", "cancelled"])
async def test_case_26_an_old_slot_taken_meanwhile_is_not_taken_back(salon: Salon, change: str) -> None:
    """Once somebody else has the old slot, undo is refused and the change stands."""
    booking = await salon.book(at("11:00"))
    if change == "moved":
        changed = await salon.move(CASEY_PROVEN, booking, at("14:00"))
    else:
        changed = await salon.cancel(CASEY_PROVEN, booking)
    await salon.book(at("10:45"), actor=DREW_PROVEN, customer=DREW)
    before = salon.everything()
    with refuses(Code.SLOT_TAKEN):
        await salon.undo(CASEY_PROVEN, booking)
    assert await salon.again(booking) == changed
    assert salon.everything() == before


async def test_case_26_a_seat_taken_meanwhile_is_not_taken_back(salon: Salon) -> None:
    """A cancelled seat comes back while the session has a place, and not when it is full."""
    await salon.set_service("styling-class", maximum_attendees_count=2)
    start = at("14:00", THURSDAY)
    seat = await salon.book(start, "", service="styling-class")
    await salon.cancel(CASEY_PROVEN, seat)
    await salon.book_for(start, "", customer=DREW, service="styling-class")
    assert (await salon.undo(CASEY_PROVEN, seat)).session_id == seat.session_id
    await salon.cancel(CASEY_PROVEN, seat)
    await salon.book_for(start, "", customer=DREW, service="styling-class")
    with refuses(Code.FULL):
        await salon.undo(CASEY_PROVEN, seat)


async def test_case_26_an_old_start_that_has_passed_is_not_taken_back(salon: Salon) -> None:
    """Free of notice, but not of the start: at the old start undo is refused, a moment before it is done."""
    booking, other = await salon.book(at("11:00")), await salon.book(at("11:00"), "ben")
    salon.now = at("10:55")
    for one in (booking, other):
        await salon.move(SAM, one, at("11:00", THURSDAY))
    salon.now = at("11:00") - MINUTE / 60
    assert (await salon.undo(SAM, booking)).start == at("11:00")
    salon.now = at("11:00")
    with refuses(Code.STARTED):
        await salon.undo(SAM, other)


async def test_case_26_undo_is_decided_anew_and_free_of_notice(salon: Salon) -> None:
    """Inside the notice a change is taken back; not where the setting has been turned off meanwhile."""
    booking = await salon.book_for(at("11:00"))
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    salon.now = at("09:00")
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    salon.now += 5 * MINUTE
    assert (await salon.undo(CASEY_PROVEN, booking)).start == at("11:00")
    salon.now = at("08:55")
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    await salon.set_service(is_customer_allowed_to_manage_booking=False)
    with refuses(Code.MANAGED_BY_STAFF):
        await salon.undo(CASEY_PROVEN, booking)


async def test_case_26_a_cancellation_is_not_taken_back_beyond_the_open_bookings(salon: Salon) -> None:
    """Who has used the place of a cancelled booking for another one does not get a sixth by undoing."""
    await salon.set_business(maximum_open_bookings=1)
    booking = await salon.book(at("11:00"))
    await salon.cancel(CASEY_PROVEN, booking)
    other = await salon.book(at("14:00"))
    with refuses(Code.TOO_MANY_OPEN):
        await salon.undo(CASEY_PROVEN, booking)
    await salon.cancel(CASEY_PROVEN, other)
    assert (await salon.undo(CASEY_PROVEN, booking)).version == 3


@pytest.mark.parametrize(
    ("start", "new_start", "delay"),
    [
        ("11:00", "14:00", MINUTE),
        ("11:00", "12:00", MINUTE),
        ("10:45", "14:00", 0 * MINUTE),
        ("14:00", "10:45", 0 * MINUTE),
    ],
)
async def test_case_26_mails_wait_a_minute_unless_a_start_is_near(
    salon: Salon, start: str, new_start: str, delay: timedelta
) -> None:
    """A mail of a move is due after a grace, or at once where the old or new start is less than two hours away."""
    salon.now = at("09:00")
    booking = await salon.book_for(at(start), lifted=NOTICE)
    assert {row.due for row in await salon.mails(booking)} == {salon.now}
    await salon.send()
    await salon.move(SAM, booking, at(new_start), lifted=NOTICE)
    assert {row.due - salon.now for row in await salon.mails(booking, 2)} == {delay}


async def test_case_26_mails_of_a_change_that_was_taken_back_in_time_are_never_sent(salon: Salon) -> None:
    """Within the grace, undo leaves the waiting mails suppressed as undone: nobody hears of either."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.cancel(CASEY_PROVEN, booking)
    assert await salon.mailed(booking, 2) == to_all("cancelled")
    await salon.undo(CASEY_PROVEN, booking)
    assert {row.last_error for row in await salon.mails(booking, 3)} == {"undone"}
    salon.now += HOUR
    assert await salon.send() == []
    assert len(await salon.mails(booking)) == 8


async def test_case_26_mails_already_sent_are_followed_by_restored(salon: Salon) -> None:
    """After the grace everybody has heard of the cancellation, and hears that the booking stands again."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.cancel(CASEY_PROVEN, booking)
    salon.now += MINUTE
    assert {row.kind for row in await salon.send()} == {"cancelled"}
    await salon.undo(CASEY_PROVEN, booking)
    assert await salon.mailed(booking, 3) == to_all("restored")
    assert {row.before["status"] for row in await salon.mails(booking, 3)} == {"cancelled"}


async def test_case_26_waiting_mails_of_a_booking_become_one_from_the_first_state(salon: Salon) -> None:
    """Two moves within the grace are one mail a person; its "before" is the state before the first of them."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.move(CASEY_PROVEN, booking, at("12:00"))
    salon.now += MINUTE / 2
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    rows = [row for row in await salon.mails(booking) if row.kind == "moved"]
    assert {(row.recipient, row.booking_version) for row in rows} == {(one, 3) for one in ALL.split()}
    assert {row.before["start"] for row in rows} == {at("11:00").isoformat()}
    assert {row.due for row in rows} == {salon.now + MINUTE}
    await salon.cancel(CASEY_PROVEN, booking)
    assert await salon.mailed(booking, 4) == to_all("cancelled")
    assert len(await salon.mails(booking)) == 8


async def test_case_26_moving_back_by_hand_is_as_good_as_undone(salon: Salon) -> None:
    """A second move to the first start and staff within the grace mails nobody."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    await salon.move(CASEY_PROVEN, booking, at("11:00"))
    assert {row.state for row in await salon.mails(booking, 3)} == {MailState.SUPPRESSED}


async def test_case_26_a_confirmation_that_waits_tells_the_latest_state(salon: Salon) -> None:
    """Whoever has heard nothing yet gets one mail: booked at the new time, or cancelled."""
    booking = await salon.book(at("11:00"))
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    assert await salon.mailed(booking) == to_all("booked")
    await salon.cancel(CASEY_PROVEN, booking)
    assert await salon.mailed(booking) == to_all("cancelled")
    assert {row.booking_version for row in await salon.mails(booking)} == {3}


async def test_case_26_restored_and_changed_again_within_the_grace_is_one_mail(salon: Salon) -> None:
    """Told of the cancellation, people hear "restored" once with the newest time, or nothing if cancelled again."""
    booking = await salon.book(at("11:00"))
    await salon.cancel(CASEY_PROVEN, booking)
    salon.now += 2 * MINUTE
    await salon.send()
    await salon.undo(CASEY_PROVEN, booking)
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    assert await salon.mailed(booking, 4) == to_all("restored")
    await salon.move(CASEY_PROVEN, booking, at("11:00"))
    await salon.cancel(CASEY_PROVEN, booking)
    assert await salon.mailed(booking, 6) == to_all("cancelled", " (undone)")


async def test_case_26_a_message_that_waits_is_not_swallowed_by_a_change(salon: Salon) -> None:
    """Merging takes mails of changes only: a message about the booking still goes out beside them."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.desk.leave_message(CASEY_PROVEN, "Running late", request_key="m", booking_id=booking.id)
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    kinds = [row.kind for row in await salon.mails(booking) if row.recipient == "business"]
    assert kinds == ["booked", "message", "moved"]


async def test_case_26_a_mail_under_way_is_not_rewritten(salon: Salon) -> None:
    """What the worker has taken, or has tried before, goes its way; the next change is a mail of its own."""
    booking = await salon.book(at("11:00"))
    taken = await salon.store.claim(2, MINUTE, salon.now)
    await salon.store.failed(taken[0].id, "no route", salon.now + DAY)
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    assert await salon.mailed(booking, 1) == "booked to customer, booked to business"
    assert await salon.mailed(booking, 2) == (
        "booked to staff:ada, booked to staff:ana, moved to customer, moved to business"
    )
