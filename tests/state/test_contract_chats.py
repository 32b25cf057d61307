"""What every store promises (bookings/ports.py): the chats of staff in Teams, and the rows that go there."""

from dataclasses import replace

import pytest

from bookings.model import ConversationReference, MailState, Way
from bookings.ports import Stale, Store
from tests.state.conftest import Home, before_and_after_a_restart
from tests.state.made import HOUR, MINUTE, NOW, mail
from tests.state.test_contract_reads import numbers

CHAT = ConversationReference(
    "ana", "tenant", "person", "https://smba.trafficmanager.net/emea/", "a:1", "29:ana", "28:bot", "en-GB", "UTC"
)


async def test_a_chat_is_kept_by_its_staff_member(home: Home) -> None:
    """As it was put last, in the unit, outside and after a restart; another version is Stale and changes nothing."""
    newer = replace(CHAT, conversation_id="a:2", version=2)
    async with home.store.unit("") as unit:
        await unit.put(CHAT, None)
        assert await unit.conversation_reference("ana") == CHAT
    for version in (None, 2):
        with pytest.raises(Stale):
            async with home.store.unit("") as unit:
                await unit.put(newer, version)
    async with home.store.unit("") as unit:
        await unit.put(newer, 1)
    async for reads in before_and_after_a_restart(home):
        assert await reads.conversation_reference("ana") == newer
        assert await reads.conversation_reference("ben") is None


async def test_a_chat_that_is_taken_out_is_gone(home: Home) -> None:
    """With its version only; it can be put as new afterwards."""
    async with home.store.unit("") as unit:
        await unit.put(CHAT, None)
    with pytest.raises(Stale):
        async with home.store.unit("") as unit:
            await unit.remove(CHAT, 2)
    async with home.store.unit("") as unit:
        await unit.remove(CHAT, 1)
        assert await unit.conversation_reference("ana") is None
    store = await home.reopen()
    assert await store.conversation_reference("ana") is None
    with pytest.raises(Stale):
        async with store.unit("") as unit:
            await unit.remove(CHAT, 1)
    async with store.unit("") as unit:
        await unit.put(CHAT, None)


async def test_what_goes_to_teams_is_claimed_apart(home: Home) -> None:
    """Mails are given to who asks for mails, news to who asks for news; both are due, leased, retried and counted."""
    async with home.store.unit("") as unit:
        await unit.mail(mail(1))
        await unit.mail(mail(2, recipient="teams:ana"))
        await unit.mail(mail(3, recipient="teams:ana", due=NOW + HOUR))
        await unit.mail(mail(4, recipient="staff:ana"))
    store = await home.reopen()
    assert numbers(await store.claim(9, MINUTE, NOW)) == [1, 4]
    assert numbers(await store.claim(9, MINUTE, NOW, Way.TEAMS)) == [2]
    assert await store.claim(9, MINUTE, NOW, Way.TEAMS) == []
    await store.failed("mail-2", "503", NOW + HOUR)
    found = await store.outbox(NOW)
    assert (found.due, found.later, numbers(found.undelivered)) == (2, 2, [2])
    assert numbers(await store.claim(9, MINUTE, NOW + HOUR, Way.TEAMS)) == [2, 3]
    await store.failed("mail-2", "503", None)
    await store.suppressed("mail-3", "recipient_gone")
    assert (await store.outbox(NOW)).undelivered[0].state is MailState.DEAD


async def test_a_row_for_teams_may_not_become_a_mail(store: Store) -> None:
    """The recipient decides the way, so that nothing is handed over twice."""
    row = mail(1, recipient="teams:ana")
    assert (row.way, replace(row, recipient="staff:ana").way) == (Way.TEAMS, Way.MAIL)
    async with store.unit("") as unit:
        await unit.mail(row)
    assert numbers(await store.claim(9, MINUTE, NOW)) == []
