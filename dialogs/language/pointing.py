"""What short words point at, given that a talk is about something: tasks without their object, and asking for contact.

`intents.tasks` reads a text alone, where "cancel it" may as well mean "stop"; here it is read inside a talk.
"""

from __future__ import annotations

from dialogs.language.intents import Task
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("pointing")

_TASKS = (
    (Task.CANCEL, lexicon.pattern("CANCEL")),
    (Task.RESCHEDULE, lexicon.built(lambda words: f"{words.MOVE}|{words.CHANGE_BOOKING}")),
    (Task.LIST, lexicon.pattern("MINE")),
)
_CONTACT = lexicon.built(lambda words: "|".join(words.CONTACT))
_PRICE = lexicon.pattern("PRICE")
_UNDO = lexicon.pattern("UNDO")
_KEEP = lexicon.pattern("KEEP")
_NOT = lexicon.pattern("NOT")


def pointed_task(text: str) -> Task | None:
    """The task that a text names without saying of what: "cancel", "move it"; not after "don't"."""
    folded = fold(text)
    for task, pattern in _TASKS:
        found = pattern.search(folded)
        if found and not _NOT.search(folded[: found.start()]):
            return task
    return None


def refuses_task(text: str) -> bool:
    """Whether a text says not to do a task that it points at: "don't cancel it", "annulez pas"."""
    folded = fold(text)
    if _KEEP.fullmatch(folded):
        return True
    found = (pattern.search(folded) for _, pattern in _TASKS[:2])
    return any(each is not None and _NOT.search(folded[: each.start()]) is not None for each in found)


def asks_for_price(text: str) -> bool:
    """Whether somebody wants to know what a service costs, or how long it takes."""
    return bool(_PRICE.search(fold(text)))


def asks_for_undo(text: str) -> bool:
    """Whether somebody wants back what they just changed."""
    return bool(_UNDO.search(fold(text)))


def asks_to_keep(text: str) -> bool:
    """Whether a booking that is about to be changed shall stay as it is."""
    return _KEEP.fullmatch(fold(text)) is not None


def asks_for_contact(text: str) -> bool:
    """Whether somebody wants to know how, where or when to reach the business."""
    return bool(_CONTACT.search(fold(text)))
