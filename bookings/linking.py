"""Link codes: a staff member's record and a person in Teams become one, once (docs/rules.md, section 5)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

from bookings.business import StaffMember
from bookings.model import Actor, Challenge, Channel, HistoryEntry
from bookings.ports import Clock, Ids, Store
from bookings.refusals import Code, Refused

LINK_LIVES = timedelta(minutes=10)


class LinkDesk:
    """Gives out link codes and takes them back. Of a code only its hash is kept, among the challenges."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    async def issue(self, staff_member_id: str) -> str:
        """A fresh code for a staff member, sixteen characters without separators, for ten minutes."""
        code = self._ids.new_reference() + self._ids.new_reference()
        now = self._clock()
        async with self._store.unit("") as unit:
            link = Challenge(_hashed(code), "", now, now + LINK_LIVES, staff_member_id=staff_member_id)
            await unit.put(link, None)
        return code

    async def redeem(self, actor: Actor, code: str) -> StaffMember:
        """Link the actor's identity in Teams to the record that the code was made for, and use the code up.

        Raise Refused TEAMS_ONLY where no identity is proved, LINK_EXPIRED for a code that is unknown, used or too old,
        LINKED_ALREADY where the person or the record is linked.
        """
        if actor.channel is not Channel.TEAMS or not (actor.aad_object_id and actor.tenant_id):
            raise Refused(Code.TEAMS_ONLY)
        async with self._store.unit("") as unit:
            now, staff = self._clock(), (await unit.catalogue()).staff
            link = await unit.challenge(_hashed(code))
            if link is None or link.is_used or now >= link.expires or link.staff_member_id not in staff:
                raise Refused(Code.LINK_EXPIRED)
            member = staff[link.staff_member_id]
            identity = (actor.tenant_id, actor.aad_object_id)
            if member.aad_object_id or any((one.tenant_id, one.aad_object_id) == identity for one in staff.values()):
                raise Refused(Code.LINKED_ALREADY)
            named = {"tenant_id": actor.tenant_id, "aad_object_id": actor.aad_object_id}
            linked = replace(
                member, tenant_id=actor.tenant_id, aad_object_id=actor.aad_object_id, version=member.version + 1
            )
            await unit.put(replace(link, is_used=True, version=link.version + 1), link.version)
            await unit.put(linked, member.version)
            await unit.history(
                HistoryEntry(
                    id=self._ids.new_id(),
                    at=now,
                    what="linked",
                    record=member.id,
                    who=f"staff:{member.id}",
                    role=member.role.value,
                    channel=actor.channel.value,
                    conversation=actor.conversation,
                    before={"tenant_id": "", "aad_object_id": ""},
                    after=named,
                    decision="allowed",
                )
            )
            return linked


def _hashed(code: str) -> str:
    """The id of a code's record: 76 random bits need no salt."""
    return "link:" + hashlib.sha256(code.encode()).hexdigest()
