"""The mail server that SMTP_URL names."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlsplit


class Security(StrEnum):
    """How the connection is kept from being read."""

    STARTTLS = "starttls"  # begins in the clear; nothing is said before the server has gone over to TLS
    TLS = "tls"  # from the first byte
    NONE = "none"  # this machine only


PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where mails are handed over. Shown, it holds no password."""

    host: str
    port: int
    security: Security
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    @classmethod
    def parse(cls, url: str) -> SmtpServer:
        """Read `smtp://user:password@host:587` or `smtps://...`; user and password are percent-encoded.

        Raises:
            ValueError: a sentence's end that says what an address of a mail server looks like; never the address.

        """
        try:
            parts = urlsplit(url)
            host, port, options = (
                parts.hostname or "",
                parts.port,
                parse_qsl(parts.query, strict_parsing=bool(parts.query)),
            )
        except ValueError:
            raise ValueError("must be smtp://host or smtps://host") from None
        if parts.scheme not in {"smtp", "smtps"} or not host or port == 0:
            raise ValueError("must be smtp://host or smtps://host, with user and password where the host asks for them")
        if parts.path.strip("/") or parts.fragment:
            raise ValueError(
                "must end after the host and its port; characters as / # @ are percent-encoded in a password"
            )
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        if bool(user) is not bool(password):
            raise ValueError("must name both, user and password, or neither")
        security = Security.TLS if parts.scheme == "smtps" else Security.STARTTLS
        if options == [("tls", "none")] and security is Security.STARTTLS:
            security = Security.NONE
        elif options:
            raise ValueError("takes no option but ?tls=none, after smtp://")
        return cls(host, port or PORTS[security], security, user, password)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port} ({self.security}{', with a user' if self.user else ''})"
