"""The one decision: who may do what with this booking now, why not, and whom to contact instead.

The menu, the commit, the mails, the pages and the administrator's rule card all ask `decide`; it is asked again
inside the unit of work that changes the booking. Source: docs/rules.md, section 1 and cases 1 to 8.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bookings.addresses import fold
from bookings.availability import effective_policy
from bookings.business import AccessControl, BookingBusiness, EffectivePolicy, Service
from bookings.model import Actor, Booking, BookingStatus, Channel, Origin
from bookings.permissions import Command, Reach, may
from bookings.refusals import Code, Refused


class Action(StrEnum):
    """What may be offered about a booking."""

    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    CONTACT = "contact"
    NEW_BOOKING = "new_booking"


CHANGES = (Action.RESCHEDULE, Action.CANCEL)


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """How else to reach the business; at least one of phone and e-mail is there."""

    display_name: str
    phone: str
    email: str
    address: str
    other_ways_to_change: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What is allowed now, and a refusal for each action that is not.

    `is_manageable` is the rule alone, without notice and state: the button in a mail follows it. `change_until` holds
    the last instant at which each change is still in time. `advice` is what a staff member is told but not bound by.
    """

    is_visible: bool
    is_manageable: bool
    allowed: frozenset[Action]
    refused: Mapping[Action, Refused]
    contact: ContactDetails
    change_until: Mapping[Action, datetime]
    advice: tuple[Refused, ...] = ()

    def demand(self, action: Action) -> None:
        """Raise the refusal of an action that is not allowed."""
        if action not in self.allowed:
            raise self.refused[action]


def contact_details(business: BookingBusiness) -> ContactDetails:
    """The contact details that stand beside every refusal."""
    return ContactDetails(
        business.display_name, business.phone, business.email, business.address, business.other_ways_to_change
    )


def lets_manage(service: Service, origin: Origin, override: bool | None = None) -> bool:
    """The rule: whether a customer may manage such a booking of the service at all (docs/rules.md, section 1)."""
    if origin is Origin.SELF_SERVICE:
        return True
    return service.is_customer_allowed_to_manage_booking if override is None else override


def is_manageable(service: Service, booking: Booking) -> bool:
    """Whether its customer may manage the booking at all."""
    return lets_manage(service, booking.origin, booking.is_customer_allowed_to_manage_booking)


def is_customer_of(booking: Booking, actor: Actor) -> bool:
    """Whether the actor has proved to be the booking's customer (docs/rules.md, case 19)."""
    customer = booking.customer
    by_identity = bool(actor.aad_object_id and actor.tenant_id) and (customer.tenant_id, customer.aad_object_id) == (
        actor.tenant_id,
        actor.aad_object_id,
    )
    by_address = bool(customer.email_address) and fold(customer.email_address) in actor.proven_addresses
    return by_identity or by_address or booking.id in actor.proven_bookings


def acts_as_customer(actor: Actor, booking: Booking) -> bool:
    """Whether the actor would change this booking as its customer and not in a staff role (case 27)."""
    reach = may(actor.role, Command.MOVE_FOR)
    is_own = reach is Reach.OWN and actor.staff_member_id in booking.staff_member_ids
    return not (reach is Reach.ALL or is_own)


def decide(
    business: BookingBusiness,
    service: Service,
    booking: Booking,
    actor: Actor,
    now: datetime,
    *,
    is_undo: bool = False,
) -> Decision:
    """Decide what `actor` may do with `booking` at the instant `now` (UTC).

    An undo is free of notice and of the number of moves (docs/rules.md, case 26).
    """
    policy = effective_policy(business, service)
    deadlines = {
        Action.RESCHEDULE: booking.start - policy.reschedule_notice,
        Action.CANCEL: booking.start - policy.cancel_notice,
    }
    manageable = is_manageable(service, booking)
    refused: dict[Action, Refused] = {}
    advice: tuple[Refused, ...] = ()
    is_visible = True
    looks = may(actor.role, Command.HISTORY)
    late = {
        action: Refused(Code.NOTICE, action=action.value, deadline=deadline, notice=booking.start - deadline)
        for action, deadline in deadlines.items()
        if now > deadline and not is_undo
    }
    if not acts_as_customer(actor, booking):
        refused = _refused_by_state(booking, now)
        advice = tuple(late.values())
    elif is_customer_of(booking, actor):
        refused = _refused_to_customer(business, policy, booking, actor, manageable, late, now, is_undo=is_undo)
    elif looks is not Reach.NO:
        is_visible = looks is Reach.ALL
        code = Code.READ_ONLY if is_visible else Code.NOT_YOUR_CALENDAR
        refused = dict.fromkeys((*CHANGES, Action.NEW_BOOKING), Refused(code))
    else:
        is_visible = False
        refused = dict.fromkeys((*CHANGES, Action.NEW_BOOKING), Refused(Code.NOT_FOUND))
    allowed = frozenset(action for action in Action if action not in refused)
    return Decision(is_visible, manageable, allowed, refused, contact_details(business), deadlines, advice)


def _refused_by_state(booking: Booking, now: datetime) -> dict[Action, Refused]:
    """Case 8: what has started, passed or ended is not changed any more, by anybody."""
    if booking.status is BookingStatus.CANCELLED:
        no = Refused(Code.CANCELLED)
    elif booking.status is not BookingStatus.CONFIRMED:
        no = Refused(Code.CLOSED)
    elif now >= booking.start:
        no = Refused(Code.STARTED, start=booking.start)
    else:
        return {}
    return dict.fromkeys(CHANGES, no)


def _refused_to_customer(
    business: BookingBusiness,
    policy: EffectivePolicy,
    booking: Booking,
    actor: Actor,
    manageable: bool,
    late: Mapping[Action, Refused],
    now: datetime,
    *,
    is_undo: bool,
) -> dict[Action, Refused]:
    if not manageable:
        return dict.fromkeys((*CHANGES, Action.NEW_BOOKING), Refused(Code.MANAGED_BY_STAFF))
    refused = _refused_by_state(booking, now) or dict(late)
    limit = policy.maximum_reschedules
    if limit is not None and booking.reschedule_count >= limit and not is_undo:
        refused.setdefault(Action.RESCHEDULE, Refused(Code.TOO_MANY_MOVES, maximum=limit))
    if not business.is_published:
        refused[Action.NEW_BOOKING] = Refused(Code.NOT_PUBLISHED)
    elif business.page.access_control is AccessControl.ORGANIZATION and _is_outside(actor):
        refused[Action.NEW_BOOKING] = Refused(Code.ORGANIZATION_ONLY)
    return refused


def _is_outside(actor: Actor) -> bool:
    """Whether the actor is nobody of the organization for all that can be known here: on the web, and not staff."""
    return actor.channel is Channel.WEB and not actor.staff_member_id
