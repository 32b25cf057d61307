"""What is kept of a person is shown, then erased: bookings, history, mails, messages and proofs of their address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.erasing import Erased, ErasingDesk
from bookings.holdings import EVER, holdings
from bookings.known_customers import known_customers
from bookings.model import Actor, Booking, BookingStatus, Customer, HistoryEntry, MailState, OutboxRow
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    CASEY,
    CASEY_PROVEN,
    DAY,
    DREW,
    DREW_PROVEN,
    HOUR,
    MINUTE,
    SAM,
    VIC,
    Salon,
    at,
    refuses,
    teams,
    web,
)


@pytest.fixture
def desk(salon: Salon) -> ErasingDesk:
    """The desk of the salon."""
    return ErasingDesk(salon.store, salon.clock, salon.ids)


async def _erase(salon: Salon, desk: ErasingDesk, whose: str, actor: Actor = ADA) -> int:
    seen = (await desk.holdings(actor, whose)).versions
    return await desk.erase(actor, whose, seen=seen, request_key=salon.key())


def _everything(salon: Salon) -> str:
    """All that the store keeps of bookings, history and mails, as one text."""
    return repr([salon.store._all(kind) for kind in (Booking, HistoryEntry, OutboxRow)]).casefold()


async def test_nothing_of_the_person_is_left(salon: Salon, desk: ErasingDesk) -> None:
    """Past, cancelled and upcoming bookings lose whom they were for, with notes, answers, reasons and messages."""
    linked = replace(CASEY, notes="left-handed", aad_object_id=teams(9).aad_object_id, tenant_id=teams(9).tenant_id)
    past = await salon.book(at("11:00"), customer=linked)
    cancelled = await salon.book(at("12:00"))
    await salon.cancel(CASEY_PROVEN, cancelled, reason="the flu")
    await salon.desk.leave_message(CASEY_PROVEN, "Call Casey", request_key="", booking_id=past.id)
    await salon.desk.leave_message(web(), "From Casey", request_key="", reply_to="casey@example.com")
    salon.now += 3 * DAY
    await salon.serving.message(SAM, past.id, "Dear Casey", request_key="")
    await salon.proof.verify_address(web(), "casey@example.com")
    to_come = await salon.book_for(at("11:00") + 7 * DAY)
    assert await _erase(salon, desk, past.id) == 3
    left = _everything(salon)
    for word in ("casey", "0999", "left-handed", "flu", "'tea'", linked.aad_object_id, "person:", "peer-1"):
        assert word not in left, word
    after = [await salon.again(booking) for booking in (past, cancelled, to_come)]
    assert [booking.customer for booking in after] == [Customer()] * 3
    assert [booking.status for booking in after] == [
        BookingStatus.CONFIRMED,
        BookingStatus.CANCELLED,
        BookingStatus.CANCELLED,
    ]
    assert await known_customers(salon.store, ADA, "casey") == []
    assert await salon.store.challenges(email_address="casey@example.com", since=EVER) == []


async def test_the_history_says_that_it_was_erased(salon: Salon, desk: ErasingDesk) -> None:
    """Each booking's history ends with who erased it, and keeps what happened before."""
    booking = await salon.book(at("11:00"))
    await _erase(salon, desk, booking.id)
    assert await salon.whats(booking) == "booked cancelled erased"
    entry = (await salon.history(booking))[-1]
    assert (entry.who, entry.role, entry.decision) == ("staff:ada", "administrator", "allowed")


async def test_upcoming_bookings_are_cancelled_and_the_team_is_told(salon: Salon, desk: ErasingDesk) -> None:
    """Their slots are free; staff and the business get a mail, the customer none, and waiting ones to them end."""
    booking = await salon.book(at("11:00"))
    await _erase(salon, desk, booking.id)
    assert "11:00" in (await salon.free(at("09:00"), at("12:00"))).split()
    theirs = [row for row in await salon.mails(booking) if row.recipient == "customer"]
    assert {(row.state, row.last_error) for row in theirs} == {
        (MailState.SUPPRESSED, "erased"),
        (MailState.SUPPRESSED, "no_address"),
    }
    told = {row.recipient for row in await salon.mails(booking, 2) if row.state is MailState.QUEUED}
    assert told == {"business", "staff:ada", "staff:ana"}


