"""What the history keeps of an act: one entry, of who did what to which booking or record."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bookings.model import Actor, HistoryEntry
from bookings.ports import Ids


def trace(ids: Ids, at: datetime, actor: Actor, what: str, **fields: Any) -> HistoryEntry:
    """An entry of what this actor did, and was allowed unless `fields` say otherwise, which are its others."""
    known: dict[str, Any] = {"role": actor.role.value if actor.role else "", "decision": "allowed"}
    return HistoryEntry(
        id=ids.new_id(),
        at=at,
        what=what,
        who=actor.name,
        channel=actor.channel.value,
        conversation=actor.conversation,
        **(known | fields),
    )
