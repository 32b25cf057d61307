"""A refusal is said with a way on: the contact card, or to staff how the booking stands now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bookings.manage_policy import is_customer_of
from bookings.model import Booking
from bookings.permissions import Command, Reach, may
from bookings.refusals import Code, Refused
from dialogs import facts

if TYPE_CHECKING:
    from dialogs.context import Turn


async def refuse(turn: Turn, no: Refused, filled: Mapping[str, Any]) -> None:
    """Say a refusal, to a customer with the contact card: never a dead end; to staff with how it stands now."""
    booking = await turn.booking(str(filled.get("booking", "")))
    service = turn.catalogue.services.get(booking.service_id if booking else str(filled.get("service", "")))
    text = facts.refusal(turn, no, service)
    is_staff = may(turn.actor.role, Command.FIND) is not Reach.NO
    if not is_staff or (booking is not None and is_customer_of(booking, turn.actor)):
        show_contact(turn, text, booking)
    elif no.code is Code.STALE and booking is not None:
        today = facts.sentence(turn, booking)
        turn.say("staff-stale", why=text, booking=today, status=facts.status(turn, booking))
    else:
        turn.say_text(text)


def show_contact(turn: Turn, reason: str = "", booking: Booking | None = None) -> None:
    """The contact card (docs/rules.md, case 29)."""
    text = reason or turn.words("contact-line", business=turn.catalogue.business.display_name)
    turn.show("contact", facts.contact(turn, reason), text=text + "\n\n" + facts.contact_line(turn), booking=booking)
