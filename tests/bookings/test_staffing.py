"""Who works here: what they do, and what becomes of their bookings and links when they leave (case 31)."""

from __future__ import annotations

import pytest

from bookings.business import Role, StaffNeeded
from bookings.linking import LinkDesk
from bookings.model import Actor, HistoryEntry
from bookings.refusals import Code
from bookings.roles import recognized
from bookings.staffing import Leaving, StaffingDesk
from tests.bookings.salon import ADA, ANA, BEN, CASEY_PROVEN, HOUR, SAM, VIC, Salon, at, refuses, teams


@pytest.fixture
def desk(salon: Salon) -> StaffingDesk:
    """The desk of the salon."""
    return StaffingDesk(salon.store, salon.clock, salon.ids)


async def _remove(salon: Salon, desk: StaffingDesk, name: str, actor: Actor = ADA) -> None:
    member = (await salon.store.catalogue()).staff[name]
    await desk.remove(actor, member, request_key=salon.key())


async def _who_does(salon: Salon) -> dict[str, tuple[str, ...]]:
    return {one.id: one.staff_member_ids for one in (await salon.store.catalogue()).services.values()}


def _settings(salon: Salon) -> list[str]:
    """The records that were changed, oldest first."""
    return [entry.record for entry in salon.store._all(HistoryEntry) if entry.what == "setting"]


async def test_what_somebody_does_is_changed_in_every_service(salon: Salon, desk: StaffingDesk) -> None:
    """They are last in a service that is new to them, others keep their places; each service's history says so."""
    await desk.set_services(ADA, "ben", ["haircut", "coloring"], seen=["consultation", "haircut"], request_key="click")
    await desk.set_services(ADA, "ben", ["haircut"], seen=["consultation", "haircut"], request_key="click")
    assert await _who_does(salon) == {
        "haircut": ("ana", "ben", "chloe"),
        "coloring": ("ana", "chloe", "ben"),
        "consultation": (),
        "styling-class": ("chloe",),
        "wedding-styling": ("ana", "chloe"),
    }
    assert _settings(salon) == ["coloring", "consultation"]


async def test_what_changed_meanwhile_is_chosen_anew(salon: Salon, desk: StaffingDesk) -> None:
    """Somebody else gave them another service: STALE; somebody who is gone does nothing."""
    await salon.set_service("coloring", staff_member_ids=("ana", "ben"))
    with refuses(Code.STALE):
        await desk.set_services(ADA, "ben", [], seen=["haircut", "consultation"], request_key=salon.key())
    with refuses(Code.NOT_FOUND):
        await desk.set_services(ADA, "zoe", [], seen=[], request_key=salon.key())


async def test_doing_less_lists_the_bookings_that_are_left(salon: Salon, desk: StaffingDesk) -> None:
    """Their bookings to come of what they will not do, and the services that nobody does then; nothing is changed."""
    kept = await salon.book_for(at("09:00"), who="ben")
    video = await salon.book(at("11:00"), who="ben", service="consultation")
    await salon.cancel(SAM, await salon.book(at("12:00"), who="ben", service="consultation"))
    services = (await salon.store.catalogue()).services
    assert await desk.if_doing("ben", ["haircut"]) == Leaving((video,), (services["consultation"],))
    assert await desk.if_doing("ben") == Leaving((kept, video), (services["consultation"],))
    assert await desk.if_doing("ben", ["haircut", "consultation"]) == Leaving()
    assert (await desk.if_doing("chloe")).idle == (services["styling-class"],)
    salon.now = kept.start
    assert (await desk.if_doing("ben")).bookings == (video,)


