"""What the database does to us, and what becomes of a booking meanwhile: all of it, or nothing, and never twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from bookings.ports import CommitUnknown, Store, StoreError, StoreUnavailable
from state.postgres.store import PgStore
from tests.postgres.proxy import Line, Proxy
from tests.postgres.server import fresh_business, server
from tests.state.made import BUSINESS, CUT, HOUR, NOW, booking, entry, mail


@asynccontextmanager
async def opened(url: str = "", business: str = "") -> AsyncIterator[PgStore]:
    """A store of a business of its own."""
    async with PgStore(url or server().url(), business or fresh_business(), clock=lambda: NOW) as store:
        yield store


async def book(store: Store, number: int = 1) -> None:
    """One booking with its traces, once for its request key."""
    async with store.unit(f"request-{number}") as unit:
        if unit.earlier is None:
            wish = booking(number, NOW + number * HOUR)
            await unit.hold(wish)
            await unit.add(wish)
            await unit.mail(mail(number, wish.id))
            await unit.history(entry(number, wish.id))
            await unit.outcome({"booking_ids": [wish.id]})


def ask(query: str) -> list[tuple[object, ...]]:
    """Ask the server, past the store."""
    with psycopg.connect(server().url(), autocommit=True) as connection:
        return connection.execute(query.encode()).fetchall()


def end_connections() -> None:
    """End every connection of ours, as a restart does, and wait until they are gone: 5 seconds are enough for that."""
    ask("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'bookings'")


async def test_a_connection_that_is_lost_in_a_unit_undoes_it() -> None:
    """The unit fails in a way that passes, nothing of it is there, and the next one works at once."""
    async with opened() as store:

        async def lose() -> None:
            async with store.unit("request-1") as unit:
                await unit.hold(booking(1))
                await unit.add(booking(1))
                end_connections()
                await unit.history(entry(1, "booking-1"))

        with pytest.raises(StoreUnavailable):
            await lose()
        assert await store.booking("REF00001") is None
        await book(store)
        assert await store.booking("REF00001") is not None


async def test_connections_that_ended_while_nobody_looked_are_made_anew() -> None:
    """After a restart of the server the first question is answered: nobody is told of it."""
    async with opened() as store:
        await asyncio.gather(*(book(store, number) for number in range(5)))
        end_connections()
        found = await asyncio.gather(*(store.booking(f"REF{number:05d}") for number in range(5)))
        assert all(found)


@pytest.mark.parametrize(("line", "is_there"), [(Line.CUT_BEFORE_COMMIT, False), (Line.CUT_AFTER_COMMIT, True)])
async def test_a_commit_without_an_answer_is_asked_again_under_its_key(
    tmp_path: Path, line: Line, is_there: bool
) -> None:
    """Whether it was committed is not known, and told so; the same request again finds it, or does it, once."""
    proxy, business = Proxy(server().folder, tmp_path), fresh_business()
    async with proxy.open(), opened(proxy.url, business) as store, opened(business=business) as other:
        proxy.line = line
        with pytest.raises(CommitUnknown):
            await book(store)
        assert (await other.booking("REF00001") is not None) is is_there
        proxy.line = Line.WHOLE
        await book(store)
        assert len(await other.mail_of("booking-1")) == len(await other.history_of("booking-1")) == 1


async def test_two_units_that_wait_for_each_other_do_not_wait_for_ever() -> None:
    """One of them is undone and may be tried again; the other commits."""
    async with opened() as store:
        for number in (1, 2):
            await book(store, number)

        have_first = asyncio.Barrier(2)

        async def both(first: int, second: int) -> bool:
            try:
                async with store.unit("") as unit:
                    await unit.booking_by_id(f"booking-{first}")
                    await have_first.wait()
                    await unit.booking_by_id(f"booking-{second}")
            except StoreUnavailable:
                return False
            return True

        assert sorted(await asyncio.gather(both(1, 2), both(2, 1))) == [False, True]


async def test_a_unit_whose_statement_failed_commits_nothing() -> None:
    """Whoever passes over the failure inside the unit hears of it at its end: PostgreSQL would undo all in silence."""
    async with opened() as store:

        async def pass_over() -> None:
            async with store.unit("") as unit:
                await unit.add(booking(1))
                with pytest.raises(psycopg.DataError):
                    await unit.add(booking(2, version=2**40))

        with pytest.raises(StoreUnavailable):
            await pass_over()
        assert await store.booking("REF00001") is None


async def test_a_database_that_acknowledges_what_is_not_on_disk_is_refused() -> None:
    """With synchronous_commit off for the database, nothing is served from it, and the fault is named."""
    url = server().fresh_database()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {connection.info.dbname} SET synchronous_commit = off".encode())
    with pytest.raises(StoreError, match="synchronous_commit"):
        async with opened(url):
            raise AssertionError("it was opened")


async def test_what_was_decided_by_settings_that_changed_is_not_committed() -> None:
    """Case 1, in several processes: a unit whose settings another process has changed fails in a way that passes.

    One that changes settings itself hears of it at once.
    """
    business = fresh_business()
    async with opened(business=business) as one, opened(business=business) as other:
        async with one.unit("") as unit:
            await unit.put(BUSINESS, None)
            await unit.put(CUT, None)

        async def decide(*, is_setting: bool) -> None:
            async with one.unit("") as unit:
                cut = (await unit.catalogue()).services["cut"]
                async with other.unit("") as quicker:
                    await quicker.put(replace(cut, version=cut.version + 1), cut.version)
                if is_setting:
                    await unit.put(replace(BUSINESS, version=2), 1)
                await unit.add(booking(1))

        for is_setting in (False, True):
            with pytest.raises(StoreUnavailable):
                await decide(is_setting=is_setting)
            assert await one.booking("REF00001") is None
        async with one.unit("") as unit:
            assert (await unit.catalogue()).services["cut"].version == 3
            await unit.add(booking(1))


async def test_a_service_is_not_removed_under_a_booking_of_it() -> None:
    """Whoever asks whether a service was ever booked, to remove it, waits for bookings that are being written."""
    business = fresh_business()
    async with opened(business=business) as one, opened(business=business) as other:
        async with one.unit("") as unit:
            await unit.put(BUSINESS, None)
            await unit.put(CUT, None)
            await unit.put(replace(CUT, id="class"), None)

        async def remove() -> bool:
            async with other.unit("") as unit:
                if await unit.is_booked("cut"):
                    return False
                await unit.remove(CUT, 1)
                return True

        async with one.unit("") as unit:
            assert "cut" in (await unit.catalogue()).services
            await unit.add(booking(1))
        assert not await remove()

        async def book_meanwhile() -> None:
            async with one.unit("") as unit:
                assert "class" in (await unit.catalogue()).services
                async with other.unit("") as removing:
                    assert not await removing.is_booked("class")
                    await removing.remove(replace(CUT, id="class"), 1)
                await unit.add(booking(2, NOW + HOUR, service_id="class"))

        with pytest.raises(StoreUnavailable):
            await book_meanwhile()


async def test_what_is_slow_in_sum_is_told_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each statement may be quick enough and all of them not: the unit is given up, and none of it is there."""
    proxy, business = Proxy(server().folder, tmp_path), fresh_business()
    async with proxy.open(), opened(proxy.url, business) as store:
        await store.booking("REF00001")
        proxy.delay = 0.05
        with monkeypatch.context() as patches:
            patches.setattr("state.postgres.store.UNIT_PATIENCE", 0.2)
            with pytest.raises(StoreUnavailable):
                await book(store)
        proxy.delay = 0
        await book(store)
        assert len(await store.mail_of("booking-1")) == 1
