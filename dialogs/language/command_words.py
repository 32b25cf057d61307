"""What staff type to have something done: "book for Casey", "time off on Thursday", "settings hours"."""

from __future__ import annotations

import re
from functools import cache

from bookings.permissions import Command
from dialogs.language.lexicon import FALLBACK, speaking, spoken
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold
from dialogs.orders import Order

LONGEST = 300
WITH_WORDS = (Command.CANCEL_FOR, Command.MESSAGE)
"""What may end in words for the customer, which stay as they were typed."""
lexicon = Area("commands")


@cache
def _commands(language: str) -> tuple[tuple[Command, re.Pattern[str]], ...]:
    """The commands of a language, then those of English, which work in any."""
    with speaking(language):
        own = tuple((Command(command), re.compile(pattern)) for command, pattern in lexicon.COMMANDS.items())
    return own if language == FALLBACK else own + _commands(FALLBACK)


def ordered(text: str) -> Order | None:
    """The first command whose words these are, with what was said about it as it was typed; `None` where it is none."""
    typed = text.strip()
    folded = fold(typed)
    if len(typed) > LONGEST:
        return None
    for command, pattern in _commands(spoken()):
        if found := pattern.fullmatch(folded):
            groups = found.groupdict()
            if command in WITH_WORDS and groups.get("about"):
                return Order(command, typed[found.start("about") :])
            parts = [typed[slice(*found.span(group))] for group in groups if found[group]]
            return Order(command, " ".join(parts).strip(" ?!."))
    return None
