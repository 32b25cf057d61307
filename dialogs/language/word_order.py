"""The word order of other languages brought to the one that the grammar reads: "lundi prochain" as "next Monday".

A lexicon's `word_order` has a row for each: a pattern over the letters of the line whose groups cover what it matches,
and what stands in their place. There "2" is the second group as it is, "2:t" its first term with the letter t (as a
number, "2:n", with two digits), and "u=hour" or "n=1" a term that is not said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dialogs.language.lexicon import Lexicon
from dialogs.language.terms import Term


def arranged(terms: list[Term], words: Lexicon) -> list[Term]:
    """The line with what the language says in another order, or with another letter, as the grammar reads it."""
    for pattern, order in words.word_order:
        kinds = "".join([term.kind for term in terms])
        for found in reversed(list(pattern.finditer(kinds))):
            terms[found.start() : found.end()] = _put(terms, found, order)
    return terms


def _put(terms: Sequence[Term], found: re.Match[str], order: Sequence[str]) -> list[Term]:
    start, end = terms[found.start()].start, terms[found.end() - 1].end
    put: list[Term] = []
    for each in order:
        group, _, kind = each.partition(":")
        if "=" in each:
            put.append(_unsaid(each, start, end))
        elif kind:
            put.append(_as(terms[found.start(int(group))], kind))
        else:
            put.extend(terms[found.start(int(group)) : found.end(int(group))])
    is_in_order = all(one.end <= next_.start for one, next_ in pairwise(put))
    return put if is_in_order and "=" not in "".join(order) else [replace(one, start=start, end=end) for one in put]


def _as(term: Term, letter: str) -> Term:
    """The same term with another letter; a number that was said in words, or is half or a quarter, gets its digits."""
    kind, _, name = letter.partition("/")
    text = f"{term.value:02}" if kind == "n" else term.text
    return replace(term, kind=kind, text=text, name=name or term.name)


def _unsaid(what: str, start: int, end: int) -> Term:
    kind, _, meaning = what.replace("_", " ").partition("=")
    return Term(kind, start, end, "", int(meaning)) if meaning.isdecimal() else Term(kind, start, end, name=meaning)
