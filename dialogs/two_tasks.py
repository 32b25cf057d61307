"""Two tasks in one sentence are done one after the other: "cancel my haircut and book a coloring on Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dialogs.language import details
from dialogs.language.intents import Task
from dialogs.language.names import pick
from dialogs.language.talk_words import clauses, names_one_by_day, names_the_other
from dialogs.language.when import wishes
from dialogs.said import Said

if TYPE_CHECKING:
    from dialogs.context import Turn

STARTS = {
    Task.BOOK: "book",
    Task.AVAILABILITY: "book",
    Task.FIND: "book",
    Task.RESCHEDULE: "reschedule",
    Task.CANCEL: "cancel",
    Task.LIST: "manage",
}
ON_ONE = ("reschedule", "cancel")


def form_of(said: Said) -> str | None:
    """The form that the first task of a text opens."""
    wanted = next((STARTS[task] for task in said.tasks.wanted if task in STARTS), None)
    return wanted or (STARTS.get(said.pointed) if said.pointed else None)


def part(turn: Turn, said: Said) -> Said:
    """What is done first. What comes after it waits in the talk, and is said where the first is a task too."""
    if said.button or said.action:
        return said
    for left, right in clauses(said.text):
        first, then = Said(left, locale=said.locale), Said(right, locale=said.locale)
        form = _second(turn, first, then)
        if form is None:
            continue
        turn.talk["then"] = {"form": form, "text": then.text}
        begun = form_of(first)
        if begun:
            names = (turn.words(f"form-{name}") for name in (begun, form))
            turn.say("repair-both", first=next(names), second=next(names))
        return first
    return said


def _second(turn: Turn, first: Said, then: Said) -> str | None:
    """The form of the second task, if there are two."""
    begun, follows = form_of(first), form_of(then)
    if turn.frames:
        if first.tasks.answer is None or begun is not None or follows is None:
            return None
        is_other = follows != turn.frames[-1]["form"]
        return follows if is_other or pick(then.text, list(turn.catalogue.services.values())).ids else None
    if begun is None:
        return None
    if follows is None:
        return begun if _is_same_again(turn, first, then, begun) else None
    if begun in ON_ONE and follows in ON_ONE:
        return follows if _names_another(turn, first, then) else None
    if follows != begun:
        return follows
    return follows if begun == "book" and _names_another(turn, first, then) else None


def _is_same_again(turn: Turn, first: Said, then: Said, begun: str) -> bool:
    """What follows names another one, and no task of its own.

    As in "cancel the haircut and the coloring", and with a time each "book a haircut on Tuesday, and a coloring at 3".
    """
    if begun == "book" and not all(_says_when(turn, each) for each in (first, then)):
        return False
    return begun in ("book", "cancel") and _names_another(turn, first, then)


def _says_when(turn: Turn, said: Said) -> bool:
    wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
    return bool(wishes(said.text, wall, turn.heard.locale).wanted)


def _names_another(turn: Turn, first: Said, then: Said) -> bool:
    """Whether what follows is about another booking than what stands first."""
    services = list(turn.catalogue.services.values())
    other = pick(then.text, services).id
    if other is not None and other != pick(first.text, services).id:
        return True
    if details.booking_reference(then.text) is not None:
        return True
    return names_the_other(then.text) or names_one_by_day(then.text)


def waiting(turn: Turn) -> tuple[str, Said] | None:
    """The task that waits, once nothing else is open; it is taken out."""
    stored: dict[str, Any] | None = turn.talk.pop("then", None)
    if stored is None:
        return None
    return str(stored["form"]), Said(str(stored["text"]), locale=turn.heard.locale)


def drop(turn: Turn) -> None:
    """Nothing waits any more: the person stopped, or began anew."""
    turn.talk.pop("then", None)
