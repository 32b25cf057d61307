"""What a deployment sets: environment variables, read once, validated, every fault named in one message."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.errors import MessageError
from email.headerregistry import Address
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from bot.mail.smtp_server import Security, SmtpServer
from bot.secret_files import FROM_FILES, SecretFileFaulty, is_open_to_others, secret_in

Network = IPv4Network | IPv6Network

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
SHORTEST_SECRET = 32
HIGHEST_PORT = 65535
BUSINESS = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


@dataclass(frozen=True, slots=True)
class PerMinute:
    """Requests of one client, messages in one conversation, uses of one booking's links, and requests in all; 0 is no
    limit.
    """

    client: int = 0
    conversation: int = 0
    booking: int = 0
    all: int = 0


USUAL_LIMITS = PerMinute(client=600, conversation=60, booking=60, all=30_000)
"""A household that books with three devices asks for about a hundred; an office behind one address for more."""
MOST_PER_MINUTE = 1_000_000


class Mode(StrEnum):
    """How open the bot is; explicit, since a proxy on the same machine passes every loopback check."""

    DEVELOPMENT = "development"  # loopback only; /api/messages takes what comes from this machine
    WEB = "web"  # web chat; /api/messages does not exist
    TEAMS = "teams"  # web chat, and /api/messages with an app id


class AppType(StrEnum):
    """How the bot proves itself to Teams."""

    SINGLE_TENANT = "SingleTenant"
    USER_ASSIGNED_MSI = "UserAssignedMSI"


class SettingsFaulty(Exception):
    """The environment cannot be started with; `faults` are one sentence each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("The settings have faults:\n" + "\n".join(f"  - {fault}" for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Settings:
    """One deployment's settings (docs/decisions; the README lists the variables).

    `public_url` has no trailing slash and is empty only in development; `store` is empty for the embedded one;
    `business` is the key of this business among those of a database, and of no meaning elsewhere.
    `now` is where the clock starts, or None for the real time. `metrics` is the host and port of /metrics, if any.
    `cautions` are one sentence each on what is no fault, and no good idea.
    """

    mode: Mode
    host: str = "127.0.0.1"
    port: int = 3978
    public_url: str = ""
    trusted_proxies: tuple[Network, ...] = ()
    data: Path = Path("var")
    store: str = field(default="", repr=False)
    business: str = "default"
    secret: str = field(default="", repr=False)
    previous_secret: str = field(default="", repr=False)
    now: datetime | None = None
    app_id: str = ""
    app_password: str = field(default="", repr=False)
    app_tenant_id: str = ""
    app_type: AppType = AppType.SINGLE_TENANT
    smtp_url: str = field(default="", repr=False)
    mail_from: str = ""
    mail_grace: timedelta = timedelta(seconds=60)
    metrics: tuple[str, int] | None = None
    logs_json: bool = False
    limits: PerMinute = PerMinute()
    cautions: tuple[str, ...] = ()

    @classmethod
    def read(cls, environ: Mapping[str, str]) -> Settings:
        """Read the settings from `environ`.

        Raises:
            SettingsFaulty: with every fault at once.

        """
        return _Reader(environ).settings()

    @property
    def is_development(self) -> bool:
        """Whether this is somebody's own machine."""
        return self.mode is Mode.DEVELOPMENT


def is_loopback(host: str) -> bool:
    """Whether a host name or address, without a port, can only mean this machine."""
    if host in LOOPBACK_NAMES:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


class _Reader:
    """One pass over the environment that collects faults instead of stopping at the first."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._faults: list[str] = []
        self._cautions: list[str] = []

    def settings(self) -> Settings:
        mode = self._mode()
        read = Settings(
            mode=mode or Mode.WEB,
            host=self._text("HOST") or "127.0.0.1",
            port=self._number("PORT", 3978, 0, HIGHEST_PORT),
            public_url=self._public_url(),
            trusted_proxies=self._networks("TRUSTED_PROXIES"),
            data=Path(self._text("BOOKINGS_DATA") or "var"),
            store=self._text("BOOKINGS_STORE"),
            business=self._business(),
            secret=self._secret("BOOKINGS_SECRET"),
            previous_secret=self._secret("BOOKINGS_SECRET_PREVIOUS"),
            now=self._instant("BOOKINGS_NOW"),
            app_id=self._text("MICROSOFT_APP_ID"),
            app_password=self._text("MICROSOFT_APP_PASSWORD"),
            app_tenant_id=self._text("MICROSOFT_APP_TENANT_ID"),
            app_type=self._app_type(),
            smtp_url=self._smtp_url(),
            mail_from=self._mail_from(),
            mail_grace=timedelta(seconds=self._number("MAIL_GRACE", 60, 0, 3600)),
            metrics=self._address("METRICS_ADDRESS"),
            logs_json=self._is_json(mode),
            limits=self._limits(mode),
            cautions=tuple(self._cautions),
        )
        if mode is not None:
            self._check_mode(read)
        self._check_together(read)
        if self._faults:
            raise SettingsFaulty(self._faults)
        return read

    def _check_mode(self, read: Settings) -> None:
        if read.is_development:
            if not is_loopback(read.host):
                self._fault(
                    f"HOST {read.host!r} is not this machine: development is open, so it binds to loopback only"
                )
        else:
            if not read.public_url:
                self._fault(
                    f"PUBLIC_URL is required in mode {read.mode}: links are built from it, as https://example.com"
                )
            if not read.smtp_url:
                self._fault(f"SMTP_URL is required in mode {read.mode}: without it no code and no confirmation arrives")
            if read.now is not None:
                self._fault("BOOKINGS_NOW starts the clock elsewhere, which only development may do")
        if read.mode is Mode.TEAMS:
            self._check_app(read)

    def _check_app(self, read: Settings) -> None:
        if not read.app_id:
            self._fault("MICROSOFT_APP_ID is required in mode teams: without it anybody could speak as anybody")
        if not read.app_tenant_id:
            self._fault("MICROSOFT_APP_TENANT_ID is required in mode teams")
        if read.app_type is AppType.SINGLE_TENANT and not read.app_password:
            self._fault("MICROSOFT_APP_PASSWORD is required for MICROSOFT_APP_TYPE SingleTenant")
        if read.app_type is AppType.USER_ASSIGNED_MSI and read.app_password:
            self._fault("MICROSOFT_APP_PASSWORD must be unset for MICROSOFT_APP_TYPE UserAssignedMSI, which has none")

    def _check_together(self, read: Settings) -> None:
        if read.store and not read.store.startswith(("postgresql://", "postgres://")):
            self._fault("BOOKINGS_STORE must be unset or start with postgresql://")
        if read.store and not read.secret:
            self._fault("BOOKINGS_SECRET is required with BOOKINGS_STORE: every process must sign alike")
        if read.previous_secret and not read.secret:
            self._fault("BOOKINGS_SECRET_PREVIOUS needs a BOOKINGS_SECRET that follows it")

    def _address(self, name: str) -> tuple[str, int] | None:
        value = self._text(name)
        if not value:
            return None
        host, _, port = value.rpartition(":")
        if not (host and port.isascii() and port.isdigit() and int(port[:6]) <= HIGHEST_PORT):
            self._fault(f"{name} {value!r} is no host and port, as 127.0.0.1:9464")
            return None
        return host.strip("[]"), int(port)

    def _limits(self, mode: Mode | None) -> PerMinute:
        usual = PerMinute() if mode is Mode.DEVELOPMENT else USUAL_LIMITS
        return PerMinute(
            client=self._number("LIMIT_PER_CLIENT", usual.client, 0, MOST_PER_MINUTE),
            conversation=self._number("LIMIT_PER_CONVERSATION", usual.conversation, 0, MOST_PER_MINUTE),
            booking=self._number("LIMIT_PER_BOOKING", usual.booking, 0, MOST_PER_MINUTE),
            all=self._number("LIMIT_IN_ALL", usual.all, 0, MOST_PER_MINUTE),
        )

    def _is_json(self, mode: Mode | None) -> bool:
        value = self._text("LOG_FORMAT")
        if value not in {"", "json", "text"}:
            self._fault(f"LOG_FORMAT {value!r} is none of: json, text")
        return value == "json" or (not value and mode is not Mode.DEVELOPMENT)

    def _mode(self) -> Mode | None:
        value = self._text("BOOKINGS_MODE")
        if value in set(Mode):
            return Mode(value)
        given = f"{value!r} is none" if value else "is not set"
        self._fault(f"BOOKINGS_MODE {given} of: {', '.join(Mode)}")
        return None

    def _business(self) -> str:
        value = self._text("BOOKINGS_BUSINESS") or "default"
        if not BUSINESS.fullmatch(value):
            self._fault(f"BOOKINGS_BUSINESS {value!r} is not made of up to 64 small letters, digits, hyphens")
        return value

    def _app_type(self) -> AppType:
        value = self._text("MICROSOFT_APP_TYPE") or AppType.SINGLE_TENANT
        if value in set(AppType):
            return AppType(value)
        self._fault(f"MICROSOFT_APP_TYPE {value!r} is none of: {', '.join(AppType)}")
        return AppType.SINGLE_TENANT

    def _public_url(self) -> str:
        value = self._text("PUBLIC_URL").rstrip("/")
        if not value:
            return ""
        try:
            parts = urlsplit(value)
            host, _ = parts.hostname or "", parts.port
        except ValueError:
            self._fault("PUBLIC_URL is not an address as https://example.com")
            return value
        if parts.scheme not in {"http", "https"} or not host or parts.username or parts.path or parts.query:
            self._fault("PUBLIC_URL must be a bare address as https://example.com, without a user or a path")
        elif parts.scheme == "http" and not is_loopback(host):
            self._fault(f"PUBLIC_URL {value!r} must start with https://")
        return value

    def _smtp_url(self) -> str:
        value = self._text("SMTP_URL")
        if value:
            try:
                server = SmtpServer.parse(value)
            except ValueError as fault:
                self._fault(f"SMTP_URL {fault}")
            else:
                if server.security is Security.NONE and not is_loopback(server.host):
                    self._fault("SMTP_URL with tls=none is for a server on this machine; others are asked for STARTTLS")
        return value

    def _mail_from(self) -> str:
        value = self._text("MAIL_FROM")
        try:
            is_address = not value or (value.isascii() and all(Address(addr_spec=value).addr_spec.partition("@")))
        except (ValueError, IndexError, MessageError):
            is_address = False
        if not is_address:
            self._fault("MAIL_FROM is not a bare e-mail address, as bookings@example.com")
        return value

    def _secret(self, name: str) -> str:
        value = self._text(name)
        if value and len(value) < SHORTEST_SECRET:
            self._fault(f"{name} is shorter than {SHORTEST_SECRET} characters")
        return value

    def _networks(self, name: str) -> tuple[Network, ...]:
        networks: list[Network] = []
        for part in filter(None, (part.strip() for part in self._text(name).split(","))):
            try:
                networks.append(ip_network(part))
            except ValueError:
                self._fault(f"{name} holds {part!r}, which is no address or network as 10.0.0.0/8")
        return tuple(networks)

    def _instant(self, name: str) -> datetime | None:
        value = self._text(name)
        if not value:
            return None
        try:
            instant = datetime.fromisoformat(value)
        except ValueError:
            instant = None
        if instant is None or instant.tzinfo is None:
            self._fault(f"{name} {value!r} is no instant with its offset, as 2027-03-01T09:00:00Z")
            return None
        return instant.astimezone(UTC)

    def _number(self, name: str, default: int, least: int, most: int) -> int:
        value = self._text(name)
        if not value:
            return default
        if not (value.isascii() and value.isdigit() and least <= int(value[:9]) <= most):
            self._fault(f"{name} {value!r} is no whole number from {least} to {most}")
            return default
        return int(value)

    def _text(self, name: str) -> str:
        value = self._environ.get(name, "").strip()
        file = self._environ.get(f"{name}_FILE", "").strip() if name in FROM_FILES else ""
        if not file:
            return value
        if value:
            self._fault(f"{name} and {name}_FILE are both set; one of them is enough")
            return value
        try:
            secret = secret_in(file)
        except SecretFileFaulty as fault:
            self._fault(f"{name}_FILE {file!r} {fault}")
            return ""
        if is_open_to_others(file):
            self._cautions.append(
                f"{name}_FILE {file!r} can be read by everybody on this machine: `chmod o=` ends that"
            )
        return secret

    def _fault(self, sentence: str) -> None:
        self._faults.append(sentence)
