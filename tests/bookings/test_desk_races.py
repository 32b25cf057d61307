"""What a store may answer when another process gets in between: the desk refuses, and changes nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from bookings.desk import BookingDesk
from bookings.model import Booking
from bookings.ports import Full, SlotTaken, Stale, Store, Unit
from bookings.refusals import Code
from tests.bookings.salon import CASEY_PROVEN, THURSDAY, CountedIds, Salon, at, refuses


class OvertakenUnit:
    """A unit in which every change comes too late, as a store of several processes may find at its end."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def __getattr__(self, name: str) -> Any:
        return getattr(self._unit, name)

    async def change(self, booking: Booking, expected_version: int) -> None:
        """Somebody else was first."""
        raise Stale(f"booking {booking.id} has not version {expected_version} any more")


class OvertakenStore:
    """A store whose units are overtaken."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @asynccontextmanager
    async def unit(self, request_key: str) -> AsyncIterator[Unit]:
        """As the port says."""
        async with self._store.unit(request_key) as unit:
            yield cast(Unit, OvertakenUnit(unit))


async def test_a_booking_changed_by_another_process_is_stale(salon: Salon) -> None:
    """If the store finds another version at the change, the command is refused and nothing is left of it."""
    booking = await salon.book(at("11:00"))
    before = salon.everything()
    desk = BookingDesk(cast(Store, OvertakenStore(salon.store)), salon.clock, CountedIds())
    with refuses(Code.STALE):
        await desk.reschedule(CASEY_PROVEN, booking.id, at("14:00"), request_key="move")
    with refuses(Code.STALE):
        await desk.cancel(CASEY_PROVEN, booking.id, request_key="cancel")
    assert salon.everything() == before
    assert await salon.again(booking) == booking


class QuickerUnit:
    """A unit in which somebody else was quicker with some staff, though they were free when it looked."""

    def __init__(self, unit: Unit, taken: set[str]) -> None:
        self._unit = unit
        self._taken = taken

    def __getattr__(self, name: str) -> Any:
        return getattr(self._unit, name)

    async def hold(self, booking: Booking) -> None:
        """The constraint of a database that several processes write to; from now on everybody sees why."""
        quicker = self._taken & set(booking.staff_member_ids)
        if quicker:
            for number, staff_member_id in enumerate(sorted(quicker)):
                rival = replace(
                    booking,
                    id=f"rival-{number}-{staff_member_id}",
                    reference=f"RIVAL{number}{staff_member_id}",
                    staff_member_ids=(staff_member_id,),
                )
                await self._unit.hold(rival)
                await self._unit.add(rival)
            self._taken -= quicker
            raise SlotTaken(f"{quicker} have just been taken")
        await self._unit.hold(booking)


class QuickerStore:
    """A store of several processes, another of which books with these staff whenever we want them."""

    def __init__(self, store: Store, *taken: str) -> None:
        self._store = store
        self._taken = set(taken)

    @asynccontextmanager
    async def unit(self, request_key: str) -> AsyncIterator[Unit]:
        """As the port says."""
        async with self._store.unit(request_key) as unit:
            yield cast(Unit, QuickerUnit(unit, self._taken))


async def test_anyone_is_somebody_else_where_another_process_was_quicker(salon: Salon) -> None:
    """Case 25: who wished for anyone gets whoever is still free, and is refused only where nobody is; so on a move."""
    staff = (await salon.store.catalogue()).services["haircut"].staff_member_ids
    desk = BookingDesk(cast(Store, QuickerStore(salon.store, *staff[:-1])), salon.clock, CountedIds())
    booked = await desk.book(CASEY_PROVEN, salon.request(at("11:00")), request_key="anyone")
    assert booked.staff_member_ids == (staff[-1],)
    with refuses(Code.SLOT_TAKEN):
        await desk.book(CASEY_PROVEN, salon.request(at("11:00")), request_key="nobody left")
    desk = BookingDesk(cast(Store, QuickerStore(salon.store, staff[-1])), salon.clock, CountedIds())
    moved = await desk.reschedule(CASEY_PROVEN, booked.id, at("14:00"), request_key="move")
    assert moved.staff_member_ids != (staff[-1],)


class LastSeatUnit(QuickerUnit):
    """A unit in which somebody else has just taken the last seat."""

    async def take_seats(self, booking: Booking, capacity: int) -> None:
        """It was free when it was looked for."""
        raise Full(f"session {booking.session_id} has {capacity} of {capacity} seats taken")


async def test_a_seat_that_another_process_has_just_taken_is_refused(salon: Salon) -> None:
    """Case 25 for a class: it is told at once that it is full, and nothing is left of it."""

    @asynccontextmanager
    async def unit(request_key: str) -> AsyncIterator[Unit]:
        async with salon.store.unit(request_key) as whole:
            yield cast(Unit, LastSeatUnit(whole, set()))

    store = cast(Store, SimpleNamespace(unit=unit))
    before = salon.everything()
    with refuses(Code.FULL):
        await BookingDesk(store, salon.clock, CountedIds()).book(
            CASEY_PROVEN, salon.request(at("14:00", THURSDAY), "styling-class"), request_key="seat"
        )
    assert salon.everything() == before
