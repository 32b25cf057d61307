"""Staff give a customer a seat in a session of a group service (docs/rules.md, case 14)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bookings.offers import Wanted
from bookings.refusals import Code, Refused
from dialogs import slots
from dialogs.form import Filled
from dialogs.language.wish import Wishes
from dialogs.orders import Begin, Order
from dialogs.staff import booking_form
from dialogs.staff.appointment import ForAnswersField, ForServiceField, ForSlotField, ForStaffField, ForWhenField
from dialogs.staff.book_for import BookFor, opening
from dialogs.staff.bookable import bookable, deny_colleague
from dialogs.staff.customer import CustomerField
from dialogs.staff.read_back import ForConfirmField
from dialogs.wished import admits, from_json

if TYPE_CHECKING:
    from dialogs.context import Turn

NEAR = timedelta(days=14)
"""How far ahead a full session is looked for where a day was named."""


class SessionField(ForSlotField):
    """Which session: the only one that fits the wish is taken; a full one is told, with the next that are not."""

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The session at exactly the time that was wished, or the only one of its days."""
        value = await super().settle(filled, turn)
        wanted = await self.wanted(filled, turn)
        if value is not None or wanted is None or not filled.get("when") or turn.frame.get("refused"):
            return value
        wishes = from_json(filled["when"])
        if turn.frame.get("from") or turn.frame.get("before") or not any(wish.has_date for wish in wishes.wanted):
            return None
        offered = await slots.offer(turn, wanted, wishes, turn.now, turn.now + NEAR)
        full = await self._full(wanted, wishes, turn)
        if len(offered.slots) == 1 and not full:
            slot, against = await self.judged(wanted, offered.slots[0].start, turn)
            return await self.value(slot, against, wanted, turn)
        if full and not offered.slots:
            turn.frame["refused"] = self.why(Refused(Code.FULL), full[0], wanted, turn)
        return None

    async def _full(self, wanted: Wanted, wishes: Wishes, turn: Turn) -> list[datetime]:
        """The starts of the sessions that were wished and have no place left."""
        service, zone = wanted.service, turn.zone_of(wanted.service)
        seats = await turn.desks.store.agenda(service.staff_member_ids, turn.now, turn.now + NEAR)
        starts = {seat.start for seat in seats if seat.service_id == service.id and seat.start > turn.now}
        full = []
        for start in sorted(starts):
            if admits(wishes, start.astimezone(zone).replace(tzinfo=None)):
                try:
                    await self.judged(wanted, start, turn)
                except Refused as no:
                    full += [start] if no.code is Code.FULL else []
        return full


class AddToClass(BookFor):
    """A seat for a customer in a session with places left."""

    name = "add_to_class"
    fields = (
        booking_form.CardField(),
        CustomerField(),
        ForServiceField(groups_only=True),
        ForStaffField(),
        SessionField(),
        ForWhenField(),
        ForAnswersField(),
        ForConfirmField(),
    )


async def add_to_class(turn: Turn, order: Order) -> Begin | None:
    """Begin with what was typed; where there is no class, or none on the only calendar that is open to them, say so."""
    if not any(service.is_group for service in turn.catalogue.services.values()):
        turn.say("add_to_class-none")
        return None
    if not bookable(turn, groups_only=True):
        await deny_colleague(turn, order.command, f"{turn.actor.conversation} {turn.heard.activity_id}")
        turn.say("add_to_class-not-own")
        return None
    return Begin(AddToClass.name, {}, opening(turn, order))
