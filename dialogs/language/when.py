"""When people mean: `wishes` reads all that a text says about it, `when` is its first range.

The text becomes a line of terms (terms.py), clock times and days are found in it (clocks.py, days.py) and joined
(spots.py); here they are resolved to wall-clock dates and times. No date is made up where none was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from dialogs.language import day_expressions
from dialogs.language.clocks import Clock, strong_clocks, weak_clocks
from dialogs.language.dates import next_day_of_month
from dialogs.language.days import days
from dialogs.language.ground import Days, Ground, add_months
from dialogs.language.lexicon import lexicon_for
from dialogs.language.spots import Spot, corrected_by, join, spot_of, spots
from dialogs.language.terms import Term, fold, piece, terms_of
from dialogs.language.wish import Mood, Point, Problem, Relation, When, Wish, Wishes

Hours = tuple[time, time]

PARTS: dict[str, tuple[time, time]] = {
    "morning": (time(8), time(12)),
    "afternoon": (time(12), time(17)),
    "evening": (time(17), time(21)),
    "night": (time(20), time(23, 59)),
    "tonight": (time(17), time(23, 59)),
    "daytime": (time(8), time(18)),
    "lunch": (time(12), time(14)),
    "breakfast": (time(8), time(10)),
    "dinner": (time(18), time(20)),
    "noon": (time(11), time(14)),
    "after school": (time(15), time(21)),
}


def warm_up() -> None:
    """Loads what the first call would else load: the lexicon and dateparser's data, about half a second."""
    day_expressions.warm_up()
    wishes("13 march at 4", datetime(2024, 1, 1, 9), "en-GB")  # noqa: DTZ001 - only the wall time counts


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
    words = lexicon_for(locale)
    folded = fold(text)
    ground = Ground(now, words.language, day_expressions.order_of(locale), folded, reference)
    line = days(strong_clocks(terms_of(folded, words), now.utcoffset() or timedelta()), ground)
    line = spots(_expected(weak_clocks(line, asked=expect == "time"), expect, now), ground)
    drafts = _drafts(line)
    wanted = tuple(_resolve(spot, now, hours) for spot, out in drafts if not out)
    excluded = tuple(_resolve(spot, now, hours) for spot, out in drafts if out)
    problem = next((p for spot, _ in drafts if (p := _problem(spot))), None)
    return Wishes(
        wanted=tuple(w for w in wanted if w.has_date or w.has_time),
        excluded=tuple(w for w in excluded if w.has_date or w.has_time),
        mood=_mood(line),
        problem=problem,
        spans=tuple((t.start, t.end) for t in line if t.kind in "WSJ"),
    )


def when(text: str, now: datetime, locale: str, expect: str | None = None) -> When | None:
    """The first range of time that the text speaks of, wanted or not; None if it speaks of none."""
    found = wishes(text, now, locale, expect)
    if found.problem in {Problem.NO_SUCH_DATE, Problem.NO_SUCH_TIME}:
        return None
    first = next(iter(found.wanted + found.excluded), None)
    if first is None and found.mood is Mood.SOON:
        return When(Point(now.date(), now.time().replace(second=0, microsecond=0)), None, is_range=True)
    return _view(first) if first else None


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


def _mood(line: Sequence[Term]) -> Mood | None:
    for term in line:
        if term.kind == "S":
            return Mood.SOON
        if term.kind == "J":
            return Mood.ANY
        if term.kind == "E" and term.name in {"earlier", "later"}:
            return Mood(term.name)
    return None


def _drafts(line: Sequence[Term]) -> list[tuple[Spot, bool]]:
    """The spots in the order said, each with whether it is excluded; those that complete each other as one."""
    drafts: list[tuple[Spot, bool]] = []
    out, apart, corrected = False, False, False
    for at, term in enumerate(line):
        if term.kind == "!":
            out = True
        elif term.kind == "|":
            apart = True
        elif term.kind == "%":
            corrected = bool(drafts)
        elif term.kind == "W":
            spot = spot_of(term)
            last = drafts[-1] if drafts and not apart and drafts[-1][1] == out else None
            joined = last and (corrected_by(last[0], spot) if corrected else join(last[0], spot))
            if joined:
                drafts[-1] = (joined, out)
            else:
                drafts.append((spot, out))
            apart = corrected = False
            out = out and at + 1 < len(line) and line[at + 1].kind in "|&"
        elif out and term.kind not in "TDI@|&?F":
            out = False
    return _completed(drafts)


def _completed(drafts: list[tuple[Spot, bool]]) -> list[tuple[Spot, bool]]:
    """As in "Tuesday or Thursday at 4" means both at 4; "Friday at 3 or 4" means Friday twice."""
    wanted = [at for at, (_, out) in enumerate(drafts) if not out]
    for before, at in pairwise(wanted):
        first, second = drafts[before][0], drafts[at][0]
        if second.days is None and first.days is not None:
            drafts[at] = (replace(second, days=first.days), False)
        if not first.has_time and second.has_time and second.days:
            same = replace(first, clock=second.clock, last_clock=second.last_clock, part=second.part)
            drafts[before] = (replace(same, relation=second.relation), False)
    return drafts


def _problem(spot: Spot) -> Problem | None:
    if any(clock is not None and clock.is_bad for clock in (spot.clock, spot.last_clock)):
        return Problem.NO_SUCH_TIME
    return next((d.problem for d in (spot.days, spot.last_days) if d and d.problem), None)


