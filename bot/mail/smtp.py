"""Mails are handed over to a mail server by SMTP, with STARTTLS or TLS, and never wait for it without an end."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.headerregistry import Address
from email.message import EmailMessage

from aiosmtplib import SMTP
from aiosmtplib.errors import SMTPException

from bot.mail.handover import Fault, HandOver, HandOverFailed
from bot.mail.smtp_replies import Step, judged
from bot.mail.smtp_server import Security, SmtpServer

TIMEOUT = 30.0
"""Seconds for opening a connection, and again for handing over one mail."""
GOODBYE = 5.0
"""Seconds for the server to answer QUIT; nothing depends on it."""


class SmtpMailer:
    """`bot.mail.handover.Mailer` for a mail server.

    `name` is what we call ourselves to it. `tls` is for a server whose certificate the system does not know.
    """

    def __init__(
        self,
        server: SmtpServer,
        *,
        name: str = "localhost",
        timeout: float = TIMEOUT,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._server = server
        self._name = name.encode("idna").decode("ascii")
        self._timeout = timeout
        self._tls = tls

    @property
    def longest(self) -> float:
        """Opening a connection and handing over a mail."""
        return 2 * self._timeout

    @asynccontextmanager
    async def line(self) -> AsyncIterator[HandOver]:
        """One connection, opened at the first mail and kept for the next ones."""
        line = _Line(self._client, self._server, self._timeout)
        try:
            yield line.hand_over
        finally:
            await line.end()

    def _client(self) -> SMTP:
        return SMTP(
            hostname=self._server.host,
            port=self._server.port,
            use_tls=self._server.security is Security.TLS,
            start_tls=False,  # done as a step of its own
            local_hostname=self._name,
            timeout=self._timeout,
            tls_context=self._tls,
        )


class _Line:
    """One connection at a time. A server that cannot be reached is not asked again before the line's end."""

    def __init__(self, client: Callable[[], SMTP], server: SmtpServer, patience: float) -> None:
        self._make = client
        self._server = server
        self._patience = patience
        self._client: SMTP | None = None
        self._unreachable: HandOverFailed | None = None

    async def hand_over(self, row_id: str, mail: EmailMessage) -> None:
        """As `HandOver` says; the row's id is in the mail's Message-ID."""
        del row_id
        client = await self._connected()
        try:
            async with asyncio.timeout(self._patience):
                await _send(client, mail)
        except Exception as error:
            judgment = judged(error, Step.MAIL)
            if isinstance(judgment, HandOverFailed) and judgment.fault is Fault.SERVER:
                client.close()
            raise judgment from error
        except BaseException:
            client.close()
            raise

    async def end(self) -> None:
        """Take leave, if there is still somebody to take leave of."""
        if self._client is None or not self._client.is_connected:
            return
        try:
            with contextlib.suppress(OSError, SMTPException):
                async with asyncio.timeout(GOODBYE):
                    await self._client.quit()
        finally:
            self._client.close()

    async def _connected(self) -> SMTP:
        if self._client is not None and self._client.is_connected:
            return self._client
        if self._unreachable is not None:
            raise HandOverFailed(self._unreachable.reason, self._unreachable.fault)
        step = Step.CONNECTION
        try:
            async with asyncio.timeout(self._patience):
                self._client = client = self._make()
                await client.connect()
                if self._server.security is Security.STARTTLS:
                    step = Step.TLS
                    await client.starttls()
                if self._server.user:
                    step = Step.LOGIN
                    await client.login(self._server.user, self._server.password)
                return client
        except Exception as error:
            self._close()
            judgment = judged(error, step)
            if isinstance(judgment, HandOverFailed):
                self._unreachable = judgment
            raise judgment from error
        except BaseException:
            self._close()
            raise

    def _close(self) -> None:
        if self._client is not None:
            self._client.close()


async def _send(client: SMTP, mail: EmailMessage) -> None:
    """Hand over a mail to the one it is to, from the one it is from. Domains travel in ASCII (RFC 5891)."""
    sender, recipient = (_travelling(mail[name].addresses[0]) for name in ("From", "To"))
    if recipient != mail["To"].addresses[0]:
        mail.replace_header("To", recipient)
    await client.send_message(mail, sender=sender.addr_spec, recipients=[recipient.addr_spec])


def _travelling(address: Address) -> Address:
    if address.domain.isascii():
        return address
    return Address(address.display_name, address.username, address.domain.encode("idna").decode("ascii"))
