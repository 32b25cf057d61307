"""Every day, period and offset of a line, by the rules of dates, weekdays, periods and offsets in their order."""

from __future__ import annotations

import re
from datetime import timedelta

from dialogs.language import dates, numbered_periods, offsets, periods, weekdays
from dialogs.language.clocks import Clock
from dialogs.language.ground import Build, Days, Ground, Moment
from dialogs.language.terms import Term, piece, rewrite


def _reference_day(terms: list[Term], match: re.Match[str], ground: Ground) -> Days:
    """As in "tomorrow"; "le lendemain", named "+1", counts from the booking that is being moved where there is one."""
    term = terms[match.start()]
    if term.name and ground.reference is not None:
        return Days(ground.reference.date() + timedelta(days=int(term.name)))
    return Days(ground.today + timedelta(days=int(term.name or term.value)))


_RULES: tuple[tuple[str, Build], ...] = (
    *periods.NTH_RULES,
    *numbered_periods.EARLY_RULES,
    *dates.RULES,
    *weekdays.RULES,
    (r"d", _reference_day),
    *dates.BARE_RULES,
    *numbered_periods.RULES,
    *offsets.RULES,
    *periods.RULES,
)
_COMPILED = tuple((re.compile(pattern), build) for pattern, build in _RULES)


_SAME_TIME = re.compile(r"=")


def _same_time(terms: list[Term], match: re.Match[str], ground: Ground) -> Term | None:
    """As in "same time next week", of the booking that is being moved."""
    if terms[match.start()].name != "time" or ground.reference is None:
        return None
    clock = Clock(ground.reference.hour, ground.reference.minute, is_24=True, is_same=True)
    return piece(terms, *match.span(), "K", clock)


def days(terms: list[Term], ground: Ground) -> list[Term]:
    """The line with every day, period and offset as one piece of letter Z, moments of letter V."""
    for pattern, build in _COMPILED:

        def made(line: list[Term], match: re.Match[str], build: Build = build) -> Term | None:
            found = build(line, match, ground)
            if found is None:
                return None
            return piece(line, *match.span(), "V" if isinstance(found, Moment) else "Z", found)

        terms = rewrite(terms, pattern, made)
    return rewrite(terms, _SAME_TIME, lambda line, match: _same_time(line, match, ground))
