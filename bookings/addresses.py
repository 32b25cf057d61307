"""E-mail addresses and phone numbers as they are compared; they are kept as they were typed."""

from __future__ import annotations


def fold(email_address: str) -> str:
    """An address without surrounding space and without regard to case."""
    return email_address.strip().casefold()


def digits(phone: str) -> str:
    """A phone number as it is compared; digits of any script count."""
    return "".join(str(int(character)) for character in phone if character.isdecimal())
