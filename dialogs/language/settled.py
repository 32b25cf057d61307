"""Words that are one letter or another by their neighbors, where a language has such: "over", "uur", "een", "van".

A lexicon asks for each by the value of its phrase, or by a list of its own; English has none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dialogs.language.lexicon import Lexicon
from dialogs.language.terms import Term

PAST_OR_IN = "or in"  # P: "kwart over twee", but "over twee weken"
OF_OR_FROM = "or from"  # f: "dinsdag van volgende week", but "van 9 tot 12"
AT_OR_HOURS = "at or hours"  # @: "ore 15", but "due ore"
FIRST_OR_EARLIER = "or first"  # E: "prima", but "la prima settimana"
FROM_OR_OFF = "or off"  # [: "ab 3 Uhr", but "sag den am Mittwoch ab"
HOUR_OR_HOURS = "or hours"  # i: "om 2 uur", but "over 2 uur"
_AHEAD = 9
_COUNTED = "nqu"
_LASTING = "EHG"


def settled(terms: list[Term], words: Lexicon) -> list[Term]:
    """The line with each such word as what it is here; those before it are settled already."""
    line = list(terms)
    for at, term in enumerate(line):
        settle = _BY_LETTER.get(term.kind)
        if settle is not None:
            line[at] = settle(line, at, words)
    return line


def _kind(line: list[Term], at: int) -> str:
    return line[at].kind if 0 <= at < len(line) else ""


def _past_or_in(line: list[Term], at: int, words: Lexicon) -> Term:
    is_in = line[at].name == PAST_OR_IN and (at == 0 or _kind(line, at - 1) not in _COUNTED)
    return replace(line[at], kind="I") if is_in else line[at]


def _of_or_from(line: list[Term], at: int, words: Lexicon) -> Term:
    """A beginning where an end follows; after a month only where no year does."""
    if line[at].name != OF_OR_FROM or _kind(line, at - 1) in {"u", "o", "E", "e"} or _kind(line, at + 1) == "Y":
        return line[at]
    ends = any(term.kind in "]t" for term in line[at + 1 : at + _AHEAD])
    return replace(line[at], kind="[", name="from") if ends else line[at]


def _one(line: list[Term], at: int, words: Lexicon) -> Term:
    """The article that is the number one too: "om een uur", "half een", "tussen een en drie"."""
    term = line[at]
    if term.text not in words.article_ones:
        return term
    before, after = _kind(line, at - 1), _kind(line, at + 1)
    is_minutes = before == "<" and _kind(line, at - 2) in {"n", "q", "u"}
    is_hour = before != "" and before in "@~<>[]B&-" and after in {"", "c", "i", "&", "]", ".", ",", "p"}
    is_hour = is_hour or after in {"c", "i"}
    return replace(term, kind="n", text="") if before in {"h", "P"} or is_minutes or is_hour else term


def _hour_or_hours(line: list[Term], at: int, words: Lexicon) -> Term:
    """A length of time after "in" and before "later", or with an article; else a clock time."""
    term, before = line[at], _kind(line, at - 1)
    if term.name == AT_OR_HOURS and before != "n" and _kind(line, at + 1) == "n":
        return replace(term, kind="@", name="")
    if term.name == AT_OR_HOURS and before == "n" and _kind(line, at - 2) in {"I", "B"}:
        return replace(term, kind="u", name="hour")
    if term.name != HOUR_OR_HOURS:
        return term
    lead = _kind(line, at - 3) if _kind(line, at - 2) == "~" else _kind(line, at - 2)
    is_counted = before == "n" and (lead == "I" or (_kind(line, at + 1) in _LASTING and at + 1 < len(line)))
    return replace(term, kind="u", name="hour") if before in {"s", "r", "h"} or is_counted else term


def _at_or_hours(line: list[Term], at: int, words: Lexicon) -> Term:
    """A clock time where a number follows and none stands before."""
    term = line[at]
    if term.name != AT_OR_HOURS:
        return term
    before, is_dated = _kind(line, at - 1), _kind(line, at - 2) in {"w", "T", "/", ".", "-"}
    is_counted = before in {"s", "r", "h", "q", "X", "L"} or (before == "n" and not is_dated)
    is_at = _kind(line, at + 1) in {"n", "k"} and not is_counted
    return replace(term, kind="@", name="") if is_at else replace(term, name="hour")


def _first_or_earlier(line: list[Term], at: int, words: Lexicon) -> Term:
    """The first one where a day or a week follows."""
    term = line[at]
    if term.name != FIRST_OR_EARLIER:
        return term
    is_first = _kind(line, at + 1) in {"u", "w", "e", "Q"}
    return replace(term, kind="o", value=1, name="", text="") if is_first else replace(term, name="earlier")


def _part_of_named_day(line: list[Term], at: int, words: Lexicon) -> Term:
    """As in "zaterdag morgen", where the word alone is tomorrow."""
    term = line[at]
    part = words.glued.get(term.text) if _kind(line, at - 1) == "w" else None
    return replace(term, kind="p", name=part) if part else term


def _half(line: list[Term], at: int, words: Lexicon) -> Term:
    """As in "half maart": the middle of the month, where "half" is to the hour."""
    is_middle = line[at].value < 0 and _kind(line, at + 1) == "m"
    return replace(line[at], kind="E", name="middle") if is_middle else line[at]


def _from_or_off(line: list[Term], at: int, words: Lexicon) -> Term:
    """The other half of a verb where nothing follows that it could be from."""
    if line[at].name != FROM_OR_OFF:
        return line[at]
    is_off = _kind(line, at + 1) in {"", ",", ".", "&", "$"}
    return replace(line[at], kind="?") if is_off else replace(line[at], name="from")


def _this(line: list[Term], at: int, words: Lexicon) -> Term:
    """As in "kan het van de week nog": this week; but "eind van de week" and "de week van de 9e"."""
    is_idiom = _kind(line, at - 1) == "f" and line[at - 1].name == OF_OR_FROM and _kind(line, at + 1) in {"u", "e"}
    if not is_idiom or _kind(line, at - 2) in {"u", "o", "E", "e", "L", "w", "d", "p"}:
        return line[at]
    return replace(line[at], kind="x") if line[at + 1].name in {"", "week"} else line[at]


_BY_LETTER: dict[str, Callable[[list[Term], int, Lexicon], Term]] = {
    "T": _this,
    "[": _from_or_off,
    "P": _past_or_in,
    "f": _of_or_from,
    "s": _one,
    "i": _hour_or_hours,
    "d": _part_of_named_day,
    "h": _half,
    "u": _at_or_hours,
    "E": _first_or_earlier,
}
