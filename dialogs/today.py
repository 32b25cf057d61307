"""What an old card says when it is clicked: how its booking stands today, and nothing to do (docs/rules.md, case 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.model import Booking, BookingStatus
from dialogs import facts
from dialogs.choose import decision_on
from dialogs.manage import menu

if TYPE_CHECKING:
    from dialogs.context import Turn


async def show_today(turn: Turn, card: str, nonce: str) -> None:
    """Turn the card into today's state of its booking, if this person may still see that."""
    known = turn.talk.get("live", {}).get(card)
    booking = await _visible(turn, known["booking"] if known else turn.talk.get("done", {}).get(nonce, ""))
    if booking is None:
        turn.say("stale-card")
    elif booking.status is BookingStatus.CONFIRMED and not turn.frames:
        _, decision = await decision_on(booking.id, turn)
        await menu(booking, decision, turn, replaces=card)
    else:
        today = turn.words("stale-booking", booking=facts.sentence(turn, booking), status=facts.status(turn, booking))
        data = {"title": turn.words("stale-title"), "line": today, "facts": facts.of_booking(turn, booking)}
        turn.show("stale", data, text=today, replaces=card)


async def _visible(turn: Turn, booking_id: str) -> Booking | None:
    """The booking, while this person's proof for it holds: a card outlives the proof it was shown for."""
    if not booking_id or await turn.booking(booking_id) is None:
        return None
    booking, decision = await decision_on(booking_id, turn)
    return booking if decision.is_visible else None
