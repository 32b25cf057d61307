"""What holds of the desk whatever is asked of it: offers, bookings, and any sequence of commands by several people."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bookings.availability import Limit
from bookings.model import Actor, Booking, BookingStatus, Customer
from bookings.offers import Wanted
from bookings.refusals import Refused
from state.tinydb_store import TinyStore
from tests.bookings.ledger_check import LedgerCheck
from tests.bookings.salon import (
    ADA,
    ANA,
    BEN,
    CASEY,
    CASEY_PROVEN,
    CHLOE,
    DAY,
    DREW,
    DREW_PROVEN,
    HOUR,
    MINUTE,
    NOW,
    SAM,
    THURSDAY,
    TUESDAY,
    VIC,
    Salon,
    at,
    web,
)

AS_FOUND = (Phase.explicit, Phase.reuse, Phase.generate)
"""A failure is shown as it was found: to shrink it over a real store takes minutes."""
few = settings(max_examples=25, phases=AS_FOUND, suppress_health_check=[HealthCheck.too_slow])
SERVICES = ("haircut", "coloring", "styling-class")
STAFF = ("", "ana", "chloe")
PEOPLE: tuple[tuple[Actor, Customer], ...] = ((CASEY_PROVEN, CASEY), (DREW_PROVEN, DREW), (ADA, CASEY), (SAM, DREW))
PEOPLE += ((ANA, CASEY), (BEN, DREW), (CHLOE, CASEY), (VIC, CASEY), (web(client="peer-9"), DREW))
COMMANDS = ["book", "book", "book_for", "move", "move", "move", "cancel", "undo", "undo", "wait", "wait", "mail"]
COMMANDS += ["close", "cancel_session"]
CLOCKS = ("10:00", "10:15", "14:00")
STARTS = [at(clock, day) for day in (TUESDAY, THURSDAY) for clock in CLOCKS]

Wish = tuple[str, str, datetime]
Offered = tuple[datetime, tuple[str, ...], int]

haircuts = st.tuples(st.sampled_from(["haircut", "coloring"]), st.sampled_from(STAFF), st.sampled_from(STARTS))
seats = st.tuples(st.just("styling-class"), st.just(""), st.sampled_from([at("14:00", TUESDAY), at("14:00", THURSDAY)]))
wishes = haircuts | seats
commands = st.tuples(
    st.sampled_from(COMMANDS),
    st.sampled_from(PEOPLE),
    st.integers(0, 5),
    wishes,
)


def played(talk: Callable[[Salon], Awaitable[None]]) -> None:
    """Run a talk with a salon of its own; sessions have two places."""

    async def run() -> None:
        with TemporaryDirectory() as folder, TinyStore.open(Path(folder) / "b.db", clock=lambda: NOW) as store:
            salon = Salon(store)
            await salon.open()
            await salon.set_service("styling-class", maximum_attendees_count=2)
            await salon.set_business(maximum_open_bookings=100)
            await talk(salon)

    asyncio.run(run())


async def filled(salon: Salon, taken: list[Wish]) -> None:
    """Book what of these wishes can be had."""
    for service, who, start in taken:
        try:
            await salon.book(start, who, service=service)
        except Refused:
            continue


async def offer(salon: Salon, service: str, who: str) -> list[Offered]:
    """All slots of two weeks, with who could take them and how many places there are."""
    catalogue = await salon.store.catalogue()
    wanted = Wanted(catalogue.services[service], tuple(who.split()))
    slots = await salon.offers.free(catalogue, wanted, NOW, NOW + 14 * DAY)
    return [(slot.start, slot.staff_member_ids, slot.places_left) for slot in slots]


@few
@given(st.lists(wishes, max_size=8), wishes)
def test_to_book_and_cancel_restores_the_offer(taken: list[Wish], wish: Wish) -> None:
    """Whatever else is booked, a booking that is cancelled leaves every service's offer as it was before."""

    async def talk(salon: Salon) -> None:
        await filled(salon, taken)
        service, who, start = wish
        before = [await offer(salon, one, "") for one in SERVICES]
        try:
            booking = await salon.book(start, who, service=service)
        except Refused:
            booking = None
        if booking:
            assert [await offer(salon, one, "") for one in SERVICES] != before
            await salon.cancel(CASEY_PROVEN, booking)
        assert [await offer(salon, one, "") for one in SERVICES] == before

    played(talk)


