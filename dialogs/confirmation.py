"""Consent to what was read back: never skipped, and taken only as the answer to that very question."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from dialogs.form import Field, Filled, Step
from dialogs.language.names import Option, pick
from dialogs.turn import Suggestion

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

LONGEST_REASON = 500


class ReasonField(Field):
    """Why somebody moves or cancels; asked for where the service requires it (docs/rules.md, case 6)."""

    name = "reason"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Only where it is required; optional reasons come with the card."""
        return bool(turn.frame.get("needs_reason")) and not filled.get("reason")

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Typed where it was asked for, or with the card's button."""
        if said.verb == Verb.CONFIRM:
            return said.entry("reason")[:LONGEST_REASON] or None
        if is_asked and said.text:
            return said.text[:LONGEST_REASON]
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """In one line."""
        turn.say("reason-needed")
        return Step.WAIT


class ConfirmField(Field):
    """The yes to the read-back. A correction in the same breath counts as the correction."""

    name = "confirm"

    def __init__(self, *after: str) -> None:
        self.after = after  # type: ignore[misc]

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """The card's button, or a plain yes; a no asks what to change. To pass it over is no answer."""
        if said.verb == Verb.CONFIRM:
            return True if is_asked else None
        is_skip = said.tasks.is_skip or said.button == "button-skip"
        is_no = is_asked and said.text and said.tasks.says_no and not is_skip
        if said.verb == Verb.CHANGE or (is_no and not turn.took):
            turn.has_answered = True
            changeable = self._changeable(filled)
            if len(changeable) == 1:
                self._reopen(changeable[0], turn)
            else:
                turn.frame["is_changing"] = True
            return None
        if turn.frame.get("is_changing") and said.tasks.says_yes and not turn.took:
            turn.frame.pop("is_changing")
            turn.has_answered = True
            return None
        if turn.frame.get("is_changing") and said.text and not turn.took:
            options = [Option(name, turn.words(f"change-{name}")) for name in self._changeable(filled)]
            picked = pick(said.text, options, asked=True)
            if picked.id:
                turn.frame.pop("is_changing")
                self._reopen(picked.id, turn)
                turn.has_answered = True
            return None
        return True if is_asked and said.tasks.says_yes and not turn.took else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """What to change, or the form's own read-back."""
        if turn.frame.get("is_changing"):
            names = [turn.words(f"change-{name}") for name in self._changeable(filled)]
            turn.say("confirm-what-to-change", *[Suggestion(n, n) for n in names], names=turn.words.or_list(names))
            return Step.WAIT
        await self.read_back(filled, turn)
        return Step.WAIT

    def _changeable(self, filled: Filled) -> list[str]:
        """The fields that the person filled and may name to change; the wish goes with the slot."""
        return [name for name in self.after if name in filled and name not in ("when", "booking")]

    def _reopen(self, name: str, turn: Turn) -> None:
        turn.clear(name)
        if name == "slot":
            turn.clear("when")

    @abstractmethod
    async def read_back(self, filled: Filled, turn: Turn) -> None:
        """Say what will be done and ask whether to."""
