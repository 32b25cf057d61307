"""Staff move a booking, cancel it, and take a change back (docs/rules.md, section 5 and cases 26 and 27)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bookings.model import BookingStatus
from dialogs.language.which_words import parted
from dialogs.orders import Begin, Order
from dialogs.said import Said
from dialogs.staff.closing import close
from dialogs.staff.which import one
from dialogs.undo import restore

if TYPE_CHECKING:
    from dialogs.context import Turn


async def move(turn: Turn, order: Order) -> Begin | None:
    """Open the move of that booking; where to, it reads from the same words."""
    booking = await one(turn, order)
    if booking is None:
        return None
    words, where = parted(order.command, order.about)
    return Begin("reschedule", {"booking": booking.id}, Said(where or words, locale=turn.heard.locale))


async def cancel(turn: Turn, order: Order) -> Begin | None:
    """Open the cancellation of that booking, with what the customer is told if it was said."""
    booking = await one(turn, order)
    if booking is None:
        return None
    filled: dict[str, Any] = {"booking": booking.id}
    if message := parted(order.command, order.about)[1]:
        filled["note"] = message
    if order.value and order.value == booking.session_id:
        filled["whole"] = True
    return Begin("cancel", filled)


async def undo(turn: Turn, order: Order) -> None:
    """Take back what was changed last about that booking, where it was this person in this talk."""
    booking = await one(turn, order)
    if booking is None:
        return
    if booking.status in (BookingStatus.NO_SHOW, BookingStatus.COMPLETED):
        await close(turn, Order(order.command, value=booking.id), BookingStatus.CONFIRMED)
    else:
        await restore(turn, [booking.id], turn.clicked)
