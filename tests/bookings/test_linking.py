"""A staff member's record is linked to a person in Teams by a code, once."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from bookings.business import StaffMember
from bookings.linking import LINK_LIVES, REQUEST_WAITS, LinkDesk
from bookings.model import Actor, ConversationReference, HistoryEntry, LinkRequest, OutboxRow, RequestState
from bookings.refusals import Code
from bookings.roles import recognized
from bookings.staff_chats import StaffChats
from tests.bookings.salon import ADA, ANA, CASEY_PROVEN, SAM, VIC, Salon, refuses, teams, web

PERSON = teams(77)


@pytest.fixture
async def links(salon: Salon) -> LinkDesk:
    """The desk, with Ada's record not linked."""
    ada = (await salon.store.catalogue()).staff["ada"]
    async with salon.store.unit("") as unit:
        await unit.put(replace(ada, aad_object_id="", tenant_id="", version=ada.version + 1), ada.version)
    return LinkDesk(salon.store, salon.clock, salon.ids)


async def test_a_code_links_the_person_who_has_it_once(salon: Salon, links: LinkDesk) -> None:
    """From then on that identity is the administrator, in the history too; the code works no second time."""
    code = await links.issue("ada")
    linked = await links.redeem(PERSON, code)
    assert isinstance(linked, StaffMember)
    assert (linked.id, linked.tenant_id, linked.aad_object_id) == ("ada", PERSON.tenant_id, PERSON.aad_object_id)
    assert (await recognized(salon.store, PERSON)).staff_member_id == "ada"
    [entry] = [one for one in salon.store._all(HistoryEntry) if one.what == "linked"]
    assert (entry.record, entry.who, entry.role) == ("ada", "staff:ada", "administrator")
    assert entry.after == {"tenant_id": PERSON.tenant_id, "aad_object_id": PERSON.aad_object_id}
    with refuses(Code.LINK_EXPIRED):
        await links.redeem(teams(78), code)


async def test_of_a_code_only_its_hash_is_kept(salon: Salon, links: LinkDesk) -> None:
    """Whoever reads the store learns no code."""
    code = await links.issue("ada")
    assert code not in repr(salon.everything())
    assert await salon.store.challenge("link:" + hashlib.sha256(code.encode()).hexdigest()) is not None


@pytest.mark.parametrize("actor", [web(), replace(PERSON, tenant_id=""), replace(PERSON, aad_object_id="")])
async def test_an_identity_that_is_not_proved_is_not_linked(salon: Salon, links: LinkDesk, actor: Actor) -> None:
    """On the page, and without object or tenant id, a right code is refused with the reason and stays usable."""
    code = await links.issue("ada")
    with refuses(Code.TEAMS_ONLY):
        await links.redeem(actor, code)
    assert (await links.redeem(PERSON, code)).id == "ada"


async def test_a_code_that_does_not_work_changes_nothing(salon: Salon, links: LinkDesk) -> None:
    """Unknown, ten minutes old, or for a record that is gone: one answer, and nothing is written."""
    late, gone = await links.issue("ada"), await links.issue("nobody")
    before = salon.everything()
    for code in ("REF00009REF00009", gone, ""):
        with refuses(Code.LINK_EXPIRED):
            await links.redeem(PERSON, code)
    salon.now += LINK_LIVES
    with refuses(Code.LINK_EXPIRED):
        await links.redeem(PERSON, late)
    assert salon.everything() == before


async def test_one_person_is_one_staff_member(salon: Salon, links: LinkDesk) -> None:
    """Neither is a linked record given to another person, nor a linked person a second record."""
    for actor, staff_member_id in ((ANA, "ada"), (PERSON, "ben")):
        with refuses(Code.LINKED_ALREADY):
            await links.redeem(actor, await links.issue(staff_member_id))


# Codes that an administrator gives out


async def _unlink(salon: Salon, name: str) -> None:
    await salon.set_staff(name, aad_object_id="", tenant_id="")


async def _asked(salon: Salon, links: LinkDesk, name: str = "ben", person: Actor = PERSON) -> LinkRequest:
    request = await links.redeem(person, await links.give_out(ADA, name), "Ben Carter" + "!" * 200)
    assert isinstance(request, LinkRequest)
    return request


def _told(salon: Salon) -> list[tuple[str, str, str]]:
    """What the history says of links: what, of which record, by whom; a denied one with its code."""
    return [
        (entry.what + entry.decision.removeprefix("allowed").removeprefix("refused"), entry.record, entry.who)
        for entry in salon.store._all(HistoryEntry)
        if "link" in entry.what
    ]


async def test_a_code_of_an_administrator_grants_nothing_before_they_approve(salon: Salon, links: LinkDesk) -> None:
    """Who brought it waits, with what Teams calls them; approved, they are that staff member, by who approved."""
    await _unlink(salon, "ben")
    request = await _asked(salon, links)
    assert (await recognized(salon.store, PERSON)).role is None
    assert list(await salon.store.link_requests(salon.now)) == [request]
    assert (request.staff_member_id, request.tenant_id, request.aad_object_id) == (
        "ben",
        PERSON.tenant_id,
        PERSON.aad_object_id,
    )
    assert request.shown_name == ("Ben Carter" + "!" * 200)[:100]
    linked = await links.approve(ADA, request.id)
    assert (await recognized(salon.store, PERSON)).staff_member_id == linked.id == "ben"
    assert await salon.store.link_requests(salon.now) == []
    assert _told(salon) == [("link_code", "ben", "staff:ada"), ("linked", "ben", "staff:ada")]


