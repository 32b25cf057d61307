"""Staff prove themselves in web chat by a code to their own address on record (docs/rules.md, case 19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bookings.business import PageSettings, Role
from bookings.identity import LookUp, code_of
from bookings.model import Channel
from bookings.refusals import Code
from bookings.roles import as_staff, recognized
from tests.bookings.salon import ADA, SECRET, Salon, refuses, teams, web

STRANGER = web(client="peer-9")
ANA_AT = "ana@contoso-salon.example"


async def addressed(salon: Salon) -> list[str]:
    """The addresses that codes are on their way to."""
    rows = [row for row in await salon.store.claim(100, timedelta(0), salon.now) if row.kind == "code"]
    found = [await salon.store.challenge(row.recipient.partition(":")[2]) for row in rows]
    return [challenge.email_address for challenge in found if challenge]


async def test_the_code_goes_to_the_address_on_record_and_proves_that_member(salon: Salon) -> None:
    """However the address is typed, the code goes to the one on record, works once, and names the staff member."""
    challenge = await salon.proof.challenge_staff(STRANGER, f" {ANA_AT.upper()} ")
    assert await addressed(salon) == [ANA_AT]
    assert await salon.proof.answer_staff(challenge, code_of(SECRET, challenge)) == "ana"
    with refuses(Code.CODE_EXPIRED):
        await salon.proof.answer_staff(challenge, code_of(SECRET, challenge))


@pytest.mark.parametrize("typed", ["nobody@example.com", "casey@example.com", "ben@contoso-salon.example", "", "x"])
async def test_who_is_no_staff_gets_the_same_answer_and_no_code(salon: Salon, typed: str) -> None:
    """A stranger, a customer and a guest get a challenge that refuses every code, the right one too."""
    await salon.set_staff("ben", role=Role.GUEST)
    await salon.book(salon.now + timedelta(days=2, hours=3))
    challenge = await salon.proof.challenge_staff(STRANGER, typed)
    assert await addressed(salon) == []
    with refuses(Code.CODE_WRONG) as no:
        await salon.proof.answer_staff(challenge, code_of(SECRET, challenge))
    assert no.value.facts == {"tries_left": 4}


async def test_a_business_can_turn_it_off(salon: Salon) -> None:
    """While staff do not sign in on the page, no code goes to anybody."""
    await salon.set_business(page={"is_staff_sign_in_enabled": False})
    await salon.proof.challenge_staff(STRANGER, ANA_AT)
    assert await addressed(salon) == []


async def test_the_limits_are_those_of_every_code(salon: Salon) -> None:
    """Three codes an hour go to an address; a fourth request gets the same answer, and none of its codes works."""
    made = [await salon.proof.challenge_staff(web(client=f"peer-{n}"), ANA_AT) for n in range(4)]
    assert await addressed(salon) == [ANA_AT] * 3
    with refuses(Code.CODE_WRONG):
        await salon.proof.answer_staff(made[3], code_of(SECRET, made[3]))


async def test_a_code_proves_what_it_was_sent_for_alone(salon: Salon) -> None:
    """A staff member's code proves no customer's address, and a customer's code no staff member."""
    customer = (await salon.book(salon.now + timedelta(days=2, hours=3))).customer
    await salon.set_staff("ana", email_address=customer.email_address)
    for_staff = await salon.proof.challenge_staff(STRANGER, customer.email_address)
    for_customer = await salon.proof.challenge(STRANGER, LookUp(email_address=customer.email_address))
    with refuses(Code.CODE_WRONG):
        await salon.proof.answer(STRANGER, for_staff, code_of(SECRET, for_staff))
    with refuses(Code.CODE_WRONG):
        await salon.proof.answer_staff(for_customer, code_of(SECRET, for_customer))


async def test_sign_in_is_not_turned_off_where_no_administrator_is_linked_in_teams(salon: Salon) -> None:
    """A business cannot shut its administrators out: while sign-in is off, one of them is linked in Teams."""
    member = (await salon.store.catalogue()).staff["ada"]
    unlinked = replace(member, aad_object_id="", tenant_id="", version=member.version + 1)
    async with salon.store.unit("") as unit:
        await unit.put(unlinked, member.version)
    with refuses(Code.INVALID) as no:
        await salon.set_business(page={"is_staff_sign_in_enabled": False})
    assert no.value.facts == {"field": "is_staff_sign_in_enabled", "problem": "no_linked_administrator"}
    assert PageSettings().is_staff_sign_in_enabled


async def test_the_last_linked_administrator_is_not_unlinked(salon: Salon) -> None:
    """One of two administrators may lose the link to Teams, the last one not."""
    with refuses(Code.INVALID) as no:
        await salon.set_staff("ada", aad_object_id="", tenant_id="")
    assert no.value.facts == {"field": "aad_object_id", "problem": "last_administrator", "staff_member": "ada"}
    await salon.set_staff("sam", role=Role.ADMINISTRATOR)
    assert (await salon.set_staff("ada", aad_object_id="", tenant_id="")).aad_object_id == ""


async def test_the_records_give_the_role_and_nothing_else_does(salon: Salon) -> None:
    """A linked identity of Teams has its record's role; a guest, a stranger and whoever claims one have none."""
    assert await recognized(salon.store, replace(ADA, role=Role.VIEWER, staff_member_id="x")) == ADA
    await salon.set_staff("ben", role=Role.EXTERNAL_GUEST)
    for plain in (teams(4), teams(99), teams(1, tenant="another"), replace(teams(1), channel=Channel.WEB), web()):
        assert await recognized(salon.store, replace(plain, role=Role.ADMINISTRATOR, staff_member_id="ada")) == plain


async def test_a_signed_in_member_is_named_by_id(salon: Salon) -> None:
    """Their changes stand in the history under their id and role, on the web as in Teams."""
    booking = await salon.book_for(salon.now + timedelta(days=2, hours=3))
    ana = as_staff(STRANGER, (await salon.store.catalogue()).staff["ana"])
    await salon.cancel(ana, booking)
    entry = (await salon.history(booking))[-1]
    assert (entry.what, entry.who, entry.role, entry.channel) == ("cancelled", "staff:ana", "teamMember", "web")
