"""Where staff are told of news in Teams, and whether and when they want to be (docs/rules.md, section 6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bookings.business import StaffMember, WorkTimeSlot
from bookings.model import Actor, Channel, ConversationReference
from bookings.permissions import STAFF
from bookings.ports import Clock, Ids, Store
from bookings.refusals import Code, Refused
from bookings.traces import trace


class StaffChats:
    """The personal chats of staff in Teams, and what each has chosen to hear there."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    async def remember(self, actor: Actor, chat: ConversationReference) -> None:
        """Note the personal chat in which a linked staff member speaks; anybody else's is not kept."""
        if actor.channel is not Channel.TEAMS or actor.role not in STAFF:
            return
        theirs = replace(
            chat, id=actor.staff_member_id, tenant_id=actor.tenant_id, aad_object_id=actor.aad_object_id, version=1
        )
        known = await self._store.conversation_reference(theirs.id)
        if known is not None and replace(theirs, version=known.version) == known:
            return
        async with self._store.unit("") as unit:
            known = await unit.conversation_reference(theirs.id)
            version = known.version if known is not None else None
            await unit.put(replace(theirs, version=(version or 0) + 1), version)

    async def of(self, staff_member_id: str) -> ConversationReference | None:
        """The chat in which a staff member is told of news."""
        return await self._store.conversation_reference(staff_member_id)

    async def drop(self, chat: ConversationReference) -> None:
        """Forget a chat that cannot be spoken in any more, unless there is a newer one by now."""
        async with self._store.unit("") as unit:
            known = await unit.conversation_reference(chat.id)
            if known is not None and known.conversation_id == chat.conversation_id:
                await unit.remove(known, known.version)

    async def drop_of(self, actor: Actor, conversation_id: str) -> None:
        """Forget the chat that its person has removed the bot from."""
        chat = await self._store.conversation_reference(actor.staff_member_id)
        if chat is not None and chat.conversation_id == conversation_id:
            await self.drop(chat)

    async def switch(self, actor: Actor, *, is_on: bool) -> StaffMember:
        """Tell a staff member of news in Teams from now on, or no longer; raise Refused ROLE for anybody else."""
        return await self._choose(actor, is_news_enabled=is_on)

    async def keep_quiet(self, actor: Actor, hours: WorkTimeSlot | None) -> StaffMember:
        """Set a staff member's own quiet hours, or the business's with `None`; raise Refused ROLE for anybody else."""
        return await self._choose(actor, quiet_hours=hours)

    async def _choose(self, actor: Actor, **changes: Any) -> StaffMember:
        async with self._store.unit("") as unit:
            member = (await unit.catalogue()).staff.get(actor.staff_member_id)
            if member is None or actor.role not in STAFF:
                raise Refused(Code.ROLE, roles=[one.value for one in STAFF])
            chosen = replace(member, **changes)
            if chosen == member:
                return member
            chosen = replace(chosen, version=member.version + 1)
            await unit.put(chosen, member.version)
            before, after = ({name: str(getattr(one, name)) for name in changes} for one in (member, chosen))
            entry = trace(self._ids, self._clock(), actor, "setting", record=member.id, before=before, after=after)
            await unit.history(entry)
            return chosen
