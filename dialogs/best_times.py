"""The best of what is free as a talk names them: in words and on a card, and the near misses where nothing fits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from adaptive_cards import shapes
from bookings.offers import Wanted
from dialogs import facts, slots
from dialogs.fields import admitted
from dialogs.language.names import Option, pick
from dialogs.language.talk_words import takes_any, which_end
from dialogs.language.wish import Wishes
from dialogs.ranking import GIVES_WAY, Choice, Reason, Wanting, best, near_misses

if TYPE_CHECKING:
    from dialogs.context import Turn

NEAR = timedelta(days=14)
"""How far beyond the days that were wished near misses are looked for."""
MOST_DAYS = 400


@dataclass(frozen=True, slots=True)
class Best:
    """The times named first, and who takes each of them where that has to be said."""

    want: Wanting
    choices: tuple[Choice, ...] = ()
    names: Mapping[Choice, str] = field(default_factory=dict)


def wanting(turn: Turn, wanted: Wanted, wishes: Wishes | None) -> Wanting:
    """All that was wished; on a move the booking's time of day is aimed at where no time is named."""
    zone = turn.zone_of(wanted.service)
    present = wanted.moving.start.astimezone(zone).time() if wanted.moving else None
    return Wanting(wishes or Wishes(), wanted.staff_member_ids, present)


def of_offer(turn: Turn, offered: slots.Offer, want: Wanting) -> Best:
    """The best of what is offered; none where nothing was wished, or where the pages of an offer are turned."""
    is_turned = turn.frame.get("from") or turn.frame.get("before")
    return Best(want, best(offered.pool, want) if want.wishes and not is_turned else ())


async def of_near(turn: Turn, wanted: Wanted, want: Wanting, *, has_choice: bool) -> Best:
    """The nearest for each wish that keeps it away; other people only where the person may choose."""
    others = replace(wanted, staff_member_ids=admitted(turn, wanted.service)) if has_choice else wanted
    days = [day for w in want.wishes.wanted for day in (w.start_date, w.end_date) if day is not None]
    today = turn.now.astimezone(turn.zone_of(wanted.service)).date()
    ahead = min(max([(day - today).days for day in days], default=0), MOST_DAYS)
    choices = near_misses(await slots.all_free(turn, others, turn.now + timedelta(days=ahead) + NEAR), want)
    return Best(want, choices, {choice: _name(turn, choice, want) for choice in choices if want.staff})


def _name(turn: Turn, choice: Choice, want: Wanting) -> str:
    able = choice.free.slot.staff_member_ids
    return facts.staff_names(turn, ([key for key in able if key in want.staff] or able)[:1])


def in_words(turn: Turn, named: Best, zone: ZoneInfo) -> str:
    """The best in a phrase, each with its reason; those of a day together."""
    parts = []
    for day, of_day in groupby(named.choices, key=lambda choice: choice.free.wall.date()):
        told = []
        for choice in of_day:
            clock = turn.words.clock(choice.free.slot.start.astimezone(zone))
            told.append(
                turn.words("slots-best", slot=_with(turn, named, choice, clock), reason=_why(turn, named, choice))
            )
        today = turn.now.astimezone(turn.business_zone).date()
        parts.append(turn.words("slots-best-of-day", day=turn.words.day(day, today), clocks=turn.words.or_list(told)))
    return "; ".join(parts)


def rows(turn: Turn, named: Best, zone: ZoneInfo) -> list[shapes.Best]:
    """The best as the rows of a card."""
    made: list[shapes.Best] = []
    for choice in named.choices:
        wall = choice.free.slot.start.astimezone(zone)
        label = turn.words("day-at-clock", day=facts.day(turn, wall), clock=turn.words.clock(wall))
        value = choice.free.slot.start.isoformat()
        made.append({"label": _with(turn, named, choice, label), "reason": _why(turn, named, choice), "value": value})
    return made


def _with(turn: Turn, named: Best, choice: Choice, text: str) -> str:
    return turn.words("slots-with", slots=text, staff=named.names[choice]) if choice in named.names else text


def _why(turn: Turn, named: Best, choice: Choice) -> str:
    target = turn.words.wall(named.want.target) if named.want.target else ""
    return turn.words("slots-reason", reason=choice.reason.value, target=target)


def remember(turn: Turn, offered: slots.Offer, named: Best) -> None:
    """What was offered and named, so that "the second one", "another person" or a click on it is understood."""
    first = [choice.free.slot for choice in named.choices] or offered.slots[: slots.TIMES_IN_WORDS]
    turn.frame["offer"] = [slot.start.isoformat() for slot in offered.slots]
    turn.frame["named"] = [slot.start.isoformat() for slot in first]
    turn.frame["reasons"] = [choice.reason.value for choice in named.choices]
    turn.frame["others"] = {
        choice.free.slot.start.isoformat(): choice.free.slot.staff_member_ids[0]
        for choice in named.choices
        if choice.reason is Reason.OTHER_PERSON
    }


def is_near(turn: Turn) -> bool:
    """Whether what was named last are near misses."""
    reasons: list[str] = turn.frame.get("reasons", [])
    return bool(reasons) and set(reasons) <= {reason.value for reason in GIVES_WAY}


def gives_way(turn: Turn, text: str) -> str | None:
    """The start of the near miss that a text names by what would give way for it: "another time"."""
    if not is_near(turn):
        return None
    labels = [Option(start, turn.words("slots-reason", reason=reason, target="")) for start, reason in _named(turn)]
    return pick(text, labels).id


def one_of_them(turn: Turn, text: str) -> str | None:
    """The start that "the later one", "the earliest" or "any of these" means, of the times that were named."""
    named: list[str] = turn.frame.get("named", [])
    if not named or any(c.isdigit() for c in text):
        return None
    if (end := which_end(text)) is not None:
        return sorted(named, key=datetime.fromisoformat)[end]
    return named[0] if takes_any(text) else None


def options(turn: Turn) -> list[Option]:
    """The times that were named last, to be chosen by their place."""
    return [Option(start, "") for start in turn.frame.get("named") or turn.frame.get("offer", [])]


def _named(turn: Turn) -> list[tuple[str, str]]:
    return list(zip(turn.frame.get("named", []), turn.frame.get("reasons", []), strict=False))
