"""Link codes: a staff member's record and a person in Teams become one, once (docs/rules.md, section 5).

A code from the console links at once, as the first administrator must be. One that an administrator gave out makes a
request: who brought it is shown to an administrator, and nothing is granted before they approve.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

from bookings.business import StaffMember
from bookings.denials import Denials
from bookings.model import Actor, Challenge, Channel, LinkRequest, OutboxRow, RequestState, Way
from bookings.notices import LINK_REQUEST
from bookings.permissions import Command, demand
from bookings.ports import Clock, Ids, Store, Unit
from bookings.refusals import Code, Refused
from bookings.traces import trace

LINK_LIVES = timedelta(minutes=10)
REQUEST_WAITS = timedelta(minutes=10)
LONGEST_NAME = 100
"""More of what a channel calls somebody is not kept."""


class LinkDesk:
    """Gives out link codes and takes them back. Of a code only its hash is kept, among the challenges."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._denials = Denials(store, clock, ids)

    async def issue(self, staff_member_id: str) -> str:
        """A fresh code for a staff member, for whoever has the console; it links without anybody's approval."""
        async with self._store.unit("") as unit:
            return await self._issue(unit, staff_member_id, "")

    async def give_out(self, actor: Actor, staff_member_id: str) -> str:
        """A fresh code from an administrator, who is asked once more when it is brought.

        Raises Refused ROLE, NOT_FOUND where there is no such record, or LINKED_ALREADY.
        """
        async with self._denials.unit("", actor, "link_code", record=staff_member_id) as unit:
            demand(actor.role, Command.STAFF_AND_LINKS)
            member = (await unit.catalogue()).staff.get(staff_member_id)
            if member is None:
                raise Refused(Code.NOT_FOUND)
            if member.aad_object_id:
                raise Refused(Code.LINKED_ALREADY)
            await unit.history(trace(self._ids, self._clock(), actor, "link_code", record=member.id))
            return await self._issue(unit, member.id, actor.name)

    async def _issue(self, unit: Unit, staff_member_id: str, issued_by: str) -> str:
        """Sixteen characters without separators, for ten minutes."""
        code = self._ids.new_reference() + self._ids.new_reference()
        now = self._clock()
        link = Challenge(_hashed(code), "", now, now + LINK_LIVES, staff_member_id=staff_member_id, issued_by=issued_by)
        await unit.put(link, None)
        return code

    async def redeem(self, actor: Actor, code: str, shown_name: str = "") -> StaffMember | LinkRequest:
        """Use a code up: link the actor's identity in Teams to its record, or ask an administrator to.

        Raise Refused TEAMS_ONLY where no identity is proved, LINK_EXPIRED for a code that is unknown, used or too old,
        LINKED_ALREADY where the person or the record is linked.
        """
        async with self._denials.unit("", actor, "link") as unit:
            if actor.channel is not Channel.TEAMS or not (actor.aad_object_id and actor.tenant_id):
                raise Refused(Code.TEAMS_ONLY)
            now, staff = self._clock(), (await unit.catalogue()).staff
            link = await unit.challenge(_hashed(code))
            if link is None or link.is_used or now >= link.expires or link.staff_member_id not in staff:
                raise Refused(Code.LINK_EXPIRED)
            member = staff[link.staff_member_id]
            await _demand_unlinked(unit, member, actor.tenant_id, actor.aad_object_id)
            await unit.put(replace(link, is_used=True, version=link.version + 1), link.version)
            if not link.issued_by:
                themself = replace(actor, staff_member_id=member.id, role=member.role)
                return await self._link(unit, themself, member, actor.tenant_id, actor.aad_object_id)
            request = LinkRequest(
                id=self._ids.new_id(),
                staff_member_id=member.id,
                tenant_id=actor.tenant_id,
                aad_object_id=actor.aad_object_id,
                shown_name=shown_name[:LONGEST_NAME],
                created=now,
                expires=now + REQUEST_WAITS,
            )
            await unit.put(request, None)
            await self._tell(unit, link.issued_by.partition(":")[2])
            return request

    async def _tell(self, unit: Unit, staff_member_id: str) -> None:
        """Tell who gave the code out in their chat in Teams, where they have one; else their next word shows it."""
        if await unit.conversation_reference(staff_member_id) is not None:
            recipient = f"{Way.TEAMS}:{staff_member_id}"
            await unit.mail(OutboxRow(self._ids.new_id(), LINK_REQUEST, recipient, self._clock()))

    async def approve(self, actor: Actor, request_id: str) -> StaffMember:
        """Link who asked.

        Raises Refused ROLE, NOT_FOUND where nobody waits any more, or LINKED_ALREADY.
        """
        async with self._denials.unit("", actor, "linked", record=request_id) as unit:
            request = await self._waiting(unit, actor, request_id)
            member = (await unit.catalogue()).staff.get(request.staff_member_id)
            if member is None:
                raise Refused(Code.NOT_FOUND)
            await _demand_unlinked(unit, member, request.tenant_id, request.aad_object_id)
            await _settle(unit, request, RequestState.APPROVED)
            return await self._link(unit, actor, member, request.tenant_id, request.aad_object_id)

    async def refuse(self, actor: Actor, request_id: str) -> LinkRequest:
        """Do not link who asked; raises Refused ROLE or NOT_FOUND."""
        async with self._denials.unit("", actor, "link_refused", record=request_id) as unit:
            request = await self._waiting(unit, actor, request_id)
            await _settle(unit, request, RequestState.REFUSED)
            named = {"tenant_id": request.tenant_id, "aad_object_id": request.aad_object_id}
            record = request.staff_member_id
            await unit.history(trace(self._ids, self._clock(), actor, "link_refused", record=record, before=named))
            return request

    async def _waiting(self, unit: Unit, actor: Actor, request_id: str) -> LinkRequest:
        demand(actor.role, Command.STAFF_AND_LINKS)
        request = await unit.link_request(request_id)
        if request is None or request.state is not RequestState.WAITING or self._clock() >= request.expires:
            raise Refused(Code.NOT_FOUND)
        return request

    async def _link(
        self, unit: Unit, by: Actor, member: StaffMember, tenant_id: str, aad_object_id: str
    ) -> StaffMember:
        linked = replace(member, tenant_id=tenant_id, aad_object_id=aad_object_id, version=member.version + 1)
        await unit.put(linked, member.version)
        after = {"tenant_id": tenant_id, "aad_object_id": aad_object_id}
        before = {"tenant_id": "", "aad_object_id": ""}
        await unit.history(trace(self._ids, self._clock(), by, "linked", record=member.id, before=before, after=after))
        return linked


async def _demand_unlinked(unit: Unit, member: StaffMember, tenant_id: str, aad_object_id: str) -> None:
    """One person is one staff member."""
    staff = (await unit.catalogue()).staff.values()
    if member.aad_object_id or any((one.tenant_id, one.aad_object_id) == (tenant_id, aad_object_id) for one in staff):
        raise Refused(Code.LINKED_ALREADY)


async def _settle(unit: Unit, request: LinkRequest, state: RequestState) -> None:
    await unit.put(replace(request, state=state, version=request.version + 1), request.version)


def _hashed(code: str) -> str:
    """The id of a code's record: 76 random bits need no salt."""
    return "link:" + hashlib.sha256(code.encode()).hexdigest()
