"""Cancel one booking: gone from the calendar, with ten minutes to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.manage_policy import Action
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.choose import AllowedField, BookingField
from dialogs.confirmation import ConfirmField, ReasonField
from dialogs.form import Filled, Form, Step
from dialogs.language.intents import Task

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class _Confirm(ConfirmField):
    name = "confirm"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A no keeps the booking and leaves the form."""
        if said.verb == Verb.KEEP or (is_asked and said.text and said.tasks.says_no):
            return False
        if is_asked and said.text and Task.CANCEL in (*said.tasks.wanted, said.pointed):
            return True
        return await super().take(said, filled, turn, is_asked=is_asked)

    async def read_back(self, filled: Filled, turn: Turn) -> None:
        booking = await turn.booking(filled["booking"])
        if booking is None:
            raise Refused(Code.NOT_FOUND)
        data: dict[str, Any] = {"facts": facts.of_booking(turn, booking)}
        rule = turn.frame.get("reason_rule")
        if rule == "optional":
            data["reason"] = {"value": filled.get("reason", "")}
        text = turn.words("cancel-confirm", booking=facts.sentence(turn, booking))
        turn.show("cancel_confirm", data, text=text, is_question=True, booking=booking)


class Cancel(Form):
    """Cancel a booking of theirs (docs/rules.md, section 1 and cases 6 and 26)."""

    name = "cancel"
    fields = (BookingField(), AllowedField(Action.CANCEL), ReasonField(), _Confirm("booking"))

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Cancel it, or keep it; decided again inside the unit (docs/rules.md, case 1)."""
        if not filled["confirm"]:
            booking = await turn.booking(filled["booking"])
            turn.say("cancel-kept", booking=facts.sentence(turn, booking) if booking else "")
            return Step.DONE
        cancelled = await turn.desks.bookings.cancel(
            turn.actor,
            filled["booking"],
            reason=filled.get("reason", ""),
            expected_version=turn.frame["version"],
            request_key=turn.request_key,
        )
        until = turn.undoable(cancelled)
        text = turn.words("cancel-done", booking=facts.sentence(turn, cancelled), until=until)
        data = {
            "title": turn.words("cancel-done-title"),
            "facts": facts.of_booking(turn, cancelled),
            "undo": turn.words("undo-until", until=until),
        }
        turn.finish("done", data, text=text, booking=cancelled)
        return Step.DONE
