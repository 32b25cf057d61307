"""What people want done: tasks with negation, yes and no with what follows, and the repairs of a talk.

`tasks` says all that one text holds; `intent` is its one label, in the order: task words, changes and
alternatives, yes and no, courtesies, else "none".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from dialogs.language.lexicon import speaking, spoken
from dialogs.language.lexicon.area import Area
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
    front, to be understood on its own ("yes, but make it 4" has the rest "make it 4"). `is_firm` tells a "yes" from a
    mere "ok" or "great", `is_skip` that a question is passed over, and no more.
    """

    wanted: tuple[Task, ...] = ()
    refused: tuple[Task, ...] = ()
    repairs: tuple[Repair, ...] = ()
    answer: bool | None = None
    rest: str = ""
    is_firm: bool = False
    is_skip: bool = False
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


lexicon, calendar = Area("intents"), Area("calendar")
_REPAIRS = (
    (Repair.START_OVER, lexicon.pattern("START_OVER")),
    (Repair.BACK, lexicon.pattern("BACK")),
    (Repair.UNDO, lexicon.pattern("UNDO")),
    (Repair.STOP, lexicon.pattern("ABORT")),
    (Repair.HELP, lexicon.pattern("HELP")),
    (Repair.REPEAT, lexicon.pattern("REPEAT")),
    (Repair.ALTERNATIVES, lexicon.pattern("ALTERNATIVES")),
    (Repair.CHANGE, lexicon.pattern("CHANGE")),
)
_CALENDAR = (
    ("cancel", calendar.pattern("REMOVAL")),
    ("book", calendar.pattern("ENTRY")),
    ("list", calendar.pattern("QUESTION")),
)
_REMINDER = calendar.pattern("REMINDER")
_THANKS, _GOODBYE, _GREET = lexicon.patterns("THANKS", "GOODBYE", "GREET")
_NEGATION, _NOTHING_ELSE = lexicon.patterns("NEGATION", "NOTHING_ELSE")
_OURS = lexicon.built(lambda en: rf"\b(?:{en.THING}|{en.PROVIDER})\b|\b{en.STAY}\b.*\b{en.NIGHTS}\b")
_FOREIGN, _STRANGE = (lexicon.built(lambda en: rf"\b{en.FOREIGN}\b"), lexicon.built(lambda en: rf"\b{en.STRANGE}\b"))
_BOOK_IT, _DATED, _HEY, _HOW_ARE_YOU, _MEDIA, _QUESTION = lexicon.patterns(
    "BOOK_IT", "DATED", "HEY", "HOW_ARE_YOU", "MEDIA", "QUESTION"
)
_TIME = lexicon.built(lambda en: rf"\b{en.TIME}")
_FIRM_YES = lexicon.built(
    lambda en: (
        rf"{_lead(en)}(?:{en.WEAK_YES}\W+)?{en.STRONG_YES}\b(?:\W+(?:{en.STRONG_YES}|{en.WEAK_YES})\b){{0,3}}{_more(en)}"
    )
)
_YES = lexicon.built(lambda en: rf"{_lead(en)}{en.WEAK_YES}\b(?:\W+{en.WEAK_YES}\b){{0,3}}{_more(en)}")
_NO = lexicon.built(lambda en: rf"{_lead(en)}(?:{en.STRONG_NO})\b(?:\W+(?:{en.STRONG_NO})\b){{0,3}}{_more(en)}")
_SKIP = lexicon.pattern("SKIP")
_GOOD, _BAD = lexicon.built(lambda en: f"{en.WELL}|{en.DONE_WELL}"), lexicon.pattern("BAD")
_CLAUSE_END = re.compile(r"[,.;:!?]")
_WORDS_BEFORE = 40
_UNNAMED = frozenset({Task.BOOK, Task.AVAILABILITY, Task.FIND, Task.LIST})


def _lead(en: Any) -> str:
    """What may stand before a yes or no."""
    return rf"^\W*(?:{en.LEADS}\W+){{0,3}}"


