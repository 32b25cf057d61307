"""What somebody is called of whom nothing is kept any more."""

from __future__ import annotations

from bookings.model import Customer
from texts.catalogue import Words


def customer_name(customer: Customer, words: Words) -> str:
    """A customer's name; that they were erased where there is none."""
    return customer.name or words("customer-erased")
