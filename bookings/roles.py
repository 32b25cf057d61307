"""From a proved identity to a staff member's role; guests have a customer's rights (docs/rules.md, section 5)."""

from __future__ import annotations

from dataclasses import replace

from bookings.addresses import fold
from bookings.business import Catalogue, StaffMember
from bookings.model import Actor, Channel
from bookings.permissions import STAFF
from bookings.ports import Reads


def as_staff(actor: Actor, member: StaffMember) -> Actor:
    """The actor in a staff member's role; as they were where that role is a guest's."""
    if member.role not in STAFF:
        return actor
    return replace(actor, staff_member_id=member.id, role=member.role)


def member_at(catalogue: Catalogue, email_address: str) -> StaffMember | None:
    """The staff member with that address on record who may more than a customer."""
    wanted = fold(email_address)
    return next(
        (one for one in catalogue.staff.values() if wanted and fold(one.email_address) == wanted and one.role in STAFF),
        None,
    )


async def recognized(reads: Reads, actor: Actor) -> Actor:
    """The actor with the role that the staff records give them now: in Teams by the linked identity (case 19).

    Somebody removed is a customer at once. Whatever role came with the actor counts for nothing.
    """
    plain = replace(actor, staff_member_id="", role=None)
    identity = (actor.tenant_id, actor.aad_object_id)
    if actor.channel is not Channel.TEAMS or not all(identity):
        return plain
    staff = (await reads.catalogue()).staff.values()
    member = next((one for one in staff if (one.tenant_id, one.aad_object_id) == identity), None)
    return plain if member is None else as_staff(plain, member)
