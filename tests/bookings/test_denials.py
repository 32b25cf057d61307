"""Denied changes of docs/rules.md, section 4: who was denied what, and whose attempts leave no trace."""

from __future__ import annotations

from dataclasses import replace

from bookings.business import Role
from bookings.model import HistoryEntry
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    BEN,
    CASEY_PROVEN,
    DREW_PROVEN,
    MINUTE,
    SAM,
    VIC,
    Salon,
    at,
    refuses,
    web,
)


async def test_a_denial_says_who_asked_for_what_and_why_not(salon: Salon) -> None:
    """The entry has the command, the actor with role, channel and conversation, and the code; nothing of the person."""
    booking = await salon.book(at("11:00"))
    salon.now += MINUTE
    with refuses(Code.READ_ONLY):
        await salon.cancel(VIC, booking)
    entry = (await salon.history(booking))[-1]
    assert entry == HistoryEntry(
        id=entry.id,
        at=salon.now,
        what="cancel",
        booking_id=booking.id,
        who="staff:vic",
        role="viewer",
        channel="teams",
        conversation=VIC.conversation,
        decision="refused: read_only",
    )


async def test_the_same_request_denied_twice_is_written_once(salon: Salon) -> None:
    """A second click on what is denied gets the same answer and no second entry; another request gets its own."""
    booking = await salon.book(at("11:00"))
    for key in ("click", "click", "another"):
        with refuses(Code.NOT_YOUR_CALENDAR):
            await salon.cancel(BEN, booking, request_key=key)
    assert await salon.whats(booking) == "booked cancel(not_your_calendar) cancel(not_your_calendar)"


async def test_a_limit_that_binds_a_customer_is_a_denial(salon: Salon) -> None:
    """Notice, the number of moves and an undo of somebody else's change stand in the history of a proven customer."""
    await salon.set_service(policy={"maximum_reschedules": 0})
    booking = await salon.book(at("11:00"))
    with refuses(Code.TOO_MANY_MOVES):
        await salon.move(CASEY_PROVEN, booking, at("14:00"))
    await salon.move(SAM, booking, at("14:00"))
    with refuses(Code.UNDO_NOT_YOURS):
        await salon.undo(CASEY_PROVEN, booking)
    salon.now = at("13:00")
    with refuses(Code.NOTICE):
        await salon.cancel(CASEY_PROVEN, booking)
    expected = "booked reschedule(too_many_moves) moved undo(undo_not_yours) cancel(notice)"
    assert await salon.whats(booking) == expected


async def test_what_nobody_can_do_is_no_denial(salon: Salon) -> None:
    """A taken slot, the same time, an old version and a cancelled booking leave the history as it was."""
    booking = await salon.book(at("11:00"))
    await salon.book(at("12:00"), actor=DREW_PROVEN)
    for start, code in ((at("12:00"), Code.SLOT_TAKEN), (at("11:00"), Code.UNCHANGED)):
        with refuses(code):
            await salon.move(SAM, booking, start, "ana")
    with refuses(Code.STALE):
        await salon.cancel(SAM, booking, expected_version=7)
    await salon.cancel(SAM, booking)
    with refuses(Code.CANCELLED):
        await salon.cancel(CASEY_PROVEN, booking)
    assert await salon.whats(booking) == "booked cancelled"


async def test_strangers_leave_no_trace(salon: Salon) -> None:
    """Nobody unproven makes the history grow: neither by ids that exist nor by others, nor by commands of staff."""
    booking = await salon.book(at("11:00"))
    before = salon.store.describe().documents
    for actor in (web(), DREW_PROVEN):
        for booking_id in (booking.id, "guessed"):
            with refuses(Code.NOT_FOUND):
                await salon.desk.cancel(actor, booking_id, request_key=salon.key())
            with refuses(Code.ROLE):
                await salon.desk.pin(actor, booking_id, True, request_key=salon.key())
    with refuses(Code.ROLE):
        await salon.desk.cancel_session(web(), "a session", request_key=salon.key())
    assert salon.store.describe().documents == before


async def test_a_denial_does_not_end_what_can_be_taken_back(salon: Salon) -> None:
    """After somebody else was denied a change, whoever made the last one still undoes it."""
    booking = await salon.book(at("11:00"))
    await salon.cancel(SAM, booking)
    with refuses(Code.UNDO_NOT_YOURS):
        await salon.undo(ADA, booking)
    assert (await salon.undo(SAM, booking)).version == 3
    assert await salon.whats(booking) == "booked cancelled undo(undo_not_yours) restored"


async def test_denied_settings_stand_in_the_history_of_their_record(salon: Salon) -> None:
    """Who is no administrator and tries to change a setting, or to revoke a link, is on record with the role."""
    booking = await salon.book(at("11:00"))
    service = (await salon.store.catalogue()).services["haircut"]
    demoted = replace(ADA, role=Role.SCHEDULER)
    for key in ("click", "click"):
        with refuses(Code.ROLE):
            await salon.settings.change(demoted, service, request_key=key, is_hidden_from_customers=True)
    with refuses(Code.ROLE):
        await salon.settings.revoke_link(ANA, booking.id, request_key="revoke")
    entries = [entry for entry in await salon.store.history_of("") if entry.decision.startswith("refused")]
    assert [(entry.what, entry.record, entry.who, entry.role) for entry in entries] == [
        ("setting", "haircut", "staff:ada", "scheduler")
    ]
    assert await salon.whats(booking) == "booked link_revoked(role)"
