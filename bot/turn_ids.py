"""One id for all that comes of one request or turn: in every line of the log, and what a person is given to quote."""

from __future__ import annotations

import secrets
from contextvars import ContextVar

_id: ContextVar[str] = ContextVar("turn_id", default="")


def begin() -> str:
    """A fresh id for what begins here; tasks that it starts have the same.

    It begins with a letter: digits alone would be taken for a telephone number, and left out of the log.
    """
    _id.set(f"T{secrets.token_hex(4)[1:].upper()}")
    return _id.get()


def current() -> str:
    """The id of what runs; "" where nothing of anybody's does."""
    return _id.get()


def to_quote() -> str:
    """The id that a person is given; a fresh one where none was begun."""
    return current() or begin()
