"""What a session of ours may rely on, whatever the database is set to and whoever stands between; and how it ends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier

import psycopg
import pytest
from psycopg.sql import SQL

from bookings.ports import StoreDamaged, StoreError, StoreUnavailable
from state.postgres.database import Database, ended, run
from state.postgres.leases import Leases
from state.postgres.migrate import migrate, migrations
from state.postgres.store import PgStore
from state.postgres.transfer import export, import_
from state.records import NAMES, StoredRecord, to_document
from tests.postgres.proxy import Proxy
from tests.postgres.server import SETTINGS, Server, fresh_business, server
from tests.state.made import ANA, BEN, BUSINESS, CUT, HOUR, NOW, booking, mail

CHOSEN = {
    "datestyle": "German, DMY",
    "timezone": "Pacific/Kiritimati",
    "default_transaction_isolation": "serializable",
    "client_encoding": "latin1",
    "statement_timeout": "1ms",
}


@contextmanager
def server_set(of: Server, setting: str) -> Iterator[None]:
    """The whole server set otherwise for a while, sessions that are open included."""
    with psycopg.connect(of.url(), options="-c default_transaction_read_only=off", autocommit=True) as connection:
        for change in (f"SET {setting}", f"RESET {setting.partition('=')[0]}"):
            connection.execute(f"ALTER SYSTEM {change}".encode())
            connection.execute("SELECT pg_reload_conf()")
            if change.startswith("SET"):
                yield


async def test_whatever_the_database_is_set_to_a_session_of_ours_is_set_by_us() -> None:
    """Dates, zone, encoding, isolation and limits of time: each of them would else change what we read or decide."""
    url = server().fresh_database()
    with psycopg.connect(url, autocommit=True) as connection:
        for name, value in CHOSEN.items():
            connection.execute(f"ALTER DATABASE {connection.info.dbname} SET {name} = {value!r}".encode())
    async with PgStore(url, fresh_business(), clock=lambda: NOW) as store:
        async with store.unit("key") as unit:
            await unit.add(booking(1, reason="Łódź ☕"))
            await unit.mail(mail(1))
            shown = SQL("SELECT current_setting('transaction_isolation'), current_setting('timezone')")
            assert await unit._run(shown) == [("read committed", "UTC")]
        [claimed] = await store.claim(1, HOUR, NOW)
        assert claimed.lease_until == NOW + HOUR
        found = await store.booking("REF00001")
        assert found is not None
        assert found.reason == "Łódź ☕"


async def test_a_server_that_takes_no_writes_now_is_waited_for() -> None:
    """As while another one takes over: what is asked is answered, a booking may be tried again, and then succeeds."""
    own = server((*SETTINGS, "max_wal_senders=0"))

    async def book(store: PgStore) -> None:
        async with store.unit("key") as unit:
            await unit.add(booking(1))

    async with PgStore(own.url(), fresh_business(), clock=lambda: NOW) as store:
        with server_set(own, "default_transaction_read_only=on"):
            for _ in range(200):
                if (await store._run(SQL("SHOW default_transaction_read_only")))[0][0] == "on":
                    break
                await asyncio.sleep(0.01)  # the server reads its settings when it gets to it
            with pytest.raises(StoreUnavailable):
                await book(store)
            assert await store.booking("REF00001") is None
        for _ in range(200):
            if (await store._run(SQL("SHOW default_transaction_read_only")))[0][0] == "off":
                break
            await asyncio.sleep(0.01)
        await book(store)
        assert await store.booking("REF00001") is not None


async def test_damage_and_a_schema_that_is_not_ours_are_told_apart_from_what_passes() -> None:
    """A page that fails its checks is StoreDamaged; a table that is gone, or closed to us, is a StoreError."""
    url = server().fresh_database()
    async with PgStore(url, fresh_business(), clock=lambda: NOW) as store:
        with pytest.raises(StoreDamaged, match="backup"):
            await store._run(SQL("DO $$ BEGIN RAISE EXCEPTION 'page' USING ERRCODE = 'data_corrupted'; END $$"))
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("DROP TABLE bookings.challenges")
        with pytest.raises(StoreError, match="migrate") as refused:
            await store.challenge("challenge-1")
        assert not isinstance(refused.value, StoreUnavailable | StoreDamaged)


async def test_a_session_that_does_not_take_our_settings_is_refused(tmp_path: Path) -> None:
    """It would find no table, or another program's: the fault is named before anything is asked, or made."""
    url = f"{server().url()}&options=-c%20search_path%3Dpublic"
    with pytest.raises(StoreError, match=r"search_path.*scale\.md"):
        async with PgStore(url, fresh_business()):
            raise AssertionError("it was opened")
    with pytest.raises(StoreError, match="search_path"):
        migrate(url)
    with pytest.raises(StoreError, match="search_path"):
        await export(url, fresh_business(), tmp_path / "export.json")


