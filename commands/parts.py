"""What every command begins with: the clock, and where the business is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.util import find_spec

from bookings.ports import Clock, StoreError
from bot.config import Settings
from state.places import EmbeddedPlace, Place

FAILED, MISUSED, BROKEN_OFF = 1, 2, 130
"""Exit statuses of what could not be done, was asked for wrongly, or was broken off by Ctrl-C."""


def clock_of(settings: Settings) -> Clock:
    """The real time in UTC; in development it may start at another instant and go on from there."""
    if settings.now is None:
        return lambda: datetime.now(UTC)
    ahead = settings.now - datetime.now(UTC)
    return lambda: datetime.now(UTC) + ahead


def place_of(settings: Settings) -> Place:
    """Where the business is kept. StoreError where the database's driver is not installed."""
    if not settings.store:
        return EmbeddedPlace(settings.data)
    demand_driver()
    from state.postgres.place import PostgresPlace

    return PostgresPlace(settings.store, settings.business)


def demand_driver() -> None:
    """StoreError where what speaks to PostgreSQL is not installed."""
    if find_spec("psycopg") is None or find_spec("psycopg_pool") is None:
        raise StoreError("BOOKINGS_STORE needs PostgreSQL's driver: `make install-postgres` brings it.")


def empty(place: Place) -> str:
    """What can be done about a store that nothing was ever put in."""
    return (
        f"The store in {place} is empty, and is not filled by itself.\n"
        "  python app.py init --help      to make a business\n"
        "  python app.py import FILE      to bring one back from an export\n"
        "  python app.py serve --demo     to look around, in development"
    )
