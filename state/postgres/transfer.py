"""A business out of the database, as one consistent moment of it, and into it: checked once more where it arrived."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import psycopg
from psycopg import sql
from psycopg.sql import SQL

from bookings.ports import StoreError
from state import transfer
from state.postgres.database import SHOW_PATH, Row, connection_settings, demand_ours, translated
from state.postgres.migrate import demand_migrated
from state.postgres.tables import columns, copy, table
from state.postgres.unit import REVISE
from state.records import EXPORTED, StoredRecord

Connection = psycopg.AsyncConnection[Row]

HOLDS = SQL("""
INSERT INTO holds (business_id, holder, staff_member_id, block)
SELECT business_id, holder, staff, unnest(range_agg(block)) FROM (
    SELECT business_id, CASE session_id WHEN '' THEN 'booking:' || id ELSE 'session:' || session_id END AS holder,
        unnest(staff_member_ids) AS staff, tstzrange(to_timestamp(block_starts), to_timestamp(block_ends)) AS block
    FROM bookings WHERE business_id = %s AND status = 'confirmed'
) AS seats GROUP BY business_id, holder, staff
""")
OVERLAPS = SQL("""
SELECT staff, holder FROM (
    SELECT staff, holder, lower(block) AS starts, max(upper(block)) OVER (
        PARTITION BY staff ORDER BY lower(block), holder ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS reached
    FROM (
        SELECT staff, holder, unnest(range_agg(block)) AS block FROM (
            SELECT CASE session_id WHEN '' THEN 'booking:' || id ELSE 'session:' || session_id END AS holder,
                unnest(staff_member_ids) AS staff, int8range(block_starts, block_ends) AS block
            FROM bookings WHERE business_id = %s AND status = 'confirmed'
        ) AS seats GROUP BY staff, holder
    ) AS blocks
) AS lines WHERE reached > starts LIMIT 10
""")
"""Whoever begins before those that began before have ended: one pass in order, so that it grows as the bookings do."""


async def export(url: str, business_id: str, file: Path) -> dict[str, int]:
    """Write the business to `file`, also while bots serve it; how many documents of each table it holds.

    Raises StoreUnavailable, and StoreError for a business that was never made.
    """
    rows: dict[str, dict[int, bytes]] = {}
    async with _connection(url) as connection, connection.transaction():
        await connection.execute(SQL("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
        for name, record_type in EXPORTED.items():
            query = SQL("SELECT number, body::text FROM {} WHERE business_id = %s").format(table(record_type))
            found = await (await connection.execute(query, (business_id,))).fetchall()
            rows[name] = {number: body.encode() for number, body in found}
    if not rows["business"]:
        raise StoreError(f"The database holds no business {business_id}; nothing was written.")
    return await transfer.in_thread(transfer.write, rows, file)


async def import_(file: Path, url: str, business_id: str) -> dict[str, int]:
    """Fill an empty business from an exported file; how many documents of each table it took.

    Counted, and looked through for overlaps, before anything of it can be seen. Raises as `state.transfer.import_`.
    """
    imported = transfer.read(file)
    async with _connection(url) as connection, connection.transaction():
        [(revision,)] = await (await connection.execute(REVISE, (business_id,))).fetchall()
        if revision != 1:
            raise StoreError(f"The database holds a business {business_id} already; import takes an empty one.")
        try:
            for name, records in imported.items():
                await _copy(connection, business_id, name, [records[number] for number in sorted(records)])
            await connection.execute(HOLDS, (business_id,))
        except psycopg.IntegrityError as error:
            raise StoreError(f"{file} did not arrive whole, and nothing was changed: {error}") from error
        counts = await _counts(connection, business_id)
        overlaps = await (await connection.execute(OVERLAPS, (business_id,))).fetchall()
        if overlaps or counts != {name: len(records) for name, records in imported.items()}:
            raise StoreError(f"{file} did not arrive whole, and nothing was changed: {counts}, overlaps {overlaps}.")
    async with _connection(url) as connection:
        await connection.execute(SQL("ANALYZE bookings, holds, history, outbox"))  # else it is asked as an empty one
    return counts


async def _copy(connection: Connection, business_id: str, name: str, records: list[StoredRecord]) -> None:
    """Write records of one kind, in the order in which they were first written."""
    if not records:
        return
    rows = (columns(business_id, record) for record in records)
    async with (
        connection.cursor() as cursor,
        cursor.copy(copy(name, tuple(columns(business_id, records[0])))) as stream,
    ):
        for row in rows:
            await stream.write_row(tuple(row.values()))


async def _counts(connection: Connection, business_id: str) -> dict[str, int]:
    selects = [
        SQL("SELECT {}, count(*) FROM {} WHERE business_id = %(business)s").format(sql.Literal(name), table(kind))
        for name, kind in EXPORTED.items()
    ]
    cursor = await connection.execute(SQL(" UNION ALL ").join(selects), cast(Any, {"business": business_id}))
    found: dict[str, int] = dict(await cursor.fetchall())
    return {name: found[name] for name in EXPORTED}


@asynccontextmanager
async def _connection(url: str) -> AsyncIterator[Connection]:
    """A connection that has all the time it needs, to a schema of this program's."""
    settings = connection_settings(url, statement_timeout="0", idle_in_transaction_session_timeout="0")
    with translated():
        async with await Connection.connect(settings, autocommit=True) as connection:

            async def run(query: Any, parameters: Any = ()) -> list[Row]:
                return await (await connection.execute(query, parameters)).fetchall()

            demand_ours(await run(SHOW_PATH))
            await demand_migrated(run)
            yield connection
