"""The secret that signs tokens and codes: from the environment, or made once and kept beside the data."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from itsdangerous import BadSignature, Signer

from bot.config import SHORTEST_SECRET, Settings

KEY_FILE = "key"


class KeyFileFaulty(Exception):
    """The key file is unreadable, too short, or open to other people; the message says what to do."""


class BadToken(Exception):
    """A token is not one of ours, or was made for something else."""


class Keys:
    """Signs with the newest secret, and takes what the previous one signed.

    A token has the shape of a JSON web token, header.payload.signature, since Web Chat reads the user's id from it.
    """

    def __init__(self, secret: str, previous: str = "") -> None:
        self._secret = secret.encode()
        self._secrets = [value.encode() for value in (previous, secret) if value]

    def token(self, purpose: str, claims: Mapping[str, Any]) -> str:
        """Sign `claims` for one purpose."""
        payload = base64.urlsafe_b64encode(json.dumps(claims, separators=(",", ":")).encode()).rstrip(b"=")
        return self._signer(purpose).sign(b"e30." + payload).decode()

    def claims(self, purpose: str, token: str) -> dict[str, Any]:
        """Return what was signed for this purpose.

        Raises:
            BadToken: it was not signed here, or for another purpose.

        """
        try:
            value = self._signer(purpose).unsign(token.encode())
            payload = value.removeprefix(b"e30.")
            claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + b"=" * (-len(payload) % 4)))
        except (BadSignature, ValueError) as error:
            raise BadToken(str(error)) from error
        return claims

    def pseudonym(self, kind: str, value: str) -> str:
        """An opaque key that stands for `value`; the same again for the same value, and not to be undone."""
        return _pseudonym(self._secret, kind, value)

    def stands_for(self, pseudonym: str, kind: str, value: str) -> bool:
        """Whether a pseudonym is that of `value`, made with the newest secret or with the previous one."""
        return any(hmac.compare_digest(pseudonym, _pseudonym(secret, kind, value)) for secret in self._secrets)

    def _signer(self, purpose: str) -> Signer:
        return Signer(self._secrets, salt=f"bookings.{purpose}", digest_method=hashlib.sha256, key_derivation="hmac")


def _pseudonym(secret: bytes, kind: str, value: str) -> str:
    return hmac.new(secret, f"{kind}:{value}".encode(), hashlib.sha256).hexdigest()[:32]


def load_secret(settings: Settings) -> str:
    """Return the secret: as set, as kept in the key file, or newly made and kept there (mode 0600).

    Raises:
        KeyFileFaulty: the key file cannot be trusted.

    """
    if settings.secret:
        return settings.secret
    path = settings.data / KEY_FILE
    with suppress(FileExistsError):
        _create(path)
    return _read(path)


def _create(path: Path) -> None:
    """Write a new key whole, or leave the one that is there: two starts at once agree on one key."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        os.link(unfinished, path)
    finally:
        unfinished.unlink()


def _read(path: Path) -> str:
    try:
        secret = path.read_text(encoding="ascii").strip()
        mode = stat.S_IMODE(path.stat().st_mode)
    except (OSError, UnicodeDecodeError) as error:
        what = getattr(error, "strerror", "") or "it is no text"
        raise KeyFileFaulty(f"The key file {path} cannot be read: {what}") from error
    if len(secret) < SHORTEST_SECRET:
        raise KeyFileFaulty(f"The key file {path} is damaged: remove it, and links and tokens sent so far end")
    if os.name == "posix" and mode & 0o077:
        raise KeyFileFaulty(f"The key file {path} is open to other people: chmod 600 {path}")
    return secret
