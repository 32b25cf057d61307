"""The schema keeps businesses apart, and can be spread over machines by them (docs/scale.md)."""

from __future__ import annotations

import psycopg

from bookings.ports import SlotTaken, Store, StoreError
from state.postgres.migrate import migrate, migrations
from state.postgres.store import PgStore
from tests.postgres.server import fresh_business, server
from tests.state.made import ANA, BUSINESS, CUT, HOUR, NOW, booking, challenge, entry, mail

INDEXES = """
SELECT c.relname, i.relname, pg_get_indexdef(i.oid, 1, true)
FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
WHERE c.relnamespace = 'bookings'::regnamespace AND c.relname <> 'migrations'
"""


def test_every_row_and_every_key_begins_with_its_business() -> None:
    """Each table but that of the migrations has the column, never null; each index begins with it, guards too."""
    with psycopg.connect(server().url()) as connection:
        tables = connection.execute(
            "SELECT table_name, bool_or(column_name = 'business_id' AND is_nullable = 'NO')"
            " FROM information_schema.columns WHERE table_schema = 'bookings' GROUP BY table_name"
        ).fetchall()
        indexes = connection.execute(INDEXES).fetchall()
    assert [name for name, has_it in tables if not has_it] == ["migrations"]
    assert {table for table, _, _ in indexes} == {name for name, has_it in tables if has_it}
    firsts = {name: first for _, name, first in indexes}
    assert {firsts.pop("holds_never_meet")} == {"bookings.textrange(business_id, business_id, '[]'::text)"}
    assert firsts.pop("bookings_words") == "bookings.name_words(business_id, names)"  # each word behind its business
    assert set(firsts.values()) == {"business_id"}


async def everything(store: Store) -> list[object]:
    """What is there of the records below."""
    return [
        (await store.catalogue()).business.display_name,
        await store.booking("REF00001"),
        await store.busy(["ana"], NOW, NOW + HOUR),
        await store.agenda(None, NOW, NOW + HOUR),
        await store.ever("customer"),
        await store.mail_of("booking-1"),
        await store.history_of("booking-1"),
        (await store.outbox(NOW)).due,
        await store.challenges(client="client", since=NOW),
    ]


async def test_one_business_does_not_see_another() -> None:
    """The same ids, references and times in two businesses of one database: neither is in the other's way."""
    stores = [PgStore(server().url(), fresh_business(), clock=lambda: NOW) for _ in range(3)]
    for store in stores[:2]:
        async with store, store.unit("the same key") as unit:
            assert unit.earlier is None
            for record in (BUSINESS, CUT, ANA, challenge(1)):
                await unit.put(record, None)
            await unit.hold(booking(1))
            await unit.add(booking(1))
            await unit.mail(mail(1, "booking-1"))
            await unit.history(entry(1, "booking-1"))
            await unit.outcome({"booking_ids": ["booking-1"]})
    one, other = (PgStore(server().url(), store._business_id) for store in stores[:2])
    async with one, other, stores[2] as empty:
        assert not one.is_empty
        assert empty.is_empty
        before = await everything(other)
        async with one.unit("") as unit:
            await unit.change(booking(1, NOW + 9 * HOUR, version=2), 1)
        assert [row.id for row in await one.claim(9, HOUR, NOW)] == ["mail-1"]
        assert await everything(other) == before
        assert await empty.booking("REF00001") is None
        async with other.unit("") as unit:
            try:
                await unit.hold(booking(2))
            except SlotTaken:
                return
        raise AssertionError("its own booking was overlooked")


def test_migrations_are_applied_in_order_once_and_whole() -> None:
    """One that fails leaves nothing of itself and is applied once it is mended; the ones before it stay."""
    url = server().fresh_database()
    there = migrations()
    broken = there[0]._replace(number=9999, name="broken", text="CREATE TABLE bookings.half (n int); SELECT nothing")
    try:
        migrate(url, [*there, broken])
    except StoreError:
        pass
    else:
        raise AssertionError("it was applied")
    mended = broken._replace(name="mended", text="CREATE TABLE half (n int); SELECT 1")
    assert migrate(url, [*there, mended]) == [mended]
    assert migrate(url, [*there, mended]) == []
