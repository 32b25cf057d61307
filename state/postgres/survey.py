"""What a business in the database holds, for `app.py check`; also while bots serve it."""

from __future__ import annotations

from psycopg.sql import SQL

from state import plain_json
from state.postgres.database import Database
from state.postgres.migrate import demand_migrated, migrations
from state.postgres.store import demand_durable
from state.postgres.tables import table
from state.records import TABLES, Outcome
from state.survey import undelivered

SERVER = SQL(
    "SELECT current_setting('server_version'), current_database(), pg_database_size(current_database()),"
    " current_setting('fsync'), current_setting('max_connections')"
)


async def survey(url: str, business_id: str) -> list[str] | None:
    """One line a finding, as `state.survey.survey`; `None` for a business that was never made.

    Raises StoreUnavailable, NotMigrated, StoreDamaged, and StoreError for a database that keeps no promise.
    """
    async with Database(url, most=1) as database:
        await demand_migrated(database.run)
        await demand_durable(database)
        if not await database.run(SQL("SELECT FROM businesses WHERE business_id = %s"), (business_id,)):
            return None
        [(version, name, size, fsync, connections)] = await database.run(SERVER)
        lines = [
            f"store      PostgreSQL {version}, database {name}, {size:,} bytes, schema {migrations()[-1].number:04d}",
            f"business   {business_id}",
        ]
        if fsync != "on":
            lines.append("  fsync is off: what was acknowledged does not survive a loss of power")
        for each, record_type in sorted(TABLES.items()):
            query = SQL("SELECT count(*) FROM {} WHERE business_id = %s").format(table(record_type))
            [(count,)] = await database.run(query, (business_id,))
            if count and record_type is not Outcome:
                lines.append(f"  {each:<16} {count:>7,}")
        lines.append(f"  {connections} connections at most, for all processes together")
        mails = SQL("SELECT body::text FROM outbox WHERE business_id = %s AND state IN ('queued', 'dead')")
        found = await database.run(mails, (business_id,))
    return lines + undelivered(plain_json.decode(body) for (body,) in found)
