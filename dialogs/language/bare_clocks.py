"""Bare numbers that are clock times by their place: "at 4", "10 tomorrow morning", "between 2 and 4", "make it 3"."""

from __future__ import annotations

import re

from dialogs.language.clocks import Clock, ClockRange, hour_and_minute
from dialogs.language.ground import Days
from dialogs.language.terms import HOUR, Term, piece, rewrite

_NOT_NEXT = (
    r"(?![QunoM:/ima]|f(?!T?Z)|\.n|-n[-/])"  # what makes the number something else: people, units, months, digits
)
_PAIRS = tuple(
    re.compile(p)
    for p in (
        r"(?P<first>n)(?:[-t\]])(?P<second>K)",  # 3-4pm
        r"(?<=B)(?P<first>n)&(?P<second>K)",  # between 9 and noon
        r"(?<=[B\[@~<>Zpg])(?P<first>n)[-t\]&](?P<second>n)(?![QuomM:/-]|f(?!Z))",  # from 9 to 5, Monday 9-11
        r"(?<=f)(?P<first>n)(?P<to>t)(?P<second>[Kn])(?![QuomM:/-]|f(?!Z))",  # de 9 a 12
        r"(?P<first>n)[-t\]&](?P<second>n)(?=[@DI]?T?x?[Zpg])",  # 9 to 11 on Monday
        r"(?<=[\[fB@Zpg])(?P<first>n)(?P<to>@)(?P<second>[Kn])(?![QuomM:/-]|f(?!Z))",  # de 3 a 5
        r"(?P<first>n)(?P<to>@)(?P<second>K)",  # 5 a 6 pm
        r"(?<=f)(?P<first>n)(?P<to>-)(?P<second>[Kn])(?![QuomM:/-]|f(?!Z))",  # de 3-5
    )
)
_AND_LATER = re.compile(r"(?<=K[-t\]&|])(?P<hour>n)" + _NOT_NEXT)  # 8am until 6, 3 pm or 4
_BARE = (
    _AND_LATER,
    *(
        re.compile(p)
        for p in (
            r"(?<=[@~<>\]\[])(?P<hour>n)" + _NOT_NEXT,  # at 4, after 5
            r"(?P<named>n)(?![Qo:/m])",  # la una
            r"(?<=@)(?P<hour>n)(?P<unit>u)(?![n@])",  # a las 15 horas
            r"(?<=[@~<>\]]T)(?P<hour>n)" + _NOT_NEXT,
            r"(?<=@)(?P<hour>n)(?=fT?Z)",  # às sete do dia 15
            r"(?<=t)(?P<one>)(?P<hour>n)(?=$|[.,pgZ])",  # à uma
            r"(?P<hour>n)(?=[I@]T?[pg]|[pg]|f?xp)",  # 4 in the afternoon
            r"(?<![F&Q])(?P<hour>n)(?=Z)",  # 9 tomorrow, but not "a table for 2 tomorrow"
            r"(?<=[Zgp])(?P<hour>n)" + _NOT_NEXT,  # Friday 4, evening 5
            r"(?<=[pg][@F,])(?P<hour>n)" + _NOT_NEXT,
            r"(?<=[v%])(?P<hour>n)(?=$|[,.ZpgDI@])",  # make it 4
            r"(?<=v)(?P<hour>n)(?P<minute>n)" + _NOT_NEXT,  # make it 4 30
        )
    ),
    _AND_LATER,
)
_ASKED = re.compile(r"(?P<hour>n)(?=$|[.,FDIZ@])")
_LATEST = 24


def bare_clocks(terms: list[Term], *, asked: bool = False) -> list[Term]:
    """The line with clock times that only their place shows; runs after the days are found.

    `asked`: a time was asked for, so that a number needs no further support.
    """
    for pattern in _PAIRS:
        terms = rewrite(terms, pattern, _pair)
    for pattern in (*_BARE, _ASKED) if asked and not any(t.kind == "K" for t in terms) else _BARE:
        terms = rewrite(terms, pattern, _bare)
    return terms


def _is_loose(terms: list[Term], match: re.Match[str]) -> bool:
    """As in "about 2", which may be an amount."""
    return match.start() > 0 and terms[match.start() - 1].name == "loose"


def _pair(terms: list[Term], match: re.Match[str]) -> Term | None:
    first, second = terms[match.start("first")], terms[match.start("second")]
    joint = match.groupdict().get("to") and terms[match.start("to")]
    if joint and joint.kind == "@" and joint.value != 1:
        return None
    if _is_loose(terms, match) or first.value > _LATEST or (second.kind == "n" and second.value > _LATEST):
        return None
    if joint and joint.kind == "t" and joint.name != "range":
        return None
    last = second.piece if isinstance(second.piece, Clock) else Clock(second.value)
    return piece(terms, *match.span(), "R", ClockRange(Clock(first.value), last))


def _bare(terms: list[Term], match: re.Match[str]) -> Term | None:
    groups = match.groupdict()
    if groups.get("named"):
        term = terms[match.start()]
        return piece(terms, *match.span(), "K", Clock(term.value)) if term.name == HOUR else None
    if groups.get("unit") and terms[match.start("unit")].name != "hour":
        return None
    found = hour_and_minute(terms, match, None)
    is_hour_only = match.groupdict().get("minute") is None
    if found is None or found.is_bad or _is_loose(terms, match) or (found.hour == 0 and is_hour_only):
        return None
    if "one" in match.groupdict():
        is_at_one = found.hour == 1 and terms[match.start() - 1].name == "range"
        return piece(terms, *match.span(), "K", found) if is_at_one else None
    if _is_pronoun(terms, match) or _counts_in_period(terms, match):
        return None
    return piece(terms, *match.span(), "K", found)


def _counts_in_period(terms: list[Term], match: re.Match[str]) -> bool:
    """As in "we are 3 next week": no hour stands before several days but after "at"."""
    found = terms[match.end()].piece if match.end() < len(terms) else None
    before = terms[match.start() - 1].kind if match.start() else ""
    return isinstance(found, Days) and found.last is not None and before not in {"@", "~", "v", "%"}


def _is_pronoun(terms: list[Term], match: re.Match[str]) -> bool:
    """As in "book one on Friday"; "at one" and "one in the evening" are times."""
    hour, before = terms[match.start("hour")], terms[match.start() - 1].kind if match.start() else ""
    leads_to_part = match.end() < len(terms) and terms[match.end()].kind == "I"
    return hour.value == 1 and not hour.text and not leads_to_part and (not before or before not in "@~<>]v[")
