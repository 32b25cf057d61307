"""Where what was said about when may mean two things, both are offered as buttons, and the answer is one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from dialogs.language.names import Option, pick
from dialogs.language.wish import Relation, Wish, Wishes
from dialogs.turn import Suggestion
from dialogs.wished import from_json, to_json

if TYPE_CHECKING:
    from dialogs.context import Turn

Hours = tuple[time, time]


def readings(found: Wishes, hours: Hours | None) -> tuple[Wish, ...]:
    """The wishes that one may be: a date whose weekday differs, or a time in both halves of the opening hours."""
    if len(found.wanted) != 1:
        return ()
    wish = found.wanted[0]
    if wish.readings:
        return tuple(replace(wish, start_date=day, readings=(), is_past=False) for day in sorted(wish.readings))
    first, second = wish.start_time, wish.other_time
    if first is None or second is None or wish.end_time is not None or wish.relation is not Relation.AT or not hours:
        return ()
    inside = [at for at in sorted((first, second)) if hours[0] <= at < hours[1]]
    return tuple(replace(wish, start_time=at, other_time=None) for at in inside) if len(inside) > 1 else ()


def ask(turn: Turn, found: Wishes, read: Sequence[Wish]) -> None:
    """Put both as buttons that type themselves; times on offer before are no answer to this."""
    today = turn.now.astimezone(turn.business_zone).date()
    is_day = bool(found.wanted[0].readings)
    labels = [turn.words.day(w.start_date, today) if is_day and w.start_date else _clock(turn, w) for w in read]
    turn.frame["readings"] = [
        {"label": label, "wishes": to_json(replace(found, wanted=(wish,)))}
        for label, wish in zip(labels, read, strict=True)
    ]
    turn.frame["offer"] = turn.frame["named"] = []
    turn.say("when-which", *[Suggestion(label, label) for label in labels], readings=turn.words.or_list(labels))
    turn.asks = "slot"


def answer(turn: Turn, text: str, fresh: Wishes) -> Wishes | None:
    """The reading that was chosen: by its words, its place, or by what only one of them meets."""
    stored: list[dict[str, Any]] = turn.frame.get("readings", [])
    if not stored:
        return None
    chosen = _chosen(stored, text, fresh)
    if chosen is not None or fresh:
        turn.frame.pop("readings")
    return chosen


def _chosen(stored: Sequence[dict[str, Any]], text: str, fresh: Wishes) -> Wishes | None:
    options = [Option(str(number), each["label"]) for number, each in enumerate(stored)]
    picked = pick(text, options, asked=True).id if not any(c.isdigit() for c in text) else None
    if picked is not None:
        return from_json(stored[int(picked)]["wishes"])
    read = [from_json(each["wishes"]) for each in stored]
    met = [one for one in read if any(_meets(wish, one.wanted[0]) for wish in fresh.wanted)]
    return met[0] if len(met) == 1 else None


def _clock(turn: Turn, wish: Wish) -> str:
    return turn.words.wall(wish.start_time or time())


def _meets(wish: Wish, reading: Wish) -> bool:
    """Whether what is said now is met by a reading, as far as both name the same."""
    day = reading.start_date or wish.start_date
    at = reading.start_time or wish.start_time or time(12)
    if day is None:
        return replace(wish, start_date=None, end_date=None).admits(datetime.combine(date.min, at))
    return wish.admits(datetime.combine(day, at))
