"""The words of each language, one file a language, and how to get them.

English stands in the modules `en` (the scan) and `en_<area>`; every other language in one TOML file with the tables
[scan] and [<area>] (lexicon_file.py tells the form). A lexicon maps phrases to the letters of the scan (terms.py says
what each letter means), so that the grammar over those letters is the same in every language.

Whoever reads words takes those of the language that is spoken in the turn: `speak` sets it once, `Area` looks there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from dialogs.language.lexicon import en
from dialogs.language.lexicon.lexicon_file import areas_of, by_phrase, demand_patterns, folded, read

FALLBACK = "en"
_OWN = Path(__file__).parent
_folders: list[Path] = [_OWN]
_spoken: ContextVar[str] = ContextVar("spoken", default=FALLBACK)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words. `phrases` maps words, as a tuple, to a letter of the scan and its value or name.

    `contractions` are words that stand for several ("dal" for "da il"), `elisions` those that lose their end before a
    vowel ("l'", "un'"), `weekdays_too` the short months that are short weekdays as well ("mar"). `spelled`
    are the phrases with a number in them ("il primo posto"), by their first word. `dated_by` are words before
    the day of a month ("dia 5"), `counted_weekday` is the one after a weekday's number ("2a feira").
    """

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
    counted_weekday: str
    dated_by: frozenset[str]
    contractions: Mapping[str, tuple[str, ...]]
    elisions: frozenset[str]
    weekdays_too: Mapping[str, int]
    tens_and: str  # between tens and units: "cuarenta y cinco"; "" where nothing is
    weekday_numbers: bool  # whether "martes 9" is a date, not 9 o'clock
    spelled: Mapping[str, tuple[tuple[str, ...], ...]]
    glued: Mapping[str, str] = field(default_factory=dict)  # "morgen" in "maandagmorgen": the part of the day
    ordinal_dots: bool = False  # whether "14." is an ordinal
    article_ones: frozenset[str] = frozenset()  # "een": the article, and one where a number stands
    word_order: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = ()


def languages() -> tuple[str, ...]:
    """The languages that have a lexicon, English first."""
    return FALLBACK, *sorted(_files())


def look_in(folder: Path) -> None:
    """Take the lexicons of this folder too; one of a language that is known already takes its place.

    Raises ValueError, with file, table and key, where one cannot be read.
    """
    _folders[:] = [_OWN, folder]
    for known in (_files, _lexicon, area_words, patterns_of):
        known.cache_clear()
    for path in sorted(folder.glob("*.toml")):
        _check(path)


def _check(path: Path) -> None:
    """Whether all of a lexicon can be used."""
    areas = [area for area in read(path) if area != "scan"]
    known = {each.stem.removeprefix("en_") for each in _OWN.glob("en_*.py")}
    if unknown := set(areas) - known:
        raise ValueError(f"{path.name}: there is no table [{min(unknown)}]")
    try:
        _lexicon(path.stem)
    except (KeyError, AttributeError, ValueError) as error:
        raise ValueError(f"{path.name}: [scan]: {error}") from error
    for area in areas:
        for key, value in area_words(area, path.stem).items():
            try:
                demand_patterns(value)
            except re.error as error:
                raise ValueError(f"{path.name}: [{area}] {key.lower()}: {error}") from error


def language_of(locale: str) -> str:
    """The language of a BCP 47 tag; English where it has no lexicon."""
    language = locale.replace("_", "-").split("-", maxsplit=1)[0].lower()
    return language if language in _files() else FALLBACK


def lexicon_for(locale: str) -> Lexicon:
    """The lexicon of a BCP 47 tag. A language without one of its own is read as English."""
    return _lexicon(language_of(locale))


def speak(locale: str) -> None:
    """From here on, in this task, words are those of this BCP 47 tag's language."""
    _spoken.set(language_of(locale))


def spoken() -> str:
    """The language whose words are read now."""
    return _spoken.get()


@contextmanager
def speaking(locale: str) -> Iterator[None]:
    """As `speak`, for a block; an empty tag leaves the language as it is."""
    token = _spoken.set(language_of(locale) if locale else spoken())
    try:
        yield
    finally:
        _spoken.reset(token)


@cache
def _files() -> Mapping[str, Path]:
    return {path.stem: path for folder in _folders for path in sorted(folder.glob("*.toml"))}


@cache
def _lexicon(language: str) -> Lexicon:
    words: Mapping[str, Any] = read(_files()[language])["scan"] if language != FALLBACK else _english_scan()
    phrases = {
        tuple(folded(phrase).split()): (letter, value)
        for letter, listed in words["phrases"].items()
        for phrase, value in by_phrase(listed).items()
    }
    return Lexicon(
        language=language,
        phrases=phrases,
        longest=max(len(phrase) for phrase in phrases),
        numbers=_folded(words["numbers"]),
        ordinals=_folded(words["ordinals"]),
        ordinal_endings=frozenset(words["ordinal_endings"]),
        needs_support=frozenset(map(folded, words["needs_support"])),
        short_halves=words["short_halves"],
        thousand=words["thousand"],
        number_and=words["number_and"],
        contractions={
            folded(word): tuple(folded(into).split()) for word, into in words.get("contractions", {}).items()
        },
        counted_weekday=words.get("counted_weekday", ""),
        dated_by=frozenset(words.get("dated_by", ())),
        elisions=frozenset(words.get("elisions", ())),
        weekdays_too=words.get("weekdays_too", {}),
        spelled=_spelled(phrases, {*_folded(words["numbers"]), *_folded(words["ordinals"])}),
        glued={folded(word): part for word, part in words.get("glued", {}).items()},
        ordinal_dots=words.get("ordinal_dots", False),
        article_ones=frozenset(map(folded, words.get("article_ones", ()))),
        tens_and=words.get("tens_and", ""),
        weekday_numbers=words.get("weekday_numbers", False),
        word_order=tuple((re.compile(found), tuple(put.split())) for found, put in words.get("word_order", ())),
    )


def _spelled(phrases: Iterable[tuple[str, ...]], numbers: set[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        if len(phrase) > 1 and (phrase[0].isdecimal() or not numbers.isdisjoint(phrase)):
            found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


def _folded(words: Mapping[str, int]) -> Mapping[str, int]:
    return {folded(word): value for word, value in by_phrase(words).items()}


def _english_scan() -> Mapping[str, Any]:
    return {name.lower(): value for name, value in vars(en).items() if name.isupper()}


@cache
def area_words(area: str, language: str) -> Mapping[str, Any]:
    """The words of an area by the names of English's constants; what a lexicon does not have is English."""
    english = {name: value for name, value in vars(import_module(f"{__name__}.en_{area}")).items() if name.isupper()}
    if language == FALLBACK:
        return english
    return {**english, **areas_of(_files()[language], area, english)}


@cache
def patterns_of(language: str) -> dict[Any, re.Pattern[str]]:
    """What `area.SpokenPattern` has compiled for a language."""
    return {}
