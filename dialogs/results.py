"""What a change has come to: said with a card in the place of the one that asked for it, and remembered for a while."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bookings.desk import UNDO_FOR
from bookings.model import Booking
from dialogs.context import LIVE_CARDS

if TYPE_CHECKING:
    from dialogs.context import Turn

SENT_AGAIN = timedelta(minutes=1)
"""How long a channel that heard no answer may send the same words again, under another id."""


def finish(turn: Turn, data: Mapping[str, Any], *, text: str, booking: Booking) -> None:
    """Show the result of a form about a booking; a second click shows it again."""
    done: dict[str, Any] = turn.talk.setdefault("done", {})
    done[turn.request_key] = booking.id
    while len(done) > LIVE_CARDS:
        del done[next(iter(done))]
    replaces = _asked(turn)
    turn.chosen = str(data.get("title", ""))
    _settle(turn, booking)
    turn.show("done", data, text=text, booking=booking, replaces=replaces)


def finish_at_once(turn: Turn, data: Mapping[str, Any], *, text: str, booking: Booking) -> None:
    """Show the result of a command that asked nothing, in the place of that booking's card if it was clicked."""
    known = turn.talk.get("live", {}).get(turn.clicked, {})
    replaces = turn.clicked if known.get("booking") == booking.id else ""
    _settle(turn, booking)
    turn.show("done", data, text=text, booking=booking, replaces=replaces)


def conclude(turn: Turn, title: str, text: str, **data: Any) -> None:
    """Show the result of a form that is about no booking."""
    turn.chosen = title
    turn.show("done", {"title": title, **data}, text=text, replaces=_asked(turn))


def undoable(turn: Turn, booking: Booking, *others: Booking) -> str:
    """Remember what "undo" would take back, and say until when on the person's clock."""
    until = turn.now + UNDO_FOR
    seats = [booking.id, *(one.id for one in others)]
    turn.talk["undo"] = {"booking": booking.id, "seats": seats, "until": until.isoformat()}
    return turn.words.clock(until.astimezone(turn.own_zone))


def is_sent_again(turn: Turn) -> bool:
    """Whether these very words have just changed something, and nothing is asked (docs/rules.md, case 21)."""
    settled = turn.talk.get("settled")
    if settled is None or turn.frames or not turn.heard.text.strip():
        return False
    is_recent = turn.now - datetime.fromisoformat(settled["at"]) <= SENT_AGAIN
    return is_recent and settled["text"] == turn.heard.text.strip()


def _settle(turn: Turn, booking: Booking) -> None:
    """The talk is about this booking now, and these words have changed it."""
    turn.talk["about"] = booking.id
    turn.talk["settled"] = {"text": turn.heard.text.strip(), "at": turn.now.isoformat()}


def _asked(turn: Turn) -> str:
    """The card that asked for the change, if it was clicked; it asks no more."""
    return str(turn.talk.pop("open_card", "")) if turn.heard.action else ""
