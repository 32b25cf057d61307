"""`link CODE`: somebody in a personal chat of Teams becomes the staff member that the code was made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.refusals import Refused

if TYPE_CHECKING:
    from dialogs.context import Turn


async def link(turn: Turn, code: str) -> None:
    """Link the identity that Teams proves, once; their role holds from the next thing they say."""
    try:
        member = await turn.desks.links.redeem(turn.actor, code)
    except Refused as no:
        turn.say_text(turn.refusal(no))
    else:
        turn.say("link-done", name=member.display_name, business=turn.catalogue.business.display_name)
