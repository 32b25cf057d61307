"""Signed tokens that bind a user to one conversation; what a request's body claims counts for nothing."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.directline.proofs import LinkProof
from bot.signing import BadToken, Keys

TOKEN_SECONDS = 12 * 3600
STREAM_SECONDS = 300

_TALK = "directline"
_STREAM = "directline.stream"


@dataclass(frozen=True, slots=True)
class Seat:
    """One user's place in one conversation, and what a manage link proved of them."""

    conversation_id: str
    user_id: str
    proof: LinkProof | None = None


class Tokens:
    """Makes and reads tokens; `seconds` tells the time since the epoch."""

    def __init__(self, keys: Keys, seconds: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._seconds = seconds

    def new_seat(self, proof: LinkProof | None = None) -> Seat:
        """A user nobody met, in a conversation nobody knows."""
        return Seat(secrets.token_urlsafe(16), f"dl_{secrets.token_urlsafe(16)}", proof)

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
        claims: dict[str, Any] = {"conv": seat.conversation_id, "user": seat.user_id, "exp": expires}
        if seat.proof is not None and purpose == _TALK:
            claims["link"] = [seat.proof.booking_id, seat.proof.address, seat.proof.at]
        return self._keys.token(purpose, claims)

    def _read(self, purpose: str, token: str) -> Seat:
        claims = self._keys.claims(purpose, token)
        if claims["exp"] <= self._seconds():
            raise BadToken("the token has expired")
        proof = LinkProof(*claims["link"]) if "link" in claims else None
        return Seat(claims["conv"], claims["user"], proof)
