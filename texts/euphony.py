"""Small words that change by what follows: Spanish "e Inés", "u ocho", "a la 1:30"; French "d’Ana", "du Caire"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from babel import Locale
from babel.lists import format_list

_ONE = re.compile(r"\b(a|desde|hasta|para) las (?=0?1:\d\d)", re.IGNORECASE)
_TWO_STOPS = re.compile(r"\b([ap]\.\s?m\.)\.(?!\.)")
_ELIDED = re.compile(r"\b([dD])e (?=[AEIOUÀÂÉÈÊËÎÏÔÙÛ])")
_DATED = re.compile(
    r"\b([Dd]e|[Àà]) (?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?:er)? [^\W\d_]{3})"
)
_WITH_ARTICLE = {"de": "du", "De": "Du", "à": "au", "À": "Au"}
_CONTRACTED = re.compile(r"\b([dD])e Le (?=[A-Z])")
_LAST = {
    "standard": (" y ", " e ", re.compile(r"h?[ií](?![aeou])", re.IGNORECASE)),
    "or": (" o ", " u ", re.compile(r"h?[oó]|8|11\b", re.IGNORECASE)),
}


def euphonic(text: str, language: str) -> str:
    """A finished text; in Spanish one o'clock is "la 1:30", and "p. m." ends a sentence without a second stop; in
    French "de" is elided before a vowel, one with the article of a city, and "à" one with that of a date.
    """
    if language == "fr":
        text = _DATED.sub(lambda found: f"{_WITH_ARTICLE[found[1]]} ", text)
        return _CONTRACTED.sub(r"\1u ", _ELIDED.sub(r"\1’", text))
    if language != "es":
        return text
    return _TWO_STOPS.sub(r"\1", _ONE.sub(r"\1 la ", text))


def joined(items: Iterable[str], style: Literal["standard", "or"], locale: Locale) -> str:
    """The items as a list of the locale; Spanish says "e" before the sound of an i, and "u" before that of an o."""
    listed = list(items)
    text = format_list(listed, style, locale=locale)
    if locale.language != "es" or len(listed) < 2:
        return text
    usual, changed, sound = _LAST[style]
    before = text.removesuffix(usual + listed[-1])
    return before + changed + listed[-1] if before != text and sound.match(listed[-1]) else text
