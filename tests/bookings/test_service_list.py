"""Services that are added and removed (docs/rules.md, section 3 and case 33)."""

from __future__ import annotations

import pytest

from bookings import demo
from bookings.business import Service
from bookings.model import Actor
from bookings.refusals import Code
from tests.bookings.salon import ADA, ANA, CASEY_PROVEN, MINUTE, SAM, VIC, Salon, at, refuses

TRIM = Service("trim", "Beard trim", 20 * MINUTE, ("ben",))


async def test_a_service_that_is_added_can_be_booked_at_once(salon: Salon) -> None:
    """It is there for the next booking, and stands in the history with who added it."""
    await salon.settings.add(ADA, TRIM, request_key="add")
    await salon.settings.add(ADA, TRIM, request_key="add")
    assert (await salon.store.catalogue()).services["trim"] == TRIM
    booking = await salon.book(at("11:00"), "ben", service="trim")
    assert booking.end - booking.start == 20 * MINUTE
    [entry] = await salon.settings.changes()
    assert (entry.who, entry.record, entry.before) == ("staff:ada", "trim", {})


async def test_a_business_has_fifty_services_at_most(salon: Salon) -> None:
    """One more is refused with the limit, and nothing is written."""
    for number in range(50 - len(demo.catalogue().services)):
        await salon.settings.add(ADA, Service(f"s{number}", f"Service {number}", MINUTE, ()), request_key=salon.key())
    with refuses(Code.INVALID) as no:
        await salon.settings.add(ADA, TRIM, request_key=salon.key())
    assert no.value.facts == {"field": "services", "problem": "too_many", "limit": 50}
    assert len((await salon.store.catalogue()).services) == 50


async def test_a_service_that_was_never_booked_can_be_removed(salon: Salon) -> None:
    """It is gone, once, and the history says what it was called and who removed it."""
    await salon.settings.add(ADA, TRIM, request_key="add")
    await salon.settings.remove_service(ADA, TRIM, request_key="remove")
    await salon.settings.remove_service(ADA, TRIM, request_key="remove")
    assert "trim" not in (await salon.store.catalogue()).services
    entry = (await salon.settings.changes())[-1]
    assert (entry.who, entry.record, entry.before, entry.after) == (
        "staff:ada",
        "trim",
        {"display_name": "Beard trim"},
        {},
    )
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.settings.undo(ADA, entry.id, request_key=salon.key())
    with refuses(Code.STALE):
        await salon.settings.remove_service(ADA, TRIM, request_key=salon.key())


async def test_a_service_that_was_booked_stays(salon: Salon) -> None:
    """A booking that was cancelled counts too: it can still be looked at and taken back."""
    haircut = demo.catalogue().services["haircut"]
    await salon.cancel(CASEY_PROVEN, await salon.book(at("11:00")))
    with refuses(Code.WAS_BOOKED):
        await salon.settings.remove_service(ADA, haircut, request_key=salon.key())
    hidden = await salon.set_service(is_hidden_from_customers=True)
    assert (await salon.store.catalogue()).services["haircut"] == hidden


@pytest.mark.parametrize("actor", [SAM, ANA, VIC, CASEY_PROVEN])
async def test_only_administrators_add_and_remove_services(salon: Salon, actor: Actor) -> None:
    """Everybody else is told who may, and staff who tried stand in the history."""
    haircut = demo.catalogue().services["haircut"]
    with refuses(Code.ROLE):
        await salon.settings.add(actor, TRIM, request_key=salon.key())
    with refuses(Code.ROLE):
        await salon.settings.remove_service(actor, haircut, request_key=salon.key())
    assert set((await salon.store.catalogue()).services) == set(demo.catalogue().services)
    assert await salon.settings.changes() == []
