"""The conversation's replies as activities of the Bot Framework."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self

from botbuilder.schema import (
    ActionTypes,
    Activity,
    ActivityTypes,
    Attachment,
    CardAction,
    ChannelAccount,
    SuggestedActions,
    TextFormatTypes,
)

import adaptive_cards
from bookings.model import Channel
from bot.universal import universal
from bot.wire import activity
from dialogs.turn import Card, Reply, Suggestion

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"

CardWords = Callable[[str], str]

TELL_ALL = frozenset({"agenda", "free_times", "menu", "rule"})
"""Cards that say all that their text says: it stands for the card where none is shown, and not beside it as well."""
LONGEST_FALLBACK = 500
"""Characters of it: the card stays below what channels take."""


class FinishedCard(dict[str, Any]):
    """A card's JSON that nobody changes any more: the SDK's copy of every message that it sends shares it."""

    def __deepcopy__(self, memo: Mapping[int, Any]) -> Self:
        return self


def parts_of(reply: Reply, channel: Channel) -> tuple[Reply, ...]:
    """The messages that a reply is on this channel.

    Teams makes two of a text with a card, names the id of neither, and replaces only what is one: so the text goes
    ahead by itself, and the card has an id by which it is refreshed in place.
    """
    if channel is not Channel.TEAMS or reply.card is None or not reply.text or reply.card.name in TELL_ALL:
        return (reply,)
    return Reply(reply.text), Reply(card=reply.card, suggestions=reply.suggestions)


def activity_of(
    reply: Reply, words: CardWords, to: ChannelAccount | None, readers: Sequence[str] | None = None
) -> Activity:
    """One reply as one message: its text, its card, and the buttons under the talk.

    `readers` are given in Teams, where cards have universal actions: the ids of those who see their own view.
    """
    instead = reply.text[:LONGEST_FALLBACK] if reply.card is not None and reply.card.name in TELL_ALL else ""
    message = text_activity("" if instead else reply.text)
    if instead:
        message.summary = instead
    if reply.card is not None:
        message.attachments = [_attachment(reply.card, words, readers, instead)]
    if reply.suggestions:
        message.suggested_actions = SuggestedActions(
            to=[to.id] if to is not None and to.id else [],
            actions=[_button(suggestion) for suggestion in reply.suggestions],
        )
    return message


def text_activity(text: str) -> Activity:
    """A message as it is: a name with an asterisk in it stays what it is."""
    return activity(ActivityTypes.message, text=text, text_format=TextFormatTypes.plain)


def _attachment(card: Card, words: CardWords, readers: Sequence[str] | None, instead: str) -> Attachment:
    content = adaptive_cards.render(card.name, card.data, words, card_id=card.id, nonce=card.nonce)
    if instead:
        content["fallbackText"] = instead
    if readers is not None:
        content = universal(content, card.name, card_id=card.id, booking_id=card.about, readers=readers)
    return Attachment(content_type=ADAPTIVE_CARD, content=FinishedCard(content))


def _button(suggestion: Suggestion) -> CardAction:
    value = suggestion.value or suggestion.title
    return CardAction(type=ActionTypes.im_back, title=suggestion.title, value=value)
