"""The web server: Direct Line, /api/messages and the pages in one application, and its orderly end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import web
from botbuilder.core import Storage

from bookings.business import Catalogue
from bookings.ids import RandomIds
from bookings.ports import Clock, Reads, Store
from bookings.staff_chats import StaffChats
from bot import turn_ids
from bot.answers import closed
from bot.authentication import BotsAdapter, ChannelAuthentication
from bot.bearer import Bearer, ChannelKeys
from bot.bodies import LARGEST_BODY
from bot.cloud import Cloud, cloud_of
from bot.config import Mode, Settings
from bot.connector import Outbound, RemoteConnectorFactory, SharedSession
from bot.directline.local import LocalConnectorFactory
from bot.directline.proofs import LinkProofs
from bot.directline.routes import DirectLine
from bot.directline.talks import LocalTalks
from bot.ending import GOODBYES, IN_HAND, Ending, Worker
from bot.failures import failure
from bot.handler import BookingsBot
from bot.limits import Limits, counting
from bot.links import Links
from bot.messages import Messages
from bot.news import Errand, news_worker
from bot.outbox import OutboxWorker
from bot.records import ConversationRecords
from bot.signing import Keys
from bot.strangers import Strangers
from bot.talking import ResolveActor, Talk, as_proved
from bot.turns import ConversationLocks, Hold, Turns
from bot.wakes import Wakes

log = logging.getLogger(__name__)

IDLE_SECONDS = 150.0
"""How long a connection may say nothing that is a request; longer than reverse proxies keep theirs."""
ERROR_CODES = {
    404: "NotFound",
    405: "MethodNotAllowed",
    413: "MessageSizeTooBig",
    429: "TooManyRequests",
    500: "ServiceError",
}
KEPT_HEADERS = ("Allow", "Retry-After")

ReadCatalogue = Callable[[], Awaitable[Catalogue]]
ErrorPage = Callable[[web.Request, int, str], Awaitable[web.StreamResponse]]


class Pages:
    """What the pages give the server: `error_page(request, status, error_id)` answers a faulty page request."""

    error_page: ErrorPage | None = None


PAGES = web.AppKey("pages", Pages)
ADAPTER = web.AppKey("adapter", BotsAdapter)
TURNS = web.AppKey("turns", Turns)
LIMITS = web.AppKey("limits", Limits)
NEWS: web.AppKey[OutboxWorker[Errand]] = web.AppKey("news", OutboxWorker)
DIRECT_LINE = web.AppKey("direct_line", DirectLine)
WORKERS: web.AppKey[list[Worker]] = web.AppKey("workers", list)


def build_app(
    *,
    settings: Settings,
    secret: str,
    talk: Talk,
    catalogue: ReadCatalogue,
    storage: Storage,
    clock: Clock,
    resolve_actor: ResolveActor = as_proved,
    add_pages: Callable[[web.Application], None] | None = None,
    cloud: Cloud | None = None,
    reads: Reads | None = None,
    store: Store | None = None,
    hold: Hold | None = None,
) -> web.Application:
    """Build the server around a conversation.

    `catalogue` is asked by /readyz and fails where the store is not open; `storage` keeps the conversations.
    `add_pages` puts the pages' routes in, and may set app[PAGES].error_page. `cloud` is where the Bot Framework is,
    where it is not Microsoft's public one. `reads` has the bookings that manage links open; without it none proves
    anything. `store` has the news that staff are told in Teams, where there is Teams; app[NEWS] is their worker, which
    the caller begins. `hold` keeps a conversation to one process at a time, where several serve this business.
    app[WORKERS] are ended with the application. app[DIRECT_LINE] forgets talks.
    """
    limits = Limits(settings.limits)
    app = _plain_app(settings, catalogue, storage, limits)
    app[LIMITS] = limits
    keys = Keys(secret, settings.previous_secret)
    turns = app[TURNS]
    wakes = Wakes(turns)
    talks = LocalTalks(storage, turns, is_shared=hold is not None)
    chats = StaffChats(store, clock, RandomIds()) if store is not None and settings.mode is not Mode.WEB else None
    bot = BookingsBot(
        talk=talk,
        records=ConversationRecords(storage),
        locks=ConversationLocks(hold),
        wakes=wakes,
        keys=keys,
        clock=clock,
        resolve_actor=resolve_actor,
        chats=chats,
    )
    cloud = cloud or cloud_of(settings)
    authentication = _authentication(app, settings, cloud, talks)
    adapter = app[ADAPTER] = BotsAdapter(authentication)
    if store is not None and chats is not None:
        app[NEWS] = news_worker(store, chats, partial(bot.tell, adapter), clock)
        app[WORKERS].append(app[NEWS])
    proofs = LinkProofs(Links(keys, settings.public_url), reads, clock) if reads is not None else None
    app[DIRECT_LINE] = DirectLine(
        settings=settings, keys=keys, talks=talks, turns=turns, adapter=adapter, bot=bot, proofs=proofs, limits=limits
    )
    app[DIRECT_LINE].add_routes(app)
    if settings.mode is not Mode.WEB:
        _messages(app, settings, cloud, authentication, bot).add_routes(app)
    if add_pages is not None:
        add_pages(app)
    app.on_shutdown.append(_ending(wakes, app[DIRECT_LINE]))
    return app


def _messages(
    app: web.Application, settings: Settings, cloud: Cloud, authentication: ChannelAuthentication, bot: BookingsBot
) -> Messages:
    """The door of the Bot Framework's channels."""
    return Messages(
        settings=settings,
        cloud=cloud,
        adapter=app[ADAPTER],
        authentication=authentication,
        bot=bot,
        turns=app[TURNS],
        limits=app[LIMITS],
    )


