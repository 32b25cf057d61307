"""Turning the rule off for a service: the switch, the text on other ways, and a mail to each customer concerned."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bookings.business import BookingBusiness, Service
from bookings.model import Actor, Customer, OutboxRow
from bookings.refusals import Code
from bookings.rule_desk import still_concerned, to_be_told
from tests.bookings.salon import ADA, ANA, CASEY, CASEY_PROVEN, DREW, MINUTE, SAM, VIC, Salon, at, refuses

WAYS = "Call us."


async def records(salon: Salon) -> tuple[Service, BookingBusiness]:
    """The haircut and the business, as they are now."""
    catalogue = await salon.store.catalogue()
    return catalogue.services["haircut"], catalogue.business


async def turn_off(salon: Salon, actor: Actor = ADA, **changed: Any) -> Service:
    """Turn it off as it was read just now, unless said otherwise."""
    service, business = await records(salon)
    what: dict[str, Any] = {"request_key": "off", "other_ways_to_change": WAYS, "tells_customers": True} | changed
    service, business = what.pop("service", service), what.pop("business", business)
    return await salon.rule.turn_off(actor, service, business, **what)


async def mails(salon: Salon) -> list[OutboxRow]:
    """The mails about the rule."""
    return [row for row in salon.store._all(OutboxRow) if row.kind == "rule_changed"]


async def test_turning_off_takes_effect_at_once_and_is_on_record(salon: Salon) -> None:
    """Switch and text are set in one, each versioned and in the history; the customer manages no longer."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    made = await salon.book_for(at("10:00"))
    off = await turn_off(salon)
    assert (off, (await records(salon))[0]) == (off, off)
    assert (off.is_customer_allowed_to_manage_booking, off.version) == (False, 3)
    assert (await records(salon))[1].other_ways_to_change == WAYS
    assert [(one.record, one.who) for one in (await salon.settings.changes())[-2:]] == [
        ("haircut", "staff:ada"),
        ("contoso-salon", "staff:ada"),
    ]
    with refuses(Code.MANAGED_BY_STAFF):
        await salon.move(CASEY_PROVEN, made, at("14:00"))


async def test_the_same_request_turns_it_off_once(salon: Salon) -> None:
    """The same request again gives the service and mails nobody anew; another one changes nothing."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    await salon.book_for(at("10:00"))
    off = await turn_off(salon)
    assert await turn_off(salon) == off
    assert len(await mails(salon)) == 1
    with refuses(Code.UNCHANGED):
        await turn_off(salon, request_key="again")


async def test_each_customer_concerned_is_told_once(salon: Salon) -> None:
    """One mail a customer, after the grace; none without an address, opted out, or self-made."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    first = await salon.book_for(at("10:00"))
    await salon.book_for(at("11:00"), customer=replace(CASEY, email_address="CASEY@example.com"))
    silent = await salon.book_for(at("14:00"), customer=Customer(name="Nobody"))
    quiet = await salon.book_for(at("15:00"), customer=DREW, opt_out_of_customer_email=True)
    await salon.book(at("16:00"))
    upcoming = await salon.store.upcoming("haircut", salon.now)
    assert to_be_told(upcoming[:4]).silent == (silent, quiet)
    await turn_off(salon)
    assert [(row.booking_id, row.recipient, row.due - salon.now, row.facts) for row in await mails(salon)] == [
        (first.id, "customer", MINUTE, {"by": "staff:ada", "service_version": 3})
    ]


async def test_nobody_is_told_who_was_not_to_be(salon: Salon) -> None:
    """Without the administrator's wish no mail goes out; the text stays where it is the same."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    await salon.book_for(at("10:00"))
    await turn_off(salon, tells_customers=False, other_ways_to_change="")
    assert await mails(salon) == []
    assert (await records(salon))[1].version == 1


@pytest.mark.parametrize("actor", [SAM, ANA, VIC, CASEY_PROVEN], ids=["scheduler", "team-member", "viewer", "customer"])
async def test_only_administrators_turn_it(salon: Salon, actor: Actor) -> None:
    """Anybody else is refused, and nothing is changed."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    before = salon.everything()
    with refuses(Code.ROLE):
        await turn_off(salon, actor)
    assert salon.everything() == before


async def test_what_was_changed_meanwhile_is_seen_first(salon: Salon) -> None:
    """What somebody else has changed is not written over, and a text that cannot be kept is refused."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    service, business = await records(salon)
    await salon.set_business(other_ways_to_change="Ring.")
    with refuses(Code.STALE):
        await turn_off(salon, business=business)
    with refuses(Code.INVALID):
        await turn_off(salon, other_ways_to_change="x" * 2001)
    await salon.set_service(description="Cut.")
    with refuses(Code.STALE):
        await turn_off(salon, service=service)
    assert (await records(salon))[0].is_customer_allowed_to_manage_booking


async def test_a_customer_is_concerned_as_long_as_the_switch_is_off(salon: Salon) -> None:
    """Their own bookings that staff made are, none of another customer; once it is on again, none is."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    made = await salon.book_for(at("10:00"))
    own = await salon.book(at("11:00"))
    other = await salon.book_for(at("14:00"), customer=DREW)
    off = await turn_off(salon)
    assert still_concerned(off, made, (made, own, other)) == [made]
    assert still_concerned(replace(off, is_customer_allowed_to_manage_booking=True), made, (made,)) == ()
    assert off.default_duration == timedelta(minutes=30)
