"""What a turn has to say becomes messages of one conversation: new ones, and cards in the place of earlier ones."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ChannelAccount

from bookings.model import Channel
from bot.records import ConversationRecord
from bot.replies import activity_of, parts_of
from dialogs.turn import Card, Heard, Reply, Turned
from texts import Words

log = logging.getLogger(__name__)

Messages = Sequence[tuple[Reply, Activity]]
Staff = Mapping[str, str]
NOBODY: Staff = MappingProxyType({})


def take(
    turned: Turned, record: ConversationRecord, heard: Heard, to: ChannelAccount | None, staff: Staff = NOBODY
) -> Messages:
    """Keep the state that a turn left, then put its replies together; that alone may fail."""
    record.talk = dict(turned.state)
    record.is_welcomed = True
    return messages_of(turned, heard, to, staff)


def messages_of(turned: Turned, heard: Heard, to: ChannelAccount | None, staff: Staff = NOBODY) -> Messages:
    """The messages that a turn's replies are on its channel. `staff` has ids in Teams by the staff member's."""
    words = Words(turned.locale or heard.locale)
    parts = [part for reply in turned.replies for part in parts_of(reply, heard.actor.channel)]
    return [(part, activity_of(part, words, to, _readers(part, heard, to, staff))) for part in parts]


def _readers(reply: Reply, heard: Heard, to: ChannelAccount | None, staff: Staff) -> list[str] | None:
    """Who sees their own view of a card in Teams: the one it is sent to, and those who serve the booking."""
    if heard.actor.channel is not Channel.TEAMS or reply.card is None:
        return None
    known = [staff[key] for key in reply.card.served_by if key in staff]
    return [*([to.id] if to is not None and to.id else []), *known]


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
        """Send what is new, one after the other; meanwhile cards take the place of earlier ones.

        Where the channel cannot do that, they follow as new ones.
        """
        new: list[tuple[Reply, Activity]] = []
        replacing: list[tuple[Card, str, tuple[Reply, Activity]]] = []
        for reply, message in messages:
            card, place = reply.card, self._place(reply.card)
            is_answer = card is not None and self._is_answer(card)
            if is_answer:
                self.answer = message.attachments[0].content
            if card is not None and place:
                replacing.append((card, place, (reply, message)))
            elif not is_answer:
                new.append((reply, message))
        replaced = asyncio.ensure_future(self._replace(replacing))
        try:
            for each in new:
                await self._say(*each)
        finally:
            left = await replaced
        for each in left:
            await self._say(*each)

    def _is_answer(self, card: Card) -> bool:
        """Whether the card goes into the response to the click on the one that it replaces."""
        return bool(self._clicked) and card.replaces == self._clicked

    def _place(self, card: Card | None) -> str:
        """The id of the message whose place the card takes; "" where there is none."""
        if card is None or not card.replaces:
            return ""
        shown = self._record.cards.get(card.replaces, "")
        return shown or (self._turn_context.activity.reply_to_id or "" if self._is_answer(card) else "")

    async def _replace(self, replacing: Sequence[tuple[Card, str, tuple[Reply, Activity]]]) -> Messages:
        """Put cards in the place of earlier ones; return those for which the channel could not do it."""
        left: list[tuple[Reply, Activity]] = []
        for card, place, each in replacing:
            if await self._update(place, each[1]) or self._is_answer(card):
                self._record.show(card.id, place)
            else:
                left.append(each)
        return left

    async def _say(self, reply: Reply, message: Activity) -> None:
        """Send one message."""
        response = await self._turn_context.send_activity(message)
        if reply.card is not None and response and response.id:
            self._record.show(reply.card.id, response.id)

    async def _update(self, activity_id: str, message: Activity) -> str:
        """Replace a message; return its id, or nothing where this channel cannot."""
        message.id = activity_id
        try:
            await self._turn_context.update_activity(message)
        except Exception as error:  # noqa: BLE001 - whatever a channel answers, a new message says the same
            log.warning("a card could not be replaced (%s); it is sent anew", type(error).__name__)
            return ""
        return activity_id
