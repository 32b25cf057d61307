"""What staff type to read what is booked: "Ana's agenda tomorrow", "next", "find Casey"."""

from __future__ import annotations

from typing import NamedTuple

from bookings.permissions import Command
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("agenda")

LONGEST = 100
_AGENDA, _NEXT, _FIND = lexicon.patterns("AGENDA", "NEXT", "FIND")
_EVERYBODY, _FILLER, _NAMED = lexicon.patterns("EVERYBODY", "FILLER", "NAMED")


class Asked(NamedTuple):
    """`AGENDA` with the whole text, `NEXT` with the words for a person, `FIND` with what is looked for; either may be
    empty.
    """

    command: Command
    about: str


def asked(text: str) -> Asked | None:
    """What of the calendar somebody wants to read; `None` where the text is about something else."""
    typed = text.strip()
    folded = fold(typed)
    if len(typed) > LONGEST:
        return None
    if _AGENDA.fullmatch(folded):
        return Asked(Command.AGENDA, typed)
    if found := _NEXT.fullmatch(folded):
        return Asked(Command.NEXT, found["whose"] or found["who"] or "")
    if found := _FIND.fullmatch(folded):
        return Asked(Command.FIND, typed[found.start("what") : found.end("what")] if found["what"] else "")
    return None


def says_agenda(text: str) -> bool:
    """Whether the word itself was typed, which customers rarely use of their bookings."""
    return _NAMED.search(fold(text)) is not None


def without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """The text of an agenda without the places that tell when."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def means_everybody(text: str) -> bool:
    """Whether the calendar of all staff is meant."""
    return _EVERYBODY.search(fold(text)) is not None


def person_in(text: str) -> str:
    """What may be somebody's name in the text of an agenda; "" where nothing but the command is left."""
    spans = tuple(found.span() for found in _FILLER.finditer(fold(text)))
    return " ".join(without(text, spans).split())
