"""What the server counts, for Prometheus: turns and how they ended, how long they took, refusals, the outbox.

It is served on an address of its own (`METRICS_ADDRESS`), never on the public one: it tells how a business does.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import perf_counter

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest

from bookings.ports import Clock, Reads, StoreError
from bot.answers import closed
from bot.strangers import Strangers

log = logging.getLogger(__name__)

TURNS = Counter("bookings_turns", "Turns by channel and by how they ended", ["channel", "outcome"])
SECONDS = Histogram(
    "bookings_turn_seconds",
    "From an activity's turn to its last reply",
    ["channel"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
IN_FLIGHT = Gauge("bookings_turns_in_flight", "Turns that run now")
REFUSALS = Counter("bookings_refusals", "Refusals of the domain by their code", ["code"])
LIMITED = Counter("bookings_limited", "Requests refused as too many, by what they were counted by", ["counted"])
OUTBOX = Gauge("bookings_outbox_rows", "Mails and news by how they stand", ["state"])
STORE_ANSWERS = Gauge("bookings_store_answers", "Whether the store answered when this was asked")


CHANNELS = frozenset({"directline", "msteams", "emulator"})
ANSWERED, FAILED, DUPLICATE, UNASKED = "answered", "failed", "duplicate", "unasked"
_outcome: ContextVar[list[str]] = ContextVar("outcome")


@contextmanager
def turn(channel: str, outcome: str = ANSWERED) -> Iterator[None]:
    """Measure a turn of a channel; `outcome` is how it ends where nothing else is said by `ended`."""
    outcomes, began = [outcome], perf_counter()
    channel = channel if channel in CHANNELS else "other"
    token = _outcome.set(outcomes)
    IN_FLIGHT.inc()
    try:
        yield
    except BaseException:
        outcomes.append(FAILED)
        raise
    finally:
        IN_FLIGHT.dec()
        _outcome.reset(token)
        TURNS.labels(channel, outcomes[-1]).inc()
        SECONDS.labels(channel).observe(perf_counter() - began)


def refused(codes: Iterable[str]) -> None:
    """What the domain refused in a turn."""
    for code in codes:
        REFUSALS.labels(code).inc()


def ended(outcome: str) -> None:
    """How the turn that is being measured ends."""
    if outcomes := _outcome.get(None):
        outcomes.append(outcome)


async def _look_at_outbox(reads: Reads, clock: Clock) -> None:
    """Ask how the outbox stands; a store that does not answer takes these rows away, and none of the others."""
    try:
        outbox = await reads.outbox(clock())
    except StoreError as error:
        log.warning("the outbox cannot be counted: %s", type(error).__name__)
        OUTBOX.clear()
        STORE_ANSWERS.set(0)
        return
    STORE_ANSWERS.set(1)
    for state, rows in (("due", outbox.due), ("later", outbox.later), ("undelivered", len(outbox.undelivered))):
        OUTBOX.labels(state).set(rows)


def metrics_app(reads: Reads, clock: Clock) -> web.Application:
    """A server of /metrics alone."""

    async def metrics(_request: web.Request) -> web.Response:
        await _look_at_outbox(reads, clock)
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application(handler_args={"logger": Strangers(logging.getLogger("aiohttp.server"))})
    app.on_response_prepare.append(closed(""))
    app.router.add_get("/metrics", metrics)
    return app
