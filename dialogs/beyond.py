"""Times that staff may take although customers may not: "book anyway?" (docs/rules.md, case 27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bookings.admission import demand_liftable
from bookings.availability import Limit
from bookings.model import Slot
from bookings.offers import Wanted, lifting
from bookings.refusals import Refused
from dialogs.slot_field import SlotField, wanted_of

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.form import Filled


class BeyondSlotField(SlotField):
    """A slot for staff: notice does not narrow what they are offered, and what stands against a time is asked about.

    What only others may go beyond is refused with who may.
    """

    async def wanted(self, filled: Filled, turn: Turn) -> Wanted | None:
        """As customers', without the notice."""
        wanted = await wanted_of(filled, turn)
        return replace(wanted, lifted=frozenset({Limit.NOTICE})) if wanted is not None else None

    async def judged(self, wanted: Wanted, start: datetime, turn: Turn) -> tuple[Slot, Sequence[Refused]]:
        """The slot with all that stands against it, where this role may go beyond that."""
        slot, against = await turn.desks.offers.check_beyond(turn.catalogue, wanted, start)
        for no in against:
            try:
                demand_liftable(turn.actor, lifting([no]), by_customer=False)
            except Refused as refused:
                raise Refused(no.code, **no.facts, **refused.facts) from refused
        return slot, against

    def told(self, no: Refused, wanted: Wanted, turn: Turn) -> str:
        """What stands against a time, and who may go beyond it where this person may not."""
        text = super().told(no, wanted, turn)
        if "roles" not in no.facts:
            return text
        roles = turn.words.and_list(turn.words(f"roles-{role.lower()}") for role in no.facts["roles"])
        return f"{text} {turn.words('anyway-who-may', roles=roles)}"
