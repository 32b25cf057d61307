"""The conversation that is loaded while the server listens already: the first page is there at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.talking import Talk
    from dialogs.turn import Heard, Turned

log = logging.getLogger(__name__)


class LaterTalk:
    """The conversation, made in a thread once the server listens: the page does not wait for it, a turn does."""

    def __init__(self, make: Callable[[], Talk]) -> None:
        self._make = make
        self._made: asyncio.Future[Talk] | None = None

    def begin(self) -> None:
        """Begin to make it, on the running loop."""
        self._made = asyncio.get_running_loop().run_in_executor(None, self._make)
        self._made.add_done_callback(_tell_of_fault)

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """One turn of the conversation, as soon as that is made; a fault in making it is every turn's."""
        if self._made is None:
            raise RuntimeError("a turn came before the server listened")
        talk = await asyncio.shield(self._made)
        return await talk.turn(heard, state)


def _tell_of_fault(made: asyncio.Future[Talk]) -> None:
    """Log at once that no turn can be answered, and not only when somebody writes."""
    if not made.cancelled() and made.exception() is not None:
        log.error("the conversation cannot be loaded", exc_info=made.exception())
