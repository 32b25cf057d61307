"""What staff type of time off: whom, from when until when, and why. Dates and times are those of a wall clock."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dialogs.language.agenda_words import without
from dialogs.language.lexicon.area import Area
from dialogs.language.names import Named, pick
from dialogs.language.terms import fold
from dialogs.language.when import wishes
from dialogs.language.wish import Problem, Relation, Wish

lexicon = Area("absence")

EVERYBODY = "*"
_AND = lexicon.pattern("AND")
DAY = timedelta(days=1)
_MINUTES_OF_DAY = 1440
(
    _ENTER,
    _REMOVE,
    _CALLS,
    _EVERYBODY,
    _SELF,
    _WHOM,
    _FOR,
    _LASTING,
    _BARE,
    _FROM_TODAY,
    _BETWEEN,
    _EDGE,
    _LEAVE,
    _MOVE,
) = lexicon.patterns(
    *("ENTER", "REMOVE", "CALLS", "EVERYBODY", "SELF", "WHOM", "FOR", "LASTING", "BARE_HOURS", "FROM_TODAY"),
    *("BETWEEN", "EDGE", "LEAVE", "MOVE"),
)


class Act(StrEnum):
    """What is to be done about time off."""

    SHOW = "show"
    ENTER = "enter"
    REMOVE = "remove"
    CALLS = "calls"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days and times as they were said; `needs_end` where only a beginning was."""

    first: date | None = None
    last: date | None = None
    since: time | None = None
    until: time | None = None
    needs_end: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What the words of an absence say. `whom` is a staff member's id, `EVERYBODY`, or "" for nobody named."""

    stretch: Stretch = Stretch()
    whom: str = ""
    reason: str = ""


def act_of(about: str) -> tuple[Act, str]:
    """What is to be done, and the words that are left for whom and when."""
    text = about.strip()
    folded = fold(text)
    if _CALLS.fullmatch(folded):
        return Act.CALLS, ""
    for act, pattern in ((Act.ENTER, _ENTER), (Act.REMOVE, _REMOVE)):
        if found := pattern.match(folded):
            return act, text[found.end() :].strip()
    return (Act.ENTER if text else Act.SHOW), text


def told(text: str, now: datetime, locale: str, staff: Sequence[Named]) -> Told:
    """What is said of an absence; `now` is the wall time of the business's clock."""
    lasting = _LASTING.search(fold(text))
    rest = without(text, (lasting.span(),)) if lasting else text
    stretch, rest = _stretch(_FROM_TODAY.sub(lexicon.STARTING, _BARE.sub(lexicon.FROM, rest)), now, locale)
    if lasting and stretch.first is not None and stretch.last is None and stretch.until is None:
        stretch = _as_long(stretch, lasting, text, now)
    whom, rest = _whom(rest, staff)
    return Told(stretch, whom, _trimmed(rest))


def chosen_rows(text: str, names: Sequence[Named]) -> tuple[bool, tuple[str, ...]] | None:
    """Of "leave Casey's" or "move 2 after all": whether it goes, and which rows of the plan; `None`: neither."""
    folded = fold(text.strip()).rstrip(".!")
    for goes, pattern in ((False, _LEAVE), (True, _MOVE)):
        if found := pattern.fullmatch(folded):
            words = found["what"]
            parts = _AND.split(words)
            ids = [one for part in parts for one in pick(part.removesuffix("'s"), names, asked=True).ids]
            return (goes, tuple(dict.fromkeys(ids))) if ids else None
    return None


def _stretch(text: str, now: datetime, locale: str) -> tuple[Stretch, str]:
    found = wishes(text, now, locale)
    if found.problem is not None:
        return Stretch(problem=found.problem), without(text, found.spans)
    dated = [wish for wish in found.wanted if wish.has_date]
    if not dated:
        timed = next((wish for wish in found.wanted if wish.has_time), None)
        return (_of(timed) if timed else Stretch()), without(text, found.spans)
    wish = dated[0]
    if wish.end_date not in (None, wish.start_date) and wish.has_time:
        return _two_ends(text, now, locale) or _of(wish), without(text, found.spans)
    stretch = _of(wish)
    for other in dated[1:]:
        last = stretch.last or stretch.first
        if last is not None and not wish.has_time and other.start_date in (last, last + DAY):
            stretch = replace(stretch, last=max(other.end_date or other.start_date, last))
    return stretch, without(text, found.spans)


def _of(wish: Wish) -> Stretch:
    first, last = wish.start_date, wish.end_date
    match wish.relation:
        case Relation.UNTIL | Relation.BEFORE if not wish.has_time:
            return Stretch(None, last or first)
        case Relation.FROM | Relation.AFTER if not wish.has_time:
            return Stretch(first, last, needs_end=last is None)
    is_point = wish.start_time is not None and wish.end_time is None and wish.relation is Relation.AT
    return Stretch(first, last, wish.start_time, wish.end_time, needs_end=is_point)


def _two_ends(text: str, now: datetime, locale: str) -> Stretch | None:
    """From a day and time until another day and time, each side read by itself."""
    for found in _BETWEEN.finditer(fold(text)):
        sides = [wishes(part, now, locale).wanted for part in (text[: found.start()], text[found.end() :])]
        if all(len(side) == 1 and side[0].start_date for side in sides):
            (since,), (until,) = sides
            return Stretch(since.start_date, until.start_date, since.start_time, until.start_time or until.end_time)
    return None


def _as_long(stretch: Stretch, lasting: re.Match[str], text: str, now: datetime) -> Stretch:
    number = fold(text)[slice(*lasting.span("number"))]
    count = int(number) if number.isdecimal() else lexicon.NUMBERS[number]
    minutes = count * lexicon.UNITS[lasting["unit"]]
    is_short = minutes < _MINUTES_OF_DAY
    if stretch.first is None or (is_short and stretch.since is None):
        return replace(stretch, needs_end=True)
    end = datetime.combine(stretch.first, stretch.since or time()) + timedelta(minutes=minutes)
    if is_short:
        return replace(stretch, last=end.date(), until=end.time(), needs_end=False)
    return replace(stretch, last=end.date() - DAY, needs_end=False)


def _whom(text: str, staff: Sequence[Named]) -> tuple[str, str]:
    """The staff member named first or after "for"; other words after it are the reason."""
    shown = text.strip(" ,;:")
    folded = fold(shown)
    if found := _EVERYBODY.match(folded):
        return EVERYBODY, shown[found.end() :]
    if found := _SELF.match(folded):
        return "", shown[found.end() :]
    for found in (_WHOM.match(folded), *_FOR.finditer(folded)):
        if found is None:
            continue
        name = found["who"].removesuffix("'s")
        picked = pick(name, staff)
        if picked.id:
            return picked.id, without(shown, (found.span(),))
    return "", shown


def _trimmed(text: str) -> str:
    words = " ".join(text.split())
    while found := _EDGE.search(fold(words)):
        words = (words[: found.start()] + words[found.end() :]).strip()
    return words
