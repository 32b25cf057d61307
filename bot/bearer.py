"""Tokens of the Bot Framework's channels, checked strictly: a token that is in any way wrong proves nothing."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt
from botframework.connector.auth import AuthenticationConstants, ClaimsIdentity

from bot.connector import OpenSession

log = logging.getLogger(__name__)

ISSUER = AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER
METADATA_URL = AuthenticationConstants.TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL
LEEWAY_SECONDS = 300
REFRESH_SECONDS = 24 * 3600
SHORTEST_REFRESH_SECONDS = 300
AFTER_FAILURE_SECONDS = 10
FETCH_TIMEOUT = aiohttp.ClientTimeout(total=10)


class BadBearer(Exception):
    """The token proves nothing; answered 401."""


class KeysUnavailable(Exception):
    """The channel's keys cannot be had just now; answered 503, and the channel tries again."""


@dataclass(frozen=True, slots=True)
class ChannelKey:
    """One of the Bot Framework's keys, and the channels that it speaks for."""

    key: Any
    endorsements: frozenset[str]


class ChannelKeys:
    """The published keys, fetched once a day; for an unknown key id at most every five minutes.

    Fetching never holds up a token whose key is known, and never happens twice at once. `clock` counts seconds.
    """

    def __init__(
        self,
        session: OpenSession,
        metadata_url: str = METADATA_URL,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._metadata_url = metadata_url
        self._clock = clock
        self._keys: dict[str, ChannelKey] = {}
        self._fetched: float | None = None
        self._tried: float | None = None
        self._fetching = asyncio.Lock()

    async def key(self, key_id: str) -> ChannelKey:
        """The key of this id.

        Raises:
            BadBearer: the Bot Framework has no such key.
            KeysUnavailable: no keys could be fetched yet.

        """
        if self._is_wanting(key_id) and not (key_id in self._keys and self._fetching.locked()):
            async with self._fetching:
                if self._is_wanting(key_id):
                    await self._refresh()
        if self._fetched is None:
            raise KeysUnavailable("the Bot Framework's keys could not be fetched")
        if key_id not in self._keys:
            raise BadBearer("unknown key id")
        return self._keys[key_id]

    def _is_wanting(self, key_id: str) -> bool:
        return key_id not in self._keys or self._age(self._fetched) > REFRESH_SECONDS

    async def _refresh(self) -> None:
        has_failed = self._tried != self._fetched
        if self._age(self._tried) < (AFTER_FAILURE_SECONDS if has_failed else SHORTEST_REFRESH_SECONDS):
            return
        self._tried = self._clock()
        try:
            metadata = await self._get(self._metadata_url)
            published = await self._get(str(metadata["jwks_uri"]))
            self._keys = await asyncio.to_thread(_keys_of, published)
        except (aiohttp.ClientError, TimeoutError, KeyError, TypeError, ValueError) as error:
            log.warning("the Bot Framework's keys could not be fetched: %s", type(error).__name__)
            return
        self._fetched = self._tried

    async def _get(self, url: str) -> Mapping[str, Any]:
        async with self._session().get(url, timeout=FETCH_TIMEOUT, raise_for_status=True) as response:
            value = await response.json(content_type=None)
        if not isinstance(value, dict):
            raise TypeError("no JSON object")
        return value

    def _age(self, since: float | None) -> float:
        return float("inf") if since is None else self._clock() - since


class Bearer:
    """Reads the Authorization header of an activity that is meant for one app id."""

    def __init__(self, keys: ChannelKeys, app_id: str, issuer: str = ISSUER) -> None:
        self._keys = keys
        self._app_id = app_id
        self._issuer = issuer

    async def claims(self, header: str) -> dict[str, Any]:
        """The token's claims: signed by a key of the channel, for this app, by the one issuer, not expired.

        An emulator's token has another issuer and is refused with the rest.

        Raises:
            BadBearer: any of it is not so.
            KeysUnavailable: it cannot be told now.

        """
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise BadBearer("no bearer token")
        try:
            key_id = jwt.get_unverified_header(token).get("kid")
        except (jwt.InvalidTokenError, ValueError, RecursionError) as error:
            raise BadBearer("no token at all") from error
        if not isinstance(key_id, str) or not key_id:
            raise BadBearer("the token names no key")
        key = await self._keys.key(key_id)
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                audience=self._app_id,
                issuer=self._issuer,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iss", "aud"], "strict_aud": True},
            )
        except (jwt.InvalidTokenError, ValueError, TypeError, RecursionError, OverflowError) as error:
            raise BadBearer(type(error).__name__) from error
        return {**claims, "endorsements": key.endorsements}

    @staticmethod
    def identity(claims: Mapping[str, Any], channel_id: str, service_url: str) -> ClaimsIdentity:
        """The identity, once the token is found to be made for this very activity.

        Raises:
            BadBearer: its key does not speak for the channel, or it was made for another service URL.

        """
        if not channel_id or channel_id not in claims["endorsements"]:
            raise BadBearer("the key does not speak for this channel")
        if not service_url or claims.get(AuthenticationConstants.SERVICE_URL_CLAIM) != service_url:
            raise BadBearer("the token is for another service URL")
        return ClaimsIdentity(dict(claims), is_authenticated=True)


def _keys_of(published: Mapping[str, Any]) -> dict[str, ChannelKey]:
    """The usable keys of a key set; what is not for RS256 is left out."""
    keys: dict[str, ChannelKey] = {}
    for entry in published["keys"]:
        if entry.get("kty") == "RSA" and isinstance(entry.get("kid"), str):
            endorsements = frozenset(str(each) for each in entry.get("endorsements") or ())
            keys[entry["kid"]] = ChannelKey(jwt.PyJWK.from_dict(entry, algorithm="RS256").key, endorsements)
    return keys
