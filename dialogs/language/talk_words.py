"""What people say about what they said, or about what they were offered, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("talk")

_THEN, _OTHER_ONE, _ONE_ON, _OTHERS_DAY, _NOT_BEFORE, _TARGET = lexicon.patterns(
    "THEN", "OTHER_ONE", "ONE_ON", "OTHERS_DAY", "NOT_BEFORE", "TARGET"
)
_ANY_OF_THESE, _LATER_ONE, _EARLIER_ONE, _SOMEONE_ELSE = lexicon.patterns(
    "ANY_OF_THESE", "LATER_ONE", "EARLIER_ONE", "SOMEONE_ELSE"
)
_SHIFT_LATER, _SHIFT_EARLIER, _AMOUNT, _THAT_DAY = lexicon.patterns(
    "SHIFT_LATER", "SHIFT_EARLIER", "AMOUNT", "THAT_DAY"
)
_SMALL_TALK = lexicon.pattern("SMALL_TALK")
MOST_CLAUSES = 8
"""At so many places a sentence is tried apart."""


def clauses(text: str) -> Iterator[tuple[str, str]]:
    """The text parted in two at each place where another task may begin."""
    for number, found in enumerate(_THEN.finditer(fold(text))):
        if number == MOST_CLAUSES:
            return
        yield text[: found.start()].strip(), text[found.end() :].strip()


def names_the_other(text: str) -> bool:
    """Whether a booking is meant that was not talked about just now: "the other one"."""
    return _OTHER_ONE.search(fold(text)) is not None


def names_one_by_day(text: str) -> bool:
    """Whether a booking is told by its day: "the one on Friday"."""
    return _ONE_ON.search(fold(text)) is not None


def days_of_others(text: str) -> tuple[str, bool] | None:
    """The text without "on the day of my other one", and whether that day is ruled out; None where it is not named.

    A day that is ruled out leaves a full stop, so that what stands before and behind it stays apart.
    """
    folded = fold(text)
    found = _OTHERS_DAY.search(folded)
    if found is None:
        return None
    before = folded[: found.start()]
    out = _NOT_BEFORE.search(before)
    start = out.start() if out else found.start()
    gap = " " * (found.end() - start)
    return text[:start] + (f".{gap[1:]}" if out else gap) + text[found.end() :], out is not None


def parted_at_target(text: str) -> tuple[str, str]:
    """What is moved, and where to: "the one on Tuesday" and "Friday at 3"; "" where nothing parts them."""
    found = list(_TARGET.finditer(fold(text)))
    return (text[: found[-1].start()], text[found[-1].end() :]) if found else (text, "")


def takes_any(text: str) -> bool:
    """Whether each of the times on offer will do."""
    return _ANY_OF_THESE.search(fold(text)) is not None


def which_end(text: str) -> int | None:
    """Of the times on offer the latest (-1) or the earliest (0): "the later one"."""
    if _LATER_ONE.search(fold(text)):
        return -1
    return 0 if _EARLIER_ONE.search(fold(text)) else None


def wants_someone_else(text: str) -> bool:
    """Whether another staff member is asked for, without a name."""
    return _SOMEONE_ELSE.search(fold(text)) is not None


def names_that_day(text: str) -> bool:
    """Whether the day that was talked about is meant: "later that day"."""
    return _THAT_DAY.search(fold(text)) is not None


def shifted(text: str) -> str:
    """As "an hour later" what says "push it back an hour"; any other text as it is.

    How far stands behind the words for it, or among them as a group: "um eine Stunde verschieben".
    """
    folded = fold(text)
    for pattern, word in ((_SHIFT_LATER, lexicon.LATER), (_SHIFT_EARLIER, lexicon.EARLIER)):
        found = pattern.search(folded)
        if found and (found.lastindex or _AMOUNT.search(folded[found.end() :])):
            kept = text[slice(*found.span(found.lastindex))] if found.lastindex else ""
            return f"{text[: found.start()]} {kept}{text[found.end() :].rstrip(' .!?')} {word}"
    return text


def is_small_talk(text: str) -> bool:
    """Whether somebody asks after the bot itself."""
    return _SMALL_TALK.search(fold(text)) is not None
