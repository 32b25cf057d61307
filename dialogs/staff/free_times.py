"""Free starts of a service with certain staff, found for a wish and drawn on a card: to click, or just to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby, islice
from typing import TYPE_CHECKING

from adaptive_cards.shapes import FreeGroup
from bookings.model import Slot
from bookings.offers import Wanted
from bookings.permissions import Command, Reach, may
from bookings.policies import effective_policy
from dialogs.language.wish import Wishes
from dialogs.wished import admits

if TYPE_CHECKING:
    from dialogs.context import Turn

TIMES_A_GROUP = 6
TIMES_ALONE = 27
TIMES_SAID = 3
MOST_DAYS = 5
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Group:
    """A service with certain staff, and what it is called beside the others."""

    label: str
    wanted: Wanted
    staff: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A group's free starts of one day; `is_next`: of the next one, since nothing is free as it was wished."""

    group: Group
    day: date | None = None
    slots: tuple[Slot, ...] = ()
    is_next: bool = False


async def found(turn: Turn, group: Group, wish: Wishes | None, is_alone: bool) -> list[Part]:
    """What is free for a group: alone day by day, beside others on its first day; else what comes next."""
    offered = await _slots(turn, group.wanted, wish, turn.now)
    is_next = not offered and wish is not None
    if not offered and wish is not None:
        offered = await _slots(turn, group.wanted, None, _since(turn, wish))
    days = groupby(offered, key=lambda slot: slot.start.astimezone(turn.business_zone).date())
    parts = [Part(group, day, tuple(of_day), is_next) for day, of_day in days]
    if is_alone and not is_next:
        return parts[:MOST_DAYS] or [Part(group)]
    return [Part(group, part.day, part.slots[:TIMES_A_GROUP], is_next) for part in parts[:1]] or [Part(group)]


def the_day(parts: Sequence[Part]) -> date | None:
    """The one day that all are about, as it was wished."""
    days = {part.day for part in parts}
    return next(iter(days)) if len(days) == 1 and not any(part.is_next for part in parts) else None


def drawn(turn: Turn, part: Part, *, is_alone: bool, is_same_day: bool) -> tuple[FreeGroup, str]:
    """A part on the card, and in words; what is the same for all, the group or the day, is left out."""
    group, nothing = part.group, turn.words("free-none")
    if part.day is None:
        return {"label": group.label, "line": nothing}, turn.words("free-entry", what=group.label, slots=nothing)
    zone = turn.business_zone
    day = turn.words.day(part.day, turn.now.astimezone(zone).date())
    is_named = not is_alone or part.is_next
    shown: FreeGroup = {"label": group.label if is_named else day}
    if part.is_next:
        shown["note"] = turn.words("free-next", day=day)
    elif is_named and not is_same_day:
        shown["note"] = day
    labels = [(_label(turn, slot, group), slot) for slot in part.slots]
    if _may_book(turn, group):
        value = f"{group.wanted.service.id}|{group.staff}|"
        shown["times"] = [{"label": label, "value": value + slot.start.isoformat()} for label, slot in labels]
    else:
        shown["line"] = ", ".join(label for label, _ in labels)
    clocks = turn.words.or_list(turn.words.clock(slot.start.astimezone(zone)) for slot in part.slots[:TIMES_SAID])
    said = clocks if is_same_day else turn.words("slots-of-day", day=day, clocks=clocks)
    if part.is_next:
        said = turn.words("free-next-said", slots=said)
    return shown, turn.words("free-entry", what=group.label, slots=said) if is_named else said


async def _slots(turn: Turn, wanted: Wanted, wish: Wishes | None, since: datetime) -> list[Slot]:
    """The first free starts from `since` that meet the wish."""
    furthest = turn.now + effective_policy(turn.catalogue.business, wanted.service).maximum_advance + DAY
    free = await turn.desks.offers.free(turn.catalogue, wanted, since, furthest)
    zone = turn.business_zone
    fitting = (one for one in free if wish is None or admits(wish, one.start.astimezone(zone).replace(tzinfo=None)))
    return list(islice(fitting, TIMES_ALONE))


def _since(turn: Turn, wish: Wishes) -> datetime:
    """Where what was wished begins; now, where that is open."""
    first = wish.wanted[0] if wish.wanted else None
    if first is None or first.start_date is None:
        return turn.now
    at = datetime.combine(first.start_date, first.start_time or time(), turn.business_zone)
    return max(turn.now, at.astimezone(UTC))


def _label(turn: Turn, slot: Slot, group: Group) -> str:
    clock = turn.words.clock(slot.start.astimezone(turn.business_zone))
    places = turn.words("places-left", count=slot.places_left) if group.wanted.service.is_group else ""
    return " · ".join(filter(None, (clock, places)))


def _may_book(turn: Turn, group: Group) -> bool:
    """Whether this person books for customers on the calendars of a group."""
    reach, own = may(turn.actor.role, Command.BOOK_FOR), turn.actor.staff_member_id
    return reach is Reach.ALL or (reach is Reach.OWN and group.staff == own)
