"""Fresh identifiers from the operating system's randomness."""

from __future__ import annotations

import secrets

ALPHABET = "ABCDEFGHJKMNPQRTUVWXY346789"
"""Letters and digits that are not mistaken for one another, written or read aloud."""
REFERENCE_LENGTH = 8


class RandomIds:
    """Identifiers that nobody can guess: 128 bits for records, 38 bits for references."""

    def new_id(self) -> str:
        """A record's id."""
        return secrets.token_hex(16)

    def new_reference(self) -> str:
        """A booking's reference, without its separator."""
        return "".join(secrets.choice(ALPHABET) for _ in range(REFERENCE_LENGTH))


def spoken(reference: str) -> str:
    """A reference as people read it: two groups of four."""
    return f"{reference[:4]}-{reference[4:]}"
