"""Time off and closures are entered and ended (docs/rules.md, section 5).

An absence is a unit of work of its own; each booking that moves because of it is another, which decides again. What
cannot be done any more is reported and stays as it is, under the absence, where the agenda flags it. The same request
key again gives the first outcome, and does what was not done if that was cut short (case 21).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bookings.absences import (
    NEAR,
    Absence,
    Entry,
    absences_of,
    colliding,
    plan,
    with_absences,
)
from bookings.business import Catalogue, TimeOff
from bookings.deciding import replayed
from bookings.denials import Denials
from bookings.ledger import Ledger
from bookings.model import Actor, Booking, Busy
from bookings.permissions import Command, Reach, demand, may
from bookings.placing import LONGEST_LOOK_BACK
from bookings.ports import Clock, Ids, Stale, Store, Unit
from bookings.refusals import Code, Refused
from bookings.relocating import Move, relocated
from bookings.traces import trace

MINUTE, MARGIN = timedelta(minutes=1), timedelta(days=2)
LONGEST = timedelta(days=366)
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Planned:
    """An absence that may be entered, the version of the record it is kept in, and what becomes of the bookings."""

    absence: Absence
    version: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Entered:
    """What came of an absence: the bookings moved, those that could not be, with the code, and all that is under it."""

    moved: tuple[Booking, ...]
    failed: tuple[tuple[Move, Code], ...]
    left: tuple[Booking, ...]


class AbsenceDesk:
    """The commands on absences, and on who stands in."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, grace: timedelta) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._ledger = Ledger(clock, ids, grace)
        self._denials = Denials(store, clock, ids)

    async def plan(self, actor: Actor, absence: Absence) -> Planned:
        """What entering an absence would mean; nothing is changed.

        Raises ROLE or NOT_YOUR_CALENDAR, ENDS_BEFORE_START, TOO_LONG, IN_THE_PAST, or OVERLAPS with `start` and `end`.
        """
        catalogue, now = await self._store.catalogue(), self._clock()
        _demand(actor, absence.staff_member_id)
        _judge(catalogue, absence, now)
        bookings = await self._store.agenda(_whose(absence), absence.start, absence.end)
        busy: Mapping[str, Sequence[Busy]] = {}
        if bookings:
            around = timedelta(days=NEAR) + MARGIN
            first, last = min(one.start for one in bookings) - around, max(one.end for one in bookings) + around
            busy = await self._store.busy(list(catalogue.staff), min(first, now) - LONGEST_LOOK_BACK, last)
        version = _version(catalogue, absence.staff_member_id)
        return Planned(absence, version, plan(catalogue, absence, bookings, busy, now))

    async def enter(
        self,
        actor: Actor,
        absence: Absence,
        moves: Iterable[Move] = (),
        *,
        request_key: str,
        expected_version: int | None = None,
        message: str = "",
    ) -> Entered:
        """Enter an absence, then carry out the moves; raise what `plan` raises, or STALE, with nothing changed.

        `message` is what the customers who are moved read with it.
        """
        kind = Command.CLOSURE if absence.is_closure else Command.TIME_OFF
        member = absence.staff_member_id
        async with self._denials.unit(request_key, actor, kind, record=member) as unit:
            if unit.earlier is None:
                _demand(actor, member)
                catalogue = await unit.catalogue()
                _judge(catalogue, absence, self._clock())
                kept = (*absences_of(catalogue, member), absence.time_off)
                version = _version(catalogue, member) if expected_version is None else expected_version
                await self._keep(unit, actor, catalogue, absence, kept, kind, version)
        moved: list[Booking] = []
        failed: list[tuple[Move, Code]] = []
        for move in moves:
            code = await self._try(actor, move, f"{request_key} {move.seats[0][0]}", message, moved)
            failed += [(move, code)] if code is not None else []
        catalogue = await self._store.catalogue()
        bookings = await self._store.agenda(_whose(absence), absence.start, absence.end)
        left = [seat for seats in colliding(bookings, absence, self._clock()) for seat in seats]
        return Entered(tuple(moved), tuple(failed), tuple(left))

    async def end(self, actor: Actor, absence: Absence, *, request_key: str) -> None:
        """Take an absence out, or end it now where it has begun; no booking is moved back.

        Raises STALE where there is none of that start and end any more, IN_THE_PAST where it is over.
        """
        kind = Command.CLOSURE if absence.is_closure else Command.TIME_OFF
        member = absence.staff_member_id
        async with self._denials.unit(request_key, actor, kind, record=member) as unit:
            if unit.earlier is not None:
                return
            _demand(actor, member)
            catalogue, now = await unit.catalogue(), self._clock()
            if member and member not in catalogue.staff:
                raise Refused(Code.STALE)
            there = absences_of(catalogue, member)
            found = next((off for off in there if (off.start, off.end) == (absence.start, absence.end)), None)
            if found is None:
                raise Refused(Code.STALE)
            if found.end <= now:
                raise Refused(Code.IN_THE_PAST)
            ended = now.replace(second=0, microsecond=0)
            rest = (replace(found, end=ended),) if found.start < ended else ()
            kept = tuple(each for off in there for each in (rest if off is found else (off,)))
            await self._keep(unit, actor, catalogue, absence, kept, f"{kind}_ended", _version(catalogue, member))

    async def _keep(
        self,
        unit: Unit,
        actor: Actor,
        catalogue: Catalogue,
        absence: Absence,
        kept: Iterable[TimeOff],
        what: str,
        version: int,
    ) -> None:
        member = absence.staff_member_id
        after = with_absences(catalogue, member, sorted(kept, key=lambda off: (off.start, off.end)))
        record = after.staff[member] if member else after.business
        try:
            await unit.put(replace(record, version=version + 1), version)
        except Stale as error:
            raise Refused(Code.STALE) from error
        told = {"start": absence.start.isoformat(), "end": absence.end.isoformat()}
        state = {"before" if what.endswith("_ended") else "after": told}
        entry = trace(self._ids, self._clock(), actor, what, record=record.id, reason=absence.reason, **state)
        await unit.history(entry)
        await unit.outcome({"record": record.id})

    async def _try(self, actor: Actor, move: Move, key: str, message: str, moved: list[Booking]) -> Code | None:
        """Carry out one move in a unit of its own; its code where it is refused, which is kept under the key too."""
        first = move.seats[0][0]
        try:
            async with self._denials.unit(key, actor, Command.RESCHEDULE, booking_id=first) as unit:
                if unit.earlier is None:
                    done = await relocated(unit, self._ledger, actor, move, self._clock(), message)
                    await unit.outcome({"booking_ids": [one.id for one in done]})
                elif "refused" in unit.earlier:
                    return Code(unit.earlier["refused"])
                else:
                    done = await replayed(unit, unit.earlier)
        except Refused as no:
            async with self._store.unit(key) as unit:
                await unit.outcome({"refused": no.code.value})
            return no.code
        moved.extend(done)
        return None


