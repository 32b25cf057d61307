"""`check`, `export`, `import` and `migrate`: what a business is kept in, looked at and moved."""

from __future__ import annotations

import argparse
import asyncio

from bot.config import Settings
from bot.mail.ways import mails_go
from bot.signing import KEY_FILE, load_secret
from commands.parts import FAILED, demand_driver, place_of


def check(settings: Settings, chosen: argparse.Namespace) -> int:
    """Print what is configured, and what the store holds."""
    del chosen
    print(f"mode       {settings.mode}\naddress    {settings.host}:{settings.port}\ndata       {settings.data}")
    print(f"public URL {settings.public_url or 'not set'}\nmails      {mails_go(settings)}")
    place = place_of(settings)
    lines = asyncio.run(place.survey())
    if lines is None:
        print(f"store      none yet in {place}; `init`, `import` or, in development, `serve --demo` makes one")
        return FAILED
    for line in lines:
        print(line)
    if (settings.data / KEY_FILE).exists():
        load_secret(settings)
    return 0


def export(settings: Settings, chosen: argparse.Namespace) -> int:
    """Write the business to a file, also while a bot serves it."""
    counts = asyncio.run(place_of(settings).export(chosen.file))
    print(f"{chosen.file}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    return 0


def import_(settings: Settings, chosen: argparse.Namespace) -> int:
    """Fill an empty store from an exported file."""
    place = place_of(settings)
    counts = asyncio.run(place.import_(chosen.file))
    print(f"{place}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    return 0


def migrate(settings: Settings, chosen: argparse.Namespace) -> int:
    """Bring the schema of the database up to date."""
    del chosen
    if not settings.store:
        print("BOOKINGS_STORE names no database: the embedded store brings its files up to date by itself.")
        return 0
    demand_driver()
    from state.postgres import migrate as schema

    applied = schema.migrate(settings.store)
    for migration in applied:
        print(f"applied {migration.number:04d}_{migration.name}")
    print("The database is up to date.")
    return 0