async def test_a_mail_that_is_dead_or_in_hand_ends_too(salon: Salon, desk: ErasingDesk) -> None:
    """Nothing to the person is tried again; what is being handed over this moment is told of nowhere afterwards."""
    first, second = await salon.book(at("11:00")), await salon.book(at("12:00"))
    rows = {
        row.booking_id: row for row in await salon.store.claim(99, MINUTE, salon.now) if row.recipient == "customer"
    }
    await salon.store.failed(rows[first.id].id, "recipient_refused 550", None)
    await _erase(salon, desk, first.id)
    await salon.store.sent(rows[second.id].id)
    for booking in (first, second):
        [row] = [one for one in await salon.mails(booking, 1) if one.recipient == "customer"]
        assert (row.state, row.last_error) == (MailState.SUPPRESSED, "erased")
    assert all(row.recipient != "customer" for row in (await salon.store.outbox(salon.now)).undelivered)


async def test_it_cannot_be_taken_back(salon: Salon, desk: ErasingDesk) -> None:
    """The administrator who erased has nothing to undo, though the booking was cancelled with it a moment ago."""
    booking = await salon.book(at("11:00"))
    await _erase(salon, desk, booking.id)
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.undo(ADA, booking)


async def test_the_same_click_again_is_the_same_erasure(salon: Salon, desk: ErasingDesk) -> None:
    """It gives the first answer and changes nothing; asked anew, there is nobody to erase."""
    booking = await salon.book(at("11:00"))
    seen = (await desk.holdings(ADA, booking.id)).versions
    for _ in range(2):
        assert await desk.erase(ADA, booking.id, seen=seen, request_key="click") == 1
    assert await salon.whats(booking) == "booked cancelled erased"
    with refuses(Code.NOT_FOUND):
        await desk.holdings(ADA, booking.id)
    with refuses(Code.NOT_FOUND):
        await desk.erase(ADA, booking.id, seen=seen, request_key=salon.key())


async def test_what_changed_since_it_was_shown_is_looked_at_first(salon: Salon, desk: ErasingDesk) -> None:
    """A booking that was moved or made meanwhile is not erased unseen."""
    booking = await salon.book(at("11:00"))
    seen = (await desk.holdings(ADA, booking.id)).versions
    await salon.book(at("14:00"))
    before = salon.everything()
    with refuses(Code.STALE):
        await desk.erase(ADA, booking.id, seen=seen, request_key=salon.key())
    assert salon.everything() == before


async def test_others_keep_their_data(salon: Salon, desk: ErasingDesk) -> None:
    """Another customer's bookings, mails and proofs stay as they are, in the same class too."""
    day = at("14:00") + DAY
    mine = await salon.book_for(day, who="chloe", service="styling-class")
    other = await salon.book_for(day, who="chloe", service="styling-class", customer=DREW)
    await salon.proof.verify_address(DREW_PROVEN, "drew@example.com")
    mails = await salon.mails(other)
    await _erase(salon, desk, mine.id)
    assert await salon.again(other) == other
    assert await salon.mails(other) == mails
    [challenge] = await salon.store.challenges(email_address="drew@example.com", since=EVER)
    assert not challenge.is_used


async def test_a_person_is_known_by_what_is_on_their_bookings(salon: Salon, desk: ErasingDesk) -> None:
    """By address in any letter case; without one by the phone's digits, and without either by name."""
    first = await salon.book_for(at("09:00"))
    await salon.book_for(at("10:00"), customer=Customer("C. Quinn", "CASEY@EXAMPLE.COM"))
    phone = await salon.book_for(at("11:00"), customer=Customer("Casey Quinn", phone=CASEY.phone))
    await salon.book_for(at("11:45"), customer=Customer("Cas", phone="+44 (20) 7946-0999"))
    name = await salon.book_for(at("14:00"), customer=Customer("Casey Quinn"))
    await salon.book_for(at("15:00"), customer=Customer("casey  QUINN".replace("  ", " ")))
    odd = await salon.book_for(at("16:00"), customer=Customer("…"))
    counts = [len((await desk.holdings(ADA, booking.id)).bookings) for booking in (first, phone, name, odd)]
    assert counts == [2, 2, 2, 1]
    assert await _erase(salon, desk, phone.id) == 2
    assert len((await desk.holdings(ADA, first.id)).bookings) == 2


