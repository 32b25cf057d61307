"""A booking's card as whoever looks at it may see it by now: its customer, staff in their role, or nobody else.

Source: docs/rules.md, section 6: whoever a card was made for, it acts and shows with the rights of the one who looks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.manage_policy import decide, is_customer_of
from dialogs import booking_menu
from dialogs.choose import looks_as_staff
from dialogs.manage import customer_card, menu
from dialogs.turn import Card, Reply

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.turn import Refresh


async def refresh(turn: Turn, wish: Refresh) -> None:
    """The card that takes the place of the one that is looked at; nothing where this person may not see the booking."""
    booking = await turn.booking(wish.booking_id)
    service = turn.catalogue.services.get(booking.service_id) if booking else None
    if booking is None or service is None:
        return
    decision = decide(turn.catalogue.business, service, booking, turn.actor, turn.now)
    if not decision.is_visible:
        return
    if looks_as_staff(turn) and not is_customer_of(booking, turn.actor):
        name, data = "booking", dict(await booking_menu.card(turn, booking))
    else:
        name, data = customer_card(booking, decision, turn)
    live = turn.talk.get("live", {}).get(wish.card_id, {})
    is_from_here = live.get("booking") == booking.id
    if is_from_here:
        live["version"] = booking.version
    card_id = wish.card_id if is_from_here else ""
    card = Card(name, data, card_id, replaces=wish.card_id, about=booking.id, served_by=booking.staff_member_ids)
    turn.replies.append(Reply(card=card))


async def show(turn: Turn, booking_id: str) -> None:
    """Answer a click on a card that was made for somebody else: the booking as this person may see it, or a refusal."""
    booking = await turn.booking(booking_id)
    service = turn.catalogue.services.get(booking.service_id) if booking else None
    if booking is None or service is None:
        turn.say("stale-card")
        return
    decision = decide(turn.catalogue.business, service, booking, turn.actor, turn.now)
    if decision.is_visible:
        await menu(booking, decision, turn)
    else:
        turn.say("stale-card")
