"""Take back the last move or cancellation of this talk (docs/rules.md, case 26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.refusals import Refused
from dialogs import facts

if TYPE_CHECKING:
    from dialogs.context import Turn


async def take_back(turn: Turn, card: str = "") -> None:
    """Undo what `talk["undo"]` names; `card` is the one that was clicked, which turns into the result."""
    undo = turn.talk.pop("undo", None)
    if undo is None:
        turn.say("refused-nothing-to-undo")
        return
    frame = turn.push("undo")
    try:
        booking = await turn.desks.bookings.undo(turn.actor, undo["booking"], request_key=frame["nonce"])
    except Refused as no:
        turn.contact(turn.refusal(no))
    else:
        data = {"title": turn.words("undo-done-title"), "facts": facts.of_booking(turn, booking)}
        text = turn.words("undo-done", booking=facts.sentence(turn, booking))
        if card:
            turn.talk["open_card"] = card
        turn.finish("done", data, text=text, booking=booking)
    finally:
        turn.frames.remove(frame)
