"""Signed tokens that bind a user to one conversation; what a request's body claims counts for nothing."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.signing import BadToken, Keys

TOKEN_SECONDS = 12 * 3600
STREAM_SECONDS = 300

_TALK = "directline"
_STREAM = "directline.stream"


@dataclass(frozen=True, slots=True)
class Seat:
    """One user's place in one conversation."""

    conversation_id: str
    user_id: str


class Tokens:
    """Makes and reads tokens; `seconds` tells the time since the epoch."""

    def __init__(self, keys: Keys, seconds: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._seconds = seconds

    def new_seat(self) -> Seat:
        """A user nobody met, in a conversation nobody knows."""
        return Seat(conversation_id=secrets.token_urlsafe(16), user_id=f"dl_{secrets.token_urlsafe(16)}")

    def token(self, seat: Seat) -> str:
        """What the page keeps; `user` and `conv` are the names that Web Chat reads."""
        return self._signed(_TALK, seat, TOKEN_SECONDS)

    def stream_token(self, seat: Seat) -> str:
        """What stands in the address of the stream, where logs may see it: for a few minutes only."""
        return self._signed(_STREAM, seat, STREAM_SECONDS)

    def seat(self, token: str) -> Seat:
        """Whose token this is; raise BadToken where it is not ours or has expired."""
        return self._read(_TALK, token)

    def stream_seat(self, token: str) -> Seat:
        """Whose stream this opens; raise BadToken where it is not ours or has expired."""
        return self._read(_STREAM, token)

    def _signed(self, purpose: str, seat: Seat, lifetime: int) -> str:
        expires = int(self._seconds()) + lifetime
        return self._keys.token(purpose, {"conv": seat.conversation_id, "user": seat.user_id, "exp": expires})

    def _read(self, purpose: str, token: str) -> Seat:
        claims = self._keys.claims(purpose, token)
        if claims["exp"] <= self._seconds():
            raise BadToken("the token has expired")
        return Seat(conversation_id=claims["conv"], user_id=claims["user"])
