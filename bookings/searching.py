"""How staff find a booking: by reference, e-mail address, phone number or the customer's name.

A text with "@" is an address and is compared folded, whole. One of digits and what stands between them in a phone
number is a phone number: its end counts, so that a national number finds an international one. Anything else is a
reference, or words that each begin a word of the name, without regard to case and accents.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from bookings.addresses import digits, fold
from bookings.model import Booking

LEAST_DIGITS = 5
_PHONE = re.compile(r"[\d\s+()./-]+")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Traits:
    """What a booking is found by, as it is compared."""

    reference: str
    email_address: str
    phone: str
    names: tuple[str, ...]


def traits_of(booking: Booking) -> Traits:
    """A booking's traits."""
    customer = booking.customer
    return Traits(booking.reference, fold(customer.email_address), digits(customer.phone), _words(customer.name))


def sought(text: str) -> Callable[[Traits], bool]:
    """What tells whether traits are those that a text looks for; nothing is found by too little."""
    if "@" in text:
        return lambda traits: traits.email_address == fold(text)
    number = digits(text).lstrip("0")
    if _PHONE.fullmatch(text):
        return lambda traits: len(number) >= LEAST_DIGITS and traits.phone.endswith(number)
    reference, words = re.sub(r"[\s-]", "", text).upper(), _words(text)
    return lambda traits: (
        traits.reference == reference
        or (bool(words) and all(any(name.startswith(word) for name in traits.names) for word in words))
    )


def _words(text: str) -> tuple[str, ...]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return tuple(_WORD.findall(plain))
