"""Buttons under the talk type their own words; those are understood by what they are, in any language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from dialogs.language.intents import Repair, Task, Tasks
from texts import Words, languages

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
    """The key of the button whose words a text is, exactly but for case; "" where it is none.

    The words of the language that is spoken count before those of any other.
    """
    typed = text.strip().casefold()
    own = next((key for key in MEANS if words(key).casefold() == typed), "") if typed else ""
    return own or _in_any_language().get(typed, "")


@cache
def _in_any_language() -> Mapping[str, str]:
    """The keys by their words: a button may stand from before somebody chose another language."""
    return {Words(tag)(key).casefold(): key for tag in reversed(languages()) for key in MEANS}
