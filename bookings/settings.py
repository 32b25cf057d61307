"""Changing settings, and what a change would mean for the bookings there are.

Source: docs/rules.md, section 1 (the two numbers) and cases 31 and 33.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar, cast

from bookings.business import BookingBusiness, Catalogue, Role, Service, StaffMember
from bookings.denials import Denials
from bookings.fitting import Misfit, no_longer_fitting
from bookings.model import Actor, Booking, HistoryEntry, Origin, RevokedLink
from bookings.permissions import Command, demand
from bookings.ports import Clock, Ids, Stale, Store
from bookings.refusals import Code, Refused
from bookings.validation import validate

__all__ = ["SettingImpact", "SettingsDesk", "impact_of_turning_off", "validate"]

Settings = BookingBusiness | Service | StaffMember
S = TypeVar("S", bound=Settings)


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
        async with self._denials.unit(request_key, actor, "setting", record=record.id) as unit:
            demand(actor.role, Command.SETTINGS)
            catalogue = await unit.catalogue()
            if unit.earlier is not None:
                return _current(catalogue, record)
            changed = replace(record, version=record.version + 1, **changes)
            after = _with(catalogue, changed)
            validate(after)
            _demand_administrator(catalogue, after)
            try:
                await unit.put(changed, record.version)
            except Stale as error:
                raise Refused(Code.STALE) from error
            names = [f.name for f in fields(record) if f.name in changes]
            entry = HistoryEntry(
                id=self._ids.new_id(),
                at=self._clock(),
                what="setting",
                record=record.id,
                who=actor.name,
                role=Role.ADMINISTRATOR.value,
                channel=actor.channel.value,
                conversation=actor.conversation,
                before={name: str(getattr(record, name)) for name in names},
                after={name: str(getattr(changed, name)) for name in names},
                decision="allowed",
            )
            await unit.history(entry)
            await unit.outcome({"record": record.id})
            return changed

    async def revoke_link(self, actor: Actor, booking_id: str, *, request_key: str) -> None:
        """Let the manage links of a booking open nothing any more; raise Refused ROLE or NOT_FOUND."""
        async with self._denials.unit(request_key, actor, "link_revoked", booking_id=booking_id) as unit:
            demand(actor.role, Command.STAFF_AND_LINKS)
            if unit.earlier is not None or await unit.revoked_link(booking_id) is not None:
                return
            if await unit.booking_by_id(booking_id) is None:
                raise Refused(Code.NOT_FOUND)
            now = self._clock()
            await unit.put(RevokedLink(booking_id, now, actor.name), None)
            await unit.history(
                HistoryEntry(
                    id=self._ids.new_id(),
                    at=now,
                    what="link_revoked",
                    booking_id=booking_id,
                    who=actor.name,
                    role=Role.ADMINISTRATOR.value,
                    channel=actor.channel.value,
                    conversation=actor.conversation,
                    decision="allowed",
                )
            )
            await unit.outcome({"record": booking_id})

    async def misfits(self, record: Settings, **changes: Any) -> tuple[Misfit, ...]:
        """The upcoming bookings that these changes would put in the wrong, by start (docs/rules.md, case 31)."""
        before, now = await self._store.catalogue(), self._clock()
        upcoming = [one for service_id in before.services for one in await self._store.upcoming(service_id, now)]
        after = _with(before, replace(record, **changes))
        return no_longer_fitting(sorted(upcoming, key=lambda one: (one.start, one.id)), before, after)


def _demand_administrator(before: Catalogue, after: Catalogue) -> None:
    """The last administrator is neither demoted nor unlinked."""
    if not _administrators(after):
        raise Refused(Code.INVALID, field="role", problem="last_administrator")
    was_linked, is_linked = (any(one.aad_object_id for one in _administrators(each)) for each in (before, after))
    if was_linked and not is_linked:
        raise Refused(Code.INVALID, field="aad_object_id", problem="last_administrator")


def _administrators(catalogue: Catalogue) -> list[StaffMember]:
    return [member for member in catalogue.staff.values() if member.role is Role.ADMINISTRATOR]


def _with(catalogue: Catalogue, record: Settings) -> Catalogue:
    if isinstance(record, BookingBusiness):
        return replace(catalogue, business=record)
    if isinstance(record, Service):
        return replace(catalogue, services={**catalogue.services, record.id: record})
    return replace(catalogue, staff={**catalogue.staff, record.id: record})


def _current(catalogue: Catalogue, record: S) -> S:
    if isinstance(record, BookingBusiness):
        return cast(S, catalogue.business)
    return cast(S, (catalogue.services if isinstance(record, Service) else catalogue.staff)[record.id])
