"""What people type about themselves, as a reason or as a message is kept as it is, or refused for its length."""

from __future__ import annotations

from collections.abc import Mapping

from bookings.bounds import LONGEST_TEXT
from bookings.model import Customer
from bookings.refusals import Code, Refused

LONGEST_NAME, LONGEST_ADDRESS, LONGEST_PHONE, LONGEST_NOTES = 100, 254, 40, 1000
LONGEST: Mapping[str, int] = {
    "name": LONGEST_NAME,
    "email_address": LONGEST_ADDRESS,
    "phone": LONGEST_PHONE,
    "notes": LONGEST_NOTES,
    "answers": LONGEST_NOTES,
}
"""Characters of each; of what is not named here, as many as any text has."""


def demand_short(**typed: str) -> None:
    """Raise Refused INVALID with the first field that is longer than what is kept, and the most that it may be."""
    for field, text in typed.items():
        longest = LONGEST.get(field, LONGEST_TEXT)
        if len(text) > longest:
            raise Refused(Code.INVALID, field=field, problem="too_long", limit=longest)


def demand_keepable(customer: Customer) -> None:
    """The same of all that a request says of a customer."""
    demand_short(name=customer.name, email_address=customer.email_address, phone=customer.phone, notes=customer.notes)
    for question, answer in customer.answers.items():
        demand_short(answers=max(question, answer, key=len))
