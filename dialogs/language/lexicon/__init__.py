"""The words of each language, one file a language, and how to get them.

A lexicon maps phrases to the letters of the scan (dialogs/language/terms.py says what each letter means), so that the
grammar over those letters is the same in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dialogs.language.lexicon import en


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words. `phrases` maps words, as a tuple, to a letter of the scan and its value or name."""

    language: str
    phrases: Mapping[tuple[str, ...], tuple[str, int | str]]
    longest: int
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    needs_support: frozenset[str]
    short_halves: Mapping[str, int]
    thousand: str
    number_and: str


@cache
def lexicon_for(locale: str) -> Lexicon:
    """The lexicon of a BCP 47 tag. A language without one of its own is read as English."""
    phrases = {
        tuple(phrase.split()): (letter, value)
        for letter, words in en.PHRASES.items()
        for phrase, value in words.items()
    }
    return Lexicon(
        language=en.LANGUAGE,
        phrases=phrases,
        longest=max(len(words) for words in phrases),
        numbers=en.NUMBERS,
        ordinals=en.ORDINALS,
        ordinal_endings=en.ORDINAL_ENDINGS,
        needs_support=en.NEEDS_SUPPORT,
        short_halves=en.SHORT_HALVES,
        thousand=en.THOUSAND,
        number_and=en.NUMBER_AND,
    )
