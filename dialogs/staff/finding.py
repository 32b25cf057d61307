"""Open a booking, or a session with all who come, by a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogs import agenda
from dialogs.language.agenda_words import Asked
from dialogs.orders import Order
from dialogs.staff.which import one

if TYPE_CHECKING:
    from dialogs.context import Turn


async def find(turn: Turn, order: Order) -> None:
    """What its button names, as it stands now; without one, whom to look for is asked."""
    if not order.value:
        await agenda.show(turn, Asked(order.command, order.about))
        return
    booking = await one(turn, order)
    if booking is not None:
        is_session = order.value == booking.session_id
        await agenda.show_seats(turn, await turn.desks.store.session(order.value) if is_session else [booking])
