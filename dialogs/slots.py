"""Free slots as a conversation shows them: a few days, a few times a day, the nearest where a wish cannot be met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from adaptive_cards.shapes import Day, SlotPicker, Time
from bookings.model import Slot
from bookings.offers import Wanted
from bookings.policies import effective_policy
from bookings.refusals import Refused
from dialogs import facts
from dialogs.language.wish import Wishes
from dialogs.ranking import Free
from dialogs.wished import admits

if TYPE_CHECKING:
    from dialogs.context import Turn

DAYS_SHOWN = 3
TIMES_A_DAY = 9
TIMES_IN_WORDS = 3
DAYS_RANKED = 7
"""So many days with free slots are looked through for the best."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered at once: slots in order, and whether the last day has more of them.

    `pool` is what the best are chosen from: all that meets the wish on the first days, the ones not shown too.
    """

    slots: tuple[Slot, ...]
    has_more: frozenset[date] = frozenset()
    pool: tuple[Free, ...] = ()


def instants(day: date, at: time, zone: ZoneInfo) -> list[datetime]:
    """The instants in UTC at which a wall clock shows a time: none, one or two (docs/rules.md, case 22)."""
    found = []
    for fold in (0, 1):
        wall = datetime.combine(day, at, zone).replace(fold=fold)
        instant = wall.astimezone(UTC)
        if instant.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None) and instant not in found:
            found.append(instant)
    return found


async def offer(
    turn: Turn, wanted: Wanted, wishes: Wishes | None, since: datetime, until: datetime | None = None
) -> Offer:
    """The first slots from `since` that meet the wish, preferences too if any do: at most three days of nine times."""
    zone = turn.zone_of(wanted.service)
    policy = effective_policy(turn.catalogue.business, wanted.service)
    last = until or turn.now + policy.maximum_advance + timedelta(days=1)
    for is_strict in (True, False) if wishes is not None and wishes.preferred else (False,):
        found: list[Slot] = []
        counts: dict[date, int] = {}
        more: set[date] = set()
        pool: list[Free] = []
        for free in _free(await turn.desks.offers.free(turn.catalogue, wanted, since, last), zone):
            if wishes is not None and not admits(wishes, free.wall, with_preferred=is_strict):
                continue
            day = free.wall.date()
            if day not in counts and len(counts) == (DAYS_RANKED if wishes else DAYS_SHOWN):
                break
            counts[day] = counts.get(day, 0) + 1
            if wishes:
                pool.append(free)
            if len(counts) <= DAYS_SHOWN and counts[day] > TIMES_A_DAY:
                more.add(day)
            elif len(counts) <= DAYS_SHOWN:
                found.append(free.slot)
        if found:
            break
    return Offer(tuple(found), frozenset(more), tuple(pool))


async def all_free(turn: Turn, wanted: Wanted, until: datetime) -> list[Free]:
    """Every free slot from now on, with its wall-clock start."""
    slots = await turn.desks.offers.free(turn.catalogue, wanted, turn.now, until)
    return list(_free(slots, turn.zone_of(wanted.service)))


def _free(slots: Iterable[Slot], zone: ZoneInfo) -> Iterator[Free]:
    return (Free(slot, slot.start.astimezone(zone).replace(tzinfo=None)) for slot in slots)


async def offer_before(turn: Turn, wanted: Wanted, wishes: Wishes | None, before: datetime) -> Offer:
    """The last days with free slots that meet the wish and start before an instant."""
    zone = turn.zone_of(wanted.service)
    by_day: dict[date, list[Slot]] = {}
    for slot in await turn.desks.offers.free(turn.catalogue, wanted, turn.now, before):
        wall = slot.start.astimezone(zone)
        if wishes is None or admits(wishes, wall.replace(tzinfo=None)):
            by_day.setdefault(wall.date(), []).append(slot)
    days = sorted(by_day)[-DAYS_SHOWN:]
    return Offer(tuple(slot for day in days for slot in by_day[day][-TIMES_A_DAY:]))


def in_words(turn: Turn, slots: Sequence[Slot], zone: ZoneInfo) -> str:
    """Some slots in a phrase, days after one another where there are several."""
    parts = []
    for day, of_day in groupby(slots[:TIMES_IN_WORDS], key=lambda slot: slot.start.astimezone(zone).date()):
        clocks = [turn.words.clock(slot.start.astimezone(zone)) for slot in of_day]
        today = turn.now.astimezone(turn.business_zone).date()
        parts.append(turn.words("slots-of-day", day=turn.words.day(day, today), clocks=turn.words.or_list(clocks)))
    return "; ".join(parts)


def picker(turn: Turn, wanted: Wanted, offered: Offer, title: str, line: str = "", *, other_staff: bool) -> SlotPicker:
    """The data of the slot picker's card."""
    zone = turn.zone_of(wanted.service)
    policy = effective_policy(turn.catalogue.business, wanted.service)
    today = turn.now.astimezone(zone).date()
    days: list[Day] = []
    differ = len({slot.staff_member_ids for slot in offered.slots}) > 1 and len(wanted.staff_member_ids) != 1
    shown = _differing(offered.slots) if wanted.moving and differ else False
    for day, of_day in groupby(offered.slots, key=lambda slot: slot.start.astimezone(zone).date()):
        slots = list(of_day)
        times: list[Time] = []
        for slot in slots:
            item: Time = {
                "label": turn.words.clock(slot.start.astimezone(zone)),
                "value": slot.start.isoformat(),
            }
            if wanted.service.is_group:
                item["staff"] = turn.words("places-left", count=slot.places_left)
            elif shown:
                item["staff"] = turn.words.or_list(_names(turn, slot.staff_member_ids))
            times.append(item)
        last = slots[-1].start + timedelta(minutes=1)
        days.append(
            {
                "label": turn.words.day(day, today),
                "value": last.isoformat(),
                "times": times,
                "more": day in offered.has_more,
            }
        )
    data: SlotPicker = {"title": title, "days": days, "other_staff": other_staff}
    if line:
        data["line"] = line
    if offered.slots:
        first = offered.slots[0].start
        if first.astimezone(zone).date() > today:
            data["earlier"] = first.isoformat()
        midnight = datetime.combine(offered.slots[-1].start.astimezone(zone).date() + timedelta(days=1), time(), zone)
        data["later"] = midnight.astimezone(UTC).isoformat()
    data["other_day"] = {
        "first": today.isoformat(),
        "last": (turn.now + policy.maximum_advance).astimezone(zone).date().isoformat(),
    }
    return data


