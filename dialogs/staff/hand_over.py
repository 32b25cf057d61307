"""`hand over`: a booking goes to a free colleague at the same time (docs/rules.md, section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Approve
from adaptive_cards.verbs import Verb
from bookings.refusals import Code, Refused
from dialogs import facts, results
from dialogs.approval import ApprovalField, StaffForm
from dialogs.form import Field, Filled, Step
from dialogs.kept import Kept
from dialogs.language.names import Option, pick
from dialogs.language.which_words import parted
from dialogs.orders import Begin, Order
from dialogs.said import NOTHING, Said
from dialogs.staff.which import one
from dialogs.telling import sentence, told

if TYPE_CHECKING:
    from dialogs.context import Turn

ANOTHER = (Code.SLOT_TAKEN, Code.FULL, Code.STAFF_OFF, Code.STAFF_UNAVAILABLE, Code.OUTSIDE_HOURS)
"""Why a colleague cannot take it, so that another one may be asked."""


async def hand_over(turn: Turn, order: Order) -> Begin | None:
    """Open the question to whom; without a colleague who is free, what else can be done is said."""
    booking = await one(turn, order)
    if booking is None:
        return None
    turn.talk["about"] = booking.id
    try:
        able = await turn.desks.handing_over.takers(turn.actor, booking.id)
    except Refused as no:
        await turn.desks.denials.note(
            turn.actor, order.command, no, request_key=turn.order_key(order.command, booking), booking_id=booking.id
        )
        raise
    if not able:
        turn.say("hand-over-nobody", booking=sentence(turn, booking))
        return None
    words = parted(order.command, order.about)[1]
    said = Said(words, locale=turn.heard.locale) if words else NOTHING
    return Begin(HandOver.name, {"booking": booking.id}, said)


class ColleagueField(Field):
    """Who takes it: one of those who are free then; who cannot is told with the reason."""

    name = "colleague"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """By click or name; what stands against handing it over at all is said when that is settled."""
        try:
            able = await turn.desks.handing_over.takers(turn.actor, filled["booking"])
        except Refused:
            return None
        if said.verb == Verb.CHOOSE_STAFF:
            turn.chosen = facts.staff_names(turn, (said.value,)) if said.value in able else ""
            return said.value if said.value in able else None
        if not said.text:
            return None
        team = [Option(one.id, one.display_name, one.aliases) for one in turn.catalogue.staff.values()]
        picked = pick(said.text, team)
        if picked.is_anyone and is_asked:
            return able[0] if able else None
        if picked.id is not None and picked.id not in able:
            code = await turn.desks.handing_over.why_not(turn.actor, filled["booking"], picked.id)
            _say_why(turn, picked.id, code)
            turn.has_answered = True
            return None
        return picked.id

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The only one who is free; with nobody the form ends."""
        able = await turn.desks.handing_over.takers(turn.actor, filled["booking"])
        if not able:
            raise Refused(Code.SLOT_TAKEN)
        return able[0] if len(able) == 1 else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Those who are free, a button each."""
        able = await turn.desks.handing_over.takers(turn.actor, filled["booking"])
        booking = await turn.booking_of(filled)
        names = [turn.catalogue.staff[one].display_name for one in able]
        text = turn.words("hand-over-to-whom", booking=sentence(turn, booking), names=turn.words.or_list(names))
        staff = [{"id": key, "name": name} for key, name in zip(able, names, strict=True)]
        turn.show("staff_picker", {"staff": staff[:30], "line": sentence(turn, booking)}, text=text, is_question=True)
        return Step.WAIT


class AgreeField(ApprovalField):
    """The yes to who takes what."""

    after = ("colleague",)

    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        """What goes to whom, and who is told."""
        booking = await turn.booking_of(filled)
        turn.frame["version"] = booking.version
        staff = facts.staff_names(turn, (filled["colleague"],))
        seats = len(await turn.desks.store.session(booking.session_id)) if booking.session_id else 1
        whole = turn.words("hand-over-session", seats=seats) if seats > 1 else ""
        line = " ".join(filter(None, (whole, told(turn, booking))))
        data: Approve = {
            "title": turn.words("hand-over-title", staff=staff),
            "facts": [*facts.of_booking(turn, booking), *facts.of_customer(turn, booking)],
            "line": line,
            "yes": turn.words("hand-over-yes", staff=staff),
            "no": turn.words("hand-over-no"),
        }
        text = turn.words("hand-over-confirm", booking=sentence(turn, booking), staff=staff)
        return data, " ".join(filter(None, (text, line)))


def _say_why(turn: Turn, staff_member_id: str, code: Code | None) -> None:
    staff = facts.staff_names(turn, (staff_member_id,))
    turn.say("hand-over-not-free", staff=staff, why=code.value if code is not None else "none")


class HandOver(StaffForm):
    """Give a booking to a colleague; the time stays."""

    name = "hand_over"
    fields = (Kept("booking"), ColleagueField(), AgreeField())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Do it, decided again; where the colleague cannot any more, another one is asked for."""
        if not filled["confirm"]:
            turn.say("hand-over-left", booking=sentence(turn, await turn.booking_of(filled)))
            return Step.DONE
        try:
            moved = await turn.desks.handing_over.hand_over(
                turn.actor,
                filled["booking"],
                filled["colleague"],
                request_key=turn.request_key,
                expected_version=turn.frame["version"],
            )
        except Refused as no:
            if no.code not in ANOTHER:
                raise
            _say_why(turn, filled["colleague"], no.code)
            turn.clear("colleague")
            turn.clear("confirm")
            return Step.WAIT
        others = [
            one
            for one in (await turn.desks.store.session(moved.session_id) if moved.session_id else ())
            if one.id != moved.id
        ]
        until = results.undoable(turn, moved, *others)
        staff = facts.staff_names(turn, moved.staff_member_ids)
        data = {
            "title": turn.words("hand-over-done-title", staff=staff),
            "facts": facts.of_booking(turn, moved),
            "undo": turn.words("undo-until", until=until),
        }
        text = turn.words("hand-over-done", booking=facts.sentence(turn, moved), until=until)
        results.finish(turn, data, text=text, booking=moved)
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """With nobody free any more, that is said; all else as it is refused."""
        if no.code is not Code.SLOT_TAKEN:
            return await super().refuse(no, filled, turn)
        booking = await turn.booking(filled["booking"])
        turn.say("hand-over-nobody", booking=sentence(turn, booking) if booking else "")
        return Step.DONE
