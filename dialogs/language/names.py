"""Choosing among things by name, with typing errors: services, staff, times on offer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from dialogs.language.lexicon import FALLBACK, lexicon_for, spoken
from dialogs.language.lexicon.area import Area
from dialogs.language.lexicon.en_names import one_spelling
from dialogs.language.terms import fold

lexicon = Area("names")

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_CLAUSE_ENDS = re.compile(r"\s*(?:$|[,.;:!?])")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ENOUGH = 0.8
_TIE = 0.04
_LONG = 6


class Named(Protocol):
    """Something with an id, a name and other names that people say for it."""

    @property
    def id(self) -> str: ...
    @property
    def display_name(self) -> str: ...
    @property
    def aliases(self) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Option:
    """A plain `Named` for what has no aliases of its own."""

    id: str
    display_name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picked:
    """What was chosen. One id in `ids`: chosen. Several: a near tie that must be asked. None: nothing recognized.

    `is_anyone`: "anyone", "no preference". `score` is 1.0 for an exact name. `span` is where in the text it stood.
    `excluded` are ids that were said not to be wanted ("not with Ben").
    """

    ids: tuple[str, ...] = ()
    is_anyone: bool = False
    score: float = 0.0
    span: tuple[int, int] | None = None
    excluded: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ids) or self.is_anyone

    @property
    def id(self) -> str | None:
        """The one id chosen, if it is one."""
        return self.ids[0] if len(self.ids) == 1 else None


@dataclass(frozen=True, slots=True)
class _Hit:
    score: float
    start: int
    end: int
    id: str
    is_out: bool = False


def pick(text: str, options: Sequence[Named], *, asked: bool = False, is_setting: bool = False) -> Picked:
    """What `text` chooses among `options`: by name with typing errors, by number or place, or "anyone".

    Numbers and places ("2", "the last one") count only where the choice was asked for. Of a setting, a "no" behind the
    name is what it is set to.
    """
    folded, words = _words(text)
    hits = [hit for option in options for hit in _hits(folded, words, option, is_setting=is_setting)]
    wanted = sorted((h for h in hits if not h.is_out), key=lambda h: (-h.score, h.start))
    excluded = tuple(dict.fromkeys(h.id for h in hits if h.is_out and h.id not in {w.id for w in wanted}))
    if wanted:
        return _best(wanted, excluded)
    for phrase in lexicon.ANYONE:
        at = _find_phrase(folded, phrase)
        if at >= 0:
            return Picked(is_anyone=True, score=1.0, span=(at, at + len(phrase)), excluded=excluded)
    placed = _by_place(words, options) if asked else None
    return placed or Picked(excluded=excluded)


def _best(hits: Sequence[_Hit], excluded: tuple[str, ...]) -> Picked:
    """The best hit; with it those as good at the same place (asked then), or named beside it."""
    best = hits[0]
    overlapping = [h for h in hits if h.start < best.end and best.start < h.end]
    longest = max(h.end - h.start for h in overlapping if h.score >= best.score - _TIE)
    best = next(h for h in overlapping if h.end - h.start == longest and h.score >= best.score - _TIE)
    rivals = [h for h in overlapping if h.score >= best.score - _TIE and h.end - h.start >= longest - 1]
    apart = [h for h in hits if h not in overlapping and h.score >= max(0.9, best.score - _TIE)]
    ids = tuple(dict.fromkeys(h.id for h in [best, *rivals, *apart]))
    return Picked(ids=ids, score=best.score, span=(best.start, best.end), excluded=excluded)


@lru_cache(maxsize=8)
def _words(text: str) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    """The folded text and its words with their places; several fields look at one text in a turn."""
    folded = fold(text)
    return folded, tuple((m.group(), m.start(), m.end()) for m in _WORD.finditer(folded))


@lru_cache(maxsize=1024)
def _parts(name: str) -> tuple[str, ...]:
    """The words of a name."""
    return tuple(_WORD.findall(fold(name)))


@lru_cache(maxsize=8192)
def _likeness(language: str, said: tuple[str, ...], parts: tuple[str, ...]) -> float:
    """As `_alike`, by language; the same few names are looked for in every word that anybody says."""
    return _alike(said, parts)


def _hits(text: str, words: Sequence[tuple[str, int, int]], option: Named, *, is_setting: bool) -> list[_Hit]:
    found: list[_Hit] = []
    said = tuple(word for word, _, _ in words)
    for name in dict.fromkeys((option.display_name, *option.aliases)):
        parts = _parts(name)
        if not parts:
            continue
        sizes = {1, len(parts), len(parts) + 1}
        for at in range(len(said)):
            for size in sizes:
                chunk = said[at : at + size]
                if len(chunk) == size and (score := _likeness(spoken(), chunk, parts)) >= _ENOUGH:
                    behind = not is_setting and _is_negated_behind(text, words, at + size)
                    out = behind or _is_negated(text, words, at)
                    found.append(_Hit(score, words[at][1], words[at + size - 1][2], option.id, out))
    return found


def _is_negated(text: str, words: Sequence[tuple[str, int, int]], at: int) -> bool:
    """Whether "not", "not with", "anyone but" or the like stands right before the name."""
    before = list(words[max(0, at - 3) : at])
    while before and before[-1][0] in lexicon.NAMES_GLUE:
        before.pop()
    if not before:
        return False
    word, end = before[-1][0], before[-1][2]
    if word in lexicon.NOT_BEHIND and _CLAUSE_ENDS.match(text, end):
        return False
    if word in lexicon.NOT_WORDS:
        return True
    return word == lexicon.BUT and len(before) > 1 and before[-2][0] in lexicon.ANY_ONE


def _is_negated_behind(text: str, words: Sequence[tuple[str, int, int]], after: int) -> bool:
    """Whether a clause ends with the name and a "not", in languages that say so: "Com a Ana não"."""
    if after >= len(words) or words[after][0] not in lexicon.NOT_BEHIND:
        return False
    return (
        not text[words[after - 1][2] : words[after][1]].strip()
        and _CLAUSE_ENDS.match(text, words[after][2]) is not None
    )


def _alike(said: Sequence[str], name: Sequence[str]) -> float:
    """How much the words said are the name: 1.0 equal, 0 for too many errors or an everyday word."""
    first, second = "".join(said), "".join(name)
    if first == second:
        return 1.0
    for ending in ("'s", "s", "es"):
        if first == second + ending or second == first + ending:
            return 0.98 if len(second) > 3 or first.endswith("'s") else 0.0
    if any(word in lexicon.EVERYDAY for word in said) or first[:1].isdecimal():
        return 0.0
    if len(said) < len(name):
        return _part_of_name(said, name)
    if len(said) > len(name) and (len(said) > len(name) + 1 or len(said[0]) < 3):
        return 0.0
    if spoken() == FALLBACK:
        first, second = one_spelling(first), one_spelling(second)
    return _with_slips(first, second)


def _part_of_name(said: Sequence[str], name: Sequence[str]) -> float:
    """A telling word of a longer name: "styling" for "Styling class", "Jones" for "Anna Jones"."""
    if len(said[0]) <= 3 or len(said) > 1:
        return 0.0
    return max(0.93 if said[0] == part else _with_slips(said[0], part) - 0.05 for part in name)


def _with_slips(first: str, second: str) -> float:
    """Likeness of two words in one spelling: slips allowed by length, or the first a long beginning of the second."""
    size = max(len(first), len(second))
    if len(first) >= 5 and second.startswith(first):
        return 0.9
    if len(second) >= _LONG and first.startswith(second):
        return 0.9  # the first part of one long word, as German and Dutch make them: "Beratungstermin"
    if size == 3 and len(first) == 3 and sorted(first) == sorted(second) and first[0] == second[0]:
        return 0.8
    allowed = 0 if size < 4 else 1 if size < 6 else 2 if size < 10 else 3
    slips = DamerauLevenshtein.distance(first, second, score_cutoff=allowed)
    likeness = JaroWinkler.similarity(first, second)
    if slips > allowed or (slips > 1 and likeness < _ENOUGH):
        return 0.0
    return max(_ENOUGH, min(0.97, likeness))


def _find_phrase(text: str, phrase: str) -> int:
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if (at == 0 or not text[at - 1].isalnum()) and (end == len(text) or not text[end].isalnum()):
            return at
        at = text.find(phrase, at + 1)
    return -1


def _by_place(words: Sequence[tuple[str, int, int]], options: Sequence[Named]) -> Picked | None:
    for at, (word, start, end) in enumerate(words):
        place = lexicon.PLACES.get(word)
        if word.isdecimal() and len(word) <= 2 and len(words) <= 4:
            place = int(word)
        digits = word.rstrip(_LETTERS)
        is_ordinal = word[len(digits) :] in lexicon_for(spoken()).ordinal_endings
        if place is None and digits.isdecimal() and len(digits) <= 2 and is_ordinal and len(words) <= 4:
            place = int(digits)
        if place is None or (
            word in lexicon.UNSURE_PLACES
            and (at == 0 or words[at - 1][0] not in lexicon.PLACE_LEADS)
            and len(words) > 1
        ):
            continue
        index = len(options) + place if place < 0 else place - 1
        if 0 <= index < len(options):
            return Picked((options[index].id,), score=1.0, span=(start, end))
    return None
