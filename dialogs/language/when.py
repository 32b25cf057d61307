"""When people mean: `wishes` reads all that a text says about it, `when` is its first range.

The text becomes a line of terms (terms.py), clock times and days are found in it (clocks.py, days.py) and joined
(spots.py); here they are resolved to wall-clock dates and times. No date is made up where none was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import IntEnum
from itertools import pairwise

from dialogs.language import day_expressions
from dialogs.language.bare_clocks import bare_clocks
from dialogs.language.clocks import Clock, clocks
from dialogs.language.dates import next_day_of_month
from dialogs.language.days import days
from dialogs.language.ground import Days, Ground
from dialogs.language.lexicon import languages, lexicon_for
from dialogs.language.resolve import Hours, problem_of, resolve
from dialogs.language.settled import settled
from dialogs.language.spots import Spot, corrected_by, join, spot_of, spots
from dialogs.language.terms import Term, fold, piece, terms_of
from dialogs.language.wish import Mood, Point, Problem, Relation, When, Wish, Wishes
from dialogs.language.word_order import arranged

NOT_BEHIND = "or behind"  # a "not" that may follow what is not wanted
_NOT_FAR = 6


def warm_up() -> None:
    """Loads what the first calls would else load: the lexicons and dateparser's data, about half a second."""
    for language in languages():
        day_expressions.warm_up(language)
        wishes("13/4, 16:00", datetime(2024, 1, 1, 9), language)  # noqa: DTZ001 - only the wall time counts


def wishes(
    text: str,
    now: datetime,
    locale: str,
    expect: str | None = None,
    *,
    hours: Hours | None = None,
    reference: datetime | None = None,
) -> Wishes:
    """All that `text` says about when, as wall time in `now`'s zone.

    `locale` is a BCP 47 tag; it decides the words and the order of numeric dates. `expect` is the slot just asked
    for: "date" and "time" let a bare "13" count. `hours` are the opening hours that choose between am and pm.
    `reference` is the wall time of the booking that is being moved: "an hour later", "same day", "the day before"
    count from it. Never raises on any text.
    """
    line = _read(text, now, locale, expect, reference)
    drafts = [(_target(spot), mark) for spot, mark in _drafts(line)]

    def resolved(mark: Mark, within: Sequence[Wish] = ()) -> tuple[Wish, ...]:
        found = (resolve(_within(spot, within), now, hours, reference) for spot, its in drafts if its is mark)
        return tuple(w for w in found if w.has_date or w.has_time)

    firm, preferred = resolved(Mark.WANTED), resolved(Mark.PREFERRED)
    wanted = firm or preferred
    mood = _mood(line)
    return Wishes(
        wanted=wanted,
        excluded=resolved(Mark.EXCLUDED, wanted),
        preferred=preferred if firm else (),
        is_loose=bool(preferred and not firm),
        mood=Mood(mood.name) if mood else None,
        problem=next((p for spot, _ in drafts if (p := problem_of(spot))), None),
        spans=tuple((t.start, t.end) for t in line if t.kind == "W" or (mood and t.start == mood.start)),
    )


def when(text: str, now: datetime, locale: str, expect: str | None = None) -> When | None:
    """The first range of time that the text speaks of, wanted or not; None if it speaks of none, or of no real one."""
    line = _read(text, now, locale, expect, None)
    drafts = sorted(_drafts([t for t in line if t.kind != "j"]), key=lambda draft: draft[1])
    if any(problem_of(spot) in {Problem.NO_SUCH_DATE, Problem.NO_SUCH_TIME} for spot, _ in drafts):
        return None
    if drafts:
        return _view(resolve(drafts[0][0], now, None))
    mood = _mood(line)
    if mood is not None and mood.name == Mood.SOON:
        return When(Point(now.date(), now.time().replace(second=0, microsecond=0)), None, is_range=True)
    return None