@few
@given(st.lists(wishes, max_size=8), st.sampled_from(SERVICES), st.sampled_from(STAFF), st.data())
def test_what_is_offered_can_be_booked(taken: list[Wish], service: str, who: str, data: st.DataObject) -> None:
    """Any offered slot is booked by the desk with one of those whom the offer names, and is offered less often then."""

    async def talk(salon: Salon) -> None:
        await filled(salon, taken)
        try:
            slots = await offer(salon, service, who)
        except Refused:
            return
        if not slots:
            return
        start, able, places = data.draw(st.sampled_from(slots))
        booking = await salon.book(start, who, service=service)
        assert set(booking.staff_member_ids) <= set(able)
        after = {slot[0]: slot for slot in await offer(salon, service, who)}
        assert after.get(start, (start, (), 0))[1:] != (able, places)

    played(talk)


async def carried_out(
    salon: Salon,
    made: list[Booking],
    what: str,
    person: tuple[Actor, Customer],
    number: int,
    wish: Wish,
) -> list[Booking]:
    """Do what is asked; the bookings that it changed."""
    (actor, customer), (service, who, start) = person, wish
    if what in ("book", "book_for"):
        command = salon.book if what == "book" else salon.book_for
        return [await command(start, who, actor=actor, customer=customer, service=service)]
    if not made:
        return []
    booking = made[number % len(made)]
    if what == "move":
        lifted = frozenset({Limit.NOTICE}) if actor.role and number % 2 else frozenset()
        return [await salon.move(actor, booking, start, who, lifted=lifted)]
    if what == "cancel":
        return [await salon.cancel(actor, booking)]
    if what == "undo":
        return [await salon.undo(actor, booking)]
    if what == "close":
        status = (BookingStatus.NO_SHOW, BookingStatus.COMPLETED, BookingStatus.CONFIRMED)[number % 3]
        return [await salon.serving.close(actor, booking.id, status, request_key=salon.key())]
    return list(await salon.desk.cancel_session(actor, booking.session_id, request_key=salon.key()))


@settings(max_examples=40, phases=AS_FOUND, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(commands, min_size=10, max_size=40))
def test_no_sequence_of_commands_breaks_the_ledger(
    plan: list[tuple[str, tuple[Actor, Customer], int, Wish]],
) -> None:
    """Nothing ever overlaps; each change has one history entry and its mails; who is concerned learns the truth.

    Most commands come from whoever changed the booking last, so that many are allowed; the others from anybody.
    """

    async def talk(salon: Salon) -> None:
        check, made = LedgerCheck(salon), list[Booking]()
        for what, person, number, wish in plan:
            if what == "wait":
                salon.now += (MINUTE / 2, 5 * MINUTE, HOUR, DAY, 2 * DAY, timedelta(0))[number]
                continue
            if what == "mail":
                await check.sent()
                continue
            actor, customer = person
            if what in ("close", "cancel_session"):
                actor = (actor, SAM, CHLOE, ADA, ANA, BEN)[number]
            elif made and number and not what.startswith("book"):
                actor = check.last[made[number % len(made)].id]
            try:
                changed = await carried_out(salon, made, what, (actor, customer), number, wish)
            except Refused:
                await check.refused()
                continue
            made += [one for one in changed if what.startswith("book")]
            await check.done(actor, changed)
        salon.now += 2 * MINUTE
        await check.sent()
        check.everybody_knows()

    played(talk)
