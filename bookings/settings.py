"""Changing settings, and what a change would mean for the bookings there are.

Source: docs/rules.md, section 1 (the two numbers) and cases 31 and 33.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar, cast

from bookings.business import BookingBusiness, Catalogue, Role, Service, StaffMember
from bookings.deciding import existing
from bookings.denials import Denials
from bookings.fitting import Misfit, no_longer_fitting
from bookings.model import Actor, Booking, HistoryEntry, Origin, RevokedLink
from bookings.permissions import Command, demand
from bookings.plain_values import as_plain, fields_from_plain
from bookings.ports import Clock, Ids, Stale, Store, Unit
from bookings.refusals import Code, Refused
from bookings.traces import trace
from bookings.validation import faults, validate

__all__ = ["SettingImpact", "Settings", "SettingsDesk", "impact_of_turning_off", "put_setting", "validate"]

Settings = BookingBusiness | Service | StaffMember
S = TypeVar("S", bound=Settings)
SETTING = "setting"
"""What the history calls a change of a settings record; `before` and `after` hold its fields as plain JSON."""


@dataclass(frozen=True, slots=True)
class SettingImpact:
    """Upcoming bookings that lose self-management when the setting goes off, and those that keep it."""

    lose: tuple[Booking, ...]
    keep: tuple[Booking, ...]


def impact_of_turning_off(upcoming: Iterable[Booking]) -> SettingImpact:
    """Sort a service's upcoming bookings by what turning the setting off means for them."""
    lose, keep = [], []
    for booking in upcoming:
        pinned = booking.is_customer_allowed_to_manage_booking
        if booking.origin is Origin.SELF_SERVICE or pinned is True:
            keep.append(booking)
        elif pinned is None:
            lose.append(booking)
    return SettingImpact(tuple(lose), tuple(keep))


