"""`serve`: the parts around an open store, begun and taken down."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bookings import demo
from bookings.clearing import ClearingDesk
from bookings.erasing import Erased, ErasingDesk, OnErased
from bookings.exporting import ExportDesk
from bookings.ids import RandomIds, spoken
from bookings.model import Booking
from bookings.offers import Offers
from bookings.ports import Clock, Ids
from bookings.roles import recognized
from bot.config import Settings
from bot.ending import Ending
from bot.later_talk import LaterTalk
from bot.links import Links
from bot.mail.ways import mailer, mails_go
from bot.open_files import raise_limit
from bot.signing import Keys, load_secret
from bot.steady_talk import SteadyTalk
from commands.parts import FAILED, MISUSED, clock_of, empty, place_of

if TYPE_CHECKING:
    from aiohttp import web

    from bookings.business import Catalogue
    from bot.forgetting import Forgetting
    from bot.mail.context import MailContext
    from bot.outbox import OutboxWorker
    from bot.talking import Talk
    from state.places import OpenStore, Place, Talks

NEW_OBJECTS = 10_000
"""So many more than before, and the garbage collector looks; Python's own 700 come together within one turn."""
LONGEST_TURN = 2.0
"""Seconds that mails wait at most for a turn that runs when they are written."""


def serve(settings: Settings, chosen: argparse.Namespace) -> int:
    """Serve the page and the bot until asked to end."""
    if chosen.demo and not settings.is_development:
        print("--demo works in development only; see BOOKINGS_MODE", file=sys.stderr)
        return MISUSED
    raise_limit()
    with Ending() as ending:
        return asyncio.run(_serving(settings, ending, is_demo=chosen.demo))


async def _serving(settings: Settings, ending: Ending, *, is_demo: bool) -> int:
    """Open the store, fill it if asked to, and serve it until asked to stop."""
    clock, ids, place = clock_of(settings), RandomIds(), place_of(settings)
    async with place.store(clock) as store:
        made: tuple[Booking, ...] = ()
        if store.is_empty:
            if not is_demo:
                print(empty(place), file=sys.stderr)
                return FAILED
            made = await demo.fill(store, clock(), ids)
        await _Served(settings, place, store, clock, ids, made).until(ending)
    ending.all_is_over()
    return 0


class _Served:
    """The parts around a store."""

    def __init__(
        self,
        settings: Settings,
        place: Place,
        store: OpenStore,
        clock: Clock,
        ids: Ids,
        made: tuple[Booking, ...],
    ) -> None:
        from bot.mail.context import MailContext

        self._settings = settings
        self._place = place
        self._store = store
        self._clock = clock
        self._ids = ids
        self._made = made
        self._secret = load_secret(settings)
        self._links = Links(Keys(self._secret, settings.previous_secret), settings.public_url)
        self._context = MailContext(store, self._secret.encode(), settings.mail_from, self._links.manage_url)
        self._talk = LaterTalk(self._conversation)
        self._forgetting: Forgetting | None = None

    async def until(self, ending: Ending) -> None:
        """Begin everything, and end it once asked to: the application ends its workers with its turns."""
        from bot.forgetting import Forgetting
        from bot.metrics import metrics_app
        from bot.retention import Retention
        from bot.server import DIRECT_LINE, TURNS, WORKERS, serve

        async with self._place.talks(self._clock) as talks:
            app = self._app(talks)
            self._forgetting = Forgetting(talks.mentioning, app[DIRECT_LINE].forget, app[TURNS])
            couriers = self._couriers(app)
            erasing = ErasingDesk(self._store, self._clock, self._ids)
            retention = Retention(erasing.erase_past, ClearingDesk(self._store, self._clock).clear, talks.prune)
            app[WORKERS].append(retention)

            def started(host: str, port: int) -> None:
                self._talk.begin()
                self._links.public_url = self._links.public_url or f"http://{host}:{port}"
                for courier in couriers:
                    courier.begin()
                retention.begin()
                self._tell(host, port)

            metrics = self._settings.metrics
            beside = (metrics_app(self._store, self._clock), *metrics) if metrics else None
            await serve(app, self._settings.host, self._settings.port, started, ending, beside)

    def _app(self, talks: Talks) -> web.Application:
        """The web application around the conversation."""
        from bot.pages.downloads import Downloads
        from bot.pages.routes import add_pages
        from bot.server import build_app

        store, clock, settings = self._store, self._clock, self._settings
        desk = ExportDesk(store, clock, self._ids)
        downloads = Downloads(desk, self._place.export, _scratch(settings))
        if not settings.store:
            downloads.sweep()
        return build_app(
            settings=settings,
            secret=self._secret,
            talk=self._talk,
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
                offers=Offers(store, clock),
                links=self._links,
                reads=store,
                downloads=downloads,
            ),
            reads=store,
            store=store,
        )

    def _couriers(self, app: web.Application) -> list[OutboxWorker[Any]]:
        """Who takes the outbox away: mails, and news where there is Teams; woken by whatever is written to it."""
        from bot.mail.delivery import Delivery
        from bot.server import NEWS, TURNS, WORKERS

        delivery = Delivery(self._store, self._context, self._clock, mailer(self._settings))
        app[WORKERS].append(delivery)
        couriers: list[OutboxWorker[Any]] = [delivery, *([app[NEWS]] if NEWS in app else [])]
        for worker in couriers:
            worker.calm = partial(app[TURNS].calm, LONGEST_TURN)

        def wake() -> None:
            for worker in couriers:
                worker.wake()

        self._store.on_mail = wake
        return couriers

    def _conversation(self) -> Talk:
        return conversation(
            self._store, self._clock, self._ids, self._settings.mail_grace, self._context, self._links, self._erased
        )

    def _erased(self, erased: Erased) -> None:
        if self._forgetting is not None:
            self._forgetting.begin(erased)

    def _tell(self, host: str, port: int) -> None:
        """Tell whoever started this where to go, and what there is to try."""
        for booking in self._made:
            what = f"{spoken(booking.reference)}, {booking.start:%A %d %B}, by {booking.origin}"
            print(f"Demo booking of {booking.customer.email_address}: {what}")
        print(f"Mails, one-time codes among them, {mails_go(self._settings)}")
        print(f"Open http://{host}:{port}/ in a browser. Ctrl-C stops.", flush=True)


def conversation(
    store: OpenStore,
    clock: Clock,
    ids: Ids,
    grace: timedelta,
    context: MailContext,
    links: Links,
    on_erased: OnErased,
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
    desks = Desks.of(store, clock, ids, context.secret, grace, links.download_url, preview, on_erased)
    return SteadyTalk(Conversation(desks))


def _scratch(settings: Settings) -> Path:
    """Where an export waits until it is fetched: a process on a database may have no folder of its own."""
    return Path(tempfile.gettempdir()) if settings.store else settings.data
