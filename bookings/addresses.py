"""E-mail addresses as they are compared; they are kept as they were typed."""

from __future__ import annotations


def fold(email_address: str) -> str:
    """An address without surrounding space and without regard to case."""
    return email_address.strip().casefold()
