"""What a store may answer when another process gets in between: the desk refuses, and changes nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

from bookings.desk import BookingDesk
from bookings.model import Booking
from bookings.ports import Stale, Store, Unit
from bookings.refusals import Code
from tests.bookings.salon import CASEY_PROVEN, CountedIds, Salon, at, refuses


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
