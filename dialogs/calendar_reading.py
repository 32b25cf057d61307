"""Whether the calendar is read here and now: by staff at most moments, by nobody else (docs/rules.md, section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.model import Channel
from bookings.permissions import STAFF, Command
from dialogs import agenda, repairs
from dialogs.choose import looks_as_staff
from dialogs.language.agenda_words import asked, says_agenda

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


async def answer(turn: Turn, said: Said) -> bool:
    """Whether the text asked for the calendar and is answered.

    An agenda is shown at any moment; who is next and a search where at most a booking is being looked for.
    """
    wish = None if said.button else asked(said.text)
    if wish is None or (turn.frames and turn.frame.get("asked") in repairs.FREE_TEXT):
        return False
    is_agenda, open_forms = wish.command is Command.AGENDA, {frame["form"] for frame in turn.frames}
    if not looks_as_staff(turn):
        if not says_agenda(said.text) or open_forms:
            return False
        _for_the_team(turn)
        return not said.tasks.wanted
    is_looking = turn.frames and turn.frame.get("asked") == "booking" and not repairs.has_reference(said)
    if not is_agenda and open_forms - {"manage"} and not is_looking:
        return False
    if open_forms == {"manage"}:
        turn.talk["frames"] = []
    if not await agenda.show(turn, wish):
        if repairs.sounds_like_booking(turn, said):
            return False
        agenda.nothing_found(turn, wish)
    return True


def _for_the_team(turn: Turn) -> None:
    """An agenda is not for customers: who may read one, and how the team signs in on the page."""
    roles = turn.words.and_list(turn.words(f"roles-{role.value.lower()}") for role in STAFF)
    page = turn.catalogue.business.page
    if turn.heard.actor.channel is Channel.WEB and page.is_staff_sign_in_enabled:
        turn.say("agenda-sign-in", "button-sign-in", roles=roles)
    else:
        turn.say("agenda-for-team", "button-contact", roles=roles)
