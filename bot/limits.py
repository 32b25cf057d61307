"""How much one client, one conversation, one booking's links and all may ask for in a minute, and when to come back.

A client is its network address behind the trusted proxies (docs/rules.md, case 19). What is counted here keeps the
server answering; what protects a person's data (codes, look-ups) is counted in the store.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from aiohttp import web
from aiohttp.typedefs import Middleware

from bot import metrics
from bot.config import Network, PerMinute
from bot.failures import Failed
from bot.peers import client_address
from bot.rates import Rate

MINUTE = 60.0
ALL = "all"
FREE = ("/healthz", "/readyz", "/static/")
"""Probes, and files that are the same for everybody."""


class Limits:
    """Counts, and refuses what is too much."""

    def __init__(self, most: PerMinute) -> None:
        self._client = Rate(most.client, MINUTE) if most.client else None
        self._conversation = Rate(most.conversation, MINUTE) if most.conversation else None
        self._booking = Rate(most.booking, MINUTE) if most.booking else None
        self._all = Rate(most.all, MINUTE) if most.all else None

    def demand_conversation(self, key: str) -> None:
        """Count a message in a conversation. Raises Failed with 429 where there were too many."""
        wait = self._conversation.take(key) if self._conversation else 0.0
        if wait:
            raise _too_many("conversation", wait)

    def demand_booking(self, booking_id: str) -> None:
        """Count a use of a booking's link, by whomever. Raises Failed with 429 where there were too many."""
        wait = self._booking.take(booking_id) if self._booking else 0.0
        if wait:
            raise _too_many("booking", wait)

    def demand_request(self, address: str) -> None:
        """Count a request of a client. Raises Failed with 429 where it, or all together, sent too many."""
        if self._client and (wait := self._client.take(address)):
            raise _too_many("client", wait)
        if self._all and (wait := self._all.take(ALL)):
            raise _too_many(ALL, wait)


def _too_many(what: str, wait: float) -> Failed:
    metrics.LIMITED.labels(what).inc()
    return Failed(429, "TooManyRequests", "Too many requests; come back later", Retry_After=str(int(wait) + 1))


@contextmanager
def told_to_browsers() -> Iterator[None]:
    """Turn what is too much into the error that a page is shown for, with the same time to wait."""
    try:
        yield
    except Failed as failed:
        raise web.HTTPTooManyRequests(headers={"Retry-After": failed.response.headers["Retry-After"]}) from None


def counting(limits: Limits, trusted: tuple[Network, ...]) -> Middleware:
    """Count every request that costs something before it is handled."""

    @web.middleware
    async def count(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if not request.path.startswith(FREE):
            with told_to_browsers():
                limits.demand_request(client_address(request, trusted))
        return await handler(request)

    return count
