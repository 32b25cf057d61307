"""What staff type to have something done: "book for Casey", "time off on Thursday", "settings hours"."""

from __future__ import annotations

import re

from bookings.permissions import Command
from dialogs.language.lexicon.en_commands import COMMANDS
from dialogs.language.terms import fold
from dialogs.orders import Order

LONGEST = 300
WITH_WORDS = (Command.CANCEL_FOR, Command.MESSAGE)
"""What may end in words for the customer, which stay as they were typed."""
_COMMANDS = [(command, re.compile(pattern)) for command, pattern in COMMANDS.items()]


def ordered(text: str) -> Order | None:
    """The first command whose words these are, with what was said about it as it was typed; `None` where it is none."""
    typed = text.strip()
    folded = fold(typed)
    if len(typed) > LONGEST:
        return None
    for command, pattern in _COMMANDS:
        if found := pattern.fullmatch(folded):
            if command in WITH_WORDS and found["about"]:
                return Order(command, typed[found.start("about") :])
            parts = [typed[slice(*found.span(group))] for group in found.groupdict() if found[group]]
            return Order(command, " ".join(parts).strip(" ?!."))
    return None
