"""The schema, by numbered migrations: applied by `python app.py migrate` alone, each in one transaction.

A database that has fewer migrations than this program, or others, is not served.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from typing import NamedTuple

import psycopg
from psycopg import sql

from bookings.ports import StoreDamaged, StoreError
from state.postgres.database import SCHEMA, SHOW_PATH, NotOurs, Row, Run, connection_settings, demand_ours, translated

LOCK = 0x626F6F6B
"""The number under which those who migrate wait for each other."""
NAME = re.compile(r"(\d{4})_(\w+)\.sql")


class Migration(NamedTuple):
    """One step of the schema."""

    number: int
    name: str
    text: str


def migrations() -> list[Migration]:
    """Every migration of this program, in order."""
    found = [
        Migration(int(named[1]), named[2], entry.read_text(encoding="utf-8"))
        for entry in files(__package__).joinpath("migrations").iterdir()
        if (named := NAME.fullmatch(entry.name))
    ]
    return sorted(found)


class NotMigrated(StoreError):
    """The schema is older than this program, or there is none yet."""


def migrate(url: str, known: list[Migration] | None = None) -> list[Migration]:
    """Apply what is missing, in order, and return it. Raises StoreDamaged for a schema of a newer program.

    Two that run at once wait for each other.
    """
    known = migrations() if known is None else known
    settings = connection_settings(url, statement_timeout="0", lock_timeout="0")
    with translated(), psycopg.Connection[Row].connect(settings, autocommit=True) as connection:
        with _of_ours(), connection.transaction():
            _prepare(connection)
        applied = []
        for migration in known:
            with connection.transaction():
                with _of_ours():
                    connection.execute("LOCK TABLE migrations IN EXCLUSIVE MODE")
                    rows = connection.execute("SELECT number, name FROM migrations ORDER BY number").fetchall()
                there = _there(rows)
                _refuse_unknown(there, known)
                if migration.number not in there:
                    connection.execute(sql.SQL(migration.text))
                    connection.execute(
                        "INSERT INTO migrations (number, name) VALUES (%s, %s)", (migration.number, migration.name)
                    )
                    applied.append(migration)
    return applied


async def demand_migrated(run: Run) -> None:
    """Refuse a schema that is not this program's own: NotMigrated where it is older, StoreDamaged where it is newer."""
    with _of_ours():
        [[is_there]] = await run(sql.SQL("SELECT to_regclass('migrations') IS NOT NULL"))
        rows = await run(sql.SQL("SELECT number, name FROM migrations ORDER BY number")) if is_there else []
    there, known = _there(rows), migrations()
    _refuse_unknown(there, known)
    missing = [f"{each.number:04d}_{each.name}" for each in known if each.number not in there]
    if missing:
        raise NotMigrated(f"The database lacks {', '.join(missing)}: `python app.py migrate` brings it up to date.")


@contextmanager
def _of_ours() -> Iterator[None]:
    """A database that is not as this program makes it is refused with what to do."""
    try:
        yield
    except (psycopg.ProgrammingError, NotOurs) as error:
        cause = error.__cause__ if isinstance(error, NotOurs) else error
        if isinstance(cause, psycopg.errors.InsufficientPrivilege | psycopg.errors.InvalidSchemaName):
            raise StoreError(
                f"The user that BOOKINGS_STORE names may not read or make the schema {SCHEMA}: let `python app.py"
                " migrate` run as the owner of the database, or GRANT this user what it lacks."
            ) from error
        raise StoreDamaged(
            f"The database has a schema {SCHEMA} that is not this program's. Nothing was changed; let BOOKINGS_STORE"
            " name another database."
        ) from error


def _prepare(connection: psycopg.Connection[Row]) -> None:
    """The schema and the table of what was applied, where a first migration finds neither, and nobody else makes them.

    A database that holds less than Unicode would refuse somebody's name.
    """
    demand_ours(connection.execute(SHOW_PATH).fetchall())
    connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
    [(encoding,)] = connection.execute("SHOW server_encoding").fetchall()
    if encoding != "UTF8":
        raise StoreError(f"The database is encoded in {encoding}; make one with CREATE DATABASE ... ENCODING 'UTF8'.")
    if connection.execute("SELECT to_regnamespace(%s)", (SCHEMA,)).fetchall() == [(None,)]:
        connection.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(SCHEMA)))
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migrations"
        " (number integer PRIMARY KEY, name text NOT NULL, applied timestamptz NOT NULL DEFAULT now())"
    )


def _there(rows: list[Row]) -> dict[int, str]:
    return dict(rows)


def _refuse_unknown(there: dict[int, str], known: list[Migration]) -> None:
    names = {each.number: each.name for each in known}
    unknown = [f"{number:04d}_{name}" for number, name in there.items() if names.get(number) != name]
    if unknown:
        raise StoreDamaged(
            f"The database has {', '.join(unknown)}, which this program does not know: it is another release's."
            " Nothing was changed; start the release that migrated it, or a newer one."
        )
