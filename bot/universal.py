"""Cards for Teams: every button is a universal action, and a card of one booking shows its reader how it stands today.

Source: docs/rules.md, section 6.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from adaptive_cards.cards import MOST_BYTES

REFRESH = "refresh"
"""The verb of a card that Teams shows again."""
BOOKING = "booking"
"""Names in an action's data the booking that a card is about: in other hands it is not what the card's id says."""
MOST_READERS = 60
REFRESHED = frozenset({"booking", "manage_menu"})
"""Cards that say how a booking stands; one that says what was done stays as it is."""


def universal(
    card: Mapping[str, Any], name: str, *, card_id: str, booking_id: str, readers: Sequence[str]
) -> dict[str, Any]:
    """The card with `Action.Execute` in the place of each submit, which is what it falls back to.

    A card that would be too large with both keeps its submits. `readers` are the ids in Teams of those who are shown
    their own view of it: whoever it is sent to first, then those who serve the booking, wherever it is forwarded.
    """
    made: dict[str, Any] = _executed(card, booking_id)
    if booking_id and readers and name in REFRESHED:
        data = {"card": card_id, BOOKING: booking_id}
        made["refresh"] = {
            "action": {"type": "Action.Execute", "verb": REFRESH, "data": data},
            "userIds": list(dict.fromkeys(readers))[:MOST_READERS],
        }
    return made if len(msgspec.json.encode(made)) <= MOST_BYTES else dict(card)


def _executed(node: Any, booking_id: str) -> Any:
    if isinstance(node, list):
        return [_executed(each, booking_id) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") != "Action.Submit":
        return {key: _executed(value, booking_id) for key, value in node.items()}
    data = {**node["data"], **({BOOKING: booking_id} if booking_id else {})}
    fallback = {**node, "data": data}
    return {**fallback, "type": "Action.Execute", "verb": data["verb"], "fallback": fallback}
