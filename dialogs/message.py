"""Leave a message for the business (docs/rules.md, case 29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from dialogs.form import Field, Filled, Form, Step
from dialogs.language import details

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

LONGEST_MESSAGE = 2000


class MessageField(Field):
    """The message, and how to reach the person where they are not known."""

    name = "message"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card, or the whole of the next text."""
        if said.verb == Verb.SUBMIT_MESSAGE:
            text = said.entry("message")
            sender = said.entry("sender")
            if not text:
                turn.say("message-empty")
                turn.has_answered = True
                return None
            return f"{text}\n\n{sender}".strip()[:LONGEST_MESSAGE]
        return turn.heard.text.strip()[:LONGEST_MESSAGE] if is_asked and said.text else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """In words, with the form beside it."""
        data: dict[str, Any] = {"message": {"value": ""}}
        if not turn.actor.proven_addresses:
            data["sender"] = {"value": turn.talk.get("me", {}).get("email", "")}
        text = turn.words("message-ask", business=turn.catalogue.business.display_name)
        turn.show("message_form", data, text=text, is_question=True)
        return Step.WAIT


class LeaveMessage(Form):
    """Mail what somebody has to say to the business."""

    name = "message"
    fields = (MessageField(),)

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Hand it over, with the booking it is about where that is proven, and the address that stands in it."""
        typed = details.email_address(filled["message"])
        await turn.desks.bookings.leave_message(
            turn.actor,
            filled["message"],
            request_key=turn.request_key,
            booking_id=str(turn.talk.get("about", "")),
            reply_to=typed.value if typed else "",
        )
        turn.say("message-done", business=turn.catalogue.business.display_name)
        return Step.DONE
