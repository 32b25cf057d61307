"""What every store promises (bookings/ports.py): the outbox as an administrator sees it, who joins, who is erased."""

from dataclasses import replace

import pytest

from bookings.model import Download, LinkRequest, MailState, RequestState
from bookings.ports import Stale, Store, StoreError
from tests.state.conftest import Home, before_and_after_a_restart
from tests.state.made import ANA, BEN, BUSINESS, CUT, HOUR, MINUTE, NOW, entry, mail
from tests.state.test_contract_reads import numbers


async def test_a_mail_that_was_overtaken_is_suppressed_with_the_reason(store: Store) -> None:
    """It ends without what somebody typed; one that was replaced meanwhile stays queued, and none is an error."""
    async with store.unit("") as unit:
        await unit.mail(mail(1, "booking-1", facts={"by": "customer", "text": "typed"}))
        await unit.mail(mail(2, "booking-1"))
    rows = await store.claim(9, MINUTE, NOW)
    async with store.unit("") as unit:
        await unit.mail(replace(rows[1], booking_version=2))
    for row in rows:
        await store.suppressed(row.id, "superseded")
    ended, waiting = await store.mail_of("booking-1")
    assert (ended.state, ended.last_error, ended.attempts) == (MailState.SUPPRESSED, "superseded", 0)
    assert (ended.facts, ended.lease_until) == ({"by": "customer"}, None)
    assert (waiting.state, waiting.booking_version) == (MailState.QUEUED, 2)
    with pytest.raises(StoreError):
        await store.suppressed("mail-9", "superseded")


async def test_the_outbox_says_what_is_due_what_is_later_and_what_did_not_get_through(home: Home) -> None:
    """Numbers of queued rows by time, and dead or once failed rows by due time: outside, inside and after a restart."""
    async with home.store.unit("") as unit:
        for number, due in enumerate((NOW, NOW - HOUR, NOW + HOUR, NOW - MINUTE, NOW - MINUTE)):
            await unit.mail(mail(number, due=due))
        await unit.mail(mail(9, state=MailState.SUPPRESSED))
    await home.store.claim(9, MINUTE, NOW)
    await home.store.sent("mail-0")
    await home.store.failed("mail-1", "550 nobody", None)
    await home.store.failed("mail-3", "451 later", NOW + 2 * HOUR)
    async for reads in before_and_after_a_restart(home):
        found = await reads.outbox(NOW)
        assert (found.due, found.later, numbers(found.undelivered)) == (1, 2, [1, 3])
    async with home.store.unit("") as unit:
        await unit.mail(mail(5, due=NOW))
        inside = await unit.outbox(NOW + HOUR)
        assert (inside.due, inside.later, numbers(inside.undelivered)) == (3, 1, [1, 3])
    assert await home.store.outbox(NOW + HOUR) == inside


async def test_what_failed_is_queued_again_as_if_it_were_new(store: Store) -> None:
    """A dead row and one that waits are due as asked; nothing else is touched, nor what is being sent right now."""
    async with store.unit("") as unit:
        for number in range(1, 6):
            await unit.mail(mail(number, "booking-1"))
    await store.claim(9, MINUTE, NOW)
    await store.failed("mail-1", "550 nobody", None)
    await store.failed("mail-2", "451 later", NOW + HOUR)
    await store.failed("mail-3", "451 later", NOW)
    await store.sent("mail-4")
    await store.claim(9, 5 * MINUTE, NOW)
    async with store.unit("") as unit:
        asked = [await unit.requeue(f"mail-{number}", NOW + MINUTE) for number in (1, 2, 3, 4, 5, 6)]
    assert asked == [True, True, False, False, False, False]
    rows = await store.mail_of("booking-1")
    assert [(row.state, row.attempts, row.last_error, row.due) for row in rows[:2]] == [
        (MailState.QUEUED, 0, "", NOW + MINUTE)
    ] * 2
    assert numbers(await store.claim(9, MINUTE, NOW + MINUTE)) == [5, 1, 2]
    assert (await store.outbox(NOW)).undelivered == (rows[2],)


