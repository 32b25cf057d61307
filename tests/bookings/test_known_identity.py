"""Proved once by a code, a customer is known by their identity in Teams from then on (docs/rules.md, case 19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bookings.identity import LookUp, bookings_of_actor, code_of
from bookings.model import Actor, Booking
from bookings.refusals import Code
from bookings.serving import CustomerDetails
from tests.bookings.salon import ADA, CASEY, DREW, SAM, SECRET, Salon, at, refuses, teams, web

PERSON = teams(77)
OTHER = teams(78)


def identity(booking: Booking) -> tuple[str, str]:
    """Whose booking it is by identity."""
    return booking.customer.tenant_id, booking.customer.aad_object_id


async def prove(salon: Salon, actor: Actor, address: str = "casey@example.com") -> None:
    """Look an address up and type the code that went there."""
    await salon.send()
    challenge = await salon.proof.challenge(actor, LookUp(email_address=address))
    await salon.prove(actor, challenge)


async def test_a_code_links_the_coming_bookings_of_its_address_to_the_person(salon: Salon) -> None:
    """Whoever made them, they are the person's without a code from then on; those of other addresses are not."""
    made, own = await salon.book_for(at("11:00")), await salon.book(at("12:00"))
    drews = await salon.book_for(at("14:00"), customer=DREW)
    await prove(salon, PERSON)
    assert await bookings_of_actor(salon.store, PERSON, salon.now) == [await salon.again(one) for one in (made, own)]
    assert (
        identity(await salon.again(made))
        == identity(await salon.again(own))
        == (PERSON.tenant_id, PERSON.aad_object_id)
    )
    assert await salon.again(drews) == drews
    assert (await salon.cancel(PERSON, await salon.again(own))).cancelled_by == "customer"
    for stranger in (OTHER, teams(77, "another tenant"), web(client="peer-9")):
        with refuses(Code.NOT_FOUND):
            await salon.cancel(stranger, made)


async def test_the_link_stands_in_the_history_and_changes_nothing_else(salon: Salon) -> None:
    """The history has one word of it, by whom and where; version, mails and what can be undone stay as they were."""
    booking = await salon.book_for(at("11:00"))
    moved = await salon.move(SAM, booking, at("12:00"))
    mails = await salon.mailed(booking)
    salon.now += timedelta(minutes=1)
    challenge = await salon.proof.challenge(PERSON, LookUp(reference=booking.reference))
    await salon.proof.answer(PERSON, challenge, code_of(SECRET, challenge))
    linked = await salon.again(booking)
    assert replace(linked, customer=CASEY) == replace(moved, customer=CASEY)
    entry = (await salon.history(booking))[-1]
    assert (entry.what, entry.at, entry.who, entry.channel) == ("customer_linked", salon.now, "customer", "teams")
    assert (entry.conversation, entry.decision, entry.before, entry.after) == ("teams 77", "allowed", {}, {})
    assert await salon.mailed(booking) == mails
    assert (await salon.undo(SAM, booking)).start == at("11:00")


async def test_a_booking_that_has_an_identity_keeps_it(salon: Salon) -> None:
    """Who proves the same address later is its customer by the proof, and takes it from nobody; twice is once."""
    first = await salon.book_for(at("11:00"))
    await prove(salon, PERSON)
    second = await salon.book_for(at("12:00"))
    await prove(salon, OTHER)
    await prove(salon, PERSON)
    assert identity(await salon.again(first)) == (PERSON.tenant_id, PERSON.aad_object_id)
    assert identity(await salon.again(second)) == (OTHER.tenant_id, OTHER.aad_object_id)
    assert await salon.whats(first) == await salon.whats(second) == "booked customer_linked"


async def test_only_a_proved_identity_in_teams_is_linked(salon: Salon) -> None:
    """On the web, without an object id or without a tenant a code proves the address alone; a wrong one nothing."""
    booking = await salon.book_for(at("11:00"))
    on_the_web = replace(PERSON, channel=web().channel)
    for nobody in (web(client="peer-9"), on_the_web, teams(77, ""), replace(PERSON, aad_object_id="")):
        await prove(salon, nobody)
        assert await salon.again(booking) == booking
        salon.now += timedelta(hours=1, seconds=1) / 2
    challenge = await salon.proof.challenge(PERSON, LookUp(reference=booking.reference))
    with refuses(Code.CODE_WRONG):
        await salon.proof.answer(PERSON, challenge, "000000")
    assert await salon.again(booking) == booking


async def test_what_is_over_or_cancelled_is_not_linked(salon: Salon) -> None:
    """A cancelled booking, and one that has ended, stay as they were: nobody manages them any more."""
    over, cancelled = await salon.book_for(at("09:00")), await salon.book_for(at("14:00"))
    await salon.cancel(SAM, cancelled)
    salon.now = at("10:30")
    await salon.book_for(at("11:00", salon.now.date() + timedelta(days=1)))
    await prove(salon, PERSON)
    assert identity(await salon.again(over)) == identity(await salon.again(cancelled)) == ("", "")


async def test_another_address_ends_the_link(salon: Salon) -> None:
    """Where staff mend the address, the old one's identity is linked no longer, and the new one links anew."""
    booking = await salon.book_for(at("11:00"))
    await prove(salon, PERSON)
    details = CustomerDetails("Casey Quinn", "casey.quinn@example.org")
    await salon.serving.edit_customer(ADA, booking.id, details, request_key="edit")
    with refuses(Code.NOT_FOUND):
        await salon.cancel(PERSON, booking)
    await prove(salon, OTHER, "casey.quinn@example.org")
    assert identity(await salon.again(booking)) == (OTHER.tenant_id, OTHER.aad_object_id)
