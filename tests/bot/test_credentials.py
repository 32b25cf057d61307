"""The bot's own proof towards Teams."""

from __future__ import annotations

import asyncio
import threading

from botframework.connector.auth import AppCredentials, MicrosoftAppCredentials
from botframework.connector.auth.managedidentity_app_credentials import ManagedIdentityAppCredentials

from bot.cloud import cloud_of, is_microsofts, is_on_this_machine
from bot.config import AppType, Mode, Settings
from bot.credentials import AppToken, credentials_of


class CountingCredentials(AppCredentials):
    """Credentials that give a new token each time, and note from which thread they were asked."""

    def __init__(self) -> None:
        super().__init__("app")
        self.threads: list[str] = []

    def get_access_token(self, force_refresh: bool = False) -> str:
        self.threads.append(threading.current_thread().name)
        return f"token-{len(self.threads)}"


async def test_a_token_is_fetched_once_for_many_calls() -> None:
    """Calls at once share one fetch, outside the event loop's thread; after four minutes a fresh token is asked for."""
    now, credentials = 0.0, CountingCredentials()
    token = AppToken(credentials, clock=lambda: now)
    assert await asyncio.gather(*(token() for _ in range(5))) == ["token-1"] * 5
    assert threading.current_thread().name not in credentials.threads
    now = 239.0
    assert await token() == "token-1"
    now = 240.0
    assert await token() == "token-2"


def test_the_apps_type_decides_its_credentials() -> None:
    """A single-tenant app has a password in its own tenant, a managed identity none."""
    teams = {"mode": Mode.TEAMS, "app_id": "app", "app_tenant_id": "tenant"}
    single = credentials_of(Settings(**teams, app_password="p"))  # type: ignore[arg-type]
    assert isinstance(single, MicrosoftAppCredentials)
    assert single.oauth_endpoint.endswith("/tenant")
    managed = credentials_of(Settings(**teams, app_type=AppType.USER_ASSIGNED_MSI))  # type: ignore[arg-type]
    assert isinstance(managed, ManagedIdentityAppCredentials)


def test_the_mode_decides_the_cloud() -> None:
    """Only mode teams signs its calls; only development calls this machine."""
    assert cloud_of(Settings(mode=Mode.DEVELOPMENT)).is_known_service is is_on_this_machine
    assert cloud_of(Settings(mode=Mode.WEB)).is_known_service is is_microsofts
    teams = cloud_of(Settings(mode=Mode.TEAMS, app_id="app", app_password="p", app_tenant_id="t"))
    assert teams.is_known_service is is_microsofts
    assert [cloud_of(Settings(mode=mode)).access_token for mode in (Mode.DEVELOPMENT, Mode.WEB)] == [None, None]
    assert isinstance(teams.access_token, AppToken)
