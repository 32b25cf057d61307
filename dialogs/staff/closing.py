"""No-show and done, and taking them back: after the start alone, and nobody is mailed (docs/rules.md, case 28)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.model import Booking, BookingStatus
from bookings.refusals import Code, Refused
from dialogs import results
from dialogs.orders import Order
from dialogs.refusing import refuse
from dialogs.staff.which import one
from dialogs.telling import lines, sentence, what

if TYPE_CHECKING:
    from dialogs.context import Turn


async def no_show(turn: Turn, order: Order) -> None:
    """The customer did not come."""
    await close(turn, order, BookingStatus.NO_SHOW)


async def done(turn: Turn, order: Order) -> None:
    """The appointment was kept."""
    await close(turn, order, BookingStatus.COMPLETED)


async def close(turn: Turn, order: Order, status: BookingStatus) -> None:
    """Set that state on the booking that is meant, and offer to take it back."""
    booking = await one(turn, order)
    if booking is None:
        return
    key = turn.order_key(order.command, booking)
    try:
        closed = await turn.desks.serving.close(turn.actor, booking.id, status, request_key=key)
    except Refused as no:
        if no.code is Code.TOO_SOON:
            turn.say("close-too-soon", booking=sentence(turn, booking))
        elif no.code is Code.UNCHANGED:
            turn.say("close-already", booking=sentence(turn, booking), state=status.value)
        else:
            await refuse(turn, no, {"booking": booking.id})
        return
    show_closed(turn, closed)


def show_closed(turn: Turn, booking: Booking) -> None:
    """How it stands now, in the place of the card that was clicked."""
    title = turn.words("close-title", state=booking.status.value)
    text = turn.words("close-done", title=title, booking=sentence(turn, booking))
    data = {"title": title, "line": what(turn, booking), "facts": lines(turn, booking)}
    if booking.status is not BookingStatus.CONFIRMED:
        turn.talk["undo"] = {"booking": booking.id, "is_closed": True}
        data["undo"] = turn.words("close-undo")
    results.finish_at_once(turn, data, text=f"{text} {data.get('undo', '')}".strip(), booking=booking)
