"""An address of a database that cannot be served: one sentence that says what to do, and never the password."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from bookings.ports import StoreDamaged, StoreError
from state.postgres.address import AddressFaulty
from state.postgres.database import connection_settings
from state.postgres.migrate import migrate
from tests.command_line import run
from tests.postgres.server import server

PASSWORD = "correct-horse"
ODD = ("@", "/", "?", "#", "%zz", ":", "[")
NOWHERE = "127.0.0.1:1/bookings"

numbers = count(1)


@pytest.fixture
def database() -> Iterator[str]:
    """The address of an empty database of the test's own."""
    name = f"raw_{next(numbers)}"
    with psycopg.connect(server().url("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        yield server().url(name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("command", [("check",), ("migrate",)])
def test_a_password_that_is_not_percent_encoded_is_shown_nowhere(
    odd: str, command: tuple[str, ...], tmp_path: Path
) -> None:
    """Whatever libpq takes for the host or the port then, the command ends with one complaint without it."""
    address = f"postgresql://bookings:cold{odd}{PASSWORD}@{NOWHERE}"
    status, printed, complaint = run(tmp_path, *command, BOOKINGS_STORE=address, BOOKINGS_SECRET="x" * 40)
    assert status == 1
    assert "BOOKINGS_STORE" in complaint or "connection" in complaint
    assert not any(part in printed + complaint for part in (PASSWORD, "cold"))


@pytest.mark.parametrize("odd", ["@", "/", "%zz"])
def test_an_address_that_cannot_be_meant_says_how_it_is_written(odd: str) -> None:
    """The letters that are percent-encoded are named; nobody is asked to guess from a host that does not exist."""
    with pytest.raises(AddressFaulty, match="percent-encoded: %40"):
        connection_settings(f"postgresql://bookings:cold{odd}{PASSWORD}@{NOWHERE}")


def test_several_hosts_are_an_address() -> None:
    """A database that fails over has more than one, each with its port, or none."""
    settings = connection_settings("postgresql://u:p%40@one:5432,two:5433/bookings?target_session_attrs=read-write")
    assert "host=one,two" in settings
    assert "port=5432,5433" in settings


def test_a_schema_of_somebody_else_is_refused(database: str) -> None:
    """A schema of that name which is not this program's is left alone, and another database is asked for."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA bookings")
        connection.execute("CREATE TABLE bookings.migrations (title text)")
    with pytest.raises(StoreDamaged, match="not this program's"):
        migrate(database)


def test_a_user_without_rights_is_told_so(database: str) -> None:
    """Who may make no schema is told whom `migrate` needs."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("DO $$ BEGIN CREATE ROLE weak LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
    with pytest.raises(StoreError, match="owner of the database"):
        migrate(database.replace("user=postgres", "user=weak"))
