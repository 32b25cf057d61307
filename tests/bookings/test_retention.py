"""Bookings of long ago lose whom they were for, as long after as the business says, and stay as numbers."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bookings.erasing import ErasingDesk, months_before
from bookings.model import BookingStatus
from tests.bookings.salon import CASEY_PROVEN, DAY, DREW, Salon, at


@pytest.fixture
def desk(salon: Salon) -> ErasingDesk:
    """The desk of the salon."""
    return ErasingDesk(salon.store, salon.clock, salon.ids)


async def test_a_booking_is_forgotten_after_its_time(salon: Salon, desk: ErasingDesk) -> None:
    """Kept and cancelled ones lose the person, also in their history and mails; younger ones and numbers stay."""
    await salon.set_business(retention_months=2)
    kept = await salon.book(at("11:00"))
    cancelled = await salon.book(at("12:00"))
    await salon.cancel(CASEY_PROVEN, cancelled, reason="the flu")
    salon.now += 42 * DAY
    young = await salon.book(at("11:00", salon.now.date() + DAY), customer=DREW)
    assert await desk.erase_past(10) == 0
    salon.now += 25 * DAY
    assert await desk.erase_past(10) == 2
    assert await desk.erase_past(10) == 0
    found = [await salon.store.booking_by_id(one.id) for one in (kept, cancelled, young)]
    assert [(one.customer.name, one.customer.email_address) for one in found if one] == [
        ("", ""),
        ("", ""),
        (DREW.name, DREW.email_address),
    ]
    assert [one.status for one in found if one] == [
        BookingStatus.CONFIRMED,
        BookingStatus.CANCELLED,
        BookingStatus.CONFIRMED,
    ]
    history = await salon.store.history_of(cancelled.id)
    assert [(entry.what, entry.who) for entry in history][-1] == ("erased", "system")
    assert not any(entry.reason for entry in history)


async def test_by_default_nothing_is_forgotten(salon: Salon, desk: ErasingDesk) -> None:
    """A business that sets no time keeps its bookings as they are."""
    booking = await salon.book(at("11:00"))
    salon.now += 4000 * DAY
    assert await desk.erase_past(10) == 0
    assert await salon.store.booking_by_id(booking.id) == booking


async def test_one_look_takes_the_earliest(salon: Salon, desk: ErasingDesk) -> None:
    """So many at once, those that ended first before the others; the next look goes on."""
    await salon.set_business(retention_months=1)
    late, early = await salon.book(at("16:00")), await salon.book(at("11:00"))
    salon.now += 60 * DAY
    assert await desk.erase_past(1) == 1
    left = await salon.store.booking_by_id(late.id)
    gone = await salon.store.booking_by_id(early.id)
    assert left is not None
    assert gone is not None
    assert (bool(left.customer.name), bool(gone.customer.name)) == (True, False)


async def test_two_that_look_at_once_erase_each_booking_once(salon: Salon, desk: ErasingDesk) -> None:
    """Where another process was quicker, a booking is left as that one made it, with one entry in its history."""
    await salon.set_business(retention_months=1)
    booking = await salon.book(at("11:00"))
    salon.now += 60 * DAY
    await asyncio.gather(desk.erase_past(10), desk.erase_past(10))
    assert [entry.what for entry in await salon.store.history_of(booking.id)].count("erased") == 1


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        ("2026-03-31", 1, "2026-02-28"),
        ("2028-03-31", 1, "2028-02-29"),
        ("2026-01-15", 1, "2025-12-15"),
        ("2026-03-02", 26, "2024-01-02"),
    ],
)
def test_months_are_those_of_the_calendar(day: str, months: int, before: str) -> None:
    """So many months ago is the same day of that month, or its last; years are crossed."""
    assert months_before(datetime.fromisoformat(day).replace(tzinfo=UTC), months).date().isoformat() == before
