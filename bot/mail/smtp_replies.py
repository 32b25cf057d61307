"""What an answer of a mail server, or the lack of one, means for a mail: try again, or never."""

from __future__ import annotations

import re
import ssl
from enum import StrEnum

from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from bot.mail.context import Undeliverable
from bot.mail.handover import Fault, HandOverFailed

ENHANCED = re.compile(r"[245]\.\d{1,3}\.\d{1,3}\b")
"""A status code of RFC 3463 at the beginning of an answer."""
LOGIN_WANTED = frozenset({530, 534, 535, 538})
"""Whatever they answer, these say that we are not logged in as the server wants it (RFC 4954)."""
NOT_OUR_SENDER = frozenset({"5.2.252", "5.7.60"})
"""Exchange's way to say, after the whole mail, that this user may not send as MAIL_FROM."""
SERVICE_ENDS, TOO_LARGE = 421, 552
REFUSED = {
    SMTPAuthenticationError: "login_refused",
    SMTPDataError: "message_refused",
    SMTPRecipientRefused: "recipient_refused",
    SMTPSenderRefused: "sender_refused",
}


class Step(StrEnum):
    """How far a hand-over had come."""

    CONNECTION = "connection"
    TLS = "tls"
    LOGIN = "login"
    MAIL = "mail"


def judged(error: Exception, step: Step) -> Exception:
    """HandOverFailed or Undeliverable for what went wrong at a step; the error itself where a mail broke the client.

    Reasons hold a code and nothing else of the answer, since that repeats addresses.
    """
    if isinstance(error, SMTPRecipientsRefused):
        error = error.recipients[0]
    if isinstance(error, SMTPResponseException):
        return _answered(error, step)
    if isinstance(error, SMTPNotSupported):
        return Undeliverable("address_needs_smtputf8")
    for cause in (error, error.__cause__):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return HandOverFailed("certificate_not_trusted", Fault.SETTING)
        if isinstance(cause, ssl.SSLError):
            return HandOverFailed("no_tls", Fault.SETTING)
    if isinstance(error, TimeoutError):
        return HandOverFailed("timed_out", Fault.SERVER)
    if isinstance(error, OSError):
        return HandOverFailed("no_connection" if step is Step.CONNECTION else "connection_lost", Fault.SERVER)
    if isinstance(error, SMTPException):
        return HandOverFailed(f"no_{step}", Fault.SETTING)
    if step is not Step.MAIL:
        return HandOverFailed(type(error).__name__, Fault.SETTING)
    return Undeliverable("bad_address") if isinstance(error, ValueError) else error


def _answered(error: SMTPResponseException, step: Step) -> Exception:
    found = ENHANCED.match(error.message)
    enhanced = found[0] if found else ""
    reason = f"{REFUSED.get(type(error), f'{step}_refused')} {error.code} {enhanced}".rstrip()
    is_final = error.code >= 500
    if error.code in LOGIN_WANTED or enhanced in NOT_OUR_SENDER:
        return HandOverFailed(reason, Fault.SETTING)
    if step is not Step.MAIL:
        return HandOverFailed(reason, Fault.SETTING if is_final else Fault.SERVER)
    if error.code == SERVICE_ENDS or error.code < 400:
        return HandOverFailed(reason, Fault.SERVER)
    if not is_final:
        return HandOverFailed(reason, Fault.MAIL)
    if isinstance(error, SMTPSenderRefused) and error.code != TOO_LARGE:
        return HandOverFailed(reason, Fault.SETTING)
    return Undeliverable(reason)
