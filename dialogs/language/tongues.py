"""Which language somebody writes, where it is not the one that the channel told of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from dialogs.language.intents import intent
from dialogs.language.lexicon import area_words, language_of, speaking
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

_ANOTHER = Area("language").pattern("LANGUAGE")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
SURE = 3
"""So many more everyday words of another language outweigh a meaning in the one that is spoken."""


def other_tongue(text: str, locale: str, languages: Sequence[str]) -> str | None:
    """The language of `languages` that a text is written in, where that is not the locale's; `None` where in doubt.

    It has more of the text's words among its everyday words than any other, and makes sense of it, which the language
    spoken does not: a word that two languages have decides nothing.
    """
    here = language_of(locale)
    said = set(_WORD.findall(fold(text)))
    read = [language for language in languages if language == language_of(language)]
    counts = {language: len(said & _everyday(language)) for language in read}
    most = max(counts.values(), default=0)
    ahead = most - counts.get(here, 0)
    if ahead <= 0:
        return None
    best = [language for language in read if counts[language] == most and _makes_sense(text, language)]
    if len(best) != 1 or (ahead < SURE and _makes_sense(text, here)):
        return None
    return best[0]


def _makes_sense(text: str, language: str) -> bool:
    """Whether a text means something in a language, be it that another is wanted."""
    with speaking(language):
        return intent(text, language) != "none" or _ANOTHER.fullmatch(fold(text).rstrip("?!. ")) is not None


@cache
def _everyday(language: str) -> frozenset[str]:
    return frozenset(map(fold, area_words("names", language)["EVERYDAY"]))