async def test_messages_are_found_by_the_address_they_are_answered_at(store: Store) -> None:
    """Folded and whole, in any state; a mail without one is nobody's."""
    async with store.unit("") as unit:
        await unit.mail(mail(1, facts={"reply_to": "Casey@Example.com"}))
        await unit.mail(mail(2, facts={"reply_to": "casey@example.com "}, state=MailState.DEAD))
        await unit.mail(mail(3, facts={"reply_to": ""}))
        await unit.mail(mail(4, facts={"reply_to": None}))
    assert numbers(await store.mail_from("CASEY@example.com")) == [1, 2]
    assert await store.mail_from("example.com") == await store.mail_from(" ") == []


async def test_a_trace_is_replaced_by_itself_without_the_person(home: Home) -> None:
    """A history entry and a mail in any state; an unknown one is Stale. Nothing else of them changes place."""
    async with home.store.unit("") as unit:
        await unit.history(entry(1, "booking-1", reason="I am ill"))
        await unit.history(entry(2, "booking-1"))
        await unit.mail(mail(1, "booking-1", state=MailState.DEAD, facts={"reply_to": "casey@example.com"}))
    async with home.store.unit("") as unit:
        await unit.redact(entry(1, "booking-1", reason=""))
        await unit.redact(mail(1, "booking-1", state=MailState.DEAD))
    async for reads in before_and_after_a_restart(home):
        assert [one.reason for one in await reads.history_of("booking-1")] == ["", ""]
        assert numbers(await reads.history_of("booking-1")) == [1, 2]
        assert await reads.mail_from("casey@example.com") == []
    for unknown in (entry(9, "booking-1"), mail(9)):
        with pytest.raises(Stale):
            async with home.store.unit("") as unit:
                await unit.redact(unknown)


async def test_a_staff_member_who_is_removed_is_gone(home: Home) -> None:
    """From the unit's own catalogue, everybody's, and after a restart; another version is Stale and changes nothing."""
    async with home.store.unit("") as unit:
        for record in (BUSINESS, ANA, BEN):
            await unit.put(record, None)
    with pytest.raises(Stale):
        async with home.store.unit("") as unit:
            await unit.remove(ANA, 2)
    async with home.store.unit("") as unit:
        await unit.remove(ANA, 1)
        assert set((await unit.catalogue()).staff) == {"ben"}
    async for reads in before_and_after_a_restart(home):
        assert set((await reads.catalogue()).staff) == {"ben"}


async def test_a_service_that_is_removed_is_gone(home: Home) -> None:
    """As a staff member who is removed."""
    async with home.store.unit("") as unit:
        for record in (BUSINESS, CUT):
            await unit.put(record, None)
    with pytest.raises(Stale):
        async with home.store.unit("") as unit:
            await unit.remove(CUT, 2)
    async with home.store.unit("") as unit:
        await unit.remove(CUT, 1)
        assert not (await unit.catalogue()).services
    async for reads in before_and_after_a_restart(home):
        assert not (await reads.catalogue()).services


async def test_requests_to_be_linked_wait_until_they_are_decided_or_expire(home: Home) -> None:
    """Oldest first, without the decided and the expired; each is found by its id all the same, after a restart too."""
    made = [
        LinkRequest(f"request-{number}", "ana", "tenant", f"person-{number}", "Casey", NOW, NOW + number * HOUR)
        for number in (3, 1, 2)
    ]
    async with home.store.unit("") as unit:
        for one in made:
            await unit.put(one, None)
        await unit.put(replace(made[2], state=RequestState.REFUSED, version=2), 1)
        assert numbers(await unit.link_requests(NOW)) == [3, 1]
    assert numbers(await home.store.link_requests(NOW + HOUR)) == [3]
    store = await home.reopen()
    assert numbers(await store.link_requests(NOW)) == [3, 1]
    assert await store.link_request("request-3") == made[0]
    assert await store.link_request("request-9") is None


async def test_a_download_is_kept_by_its_id(store: Store) -> None:
    """As it was put, with its version."""
    made = Download("download-1", "ada", NOW, NOW + HOUR, ("booking-1",))
    async with store.unit("") as unit:
        await unit.put(made, None)
        await unit.put(replace(made, is_used=True, version=2), 1)
    assert await store.download("download-1") == replace(made, is_used=True, version=2)
    assert await store.download("download-2") is None
