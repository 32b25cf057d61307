"""What an administrator types about mails, people and data, after the command's own word."""

from __future__ import annotations

import re

from dialogs.language.lexicon import en_people as en
from dialogs.language.terms import fold

_RETRY = re.compile(en.RETRY)


def asks_to_retry(text: str) -> bool:
    """Whether mails that failed are to be tried again: "outbox try all again"."""
    return _RETRY.fullmatch(fold(text).strip()) is not None
