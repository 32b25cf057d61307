"""A staff member's record is linked to a person in Teams by a code, once."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from bookings.linking import LINK_LIVES, LinkDesk
from bookings.model import Actor, HistoryEntry
from bookings.refusals import Code
from bookings.roles import recognized
from tests.bookings.salon import ANA, CountedIds, Salon, refuses, teams, web

PERSON = teams(77)


@pytest.fixture
async def links(salon: Salon) -> LinkDesk:
    """The desk, with Ada's record not linked."""
    ada = (await salon.store.catalogue()).staff["ada"]
    async with salon.store.unit("") as unit:
        await unit.put(replace(ada, aad_object_id="", tenant_id="", version=ada.version + 1), ada.version)
    return LinkDesk(salon.store, salon.clock, CountedIds())


async def test_a_code_links_the_person_who_has_it_once(salon: Salon, links: LinkDesk) -> None:
    """From then on that identity is the administrator, in the history too; the code works no second time."""
    code = await links.issue("ada")
    linked = await links.redeem(PERSON, code)
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
