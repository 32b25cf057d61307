"""Where the Bot Framework is: whose tokens count, which services are called, and with what proof."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from bot.bearer import ISSUER, METADATA_URL
from bot.config import Mode, Settings, is_loopback
from bot.connector import AccessToken

SERVICE_HOSTS = ("smba.trafficmanager.net",)
SERVICE_DOMAINS = (".botframework.com", ".botframework.azure.us", ".teams.microsoft.com", ".teams.microsoft.us")


def is_microsofts(service_url: str) -> bool:
    """Whether a service URL is one of Microsoft's own, over https."""
    parts = _plain(service_url)
    if parts is None or parts.scheme != "https" or parts.port not in {None, 443}:
        return False
    host = parts.hostname or ""
    return host in SERVICE_HOSTS or host.endswith(SERVICE_DOMAINS)


def is_on_this_machine(service_url: str) -> bool:
    """Whether a service URL is a developer's own tool."""
    parts = _plain(service_url)
    return parts is not None and parts.scheme in {"http", "https"} and is_loopback(parts.hostname or "")


@dataclass(frozen=True, slots=True)
class Cloud:
    """The Bot Framework as one deployment sees it.

    `access_token` is the bot's own proof towards services; without one the calls go unsigned, as in development.
    """

    is_known_service: Callable[[str], bool]
    access_token: AccessToken | None = None
    metadata_url: str = METADATA_URL
    issuer: str = ISSUER


def cloud_of(settings: Settings) -> Cloud:
    """Microsoft's public cloud, or in development this machine."""
    if settings.mode is Mode.DEVELOPMENT:
        return Cloud(is_on_this_machine)
    if settings.mode is Mode.WEB:
        return Cloud(is_microsofts)
    from bot.credentials import AppToken, credentials_of

    return Cloud(is_microsofts, AppToken(credentials_of(settings)))


def _plain(service_url: str) -> SplitResult | None:
    """The address in its parts, or None where it is none, or holds more than a scheme, a host and a path."""
    try:
        parts = urlsplit(service_url)
        _ = parts.port
    except ValueError:
        return None
    odd = parts.query or parts.fragment or "@" in parts.netloc or "\\" in service_url
    return None if odd or not service_url.isprintable() else parts
