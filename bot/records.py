"""What is kept of a conversation between its turns: plain JSON in the Bot Framework's Storage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from botbuilder.core import Storage

REMEMBERED_IDS = 50
REMEMBERED_CARDS = 50


@dataclass(slots=True)
class ConversationRecord:
    """One conversation's state.

    `talk` belongs to the dialogs. `cards` maps ids of cards to ids of the activities that show them, `seen` are the
    latest activity ids, so that one that comes twice is heard once; `is_welcomed` tells that the talk has begun.
    """

    talk: dict[str, Any] = field(default_factory=dict)
    cards: dict[str, str] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)
    is_welcomed: bool = False
    e_tag: str | None = None

    def see(self, activity_id: str) -> bool:
        """Note an activity id; return whether it is new. One without an id is always new."""
        if not activity_id:
            return True
        if activity_id in self.seen:
            return False
        self.seen = [*self.seen, activity_id][-REMEMBERED_IDS:]
        return True

    def show(self, card_id: str, activity_id: str) -> None:
        """Note which activity shows a card; the latest are kept."""
        self.cards.pop(card_id, None)
        self.cards[card_id] = activity_id
        while len(self.cards) > REMEMBERED_CARDS:
            del self.cards[next(iter(self.cards))]


class ConversationRecords:
    """Reads and writes records. An e_tag from another writer in between is an error, never an overwrite."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def load(self, key: str) -> ConversationRecord:
        """The conversation's record, or a fresh one."""
        item: Mapping[str, Any] | None = (await self._storage.read([key])).get(key)
        if item is None:
            return ConversationRecord()
        return ConversationRecord(
            talk=dict(item.get("talk") or {}),
            cards=dict(item.get("cards") or {}),
            seen=list(item.get("seen") or ()),
            is_welcomed=bool(item.get("is_welcomed")),
            e_tag=item.get("e_tag"),
        )

    async def save(self, key: str, record: ConversationRecord) -> None:
        """Write the record whole."""
        item = {
            "talk": record.talk,
            "cards": record.cards,
            "seen": record.seen,
            "is_welcomed": record.is_welcomed,
        }
        if record.e_tag is not None:
            item["e_tag"] = record.e_tag
        await self._storage.write({key: item})  # type: ignore[no-untyped-call]

    async def forget(self, key: str) -> None:
        """Delete the record."""
        await self._storage.delete([key])
