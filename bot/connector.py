"""The way out to a remote channel: the Bot Connector's calls on one shared session."""

from __future__ import annotations

import asyncio
import email.utils
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import aiohttp
import msgspec
from aiohttp import web
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationParameters,
    ConversationResourceResponse,
    ResourceResponse,
)
from botframework.connector.auth import ConnectorFactory
from yarl import URL

from bot.wire import to_json

log = logging.getLogger(__name__)

AGAIN = frozenset(
    {
        HTTPStatus.PRECONDITION_FAILED,
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.GATEWAY_TIMEOUT,
    }
)
TRIES = 5
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
TIMEOUT = aiohttp.ClientTimeout(total=15, connect=5)

AccessToken = Callable[[], Awaitable[str]]
OpenSession = Callable[[], aiohttp.ClientSession]


class ForeignService(Exception):
    """A service URL that the bot never calls, whoever names it."""


class ConnectorFailed(Exception):
    """The channel did not take what was sent; `status` is 0 where it did not answer."""

    def __init__(self, status: int, what: str) -> None:
        super().__init__(f"{what}: {status or 'no answer'}")
        self.status = status


class SharedSession:
    """The one HTTP client of the process; it lives as long as the server."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    def __call__(self) -> aiohttp.ClientSession:
        """The open session."""
        if self._session is None:
            raise RuntimeError("the server has not started")
        return self._session

    async def lifetime(self, _app: web.Application) -> AsyncIterator[None]:
        """Open it when the server starts, close it when the server has ended."""
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as self._session:
            yield
        self._session = None


@dataclass(frozen=True, slots=True)
class Outbound:
    """What every call out needs: the session, a token for it, and how to wait between tries."""

    session: OpenSession
    access_token: AccessToken | None = None
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    jitter: Callable[[], float] = random.random

    async def call(self, method: str, url: URL, body: Any = None) -> dict[str, Any]:
        """Call and return the answer's JSON, trying again where the channel asks for it.

        A POST is repeated only where it was certainly not taken: a message must not arrive twice.

        Raises:
            ConnectorFailed: it was refused, or the tries are used up.

        """
        for attempt in range(1, TRIES + 1):
            pause = FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + self.jitter() / 2)
            try:
                status, asked, answer = await self._once(method, url, body)
            except aiohttp.ClientConnectorError as error:  # never connected, so nothing was taken
                status, asked, answer = 0, None, {}
                log.warning("the channel cannot be reached: %s", type(error).__name__)
            except (aiohttp.ClientError, TimeoutError) as error:
                raise ConnectorFailed(0, f"{method} {type(error).__name__}") from error
            if status and status < HTTPStatus.MULTIPLE_CHOICES:
                return answer
            if (status and status not in AGAIN) or attempt == TRIES:
                raise ConnectorFailed(status, method)
            if asked is not None and asked > LONGEST_PAUSE:
                raise ConnectorFailed(status, f"{method}, to be tried again after {asked:.0f} s")
            await self.sleep(pause if asked is None else asked + pause - FIRST_PAUSE * 2 ** (attempt - 1) / 2)
        raise AssertionError("unreachable")

    async def _once(self, method: str, url: URL, body: Any) -> tuple[int, float | None, dict[str, Any]]:
        headers = {"Authorization": f"Bearer {await self.access_token()}"} if self.access_token else {}
        if body is not None:
            headers["Content-Type"] = "application/json"
            body = msgspec.json.encode(body)
        async with self.session().request(
            method, url, data=body, headers=headers, timeout=TIMEOUT, allow_redirects=False
        ) as response:
            answer: Any = {}
            if response.status < HTTPStatus.MULTIPLE_CHOICES and response.content_type == "application/json":
                text = await response.text()
                answer = await response.json() if text.strip() else {}
            return response.status, _retry_after(response), answer if isinstance(answer, dict) else {"items": answer}


class RemoteConversations:
    """The methods of ConnectorClient.conversations, on one service."""

    def __init__(self, outbound: Outbound, service_url: str) -> None:
        self._outbound = outbound
        self._base = f"{service_url.rstrip('/')}/v3/conversations"

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> ResourceResponse:
        return await self._resource("POST", activity, conversation_id, "activities")

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        return await self._resource("POST", activity, conversation_id, "activities", activity_id)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        return await self._resource("PUT", activity, conversation_id, "activities", activity_id)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        await self._outbound.call("DELETE", self._url(conversation_id, "activities", activity_id))

    async def create_conversation(self, parameters: ConversationParameters) -> ConversationResourceResponse:
        answer = await self._outbound.call("POST", self._url(), to_json(parameters))
        return ConversationResourceResponse(
            id=answer.get("id", ""),
            activity_id=answer.get("activityId", ""),
            service_url=answer.get("serviceUrl", ""),
        )

    async def get_conversation_members(self, conversation_id: str) -> list[ChannelAccount]:
        answer = await self._outbound.call("GET", self._url(conversation_id, "members"))
        return [ChannelAccount(id=each.get("id"), name=each.get("name")) for each in answer.get("items", [])]

    async def _resource(self, method: str, activity: Activity, *path: str) -> ResourceResponse:
        answer = await self._outbound.call(method, self._url(*path), to_json(activity))
        return ResourceResponse(id=answer.get("id", ""))

    def _url(self, *path: str) -> URL:
        """The address, each part escaped: a conversation's id may hold slashes, semicolons and colons."""
        return URL("/".join([self._base, *(quote(part, safe="") for part in path)]), encoded=True)


class RemoteConnector:
    """What the adapter takes for a ConnectorClient."""

    def __init__(self, outbound: Outbound, service_url: str) -> None:
        self.conversations = RemoteConversations(outbound, service_url)


class RemoteConnectorFactory(ConnectorFactory):
    """Hands out connectors to services that are known, and to no others."""

    def __init__(self, outbound: Outbound, is_known_service: Callable[[str], bool]) -> None:
        self._outbound = outbound
        self._is_known_service = is_known_service

    async def create(self, service_url: str, audience: str) -> Any:
        """A connector to this service; raise ForeignService where it is not on the list."""
        if not self._is_known_service(service_url or ""):
            raise ForeignService("this service URL is not called")
        return RemoteConnector(self._outbound, service_url)


def _retry_after(response: aiohttp.ClientResponse) -> float | None:
    """How many seconds the channel asks to wait, given as a number or as a date."""
    value = response.headers.get("Retry-After", "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        at = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())
