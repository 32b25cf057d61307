"""An administrator sends mails that did not get through on their way once more (docs/rules.md, case 17)."""

from __future__ import annotations

import pytest

from bookings.model import Actor, HistoryEntry, MailState
from bookings.outbox_desk import OutboxDesk
from bookings.refusals import Code
from tests.bookings.salon import ADA, ANA, CASEY_PROVEN, HOUR, MINUTE, SAM, VIC, Salon, at, refuses


@pytest.fixture
async def desk(salon: Salon) -> OutboxDesk:
    """The desk, with one dead mail, one that waits for its next try, one sent, and one never tried."""
    await salon.book(at("11:00"))
    first, second, third, _ = await salon.store.claim(4, MINUTE, salon.now)
    await salon.store.failed(first.id, "no_connection", None)
    await salon.store.failed(second.id, "no_connection", salon.now + HOUR)
    await salon.store.sent(third.id)
    return OutboxDesk(salon.store, salon.clock, salon.ids)


def _retried(salon: Salon) -> list[HistoryEntry]:
    return [entry for entry in salon.store._all(HistoryEntry) if entry.what == "mail_retried"]


async def test_one_mail_is_tried_again(salon: Salon, desk: OutboxDesk) -> None:
    """It is due now as if it were new, and the history says who did it; the same click again changes nothing."""
    dead, waiting = (await salon.store.outbox(salon.now)).undelivered
    for _ in range(2):
        assert await desk.retry(ADA, dead.id, request_key="click") == 1
    [again] = [row for row in await salon.store.mail_of(dead.booking_id) if row.id == dead.id]
    assert (again.state, again.attempts, again.last_error, again.due) == (MailState.QUEUED, 0, "", salon.now)
    assert (await salon.store.outbox(salon.now)).undelivered == (waiting,)
    [entry] = _retried(salon)
    assert (entry.record, entry.booking_id, entry.who) == (dead.id, dead.booking_id, "staff:ada")
    assert (entry.decision, entry.before, entry.after) == ("allowed; mails: 1", {}, {})


async def test_all_are_tried_again_at_once(salon: Salon, desk: OutboxDesk) -> None:
    """Whatever failed, and nothing else; the history has one entry with their number."""
    assert await desk.retry(ADA, request_key=salon.key()) == 2
    assert (await salon.store.outbox(salon.now)).undelivered == ()
    [entry] = _retried(salon)
    assert (entry.record, entry.booking_id, entry.decision) == ("", "", "allowed; mails: 2")


async def test_nothing_to_try_again_is_no_change(salon: Salon, desk: OutboxDesk) -> None:
    """A mail that nobody knows, and an outbox where nothing is stuck, leave no trace in the history."""
    assert await desk.retry(ADA, "unknown", request_key=salon.key()) == 0
    assert await desk.retry(ADA, request_key="") == 2
    assert await desk.retry(ADA, request_key="") == 0
    assert len(_retried(salon)) == 1


async def test_taking_back_a_move_looks_past_it(salon: Salon, desk: OutboxDesk) -> None:
    """A mail that was tried again is no change of the booking: whoever moved it may still undo that."""
    booking = await salon.book(at("14:00"))
    await salon.move(SAM, booking, at("15:00"))
    for row in await salon.store.claim(9, MINUTE, salon.now + MINUTE):
        await salon.store.failed(row.id, "no_connection", None)
    await desk.retry(ADA, request_key="")
    assert (await salon.undo(SAM, booking)).start == booking.start


@pytest.mark.parametrize("actor", [CASEY_PROVEN, VIC, ANA, SAM], ids=["customer", "viewer", "member", "scheduler"])
async def test_the_outbox_is_for_administrators(salon: Salon, desk: OutboxDesk, actor: Actor) -> None:
    """Anybody else is refused by the roles that may, whether or not there is such a mail; nothing is sent."""
    dead = (await salon.store.outbox(salon.now)).undelivered[0]
    for row_id in (dead.id, "unknown", ""):
        with refuses(Code.ROLE) as no:
            await desk.retry(actor, row_id, request_key=salon.key())
        assert no.value.facts == {"roles": ["administrator"]}
    assert len((await salon.store.outbox(salon.now)).undelivered) == 2
