"""A language's lexicon as a TOML file: what its tables may hold, and how it becomes what English has as constants.

[scan] has `number_and`, `thousand`, `ordinal_endings`, `needs_support`, `short_halves`, `numbers`, `ordinals` and
`phrases.<letter>`: phrase = value, or the other way round value = [phrases]. It may have `glued` (parts of the day that
stand in one word with a day: "maandagmiddag"), `article_ones` (articles that are the number one as well: "een"),
`tens_and` (what joins tens and units: "cuarenta y cinco"), `weekday_numbers` ("martes 9" is a date), `word_order`
(word_order.py tells its rows), `contractions` (words that stand for several, "dal" for "da il": phrases are written
with them apart), `elisions` (words that lose their end, "l'"), `weekdays_too` (months that are weekdays in short),
`dated_by` (words before the day of a month: "dia 5") and `counted_weekday` (behind a weekday's number: "2a feira").
Each other table is an area and has the keys of lexicon/en_<area>.py in lower case; one that is left out is read in
English. Patterns are regular expressions over folded text (terms.fold): write them in lower case and without accents.
A list of patterns stands for any of them; {{key}} and {{area.key}} stand for another pattern.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

_INSERTED = re.compile(r"\{\{([a-z_.]+)\}\}")
_DEEPEST = 8


def folded(text: str) -> str:
    """Lower case and without accents, letter by letter; a letter that would become two stays as it is."""
    return text.lower() if text.isascii() else "".join(map(_bare, text))


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    low = letter.lower() if len(letter.lower()) == 1 else letter
    parts = list(unicodedata.normalize("NFD", low))
    return parts[0].lower() if len(parts) > 1 and all(map(unicodedata.combining, parts[1:])) else low


@cache
def read(path: Path) -> Mapping[str, Any]:
    """The tables of a lexicon file. Raises ValueError, with the file's name, where it is no TOML or has no [scan]."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name}: {error}") from error
    if "scan" not in tables:
        raise ValueError(f"{path.name}: the table [scan] is missing")
    return tables


def by_phrase(listed: Mapping[str, Any]) -> dict[str, Any]:
    """A table of the scan as phrase and value, whichever way round the file has it."""
    found: dict[str, Any] = {}
    for key, value in listed.items():
        if isinstance(value, list):
            found.update(dict.fromkeys(value, int(key) if key.lstrip("-").isdecimal() else key))
        else:
            found[key] = value
    return found


def areas_of(path: Path, area: str, english: Mapping[str, Any]) -> Mapping[str, Any]:
    """An area's words, in the types that English has. Raises ValueError where a key is none of English's."""
    tables = read(path)
    words: dict[str, Any] = {}
    for key, value in tables.get(area, {}).items():
        like = english.get(key.upper(), "")  # a key of the language's own is a piece for others to insert
        words[key.upper()] = _as(like, value, tables, area)
    return words


def demand_patterns(value: Any) -> None:
    """Raise re.error where a text among these words is no regular expression."""
    if isinstance(value, str):
        re.compile(value)
    elif isinstance(value, Mapping):
        for each in value.values():
            demand_patterns(each)


def _as(like: Any, value: Any, tables: Mapping[str, Any], area: str) -> Any:
    """The value in the type of English's, with what it inserts."""
    if isinstance(like, str):
        return _pattern(value, tables, area)
    if isinstance(like, Mapping):
        is_patterns = all(isinstance(each, str) for each in like.values())
        return {key: _pattern(each, tables, area) if is_patterns else _frozen(each) for key, each in value.items()}
    if isinstance(like, frozenset):
        return frozenset(value)
    if isinstance(like, tuple | list) and not isinstance(value, str):
        return tuple(_row(each, tables, area) for each in value)
    return value


def _row(value: Any, tables: Mapping[str, Any], area: str) -> Any:
    """One of a list: a word, or a label with its pattern."""
    if isinstance(value, str):
        return _inserted(value, tables, area)
    label, pattern = value
    return label, _pattern(pattern, tables, area)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _pattern(value: Any, tables: Mapping[str, Any], area: str, depth: int = 0) -> str:
    if isinstance(value, list):
        return "(?:" + "|".join(_inserted(each, tables, area, depth) for each in value) + ")"
    return _inserted(value, tables, area, depth)


def _inserted(text: str, tables: Mapping[str, Any], area: str, depth: int = 0) -> str:
    """The pattern with those that it names."""
    if depth > _DEEPEST:
        raise ValueError(f"[{area}]: a pattern inserts itself: {text[:60]}")

    def other(found: re.Match[str]) -> str:
        where, _, key = found[1].rpartition(".")
        table = tables.get(where or area, {})
        if key not in table:
            raise ValueError(f"[{area}]: there is no {found[1]} to insert")
        return _pattern(table[key], tables, where or area, depth + 1)

    return _INSERTED.sub(other, text)
