"""What an administrator types about mails, people and data, after the command's own word."""

from __future__ import annotations

import re

from dialogs.language.lexicon import en_people as en
from dialogs.language.terms import fold

_ACTS = {act: re.compile(pattern) for act, pattern in en.STAFF_ACTS.items()}
_EVERYTHING = re.compile(en.EVERYTHING)
_RETRY = re.compile(en.RETRY)


def asks_to_retry(text: str) -> bool:
    """Whether mails that failed are to be tried again: "outbox try all again"."""
    return _RETRY.fullmatch(fold(text).strip()) is not None


def means_everything(text: str) -> bool:
    """Whether all there is is meant, and not a customer: "export everything"."""
    return _EVERYTHING.fullmatch(fold(text).strip()) is not None


def staff_act(text: str) -> tuple[str, str] | None:
    """What is to be done about staff and links, and whom it is about as typed: "link code for Ben"."""
    typed = text.strip()
    folded = fold(typed)
    for act, pattern in _ACTS.items():
        if found := pattern.fullmatch(folded):
            spans = [found.span(group) for group in pattern.groupindex if found[group]]
            return act, typed[slice(*spans[0])] if spans else ""
    return None
