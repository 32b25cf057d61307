"""Shows that the bot is at work where a turn takes longer than people wait without wondering."""

from __future__ import annotations

import asyncio
import logging
from types import TracebackType
from typing import Self

from botbuilder.core import TurnContext
from botbuilder.schema import ActivityTypes

from bot.wire import activity

log = logging.getLogger(__name__)

TYPING_AFTER_SECONDS = 0.7
LONGEST_SENDING_SECONDS = 1.0


class TypingIndicator:
    """Around a turn: sends one typing activity after a while, and never once the block is left.

    One that is on its way by then is waited for, so that it cannot overtake the reply; but not for long.
    """

    def __init__(self, turn_context: TurnContext) -> None:
        self._turn_context = turn_context
        self._sending: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._timer = asyncio.get_running_loop().call_later(TYPING_AFTER_SECONDS, self._begin)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timer.cancel()
        if self._sending is None:
            return
        try:
            await asyncio.wait([self._sending], timeout=LONGEST_SENDING_SECONDS)
        finally:
            self._sending.cancel()

    def _begin(self) -> None:
        self._sending = asyncio.create_task(self._send())

    async def _send(self) -> None:
        try:
            await self._turn_context.send_activity(activity(ActivityTypes.typing))
        except Exception as error:  # noqa: BLE001 - whatever the channel answers, the reply itself is to come
            log.warning("the channel takes no typing activity: %s", type(error).__name__)