def _more(en: Any) -> str:
    """What may stand between a yes or no and the rest."""
    return rf"(?:\W+{en.MORE}\b){{0,2}}\W*"


@cache
def _tasks_of(language: str) -> tuple[tuple[Task, re.Pattern[str]], ...]:
    with speaking(language):
        return tuple((Task(label), re.compile(pattern)) for label, pattern in lexicon.TASKS)


def tasks(text: str, locale: str = "") -> Tasks:
    """All that the text says about what is to be done. Never raises on any text.

    `locale` is a BCP 47 tag; without one the text is read in the language that is spoken.
    """
    with speaking(locale):
        return _read(text)


def _read(text: str) -> Tasks:
    folded = fold(text)
    wanted, refused = _tasks(folded)
    answer, is_firm, rest = _answer(folded, text)
    repairs = tuple(repair for repair, pattern in _REPAIRS if pattern.search(folded))
    if Repair.REPEAT in repairs and _MEDIA.search(folded):
        repairs = tuple(r for r in repairs if r is not Repair.REPEAT)
    if Repair.ALTERNATIVES in repairs and _NOTHING_ELSE.search(folded):
        repairs = tuple(r for r in repairs if r is not Repair.ALTERNATIVES)
    return Tasks(
        wanted=wanted,
        refused=refused,
        repairs=repairs,
        answer=answer,
        rest=rest,
        is_firm=is_firm,
        is_skip=_SKIP.fullmatch(folded) is not None,
        is_thanks=bool(_THANKS.search(folded)),
        is_goodbye=bool(_GOODBYE.search(folded)),
        is_greeting=bool(_GREET.search(folded)),
    )


def is_of_others(text: str) -> bool:
    """Whether a text is about what is none of a booking bot's business: the weather, a taxi, a song."""
    folded = fold(text)
    return bool(_STRANGE.search(folded) or _FOREIGN.search(folded)) and not _OURS.search(folded)


def _tasks(folded: str) -> tuple[tuple[Task, ...], tuple[Task, ...]]:
    """The tasks wanted and those refused. An errand that is none of ours ("book a taxi") is neither."""
    wanted: list[Task] = []
    refused: list[Task] = []
    is_foreign = bool(_STRANGE.search(folded)) or (bool(_FOREIGN.search(folded)) and not _OURS.search(folded))
    for task, pattern in _tasks_of(spoken()):
        if task in wanted or (is_foreign and task is not Task.HANDOFF):
            continue
        found = pattern.search(folded)
        if found is None:
            continue
        before = _CLAUSE_END.split(folded[max(0, found.start() - _WORDS_BEFORE) : found.start()])[-1]
        into = refused if task in {Task.BOOK, Task.CANCEL, Task.RESCHEDULE} and _NEGATION.search(before) else wanted
        if task not in into:
            into.append(task)
    return tuple(wanted), tuple(t for t in refused if t not in wanted)


def _answer(folded: str, text: str) -> tuple[bool | None, bool, str]:
    """Yes, no or neither; whether it is firm; and what follows it."""
    no, firm, weak = _NO.match(folded), _FIRM_YES.match(folded), _YES.match(folded)
    is_bad = _BAD.search(folded) is not None
    if no is not None and (firm is None or no.end() >= firm.end()):
        return False, True, text[no.end() :]
    if firm is not None:
        return True, _GOOD.search(folded) is None, text[firm.end() :]
    if is_bad:
        return False, False, text
    if weak is not None:
        return True, False, text[weak.end() :]
    return (True, False, text) if _GOOD.search(folded) else (None, False, text)


def intent(text: str, locale: str = "") -> str:
    """The one label of a text: book, reschedule, cancel, list, availability, find, handoff, affirm, deny, greet,
    goodbye, thanks, help, repeat, abort, alternatives, change, none.
    """
    with speaking(locale):
        return _label(_read(text), fold(text))


