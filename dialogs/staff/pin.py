"""`pin`: whether the customer manages one booking that staff made, whatever its service says (case 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.model import Origin
from dialogs import facts
from dialogs.language.which_words import pin_in
from dialogs.orders import Begin, Order
from dialogs.settings import rule_card
from dialogs.staff.which import one
from dialogs.telling import what

if TYPE_CHECKING:
    from dialogs.context import Turn


async def pin(turn: Turn, order: Order) -> Begin | None:
    """Pin it as the words say, or ask how; taking it back is pinning it as it was."""
    booking = await one(turn, order)
    if booking is None:
        return None
    service = turn.catalogue.services[booking.service_id]
    wanted = pin_in(order.about)
    turn.talk["about"] = booking.id
    if booking.origin is Origin.SELF_SERVICE:
        turn.say("pin-self-made", booking=what(turn, booking))
        return None
    if not wanted:
        line = rule_card.origin_line(turn, service, booking)
        turn.say("pin-how", *rule_card.pins(turn, booking), booking=what(turn, booking), line=line)
        return None
    states = {"on": True, "off": False, "service": None}
    may_manage = states[wanted]
    if may_manage is booking.is_customer_allowed_to_manage_booking:
        turn.say("pin-unchanged", booking=what(turn, booking), state=wanted)
        return None
    key = turn.order_key(order.command, booking)
    pinned = await turn.desks.bookings.pin(turn.actor, booking.id, may_manage, request_key=key)
    line = rule_card.origin_line(turn, service, pinned)
    was = next(key for key, value in states.items() if value is booking.is_customer_allowed_to_manage_booking)
    turn.say(
        "pin-done",
        *rule_card.pins(turn, pinned),
        booking=facts.sentence(turn, pinned),
        line=line,
        was=was,
    )
    return None
