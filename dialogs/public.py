"""What is answered where others read along: help, contact, and the times of an agenda without anybody's name.

Everything else may be about a person, and is for the personal chat (docs/rules.md, section 6).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.permissions import Command
from dialogs import agenda
from dialogs.choose import looks_as_staff
from dialogs.language.agenda_words import asked
from dialogs.language.intents import Repair, Task
from dialogs.language.pointing import asks_for_contact
from dialogs.language.staff_words import link_code
from dialogs.refusing import show_contact

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


async def answer(turn: Turn, said: Said) -> bool:
    """Whether the text is answered here. A link code is not taken along: whoever read it could have used it."""
    wish = None if said.button else asked(said.text)
    if said.action or not said.text:
        return False
    if link_code(said.text):
        turn.say("public-link-code")
    elif Task.HANDOFF in said.tasks.wanted or asks_for_contact(said.text):
        show_contact(turn)
    elif wish is not None and wish.command is Command.AGENDA and looks_as_staff(turn):
        await agenda.show(turn, wish)
    elif Repair.HELP in said.tasks.repairs and not said.tasks.wanted:
        turn.say("public-help", business=turn.catalogue.business.display_name)
    else:
        return False
    return True
