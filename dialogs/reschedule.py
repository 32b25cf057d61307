"""Move one booking to another time, and to another staff member if the customer wishes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Change
from adaptive_cards.verbs import Verb
from bookings.business import Service, StaffNeeded
from bookings.manage_policy import Action
from bookings.model import Booking
from bookings.refusals import Code, Refused
from dialogs import facts, results, slots
from dialogs.beyond import BeyondSlotField, lifted
from dialogs.book import TRY_AGAIN
from dialogs.choose import AllowedField, BookingField
from dialogs.confirmation import ConfirmField, ReasonField
from dialogs.fields import StaffField
from dialogs.form import Filled, Form, Step
from dialogs.language.pointing import asks_to_keep
from dialogs.telling import advice, is_for_somebody, sentence, told, what
from dialogs.when_field import WhenField

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class _StaffField(StaffField):
    """On a move it is only taken, never asked; that the team decides who binds customers alone."""

    def __init__(self) -> None:
        super().__init__(is_asked=False)

    def has_choice(self, service: Service, turn: Turn) -> bool:
        """Whether the person may say who."""
        if turn.frame.get("by_staff"):
            return service.staff_needed is StaffNeeded.ONE
        return super().has_choice(service, turn)


class _Confirm(ConfirmField):
    name = "confirm"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """The card's "Leave it as it is" ends the form; a no asks for another time."""
        if said.verb == Verb.KEEP or (said.text and asks_to_keep(said.text)):
            return False if is_asked else None
        return await super().take(said, filled, turn, is_asked=is_asked)

    async def read_back(self, filled: Filled, turn: Turn) -> None:
        booking = await turn.booking_of(filled)
        service = turn.catalogue.services[booking.service_id]
        start = datetime.fromisoformat(filled["slot"]["start"])
        old_staff, new_staff = (facts.staff_names(turn, s) for s in (booking.staff_member_ids, filled["slot"]["staff"]))
        old_when, new_when = facts.when(turn, booking.start, service), facts.when(turn, start, service)
        changes: list[Change] = [
            {"old": old_when, "new": new_when, "changed": old_when != new_when},
            {"old": old_staff, "new": new_staff, "changed": old_staff != new_staff},
        ]
        by_staff = is_for_somebody(turn, booking)
        data: dict[str, Any] = {"what": what(turn, booking), "changes": changes}
        rule = turn.frame.get("reason_rule")
        if rule == "optional" and not by_staff:
            data["reason"] = {"value": filled.get("reason", "")}
        against: list[str] = filled["slot"].get("against", [])
        notes = []
        if old_staff != new_staff and not filled.get("staff"):
            notes.append(turn.words("reschedule-other-staff", old=old_staff, new=new_staff))
        if booking.end - booking.start != service.default_duration:
            kept = turn.words.duration(booking.end - booking.start)
            notes.append(turn.words("reschedule-keeps-duration", duration=kept))
        notes += [advice(turn, booking, Action.RESCHEDULE), told(turn, booking)]
        if any((*against, *notes)):
            data["line"] = " ".join(filter(None, (*against, *notes)))
        text = turn.words(
            "reschedule-confirm",
            service=what(turn, booking),
            old=old_when,
            new=new_when,
            old_staff=old_staff,
            new_staff=new_staff,
            staff_changes="yes" if old_staff != new_staff else "no",
        )
        ask = turn.words("reschedule-ask", is_beyond="yes" if against else "no")
        text = " ".join(filter(None, (*against, text, *notes, ask)))
        turn.show("old_and_new", data, text=text, is_question=True, booking=booking)


class Reschedule(Form):
    """Another date, time or staff member, from free slots that fit (docs/rules.md, cases 6 to 12)."""

    name = "reschedule"
    fields = (
        BookingField(),
        AllowedField(Action.RESCHEDULE),
        _StaffField(),
        BeyondSlotField(),
        WhenField(),
        ReasonField(),
        _Confirm("booking", "staff", "when", "slot"),
    )

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Move it; decided again inside the unit (docs/rules.md, case 1)."""
        before = await turn.booking(filled["booking"])
        if not filled["confirm"]:
            turn.say("reschedule-kept", booking=facts.sentence(turn, before) if before else "")
            return Step.DONE
        try:
            moved = await turn.desks.bookings.reschedule(
                turn.actor,
                filled["booking"],
                datetime.fromisoformat(filled["slot"]["start"]),
                staff_member_ids=tuple(filled["slot"]["staff"]),
                reason=filled.get("reason", ""),
                expected_version=turn.frame["version"],
                request_key=turn.request_key,
                lifted=lifted(filled["slot"]),
            )
        except Refused as no:
            if no.code is Code.UNCHANGED:
                turn.say("refused-unchanged")
                slots.ask_anew(turn)
                return Step.WAIT
            if no.code not in TRY_AGAIN or "earliest" in no.facts:
                raise
            slots.lose(turn, no, filled)
            return Step.WAIT
        await self._done(before, moved, turn)
        return Step.DONE

    async def _done(self, before: Booking | None, moved: Booking, turn: Turn) -> None:
        until = results.undoable(turn, moved)
        old = facts.sentence(turn, before) if before else ""
        text = turn.words("reschedule-done", booking=sentence(turn, moved), old=old, until=until)
        line = told(turn, moved)
        data = {
            "title": turn.words("reschedule-done-title"),
            "line": line,
            "facts": facts.of_booking(turn, moved),
            "undo": turn.words("undo-until", until=until),
        }
        results.finish(turn, data, text=f"{text} {line}".strip(), booking=moved)
