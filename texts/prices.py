"""A service's price in words, by its type."""

from __future__ import annotations

from bookings.business import PriceType, Service
from texts.catalogue import Words


def price_in_words(service: Service, currency: str, words: Words) -> str:
    """The price as cards and pages show it; "" where none is set."""
    kind = service.default_price_type
    if kind is PriceType.NOT_SET:
        return ""
    return words(f"price-{kind.value.lower()}", amount=words.price(service.default_price, currency))
