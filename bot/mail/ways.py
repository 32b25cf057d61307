"""Where mails go: to the server that is set, else into a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.mail.smtp_server import SmtpServer

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.mail.handover import Mailer

FOLDER = "mail"
"""Beneath the data."""


def mailer(settings: Settings) -> Mailer:
    """Who takes the mails."""
    if not settings.smtp_url:
        from bot.mail.folder import MailFolder

        return MailFolder(settings.data / FOLDER)
    from bot.mail.smtp import SmtpMailer

    return SmtpMailer(SmtpServer.parse(settings.smtp_url), name=urlsplit(settings.public_url).hostname or "localhost")


def mails_go(settings: Settings) -> str:
    """Where they go, as an end of "Mails ...", for whoever runs this."""
    if not settings.smtp_url:
        return f"are files in {settings.data / FOLDER}"
    sender = settings.mail_from or "the business's address, since MAIL_FROM is not set"
    return f"go to {SmtpServer.parse(settings.smtp_url)}, from {sender}"
