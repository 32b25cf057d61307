"""What an administrator may set, validated, and what a change of the one setting would mean for whom.

Source: docs/rules.md, section 1 (the two numbers) and cases 31 and 33.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bookings.availability import effective_policy
from bookings.business import BookingBusiness, Catalogue, Role, Service, StaffMember
from bookings.model import Actor, Booking, HistoryEntry, Origin
from bookings.ports import Clock, Ids, Stale, Store
from bookings.refusals import Code, Refused

MAXIMUM_STAFF = 100


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


def validate(catalogue: Catalogue) -> None:
    """Raise Refused INVALID with `field` and `problem` for the first setting that cannot be kept."""
    business = catalogue.business
    if not business.phone and not business.email:
        raise Refused(Code.INVALID, field="phone", problem="contact_missing")
    try:
        ZoneInfo(business.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Refused(Code.INVALID, field="time_zone", problem="unknown_zone") from error
    if len(catalogue.staff) > MAXIMUM_STAFF:
        raise Refused(Code.INVALID, field="staff", problem="too_many")
    for service in catalogue.services.values():
        _validate_service(catalogue, service)


def _validate_service(catalogue: Catalogue, service: Service) -> None:
    policy = effective_policy(catalogue.business, service)
    problems = (
        ("maximum_advance", "too_short", policy.maximum_advance < policy.minimum_lead_time + timedelta(hours=24)),
        ("time_slot_interval", "too_short", policy.time_slot_interval < timedelta(minutes=5)),
        ("default_duration", "too_short", service.default_duration <= timedelta(0)),
        ("pre_buffer", "negative", min(service.pre_buffer, service.post_buffer) < timedelta(0)),
        ("maximum_attendees_count", "too_few", service.maximum_attendees_count < 1),
        ("staff_member_ids", "unknown_staff", not set(service.staff_member_ids) <= set(catalogue.staff)),
    )
    for field, problem, is_wrong in problems:
        if is_wrong:
            raise Refused(Code.INVALID, field=field, problem=problem, service=service.id)


class SettingsDesk:
    """Changes settings: administrators only, validated, versioned, and in the history."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    async def change(
        self,
        actor: Actor,
        record: BookingBusiness | Service | StaffMember,
        *,
        request_key: str,
        **changes: Any,
    ) -> BookingBusiness | Service | StaffMember:
        """Replace fields of a settings record as it was read; raise Refused ROLE, INVALID or STALE."""
        if actor.role is not Role.ADMINISTRATOR:
            raise Refused(Code.ROLE, roles=[Role.ADMINISTRATOR.value])
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return record
            changed = replace(record, version=record.version + 1, **changes)
            validate(_with(await unit.catalogue(), changed))
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
                role=actor.role.value,
                channel=actor.channel.value,
                conversation=actor.conversation,
                before={name: str(getattr(record, name)) for name in names},
                after={name: str(getattr(changed, name)) for name in names},
                decision="allowed",
            )
            await unit.history(entry)
            await unit.outcome({"record": record.id})
            return changed


def _with(catalogue: Catalogue, record: BookingBusiness | Service | StaffMember) -> Catalogue:
    if isinstance(record, BookingBusiness):
        return replace(catalogue, business=record)
    if isinstance(record, Service):
        return replace(catalogue, services={**catalogue.services, record.id: record})
    return replace(catalogue, staff={**catalogue.staff, record.id: record})
