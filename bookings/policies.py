"""A service's policy over the business's, with every gap filled (docs/rules.md, section 3 and case 6)."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

from bookings.business import BookingBusiness, EffectivePolicy, ReasonRule, SchedulingPolicy, Service

T = TypeVar("T")

UNSET_INTERVAL = timedelta(minutes=30)
UNSET_LEAD_TIME = timedelta(hours=24)
UNSET_ADVANCE = timedelta(days=365)


def _first(first: T | None, second: T | None, otherwise: T) -> T:
    if first is not None:
        return first
    return second if second is not None else otherwise


def effective_policy(business: BookingBusiness, service: Service | None) -> EffectivePolicy:
    """What holds for a service; with `None`, for the business itself.

    The notices fall back to the lead time in force, the number of moves to no limit, a reason to optional.
    """
    own = service.scheduling_policy if service else SchedulingPolicy()
    house = business.scheduling_policy
    lead = _first(own.minimum_lead_time, house.minimum_lead_time, UNSET_LEAD_TIME)
    moves = own.maximum_reschedules
    return EffectivePolicy(
        time_slot_interval=_first(own.time_slot_interval, house.time_slot_interval, UNSET_INTERVAL),
        minimum_lead_time=lead,
        maximum_advance=_first(own.maximum_advance, house.maximum_advance, UNSET_ADVANCE),
        allow_staff_selection=_first(own.allow_staff_selection, house.allow_staff_selection, True),
        cancel_notice=_first(own.cancel_notice, house.cancel_notice, lead),
        reschedule_notice=_first(own.reschedule_notice, house.reschedule_notice, lead),
        maximum_reschedules=house.maximum_reschedules if moves is None else moves,
        reason=_first(own.reason, house.reason, ReasonRule.OPTIONAL),
        send_confirmations_to_owner=_first(own.send_confirmations_to_owner, house.send_confirmations_to_owner, True),
    )
