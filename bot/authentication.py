"""The one place that decides whose activity this is and where its answers go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot.bearer import BadBearer, Bearer
from bot.directline.local import SERVICE_URL
from bot.identity import development_identity

CHANNEL_AUDIENCE = "https://api.botframework.com"


class BotsAdapter(CloudAdapterBase):
    """The SDK's adapter; every way out leads through the authentication's connector factories."""


class ConnectorFactories(ConnectorFactory):
    """The way out by service URL: into this process, or to a remote service that is known."""

    def __init__(self, local: ConnectorFactory, remote: ConnectorFactory) -> None:
        self._local = local
        self._remote = remote

    async def create(self, service_url: str, audience: str) -> Any:
        factory = self._local if service_url == SERVICE_URL else self._remote
        return await factory.create(service_url, audience)


class ChannelAuthentication(BotFrameworkAuthentication):
    """Proves who sent an activity that came from the network.

    With `bearer` every activity needs a token of the Bot Framework; without, in development, the HTTP side has
    already made sure that it comes from this machine. Activities of the page come with a result of their own.
    """

    def __init__(self, *, local: ConnectorFactory, remote: ConnectorFactory, bearer: Bearer | None) -> None:
        self._remote = remote
        self._factories = ConnectorFactories(local, remote)
        self._bearer = bearer

    async def claims(self, auth_header: str) -> Mapping[str, Any]:
        """What the header proves, before anything else of the request is read; raise BadBearer where it is nothing."""
        return {} if self._bearer is None else await self._bearer.claims(auth_header)

    def prove(self, activity: Activity, claims: Mapping[str, Any]) -> AuthenticateRequestResult:
        """The proven identity with the way back; raise BadBearer where the claims are for another activity."""
        result = AuthenticateRequestResult()
        result.audience = CHANNEL_AUDIENCE
        result.claims_identity = (
            development_identity()
            if self._bearer is None
            else self._bearer.identity(claims, activity.channel_id or "", activity.service_url or "")
        )
        result.connector_factory = self._remote
        return result

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        """Both of it at once, as the SDK asks."""
        return self.prove(activity, await self.claims(auth_header))

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        """The Bot Framework's own streaming is not offered."""
        raise BadBearer("streaming is not offered")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:
        """The way out for what the bot says of its own accord."""
        return self._factories

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> Any:
        """None, which saves a client a turn: nobody signs in through the Bot Framework."""
        return None
