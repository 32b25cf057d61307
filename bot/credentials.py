"""The bot's own proof towards Teams: an access token of its app, fetched beside the event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from botframework.connector.auth import AppCredentials, MicrosoftAppCredentials
from botframework.connector.auth.managedidentity_app_credentials import ManagedIdentityAppCredentials

from bot.config import AppType, Settings

SCOPE = "https://api.botframework.com"
KEPT_SECONDS = 240.0  # shorter than the five minutes before expiry at which the library fetches a new one


class AppToken:
    """Gives the current token; many calls at once fetch it once."""

    def __init__(self, credentials: AppCredentials, clock: Callable[[], float] = time.monotonic) -> None:
        self._credentials = credentials
        self._clock = clock
        self._token = ""
        self._until = 0.0
        self._fetching = asyncio.Lock()

    async def __call__(self) -> str:
        """The token, from the identity provider where the last one is not fresh."""
        async with self._fetching:
            if not self._token or self._clock() >= self._until:
                self._token = await asyncio.to_thread(self._credentials.get_access_token)
                self._until = self._clock() + KEPT_SECONDS
            return self._token


def credentials_of(settings: Settings) -> AppCredentials:
    """The app's credentials as the settings give them."""
    if settings.app_type is AppType.USER_ASSIGNED_MSI:
        return ManagedIdentityAppCredentials(settings.app_id, SCOPE)
    return MicrosoftAppCredentials(settings.app_id, settings.app_password, settings.app_tenant_id, SCOPE)
