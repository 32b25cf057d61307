"""What people want done: tasks with negation, yes and no with what follows, and the repairs of a talk.

`tasks` says all that one text holds; `intent` is its one label, in the order: task words, changes and
alternatives, yes and no, courtesies, else "none".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from dialogs.language.lexicon import en_intents as en
from dialogs.language.terms import fold


class Task(StrEnum):
    """What can be asked of a booking bot; the values are the labels of `intent`."""

    BOOK = "book"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    LIST = "list"
    AVAILABILITY = "availability"
    FIND = "find"
    HANDOFF = "handoff"


class Repair(StrEnum):
    """What steers the talk itself."""

    HELP = "help"
    STOP = "abort"
    START_OVER = "start_over"
    BACK = "back"
    UNDO = "undo"
    REPEAT = "repeat"
    ALTERNATIVES = "alternatives"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Tasks:
    """All that a text says about what is to be done.

    `wanted` in the order of their weight; `refused` are tasks with a negation before them ("don't cancel it").
    `answer` is True for yes, False for no, None where neither stands; `rest` is the text without the yes or no in
    front, to be understood on its own ("yes, but make it 4" has the rest "make it 4").
    """

    wanted: tuple[Task, ...] = ()
    refused: tuple[Task, ...] = ()
    repairs: tuple[Repair, ...] = ()
    answer: bool | None = None
    rest: str = ""
    is_thanks: bool = False
    is_goodbye: bool = False
    is_greeting: bool = False

    @property
    def task(self) -> Task | None:
        """The first task, if any."""
        return self.wanted[0] if self.wanted else None

    @property
    def says_yes(self) -> bool:
        """Whether the text begins with a yes, whatever follows."""
        return self.answer is True

    @property
    def says_no(self) -> bool:
        """Whether the text begins with a no, whatever follows."""
        return self.answer is False


_TASKS = tuple((Task(label), re.compile(pattern)) for label, pattern in en.TASKS)
_REPAIRS = (
    (Repair.START_OVER, re.compile(en.START_OVER)),
    (Repair.BACK, re.compile(en.BACK)),
    (Repair.UNDO, re.compile(en.UNDO)),
    (Repair.STOP, re.compile(en.ABORT)),
    (Repair.HELP, re.compile(en.HELP)),
    (Repair.REPEAT, re.compile(en.REPEAT)),
    (Repair.ALTERNATIVES, re.compile(en.ALTERNATIVES)),
    (Repair.CHANGE, re.compile(en.CHANGE)),
)
_THANKS, _GOODBYE, _GREET = re.compile(en.THANKS), re.compile(en.GOODBYE), re.compile(en.GREET)
_NEGATION = re.compile(en.NEGATION)
_YES = re.compile(rf"^\W*(?:{en.LEADS}\W+){{0,2}}(?:{en.YES})\b(?:\W+(?:{en.YES})\b){{0,3}}\W*(?:but|and|then)?\b\W*")
_NO = re.compile(rf"^\W*(?:{en.LEADS}\W+){{0,2}}(?:{en.NO})\b\W*")
_WORDS_BEFORE = 40


def tasks(text: str, locale: str = "en") -> Tasks:
    """All that the text says about what is to be done. Never raises on any text."""
    folded = fold(text)
    wanted: list[Task] = []
    refused: list[Task] = []
    for task, pattern in _TASKS:
        found = pattern.search(folded)
        if found is None:
            continue
        before = folded[max(0, found.start() - _WORDS_BEFORE) : found.start()]
        into = refused if _NEGATION.search(before) and task is not Task.LIST else wanted
        if task not in into:
            into.append(task)
    answer, rest = _answer(folded, text)
    return Tasks(
        wanted=tuple(wanted),
        refused=tuple(t for t in refused if t not in wanted),
        repairs=tuple(r for r, pattern in _REPAIRS if pattern.search(folded)),
        answer=answer,
        rest=rest,
        is_thanks=bool(_THANKS.search(folded)),
        is_goodbye=bool(_GOODBYE.search(folded)),
        is_greeting=bool(_GREET.search(folded)),
    )


def _answer(folded: str, text: str) -> tuple[bool | None, str]:
    no, yes = _NO.match(folded), _YES.match(folded)
    if no is None and yes is None:
        return None, text
    if no is not None and (yes is None or no.end() >= yes.end()):
        return False, text[no.end() :]
    if yes is None:
        return None, text
    return True, text[yes.end() :]


def intent(text: str, locale: str = "en") -> str:
    """The one label of a text: book, reschedule, cancel, list, availability, find, handoff, affirm, deny, greet,
    goodbye, thanks, help, repeat, abort, alternatives, change, none.
    """
    said = tasks(text, locale)
    if said.answer is False and not said.wanted:
        return "deny"
    if Repair.STOP in said.repairs and not said.wanted:
        return "abort"
    for repair in (Repair.HELP, Repair.REPEAT):
        if repair in said.repairs:
            return str(repair)
    if said.wanted:
        return str(said.wanted[0])
    if Repair.ALTERNATIVES in said.repairs:
        return "alternatives"
    if said.answer:
        return "affirm"
    if Repair.CHANGE in said.repairs:
        return "change"
    if said.is_goodbye:
        return "goodbye"
    if said.is_thanks:
        return "thanks"
    return "greet" if said.is_greeting else "none"
