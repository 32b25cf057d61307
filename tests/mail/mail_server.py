"""A real mail server on this machine that takes mails, or answers, hangs and hangs up as a test wants it to."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from email.message import EmailMessage
from types import TracebackType
from typing import Any, NamedTuple, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.mail.smtp_server import Security, SmtpServer
from tests.mail.mailed import received

Answer = str | Callable[[SMTP], Awaitable[str]]
"""What the server says at a step, or what it does before it says something."""
USER, PASSWORD = "salon@mail.example", "a pass/word: of @ours"


class Taken(NamedTuple):
    """A mail that was handed over whole: its envelope, itself, and whether the connection was private."""

    sender: str
    recipient: str
    mail: EmailMessage
    is_private: bool

    @property
    def id(self) -> str:
        """Its Message-ID."""
        return str(self.mail["Message-ID"])


class MailServer:
    """Listens on a free port while its block lasts. `answers` are said once each, by step: MAIL, RCPT, DATA, EHLO."""

    def __init__(
        self,
        *,
        tls: ssl.SSLContext | None = None,
        security: Security = Security.NONE,
        is_login_wanted: bool = False,
        **options: Any,
    ) -> None:
        self.taken: list[Taken] = []
        self.answers: dict[str, deque[Answer]] = defaultdict(deque)
        self.commands: list[str] = []
        self.names: set[str] = set()
        self.connections = 0
        self.most_at_once = 0
        self.port = 0
        self._security = security
        self._tls = tls
        self._options = {"enable_SMTPUTF8": True, "hostname": "mail.test"} | options
        if security is Security.STARTTLS:
            self._options |= {"tls_context": tls, "require_starttls": True}
        if is_login_wanted:
            self._options |= {"authenticator": self._authenticate, "auth_required": True}
            self._options |= {"auth_require_tls": security is Security.STARTTLS}
        self._open: set[asyncio.BaseTransport] = set()
        self._nobody = asyncio.Event()
        self._nobody.set()
        self._news = asyncio.Condition()

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        context = self._tls if self._security is Security.TLS else None
        self._server = await loop.create_server(self._connection, "127.0.0.1", self.port, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for transport in list(self._open):
            transport.abort()  # type: ignore[attr-defined]
        async with asyncio.timeout(10):
            await self._nobody.wait()
            await self._server.wait_closed()

    def address(self, **fields: Any) -> SmtpServer:
        """How it is reached; `fields` say what is different."""
        known: dict[str, Any] = {"host": "127.0.0.1", "port": self.port, "security": self._security}
        if "authenticator" in self._options:
            known |= {"user": USER, "password": PASSWORD}
        return SmtpServer(**known | fields)

    @property
    def recipients(self) -> list[str]:
        """Whom the mails went to, in the order of the alphabet."""
        return sorted(each.recipient for each in self.taken)

    async def came(self, count: int) -> None:
        """Wait until so many mails are there."""
        async with asyncio.timeout(60), self._news:
            await self._news.wait_for(lambda: len(self.taken) >= count)

    async def all_came(self, count: int) -> None:
        """Wait until so many different mails are there."""
        async with asyncio.timeout(60), self._news:
            await self._news.wait_for(lambda: len({each.id for each in self.taken}) >= count)

    async def mail_to(self, recipient: str, subject: str) -> Taken:
        """Wait for the first mail to somebody whose subject begins like this."""

        def found() -> list[Taken]:
            mine = [each for each in self.taken if each.recipient.casefold() == recipient]
            return [each for each in mine if each.mail["Subject"].startswith(subject)]

        async with asyncio.timeout(60), self._news:
            await self._news.wait_for(found)
        return found()[0]

    # What aiosmtpd calls

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Greet."""
        del envelope
        session.host_name = hostname
        self.names.add(hostname)
        answer = await self._answer("EHLO", server)
        return responses if answer.startswith("250") else [answer]

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Hear who sends."""
        del session, options
        answer = await self._answer("MAIL", server)
        if answer.startswith("250"):
            envelope.mail_from = address
        return answer

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Hear for whom it is."""
        del session, options
        answer = await self._answer("RCPT", server)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take the mail; an answer other than 250 may still follow."""
        assert isinstance(envelope.content, bytes)
        assert envelope.mail_from is not None
        (recipient,) = envelope.rcpt_tos
        mail = received(envelope.content)
        is_private = session.ssl is not None or self._security is Security.TLS
        is_taken = not self.answers["DATA"] or callable(self.answers["DATA"][0])
        if is_taken:
            self.taken.append(Taken(envelope.mail_from, recipient, mail, is_private))
            async with self._news:
                self._news.notify_all()
        return await self._answer("DATA", server)

    async def _answer(self, step: str, server: SMTP) -> str:
        self.commands.append(step)
        answer: Answer = self.answers[step].popleft() if self.answers[step] else "250 OK"
        return answer if isinstance(answer, str) else await answer(server)

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        del server, session, envelope, mechanism
        assert isinstance(data, LoginPassword)
        is_known = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=is_known, handled=is_known)

    def _connection(self) -> SMTP:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # it does not know that TLS from the first byte is TLS
            return _Connection(self, **self._options)

    def began(self, transport: asyncio.BaseTransport) -> None:
        """A connection is there."""
        self._open.add(transport)
        self._nobody.clear()
        self.connections += 1
        self.most_at_once = max(self.most_at_once, len(self._open))

    def ended(self, transport: asyncio.BaseTransport) -> None:
        """A connection is gone."""
        self._open.discard(transport)
        if not self._open:
            self._nobody.set()


class _Connection(SMTP):
    """aiosmtpd's connection, which tells of its beginning and end; STARTTLS is no second beginning."""

    def __init__(self, owner: MailServer, **options: Any) -> None:
        super().__init__(owner, loop=asyncio.get_running_loop(), **options)
        self._owner = owner
        self._first: asyncio.BaseTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self._first is None:
            self._first = transport
            self._owner.began(transport)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        if self._first is not None:
            self._owner.ended(self._first)


async def hang(server: SMTP) -> str:
    """Say nothing until the other side has gone."""
    del server
    await asyncio.Event().wait()
    return "451 never said"


async def hang_up(server: SMTP) -> str:
    """End the connection instead of an answer."""
    assert server.transport is not None
    server.transport.abort()  # type: ignore[attr-defined]
    return await hang(server)
