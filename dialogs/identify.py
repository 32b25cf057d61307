"""Prove who one is: look up a booking, then type the code that went to the address on file."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.addresses import fold
from bookings.identity import LookUp, bookings_of_actor
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.form import Field, Filled, Form, Step
from dialogs.language import details

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

PATIENCE = timedelta(minutes=2)
"""After this long without a code, other ways on are offered."""


class LookUpField(Field):
    """What the booking is looked up by: `{"reference" | "email_address" | "phone": value}`."""

    name = "look_up"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A reference, an e-mail address or a phone number, wherever it stands in the text."""
        if _begins_anew(said, turn, self.name):
            return None
        if not said.text or (filled.get("challenge") and details.code(said.text)):
            return None
        email = details.email_address(said.text)
        if email:
            return {"email_address": email.value}
        reference = details.booking_reference(said.text, asked=is_asked)
        if reference:
            return {"reference": reference.value.replace("-", "")}
        number = details.phone(said.text, turn.catalogue.business.country)
        return {"phone": number.value} if number else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """In one line, naming the three ways."""
        turn.say("identify-look-up", "button-contact")
        return Step.WAIT


class ChallengeField(Field):
    """Not asked: the challenge that was begun for the look-up, as `{"id", "at"}`."""

    name = "challenge"
    after = ("look_up", "email")

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A new code on request."""
        if said.verb == Verb.RESEND_CODE and filled.get("challenge"):
            turn.clear("challenge")
            turn.has_answered = True
        return None

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """Send the code, if there is anybody to send it to; the answer is the same either way (case 18)."""
        if "email" in filled:
            challenge = await turn.desks.proof.verify_address(turn.actor, filled["email"])
        else:
            challenge = await turn.desks.proof.challenge(turn.actor, LookUp(**filled["look_up"]))
        turn.frame["code_asked"] = False
        return {"id": challenge, "at": turn.now.isoformat()}

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Never reached: `settle` always begins one."""
        raise RuntimeError("a challenge is not asked of people")


class CodeField(Field):
    """The six digits; filled with the address that they proved."""

    name = "code"
    after = ("challenge",)

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Try the code against the challenge in hand."""
        if not filled.get("challenge"):
            return None
        typed = said.entry("code") if said.verb == Verb.SUBMIT_CODE else said.text
        found = details.code(typed) if typed else None
        if found is None:
            if said.verb == Verb.SUBMIT_CODE:
                self._wrong(turn.words("identify-six-digits"), turn)
            elif is_asked and said.text and turn.now - datetime.fromisoformat(filled["challenge"]["at"]) > PATIENCE:
                self.slow(turn)
                turn.has_answered = True
            return None
        turn.chosen = turn.words("identify-code-typed")
        try:
            return await self.prove(filled["challenge"]["id"], found.value, turn)
        except Refused as no:
            self._wrong(self.refused(no, turn), turn)
            if no.code is Code.CODE_EXPIRED:
                turn.clear("look_up")
                turn.clear("email")
                turn.clear("challenge")
            return None

    async def prove(self, challenge_id: str, code: str, turn: Turn) -> str:
        """What the code proves; raise Refused CODE_WRONG or CODE_EXPIRED."""
        return await turn.desks.proof.answer(turn.actor, challenge_id, code)

    def sent(self, filled: Filled, turn: Turn) -> str:
        """The one answer to every address, whether or not a code went there."""
        typed = filled.get("email", "")
        if typed:
            return turn.words("verify-code-sent", email=typed)
        return f"{turn.words('identify-code-sent')} {facts.contact_line(turn)}"

    def refused(self, no: Refused, turn: Turn) -> str:
        """Why a code was not taken."""
        return facts.refusal(turn, no)

    def slow(self, turn: Turn) -> None:
        """No code came: the other ways on."""
        turn.say("identify-slow", "button-look-up-again", "button-contact")

    def _wrong(self, text: str, turn: Turn) -> None:
        turn.say_text(text)
        turn.frame["wrong"] = text
        turn.has_answered = True

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The one answer to every look-up, with the contact details beneath it (case 18)."""
        hint = turn.words("identify-code-hint")
        error = turn.frame.pop("wrong", "")
        if error and turn.frame.get("code_asked"):
            turn.show("code", {"line": hint, "error": error}, is_question=True)
            return Step.WAIT
        if turn.frame.get("code_asked"):
            if not turn.replies:
                self.slow(turn)
            return Step.WAIT
        turn.frame["code_asked"] = True
        turn.wake_after = PATIENCE
        turn.show("code", {"line": hint}, text=self.sent(filled, turn), is_question=True)
        return Step.WAIT


def nudge(turn: Turn, field: CodeField) -> None:
    """Some time after the code was sent, and it was not typed: offer the other ways on, once."""
    frame = turn.frames[-1] if turn.frames else {}
    challenge = frame.get("filled", {}).get("challenge")
    if not challenge or frame.get("is_nudged") == challenge["id"]:
        return
    frame["is_nudged"] = challenge["id"]
    field.slow(turn)


class Identify(Form):
    """The look-up of docs/rules.md, cases 18 and 19; the form beneath goes on with what was proved."""

    name = "identify"
    fields = (LookUpField(), ChallengeField(), CodeField())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Remember the proof."""
        turn.proofs.prove(filled["code"])
        turn.talk["looked_up"] = filled["look_up"].get("reference", "") or turn.talk.get("looked_up", "")
        known = await bookings_of_actor(turn.desks.store, turn.heard.actor, turn.now)
        is_linked = any(fold(booking.customer.email_address) == filled["code"] for booking in known)
        turn.say("identity-linked" if is_linked else "identify-done")
        return Step.DONE


class TypedAddressField(Field):
    """The address that somebody books under for the first time, where the business wants it proved."""

    name = "email"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Another address, where the first was mistyped."""
        if _begins_anew(said, turn, self.name):
            return None
        found = details.email_address(said.text) if said.text else None
        return found.value if found else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """In one line."""
        turn.say("verify-email", "button-contact")
        return Step.WAIT


class Verify(Form):
    """A code to a typed address before a first booking, where the page's settings ask for it."""

    name = "verify"
    fields = (TypedAddressField(), ChallengeField(), CodeField())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Remember the proof; the booking goes on under the address that was proved."""
        turn.proofs.prove(filled["code"])
        below = turn.frames[-2]["filled"] if len(turn.frames) > 1 else {}
        if "email" in below:
            below["email"] = filled["email"]
        turn.say("identify-done")
        return Step.DONE


class ProvedAddressField(Field):
    """Not asked: opens the proof of the address where the business wants one before a first booking."""

    name = "proved"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """While the page asks for a one-time code and the address is not proved yet."""
        wants_code = turn.catalogue.business.page.enforce_one_time_password
        return wants_code and fold(filled.get("email", "")) not in turn.actor.proven_addresses

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Nothing that is said proves this."""
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The code comes first."""
        turn.push("verify", email=filled["email"])
        return Step.PUSHED


def _begins_anew(said: Said, turn: Turn, field: str) -> bool:
    """Whether something else is to be entered than what the code was asked for; then both are asked again."""
    if said.verb != Verb.LOOK_UP_AGAIN and said.button != "button-look-up-again":
        return False
    turn.clear(field)
    turn.clear("challenge")
    turn.has_answered = True
    return True
