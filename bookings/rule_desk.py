"""Turning the rule: the switch that lets customers manage what staff booked for them, and all that goes with it.

One unit of work sets the switch, the text on other ways to change a booking, and a mail to each customer concerned.
Source: docs/rules.md, section 1 (the administrator's dialog).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bookings.addresses import fold
from bookings.business import BookingBusiness, Service
from bookings.denials import Denials
from bookings.model import Actor, Booking, HistoryEntry, OutboxRow
from bookings.notices import MailKind, silence
from bookings.permissions import Command, demand
from bookings.ports import Clock, Ids, Store, Unit
from bookings.refusals import Code, Refused
from bookings.reminders import CUSTOMER
from bookings.settings import SETTING, impact_of_turning_off, put_setting
from bookings.traces import trace


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told of a change of the rule: one booking a customer; and the bookings whose customers are not."""

    reached: tuple[Booking, ...]
    silent: tuple[Booking, ...]


def to_be_told(concerned: Iterable[Booking]) -> Told:
    """Each customer once, by their first booking; those without an address or who opted out are not told."""
    reached: dict[str, Booking] = {}
    silent = []
    for booking in concerned:
        if silence(booking):
            silent.append(booking)
        else:
            reached.setdefault(fold(booking.customer.email_address), booking)
    return Told(tuple(reached.values()), tuple(silent))


def still_concerned(service: Service, booking: Booking, upcoming: Iterable[Booking]) -> Sequence[Booking]:
    """The bookings of a customer that the switch, being off, keeps them from managing; none while it is on."""
    if service.is_customer_allowed_to_manage_booking:
        return ()
    address = fold(booking.customer.email_address)
    return [one for one in impact_of_turning_off(upcoming).lose if fold(one.customer.email_address) == address]


class RuleDesk:
    """Turns a service's switch. `grace` is how long the mails about it wait, so that it can be taken back unheard."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, grace: timedelta) -> None:
        self._clock = clock
        self._ids = ids
        self._grace = grace
        self._denials = Denials(store, clock, ids)

    async def turn_off(
        self,
        actor: Actor,
        service: Service,
        business: BookingBusiness,
        *,
        request_key: str,
        other_ways_to_change: str,
        tells_customers: bool,
    ) -> Service:
        """Turn the switch of a service off, as it and the business were read.

        Raises Refused ROLE, UNCHANGED where it is off, STALE, or INVALID for a text that cannot be kept.
        """
        async with self._denials.unit(request_key, actor, SETTING, record=service.id) as unit:
            demand(actor.role, Command.SETTINGS)
            if unit.earlier is not None:
                return (await unit.catalogue()).services[service.id]
            if not service.is_customer_allowed_to_manage_booking:
                raise Refused(Code.UNCHANGED)
            off = replace(service, version=service.version + 1, is_customer_allowed_to_manage_booking=False)
            await put_setting(unit, service, off, self._entry(actor, service.id))
            if other_ways_to_change != business.other_ways_to_change:
                said = replace(business, version=business.version + 1, other_ways_to_change=other_ways_to_change)
                await put_setting(unit, business, said, self._entry(actor, business.id))
            if tells_customers:
                await self._tell(unit, actor, off)
            await unit.outcome({"record": service.id})
            return off

    async def _tell(self, unit: Unit, actor: Actor, service: Service) -> None:
        now = self._clock()
        concerned = impact_of_turning_off(await unit.upcoming(service.id, now)).lose
        for booking in to_be_told(concerned).reached:
            row = OutboxRow(
                id=self._ids.new_id(),
                kind=MailKind.RULE_CHANGED.value,
                recipient=CUSTOMER,
                due=now + self._grace,
                booking_id=booking.id,
                booking_version=booking.version,
                facts={"by": actor.name, "service_version": service.version},
            )
            await unit.mail(row)

    def _entry(self, actor: Actor, record: str) -> HistoryEntry:
        return trace(self._ids, self._clock(), actor, SETTING, record=record)
