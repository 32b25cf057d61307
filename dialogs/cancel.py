"""Cancel one booking: gone from the calendar, with ten minutes to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.manage_policy import Action
from bookings.model import Booking
from dialogs import facts, results
from dialogs.choose import AllowedField, BookingField
from dialogs.confirmation import ConfirmField, ReasonField
from dialogs.form import Filled, Form, Step
from dialogs.language.intents import Task
from dialogs.language.pointing import asks_to_keep
from dialogs.session import MOST_NAMES, NoteField, WholeField, call_list, seats_of
from dialogs.telling import advice, is_for_somebody, lines, sentence, told
from dialogs.telling import what as named

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class _Confirm(ConfirmField):
    name = "confirm"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A no keeps the booking and leaves the form."""
        if said.verb == Verb.KEEP or (is_asked and said.text and (said.tasks.says_no or asks_to_keep(said.text))):
            return False
        if is_asked and said.text and Task.CANCEL in (*said.tasks.wanted, said.pointed):
            return True
        return await super().take(said, filled, turn, is_asked=is_asked)

    async def read_back(self, filled: Filled, turn: Turn) -> None:
        booking = await turn.booking_of(filled)
        data: dict[str, Any] = {"facts": facts.of_booking(turn, booking)}
        if is_for_somebody(turn, booking):
            await self._read_back_to_staff(booking, data, filled, turn)
            return
        if turn.frame.get("reason_rule") == "optional":
            data["reason"] = {"value": filled.get("reason", "")}
        text = turn.words("cancel-confirm", booking=facts.sentence(turn, booking))
        turn.show("cancel_confirm", data, text=text, is_question=True, booking=booking)

    async def _read_back_to_staff(self, booking: Booking, data: dict[str, Any], filled: Filled, turn: Turn) -> None:
        """Whom it is for, whether they are told by mail, and what the mail says beside; of a session all who come."""
        seats = await seats_of(booking, filled, turn)
        note = filled.get("note", "")
        if len(seats) == 1:
            data["facts"] = [facts.fact(turn, "what", named(turn, booking)), *lines(turn, booking)]
            what, line = sentence(turn, booking), told(turn, booking)
        else:
            names = turn.words.and_list(one.customer.name for one in seats[:MOST_NAMES])
            what = turn.words("cancel-session", booking=facts.sentence(turn, booking), count=len(seats), names=names)
            line = await call_list(turn, seats)
        line = " ".join(filter(None, (advice(turn, booking, Action.CANCEL), line)))
        data |= {"line": line, "message": {"value": note}}
        read = turn.words("cancel-note", note=note) if note else ""
        text = turn.words("cancel-for", booking=what, line=" ".join(filter(None, (line, read))))
        turn.show("cancel_confirm", data, text=text, is_question=True, booking=booking)


class Cancel(Form):
    """Cancel a booking of theirs (docs/rules.md, section 1 and cases 6 and 26)."""

    name = "cancel"
    fields = (
        BookingField(),
        AllowedField(Action.CANCEL),
        WholeField(),
        ReasonField(),
        NoteField(),
        _Confirm("booking"),
    )

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Cancel it, or keep it; decided again inside the unit (docs/rules.md, case 1)."""
        if not filled["confirm"]:
            booking = await turn.booking(filled["booking"])
            turn.say("cancel-kept", booking=facts.sentence(turn, booking) if booking else "")
            return Step.DONE
        seats = await self._cancel(filled, turn)
        cancelled = seats[0]
        until = results.undoable(turn, *seats)
        line = told(turn, cancelled) if len(seats) == 1 else await call_list(turn, seats)
        what = sentence(turn, cancelled) if len(seats) == 1 else facts.sentence(turn, cancelled)
        text = turn.words("cancel-done", booking=what, until=until)
        data = {
            "title": turn.words("cancel-done-title"),
            "line": line,
            "facts": facts.of_booking(turn, cancelled),
            "undo": turn.words("undo-until", until=until),
        }
        results.finish(turn, data, text=f"{text} {line}".strip(), booking=cancelled)
        return Step.DONE

    async def _cancel(self, filled: Filled, turn: Turn) -> tuple[Booking, ...]:
        """The bookings that were cancelled: one, or every seat of a session."""
        desk, reason, message = turn.desks.bookings, filled.get("reason", ""), filled.get("note", "")
        booking = await turn.booking(filled["booking"])
        if filled.get("whole") and booking is not None:
            return await desk.cancel_session(
                turn.actor, booking.session_id, reason=reason, message=message, request_key=turn.request_key
            )
        cancelled = await desk.cancel(
            turn.actor,
            filled["booking"],
            reason=reason,
            message=message,
            expected_version=turn.frame["version"],
            request_key=turn.request_key,
        )
        return (cancelled,)
