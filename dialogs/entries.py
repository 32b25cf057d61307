"""Several answers on one card: a form of inputs, filled by its button or by words."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Input
from adaptive_cards.verbs import Verb
from dialogs.form import Field, Filled, Step

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class EntriesField(Field):
    """What a card of inputs holds: strings by the input's id, as they were entered, all of them valid.

    What was entered stays in the frame's `draft`, so that nothing is lost by a mistake or a second thought.
    """

    name = "entries"

    @abstractmethod
    async def inputs(self, filled: Filled, turn: Turn) -> Sequence[Input]:
        """The inputs in order, each with the value that it has now; what was entered goes over it."""

    @abstractmethod
    def heading(self, filled: Filled, turn: Turn) -> tuple[str, str, str]:
        """The card's title, a line beneath it or "", and the words on its button."""

    async def read(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Mapping[str, str]:
        """What typed words say for the inputs; by default nothing."""
        return {}

    async def problems(self, entered: Mapping[str, str], filled: Filled, turn: Turn) -> Mapping[str, str]:
        """What is wrong with what was entered, in words, by the input's id; by default nothing."""
        return {}

    def told(self, inputs: Sequence[Input], turn: Turn) -> Sequence[str]:
        """The lines of the message above the card, beneath its title; by default what is wrong."""
        return list(dict.fromkeys(one["error"] for one in inputs if "error" in one))

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A submit with everything on the card, or words for some of it; `None` while something is wrong or missing."""
        inputs = await self.inputs(filled, turn)
        is_sent = said.verb == Verb.SUBMIT_FORM
        if is_sent:
            entered: Mapping[str, str] = {one["id"]: said.entry(one["id"]) for one in inputs}
        else:
            entered = await self.read(said, filled, turn, is_asked=is_asked) if said.text else {}
        if not entered:
            return None
        draft = {**{one["id"]: one["value"] for one in inputs}, **turn.frame.get("draft", {}), **entered}
        missing = [one["id"] for one in inputs if one.get("required") and not draft.get(one["id"])]
        found = dict(await self.problems(draft, filled, turn))
        told = [name for name in missing if name in entered]
        found = {**dict.fromkeys(told, turn.words("card-input-form-missing")), **found}
        turn.frame["draft"], turn.frame["problems"] = draft, found
        turn.has_answered = True
        return None if missing or found else draft

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The card, and what is wrong in words too."""
        draft, found = turn.frame.get("draft", {}), turn.frame.get("problems", {})
        title, line, submit = self.heading(filled, turn)
        inputs: list[Input] = []
        for one in await self.inputs(filled, turn):
            entry: Input = {**one, "value": draft.get(one["id"], one["value"])}
            if one["id"] in found:
                entry["error"] = found[one["id"]]
            inputs.append(entry)
        data = {"title": title, "inputs": inputs, "submit": submit, **({"line": line} if line else {})}
        text = "\n".join([title, *self.told(inputs, turn)])
        turn.show("input_form", data, text=text, is_question=True)
        return Step.WAIT
