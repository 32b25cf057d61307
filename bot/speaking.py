"""What a turn has to say becomes messages of one conversation: new ones, and cards in the place of earlier ones."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ChannelAccount

from bot.records import ConversationRecord
from bot.replies import activity_of, parts_of
from dialogs.turn import Heard, Reply, Turned
from texts import Words

log = logging.getLogger(__name__)

Messages = Sequence[tuple[Reply, Activity]]


def take(turned: Turned, record: ConversationRecord, heard: Heard, to: ChannelAccount | None) -> Messages:
    """Keep the state that a turn left, then put its replies together; that alone may fail."""
    record.talk = dict(turned.state)
    record.is_welcomed = True
    return messages_of(turned, heard, to)


def messages_of(turned: Turned, heard: Heard, to: ChannelAccount | None) -> Messages:
    """The messages that a turn's replies are on its channel."""
    words = Words(turned.locale or heard.locale)
    parts = [part for reply in turned.replies for part in parts_of(reply, heard.actor.channel)]
    return [(part, activity_of(part, words, to)) for part in parts]


class Speaker:
    """Says a turn's replies in its conversation.

    `clicked` is the id of the card whose universal action is being answered: what takes that card's place is kept as
    `answer`, to go into the response.
    """

    def __init__(self, turn_context: TurnContext, record: ConversationRecord, clicked: str = "") -> None:
        self._turn_context = turn_context
        self._record = record
        self._clicked = clicked
        self.answer: Any = None

    async def send(self, messages: Messages) -> None:
        """Send all of them, one after the other."""
        for reply, message in messages:
            await self._send(reply, message)

    async def _send(self, reply: Reply, message: Activity) -> None:
        """Send one message, in place of the card that it replaces where the channel can do that."""
        card = reply.card
        shown = self._record.cards.get(card.replaces, "") if card is not None and card.replaces else ""
        is_answer = card is not None and bool(self._clicked) and card.replaces == self._clicked
        if is_answer:
            self.answer = message.attachments[0].content
            shown = shown or self._turn_context.activity.reply_to_id or ""
        sent = await self._update(shown, message) if shown else ""
        if is_answer:
            sent = sent or shown
        elif not sent:
            response = await self._turn_context.send_activity(message)
            sent = response.id if response and response.id else ""
        if card is not None and sent:
            self._record.show(card.id, sent)

    async def _update(self, activity_id: str, message: Activity) -> str:
        """Replace a message; return its id, or nothing where this channel cannot."""
        message.id = activity_id
        try:
            await self._turn_context.update_activity(message)
        except Exception as error:  # noqa: BLE001 - whatever a channel answers, a new message says the same
            log.warning("a card could not be replaced (%s); it is sent anew", type(error).__name__)
            return ""
        return activity_id
