"""Who is of the organization in Teams, and what a business that refuses foreign tenants does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.admission import is_of_organization, is_turned_away
from bookings.business import ForeignTenants, Role
from bookings.model import Actor
from bookings.refusals import Code
from tests.bookings.salon import ANA, CASEY_PROVEN, Salon, at, refuses, teams

ELSEWHERE = "99999999-9999-4999-8999-999999999999"
STRANGER = teams(77, ELSEWHERE)


async def test_foreign_tenants_are_customers_unless_the_business_refuses_them(salon: Salon) -> None:
    """A person of another tenant books like anybody, until the setting says otherwise; the web is not concerned."""
    assert (await salon.book(at("11:00"), actor=STRANGER)).version == 1
    await salon.set_business(page={"foreign_tenants": ForeignTenants.REFUSED})
    with refuses(Code.ORGANIZATION_ONLY):
        await salon.book(at("12:00"), actor=STRANGER)
    for actor in (CASEY_PROVEN, teams(78), ANA):
        assert not is_turned_away(await salon.store.catalogue(), actor)
    assert (await salon.book(at("12:00"), actor=teams(78))).version == 1


@pytest.mark.parametrize(
    ("actor", "is_away"),
    [
        (STRANGER, True),
        (teams(77, ""), True),
        (teams(77), False),
        (replace(STRANGER, channel=CASEY_PROVEN.channel), False),
    ],
    ids=["another tenant", "no tenant", "the salon's tenant", "the web"],
)
async def test_who_is_turned_away(salon: Salon, actor: Actor, is_away: bool) -> None:
    """In Teams everybody whose tenant is not the organization's, or is not known; on the web nobody."""
    await salon.set_business(page={"foreign_tenants": ForeignTenants.REFUSED})
    assert is_turned_away(await salon.store.catalogue(), actor) is is_away


async def test_an_external_guest_brings_nobody_along(salon: Salon) -> None:
    """A guest of another tenant is of the organization; their colleagues there are not, unless one of the staff is."""
    identity = {"aad_object_id": STRANGER.aad_object_id, "tenant_id": ELSEWHERE}
    await salon.set_staff("ben", role=Role.EXTERNAL_GUEST, **identity)
    assert is_of_organization(await salon.store.catalogue(), STRANGER)
    assert not is_of_organization(await salon.store.catalogue(), teams(78, ELSEWHERE))
    await salon.set_staff("ben", role=Role.TEAM_MEMBER)
    assert is_of_organization(await salon.store.catalogue(), teams(78, ELSEWHERE))


async def test_foreign_tenants_are_not_refused_where_no_administrator_is_linked(salon: Salon) -> None:
    """Until an administrator is linked in Teams nobody's tenant is known, and everybody would be turned away."""
    member = (await salon.store.catalogue()).staff["ada"]
    async with salon.store.unit("") as unit:
        await unit.put(replace(member, aad_object_id="", tenant_id="", version=member.version + 1), member.version)
    with refuses(Code.INVALID) as no:
        await salon.set_business(page={"foreign_tenants": ForeignTenants.REFUSED})
    assert no.value.facts == {"field": "foreign_tenants", "problem": "no_linked_administrator"}
