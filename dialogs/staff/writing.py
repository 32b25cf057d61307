"""Write to a customer, and send the confirmation again; without a mail address both say so, with the phone number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.model import Booking
from bookings.notices import silence
from bookings.refusals import Refused
from dialogs import facts, results
from dialogs.form import Field, Filled, Form, Step
from dialogs.kept import Kept
from dialogs.language.which_words import parted, says_send
from dialogs.message import LONGEST_MESSAGE
from dialogs.orders import Begin, Order
from dialogs.refusing import refuse
from dialogs.repairs import SHORT
from dialogs.staff.which import one
from dialogs.telling import sentence, told

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


async def message(turn: Turn, order: Order) -> Begin | None:
    """Open the message to that booking's customer, with the words that were typed with it."""
    booking = await one(turn, order)
    if booking is None or _is_out_of_reach(turn, booking):
        return None
    words = parted(order.command, order.about)[1]
    return Begin("write", {"booking": booking.id, **({"draft": words} if words else {})})


async def resend(turn: Turn, order: Order) -> None:
    """Mail the confirmation again as the booking stands now."""
    booking = await one(turn, order)
    if booking is None or _is_out_of_reach(turn, booking):
        return
    key = turn.order_key(order.command, booking)
    try:
        sent = await turn.desks.serving.resend(turn.actor, booking.id, request_key=key)
    except Refused as no:
        await refuse(turn, no, {"booking": booking.id})
        return
    text = turn.words("resend-done", booking=sentence(turn, sent), email=sent.customer.email_address)
    data = {"title": turn.words("resend-title"), "line": text, "facts": facts.of_booking(turn, sent)}
    results.finish_at_once(turn, data, text=text, booking=sent)


def _is_out_of_reach(turn: Turn, booking: Booking) -> bool:
    """Whether no mail goes to the customer; then that was said, with how to reach them."""
    if not silence(booking):
        return False
    turn.say_text(told(turn, booking))
    return True


class WordsField(Field):
    """What the customer is told: typed, read back, and sent at a yes; or sent from the card."""

    name = "message"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card's button, or the draft once it is agreed to; other words are the draft."""
        if said.verb == Verb.SUBMIT_FORM:
            filled["draft"] = said.entry("text")[:LONGEST_MESSAGE]
            turn.has_answered = True
            return filled["draft"] or None
        text = turn.heard.text.strip()[:LONGEST_MESSAGE]
        if not is_asked or not said.text:
            return None
        turn.has_answered = True
        is_answer = bool(filled.get("draft")) and len(text.split()) <= SHORT
        if is_answer and (said.tasks.says_yes or says_send(text)):
            return filled["draft"]
        filled["draft"] = "" if is_answer and said.tasks.says_no else text
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The card with the draft; in words it is read back."""
        booking = await turn.booking_of(filled)
        draft, customer = filled.get("draft", ""), booking.customer
        title = turn.words("write-title", customer=customer.name)
        line = turn.words("write-line", booking=facts.sentence(turn, booking), email=customer.email_address)
        entry = {
            "id": "text",
            "kind": "multiline",
            "label": turn.words("write-label"),
            "value": draft,
            "required": True,
        }
        data = {"title": title, "line": line, "inputs": [entry], "submit": turn.words("write-send")}
        key = "write-confirm" if draft else "write-ask"
        text = turn.words(key, customer=customer.name, booking=facts.sentence(turn, booking), draft=draft)
        turn.show("input_form", data, text=text, is_question=True, booking=booking)
        return Step.WAIT


class Write(Form):
    """A mail to the customer in the words of staff; the answer goes to the business."""

    name = "write"
    fields = (Kept("booking"), Kept("draft"), WordsField())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Hand it to the mails; a refusal says how else to reach them."""
        words = filled["message"]
        booking = await turn.desks.serving.message(turn.actor, filled["booking"], words, request_key=turn.request_key)
        text = turn.words("write-done", customer=booking.customer.name, email=booking.customer.email_address)
        data = {"title": turn.words("write-done-title"), "line": f"{text}\n{turn.words('guide-said', example=words)}"}
        results.finish(turn, data, text=text, booking=booking)
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """What stands against it; where no mail reaches them any more, the phone number."""
        booking = await turn.booking(filled["booking"])
        if booking is None or not _is_out_of_reach(turn, booking):
            await refuse(turn, no, filled)
        return Step.DONE
