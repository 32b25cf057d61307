"""A wish about when, kept in a form: to and from plain JSON, joined with what was said before, matched with slots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, time, timedelta
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
    """What was said now, completed by what was said before: "Tuesday", then "at 3" is Tuesday at 3.

    What was ruled out stays out until "any time", or until that very day is wished for; so do preferences. After "next
    week", a weekday is that week's. A point in time is carried over to one day, and merely preferred on several.
    """
    if earlier is None or (fresh.mood is Mood.ANY and not fresh.wanted):
        return fresh
    if fresh.is_loose and earlier.wanted:
        fresh = replace(fresh, wanted=(), preferred=fresh.wanted)
    fresh = replace(
        fresh,
        wanted=tuple(_in_its_week(wish, earlier.wanted) for wish in fresh.wanted),
        excluded=tuple(_in_its_week(wish, earlier.wanted) for wish in fresh.excluded),
    )
    fresh = replace(
        fresh,
        excluded=(*(e for e in earlier.excluded if not _taken_back(e, fresh)), *fresh.excluded),
        preferred=fresh.preferred or earlier.preferred,
    )
    kept = tuple(wish for wish in earlier.wanted if not any(_rules_out(e, wish) for e in fresh.excluded))
    if not fresh.wanted or not kept:
        return replace(fresh, wanted=fresh.wanted or kept)
    earlier = replace(earlier, wanted=kept)
    first = earlier.wanted[0]
    is_time_new = fresh.mood is Mood.ANY or any(wish.has_time for wish in fresh.preferred)
    preferred = fresh.preferred
    wanted = []
    for wish in fresh.wanted:
        if wish.has_time and not wish.has_date and first.has_date:
            wanted.append(replace(wish, start_date=first.start_date, end_date=first.end_date))
        elif wish.has_time or not wish.has_date or not first.has_time or is_time_new:
            wanted.append(wish)
        elif wish.end_date is not None and _is_point(first):
            wanted.append(wish)
            preferred = (Wish(start_time=first.start_time, relation=Relation.AROUND),)
        else:
            on = replace(first, start_date=wish.start_date, end_date=wish.end_date)
            wanted.append(replace(on, is_weekday=wish.is_weekday, is_past=wish.is_past))
    return replace(fresh, wanted=tuple(wanted), preferred=preferred)


def _is_point(wish: Wish) -> bool:
    """Whether a time is a point in time, and no range of the day."""
    return wish.start_time is not None and wish.end_time is None and wish.relation in (Relation.AT, Relation.AROUND)


def _in_its_week(wish: Wish, earlier: Sequence[Wish]) -> Wish:
    """A weekday that was named alone, moved into the days that were wished before."""
    for range_ in earlier:
        first, last = range_.start_date, range_.end_date
        if not wish.is_weekday or wish.start_date is None or first is None or last is None or wish.start_date >= first:
            continue
        weeks = -(-(first - wish.start_date).days // 7)
        moved = wish.start_date + timedelta(weeks=weeks)
        if moved <= last:
            return replace(wish, start_date=moved)
    return wish


def loosened(wishes: Wishes, day: date) -> Wishes:
    """What was wished, for a day that was clicked: a range of the day holds there, a point in time is preferred."""
    first = wishes.wanted[0] if wishes.wanted else Wish()
    on = Wish(start_date=day)
    if not _is_point(first):
        return joined(wishes, Wishes(wanted=(on,)))
    near = Wish(start_time=first.start_time, relation=Relation.AROUND)
    return replace(joined(replace(wishes, wanted=()), Wishes(wanted=(on,))), preferred=(near,))


def _taken_back(excluded: Wish, fresh: Wishes) -> bool:
    """Whether a day that was ruled out is wished for after all."""
    return any(wish.start_date is not None and wish.start_date == excluded.start_date for wish in fresh.wanted)


def _rules_out(excluded: Wish, wish: Wish) -> bool:
    """Whether nothing is left of a wish for one day."""
    if wish.start_date is None or wish.end_date is not None or excluded.has_time:
        return False
    return excluded.admits(datetime.combine(wish.start_date, time()))


def exact(wishes: Wishes) -> tuple[date, time] | None:
    """The one wall-clock start that was wished, where it was that exact."""
    if len(wishes.wanted) != 1:
        return None
    wish = wishes.wanted[0]
    if len(wishes.preferred) == 1 and not wish.has_time and not wishes.preferred[0].has_date:
        nicer = wishes.preferred[0]
        wish = replace(nicer, start_date=wish.start_date, end_date=wish.end_date)
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
        if key != "readings" and value not in (None, "", False)
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
