"""What staff are told about the customer of a booking that they change: who it is, and whether a mail tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.manage_policy import acts_as_customer
from bookings.model import Booking
from bookings.notices import silence
from dialogs import facts

if TYPE_CHECKING:
    from dialogs.context import Turn


def is_for_somebody(turn: Turn, booking: Booking) -> bool:
    """Whether this person would change the booking in a staff role, for its customer."""
    return not acts_as_customer(turn.actor, booking)


def what(turn: Turn, booking: Booking) -> str:
    """What is booked; for staff with whom it is for."""
    name = booking.customer.name if is_for_somebody(turn, booking) else ""
    return ", ".join(filter(None, (facts.service_name(turn, booking.service_id), name)))


def sentence(turn: Turn, booking: Booking) -> str:
    """A booking in one phrase; for staff with whom it is for."""
    phrase = facts.sentence(turn, booking)
    if not is_for_somebody(turn, booking) or not booking.customer.name:
        return phrase
    return turn.words("booking-for", booking=phrase, customer=booking.customer.name)


def told(turn: Turn, booking: Booking) -> str:
    """For staff: whether the customer gets a mail of the change, and else how to tell them; "" for customers."""
    if not is_for_somebody(turn, booking):
        return ""
    customer = booking.customer
    name = customer.name or turn.words("customer-unnamed")
    why = silence(booking)
    if not why:
        return turn.words("told-by-mail", customer=name)
    return turn.words("told-by-nobody", customer=name, why=why, phone=customer.phone or "none")
