"""Pieces joined to spots (a day, a time or both), spots to ranges and relations."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dialogs.language.clocks import HOURS_OR_CLOCK, Clock, ClockRange
from dialogs.language.ground import Days, Ground, Moment
from dialogs.language.terms import Term, piece, rewrite
from dialogs.language.wish import Relation


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands together: days, a clock time (or two), a part of the day, with how it is meant."""

    days: Days | None = None
    clock: Clock | None = None
    last_clock: Clock | None = None
    part: str = ""
    portion: str = ""
    relation: Relation = Relation.AT
    last_days: Days | None = None
    is_move: bool = False
    from_part: bool = False
    """Whether the part of the day stood by itself before "before 5", and so begins what is wanted."""

    @property
    def has_time(self) -> bool:
        """Whether a clock time or a part of the day belongs to it."""
        return self.clock is not None or bool(self.part)


_SUNDAY = 6
_MEAL = " meal"  # a time of day only after "at", "before", "after" or a day: "tomorrow lunch", not "lunch for two"
_GLUE = r"[@DIFTf,x~]{0,3}"
_TO = r"(?:[-t\]]|,\])"
_PART = re.compile(r"(?P<edge>E?)[IT]{0,2}(?P<how>[xXL]?)(?P<part>[pg])")
_ANY = re.compile(r"[KRZVN]|H(?=,?[t\]-])")
_EDGED = re.compile(r"EW")
_NEAR = re.compile(rf"W(?P<glue>{_GLUE})W")
_BETWEEN = re.compile(r"B[DT@]{0,2}W[-t&\]][DT@]{0,2}W")
_FROM_TO = re.compile(
    rf"[\[f]?[DT@]{{0,2}}W,?{_TO}[DT@~]{{0,2}}W|\[[DT@]{{0,2}}W@T?W|[\[f][DT@]{{0,2}}WF[DT@~]{{0,2}}W"
)
_FROM_AT = re.compile(r"[\[f]?[DT@]{0,2}W,?(?P<to>@)[DT@~]{0,2}W")
_RELATIONS = {
    "[": Relation.FROM, "]": Relation.UNTIL, ">": Relation.AFTER, "<": Relation.BEFORE, "~": Relation.AROUND,
}  # fmt: skip
_RELATED = re.compile(r"(?P<no>!?)(?P<r>[\[\]><~])[DT@,F~]{0,2}W(?P<on>O?)")
_ONWARDS = re.compile(r"WO")
_BEHIND = re.compile(r"W,?(?P<r>[\[\]])(?=$|[.,&|$])")


def _part(terms: list[Term], match: re.Match[str], today: date) -> Term | None:
    term = terms[match.start("part")]
    name = term.name.removesuffix(_MEAL)
    if name != term.name and (not match.start() or terms[match.start() - 1].kind not in "@<>DZ!") and len(terms) > 1:
        return None
    how = match["how"]
    days = None
    if term.kind == "g" or how == "x":
        days = Days(today)
    elif how == "L":
        days = Days(today - timedelta(days=1))
    elif how == "X":
        days = Days(today + timedelta(days=1))
    portion = terms[match.start("edge")].name if match["edge"] else ""
    return piece(terms, *match.span(), "W", Spot(days=days, part=name, portion=portion))


def _is_now_meant(terms: list[Term], match: re.Match[str]) -> bool:
    """As in "from now until Friday" and a bare "now"; elsewhere it is a filler ("that is all for now")."""
    before = terms[match.start() - 1].kind if match.start() else ""
    return before == "[" or (len(terms) <= 3 and before not in {"!", "F"})


def _says_move(terms: list[Term], match: re.Match[str]) -> bool:
    return any(t.kind == "*" for t in terms)  # before or behind: "von Dienstag auf Freitag verschieben"


def _single(terms: list[Term], match: re.Match[str], ground: Ground) -> Term | None:
    found = terms[match.start()].piece
    if match[0] == "N" and not _is_now_meant(terms, match):
        return None
    if match[0] == "H" and terms[match.start()].name != "now":
        return None
    spot = Spot()
    if isinstance(found, Clock):
        spot = Spot(clock=found)
    elif isinstance(found, ClockRange):
        is_move = match.start() > 0 and terms[match.start() - 1].kind in "[f" and _says_move(terms, match)
        spot = Spot(clock=found.first, last_clock=found.last, relation=Relation.RANGE, is_move=is_move)
    elif isinstance(found, Days):
        spot = Spot(days=found, part=found.part)
    else:
        at = found.at if isinstance(found, Moment) else ground.now
        spot = Spot(days=Days(at.date()), clock=Clock(at.hour, at.minute, is_24=True))
    return piece(terms, *match.span(), "W", spot)


def spot_of(term: Term) -> Spot:
    """The spot that a term of letter W holds."""
    if not isinstance(term.piece, Spot):
        raise TypeError(f"no spot in a term {term.kind!r}")
    return term.piece


