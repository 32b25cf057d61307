"""Who works here and what they do: the changes of staff that reach beyond one record.

Bookings that somebody serves stay as they are when they leave or stop doing a service; they are listed, never lost
(docs/rules.md, case 31).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bookings.business import Catalogue, Service, StaffMember
from bookings.denials import Denials
from bookings.model import Actor, Booking
from bookings.permissions import Command, demand
from bookings.ports import Clock, Ids, Reads, Store, Unit
from bookings.refusals import Code, Refused
from bookings.settings import SETTING, lost_administrators, put_setting
from bookings.traces import trace
from bookings.validation import faults

FOREVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Leaving:
    """What it means that somebody does less: their bookings to come of that, and the services that nobody does then."""

    bookings: tuple[Booking, ...] = ()
    idle: tuple[Service, ...] = ()


class StaffingDesk:
    """Changes what staff do, and takes them out: administrators only, validated, and in the history."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._denials = Denials(store, clock, ids)

    async def set_services(
        self, actor: Actor, staff_member_id: str, service_ids: Sequence[str], *, seen: Sequence[str], request_key: str
    ) -> None:
        """Let somebody do these services and no others; `seen` are those that they did when that was chosen.

        Raises Refused ROLE, NOT_FOUND, STALE where they do others by now, or INVALID.
        """
        async with self._denials.unit(request_key, actor, SETTING, record=staff_member_id) as unit:
            demand(actor.role, Command.STAFF_AND_LINKS)
            if unit.earlier is not None:
                return
            before = await unit.catalogue()
            if staff_member_id not in before.staff:
                raise Refused(Code.NOT_FOUND)
            if set(services_of(before, staff_member_id)) != set(seen):
                raise Refused(Code.STALE)
            await self._put_services(unit, actor, before, _doing(before, staff_member_id, service_ids))
            await unit.outcome({"record": staff_member_id})

    async def remove(self, actor: Actor, member: StaffMember, *, request_key: str) -> None:
        """Take somebody out, as they were read, of the staff and of every service; whoever they are is nobody at once.

        Raises Refused ROLE, INVALID where the last administrator would go or a service cannot do without them, STALE.
        """
        async with self._denials.unit(request_key, actor, SETTING, record=member.id) as unit:
            demand(actor.role, Command.STAFF_AND_LINKS)
            if unit.earlier is not None:
                return
            before = await unit.catalogue()
            if before.staff.get(member.id) != member:
                raise Refused(Code.STALE)
            after = _without(before, member.id)
            _demand_sound(before, after)
            await self._put_services(unit, actor, before, after)
            await unit.remove(member, member.version)
            chat = await unit.conversation_reference(member.id)
            if chat is not None:
                await unit.remove(chat, chat.version)
            gone = {"display_name": member.display_name}
            await unit.history(trace(self._ids, self._clock(), actor, SETTING, record=member.id, before=gone))
            await unit.outcome({"record": member.id})

    async def _put_services(self, unit: Unit, actor: Actor, before: Catalogue, after: Catalogue) -> None:
        """Write the services that differ, each with its history entry."""
        for changed in after.services.values():
            service = before.services[changed.id]
            if changed != service:
                entry = trace(self._ids, self._clock(), actor, SETTING, record=service.id)
                await put_setting(unit, service, changed, entry)

    async def demand_dispensable(self, staff_member_id: str) -> None:
        """Raise the INVALID that stands against taking somebody out."""
        before = await self._store.catalogue()
        _demand_sound(before, _without(before, staff_member_id))

    async def if_doing(self, staff_member_id: str, service_ids: Sequence[str] = ()) -> Leaving:
        """What it would mean that somebody does these services and no others; none, where they go."""
        before = await self._store.catalogue()
        after = _doing(before, staff_member_id, service_ids)
        theirs = await to_come(self._store, staff_member_id, self._clock())
        return Leaving(
            tuple(one for one in theirs if one.service_id not in service_ids),
            tuple(
                one
                for one in before.services.values()
                if one.staff_member_ids and not after.services[one.id].staff_member_ids
            ),
        )


def _demand_sound(before: Catalogue, after: Catalogue) -> None:
    for fault in (*lost_administrators(before, after), *faults(after)):
        raise fault


async def to_come(reads: Reads, staff_member_id: str, now: datetime) -> Sequence[Booking]:
    """The confirmed bookings that somebody serves and that have not begun, sorted by start."""
    return [one for one in await reads.agenda([staff_member_id], now, FOREVER) if one.start > now]


def services_of(catalogue: Catalogue, staff_member_id: str) -> list[str]:
    """The ids of the services that somebody does."""
    return [one.id for one in catalogue.services.values() if staff_member_id in one.staff_member_ids]


def _doing(catalogue: Catalogue, staff_member_id: str, service_ids: Sequence[str]) -> Catalogue:
    """The catalogue in which somebody does these services and no others; who does a service keeps their order."""
    services = dict(catalogue.services)
    for service in catalogue.services.values():
        others = tuple(key for key in service.staff_member_ids if key != staff_member_id)
        is_theirs, does_it = staff_member_id in service.staff_member_ids, service.id in service_ids
        if is_theirs != does_it:
            staff = (*others, staff_member_id) if does_it else others
            services[service.id] = replace(service, staff_member_ids=staff, version=service.version + 1)
    return replace(catalogue, services=services)


def _without(catalogue: Catalogue, staff_member_id: str) -> Catalogue:
    staff = {key: member for key, member in catalogue.staff.items() if key != staff_member_id}
    return replace(_doing(catalogue, staff_member_id, ()), staff=staff)
