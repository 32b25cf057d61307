"""What the worker of the outbox asks of whoever takes its mails: a folder, or a mail server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from email.message import EmailMessage
from enum import StrEnum
from typing import Protocol

HandOver = Callable[[str, EmailMessage], Awaitable[None]]
"""Takes a row's id and its mail.

Raises HandOverFailed or OSError where another try may help, and `bot.mail.context.Undeliverable` where none will.
"""


class Fault(StrEnum):
    """Whose fault it is that a mail was not taken this time."""

    MAIL = "mail"  # the server will not take this one now
    SERVER = "server"  # there is no way to the server: other mails fare alike
    SETTING = "setting"  # the server refuses us: a setting is wrong, here or there


class HandOverFailed(Exception):
    """A mail was not taken, and is to be tried again. `reason` holds no address, name or text of the server's."""

    def __init__(self, reason: str, fault: Fault) -> None:
        super().__init__(reason)
        self.reason = reason
        self.fault = fault


class Mailer(Protocol):
    """Takes mails, over several lines at once where it is asked to."""

    @property
    def longest(self) -> float:
        """How many seconds one hand-over can last at most."""
        ...

    def line(self) -> AbstractAsyncContextManager[HandOver]:
        """A way to hand over mails one after another; what it keeps open ends with the block."""
        ...
