"""Calendars in memory: each question is answered by what is committed when it is asked, whoever wrote it and when."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import psycopg
import pytest

from bookings.model import Booking, BookingStatus
from bookings.ports import Reads, SlotTaken, Store
from state.postgres.busy import KEPT, BusyTimes
from state.postgres.database import Parameters, Query, Row
from state.postgres.store import PgStore
from tests.postgres.server import SETTINGS, fresh_business, server
from tests.state.made import HOUR, MINUTE, NOW, booking

DAY = timedelta(days=1)
STAFF = ("ana", "ben")


@asynccontextmanager
async def two(url: str = "") -> AsyncIterator[tuple[PgStore, PgStore]]:
    """Two stores of one business, as two processes have them; the first has been asked before."""
    business = fresh_business()
    async with (
        PgStore(url or server().url(), business, clock=lambda: NOW) as one,
        PgStore(url or server().url(), business, clock=lambda: NOW) as other,
    ):
        assert await taken(one) == []
        yield one, other


async def taken(reads: Reads, since: datetime = NOW - DAY, until: datetime = NOW + 9 * DAY) -> list[tuple[str, str]]:
    """Who is taken by what in a window, in order."""
    busy = await reads.busy(STAFF, since, until)
    return [(staff, block.booking_id) for staff in STAFF for block in busy[staff]]


async def add(store: Store, *bookings: Booking) -> None:
    """Write bookings in one unit."""
    async with store.unit("") as unit:
        for one in bookings:
            await unit.add(one)


async def test_what_another_process_commits_is_there_at_the_next_question() -> None:
    """A booking, a long one, its move to another person and day, its end, and its coming back."""
    async with two() as (one, other):
        first, long = booking(1), booking(2, NOW - 3 * DAY, staff_member_ids=("ben",))
        long = replace(long, end=NOW + DAY)
        await add(other, first, long)
        assert await taken(one) == [("ana", "booking-1"), ("ben", "booking-2")]
        moved = replace(first, start=NOW + 2 * DAY, end=NOW + 2 * DAY + HOUR, staff_member_ids=STAFF, version=2)
        async with other.unit("") as unit:
            await unit.change(moved, 1)
        assert await taken(one) == [("ana", "booking-1"), ("ben", "booking-2"), ("ben", "booking-1")]
        async with other.unit("") as unit:
            await unit.change(replace(moved, status=BookingStatus.CANCELLED, version=3), 2)
        assert await taken(one) == [("ben", "booking-2")]
        async with other.unit("") as unit:
            await unit.change(replace(moved, version=4), 3)
        assert await taken(one, NOW + 2 * DAY) == [("ana", "booking-1"), ("ben", "booking-1")]


async def test_a_unit_that_commits_after_later_ones_is_not_overlooked() -> None:
    """It wrote first and ended last: a count of changes alone would have passed it by."""
    async with two() as (one, other):
        async with other.unit("") as slow:
            await slow.add(booking(1))
            await add(other, booking(2, NOW + HOUR))
            assert await taken(one) == [("ana", "booking-2")]
            await add(other, booking(3, NOW + 2 * HOUR))
            assert await taken(one) == [("ana", "booking-2"), ("ana", "booking-3")]
        assert await taken(one) == [("ana", "booking-1"), ("ana", "booking-2"), ("ana", "booking-3")]


async def test_a_unit_sees_its_own_writes_and_nobody_else_does() -> None:
    """Laid over what others commit meanwhile; undone, they are gone, and what was asked in the unit is known anew."""
    async with two() as (one, other):
        await add(other, booking(1), booking(2, NOW + HOUR))

        async def fail() -> None:
            async with one.unit("request") as unit:
                await unit.change(booking(1, NOW + 5 * HOUR, staff_member_ids=("ben",), version=2), 1)
                await unit.add(booking(3, NOW + 3 * HOUR))
                await add(other, booking(4, NOW + 4 * HOUR))
                own = [("ana", f"booking-{number}") for number in (2, 3, 4)] + [("ben", "booking-1")]
                assert await taken(unit) == own
                committed = [("ana", f"booking-{number}") for number in (1, 2, 4)]
                assert await taken(one) == await taken(other) == committed
                await add(other, booking(5, NOW + 6 * HOUR))
                assert await taken(unit) == [*own[:3], ("ana", "booking-5"), own[3]]
                raise KeyError

        with pytest.raises(KeyError):
            await fail()
        assert await taken(one) == [("ana", f"booking-{number}") for number in (1, 2, 4, 5)]


async def test_a_process_that_has_not_asked_yet_asks_in_a_unit_for_no_more_than_it_needs() -> None:
    """The unit's own writes are in its answer, and are not kept for others."""
    business = fresh_business()
    async with PgStore(server().url(), business, clock=lambda: NOW) as store:

        async def fail() -> None:
            async with store.unit("") as unit:
                await unit.add(booking(1))
                assert await taken(unit) == [("ana", "booking-1")]
                raise KeyError

        with pytest.raises(KeyError):
            await fail()
        assert await taken(store) == []


