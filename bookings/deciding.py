"""Deciding again inside the unit that changes a booking: what changed meanwhile counts (docs/rules.md, case 1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bookings.availability import effective_policy
from bookings.business import Catalogue, ReasonRule, Service
from bookings.keepable import demand_short
from bookings.manage_policy import Action, acts_as_customer, decide
from bookings.model import Actor, Booking
from bookings.ports import Reads
from bookings.refusals import Code, Refused


@dataclass(frozen=True, slots=True)
class Decided:
    """A booking that the actor may change now. `reason` is what is kept of theirs, `notes` go into the history."""

    catalogue: Catalogue
    service: Service
    booking: Booking
    by_customer: bool
    reason: str = ""
    notes: tuple[str, ...] = ()


async def existing(reads: Reads, booking_id: str) -> Booking:
    """A booking as it is now, whoever's it is; raise Refused NOT_FOUND."""
    booking = await reads.booking_by_id(booking_id)
    if booking is None:
        raise Refused(Code.NOT_FOUND)
    return booking


async def decided(
    reads: Reads,
    actor: Actor,
    booking_id: str,
    action: Action,
    now: datetime,
    *,
    reason: str = "",
    expected_version: int | None = None,
) -> Decided:
    """Load a booking and decide; raise the refusal of what is not allowed, STALE or REASON_MISSING."""
    catalogue = await reads.catalogue()
    booking = await existing(reads, booking_id)
    service = catalogue.services[booking.service_id]
    decision = decide(catalogue.business, service, booking, actor, now)
    decision.demand(action)
    if expected_version is not None and expected_version != booking.version:
        raise Refused(Code.STALE)
    demand_short(reason=reason)
    by_customer = acts_as_customer(actor, booking)
    rule = effective_policy(catalogue.business, service).reason
    if by_customer and rule is ReasonRule.REQUIRED and not reason.strip():
        raise Refused(Code.REASON_MISSING)
    kept = "" if by_customer and rule is ReasonRule.NOT_ASKED else reason.strip()
    told = tuple(f"told: {no.code.value}" for no in decision.advice if no.facts["action"] == action)
    return Decided(catalogue, service, booking, by_customer, kept, told)


async def replayed(reads: Reads, earlier: Mapping[str, Any]) -> tuple[Booking, ...]:
    """The bookings of an outcome that was stored before, as they are now (docs/rules.md, case 21)."""
    found = [await reads.booking_by_id(booking_id) for booking_id in earlier["booking_ids"]]
    return tuple(booking for booking in found if booking is not None)