def whose(catalogue: Catalogue, actor: Actor) -> tuple[str, ...]:
    """Whose time off an actor sees and enters; an empty id stands for closures."""
    reach = may(actor.role, Command.TIME_OFF)
    staff = tuple(catalogue.staff) if reach is Reach.ALL else (actor.staff_member_id,) if reach is Reach.OWN else ()
    return (*staff, "") if may(actor.role, Command.CLOSURE) is Reach.ALL else staff


def _demand(actor: Actor, staff_member_id: str) -> None:
    """Time off is one's own matter, or the scheduler's and the administrator's; a closure the administrator's."""
    demand(actor.role, Command.TIME_OFF if staff_member_id else Command.CLOSURE)
    is_own = actor.staff_member_id == staff_member_id
    if staff_member_id and not is_own and may(actor.role, Command.TIME_OFF) is not Reach.ALL:
        raise Refused(Code.NOT_YOUR_CALENDAR)


def _judge(catalogue: Catalogue, absence: Absence, now: datetime) -> None:
    """Raise what stands against an absence whoever enters it."""
    if absence.staff_member_id and absence.staff_member_id not in catalogue.staff:
        raise Refused(Code.STALE)
    if absence.end <= absence.start:
        raise Refused(Code.ENDS_BEFORE_START)
    if absence.end <= now:
        raise Refused(Code.IN_THE_PAST)
    if absence.end - absence.start > LONGEST:
        raise Refused(Code.TOO_LONG, days=LONGEST.days)
    if len(absence.reason) > LONGEST_REASON:
        raise Refused(Code.INVALID, field="reason", problem="too_long", limit=LONGEST_REASON)
    for off in absences_of(catalogue, absence.staff_member_id):
        if off.start < absence.end and off.end > absence.start:
            raise Refused(Code.OVERLAPS, start=off.start, end=off.end)


def _whose(absence: Absence) -> list[str] | None:
    return None if absence.is_closure else [absence.staff_member_id]


def _version(catalogue: Catalogue, staff_member_id: str) -> int:
    return (catalogue.staff[staff_member_id] if staff_member_id else catalogue.business).version
