"""Staff ask what is free, before any name: by service, staff member and day; a click books for a customer there.

A team member is shown their own calendar unless they name a colleague, of whom they see when they are busy, and where
they book nobody (docs/rules.md, section 5 and case 27).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from adaptive_cards.shapes import FreeTimes
from bookings.admission import LIFTING
from bookings.agenda import is_named_to
from bookings.availability import Limit
from bookings.business import Service, StaffMember
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
from dialogs.staff.free_times import Group, Part, drawn, found, the_day
from dialogs.wished import exact

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_GROUPS = 8
LONGEST_LABEL = 60


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
    parts = [part for group in groups[:MOST_GROUPS] for part in await found(turn, group, wish, len(groups) == 1)]
    day = the_day(parts) if len(groups) > 1 else None
    shown = [drawn(turn, part, is_alone=len(groups) == 1, is_same_day=day is not None) for part in parts]
    reason = await _in_the_way(turn, groups, people, wish) or _too_far(turn, groups, parts, wish)
    zone = turn.words("slots-zone", city=turn.words.city(str(turn.business_zone)))
    click = turn.words("free-click") if any(drawing.get("times") for drawing, _ in shown) else ""
    title = _title(turn, services, people if any(group.staff for group in groups) else ())
    if day is not None:
        today = turn.now.astimezone(turn.business_zone).date()
        title = turn.words("free-title-day", title=title, day=turn.words.day(day, today))
    data: FreeTimes = {
        "title": title,
        "line": " ".join(filter(None, (reason, zone, click))),
        "groups": [drawing for drawing, _ in shown],
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


def _groups(turn: Turn, services: Sequence[str], people: Sequence[str]) -> list[Group]:
    """For a service each of its staff, for a staff member each of their services, else each service."""
    groups = []
    for service in turn.catalogue.services.values():
        is_meant = service.id in services if services else not (people and is_for_several(service))
        if not is_meant or (people and not set(people) & set(service.staff_member_ids)):
            continue
        members = [turn.catalogue.staff[key] for key in service.staff_member_ids if key in turn.catalogue.staff]
        if (people or services) and not is_for_several(service):
            groups += [_group(turn, service, one, services) for one in members if not people or one.id in people]
        else:
            groups.append(_group(turn, service, None, services))
    return groups


def _group(turn: Turn, service: Service, member: StaffMember | None, named: Sequence[str]) -> Group:
    """Called by what tells it from the others. Whom no notice binds is offered what is nearer, too."""
    may_lift = may(turn.actor.role, LIFTING[Limit.NOTICE]) is not Reach.NO
    lifted = frozenset({Limit.NOTICE}) if may_lift else frozenset()
    wanted = Wanted(service, (member.id,) if member else (), lifted=lifted)
    label = member.display_name if member and len(named) == 1 else service.display_name
    return Group(label[:LONGEST_LABEL], wanted, member.id if member else "")


def _title(turn: Turn, services: Sequence[str], people: Sequence[str]) -> str:
    service = facts.service_name(turn, services[0]) if len(services) == 1 else ""
    staff = facts.staff_names(turn, people) if len(people) == 1 else ""
    if service and staff:
        return turn.words("free-title-both", service=service, staff=staff)
    return turn.words("free-title-of", what=service or staff) if service or staff else turn.words("free-title")


# Why not


async def _in_the_way(turn: Turn, groups: Sequence[Group], people: Sequence[str], wish: Wishes | None) -> str:
    """Of one person at one time that is not free, why not: whom they serve then, or that they are busy."""
    at = exact(wish) if wish is not None else None
    if at is None or len(people) != 1:
        return ""
    starts = slots.instants(*at, turn.business_zone)
    if not starts:
        return facts.refusal(turn, Refused(Code.NO_SUCH_TIME))
    refusals = [no for group in groups if (no := await _refusal(turn, group, starts[0])) is not None]
    if len(refusals) < len(groups):
        return ""
    staff = facts.staff_names(turn, people)
    shortest = min((group.wanted.service for group in groups), key=lambda one: one.default_duration)
    end = starts[0] + shortest.default_duration + shortest.post_buffer
    taken = await turn.desks.store.agenda(people, starts[0] - shortest.pre_buffer, end)
    if not taken:
        return facts.refusal(turn, refusals[0], shortest, staff)
    first = taken[0]
    time_taken = span(turn, first.start, first.end)
    if not is_named_to(turn.actor, first):
        return turn.words("free-busy", staff=staff, time=time_taken)
    who = turn.words.and_list(dict.fromkeys(one.customer.name for one in taken if one.start == first.start))
    what = turn.words("agenda-what", service=facts.service_name(turn, first.service_id), customer=who)
    return turn.words("free-taken", staff=staff, what=what, time=time_taken)


def _too_far(turn: Turn, groups: Sequence[Group], parts: Sequence[Part], wish: Wishes | None) -> str:
    """That nothing can be free yet, where the first day that was wished is too far ahead."""
    first = wish.wanted[0].start_date if wish is not None and wish.wanted else None
    service = groups[0].wanted.service
    latest = turn.now + effective_policy(turn.catalogue.business, service).maximum_advance
    if first is None or first <= latest.date() or any(part.day for part in parts):
        return ""
    return facts.refusal(turn, Refused(Code.TOO_FAR, latest=latest), service)


async def _refusal(turn: Turn, group: Group, start: datetime) -> Refused | None:
    try:
        await turn.desks.offers.check(turn.catalogue, group.wanted, start)
    except Refused as no:
        return no
    return None
