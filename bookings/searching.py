"""How staff find a booking: by reference, e-mail address, phone number or the customer's name.

A text with "@" is an address and is compared folded, whole. One of digits and what stands between them in a phone
number is a phone number: its end counts, so that a national number finds an international one. Anything else is a
reference, or words that each begin a word of the name, without regard to case and accents.
"""

from __future__ import annotations

import re
import unicodedata
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


@dataclass(frozen=True, slots=True)
class Sought:
    """What a text looks for: an address, the end of a phone number, or a reference or words of a name.

    A store may look for these in its own way; called with traits, it tells whether they are found.
    """

    email_address: str = ""
    phone_end: str = ""
    reference: str = ""
    words: tuple[str, ...] = ()

    def __call__(self, traits: Traits) -> bool:
        if self.email_address:
            return traits.email_address == self.email_address
        if self.phone_end:
            return traits.phone.endswith(self.phone_end)
        is_named = bool(self.words) and all(any(n.startswith(word) for n in traits.names) for word in self.words)
        return is_named or bool(self.reference and traits.reference == self.reference)


def sought(text: str) -> Sought:
    """What a text looks for; nothing is found by too little."""
    if "@" in text:
        return Sought(email_address=fold(text))
    if _PHONE.fullmatch(text):
        number = digits(text).lstrip("0")
        return Sought(phone_end=number if len(number) >= LEAST_DIGITS else "")
    return Sought(reference=re.sub(r"[\s-]", "", text).upper(), words=_words(text))


def _words(text: str) -> tuple[str, ...]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return tuple(_WORD.findall(plain))
