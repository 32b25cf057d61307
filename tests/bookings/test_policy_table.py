"""The table of docs/rules.md, section 1, row by row: what is decided, and what the desk then does or refuses."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import pytest

from bookings import demo
from bookings.business import Role
from bookings.manage_policy import Action, decide, is_manageable
from bookings.model import Actor, Booking, Origin
from bookings.refusals import Code
from tests.bookings.salon import ADA, ANA, BEN, CASEY_PROVEN, DREW_PROVEN, SAM, VIC, Salon, at, refuses, web

ALL = frozenset(Action)
CONTACT = frozenset({Action.CONTACT})
SELF, STAFF = Origin.SELF_SERVICE, Origin.STAFF
EVERYBODY = "customer business staff:ada staff:ana"
GUEST = replace(ANA, role=Role.GUEST, staff_member_id="gus", aad_object_id="9")


class Row(NamedTuple):
    """A row of the table; `refusal` is how changes are refused, `told` who is mailed about one."""

    setting: bool
    origin: Origin
    who: str
    actor: Actor
    offered: frozenset[Action]
    refusal: Code | None
    told: str


def _rows() -> list[Row]:
    every = [(setting, origin) for setting in (True, False) for origin in (SELF, STAFF)]
    rows = [Row(True, origin, "customer", CASEY_PROVEN, ALL, None, EVERYBODY) for origin in (SELF, STAFF)]
    rows.append(Row(False, SELF, "customer", CASEY_PROVEN, ALL, None, EVERYBODY))
    rows.append(Row(False, STAFF, "customer", CASEY_PROVEN, CONTACT, Code.MANAGED_BY_STAFF, ""))
    for setting, origin in every:
        rows += [
            Row(setting, origin, "team member", ANA, ALL, None, "customer business staff:ada"),
            Row(setting, origin, "scheduler", SAM, ALL, None, EVERYBODY),
            Row(setting, origin, "administrator", ADA, ALL, None, EVERYBODY),
            Row(setting, origin, "viewer", VIC, CONTACT, Code.READ_ONLY, ""),
            Row(setting, origin, "colleague", BEN, CONTACT, Code.NOT_YOUR_CALENDAR, ""),
            Row(setting, origin, "another customer", DREW_PROVEN, CONTACT, Code.NOT_FOUND, ""),
            Row(setting, origin, "not verified", web(client="peer-3"), CONTACT, Code.NOT_FOUND, ""),
            Row(setting, origin, "guest", GUEST, CONTACT, Code.NOT_FOUND, ""),
        ]
    return rows


ROWS = _rows()
IDS = [f"{'on' if row.setting else 'off'}-{row.origin}-{row.who.replace(' ', '-')}" for row in ROWS]


async def booked(salon: Salon, setting: bool, origin: Origin) -> Booking:
    """Casey's haircut with Ana on Wednesday at 11:00, its mails sent, with the setting as given."""
    booking = await (salon.book if origin is SELF else salon.book_for)(at("11:00"))
    await salon.set_service(is_customer_allowed_to_manage_booking=setting)
    await salon.send()
    return booking


@pytest.mark.parametrize("row", ROWS, ids=IDS)
async def test_the_decision_offers_what_the_table_says(salon: Salon, row: Row) -> None:
    """One function says what is offered to whom, why the rest is refused, and whom to contact."""
    booking = await booked(salon, row.setting, row.origin)
    catalogue = await salon.store.catalogue()
    decision = decide(catalogue.business, catalogue.services["haircut"], booking, row.actor, salon.now)
    assert decision.allowed == row.offered
    assert {no.code for no in decision.refused.values()} == ({row.refusal} if row.refusal else set())
    assert set(decision.refused) == ALL - row.offered
    assert decision.is_visible is (row.refusal in (None, Code.MANAGED_BY_STAFF, Code.READ_ONLY))
    assert decision.is_manageable is (row.setting or row.origin is SELF)
    assert (decision.contact.phone, decision.contact.email) == ("+44 20 7946 0123", "hello@contoso-salon.example")


@pytest.mark.parametrize("row", ROWS, ids=IDS)
async def test_the_desk_does_what_is_offered_and_nothing_else(salon: Salon, row: Row) -> None:
    """Moving and cancelling work and mail whom the table names; what is refused leaves every record as it was.

    Of somebody known the history says what they were denied, and why; strangers leave no trace.
    """
    booking = await booked(salon, row.setting, row.origin)
    if row.refusal is None:
        moved = await salon.move(row.actor, booking, at("12:00"))
        assert await salon.again(booking) == moved
        assert (moved.start, moved.version, moved.origin) == (at("12:00"), 2, row.origin)
        assert await salon.mailed(booking, 2) == ", ".join(f"moved to {one}" for one in row.told.split())
        await salon.send()
        await salon.cancel(row.actor, booking)
        assert await salon.mailed(booking, 3) == ", ".join(f"cancelled to {one}" for one in row.told.split())
        assert await salon.whats(booking) == "booked moved cancelled"
        assert {entry.decision for entry in await salon.history(booking)} == {"allowed"}
        return
    before = salon.everything()
    with refuses(row.refusal):
        await salon.move(row.actor, booking, at("12:00"))
    with refuses(row.refusal):
        await salon.cancel(row.actor, booking)
    assert await salon.again(booking) == booking
    assert salon.everything() == before
    denied = f" reschedule({row.refusal}) cancel({row.refusal})" if row.refusal is not Code.NOT_FOUND else ""
    assert await salon.whats(booking) == f"booked{denied}"


@pytest.mark.parametrize(
    ("setting", "origin", "expected"),
    [(True, SELF, True), (True, STAFF, True), (False, SELF, True), (False, STAFF, False)],
)
async def test_the_rule_alone_decides_on_the_button_of_mails(
    salon: Salon, setting: bool, origin: Origin, expected: bool
) -> None:
    """A booking is manageable where its customer made it, or where the service's setting is on."""
    booking = await booked(salon, setting, origin)
    service = replace(demo.catalogue().services["haircut"], is_customer_allowed_to_manage_booking=setting)
    assert is_manageable(service, booking) is expected
