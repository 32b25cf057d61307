"""A wish about when, kept in a form: to and from plain JSON, joined with what was said before, matched with slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date, datetime, time
from typing import Any

from dialogs.language.wish import Mood, Relation, Wish, Wishes

Stored = dict[str, Any]


def to_json(wishes: Wishes) -> Stored:
    """Plain JSON of what was wished."""
    return {
        "wanted": [_plain(wish) for wish in wishes.wanted],
        "excluded": [_plain(wish) for wish in wishes.excluded],
        "preferred": [_plain(wish) for wish in wishes.preferred],
        "mood": wishes.mood.value if wishes.mood else "",
    }


def from_json(stored: Mapping[str, Any]) -> Wishes:
    """The wish that `to_json` wrote."""
    return Wishes(
        wanted=tuple(_wish(item) for item in stored["wanted"]),
        excluded=tuple(_wish(item) for item in stored["excluded"]),
        preferred=tuple(_wish(item) for item in stored.get("preferred", ())),
        mood=Mood(stored["mood"]) if stored["mood"] else None,
    )


def joined(earlier: Wishes | None, fresh: Wishes) -> Wishes:
    """What was said now, completed by what was said before: "Tuesday", then "at 3" is Tuesday at 3."""
    if earlier is None or not earlier.wanted:
        return fresh
    if not fresh.wanted:
        return replace(fresh, wanted=() if fresh.mood is Mood.ANY else earlier.wanted)
    first = earlier.wanted[0]
    wanted = []
    for wish in fresh.wanted:
        if wish.has_time and not wish.has_date and first.has_date:
            wanted.append(replace(wish, start_date=first.start_date, end_date=first.end_date))
        elif wish.has_date and not wish.has_time and first.has_time:
            wanted.append(
                replace(
                    wish,
                    start_time=first.start_time,
                    end_time=first.end_time,
                    relation=first.relation,
                    part=first.part,
                    other_time=first.other_time,
                )
            )
        else:
            wanted.append(wish)
    return replace(fresh, wanted=tuple(wanted))


def exact(wishes: Wishes) -> tuple[date, time] | None:
    """The one wall-clock start that was wished, where it was that exact."""
    if len(wishes.wanted) != 1:
        return None
    wish = wishes.wanted[0]
    if wish.start_date is None or wish.start_time is None or wish.end_time is not None:
        return None
    if wish.relation is not Relation.AT or wish.end_date not in (None, wish.start_date):
        return None
    return wish.start_date, wish.start_time


def admits(wishes: Wishes, start: datetime, *, with_preferred: bool = False) -> bool:
    """Whether a slot at this wall-clock start is among what was wished, every preference met too where asked for."""
    if any(wish.admits(start) for wish in wishes.excluded):
        return False
    if with_preferred and not all(wish.admits(start) for wish in wishes.preferred):
        return False
    return not wishes.wanted or any(wish.admits(start) for wish in wishes.wanted)


def _plain(wish: Wish) -> Stored:
    return {
        key: value.isoformat() if isinstance(value, date | time) else value
        for key, value in asdict(wish).items()
        if value not in (None, "", False)
    }


def _wish(item: Mapping[str, Any]) -> Wish:
    values: dict[str, Any] = dict(item)
    for key in ("start_date", "end_date"):
        if key in values:
            values[key] = date.fromisoformat(values[key])
    for key in ("start_time", "end_time", "other_time"):
        if key in values:
            values[key] = time.fromisoformat(values[key])
    if "relation" in values:
        values["relation"] = Relation(values["relation"])
    return Wish(**values)
