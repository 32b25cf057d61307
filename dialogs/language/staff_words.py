"""The words by which somebody says that they are staff; each is the whole of what was typed."""

from __future__ import annotations

from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("staff")

_SIGN_IN, _SIGN_OUT, _LINK = lexicon.patterns("SIGN_IN", "SIGN_OUT", "LINK")
LONGEST = 60


def asks_to_sign_in(text: str) -> bool:
    """Whether a staff member wants to prove who they are: "staff sign in"."""
    return len(text) <= LONGEST and _SIGN_IN.fullmatch(fold(text).strip()) is not None


def asks_to_sign_out(text: str) -> bool:
    """Whether they want to be a customer again: "sign out"."""
    return len(text) <= LONGEST and _SIGN_OUT.fullmatch(fold(text).strip()) is not None


def link_code(text: str) -> str:
    """The code of "link ABCD-EFGH-JKMN-PQRT" in capitals without separators; "" where the text is no such command."""
    found = _LINK.fullmatch(fold(text).strip()) if len(text) <= LONGEST else None
    return found[1].replace("-", "").upper() if found else ""
