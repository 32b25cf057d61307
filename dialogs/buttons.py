"""Buttons under the talk type their own words; those are understood by what they are, in any language."""

from __future__ import annotations

from dialogs.language.intents import Repair, Task, Tasks
from texts import Words

MEANS: dict[str, Tasks] = {
    "button-book": Tasks(wanted=(Task.BOOK,)),
    "button-new-booking": Tasks(wanted=(Task.BOOK,)),
    "button-manage": Tasks(wanted=(Task.LIST,)),
    "button-move-it": Tasks(wanted=(Task.RESCHEDULE,)),
    "button-cancel-it": Tasks(wanted=(Task.CANCEL,)),
    "button-contact": Tasks(wanted=(Task.HANDOFF,)),
    "button-person": Tasks(wanted=(Task.HANDOFF,)),
    "button-start-over": Tasks(repairs=(Repair.START_OVER,)),
    "button-undo": Tasks(repairs=(Repair.UNDO,)),
    "button-change": Tasks(answer=False),
    "button-book-it": Tasks(answer=True),
    "button-move-it-there": Tasks(answer=True),
    "button-cancel-booking": Tasks(answer=True),
    "button-agree": Tasks(answer=True),
    "button-skip": Tasks(answer=False),
    "button-disagree": Tasks(answer=False),
    "button-keep-it": Tasks(answer=False),
    "button-look-up-again": Tasks(),
    "button-leave-message": Tasks(),
    "button-sign-in": Tasks(),
}


def button_of(text: str, words: Words) -> str:
    """The key of the button whose words a text is, exactly but for case; "" where it is none."""
    typed = text.strip().casefold()
    return next((key for key in MEANS if words(key).casefold() == typed), "") if typed else ""
