"""Free slots, and why a start is not one (docs/rules.md, section 3; cases 6, 10 to 14, 22, 25, 27).

A slot is free for a staff member when its padded block meets no other booking's, and the slot itself lies within the
hours; buffers may lie outside them. Ranges that touch, as over midnight, count as one for that; the grid of starts is
counted from the opening of each of the business's ranges, on its wall clock. Everything is half-open.

`busy` is what the store knows, by staff member, for at least `busy_window`; a staff member who is not in it has no
bookings there. `now` is an argument: nothing here knows what time it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bookings.business import Catalogue, Service, StaffNeeded
from bookings.hours import DAY, epoch, instant, spans
from bookings.model import Booking, Busy, Slot
from bookings.policies import effective_policy
from bookings.refusals import Code, Refused
from bookings.starts import Limit, Search, first_block, session_id_for

__all__ = ["Limit", "assign", "busy_window", "check", "effective_policy", "free_slots", "nearest", "session_id_for"]


def busy_window(
    service: Service, since: datetime, until: datetime, *, moving: Booking | None = None
) -> tuple[datetime, datetime]:
    """The time that `busy` must cover so that starts in `[since, until)` can be judged."""
    of: Service | Booking = moving or service
    duration = moving.end - moving.start if moving else service.default_duration
    return since - of.pre_buffer, until + duration + of.post_buffer


def _slots(search: Search, starts: Iterable[tuple[int, int]]) -> Iterator[Slot]:
    """Starts, with the bits of who is free then, as slots."""
    duration = timedelta(seconds=search.duration)
    is_group = search.service.is_group
    for at, free in starts:
        start = instant(at)
        yield Slot(start, start + duration, search.ids(free), search.places(free, at) if is_group else 1)


def free_slots(
    catalogue: Catalogue,
    service: Service,
    busy: Mapping[str, Sequence[Busy]],
    since: datetime,
    until: datetime,
    now: datetime,
    *,
    staff_member_ids: Sequence[str] | None = None,
    lifted: frozenset[Limit] = frozenset(),
    moving: Booking | None = None,
) -> Iterator[Slot]:
    """The slots that start in `[since, until)`, sorted by start, worked out as they are taken.

    Where one staff member is needed, a slot names all who are free, in the service's order and restricted to
    `staff_member_ids` if given; where all are needed, all of them. A group's `places_left` are those of all sessions
    that could be joined or begun with the staff named. Beyond the hours (`Limit.HOURS`), starts are those of the
    grid, and steps from midnight where it has none.
    """
    search = Search(catalogue, service, busy, now, staff_member_ids=staff_member_ids, lifted=lifted, moving=moving)
    return _slots(search, search.starts(epoch(since), epoch(until)))


def nearest(
    catalogue: Catalogue,
    service: Service,
    busy: Mapping[str, Sequence[Busy]],
    wish: datetime,
    since: datetime,
    until: datetime,
    now: datetime,
    *,
    count: int = 3,
    staff_member_ids: Sequence[str] | None = None,
    lifted: frozenset[Limit] = frozenset(),
    moving: Booking | None = None,
) -> tuple[Slot, ...]:
    """The `count` free slots in `[since, until)` that start nearest to a wish, sorted by start (case 25).

    The wished start itself is among them if it is free. Of two that are equally near, the earlier one counts. Both
    sides are heard: with a count above 1, the nearest slot before and the nearest after are among them if there are.
    """
    search = Search(catalogue, service, busy, now, staff_member_ids=staff_member_ids, lifted=lifted, moving=moving)
    at = epoch(wish)
    before = list(islice(search.starts(epoch(since), at, backwards=True), count))
    after = list(islice(search.starts(at, epoch(until)), count))
    by_distance = sorted(before + after, key=lambda found: (abs(found[0] - at), found[0]))
    chosen = by_distance[:count]
    if count > 1:
        for side in (before, after):
            if side and side[0] not in chosen:
                chosen[-1] = side[0]
    return tuple(_slots(search, sorted(chosen)))


def check(
    catalogue: Catalogue,
    service: Service,
    busy: Mapping[str, Sequence[Busy]],
    start: datetime,
    now: datetime,
    *,
    staff_member_ids: Sequence[str] | None = None,
    lifted: frozenset[Limit] = frozenset(),
    moving: Booking | None = None,
) -> Slot:
    """The slot that begins at `start`, if it is free; else `Refused` with the rule that says no.

    What `free_slots` offers passes, and nothing else does; except that beyond the hours (`Limit.HOURS`) any whole
    minute does. Rules speak in this order: the staff asked for, the past, TOO_SOON (fact `earliest`), TOO_FAR (fact
    `latest`), OUTSIDE_HOURS, NOT_BOOKABLE, OFF_GRID, then the calendars. If several staff refuse, the answer is that
    of the one who came closest: FULL, then SLOT_TAKEN, STAFF_OFF, OUTSIDE_HOURS. Where all are needed it is the one
    that nobody may lift.
    """
    search = Search(catalogue, service, busy, now, staff_member_ids=staff_member_ids, lifted=lifted, moving=moving)
    if not search.is_staffed or not set(staff_member_ids or ()) <= set(service.staff_member_ids):
        raise Refused(Code.STAFF_UNAVAILABLE)
    _check_limits(search, start, now)
    at = epoch(start)
    _check_hours(search, start)
    answers = [_answer(search, k, at) for k in range(search.width)]
    free = sum(1 << k for k, answer in enumerate(answers) if answer is None)
    refusals = [answer for answer in answers if answer is not None]
    if not free or (search.needs_all and refusals):
        raise Refused(max(refusals, key=_CLOSENESS.index))
    return next(_slots(search, [(at, free)]))


_CLOSENESS = (Code.OUTSIDE_HOURS, Code.STAFF_OFF, Code.SLOT_TAKEN, Code.FULL)


def _check_limits(search: Search, start: datetime, now: datetime) -> None:
    if start <= now:
        raise Refused(Code.IN_THE_PAST)
    if start < search.earliest_allowed:
        raise Refused(Code.TOO_SOON, earliest=search.earliest_allowed)
    if start > search.latest_allowed and Limit.ADVANCE not in search.lifted:
        raise Refused(Code.TOO_FAR, latest=search.latest_allowed)


def _check_hours(search: Search, start: datetime) -> None:
    at = epoch(start)
    if not search.is_beyond_hours and not search.opening.hold(at, at + search.duration):
        raise Refused(Code.OUTSIDE_HOURS)
    if search.offered and not search.offered.hold(at, at + search.duration):
        raise Refused(Code.NOT_BOOKABLE)
    if start.second or start.microsecond:
        raise Refused(Code.OFF_GRID)
    if not search.is_beyond_hours:
        wall = at + spans(search.business.time_zone, at, at + 1)[0].offset
        if wall % DAY not in search.grid_of(wall // DAY):
            raise Refused(Code.OFF_GRID)


def _answer(search: Search, k: int, at: int) -> Code | None:
    """Why staff member `k` cannot begin at `at`; `None`: they can."""
    own = search.own_hours[k]
    if own and not own.hold(at, at + search.duration):
        return Code.OUTSIDE_HOURS
    if any(since < at + search.duration and until > at for since, until in search.absences[k]):
        return Code.STAFF_OFF
    if search.places_left(k, at):
        return None
    own_session = search.session_id(k, at) if search.service.is_group else None
    is_full = all(block.session_id == own_session for block in search.collisions(k, at))
    return Code.FULL if is_full else Code.SLOT_TAKEN


def assign(
    slot: Slot,
    service: Service,
    busy: Mapping[str, Sequence[Busy]],
    zone: str,
    *,
    moving: Booking | None = None,
) -> tuple[str, ...]:
    """Who takes a slot: all, where all are needed, else one of those who are free (docs/rules.md, case 13).

    The least loaded on that day of the business's `zone` (appointments, a session being one), then the longest
    unused (whose last block before the slot ended first; never comes first), then by id. `busy` must cover the day,
    and should reach back beyond it. Deterministic.
    """
    if service.staff_needed is StaffNeeded.ALL:
        return slot.staff_member_ids
    tz = ZoneInfo(zone)
    date = slot.start.astimezone(tz).date()
    midnights = [datetime(day.year, day.month, day.day, tzinfo=tz) for day in (date, date + timedelta(days=1))]
    since, until = map(epoch, midnights)
    at = epoch(slot.start)
    moving_id = moving.id if moving else ""

    def load(staff_member_id: str) -> tuple[int, float, str]:
        blocks = [one for one in busy.get(staff_member_id, ()) if one.booking_id != moving_id]
        first = first_block(blocks, since)
        today = {one.session_id or one.booking_id for one in blocks[first:] if one.start < until and one.end > since}
        last = max((one.end for one in blocks if one.end <= at), default=float("-inf"))
        return len(today), last, staff_member_id

    return (min(slot.staff_member_ids, key=load),)