def _plain_app(settings: Settings, catalogue: ReadCatalogue, storage: Storage, limits: Limits) -> web.Application:
    """An application that answers errors and health, and says nothing that a browser could misuse."""
    app = web.Application(
        client_max_size=LARGEST_BODY,
        middlewares=[_answer_errors, counting(limits, settings.trusted_proxies)],
        handler_args={"keepalive_timeout": IDLE_SECONDS, "logger": Strangers(logging.getLogger("aiohttp.server"))},
    )
    app[PAGES] = Pages()
    app[TURNS] = Turns()
    app[WORKERS] = []
    app.on_response_prepare.append(closed(settings.public_url))
    app.router.add_get("/healthz", _health)
    app.router.add_get("/readyz", _readiness(catalogue, storage))
    return app


def _authentication(app: web.Application, settings: Settings, cloud: Cloud, talks: LocalTalks) -> ChannelAuthentication:
    """Who is believed, and how answers reach them; connections to the Bot Framework live as long as the application."""
    session = SharedSession()
    app.cleanup_ctx.append(session.lifetime)
    return ChannelAuthentication(
        local=LocalConnectorFactory(talks),
        remote=RemoteConnectorFactory(Outbound(session, cloud.access_token), cloud.is_known_service),
        bearer=_bearer(settings, session, cloud),
    )


def _ending(wakes: Wakes, direct_line: DirectLine) -> Callable[[web.Application], Awaitable[None]]:
    async def end(app: web.Application) -> None:
        """No turn begins by itself; those in flight, and what workers have in hand, are finished side by side.

        Open pages are told as soon as all turns are answered.
        """
        wakes.drop()
        ending = [asyncio.create_task(worker.end(IN_HAND)) for worker in app[WORKERS]]
        await app[TURNS].drain(IN_HAND)
        await direct_line.streams.close(GOODBYES)
        await asyncio.gather(*ending)

    return end


async def serve(
    app: web.Application,
    host: str,
    port: int,
    on_listening: Callable[[str, int], None],
    ending: Ending,
    beside: tuple[web.Application, str, int] | None = None,
) -> None:
    """Serve until asked to end; then take no new connection, finish the turns in flight, and return.

    `on_listening` is told the host and the port, which is the one taken where `port` is 0. `beside` is another
    application, on a host and a port of its own.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYES)
    other = web.AppRunner(beside[0], access_log=None, shutdown_timeout=GOODBYES) if beside else None
    await runner.setup()
    try:
        if beside and other:
            await other.setup()
            await web.TCPSite(other, beside[1], beside[2]).start()
        site = web.TCPSite(runner, host, port)
        await site.start()
        on_listening(host, runner.addresses[0][1])
        await ending.wait()
        log.info("ending: turns in flight are finished first")
    finally:
        await runner.cleanup()
        if other:
            await other.cleanup()


def _bearer(settings: Settings, session: SharedSession, cloud: Cloud) -> Bearer | None:
    if settings.mode is not Mode.TEAMS:
        return None
    return Bearer(ChannelKeys(session, cloud.metadata_url), settings.app_id, cloud.issuer)


async def _health(_request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


def _readiness(catalogue: ReadCatalogue, storage: Storage) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def ready(_request: web.Request) -> web.Response:
        """Whether the bookings and the conversations can be read."""
        try:
            await catalogue()
            await storage.read(["ready"])
        except Exception:
            log.exception("not ready")
            return failure(503, "ServiceUnavailable", "The store is not open")
        return web.json_response({"status": "ready"})

    return ready


@web.middleware
async def _answer_errors(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Give every error the form that its reader understands; a failure inside gets an id, and nobody a traceback."""
    error_id = ""
    kept: dict[str, str] = {}
    quoted = turn_ids.begin()
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        status = error.status
        kept = {name.replace("-", "_"): error.headers[name] for name in KEPT_HEADERS if name in error.headers}
    except Exception:
        error_id = quoted
        status = 500
        log.exception("a request failed; it was answered with the id %s", error_id)
    error_page = request.app[PAGES].error_page
    if error_page is not None and "text/html" in request.headers.get("Accept", ""):
        answer = await error_page(request, status, error_id)
        answer.headers.update({name.replace("_", "-"): value for name, value in kept.items()})
        return answer
    message = f"Error {error_id}" if error_id else f"HTTP {status}"
    return failure(status, ERROR_CODES.get(status, "BadArgument"), message, **kept)
