"""Times that staff may take although customers may not: "book anyway?" (docs/rules.md, case 27)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bookings.admission import demand_liftable
from bookings.availability import Limit
from bookings.business import StaffNeeded
from bookings.manage_policy import acts_as_customer
from bookings.model import Slot
from bookings.offers import Wanted, lifting
from bookings.refusals import Refused
from dialogs.slot_field import SlotField, wanted_of

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.form import Filled


class BeyondSlotField(SlotField):
    """A slot for staff: notice does not narrow what they are offered, and what stands against a time is asked about.

    What only others may go beyond is refused with who may. Whoever moves their own booking as its customer is bound as
    any customer.
    """

    async def wanted(self, filled: Filled, turn: Turn) -> Wanted | None:
        """As customers', without the notice."""
        wanted = await wanted_of(filled, turn)
        if wanted is None or _is_bound(wanted, turn):
            return wanted
        return replace(wanted, lifted=frozenset({Limit.NOTICE}))

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """As customers'; where only another staff member was named, the time stays if they are free."""
        wanted = await self.wanted(filled, turn)
        moving = wanted.moving if wanted is not None else None
        is_settled = bool(filled.get("when") or turn.frame.get("offer") or turn.frame.get("refused"))
        if wanted is None or moving is None or is_settled or _is_bound(wanted, turn):
            return await super().settle(filled, turn)
        if set(wanted.staff_member_ids) <= set(moving.staff_member_ids):
            return None
        try:
            slot, against = await self.judged(wanted, moving.start, turn)
        except Refused as no:
            turn.frame["refused"] = self.why(no, moving.start, wanted, turn)
            return None
        return await self.value(slot, against, wanted, turn)

    async def judged(self, wanted: Wanted, start: datetime, turn: Turn) -> tuple[Slot, Sequence[Refused]]:
        """The slot with all that stands against it, where this role may go beyond that."""
        if _is_bound(wanted, turn):
            return await super().judged(wanted, start, turn)
        slot, against = await turn.desks.offers.check_beyond(turn.catalogue, wanted, start)
        for no in against:
            try:
                demand_liftable(turn.actor, lifting([no]), by_customer=False)
            except Refused as refused:
                raise Refused(no.code, **no.facts, **refused.facts) from refused
        return slot, against

    def has_choice(self, wanted: Wanted, turn: Turn) -> bool:
        """That the team decides who binds customers alone."""
        if wanted.moving is None or _is_bound(wanted, turn):
            return super().has_choice(wanted, turn)
        return wanted.service.staff_needed is StaffNeeded.ONE and len(wanted.service.staff_member_ids) > 1

    def told(self, no: Refused, wanted: Wanted, turn: Turn) -> str:
        """What stands against a time, and who may go beyond it where this person may not."""
        text = super().told(no, wanted, turn)
        if "roles" not in no.facts:
            return text
        roles = turn.words.and_list(turn.words(f"roles-{role.lower()}") for role in no.facts["roles"])
        return f"{text} {turn.words('anyway-who-may', roles=roles)}"


def _is_bound(wanted: Wanted, turn: Turn) -> bool:
    return wanted.moving is not None and acts_as_customer(turn.actor, wanted.moving)


def lifted(slot: Mapping[str, Any]) -> frozenset[Limit]:
    """The limits that a slot goes beyond, as its field keeps them."""
    return frozenset(Limit(name) for name in slot.get("lifted", ()))
