"""What was changed in the settings, by whom and when, and the way back (docs/rules.md, section 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import MenuRow
from bookings.model import HistoryEntry
from bookings.settings import is_undoable, record_of
from dialogs.orders import Begin, Order
from dialogs.settings import outcome
from dialogs.settings.menu import row, show_menu
from dialogs.shortening import LONGEST_LABEL, LONGEST_NOTE, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn


MOST_TOLD = 3
"""Changes that stand in the message above the card too."""


async def show_history(turn: Turn, order: Order) -> Begin | None:
    """The last changes, the newest first; those that can be taken back have a button for it."""
    entries = list(reversed(await turn.desks.settings.changes()))
    if not entries:
        turn.say("settings-history-empty", "button-settings")
        return None
    rows = [_row(turn, entry) for entry in entries]
    told = "\n".join(f"{one['label']}: {one['note']}" for one in rows[:MOST_TOLD])
    show_menu(turn, turn.words("settings-page-history"), rows, first=order.value, page="history", told=told)
    return None


def _row(turn: Turn, entry: HistoryEntry) -> MenuRow:
    record = record_of(turn.catalogue, entry.record)
    name = (
        record.display_name
        if record is not None
        else str((entry.before or entry.after).get("display_name", entry.record))
    )
    note = "\n".join((*outcome.told(turn, entry), outcome.by(turn, entry)))
    if record is not None and is_undoable(record, entry):
        return row(turn, name, f"undo:{entry.id}", note, turn.words("settings-undo"))
    return {"label": shortened(name, LONGEST_LABEL), "note": shortened(note, LONGEST_NOTE)}


async def undo(turn: Turn, order: Order) -> Begin | None:
    """Take a change back; the button says which."""
    await outcome.take_back(turn, order.value, request_key=f"undo {order.value} {turn.heard.activity_id}")
    return None
