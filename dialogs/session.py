"""What staff say when they cancel: one seat or the whole session, and a line to those who are told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.model import Booking
from bookings.notices import silence
from dialogs.confirmation import LONGEST_REASON
from dialogs.form import Field, Filled, Step
from dialogs.language.lexicon.area import Area
from dialogs.language.names import Option, pick
from dialogs.language.terms import fold
from dialogs.telling import is_for_somebody, told
from dialogs.turn import Suggestion

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

MOST_NAMES = 12
_TELL = Area("which").pattern("TELL")


class WholeField(Field):
    """Whether every seat of the session is meant; asked of staff where there are others (docs/rules.md, case 14)."""

    name = "whole"
    after = ("booking",)

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """One of the two, in words."""
        if not is_asked or not said.text:
            return None
        booking = await turn.booking(filled["booking"])
        if booking is None:
            return None
        name = booking.customer.name
        options = [
            Option("one", turn.words("whole-one", customer=name), (name, *turn.words("whole-one-also").split("|"))),
            Option("all", turn.words("whole-all"), tuple(turn.words("whole-all-also").split("|"))),
        ]
        chosen = pick(said.rest, options, asked=True).id
        return None if chosen is None else chosen == "all"

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """One seat, where there is no other or a customer cancels."""
        booking = await turn.booking(filled["booking"])
        if booking is None or not booking.session_id or not is_for_somebody(turn, booking):
            return False
        return False if len(await turn.desks.store.session(booking.session_id)) == 1 else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The two of them as buttons."""
        booking = await turn.booking(filled["booking"])
        if booking is None:
            raise RuntimeError("asked about the session of a booking that is not there")
        name, count = booking.customer.name, len(await turn.desks.store.session(booking.session_id))
        choices = turn.words("whole-one", customer=name), turn.words("whole-all")
        turn.say("whole-ask", *[Suggestion(one, one) for one in choices], customer=name, count=count)
        return Step.WAIT


class NoteField(Field):
    """What the customer is told beside it: from the card, or typed as "tell them Ana is ill". Never asked for."""

    name = "note"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """It may always be left out."""
        return False

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card's button, or in words while the card is read."""
        if said.verb == Verb.CONFIRM:
            return said.entry("message")[:LONGEST_REASON] or None
        found = _TELL.fullmatch(fold(said.text)) if turn.frame.get("asked") == "confirm" else None
        if found is None:
            return None
        said.blank((0, len(said.text)))
        return said.text[slice(*found.span("text"))].strip()[:LONGEST_REASON]

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Never reached, since it is never missing."""
        raise RuntimeError("what the customer is told is not asked for")


async def seats_of(booking: Booking, filled: Filled, turn: Turn) -> Sequence[Booking]:
    """The bookings that a cancellation is about."""
    return await turn.desks.store.session(booking.session_id) if filled.get("whole") else (booking,)


async def call_list(turn: Turn, seats: Sequence[Booking]) -> str:
    """Who of several is told by mail, by number, and each who is not with how to tell them."""
    silent = [told(turn, one) for one in seats if silence(one)]
    more = turn.words("told-more", count=len(silent) - MOST_NAMES) if len(silent) > MOST_NAMES else ""
    return " ".join(filter(None, (turn.words("told-some", count=len(seats) - len(silent)), *silent[:MOST_NAMES], more)))
