"""Show a booking and offer exactly what the decision allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bookings.manage_policy import Action, Decision, is_customer_of
from bookings.model import Booking
from bookings.refusals import Code, Refused
from dialogs import booking_menu, facts
from dialogs.choose import BookingField, decision_on, looks_as_staff
from dialogs.form import Filled, Form, Step
from dialogs.refusing import show_contact

if TYPE_CHECKING:
    from dialogs.context import Turn


class Manage(Form):
    """Find a booking, show it, and open the way on (docs/rules.md, section 1)."""

    name = "manage"
    fields = (BookingField(),)

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """The menu, or the reason why there is none with the contact details."""
        booking, decision = await decision_on(filled["booking"], turn)
        turn.talk["about"] = booking.id
        await menu(booking, decision, turn)
        return Step.DONE


async def menu(booking: Booking, decision: Decision, turn: Turn, replaces: str = "") -> None:
    """What may be done with a booking now; what is refused comes with its reason and the contact details."""
    if looks_as_staff(turn) and not is_customer_of(booking, turn.actor):
        await booking_menu.show(turn, booking, replaces=replaces)
        return
    here = turn.words(
        "stale-booking" if replaces else "manage-here",
        booking=facts.sentence(turn, booking),
        status=facts.status(turn, booking),
    )
    name, data = customer_card(booking, decision, turn)
    if "allowed" not in data:
        turn.show(name, data, text=here)
        show_contact(turn, _why_not(booking, decision, turn), booking)
        if Action.NEW_BOOKING in decision.allowed:
            turn.say("manage-new-booking", "button-new-booking")
        return
    turn.show(name, data, text=f"{here} {data['line']}".strip(), booking=booking, replaces=replaces)


def customer_card(booking: Booking, decision: Decision, turn: Turn) -> tuple[str, dict[str, Any]]:
    """The card of a booking for its customer, by name, and its data: with what they may do, where that is anything."""
    allowed, lines = decision.allowed, facts.of_booking(turn, booking)
    if Action.RESCHEDULE not in allowed and Action.CANCEL not in allowed:
        return "booking", {"facts": lines, "status": facts.status(turn, booking)}
    offered = {
        "reschedule": Action.RESCHEDULE in allowed,
        "cancel": Action.CANCEL in allowed,
        "contact": True,
        "book": Action.NEW_BOOKING in allowed,
    }
    line = _why_not(booking, decision, turn)
    if Code.NOTICE not in {no.code for no in _refused(decision)}:
        until = min(decision.change_until[a] for a in (Action.RESCHEDULE, Action.CANCEL) if a in allowed)
        line = " ".join(filter(None, (line, turn.words("manage-until", until=facts.deadline(turn, until)))))
    return "manage_menu", {"facts": lines, "allowed": offered, "line": line}


def _refused(decision: Decision) -> list[Refused]:
    """Why the booking itself cannot be changed; another one is a different matter."""
    return [no for action, no in decision.refused.items() if action is not Action.NEW_BOOKING]


def _why_not(booking: Booking, decision: Decision, turn: Turn) -> str:
    service = turn.catalogue.services[booking.service_id]
    return " ".join(dict.fromkeys(facts.refusal(turn, no, service) for no in _refused(decision)))
