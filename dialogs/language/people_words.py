"""What an administrator types about mails, people and data, after the command's own word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from dialogs.language.lexicon import speaking, spoken
from dialogs.language.lexicon.area import Area, as_patterns
from dialogs.language.terms import fold

lexicon = Area("people")

_EVERYTHING = lexicon.pattern("EVERYTHING")
_RETRY = lexicon.pattern("RETRY")


@cache
def _acts(language: str) -> Mapping[str, re.Pattern[str]]:
    with speaking(language):
        return as_patterns(lexicon.STAFF_ACTS)


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
    for act, pattern in _acts(spoken()).items():
        if found := pattern.fullmatch(folded):
            spans = [found.span(group) for group in pattern.groupindex if found[group]]
            return act, typed[slice(*spans[0])] if spans else ""
    return None
