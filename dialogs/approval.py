"""One approval of what cannot be undone, or of what somebody else asked for; and how forms of staff say no."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Approve
from adaptive_cards.verbs import Verb
from bookings.refusals import Refused
from dialogs import facts
from dialogs.form import Field, Filled, Form, Step

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class ApprovalField(Field):
    """A yes or a no to what was read back, taken only as the answer to that very question."""

    name = "confirm"

    @abstractmethod
    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        """What will be done, as a card and in words. May raise Refused to end the form."""

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """The card's buttons, or a plain yes or no."""
        if not is_asked:
            return None
        if said.verb == Verb.CONFIRM or (said.text and said.tasks.says_yes):
            return True
        return False if said.verb == Verb.KEEP or (said.text and said.tasks.says_no) else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The card, with the question in words."""
        data, text = await self.question(filled, turn)
        turn.show("approve", data, text=text, is_question=True)
        return Step.WAIT


class StaffForm(Form):
    """A form of staff: who works here needs no contact card beside a refusal."""

    def leave(self, turn: Turn, button: str, text: str, *buttons: str) -> Step:
        """Leave things as they are, at the wish of whoever clicked this button."""
        turn.chosen = button
        turn.say_text(text, *buttons)
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """In one sentence."""
        turn.say_text(facts.refusal(turn, no))
        return Step.DONE