def join(first: Spot, second: Spot) -> Spot | None:
    """Both as one if they say different things (a day and a time), or the two ends of a range; else None."""
    if (ends := _two_ends(first, second)) is not None:
        return ends
    if (part := _part_of_week(first, second)) is not None:
        return part
    if second.last_days or (first.days and second.days) or (first.last_days and not second.has_time):
        return None
    if (first.clock and second.clock) or (first.part and second.part and not (first.clock or second.clock)):
        return None
    weak = {Relation.AT, Relation.RANGE} if first.last_days else {Relation.AT}
    return Spot(
        days=first.days or second.days,
        last_days=first.last_days,
        clock=first.clock or second.clock,
        last_clock=first.last_clock or second.last_clock,
        part=first.part or second.part,
        portion=first.portion or second.portion,
        relation=first.relation if first.relation not in weak else second.relation,
        from_part=bool(first.part) and first.clock is None and second.relation in {Relation.BEFORE, Relation.UNTIL},
    )


def _part_of_week(first: Spot, second: Spot) -> Spot | None:
    """As in "next week from Wednesday": that week's Wednesday, and the rest of the week."""
    week, day = first.days, second.days
    if week is None or week.last is None or (week.last - week.first).days != _SUNDAY or day is None or not day.of_week:
        return None
    if first.has_time or first.relation is not Relation.AT:
        return None
    named = replace(day, first=week.first + timedelta(days=day.first.weekday()))
    match second.relation:
        case Relation.FROM | Relation.AFTER:
            since = named.first + timedelta(days=second.relation is Relation.AFTER)
            return replace(second, days=Days(since), last_days=Days(week.last), relation=Relation.RANGE)
        case Relation.UNTIL | Relation.BEFORE:
            until = named.first - timedelta(days=second.relation is Relation.BEFORE)
            return replace(second, days=Days(week.first), last_days=Days(until), relation=Relation.RANGE)
    return None


def corrected_by(first: Spot, second: Spot) -> Spot:
    """As in "Tuesday at 3, sorry, Wednesday": what is said again replaces what was said before."""
    if not second.has_time:
        return replace(first, days=second.days, last_days=second.last_days)
    return replace(second, days=second.days or first.days, last_days=second.last_days or first.last_days)


def _two_ends(first: Spot, second: Spot) -> Spot | None:
    """As in "after 9:30 but before 11:00" and "arriving on the 12th, leaving on the 22nd"."""
    if second.relation not in {Relation.BEFORE, Relation.UNTIL}:
        return None
    if first.clock and second.clock and first.relation in {Relation.AFTER, Relation.FROM} and not first.last_clock:
        days = first.days or second.days
        return Spot(days=days, clock=first.clock, last_clock=second.clock, relation=Relation.RANGE)
    is_open = first.relation in {Relation.AFTER, Relation.FROM, Relation.AT}
    if is_open and first.days and second.days and not (first.has_time or second.has_time or first.last_days):
        return _day_range(first, second)
    return None


def _is_ruled_out(terms: list[Term], at: int) -> bool:
    """Whether "not" stands before the place, with no more than small words between."""
    while at and terms[at - 1].kind in "TDI@":
        at -= 1
    return at > 0 and terms[at - 1].kind == "!"


def _neighbors(terms: list[Term], match: re.Match[str]) -> Term | None:
    if "," in match["glue"] and _is_ruled_out(terms, match.start()):
        return None  # "not Wednesday, in the morning" rules the day out and wants the morning
    joined = join(spot_of(terms[match.start()]), spot_of(terms[match.end() - 1]))
    return None if joined is None else piece(terms, *match.span(), "W", joined)


def _day_range(first: Spot, last: Spot) -> Spot:
    return Spot(days=first.days, last_days=last.days, relation=Relation.RANGE)


def _range(terms: list[Term], match: re.Match[str]) -> Term | None:
    """Two spots as one range. After a verb of moving, "from Tuesday to Thursday" is marked as a move."""
    if match.re is _FROM_AT and terms[match.start("to")].value != 1:
        return None  # an "at" that is no "to"
    is_move = match[0][0] in "[f" and _says_move(terms, match)
    inside = [spot_of(t) for t in terms[match.start() : match.end()] if t.kind == "W"]
    first, last = inside
    if first.relation is Relation.RANGE or last.relation is Relation.RANGE:
        return None
    if first.clock is None or last.clock is None:
        if not (first.days and last.days):
            return None
        made = last if is_move and last.has_time else replace(_day_range(first, last), is_move=is_move)
        return piece(terms, *match.span(), "W", made)
    start, end = first.clock, last.clock
    start, end = replace(start, part=start.part or first.part), replace(end, part=end.part or last.part)
    different = first.days and last.days
    made = Spot(
        days=first.days or last.days,
        clock=start,
        last_clock=end,
        last_days=last.days if different else None,
        relation=Relation.RANGE,
        is_move=is_move,
    )
    return piece(terms, *match.span(), "W", made)


