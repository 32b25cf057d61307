"""Secrets that a file hands over: `NAME_FILE` names it, as containers and service managers do."""

from __future__ import annotations

import os
from pathlib import Path

FROM_FILES = frozenset(
    {"BOOKINGS_SECRET", "BOOKINGS_SECRET_PREVIOUS", "BOOKINGS_STORE", "MICROSOFT_APP_PASSWORD", "SMTP_URL"}
)
OF_A_CONTAINER = "/run/secrets/"
"""Where containers have theirs, whose modes are not the operator's choice; nobody else is in there."""
OTHERS = 0o004


class SecretFileFaulty(Exception):
    """A file that was named holds no secret; the message completes "NAME_FILE 'path' ..."."""


def secret_in(file: str) -> str:
    """What a file holds, without blanks around it.

    Raises:
        SecretFileFaulty: it cannot be read, is no text, or is empty: that is never taken for a secret that is not set.

    """
    try:
        secret = Path(file).read_text(encoding="utf-8-sig").strip()
    except OSError as error:
        raise SecretFileFaulty(f"cannot be read: {error.strerror}") from error
    except ValueError:
        raise SecretFileFaulty("cannot be read: it is no text") from None
    if not secret:
        raise SecretFileFaulty("is empty: write the secret into it, or unset the variable")
    return secret


def is_open_to_others(file: str) -> bool:
    """Whether everybody on this machine may read a file of the operator's own."""
    if os.name != "posix" or file.startswith(OF_A_CONTAINER):
        return False
    return bool(Path(file).stat().st_mode & OTHERS)
