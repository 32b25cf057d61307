"""`link CODE`: somebody in a personal chat of Teams becomes the staff member that the code was made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.model import LinkRequest
from bookings.refusals import Refused
from dialogs import facts

if TYPE_CHECKING:
    from dialogs.context import Turn


async def link(turn: Turn, code: str) -> None:
    """Link the identity that Teams proves, once; their role holds from the next thing they say.

    Where an administrator gave the code out, that waits for an administrator to approve of who brought it.
    """
    business = turn.catalogue.business.display_name
    try:
        made = await turn.desks.links.redeem(turn.actor, code, turn.heard.shown_name)
    except Refused as no:
        turn.say_text(facts.refusal(turn, no))
        return
    if isinstance(made, LinkRequest):
        turn.say("link-waits", business=business, until=facts.deadline(turn, made.expires))
    else:
        turn.say("link-done", name=made.display_name, business=business)