async def test_no_statement_is_prepared_behind_a_pooler(tmp_path: Path) -> None:
    """There, the next statement may run in another session; it is known by the number that is not the session's own."""
    proxy = Proxy(server().folder, tmp_path)
    async with proxy.open():
        for is_pooler in (False, True):
            proxy.is_pooler = is_pooler
            async with Database(proxy.url, most=1) as database, database.connection() as connection:
                assert (connection.prepare_threshold is None) is is_pooler


def test_two_that_migrate_at_once_wait_for_each_other() -> None:
    """Also where neither schema nor table is there yet: each migration is applied once, and nobody fails."""
    for number in range(3):
        name = f"at_once_{number}"
        with psycopg.connect(server().url("postgres"), autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {name}".encode())
            connection.execute(f"CREATE DATABASE {name}".encode())
        together, url = Barrier(4), server().url(name)

        def work(together: Barrier = together, url: str = url) -> int:
            together.wait()
            return len(migrate(url))

        with ThreadPoolExecutor(4) as pool:
            applied = [each.result() for each in [pool.submit(work) for _ in range(4)]]
        assert sum(applied) == len(migrations())


def test_a_database_that_holds_less_than_unicode_is_refused() -> None:
    """Before anything is made in it."""
    with psycopg.connect(server().url("postgres"), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS western")
        connection.execute("CREATE DATABASE western TEMPLATE template0 ENCODING 'LATIN1'")
    with pytest.raises(StoreError, match="LATIN1"):
        migrate(server().url("western"))
    with psycopg.connect(server().url("western")) as connection:
        assert connection.execute("SELECT to_regnamespace('bookings')").fetchall() == [(None,)]


async def test_whoever_is_cancelled_leaves_nothing_open() -> None:
    """In a unit, in a statement that waits, and while a connection is waited for: the pool is whole, nothing locked."""
    business = fresh_business()
    async with (
        PgStore(server().url(), business, clock=lambda: NOW, connections=2) as store,
        PgStore(server().url(), business, clock=lambda: NOW) as other,
    ):
        async with store.unit("") as unit:
            await unit.add(booking(1))

        async def change() -> None:
            async with store.unit("") as unit:
                await unit.booking_by_id("booking-1")

        for pause in range(8):
            async with other.unit("") as unit:
                await unit.booking_by_id("booking-1")
                waiting = [asyncio.create_task(change()) for _ in range(4)]
                await asyncio.sleep(pause * 0.005)  # at whatever they are by then
                for each in waiting:
                    each.cancel()
                ends = await asyncio.gather(*waiting, return_exceptions=True)
                assert {type(each) for each in ends} == {asyncio.CancelledError}
        await asyncio.wait_for(asyncio.gather(*(change() for _ in range(4))), 4)
        query = SQL("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%%' AND datname = %s")
        assert await other._run(query, ("bookings",)) == [(0,)]


async def test_a_turn_that_is_cancelled_while_it_takes_its_conversation_does_not_keep_it() -> None:
    """Whether the lease was taken by then or not, the next process need not wait for its end."""
    business = fresh_business()
    async with Database(server().url(), most=2) as database:
        one, other = Leases(database, business), Leases(database, business)

        async def turn() -> None:
            async with one.hold("talk"):
                await asyncio.sleep(60)

        for steps in range(16):
            task = asyncio.create_task(turn())
            for _ in range(steps):
                await asyncio.sleep(0)
            psycopg.connect(
                server().url()
            ).close()  # the server has answered by then, and the turn has not heard it yet
            await ended(task)
            async with asyncio.timeout(3), other.hold("talk"):
                pass
        await one.end()
        await other.end()


async def test_a_task_that_misses_its_cancellation_is_ended_all_the_same() -> None:
    """What came at the same moment may be taken in its place."""

    async def deaf() -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            await asyncio.sleep(60)

    task = asyncio.create_task(deaf())
    await asyncio.sleep(0)
    await ended(task)
    assert task.cancelled()


async def test_an_import_that_does_not_arrive_whole_changes_nothing(tmp_path: Path) -> None:
    """Two ids that a column cannot tell apart are found out by the database, and told as a refusal."""
    same = booking(1, id="one\0"), booking(2, NOW + HOUR, id="one\ufffd")
    tables: dict[str, dict[str, object]] = {}
    records: list[StoredRecord] = [BUSINESS, ANA, BEN, CUT, *same]
    for number, record in enumerate(records):
        tables.setdefault(NAMES[type(record)], {})[str(number)] = to_document(record)
    file, business = tmp_path / "export.json", fresh_business()
    file.write_text(json.dumps(tables))
    with pytest.raises(StoreError, match="nothing was changed"):
        await import_(file, server().url(), business)
    async with PgStore(server().url(), business) as store:
        assert store.is_empty
        assert await run_alone(store, business) == [(0,)]


async def run_alone(store: PgStore, business: str) -> list[tuple[object, ...]]:
    """How many bookings are there."""
    async with store._database.connection() as connection:
        return await run(connection, SQL("SELECT count(*) FROM bookings WHERE business_id = %s"), (business,))