def _resolve(spot: Spot, now: datetime, hours: Hours | None) -> Wish:
    problem = _problem(spot)
    if problem in {Problem.NO_SUCH_DATE, Problem.NO_SUCH_TIME}:
        return Wish()
    wish = _timed(spot, now, hours)
    first = spot.days.first if spot.days else None
    last = (spot.days.last if spot.days else None) if spot.last_days is None else _last_day(spot.days, spot.last_days)
    if spot.relation in {Relation.BEFORE, Relation.UNTIL} and not wish.has_time:
        wish = replace(wish, end_date=first if spot.relation is Relation.BEFORE else last or first)
    elif spot.relation is Relation.AFTER and last and not wish.has_time:
        wish = replace(wish, start_date=last)
    elif spot.relation is Relation.FROM and not wish.has_time:
        wish = replace(wish, start_date=first)
    else:
        wish = replace(wish, start_date=first, end_date=last)
    return replace(wish, is_past=_is_past(wish, now))


def _last_day(first: Days | None, last: Days) -> date:
    """The end of a range of days lies after its start: "Friday to Tuesday", "the 29th to the 3rd"."""
    end = last.last or last.first
    if first is None or end >= first.first:
        return end
    if last.of_month:
        return next_day_of_month(end.day, first.first) or end
    if last.of_week:
        return end + timedelta(weeks=-(-(first.first - end).days // 7))
    return add_months(end, 12)


def _timed(spot: Spot, now: datetime, hours: Hours | None) -> Wish:
    relation = spot.relation
    if spot.clock is None:
        if not spot.part:
            return Wish(relation=relation)
        return _part_of_day(spot)
    today = spot.days is not None and spot.days.first == now.date()
    start, other = _choose(spot.clock, spot.clock.part or spot.part, hours, now if today else None)
    if spot.last_clock is not None:
        start, end = _range(spot, start, hours)
        return Wish(start_time=start, end_time=end, relation=Relation.RANGE)
    if relation in {Relation.BEFORE, Relation.UNTIL}:
        return Wish(end_time=start, relation=relation, other_time=other)
    return Wish(start_time=start, relation=relation, other_time=other)


def _part_of_day(spot: Spot) -> Wish:
    start, end = PARTS[spot.part]
    middle = time((start.hour + end.hour) // 2)
    if spot.portion in {"start", "earlier"}:
        end = middle
    elif spot.portion in {"end", "later"}:
        start = middle
    match spot.relation:
        case Relation.AFTER:
            return Wish(start_time=end, relation=Relation.FROM, part=spot.part)
        case Relation.FROM:
            return Wish(start_time=start, relation=Relation.FROM, part=spot.part)
        case Relation.BEFORE:
            return Wish(end_time=start, relation=Relation.BEFORE, part=spot.part)
        case Relation.UNTIL:
            return Wish(end_time=end, relation=Relation.UNTIL, part=spot.part)
    return Wish(start_time=start, end_time=end, relation=Relation.RANGE, part=spot.part)


def _in_part(clock: Clock, part: str) -> time | None:
    readings = clock.readings()
    if len(readings) == 1:
        return readings[0]
    if not part:
        return None
    hour = clock.hour
    match part:
        case "morning" | "breakfast":
            return readings[0]
        case "night" | "tonight":
            return readings[0] if hour == 12 or hour <= 5 else readings[1]
        case "evening" if hour == 12:
            return readings[0]
        case "daytime" | "lunch" | "noon":
            return None
        case _:
            return readings[1]


def _choose(clock: Clock, part: str, hours: Hours | None, now: datetime | None) -> tuple[time, time | None]:
    """The time meant, and the other half of the day where nothing decides."""
    decided = _in_part(clock, part)
    if decided is not None:
        return decided, None
    morning, later = clock.readings()
    if hours is not None:
        inside = [r for r in (morning, later) if hours[0] <= r and (r < hours[1] or hours[1] <= hours[0])]
        if len(inside) == 1:
            return inside[0], None
    chosen, other = (later, morning) if clock.hour <= 6 or clock.hour == 12 else (morning, later)
    if now is not None and hours is None and chosen <= now.time() < other:
        chosen, other = other, chosen
    return chosen, other


def _range(spot: Spot, start: time, hours: Hours | None) -> tuple[time, time]:
    """Both ends: am/pm said at one end serves the other where that keeps the order."""
    first, last = spot.clock, spot.last_clock
    if first is None or last is None:
        raise ValueError("a range has two clock times")
    part = last.part or spot.part
    ends = (known,) if (known := _in_part(last, part)) is not None else last.readings()
    part = first.part or spot.part
    starts = (known,) if (known := _in_part(first, part)) is not None else first.readings()
    if len(starts) == 2 and len(ends) == 1:
        before = [s for s in starts if s < ends[0]]
        return (max(before) if before else start), ends[0]
    after = [e for e in ends if e > start]
    return start, min(after) if after else ends[0]


def _is_past(wish: Wish, now: datetime) -> bool:
    last = wish.end_date or wish.start_date
    if last is None or wish.relation in {Relation.AFTER, Relation.FROM}:
        return False
    if last != now.date():
        return last < now.date()
    end = wish.end_time or wish.start_time
    return end is not None and end < now.time()
