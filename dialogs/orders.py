"""What staff ask for by a command, and what it opens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bookings.permissions import Command
from dialogs.said import NOTHING, Said

if TYPE_CHECKING:
    from dialogs.context import Turn


@dataclass(frozen=True, slots=True)
class Order:
    """A command with the words that were typed with it, or with what its button was about: both come from outside."""

    command: Command
    about: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Begin:
    """A form to open, what of it is known already, and the words that it reads first."""

    form: str
    filled: Mapping[str, Any] = field(default_factory=dict)
    said: Said = NOTHING


Handler = Callable[["Turn", Order], Awaitable[Begin | None]]
"""Answers an order by itself, or names the form that does. May raise Refused, which is said."""
