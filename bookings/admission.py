"""Who may book, and what a request must bring (docs/rules.md, cases 4, 5, 19, 23, 27 and 30)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from bookings.addresses import fold
from bookings.availability import Limit
from bookings.business import AccessControl, BookingBusiness, Catalogue, ForeignTenants, Role, Service
from bookings.model import Actor, Booking, BookingStatus, Channel, Customer, Origin
from bookings.permissions import Command, Reach, demand, may
from bookings.ports import Reads
from bookings.refusals import Code, Refused

LIFTING = {
    Limit.HOURS: Command.LIFT_HOURS,
    Limit.ADVANCE: Command.LIFT_ADVANCE,
    Limit.NOTICE: Command.LIFT_NOTICE,
    Limit.NOT_BOOKABLE: Command.LIFT_NOT_BOOKABLE,
}
"""What lifting each limit takes, the widest right first."""


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """What somebody wants to book. No `staff_member_ids` means anyone; `start` is an aware instant.

    `lifted` are limits that staff chose to go beyond; they count in `BookingDesk.book_for` alone.
    """

    service_id: str
    start: datetime
    customer: Customer
    staff_member_ids: tuple[str, ...] = ()
    has_consented: bool = False
    lifted: frozenset[Limit] = frozenset()
    opt_out_of_customer_email: bool = False


def demand_liftable(actor: Actor, lifted: frozenset[Limit], *, by_customer: bool) -> None:
    """Case 27: staff lift notice and "not bookable", administrators hours and maximum advance, customers nothing."""
    for limit, command in LIFTING.items():
        if limit in lifted:
            demand(actor.role, command)
    if lifted and by_customer:
        raise Refused(Code.NOT_YOUR_CALENDAR)


def demand_staff(actor: Actor, request: BookingRequest) -> None:
    """Case 27: a team member books on their own calendar, schedulers and administrators on all."""
    demand(actor.role, Command.BOOK_FOR)
    demand_liftable(actor, request.lifted, by_customer=False)


def books_own_calendar(actor: Actor) -> bool:
    """Whether the actor books for customers on their own calendar alone."""
    return may(actor.role, Command.BOOK_FOR) is Reach.OWN


def demand_own_calendar(actor: Actor, staff_member_ids: tuple[str, ...]) -> None:
    """A team member books nobody else in, not even beside themself."""
    if books_own_calendar(actor) and set(staff_member_ids) != {actor.staff_member_id}:
        raise Refused(Code.NOT_YOUR_CALENDAR)


def is_of_organization(catalogue: Catalogue, actor: Actor) -> bool:
    """Whether the actor belongs to the business's organization: its staff, and their tenant's people in Teams.

    An external guest's tenant is another's: they belong to the organization themself, their colleagues do not.
    """
    if actor.staff_member_id in catalogue.staff:
        return True
    if actor.channel is not Channel.TEAMS or not actor.tenant_id:
        return False
    staff = catalogue.staff.values()
    if any((one.tenant_id, one.aad_object_id) == (actor.tenant_id, actor.aad_object_id) for one in staff):
        return True
    return any(one.tenant_id == actor.tenant_id and one.role is not Role.EXTERNAL_GUEST for one in staff)


def is_turned_away(catalogue: Catalogue, actor: Actor) -> bool:
    """Whether nothing is talked about with the actor: a stranger in Teams, where the business refuses those."""
    is_refusing = catalogue.business.page.foreign_tenants is ForeignTenants.REFUSED
    return is_refusing and actor.channel is Channel.TEAMS and not is_of_organization(catalogue, actor)


async def demand_self_service(
    reads: Reads, catalogue: Catalogue, service: Service, actor: Actor, request: BookingRequest, now: datetime
) -> None:
    """Raise the first refusal of a booking for oneself, besides those of the slot."""
    business, page, customer = catalogue.business, catalogue.business.page, request.customer
    if not business.is_published:
        raise Refused(Code.NOT_PUBLISHED)
    if is_turned_away(catalogue, actor):
        raise Refused(Code.ORGANIZATION_ONLY)
    if page.access_control is AccessControl.ORGANIZATION and not is_of_organization(catalogue, actor):
        raise Refused(Code.ORGANIZATION_ONLY)
    if service.is_hidden_from_customers:
        raise Refused(Code.HIDDEN_SERVICE)
    demand_liftable(actor, request.lifted, by_customer=True)
    if page.is_customer_consent_enabled and not request.has_consented:
        raise Refused(Code.CONSENT_MISSING)
    for question in service.custom_questions:
        if question.is_required and not customer.answers.get(question.id, "").strip():
            raise Refused(Code.ANSWER_MISSING, question=question.id)
    if not customer.name.strip() or not customer.email_address.strip():
        raise Refused(Code.CONTACT_MISSING)
    if page.enforce_one_time_password and fold(customer.email_address) not in actor.proven_addresses:
        raise Refused(Code.CODE_NEEDED)
    await demand_open_place(reads, business, actor, now)


def identified(customer: Customer, actor: Actor) -> Customer:
    """The customer with the identity that the actor's channel proves, whatever a request claims (case 19)."""
    return replace(customer, aad_object_id=actor.aad_object_id, tenant_id=actor.tenant_id)


def booker(actor: Actor) -> str:
    """The opaque key under which a booking made for oneself counts: of the proven person, else of the client."""
    keys = _person_keys(actor)
    return keys[0] if keys else actor.client


def _person_keys(actor: Actor) -> list[str]:
    proofs = [f"{actor.tenant_id}|{actor.aad_object_id}"] if actor.aad_object_id else []
    proofs += sorted(actor.proven_addresses)
    return ["person:" + hashlib.sha256(proof.encode()).hexdigest()[:32] for proof in proofs]


async def demand_open_place(reads: Reads, business: BookingBusiness, actor: Actor, now: datetime) -> None:
    """Case 30: raise Refused TOO_MANY_OPEN where one more would be too many."""
    if await open_bookings(reads, actor, now) >= business.maximum_open_bookings:
        raise Refused(Code.TOO_MANY_OPEN, maximum=business.maximum_open_bookings)


async def open_bookings(reads: Reads, actor: Actor, now: datetime) -> int:
    """How many open self-service bookings this person has, or this client where nobody is proven (case 30).

    A stranger who types somebody's address does not count against them: a proven person's bookings are those they
    made with proof, and those that this client made under an address of theirs.
    """
    found: dict[str, Booking] = {}
    for key in _person_keys(actor) or ([actor.client] if actor.client else []):
        found |= {b.id: b for b in await reads.bookings_of(booked_by=key, since=now)}
    for address in actor.proven_addresses:
        under_it = await reads.bookings_of(email_address=address, since=now)
        found |= {b.id: b for b in under_it if b.booked_by in {actor.client, ""}}
    return sum(
        b.origin is Origin.SELF_SERVICE and b.status is BookingStatus.CONFIRMED and b.start > now
        for b in found.values()
    )
