"""Replies as messages of a channel: what stands beside a card, and what stands for it."""

from __future__ import annotations

import pytest

from bookings.model import Channel
from bot.replies import LONGEST_FALLBACK, activity_of, parts_of
from dialogs.turn import Card, Reply
from texts import Words

ROW = {"label": "Ada", "note": "administrator", "button": "Open", "command": "staff_and_links", "about": "ada"}
MENU = Card("menu", {"title": "The team", "rows": [ROW]}, id="card-1")
DONE = Card("done", {"title": "Booked"}, id="card-2")


@pytest.mark.parametrize("channel", [Channel.WEB, Channel.TEAMS])
def test_what_a_card_says_in_full_is_not_said_twice(channel: Channel) -> None:
    """A menu is one message without a text; its text stands for the card where none is shown, and in a notification."""
    [part] = parts_of(Reply("The team: " + "Ada, " * 200, MENU), channel)
    made = activity_of(part, Words(), None)
    [card] = made.attachments
    assert not made.text
    assert card.content["fallbackText"] == made.summary == ("The team: " + "Ada, " * 200)[:LONGEST_FALLBACK]


def test_other_cards_have_their_text_beside_them() -> None:
    """On the page in one message, in Teams ahead of the card; the card keeps the fallback of its template."""
    reply = Reply("Booked: Haircut.", DONE)
    [whole] = [activity_of(part, Words(), None) for part in parts_of(reply, Channel.WEB)]
    ahead, shown = [activity_of(part, Words(), None) for part in parts_of(reply, Channel.TEAMS)]
    assert [whole.text, ahead.text, shown.text or ""] == ["Booked: Haircut.", "Booked: Haircut.", ""]
    assert not ahead.attachments
    assert whole.attachments[0].content == shown.attachments[0].content
    assert "Booked: Haircut." not in whole.attachments[0].content["fallbackText"]
