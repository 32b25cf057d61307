"""The composition root and the command line: builds every part, owns the clock, starts and stops.

python app.py serve [--demo]     serve the page and the bot
python app.py init               make a business and its first administrator
python app.py link EMAIL         a code by which a staff member links their account in Teams
python app.py check              what is configured, what is missing, what the store holds
python app.py export FILE        the bookings as plain JSON, also while the bot runs
python app.py import FILE        an export back, into an empty store
python app.py migrate            the schema of the database, where BOOKINGS_STORE names one
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bookings import demo
from bookings.clearing import ClearingDesk
from bookings.erasing import ErasingDesk
from bookings.exporting import ExportDesk
from bookings.ids import RandomIds, spoken
from bookings.linking import LinkDesk
from bookings.model import Booking, Download
from bookings.offers import Offers
from bookings.ports import Clock, Ids, StoreError
from bookings.refusals import Refused
from bookings.roles import member_at, recognized
from bot.config import Settings, SettingsFaulty
from bot.later_talk import LaterTalk
from bot.logs import configure
from bot.mail.ways import mailer, mails_go
from bot.signing import KEY_FILE, KeyFileFaulty, Keys, load_secret
from state.places import BOOKINGS_FILE, EmbeddedPlace

if TYPE_CHECKING:
    from bookings.business import BookingBusiness, Catalogue
    from bookings.founding import Founder
    from bot.mail.context import MailContext
    from bot.outbox import OutboxWorker
    from bot.talking import Talk
    from state.places import OpenStore, Place

log = logging.getLogger(__name__)

__all__ = ["BOOKINGS_FILE", "main"]

OWN_WORDS = "texts"
FAILED, MISUSED, BROKEN_OFF = 1, 2, 130
NEW_OBJECTS = 10_000
"""So many more than before, and the garbage collector looks; Python's own 700 come together within one turn."""
LONGEST_TURN = 2.0
"""Seconds that mails wait at most for a turn that runs when they are written."""
LAST_MAILS = 5.0
"""Seconds that mails which are being handed over have before the process ends."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the process's exit status."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    try:
        settings = Settings.read(os.environ)
        configure(is_json=settings.logs_json)
        for caution in settings.cautions:
            log.warning("%s", caution)
        _take_own_words(settings.data / OWN_WORDS)
        command: Callable[[Settings, argparse.Namespace], int] = chosen.command
        return command(settings, chosen)
    except (SettingsFaulty, KeyFileFaulty, StoreError) as error:
        print(error, file=sys.stderr)
        return FAILED
    except OSError as error:
        print(error if error.filename is None else f"{error.filename}: {error.strerror}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("Broken off.", file=sys.stderr)
        return BROKEN_OFF


def _take_own_words(folder: Path) -> None:
    """Take the texts and lexicons that a business has of its own, where it has any."""
    if not folder.is_dir():
        return
    import texts
    from dialogs.language import lexicon

    try:
        texts.look_in(folder)
        lexicon.look_in(folder)
    except ValueError as error:
        raise SettingsFaulty(str(error).splitlines()) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="app.py", description="A bot that books, moves and cancels appointments.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser("serve", help="serve the page and the bot")
    serve.add_argument("--demo", action="store_true", help="fill an empty store with a demo business (development)")
    serve.set_defaults(command=_serve)
    init = commands.add_parser("init", help="make a business and its first administrator")
    init.add_argument("--name", required=True, help="the business's name")
    init.add_argument("--time-zone", required=True, help="an IANA name, as Europe/London")
    init.add_argument("--phone", default="", help="the business's phone number")
    init.add_argument("--email", default="", help="the business's e-mail address")
    init.add_argument("--administrator", required=True, help="the first administrator's name")
    init.add_argument("--administrator-email", required=True, help="and e-mail address")
    init.set_defaults(command=_init)
    link = commands.add_parser("link", help="a code by which a staff member links their account in Teams")
    link.add_argument("email", metavar="EMAIL", help="the address on the staff member's record")
    link.set_defaults(command=_link)
    commands.add_parser("check", help="what is configured, and what the store holds").set_defaults(command=_check)
    for name, command, line in (
        ("export", _export, "write the bookings as plain JSON"),
        ("import", _import, "read an export into an empty store"),
    ):
        transfer = commands.add_parser(name, help=line)
        transfer.add_argument("file", type=Path, metavar="FILE")
        transfer.set_defaults(command=command)
    commands.add_parser("migrate", help="bring the database up to date").set_defaults(command=_migrate)
    return parser


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
    _demand_driver()
    from state.postgres.place import PostgresPlace

    return PostgresPlace(settings.store, settings.business)


def _demand_driver() -> None:
    if find_spec("psycopg") is None or find_spec("psycopg_pool") is None:
        raise StoreError("BOOKINGS_STORE needs PostgreSQL's driver: `make install-postgres` brings it.")


def _serve(settings: Settings, chosen: argparse.Namespace) -> int:
    if chosen.demo and not settings.is_development:
        print("--demo works in development only; see BOOKINGS_MODE", file=sys.stderr)
        return MISUSED
    return asyncio.run(_serving(settings, is_demo=chosen.demo))


def _conversation(
    store: OpenStore,
    clock: Clock,
    ids: Ids,
    grace: timedelta,
    context: MailContext,
    download_url: Callable[[Download], str],
) -> Talk:
    """Import the conversation and load what its first turn would else load.

    All of it stays as long as the process; the garbage collector, for which a whole look lasts as long as ten turns
    and holds every one of them up, is told not to look through it, and to look at what is new only when that of
    several turns has come together.
    """
    from bot.mail import rule_letter
    from dialogs.conversation import Conversation
    from dialogs.desks import Desks
    from dialogs.language.when import warm_up
    from texts import Words

    async def preview(booking: Booking, catalogue: Catalogue) -> str:
        return await rule_letter.preview(booking, catalogue, context, clock())

    warm_up()
    Words()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS)
    return Conversation(Desks.of(store, clock, ids, context.secret, grace, download_url, preview))


async def _serving(settings: Settings, *, is_demo: bool) -> int:
    """Open the store, fill it if asked to, and serve it until asked to stop."""
    clock, ids, place = clock_of(settings), RandomIds(), place_of(settings)
    async with place.store(clock) as store:
        made: tuple[Booking, ...] = ()
        if store.is_empty:
            if not is_demo:
                print(_empty(place), file=sys.stderr)
                return FAILED
            made = await demo.fill(store, clock(), ids)
        await _serve_store(settings, place, store, clock, ids, made)
    return 0


async def _serve_store(
    settings: Settings, place: Place, store: OpenStore, clock: Clock, ids: Ids, made: tuple[Booking, ...]
) -> None:
    """Build the parts around a store, and take them down in the opposite order."""
    from bot.links import Links
    from bot.mail.context import MailContext
    from bot.mail.delivery import Delivery
    from bot.metrics import metrics_app
    from bot.pages.downloads import Downloads
    from bot.pages.routes import add_pages
    from bot.retention import Retention
    from bot.server import NEWS, TURNS, build_app, serve

    secret = load_secret(settings)
    offers = Offers(store, clock)
    links = Links(Keys(secret, settings.previous_secret), settings.public_url)
    context = MailContext(store, secret.encode(), settings.mail_from, links.manage_url)
    talk = LaterTalk(lambda: _conversation(store, clock, ids, settings.mail_grace, context, links.download_url))

    def started(host: str, port: int) -> None:
        talk.begin()
        links.public_url = links.public_url or f"http://{host}:{port}"
        for worker in workers:
            worker.begin()
        retention.begin()
        _started(settings, host, port, made)

    async with place.talks(clock) as talks:
        app = build_app(
            settings=settings,
            secret=secret,
            talk=talk,
            catalogue=store.catalogue,
            storage=talks.storage,
            hold=talks.hold,
            clock=clock,
            resolve_actor=lambda actor: recognized(store, actor),
            add_pages=lambda app: add_pages(
                app,
                catalogue=store.catalogue,
                clock=clock,
                public_url=lambda request: settings.public_url or f"http://{request.host}",
                offers=offers,
                links=links,
                reads=store,
                downloads=Downloads(ExportDesk(store, clock, ids), place.export, _scratch(settings)),
            ),
            reads=store,
            store=store,
        )
        retention = Retention(ErasingDesk(store, clock, ids).erase_past, ClearingDesk(store, clock).clear)
        delivery = Delivery(store, context, clock, mailer(settings))
        workers: list[OutboxWorker[Any]] = [delivery, *([app[NEWS]] if NEWS in app else [])]
        for worker in workers:
            worker.calm = partial(app[TURNS].calm, LONGEST_TURN)

        def wake() -> None:
            for worker in workers:
                worker.wake()

        store.on_mail = wake
        try:
            beside = (metrics_app(store, clock), *settings.metrics) if settings.metrics else None
            await serve(app, settings.host, settings.port, started, beside)
        finally:
            await retention.end(LAST_MAILS)
            await delivery.end(LAST_MAILS)


def _scratch(settings: Settings) -> Path:
    """Where an export waits until it is fetched: a process on a database may have no folder of its own."""
    return Path(tempfile.gettempdir()) if settings.store else settings.data


def _started(settings: Settings, host: str, port: int, made: tuple[Booking, ...]) -> None:
    """Tell whoever started this where to go, and what there is to try."""
    for booking in made:
        day = f"{booking.start:%A %d %B}"
        print(
            f"Demo booking of {booking.customer.email_address}: {spoken(booking.reference)}, {day}, by {booking.origin}"
        )
    print(f"Mails, one-time codes among them, {mails_go(settings)}")
    print(f"Open http://{host}:{port}/ in a browser. Ctrl-C stops.", flush=True)


def _empty(place: Place) -> str:
    return (
        f"The store in {place} is empty, and is not filled by itself.\n"
        "  python app.py init --help      to make a business\n"
        "  python app.py import FILE      to bring one back from an export\n"
        "  python app.py serve --demo     to look around, in development"
    )


def _init(settings: Settings, chosen: argparse.Namespace) -> int:
    from bookings import founding

    founder = founding.Founder(chosen.administrator, chosen.administrator_email)
    business = founding.business(chosen.name, chosen.time_zone, chosen.phone, chosen.email)
    place = place_of(settings)
    try:
        code = asyncio.run(_found(place, clock_of(settings), business, founder))
    except Refused as no:
        print(f"{no.facts['field']}: {no.facts['problem']}; nothing was made.", file=sys.stderr)
        return FAILED
    if not code:
        print(f"The store in {place} has a business already; nothing was changed.", file=sys.stderr)
        return FAILED
    print(f"{chosen.name} is made, with {chosen.administrator} as its administrator. It is not published yet.")
    print(_how_to_link(chosen.administrator, code))
    return 0


async def _found(place: Place, clock: Clock, business: BookingBusiness, founder: Founder) -> str:
    """Make the business, and a link code for its administrator; no code where there was a business already."""
    from bookings import founding

    async with place.store(clock) as store:
        if not store.is_empty:
            return ""
        await founding.found(store, business, founder)
        return await LinkDesk(store, clock, RandomIds()).issue(founding.FIRST)


def _how_to_link(name: str, code: str) -> str:
    return (
        f"To be known in Teams, {name} writes this to the bot in a personal chat, within ten minutes:\n"
        f"  link {spoken(code[:8])}-{spoken(code[8:])}\n"
        "Without Teams, “staff sign in” on the page sends a code to the address of the staff record."
    )


def _link(settings: Settings, chosen: argparse.Namespace) -> int:
    return asyncio.run(_linking(place_of(settings), clock_of(settings), chosen.email))


async def _linking(place: Place, clock: Clock, email: str) -> int:
    async with place.store(clock) as store:
        if store.is_empty:
            print(_empty(place), file=sys.stderr)
            return FAILED
        member = member_at(await store.catalogue(), email)
        if member is None:
            print(f"No staff member has the address {email}, guests aside.", file=sys.stderr)
            return FAILED
        code = await LinkDesk(store, clock, RandomIds()).issue(member.id)
    print(_how_to_link(member.display_name, code))
    return 0


def _check(settings: Settings, chosen: argparse.Namespace) -> int:
    del chosen
    print(f"mode       {settings.mode}\naddress    {settings.host}:{settings.port}\ndata       {settings.data}")
    print(f"public URL {settings.public_url or 'not set'}\nmails      {mails_go(settings)}")
    lines = asyncio.run(place_of(settings).survey())
    if lines is None:
        file = settings.data / BOOKINGS_FILE
        print(f"store      none yet at {file}; `init`, `import` or, in development, `serve --demo` makes one")
        return FAILED
    for line in lines:
        print(line)
    if (settings.data / KEY_FILE).exists():
        load_secret(settings)
    return 0


def _export(settings: Settings, chosen: argparse.Namespace) -> int:
    counts = asyncio.run(place_of(settings).export(chosen.file))
    print(f"{chosen.file}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    return 0


def _import(settings: Settings, chosen: argparse.Namespace) -> int:
    place = place_of(settings)
    counts = asyncio.run(place.import_(chosen.file))
    print(f"{place}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    return 0


def _migrate(settings: Settings, chosen: argparse.Namespace) -> int:
    del chosen
    if not settings.store:
        print("BOOKINGS_STORE names no database: the embedded store brings its files up to date by itself.")
        return 0
    _demand_driver()
    from state.postgres.migrate import migrate

    applied = migrate(settings.store)
    for migration in applied:
        print(f"applied {migration.number:04d}_{migration.name}")
    print("The database is up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
