"""What staff are told about the customer of a booking that they change: who it is, and whether a mail tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Fact
from bookings.agenda import is_named_to
from bookings.ids import spoken
from bookings.manage_policy import Action, acts_as_customer, decide, is_customer_of
from bookings.model import Booking
from bookings.notices import silence
from dialogs import facts
from texts.names import customer_name

if TYPE_CHECKING:
    from dialogs.context import Turn


def is_for_somebody(turn: Turn, booking: Booking) -> bool:
    """Whether this person would change the booking in a staff role, for its customer."""
    return not acts_as_customer(turn.actor, booking)


def _is_another_s(turn: Turn, booking: Booking) -> bool:
    """Whether this person sees the booking in a staff role, and may know whom it is for."""
    return is_named_to(turn.actor, booking) and (
        is_for_somebody(turn, booking) or not is_customer_of(booking, turn.actor)
    )


def advice(turn: Turn, booking: Booking, action: Action) -> str:
    """What staff are told but not bound by: that it is too late for customers (docs/rules.md, case 27)."""
    service = turn.catalogue.services[booking.service_id]
    decision = decide(turn.catalogue.business, service, booking, turn.actor, turn.now)
    late = next((no for no in decision.advice if no.facts["action"] == action), None)
    if late is None:
        return ""
    notice, deadline = turn.words.duration(late.facts["notice"]), facts.deadline(turn, late.facts["deadline"])
    return turn.words("told-of-notice", notice=notice, deadline=deadline)


def what(turn: Turn, booking: Booking) -> str:
    """What is booked; for staff with whom it is for."""
    name = customer_name(booking.customer, turn.words) if _is_another_s(turn, booking) else ""
    return ", ".join(filter(None, (facts.service_name(turn, booking.service_id), name)))


def sentence(turn: Turn, booking: Booking) -> str:
    """A booking in one phrase; for staff with whom it is for."""
    phrase = facts.sentence(turn, booking)
    if not _is_another_s(turn, booking):
        return phrase
    return turn.words("booking-for", booking=phrase, customer=customer_name(booking.customer, turn.words))


def told(turn: Turn, booking: Booking) -> str:
    """For staff: whether the customer gets a mail of the change, and else how to tell them; "" for customers."""
    if not is_for_somebody(turn, booking):
        return ""
    customer = booking.customer
    name = customer_name(customer, turn.words)
    why = silence(booking)
    if not why:
        return turn.words("told-by-mail", customer=name)
    return turn.words("told-by-nobody", customer=name, why=why, phone=customer.phone or "none")


def lines(turn: Turn, booking: Booking) -> list[Fact]:
    """When, with whom, and how to reach the customer: what staff need of a booking whose name stands above."""
    service = turn.catalogue.services.get(booking.service_id)
    found = [
        facts.fact(turn, "when", facts.when(turn, booking.start, service)),
        facts.fact(turn, "with", facts.staff_names(turn, booking.staff_member_ids)),
        *facts.of_customer(turn, booking)[1:],
        facts.fact(turn, "reference", spoken(booking.reference)),
    ]
    notes = booking.customer.notes
    return [*found, facts.fact(turn, "notes", notes)] if notes else found