async def test_who_is_removed_is_nobody_at_once(salon: Salon, desk: StaffingDesk) -> None:
    """No role in Teams, in no service, and not there to be linked; the history keeps who it was."""
    code = await LinkDesk(salon.store, salon.clock, salon.ids).issue("ben")
    await _remove(salon, desk, "ben")
    assert (await recognized(salon.store, BEN)).role is None
    assert "ben" not in (await salon.store.catalogue()).staff
    assert all("ben" not in staff for staff in (await _who_does(salon)).values())
    with refuses(Code.LINK_EXPIRED):
        await LinkDesk(salon.store, salon.clock, salon.ids).redeem(teams(9), code)
    assert _settings(salon) == ["haircut", "consultation", "ben"]
    entry = salon.store._all(HistoryEntry)[-1]
    assert (entry.before, entry.after, entry.who) == ({"display_name": "Ben"}, {}, "staff:ada")


async def test_bookings_of_who_left_stay(salon: Salon, desk: StaffingDesk) -> None:
    """With whoever was to serve them on record, and to be moved to a colleague by staff."""
    booking = await salon.book_for(at("11:00"), who="ben")
    await _remove(salon, desk, "ben")
    assert await salon.again(booking) == booking
    moved = await salon.move(SAM, booking, at("11:00"), who="ana")
    assert moved.staff_member_ids == ("ana",)


async def test_the_same_click_again_removes_once(salon: Salon, desk: StaffingDesk) -> None:
    """One request, one removal; a record that was changed since it was read, or is gone, is STALE."""
    ben = (await salon.store.catalogue()).staff["ben"]
    for _ in range(2):
        await desk.remove(ADA, ben, request_key="click")
    with refuses(Code.STALE):
        await desk.remove(ADA, ben, request_key=salon.key())
    vic = (await salon.store.catalogue()).staff["vic"]
    await salon.set_staff("vic", display_name="Victoria")
    with refuses(Code.STALE):
        await desk.remove(ADA, vic, request_key=salon.key())


async def test_the_last_administrator_stays(salon: Salon, desk: StaffingDesk) -> None:
    """Neither the only one, nor the only one who is linked; with another who is, the first may go."""
    for linked in (True, False):
        with refuses(Code.INVALID) as no:
            await _remove(salon, desk, "ada")
        assert no.value.facts == {"field": "role", "problem": "last_administrator", "staff_member": "ada"}
        with refuses(Code.INVALID):
            await desk.demand_dispensable("ada")
        if linked:
            await salon.set_staff("sam", role=Role.ADMINISTRATOR, aad_object_id="", tenant_id="")
    await salon.set_staff("sam", aad_object_id=SAM.aad_object_id, tenant_id=SAM.tenant_id)
    await desk.demand_dispensable("ada")
    await _remove(salon, desk, "ada")
    assert (await recognized(salon.store, ADA)).role is None


async def test_a_service_that_needs_all_of_nobody_is_refused(salon: Salon, desk: StaffingDesk) -> None:
    """One that needs all its staff keeps somebody; one that needs any may be left with nobody."""
    await salon.set_service("styling-class", staff_needed=StaffNeeded.ALL)
    with refuses(Code.INVALID) as no:
        await _remove(salon, desk, "chloe")
    assert no.value.facts == {"field": "staff_member_ids", "problem": "missing", "service": "styling-class"}
    with refuses(Code.INVALID):
        await desk.set_services(
            ADA, "chloe", [], seen=["haircut", "coloring", "styling-class", "wedding-styling"], request_key=salon.key()
        )
    assert "chloe" in (await _who_does(salon))["haircut"]


@pytest.mark.parametrize("actor", [CASEY_PROVEN, VIC, ANA, SAM], ids=["customer", "viewer", "member", "scheduler"])
async def test_staff_are_for_administrators(salon: Salon, desk: StaffingDesk, actor: Actor) -> None:
    """Nobody else changes what somebody does, or takes anybody out; a denial of somebody known is noted."""
    salon.now += HOUR
    with refuses(Code.ROLE):
        await _remove(salon, desk, "ben", actor)
    with refuses(Code.ROLE):
        await desk.set_services(actor, "zoe", [], seen=[], request_key=salon.key())
    assert _settings(salon) == ([] if actor.role is None else ["ben", "zoe"])
