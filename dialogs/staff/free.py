"""Staff ask what is free, before any name: by service, staff member and day; a click books for a customer there.

A team member is shown their own calendar unless they name a colleague, of whom they see when they are busy, and where
they book nobody (docs/rules.md, section 5 and case 27).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby, islice
from typing import TYPE_CHECKING

from adaptive_cards.shapes import FreeGroup, FreeTimes
from bookings.admission import LIFTING
from bookings.agenda import is_named_to
from bookings.availability import Limit
from bookings.business import Service, StaffMember
from bookings.model import Slot
from bookings.offers import Wanted
from bookings.permissions import Command, Reach, may
from bookings.policies import effective_policy
from bookings.refusals import Code, Refused
from dialogs import facts, slots
from dialogs.agenda_rows import span
from dialogs.language.agenda_words import without
from dialogs.language.names import pick
from dialogs.language.when import wishes
from dialogs.language.wish import Problem, Wishes
from dialogs.orders import Order
from dialogs.staff.bookable import is_for_several
from dialogs.wished import admits, exact

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_GROUPS = 8
TIMES_A_GROUP = 6
TIMES_ALONE = 27
TIMES_SAID = 3
MOST_DAYS = 5
LONGEST_LABEL = 60
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Group:
    """A service with certain staff, and what it is called beside the others."""

    label: str
    wanted: Wanted
    staff: str = ""


async def free(turn: Turn, order: Order) -> None:
    """Show what is free for what was named, or for everything that this person may look at."""
    wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
    when = wishes(order.about, wall, turn.heard.locale)
    if when.problem is not None and when.problem is not Problem.WEEKDAY_DIFFERS:
        turn.say(f"when-{when.problem.value.replace('_', '-')}")
        return
    if when.wanted and all(wish.is_past for wish in when.wanted):
        turn.say("when-past")
        return
    services, people = _named(turn, without(order.about, when.spans))
    groups = _groups(turn, services, people)
    if not groups:
        turn.say("free-nothing-served")
        return
    wish = when if when.wanted or when.excluded else None
    shown = [part for group in groups[:MOST_GROUPS] for part in await _found(turn, group, wish, len(groups) == 1)]
    reason = await _in_the_way(turn, groups, people, wish)
    zone = turn.words("slots-zone", city=turn.words.city(str(turn.business_zone)))
    click = turn.words("free-click") if any(found.get("times") for found, _ in shown) else ""
    title = _title(turn, services, people if any(group.staff for group in groups) else ())
    data: FreeTimes = {
        "title": title,
        "line": " ".join(filter(None, (reason, zone, click))),
        "groups": [found for found, _ in shown],
    }
    if len(groups) > MOST_GROUPS:
        data["more"] = turn.words("free-more", count=len(groups) - MOST_GROUPS)
    told = "; ".join(said for _, said in shown)
    text = " ".join(filter(None, (reason, turn.words("free-told", title=title, slots=told), data.get("more", ""))))
    turn.show("free_times", data, text=text)


# What was asked about


def _named(turn: Turn, text: str) -> tuple[Sequence[str], Sequence[str]]:
    """The services and the staff members that were named; nobody is oneself where that is all one may look into."""
    named = pick(text, list(turn.catalogue.services.values()))
    rest = without(text, (named.span,) if named.span else ())
    people = pick(rest, list(turn.catalogue.staff.values())).ids
    if not people and may(turn.actor.role, Command.FREE) is Reach.OWN_WITH_BUSY:
        people = (turn.actor.staff_member_id,)
    return named.ids, people


def _groups(turn: Turn, services: Sequence[str], people: Sequence[str]) -> list[_Group]:
    """For a service each of its staff, for a staff member each of their services, else each service."""
    found = []
    for service in turn.catalogue.services.values():
        is_meant = service.id in services if services else not (people and is_for_several(service))
        if not is_meant or (people and not set(people) & set(service.staff_member_ids)):
            continue
        members = [turn.catalogue.staff[key] for key in service.staff_member_ids if key in turn.catalogue.staff]
        if (people or services) and not is_for_several(service):
            found += [_group(turn, service, one, services) for one in members if not people or one.id in people]
        else:
            found.append(_group(turn, service, None, services))
    return found


def _group(turn: Turn, service: Service, member: StaffMember | None, named: Sequence[str]) -> _Group:
    """Called by what tells it from the others. Whom no notice binds is offered what is nearer, too."""
    may_lift = may(turn.actor.role, LIFTING[Limit.NOTICE]) is not Reach.NO
    lifted = frozenset({Limit.NOTICE}) if may_lift else frozenset()
    wanted = Wanted(service, (member.id,) if member else (), lifted=lifted)
    label = member.display_name if member and len(named) == 1 else service.display_name
    return _Group(label[:LONGEST_LABEL], wanted, member.id if member else "")


def _title(turn: Turn, services: Sequence[str], people: Sequence[str]) -> str:
    service = facts.service_name(turn, services[0]) if len(services) == 1 else ""
    staff = facts.staff_names(turn, people) if len(people) == 1 else ""
    if service and staff:
        return turn.words("free-title-both", service=service, staff=staff)
    return turn.words("free-title-of", what=service or staff) if service or staff else turn.words("free-title")


# What is free


async def _found(turn: Turn, group: _Group, wish: Wishes | None, is_only: bool) -> list[tuple[FreeGroup, str]]:
    """What is free for a group, with its words: alone by day, beside others on its first day; else what comes next."""
    offered = await _slots(turn, group.wanted, wish, turn.now)
    if not offered and wish is not None:
        offered = await _slots(turn, group.wanted, None, _since(turn, wish))
        days = _by_day(turn, offered[:TIMES_A_GROUP])
        return [_of_day(turn, group, day, found, note="free-next") for day, found in days[:1]] or [
            _nothing(turn, group)
        ]
    days = _by_day(turn, offered)
    if is_only:
        return [_of_day(turn, group, day, found) for day, found in days[:MOST_DAYS]] or [_nothing(turn, group)]
    return [_of_day(turn, group, day, found[:TIMES_A_GROUP], note="free-on") for day, found in days[:1]] or [
        _nothing(turn, group)
    ]


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


def _by_day(turn: Turn, found: Sequence[Slot]) -> list[tuple[date, list[Slot]]]:
    days = groupby(found, key=lambda slot: slot.start.astimezone(turn.business_zone).date())
    return [(day, list(of_day)) for day, of_day in days]


def _nothing(turn: Turn, group: _Group) -> tuple[FreeGroup, str]:
    nothing = turn.words("free-none")
    return {"label": group.label, "line": nothing}, turn.words("free-entry", what=group.label, slots=nothing)


def _of_day(turn: Turn, group: _Group, day: date, found: Sequence[Slot], *, note: str = "") -> tuple[FreeGroup, str]:
    """A day's starts: to click where this person may book there, else to read. With a note the group is named."""
    zone = turn.business_zone
    named = turn.words.day(day, turn.now.astimezone(zone).date())
    shown: FreeGroup = {"label": group.label if note else named}
    if note:
        shown["note"] = turn.words("free-next", day=named) if note == "free-next" else named
    labels = [(_label(turn, slot, group), slot) for slot in found]
    if _may_book(turn, group):
        shown["times"] = [
            {"label": label, "value": f"{group.wanted.service.id}|{group.staff}|{slot.start.isoformat()}"}
            for label, slot in labels
        ]
    else:
        shown["line"] = ", ".join(label for label, _ in labels)
    clocks = turn.words.or_list(turn.words.clock(slot.start.astimezone(zone)) for slot in found[:TIMES_SAID])
    said = turn.words("slots-of-day", day=named, clocks=clocks)
    if note == "free-next":
        said = turn.words("free-next-said", slots=said)
    return shown, turn.words("free-entry", what=group.label, slots=said) if note else said