def _read(text: str, now: datetime, locale: str, expect: str | None, reference: datetime | None) -> list[Term]:
    """The line of a text with all days and times found and joined."""
    words = lexicon_for(locale)
    folded = fold(text)
    order = day_expressions.order_of(locale)
    ground = Ground(now, words.language, order, folded, reference, weekday_numbers=words.weekday_numbers)
    terms = arranged(settled(terms_of(folded, words), words), words)
    line = days(clocks(terms, now.utcoffset() or timedelta()), ground)
    return spots(_expected(bare_clocks(line, asked=expect == "time"), expect, now), ground)


def _target(spot: Spot) -> Spot:
    """Of "move it from Tuesday to Thursday", Thursday is wanted."""
    if not spot.is_move:
        return spot
    if spot.last_clock is None:
        return Spot(days=spot.last_days)
    return Spot(days=spot.last_days or spot.days, clock=spot.last_clock)


def _within(spot: Spot, wanted: Sequence[Wish]) -> Spot:
    """Of "next week but not Wednesday", the Wednesday of that week is meant."""
    start = next((w.start_date for w in wanted if w.start_date and w.end_date), None)
    if start is None or spot.days is None or not spot.days.of_week or spot.days.first >= start:
        return spot
    ahead = (spot.days.first - start).days % 7
    return replace(spot, days=replace(spot.days, first=start + timedelta(days=ahead)))


def _view(wish: Wish) -> When:
    if wish.part == "tonight" and wish.relation is Relation.RANGE:
        return When(Point(wish.start_date))
    start = Point(wish.start_date, wish.start_time)
    match wish.relation:
        case Relation.AFTER | Relation.FROM:
            return When(start, None, is_range=True)
        case Relation.BEFORE | Relation.UNTIL:
            return When(None, Point(wish.end_date or wish.start_date, wish.end_time), is_range=True)
    if wish.end_time is not None or wish.end_date is not None:
        return When(start, Point(wish.end_date or wish.start_date, wish.end_time), is_range=True)
    return When(start)