def _label(said: Tasks, folded: str) -> str:
    is_foreign = bool(_FOREIGN.search(folded)) and not said.wanted
    return (
        _talk_label(said, is_foreign=is_foreign)
        or _task_label(said, folded, is_foreign=is_foreign)
        or _calendar_label(said, folded, is_foreign=is_foreign)
        or _answer_label(said, folded, is_foreign=is_foreign)
    )


def _talk_label(said: Tasks, *, is_foreign: bool) -> str | None:
    """What steers the talk before anything else."""
    if said.task is Task.HANDOFF:
        return "handoff"
    if Repair.STOP in said.repairs and said.task is not Task.CANCEL:
        return "abort"
    if said.is_firm and said.answer is False:
        return None
    if not is_foreign and said.task in {None, Task.FIND, Task.AVAILABILITY, Task.LIST}:
        if Repair.START_OVER in said.repairs:
            return "repeat"
        return next((str(r) for r in (Repair.REPEAT, Repair.HELP) if r in said.repairs), None)
    return None


def _task_label(said: Tasks, folded: str, *, is_foreign: bool) -> str | None:
    """The task, or that another is wanted than the one in hand."""
    task, is_yes = said.task, said.answer is True and said.is_firm
    if task is Task.RESCHEDULE and said.answer is False and said.is_firm:
        return "change"
    if task in {Task.CANCEL, Task.RESCHEDULE}:
        return str(task)
    if Repair.ALTERNATIVES in said.repairs and task not in {Task.BOOK, Task.LIST} and not is_yes and not is_foreign:
        return "alternatives"
    if task is None:
        return None
    if task is Task.BOOK and said.answer and _BOOK_IT.search(folded):
        return "affirm"
    if task is Task.FIND and said.answer is not False and _DATED.search(folded):
        return "book"
    if task is Task.FIND and is_yes:
        return "find"
    if task is Task.FIND and ((said.answer is False and said.is_firm) or Repair.CHANGE in said.repairs):
        return "alternatives"
    if said.answer is False or (Repair.CHANGE in said.repairs and task in _UNNAMED):
        return "change"
    if is_yes and task is not Task.LIST:
        return "affirm"
    is_visit = task is Task.FIND and Task.BOOK in said.wanted
    return "book" if is_visit or (task is Task.AVAILABILITY and _TIME.search(folded)) else str(task)


def _calendar_label(said: Tasks, folded: str, *, is_foreign: bool) -> str | None:
    """An errand of a calendar of one's own is labelled as the booking errand it resembles; no talk acts on it."""
    if said.answer is not None and said.is_firm:
        return None
    if _REMINDER.search(folded) and not _STRANGE.search(folded):
        return "book"
    return None if is_foreign else next((label for label, pattern in _CALENDAR if pattern.search(folded)), None)


def _answer_label(said: Tasks, folded: str, *, is_foreign: bool) -> str:
    """An answer or a courtesy; a question of another kind after it is none of ours."""
    is_question = _QUESTION.search(fold(said.rest)) is not None and not said.is_greeting
    if said.answer is False and (said.is_firm or not is_foreign):
        return "deny"
    is_praise = said.answer is True and _GOOD.search(folded) is not None
    if _NOTHING_ELSE.search(folded) and (said.is_thanks or said.is_goodbye):
        return "thanks" if said.is_thanks else "goodbye"
    if said.is_goodbye:
        return "goodbye"
    if said.is_thanks and not is_praise and not (said.is_firm and said.answer):
        return "none" if is_question else "thanks"
    if said.answer and (said.is_firm or not is_foreign):
        return "none" if is_question else "affirm"
    if Repair.CHANGE in said.repairs and not is_foreign:
        return "change"
    is_call = _HEY.search(folded) and len(folded.split()) > lexicon.HELLO_WORDS and not _HOW_ARE_YOU.search(folded)
    return "greet" if said.is_greeting and not is_call else "none"