async def test_who_gave_the_code_out_is_told_in_their_chat(salon: Salon, links: LinkDesk) -> None:
    """As news in Teams, at once, where the bot can speak to them there; else nothing waits for anybody."""
    await _unlink(salon, "ben")
    await _asked(salon, links)
    assert salon.store._all(OutboxRow) == []
    chat = ConversationReference("", "", "", "https://teams.example/", "a:ada", "29:ada", "28:bot")
    await StaffChats(salon.store, salon.clock, salon.ids).remember(ADA, chat)
    await _asked(salon, links, person=teams(78))
    [row] = salon.store._all(OutboxRow)
    assert (row.kind, row.recipient, row.due, row.booking_id, row.facts) == (
        "link_request",
        "teams:ada",
        salon.now,
        "",
        {},
    )


async def test_who_is_refused_is_not_linked(salon: Salon, links: LinkDesk) -> None:
    """The history says who was refused and by whom; the answer stands, and the code is used up."""
    await _unlink(salon, "ben")
    request = await _asked(salon, links)
    assert await links.refuse(ADA, request.id) == request
    after = await salon.store.link_request(request.id)
    assert after is not None
    assert after.state is RequestState.REFUSED
    for answer in (links.approve, links.refuse):
        with refuses(Code.NOT_FOUND):
            await answer(ADA, request.id)
    assert (await recognized(salon.store, PERSON)).role is None
    assert _told(salon)[-1] == ("link_refused", "ben", "staff:ada")
    assert salon.store._all(HistoryEntry)[-1].before["aad_object_id"] == PERSON.aad_object_id


async def test_a_request_waits_ten_minutes(salon: Salon, links: LinkDesk) -> None:
    """After that nobody is shown it, and it can neither be approved nor refused; nor can one that nobody made."""
    await _unlink(salon, "ben")
    request = await _asked(salon, links)
    salon.now += REQUEST_WAITS
    assert await salon.store.link_requests(salon.now) == []
    for answer in (links.approve, links.refuse):
        for request_id in (request.id, "unknown"):
            with refuses(Code.NOT_FOUND):
                await answer(ADA, request_id)


async def test_what_changed_while_somebody_waited_is_decided_anew(salon: Salon, links: LinkDesk) -> None:
    """A record that was linked meanwhile is linked once; one that is gone is nobody's."""
    await _unlink(salon, "ben")
    first, second = await _asked(salon, links), await _asked(salon, links, person=teams(78))
    await links.approve(ADA, second.id)
    with refuses(Code.LINKED_ALREADY):
        await links.approve(ADA, first.id)
    await _unlink(salon, "vic")
    gone = await _asked(salon, links, "vic")
    vic = (await salon.store.catalogue()).staff["vic"]
    async with salon.store.unit("") as unit:
        await unit.remove(vic, vic.version)
    with refuses(Code.NOT_FOUND):
        await links.approve(ADA, gone.id)


async def test_a_code_is_given_out_for_whoever_needs_one(salon: Salon, links: LinkDesk) -> None:
    """Not for somebody who is linked, nor for nobody."""
    with refuses(Code.LINKED_ALREADY):
        await links.give_out(ADA, "ben")
    with refuses(Code.NOT_FOUND):
        await links.give_out(ADA, "nobody")


@pytest.mark.parametrize("actor", [CASEY_PROVEN, VIC, ANA, SAM], ids=["customer", "viewer", "member", "scheduler"])
async def test_links_are_for_administrators(salon: Salon, links: LinkDesk, actor: Actor) -> None:
    """Nobody else gives out codes or answers requests, whether or not there is such a one."""
    await _unlink(salon, "ben")
    request = await _asked(salon, links)
    for what, whom in ((links.give_out, "ben"), (links.approve, request.id), (links.refuse, request.id)):
        for one in (whom, "unknown"):
            with refuses(Code.ROLE):
                await what(actor, one)
    assert await salon.store.link_requests(salon.now) == [request]


async def test_a_staff_member_who_tries_to_become_another_is_noted(salon: Salon, links: LinkDesk) -> None:
    """With a code that works, with one that does not, and on the page; a stranger's tries leave no trace."""
    await _unlink(salon, "ben")
    code = await links.give_out(ADA, "ben")
    on_the_page = replace(ANA, channel=web().channel, aad_object_id="", tenant_id="")
    for actor, typed in ((ANA, code), (ANA, "REF00009REF00009"), (on_the_page, code), (PERSON, "REF00009REF00009")):
        with refuses(Code.LINKED_ALREADY if (actor, typed) == (ANA, code) else _why(actor)):
            await links.redeem(actor, typed)
    assert [what for what, _, _ in _told(salon)] == [
        "link_code",
        "link: linked_already",
        "link: link_expired",
        "link: teams_only",
    ]


def _why(actor: Actor) -> Code:
    return Code.LINK_EXPIRED if actor.aad_object_id else Code.TEAMS_ONLY
