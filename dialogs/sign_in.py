"""Staff sign in: in web chat a staff member proves themself by a code to their own address on record (case 19)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bookings.business import StaffMember
from bookings.model import Channel
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.form import Filled, Form, Step
from dialogs.identify import ChallengeField, CodeField, TypedAddressField

if TYPE_CHECKING:
    from dialogs.context import Turn


class _AddressField(TypedAddressField):
    """The address on their record."""

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """In one line."""
        turn.say("sign-in-email", "button-contact")
        return Step.WAIT


class _ChallengeField(ChallengeField):
    """Not asked: the challenge that was begun for the address."""

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """Send the code, if there is such a staff member; the answer is the same either way."""
        challenge = await turn.desks.proof.challenge_staff(turn.actor, filled["email"])
        turn.frame["code_asked"] = False
        return {"id": challenge, "at": turn.now.isoformat()}


class _CodeField(CodeField):
    """The six digits; filled with the id of the staff member that they proved."""

    async def prove(self, challenge_id: str, code: str, turn: Turn) -> str:
        return await turn.desks.proof.answer_staff(challenge_id, code)

    def sent(self, filled: Filled, turn: Turn) -> str:
        return turn.words("sign-in-code-sent")

    def refused(self, no: Refused, turn: Turn) -> str:
        return turn.words("sign-in-expired") if no.code is Code.CODE_EXPIRED else facts.refusal(turn, no)

    def slow(self, turn: Turn) -> None:
        turn.say("sign-in-slow", "button-look-up-again", "button-contact")


class StaffSignIn(Form):
    """The address on record, then the code that went there."""

    name = "staff_sign_in"
    fields = (_AddressField(), _ChallengeField(), _CodeField())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """From here on they speak in their role, as long as any other proof would hold."""
        member = turn.catalogue.staff.get(filled["code"])
        if member is None:
            raise Refused(Code.CODE_EXPIRED)
        turn.proofs.sign_in(member)
        turn.say("sign-in-done", **_named(member))
        return Step.DONE


def may_begin(turn: Turn) -> bool:
    """Whether somebody may sign in here and now; where not, they were told why."""
    if turn.heard.actor.channel is Channel.TEAMS:
        turn.say("sign-in-teams")
    elif not turn.catalogue.business.page.is_staff_sign_in_enabled:
        turn.say("sign-in-off", "button-contact")
    elif turn.proofs.signed_in is not None:
        turn.say("sign-in-already", **_named(turn.proofs.signed_in))
    else:
        return True
    return False


def sign_out(turn: Turn) -> None:
    """Be a customer again, at once."""
    if turn.heard.actor.channel is Channel.TEAMS:
        turn.say("sign-in-teams")
        return
    was_in = turn.proofs.signed_in is not None
    if was_in:
        turn.proofs.sign_out()
    turn.say("sign-out-done" if was_in else "sign-out-nothing")


def _named(member: StaffMember) -> dict[str, str]:
    return {"name": member.display_name, "role": member.role.value}