@pytest.mark.parametrize("is_unit", [False, True])
async def test_an_answer_that_comes_late_takes_nobody_back(*, is_unit: bool) -> None:
    """A question that was overtaken by another one is answered by what that one has learned."""
    async with two() as (one, other):
        await add(other, booking(1))
        assert await taken(one) == [("ana", "booking-1")]
        heard, goes_on = asyncio.Event(), asyncio.Event()

        async def slow(query: Query, parameters: Parameters = ()) -> list[Row]:
            rows = await one._run(query, parameters)
            heard.set()
            await goes_on.wait()
            return rows

        async with other.unit("") as unit:
            await unit.change(booking(1, staff_member_ids=("ben",), version=2), 1)
        late = asyncio.create_task(one._busy_times.ask(slow, STAFF, NOW, NOW + DAY, is_unit=is_unit))
        await heard.wait()
        async with other.unit("") as unit:
            await unit.change(booking(1, staff_member_ids=STAFF, version=3), 2)
        latest = await one.busy(STAFF, NOW, NOW + DAY)
        goes_on.set()
        assert await late == latest
        assert len(latest["ana"]) == len(latest["ben"]) == 1


@pytest.mark.parametrize("is_kept", [True, False])
async def test_whatever_is_written_and_asked_at_once_the_answer_is_that_of_the_bookings(*, is_kept: bool) -> None:
    """Two processes write and ask in any order and at once, in windows near and far; both know the same in the end."""
    chance = Random(7)
    async with two() as (one, other):
        one._busy_times.is_kept = is_kept
        windows = [(NOW + a * DAY, NOW + b * DAY) for a, b in ((-1, 3), (-400, -300), (2, 4), (300, 301), (-9, 99))]

        async def write(store: PgStore, number: int) -> None:
            start = NOW + chance.choice((0, 1, 3, 40, -350, 300)) * DAY + chance.randrange(90) * 15 * MINUTE
            wish = booking(number, start, staff_member_ids=chance.choice((("ana",), ("ben",), STAFF)))
            wish = replace(wish, end=start + chance.choice((HOUR, HOUR, 30 * HOUR)))
            try:
                async with store.unit("") as unit:
                    found = await unit.booking_by_id(wish.id)
                    await taken(unit, start - DAY, start + 2 * DAY)
                    if found is None:
                        await unit.add(wish)
                    else:
                        status = chance.choice((BookingStatus.CONFIRMED, BookingStatus.CANCELLED))
                        await unit.change(replace(wish, status=status, version=found.version + 1), found.version)
            except SlotTaken:
                await taken(store, start - DAY, start + DAY)

        seen = 0
        for _ in range(12):
            work: list[Any] = [write(chance.choice((one, other)), number) for number in chance.sample(range(20), 4)]
            work += [taken(one, *chance.choice(windows)), taken(other, *chance.choice(windows))]
            chance.shuffle(work)
            await asyncio.gather(*work)
            anew = BusyTimes(one._business_id)
            for since, until in chance.sample(windows, 2):
                expected = await anew.ask(one._run, STAFF, since, until)
                assert await one.busy(STAFF, since, until) == await other.busy(STAFF, since, until) == expected
                seen += len(expected["ana"]) + len(expected["ben"])
        assert seen


async def test_calendars_are_read_anew_once_a_day() -> None:
    """So that days that are over do not pile up: what was kept of them is gone."""
    now = 0.0
    async with two() as (one, _):
        times = BusyTimes(one._business_id, clock=lambda: now)
        await add(one, booking(1, NOW - 365 * DAY))
        assert (await times.ask(one._run, STAFF, NOW - 366 * DAY, NOW))["ana"]
        assert times._known is not None
        assert times._known.blocks
        now = KEPT
        assert await times.ask(one._run, STAFF, NOW, NOW + DAY) == {"ana": [], "ben": []}
        assert not times._known.blocks


async def test_bookings_of_another_server_s_life_are_known_all_the_same() -> None:
    """Dumped there and brought here, they carry numbers of transactions that are far ahead of ours."""
    async with two(server().fresh_database()) as (one, other):
        await add(other, booking(1), booking(2, NOW + HOUR))
        async with await psycopg.AsyncConnection.connect(other._database._settings) as connection:
            await connection.execute("ALTER TABLE bookings DISABLE TRIGGER bookings_change")
            await connection.execute("UPDATE bookings SET changed = '999999999999'")
            await connection.execute("ALTER TABLE bookings ENABLE TRIGGER bookings_change")
        one._busy_times = BusyTimes(one._business_id)
        assert await taken(one) == [("ana", "booking-1"), ("ana", "booking-2")]
        async with other.unit("") as unit:
            await unit.change(booking(1, staff_member_ids=("ben",), version=2), 1)
        assert await taken(one) == [("ana", "booking-2"), ("ben", "booking-1")]


async def test_after_the_server_s_restart_nothing_is_remembered() -> None:
    """It may be another server by now, or have gone back to a backup, whose transactions count anew."""
    own = server((*SETTINGS, "max_wal_senders=0"))
    async with two(own.url()) as (one, other):
        await add(other, booking(1))
        assert await taken(one) == [("ana", "booking-1")]
        before = one._busy_times._known
        own.stop(signal.SIGQUIT)
        own.start()
        assert await taken(one) == [("ana", "booking-1")]
        assert one._busy_times._known is not before
