"""`pin`: whether a customer manages one booking that staff made, whatever its service says (case 2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Menu, MenuRow
from bookings.model import Booking, Origin
from bookings.permissions import Command
from dialogs.language.which_words import pin_in
from dialogs.orders import Begin, Order
from dialogs.settings import rule_card
from dialogs.staff.which import one
from dialogs.telling import what

if TYPE_CHECKING:
    from dialogs.context import Turn

STATES: Mapping[str, bool | None] = {"on": True, "off": False, "service": None}
"""How a booking may be pinned, by the word for it."""


async def pin(turn: Turn, order: Order) -> Begin | None:
    """Pin it as the words or the button say, else show how it stands and what else it could be."""
    key, _, by_button = order.value.partition(" ")
    booking = await one(turn, Order(order.command, order.about, key))
    if booking is None:
        return None
    turn.talk["about"] = booking.id
    wanted = (by_button if _is_of_today(turn, booking) else "") or pin_in(order.about)
    if booking.origin is Origin.SELF_SERVICE:
        turn.say("pin-self-made", booking=what(turn, booking))
    elif wanted not in STATES:
        _show(turn, booking)
    elif STATES[wanted] is booking.is_customer_allowed_to_manage_booking:
        turn.say("pin-unchanged", booking=what(turn, booking), state=wanted)
    else:
        request_key = turn.order_key(order.command, booking)
        may_manage = STATES[wanted]
        _show(turn, await turn.desks.bookings.pin(turn.actor, booking.id, may_manage, request_key=request_key))
    return None


def _is_of_today(turn: Turn, booking: Booking) -> bool:
    """Whether the card that was clicked shows the booking as it is; an old one never acts (docs/rules.md, case 8)."""
    known = turn.talk.get("live", {}).get(turn.clicked)
    return known is not None and known["version"] == booking.version


def _show(turn: Turn, booking: Booking) -> None:
    """How a booking stands, and a row for each other way; in the place of the card that was clicked."""
    service = turn.catalogue.services[booking.service_id]
    others = [state for state, value in STATES.items() if value is not booking.is_customer_allowed_to_manage_booking]
    rows: list[MenuRow] = [
        {
            "label": turn.words("pin-state", state=state),
            "button": turn.words("pin-button", state=state),
            "command": Command.PIN.value,
            "about": f"{booking.id} {state}",
        }
        for state in others
    ]
    line = rule_card.origin_line(turn, service, booking)
    data: Menu = {"title": what(turn, booking), "line": line, "rows": rows}
    ways = turn.words.or_list(turn.words("pin-typed", state=state) for state in others)
    text = turn.words("pin-how", booking=what(turn, booking), line=line, ways=ways)
    turn.show("menu", data, text=text, booking=booking, replaces=turn.clicked)