class SettingsDesk:
    """Changes settings: administrators only, validated, versioned, and in the history."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._denials = Denials(store, clock, ids)

    async def change(self, actor: Actor, record: S, *, request_key: str, **changes: Any) -> S:
        """Replace fields of a settings record as it was read; raise Refused ROLE, INVALID or STALE."""
        async with self._denials.unit(request_key, actor, SETTING, record=record.id) as unit:
            demand(actor.role, Command.SETTINGS)
            if unit.earlier is not None:
                return _current(await unit.catalogue(), record)
            changed = replace(record, version=record.version + 1, **changes)
            await put_setting(unit, record, changed, self._entry(actor, record.id))
            await unit.outcome({"record": record.id})
            return changed

    async def add(self, actor: Actor, record: Service | StaffMember, *, request_key: str) -> None:
        """Add a service or a staff member; raise Refused ROLE, INVALID or, where its id is taken, STALE."""
        async with self._denials.unit(request_key, actor, SETTING, record=record.id) as unit:
            demand(actor.role, Command.SETTINGS)
            if unit.earlier is not None:
                return
            await put_setting(unit, None, record, self._entry(actor, record.id))
            await unit.outcome({"record": record.id})

    async def remove_service(self, actor: Actor, service: Service, *, request_key: str) -> None:
        """Take out a service that was never booked; raise Refused ROLE, STALE, or WAS_BOOKED."""
        async with self._denials.unit(request_key, actor, SETTING, record=service.id) as unit:
            demand(actor.role, Command.SETTINGS)
            if unit.earlier is not None:
                return
            if await unit.is_booked(service.id):
                raise Refused(Code.WAS_BOOKED)
            try:
                await unit.remove(service, service.version)
            except Stale as error:
                raise Refused(Code.STALE) from error
            entry = self._entry(actor, service.id)
            await unit.history(replace(entry, before={"display_name": service.display_name}))
            await unit.outcome({"record": service.id})

    async def undo(self, actor: Actor, entry_id: str, *, request_key: str) -> Settings:
        """Give the fields that a history entry tells of the values that they had before.

        Raises Refused ROLE, STALE where one of them has changed since, INVALID where that cannot be kept any more, and
        NOTHING_TO_UNDO where there is no such change or its record is gone.
        """
        async with self._denials.unit(request_key, actor, SETTING) as unit:
            demand(actor.role, Command.SETTINGS)
            catalogue = await unit.catalogue()
            entries = [one for one in await unit.history_of("") if one.id == entry_id and one.what == SETTING]
            record = record_of(catalogue, entries[0].record) if entries else None
            if record is None or not _earlier(entries[0]):
                raise Refused(Code.NOTHING_TO_UNDO)
            if unit.earlier is not None:
                return record
            if not is_undoable(record, entries[0]):
                raise Refused(Code.STALE)
            earlier = fields_from_plain(type(record), _earlier(entries[0]))
            changed = replace(record, version=record.version + 1, **earlier)
            entry = replace(self._entry(actor, record.id), decision=f"allowed; undoes {entry_id}")
            await put_setting(unit, record, changed, entry)
            await unit.outcome({"record": record.id})
            return changed

    async def changes(self) -> Sequence[HistoryEntry]:
        """The changes of settings that were made, oldest first; denied ones are not among them."""
        return [
            entry
            for entry in await self._store.history_of("")
            if entry.what == SETTING and not entry.decision.startswith("refused")
        ]

    async def faults(self, record: Settings, **changes: Any) -> Sequence[Refused]:
        """What stands against these changes, as `change` would refuse them."""
        before = await self._store.catalogue()
        after = _with(before, replace(record, **changes))
        return [*faults(after), *lost_administrators(before, after)]

    async def revoke_link(self, actor: Actor, booking_id: str, *, request_key: str) -> None:
        """Let the manage links of a booking open nothing any more; raise Refused ROLE or NOT_FOUND."""
        async with self._denials.unit(request_key, actor, "link_revoked", booking_id=booking_id) as unit:
            demand(actor.role, Command.STAFF_AND_LINKS)
            if unit.earlier is not None or await unit.revoked_link(booking_id) is not None:
                return
            booking = await existing(unit, booking_id)
            await unit.put(RevokedLink(booking.id, self._clock(), actor.name), None)
            await unit.history(trace(self._ids, self._clock(), actor, "link_revoked", booking_id=booking_id))
            await unit.outcome({"record": booking_id})

    async def misfits(self, record: Settings, **changes: Any) -> tuple[Misfit, ...]:
        """The upcoming bookings that these changes would put in the wrong, by start (docs/rules.md, case 31)."""
        before, now = await self._store.catalogue(), self._clock()
        upcoming = [one for service_id in before.services for one in await self._store.upcoming(service_id, now)]
        after = _with(before, replace(record, **changes))
        return no_longer_fitting(sorted(upcoming, key=lambda one: (one.start, one.id)), before, after)

    def _entry(self, actor: Actor, record: str) -> HistoryEntry:
        return trace(self._ids, self._clock(), actor, SETTING, record=record)


async def put_setting(unit: Unit, before: Settings | None, after: Settings, entry: HistoryEntry) -> None:
    """Write a settings record, validated, with its history entry; raise Refused INVALID or STALE."""
    catalogue = await unit.catalogue()
    planned = _with(catalogue, after)
    for fault in (*faults(planned), *lost_administrators(catalogue, planned)):
        raise fault
    try:
        await unit.put(after, before.version if before else None)
    except Stale as error:
        raise Refused(Code.STALE) from error
    names = [each.name for each in fields(after) if getattr(before, each.name, ...) != getattr(after, each.name)]
    old, new = ({name: as_plain(getattr(one, name)) for name in names} if one else {} for one in (before, after))
    await unit.history(replace(entry, before=old, after=new))


def is_undoable(record: Settings, entry: HistoryEntry) -> bool:
    """Whether each field that a change set still has the value that it was given then."""
    return bool(_earlier(entry)) and all(
        as_plain(getattr(record, name, ...)) == entry.after[name] for name in _earlier(entry)
    )


def before_and_after(record: Settings, entry: HistoryEntry) -> tuple[Settings, Settings] | None:
    """The record with the fields that a change had found, and with those that it set; `None` where it says neither.

    An entry from before values were kept as plain JSON may say none that can be read.
    """
    try:
        old, new = (fields_from_plain(type(record), each) for each in (_earlier(entry), _later(entry)))
    except ValueError:
        return None
    return (replace(record, **old), replace(record, **new)) if old else None


def _later(entry: HistoryEntry) -> dict[str, Any]:
    return {name: entry.after[name] for name in _earlier(entry)}


def _earlier(entry: HistoryEntry) -> dict[str, Any]:
    return {name: value for name, value in entry.before.items() if name != "version"}


def lost_administrators(before: Catalogue, after: Catalogue) -> Iterator[Refused]:
    """The last administrator is neither removed, demoted nor unlinked; `staff_member` says who that is."""
    were, are = _administrators(before), {one.id: one for one in _administrators(after)}
    if not are:
        gone = {"staff_member": were[0].id} if were else {}
        yield Refused(Code.INVALID, field="role", problem="last_administrator", **gone)
    elif not any(one.aad_object_id for one in are.values()):
        for one in were:
            if one.aad_object_id:
                field = "aad_object_id" if one.id in are else "role"
                yield Refused(Code.INVALID, field=field, problem="last_administrator", staff_member=one.id)


def _administrators(catalogue: Catalogue) -> list[StaffMember]:
    return [member for member in catalogue.staff.values() if member.role is Role.ADMINISTRATOR]


def _with(catalogue: Catalogue, record: Settings) -> Catalogue:
    if isinstance(record, BookingBusiness):
        return replace(catalogue, business=record)
    if isinstance(record, Service):
        return replace(catalogue, services={**catalogue.services, record.id: record})
    return replace(catalogue, staff={**catalogue.staff, record.id: record})


def record_of(catalogue: Catalogue, record_id: str) -> Settings | None:
    """The settings record of an id; `None` where it is gone."""
    if record_id == catalogue.business.id:
        return catalogue.business
    return catalogue.services.get(record_id) or catalogue.staff.get(record_id)


def _current(catalogue: Catalogue, record: S) -> S:
    if isinstance(record, BookingBusiness):
        return cast(S, catalogue.business)
    return cast(S, (catalogue.services if isinstance(record, Service) else catalogue.staff)[record.id])
