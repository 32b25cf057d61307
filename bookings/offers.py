"""What can be offered right now: free slots read from the store's last committed state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bookings.availability import Limit, assign, busy_window, check, effective_policy, free_slots, nearest
from bookings.business import Catalogue, Service
from bookings.model import Booking, Busy, Slot
from bookings.placing import LONGEST_LOOK_BACK
from bookings.ports import Clock, Store
from bookings.refusals import Code, Refused

MARGIN = timedelta(days=2)
"""How far around a window blocks are read, so that the whole days count on which it begins and ends."""


LIFTED_BY = {
    Code.TOO_SOON: Limit.NOTICE,
    Code.NOT_BOOKABLE: Limit.NOT_BOOKABLE,
    Code.TOO_FAR: Limit.ADVANCE,
    Code.OUTSIDE_HOURS: Limit.HOURS,
    Code.STAFF_OFF: Limit.HOURS,
    Code.OFF_GRID: Limit.HOURS,
}
"""The limit that is lifted against each refusal; of what is not here, nothing helps."""


def lifting(against: Iterable[Refused]) -> frozenset[Limit]:
    """The limits that are to be lifted against refusals of a start."""
    return frozenset(LIFTED_BY[no.code] for no in against)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What slots are looked for: a service, perhaps certain staff, perhaps for a booking that moves."""

    service: Service
    staff_member_ids: tuple[str, ...] = ()
    moving: Booking | None = None
    lifted: frozenset[Limit] = frozenset()


class Offers:
    """Free slots for a wish. All instants are aware and in UTC."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def free(self, catalogue: Catalogue, wanted: Wanted, since: datetime, until: datetime) -> Iterator[Slot]:
        """Slots that start in `[since, until)`, earliest first, made as they are asked for."""
        busy = await self._busy(wanted, since, until)
        return free_slots(
            catalogue,
            wanted.service,
            busy,
            since,
            until,
            self._clock(),
            staff_member_ids=wanted.staff_member_ids or None,
            lifted=wanted.lifted,
            moving=wanted.moving,
        )

    async def check(self, catalogue: Catalogue, wanted: Wanted, start: datetime) -> Slot:
        """The slot at exactly `start`; raise Refused with the rule that stands against it."""
        busy = await self._busy(wanted, start, start)
        return check(
            catalogue,
            wanted.service,
            busy,
            start,
            self._clock(),
            staff_member_ids=wanted.staff_member_ids or None,
            lifted=wanted.lifted,
            moving=wanted.moving,
        )

    async def check_beyond(
        self, catalogue: Catalogue, wanted: Wanted, start: datetime
    ) -> tuple[Slot, tuple[Refused, ...]]:
        """The slot at exactly `start` for staff, and what stands against it but can be lifted (docs/rules.md, case 27).

        `lifting` names the limits. Whatever `wanted` lifts does not count: nothing is lifted that need not be. Raise
        Refused with what nobody may lift, or what stands there though its limit is lifted, as half a minute does.
        """
        against: tuple[Refused, ...] = ()
        while True:
            try:
                return await self.check(catalogue, replace(wanted, lifted=lifting(against)), start), against
            except Refused as no:
                if no.code not in LIFTED_BY or LIFTED_BY[no.code] in lifting(against):
                    raise
                against = (*against, no)

    async def nearest(self, catalogue: Catalogue, wanted: Wanted, start: datetime, count: int = 3) -> tuple[Slot, ...]:
        """The free slots nearest to a start that cannot be had, before and after it, in order."""
        now = self._clock()
        furthest = now + effective_policy(catalogue.business, wanted.service).maximum_advance + MARGIN
        return nearest(
            catalogue,
            wanted.service,
            await self._busy(wanted, now, furthest),
            start,
            now,
            furthest,
            now,
            staff_member_ids=wanted.staff_member_ids or None,
            lifted=wanted.lifted,
            moving=wanted.moving,
            count=count,
        )

    async def assign(self, catalogue: Catalogue, wanted: Wanted, slot: Slot) -> tuple[str, ...]:
        """Who would take the slot (docs/rules.md, cases 12 and 13)."""
        if wanted.moving and set(wanted.moving.staff_member_ids) <= set(slot.staff_member_ids):
            return wanted.moving.staff_member_ids
        busy = await self._busy(wanted, slot.start - LONGEST_LOOK_BACK, slot.end)
        return assign(slot, wanted.service, busy, catalogue.business.time_zone, moving=wanted.moving)

    async def _busy(self, wanted: Wanted, since: datetime, until: datetime) -> Mapping[str, Sequence[Busy]]:
        first, last = busy_window(wanted.service, since - MARGIN, until + MARGIN, moving=wanted.moving)
        return await self._store.busy(wanted.service.staff_member_ids, first, last)
