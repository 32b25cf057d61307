"""Which booking staff mean: the words that name it, told apart from what is to happen to it."""

from __future__ import annotations

from bookings.permissions import Command
from dialogs.language.agenda_words import without
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("which")

_IT, _FILLER, _WITH, _SEND = lexicon.patterns("IT", "FILLER", "WITH", "SEND")
_PARTED = {
    Command.MOVE_FOR: lexicon.pattern("TO"),
    Command.CANCEL_FOR: lexicon.pattern("WHY"),
    Command.HAND_OVER: lexicon.pattern("TO_WHOM"),
    Command.EDIT_CUSTOMER: lexicon.pattern("COLON"),
    Command.MESSAGE: lexicon.pattern("SAYING"),
    Command.PIN: lexicon.pattern("PINNED"),
}


def pin_in(text: str) -> str:
    """How a booking is to be pinned: "on", "off", or "service" for as the service says; "" where that is not said."""
    found = _PARTED[Command.PIN].search(fold(text))
    return next((name for name, said in found.groupdict().items() if said), "") if found else ""


def means_it(text: str) -> bool:
    """Whether the words say nothing but "it": the booking that was talked about."""
    return _IT.fullmatch(fold(text).strip()) is not None


def says_send(text: str) -> bool:
    """Whether a draft is to be sent as it was read back."""
    return _SEND.fullmatch(fold(text).strip()) is not None


def parted(command: Command, about: str) -> tuple[str, str]:
    """The words that name the booking, and those that say where it goes or what the customer is told."""
    found = _PARTED[command].search(fold(about)) if command in _PARTED else None
    return (about[: found.start()].strip(), about[found.end() :].strip()) if found else (about.strip(), "")


def name_in(text: str) -> str:
    """What may be somebody's name among the words; "" where nothing is left."""
    spans = tuple(found.span() for found in _FILLER.finditer(fold(text)))
    return " ".join(without(text, spans).split())


def colleague_in(text: str) -> tuple[str, tuple[int, int]] | None:
    """The word after "with", which may be who serves, and the place of both."""
    found = _WITH.search(fold(text))
    return (text[slice(*found.span("who"))], found.span()) if found else None