def turn_page(turn: Turn, *, since: datetime | None = None, before: datetime | None = None) -> None:
    """Turn the page of what is offered; a slot chosen before is open again."""
    turn.frame["from"] = since.isoformat() if since else ""
    turn.frame["before"] = before.isoformat() if before else ""
    turn.clear("slot")
    turn.clear("confirm")


def lose(turn: Turn, no: Refused, filled: Mapping[str, Any]) -> None:
    """A slot that was read back is gone: the next question says so and offers the nearest (docs/rules.md, case 25)."""
    start = filled["slot"]["start"]
    text = facts.refusal(turn, no, turn.catalogue.services.get(str(filled.get("service", ""))))
    turn.frame["refused"] = {"text": text, "code": no.code.value, "start": start}
    turn.clear("slot")
    turn.clear("confirm")


def ask_anew(turn: Turn) -> None:
    """Ask for the slot anew, without a wish."""
    for name in ("slot", "when", "confirm"):
        turn.clear(name)


def _names(turn: Turn, ids: Iterable[str]) -> list[str]:
    return [turn.catalogue.staff[key].display_name for key in ids if key in turn.catalogue.staff]


def _differing(slots: Sequence[Slot]) -> bool:
    return len({slot.staff_member_ids for slot in slots}) > 1
