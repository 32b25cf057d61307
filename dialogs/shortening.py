"""Texts of people cut to what a card or a line holds."""

from __future__ import annotations

LONGEST_LABEL, LONGEST_NOTE = 80, 300
"""In characters, of what a row of a menu says first, and beneath."""
LONGEST_IN_ROW = 120
"""In bytes, of what a row says in one place: a card of full rows stays below what channels take."""


def shortened(text: str, most: int) -> str:
    """A text of this many characters at most."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def short(text: str, longest: int = LONGEST_IN_ROW) -> str:
    """A text as a card's row holds it: of about this many bytes at most."""
    if len(text.encode()) <= longest:
        return text
    return text.encode()[:longest].decode(errors="ignore") + "…"