def _is_long(spot: Spot) -> bool:
    """Whether a "voor" means for and not before: "voor volgende week", but "voor het weekend"."""
    days = spot.days
    if days is None or days.last is None or spot.has_time:
        return False
    return (days.last - days.first).days >= (4 if days.first.weekday() == 0 else 27)


def _related(terms: list[Term], match: re.Match[str]) -> Term | None:
    term = next(t for t in terms[match.start() : match.end()] if t.kind == "W")
    spot = spot_of(term)
    if spot.relation is not Relation.AT:
        return None
    relation = _RELATIONS[match["r"]]
    if terms[match.start("r")].name == "of":  # as in "a marcação das 3", where "das 3 às 5" is a range
        relation = Relation.AT
    if terms[match.start("r")].name.startswith("or to") and _is_long(spot):
        relation = Relation.AT
    if match["no"]:
        opposite = {Relation.AFTER: Relation.UNTIL, Relation.BEFORE: Relation.FROM}
        if relation not in opposite:
            return None
        relation = opposite[relation]
    return piece(terms, *match.span(), "W", replace(spot, relation=relation))


def _behind(terms: list[Term], match: re.Match[str]) -> Term | None:
    """As in "14 Uhr frühestens", where the relation follows what it is about."""
    spot = spot_of(terms[match.start()])
    if spot.relation not in {Relation.AT, Relation.AROUND}:
        return None
    return piece(terms, *match.span(), "W", replace(spot, relation=_RELATIONS[match["r"]]))


def _onwards(terms: list[Term], match: re.Match[str]) -> Term | None:
    spot = spot_of(terms[match.start()])
    if spot.relation not in {Relation.AT, Relation.AROUND}:
        return None
    return piece(terms, *match.span(), "W", replace(spot, relation=Relation.FROM))


_LASTING = re.compile(r"W,?F(?P<n>n\.n|[nsr])(?P<u>u)|F(?P<n2>n\.n|[nsr])(?P<u2>u),?\[?W")
_HOURS = {"minute": 1 / 60, "hour": 1.0, HOURS_OR_CLOCK: 1.0}
_DAYS = {"day": 1, "week": 7}
_NOON = datetime(2000, 1, 1, 12)  # noqa: DTZ001 - only the distance counts


def _lasting(terms: list[Term], match: re.Match[str]) -> Term | None:
    """As in "from 2 pm for 2 hours" and "for three days from tomorrow"."""
    spot = next(spot_of(t) for t in terms[match.start() : match.end()] if t.kind == "W")
    group, unit = ("n", terms[match.start("u")]) if match["n"] else ("n2", terms[match.start("u2")])
    numbers = [t.value for t in terms[match.start(group) : match.end(group) : 2]]
    count = float(".".join(map(str, numbers)))
    if spot.last_clock or spot.last_days or not 0 < count <= 100:
        return None
    if spot.clock is not None and unit.name in _HOURS:
        end = _NOON.replace(hour=spot.clock.hour % 24, minute=spot.clock.minute) + timedelta(
            hours=count * _HOURS[unit.name]
        )
        is_same_half = (spot.clock.hour % 12) * 60 + spot.clock.minute + count * 60 * _HOURS[unit.name] < 12 * 60
        half = spot.clock.half if is_same_half or spot.clock.half is None else 12 - spot.clock.half
        last = Clock(end.hour, end.minute, half, spot.clock.is_24)
        made = replace(spot, last_clock=last, relation=Relation.RANGE)
    elif spot.days is not None and not spot.has_time and unit.name in _DAYS:
        last_day = spot.days.first + timedelta(days=round(count * _DAYS[unit.name]) - 1)
        made = replace(spot, last_days=Days(last_day), relation=Relation.RANGE)
    else:
        return None
    return piece(terms, *match.span(), "W", made)


def spots(terms: list[Term], ground: Ground) -> list[Term]:
    """The line with every day and time joined to spots of letter W."""
    terms = rewrite(terms, _PART, lambda line, match: _part(line, match, ground.today))
    terms = rewrite(terms, _ANY, lambda line, match: _single(line, match, ground))
    terms = rewrite(terms, _EDGED, lambda line, match: piece(line, *match.span(), "W", line[match.end() - 1].piece))
    terms = rewrite(terms, _FROM_AT, _range)
    while (shorter := rewrite(terms, _NEAR, _neighbors)) and len(shorter) < len(terms):
        terms = shorter
    terms = rewrite(terms, _BETWEEN, _range)
    terms = rewrite(terms, _FROM_TO, _range)
    terms = rewrite(terms, _FROM_AT, _range)
    while (shorter := rewrite(terms, _NEAR, _neighbors)) and len(shorter) < len(terms):
        terms = shorter
    terms = rewrite(terms, _LASTING, _lasting)
    terms = rewrite(terms, _RELATED, _related)
    terms = rewrite(terms, _BEHIND, _behind)
    return rewrite(terms, _ONWARDS, _onwards)