async def test_who_only_wrote_is_erased_by_their_address(salon: Salon, desk: ErasingDesk) -> None:
    """Their messages lose their words and wait no more; an address that nobody gave, and no address, are nobody's."""
    await salon.desk.leave_message(web(), "Call Kim", request_key="", reply_to="Kim@example.com")
    found = await desk.holdings(ADA, "kim@example.com")
    assert (found.customer.email_address, found.bookings, len(found.messages)) == ("kim@example.com", (), 1)
    assert await _erase(salon, desk, " KIM@example.com") == 0
    assert "kim" not in _everything(salon)
    assert [entry.what for entry in salon.store._all(HistoryEntry)] == ["erased"]
    for nobody in ("kim@example.com", "unknown", ""):
        assert await holdings(salon.store, nobody) is None


async def test_a_code_on_its_way_proves_nothing_any_more(salon: Salon, desk: ErasingDesk) -> None:
    """The customer's own code is void; that of a staff member with the same address stays theirs."""
    await salon.set_staff("ben", email_address="casey@example.com")
    booking = await salon.book(at("11:00"))
    customers = await salon.proof.verify_address(web(), "casey@example.com")
    staffs = await salon.proof.challenge_staff(web(client="peer-9"), "casey@example.com")
    await _erase(salon, desk, booking.id)
    with refuses(Code.CODE_EXPIRED):
        await salon.prove(web(), customers)
    kept = await salon.store.challenge(staffs)
    assert kept is not None
    assert (kept.email_address, kept.is_used) == ("casey@example.com", False)


async def test_what_staff_are_sent_stays(salon: Salon, desk: ErasingDesk) -> None:
    """Mails to the team are about a booking, and are built from what is left of it."""
    booking = await salon.book(at("11:00"))
    before = [row for row in await salon.mails(booking, 1) if row.recipient != "customer"]
    salon.now = booking.start + HOUR
    await _erase(salon, desk, booking.id)
    assert [row for row in await salon.mails(booking) if row.recipient != "customer"] == before
    assert (await salon.again(booking)).status is BookingStatus.CONFIRMED


@pytest.mark.parametrize("actor", [CASEY_PROVEN, VIC, ANA, SAM], ids=["customer", "viewer", "member", "scheduler"])
async def test_only_an_administrator_erases(salon: Salon, desk: ErasingDesk, actor: Actor) -> None:
    """Anybody else is shown nothing and erases nothing, whether or not there is such a person."""
    booking = await salon.book(at("11:00"))
    for whose in (booking.id, "unknown"):
        with refuses(Code.ROLE):
            await desk.holdings(actor, whose)
        with refuses(Code.ROLE):
            await desk.erase(actor, whose, seen={booking.id: 1}, request_key=salon.key())
    assert await salon.again(booking) == booking


async def test_who_keeps_something_beside_the_store_is_told_once_it_is_done(salon: Salon) -> None:
    """The addresses and numbers that they had on any booking, and where it was asked; nothing where it was refused."""
    told: list[Erased] = []
    desk = ErasingDesk(salon.store, salon.clock, salon.ids, told.append)
    await salon.book(at("11:00"))
    booking = await salon.book(at("12:00"), customer=replace(CASEY, phone="+44 20 7946 0111"))
    with refuses(Code.ROLE):
        await desk.erase(ANA, booking.id, seen={}, request_key="no")
    assert told == []
    seen = (await desk.holdings(ADA, booking.id)).versions
    for _ in range(2):
        await desk.erase(ADA, booking.id, seen=seen, request_key="yes")
    assert told == [Erased(frozenset({CASEY.email_address, CASEY.phone, "+44 20 7946 0111"}), ADA.conversation)]