def _expected(line: list[Term], expect: str | None, now: datetime) -> list[Term]:
    """A bare number as the answer to the question that was asked."""
    if expect not in {"date", "time"} or any(t.kind in "KRZVNpg" for t in line):
        return line
    numbers = [at for at, t in enumerate(line) if t.kind in "nMY"]
    if len(numbers) != 1 or (numbers[0] + 1 < len(line) and line[numbers[0] + 1].kind in "Qu"):
        return line
    at = numbers[0]
    term = line[at]
    found: object = None
    if expect == "date" and term.kind == "n":
        day = next_day_of_month(term.value, now.date())
        found = Days(day) if day else None
    elif expect == "time" and term.kind == "n" and term.value <= 24:
        found = Clock(term.value)
    elif expect == "time" and term.kind in "MY" and term.value % 100 < 60 and term.value < 2400:
        found = Clock(term.value // 100, term.value % 100)
    if found is None:
        return line
    return [*line[:at], piece(line, at, at + 1, "Z" if isinstance(found, Days) else "K", found), *line[at + 1 :]]


def _mood(line: Sequence[Term]) -> Term | None:
    """The term that says "any time", "as soon as possible", "earlier" or "later" of itself."""
    for term in line:
        if term.kind in "SJ" or (term.kind == "E" and term.name in {Mood.EARLIER, Mood.LATER}):
            return replace(term, name={"S": "soon", "J": "any"}.get(term.kind, term.name))
    return None


class Mark(IntEnum):
    """How a spot is meant."""

    WANTED = 0
    PREFERRED = 1
    EXCLUDED = 2


def _drafts(line: Sequence[Term]) -> list[tuple[Spot, Mark]]:
    """The spots in the order said, each with how it is meant; those that complete each other as one."""
    drafts: list[tuple[Spot, Mark]] = []
    out, apart, corrected, soft, clause = False, False, False, False, 0
    for at, term in enumerate(line):
        clause = len(drafts) if term.kind in ",$." else clause
        if term.kind == "j":
            soft = _prefer(drafts, line, at)
        elif (since := _ruled_out_since(drafts, line, at, clause)) is not None and since < len(drafts):
            drafts[since:] = [(spot, Mark.EXCLUDED) for spot, _ in drafts[since:]]
            clause = len(drafts)
        elif _rules_out(line, at):
            out = True
        elif term.kind == "|":
            apart = True
        elif term.kind == "%":
            corrected = bool(drafts)
        elif term.kind == "W":
            spot = spot_of(term)
            mark = Mark.EXCLUDED if out else Mark.PREFERRED if soft else Mark.WANTED
            same = [number for number, (_, its) in enumerate(drafts) if its is mark]
            last = same[-1] if same and not apart and (not out or same[-1] == len(drafts) - 1) else None
            before = drafts[last][0] if last is not None else None
            joined = before and (corrected_by(before, spot) if corrected else join(before, spot))
            if joined and last is not None:
                drafts[last] = (joined, mark)
            else:
                drafts.append((spot, mark))
            apart = corrected = False
            soft = soft and at + 1 < len(line) and line[at + 1].kind in "|&"
            out = out and at + 1 < len(line) and line[at + 1].kind in "|&"
        elif out and term.kind not in "TDI@|&?Ff":
            out = False
    return _completed(drafts)


def _is_behind(line: Sequence[Term], at: int) -> bool:
    """As in "Montag geht nicht" and "am Freitag kann ich nicht, Dienstag schon": the clause ends behind the "not"."""
    before = [term.kind for term in line[max(0, at - _NOT_FAR) : at]]
    said = "".join(before).rpartition("W")
    ends = at + 1 == len(line) or line[at + 1].kind in ".,$&|?"
    return ends and said[1] == "W" and set(said[2]) <= {"?", ","}


def _rules_out(line: Sequence[Term], at: int) -> bool:
    """Whether what follows is ruled out: "not", "it doesn't work on" or the "but" of "any day but Friday" before it."""
    term = line[at]
    return term.kind in "!l" or term.name == "minus" or (term.kind == "$" and at > 0 and line[at - 1].kind == "J")


def _ruled_out_since(drafts: Sequence[object], line: Sequence[Term], at: int, clause: int) -> int | None:
    """Where that begins which is ruled out from behind: "Tuesday and Wednesday don't work", "Montag geht nicht"."""
    if line[at].kind == "l":
        return clause if len(drafts) > clause else None
    return max(len(drafts) - 1, 0) if line[at].name == NOT_BEHIND and _is_behind(line, at) else None


def _prefer(drafts: list[tuple[Spot, Mark]], line: Sequence[Term], at: int) -> bool:
    """Whether "preferably" is of what follows; else what stands before is merely preferred."""
    if any(t.kind == "W" for t in _rest_of_clause(line, at)):
        return True
    if drafts and drafts[-1][1] is Mark.WANTED:
        drafts[-1] = (drafts[-1][0], Mark.PREFERRED)
    return False


def _rest_of_clause(line: Sequence[Term], at: int) -> Sequence[Term]:
    """What follows a place up to the next comma."""
    end = next((k for k in range(at + 1, len(line)) if line[k].kind in ",.$"), len(line))
    return line[at + 1 : end]


def _completed(drafts: list[tuple[Spot, Mark]]) -> list[tuple[Spot, Mark]]:
    """As in "Tuesday or Thursday at 4" means both at 4; "Friday at 3 or 4" means Friday twice."""
    wanted = [at for at, (_, mark) in enumerate(drafts) if mark is Mark.WANTED]
    for before, at in pairwise(wanted):
        first, second = drafts[before][0], drafts[at][0]
        if second.days is None and first.days is not None:
            drafts[at] = (replace(second, days=first.days), Mark.WANTED)
    for before, at in reversed(list(pairwise(wanted))):
        first, second = drafts[before][0], drafts[at][0]
        if not first.has_time and second.has_time and second.days:
            same = replace(first, clock=second.clock, last_clock=second.last_clock, part=second.part)
            drafts[before] = (replace(same, relation=second.relation, from_part=second.from_part), Mark.WANTED)
    return drafts
