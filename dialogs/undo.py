"""Take back the last move or cancellation of this talk (docs/rules.md, case 26)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bookings.model import Booking
from bookings.notices import silence
from bookings.permissions import Command
from bookings.refusals import Refused
from dialogs import facts, results
from dialogs.orders import Order
from dialogs.refusing import refuse
from dialogs.settings import outcome
from dialogs.telling import sentence, told

if TYPE_CHECKING:
    from dialogs.context import Turn


async def take_back(turn: Turn, card: str = "") -> None:
    """Undo what `talk["undo"]` names; `card` is the one that was clicked, which turns into the result."""
    undo = turn.talk.pop("undo", None)
    if undo is None:
        turn.say("refused-nothing-to-undo")
    elif "setting" in undo:
        await outcome.take_back(turn, undo["setting"], request_key=f"undo {undo['setting']} {turn.heard.activity_id}")
    elif "absence" in undo:
        turn.ordered = Order(
            Command.TIME_OFF, value="|".join(("undo", undo["until"], *undo["absence"], *undo["seats"]))
        )
    elif undo.get("is_closed"):
        turn.ordered = Order(Command.UNDO_FOR, value=undo["booking"])
    else:
        await restore(turn, undo.get("seats") or [undo["booking"]], card)


async def restore(turn: Turn, booking_ids: Sequence[str], card: str = "") -> None:
    """Take back the last change of each of these bookings; what cannot be taken back is said with its reason."""
    frame = turn.push("undo")
    restored: list[Booking] = []
    refused: dict[str, Refused] = {}
    for booking_id in booking_ids:
        key = f"{frame['nonce']} {booking_id}"
        try:
            restored.append(await turn.desks.bookings.undo(turn.actor, booking_id, request_key=key))
        except Refused as no:
            refused[booking_id] = no
    if restored:
        first = restored[0]
        why_not = dict.fromkeys(facts.refusal(turn, no) for no in refused.values())
        line = " ".join(filter(None, (told(turn, first) if silence(first) else "", *why_not)))
        data = {"title": turn.words("undo-done-title"), "line": line, "facts": facts.of_booking(turn, first)}
        text = turn.words("undo-done", booking=sentence(turn, first), others=len(restored) - 1)
        if card:
            turn.talk["open_card"] = card
        results.finish(turn, data, text=f"{text} {line}".strip(), booking=first)
    turn.frames.remove(frame)
    if not restored:
        booking_id = next(iter(refused))
        await refuse(turn, refused[booking_id], {"booking": booking_id})