def _label(turn: Turn, slot: Slot, group: _Group) -> str:
    clock = turn.words.clock(slot.start.astimezone(turn.business_zone))
    places = turn.words("places-left", count=slot.places_left) if group.wanted.service.is_group else ""
    return " · ".join(filter(None, (clock, places)))


def _may_book(turn: Turn, group: _Group) -> bool:
    """Whether this person books for customers on the calendars of a group."""
    reach, own = may(turn.actor.role, Command.BOOK_FOR), turn.actor.staff_member_id
    return reach is Reach.ALL or (reach is Reach.OWN and group.staff == own)


# Why not


async def _in_the_way(turn: Turn, groups: Sequence[_Group], people: Sequence[str], wish: Wishes | None) -> str:
    """Of one person at one time that is not free, why not: whom they serve then, or that they are busy."""
    at = exact(wish) if wish is not None else None
    if at is None or len(people) != 1:
        return ""
    starts = slots.instants(*at, turn.business_zone)
    if not starts:
        return turn.refusal(Refused(Code.NO_SUCH_TIME))
    refusals = [no for group in groups if (no := await _refusal(turn, group, starts[0])) is not None]
    if len(refusals) < len(groups):
        return ""
    staff = facts.staff_names(turn, people)
    shortest = min((group.wanted.service for group in groups), key=lambda one: one.default_duration)
    end = starts[0] + shortest.default_duration + shortest.post_buffer
    taken = await turn.desks.store.agenda(people, starts[0] - shortest.pre_buffer, end)
    if not taken:
        return turn.refusal(refusals[0], shortest, staff)
    first = taken[0]
    time_taken = span(turn, first.start, first.end)
    if not is_named_to(turn.actor, first):
        return turn.words("free-busy", staff=staff, time=time_taken)
    who = turn.words.and_list(dict.fromkeys(one.customer.name for one in taken if one.start == first.start))
    what = turn.words("agenda-what", service=facts.service_name(turn, first.service_id), customer=who)
    return turn.words("free-taken", staff=staff, what=what, time=time_taken)


async def _refusal(turn: Turn, group: _Group, start: datetime) -> Refused | None:
    try:
        await turn.desks.offers.check(turn.catalogue, group.wanted, start)
    except Refused as no:
        return no
    return None
