"""The form-filling loop: take everything that this turn says, ask for the first field missing, then commit.

After the form interpretation algorithm of W3C VoiceXML 2.0, section 2.1.6. A form is its fields in order plus
`commit`; a field says how it is asked and what it takes from an utterance or a click. Fields are filled in any order
and corrected at any time; a field that changes clears those that depend on it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, ClassVar

from bookings.refusals import Refused
from dialogs.refusing import refuse

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

Filled = dict[str, Any]
"""What a form holds so far, by field name: plain JSON."""


class Step(Enum):
    """How a run of a form ended."""

    WAIT = auto()  # a question stands; the next turn goes on here
    DONE = auto()  # committed, refused or left: the form is gone
    PUSHED = auto()  # another form must be done first


class Field(ABC):
    """One thing that a form needs to know."""

    name: ClassVar[str]
    after: ClassVar[tuple[str, ...]] = ()
    """Fields whose change clears this one."""

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Whether the form cannot do without this field as things stand."""
        return self.name not in filled

    @abstractmethod
    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """The value that this turn says for this field, or `None`. `is_asked`: it was this field's turn to be asked.

        May raise Refused to end the form.
        """

    def claims(self, said: Said, filled: Filled, turn: Turn) -> bool:
        """Whether a text is meant for this field whatever else it looks like; by default it is not."""
        return False

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """A value that follows from the others without asking, or `None`. May raise Refused to end the form."""
        return None

    @abstractmethod
    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Put the question; `Step.PUSHED` where another form was opened to answer it.

        May raise Refused to end the form.
        """


class Form(ABC):
    """A list of fields and what to do when all are filled."""

    name: ClassVar[str]
    fields: tuple[Field, ...] = ()
    leads_to: ClassVar[tuple[str, ...]] = ("button-book", "button-manage")
    """Where to go for whoever leaves it: keys of buttons."""
    kept: ClassVar[tuple[str, ...]] = ()
    """Fields that whoever opened it filled, and that stay when it begins anew."""

    @abstractmethod
    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Do what the form is for. `Step.WAIT` after clearing a field asks for it again.

        May raise Refused to end the form.
        """

    async def note(self, filled: Filled, turn: Turn) -> None:
        """Say what was understood where something else than the answer was taken; by default nothing."""
        return

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """Say a refusal that ends the form."""
        await refuse(turn, no, filled)
        return Step.DONE

    def field(self, name: str) -> Field | None:
        """The field of that name; `None` after a release that dropped it."""
        return next((field for field in self.fields if field.name == name), None)


async def run(form: Form, frame: dict[str, Any], said: Said, turn: Turn) -> Step:
    """One run of the loop over a frame `{"form", "filled", "asked", "nonce", "order"}`, which is changed in place.

    Whatever is refused on the way ends the form, in its own words.
    """
    try:
        return await _run(form, frame, said, turn)
    except Refused as no:
        return await form.refuse(no, frame["filled"], turn)


async def _run(form: Form, frame: dict[str, Any], said: Said, turn: Turn) -> Step:
    filled: Filled = frame["filled"]
    asked = frame.get("asked", "")
    took = await _take(form, frame, said, turn)
    turn.is_answered = turn.is_answered or bool(took)
    if turn.asks:
        frame["asked"] = turn.asks
        return Step.WAIT
    if not took and not said.is_empty and asked and not turn.has_answered:
        _misunderstood(frame, turn)
        return Step.WAIT
    for _ in range(len(form.fields) + 5):
        missing = next((field for field in form.fields if field.is_missing(filled, turn)), None)
        if missing is None:
            step = await form.commit(filled, turn)
            if step is Step.WAIT:
                continue
            return step
        value = await missing.settle(filled, turn)
        if value is not None:
            put(form, frame, missing.name, value)
            continue
        if asked == missing.name != "confirm" and took and asked not in took:
            await form.note(filled, turn)
        frame["asked"] = missing.name
        return await missing.ask(filled, turn)
    raise RuntimeError(f"the form {form.name} does not settle")


def _misunderstood(frame: dict[str, Any], turn: Turn) -> None:
    """Say what was heard and what can be taken; two ways on once it happens again."""
    frame["misses"] = int(frame.get("misses", 0)) + 1
    key = f"{frame['form']}-{frame['asked']}-again"
    hint = turn.words(key) if turn.words.has(key) else ""
    heard = turn.heard.text.strip()[:60]
    if frame["misses"] == 1:
        turn.say("repair-not-understood", heard=heard, hint=hint)
    else:
        turn.say("repair-still-not-understood", "button-person", "button-start-over", heard=heard, hint=hint)


async def _take(form: Form, frame: dict[str, Any], said: Said, turn: Turn) -> list[str]:
    """Give the turn to every field; return the names of those that took something."""
    filled: Filled = frame["filled"]
    took: list[str] = turn.took
    took.clear()
    for field in form.fields:
        value = await field.take(said, filled, turn, is_asked=frame.get("asked") == field.name)
        if value is None:
            continue
        took.append(field.name)
        if value != filled.get(field.name):
            put(form, frame, field.name, value, keep=took)
    if took:
        frame["misses"] = 0
        frame.pop("is_changing", None)
    return took


def put(form: Form, frame: dict[str, Any], name: str, value: Any, keep: list[str] | None = None) -> None:
    """Fill a field and clear what depends on it, except what was said in the same turn."""
    filled: Filled = frame["filled"]
    filled[name] = value
    order: list[str] = frame.setdefault("order", [])
    if name in order:
        order.remove(name)
    order.append(name)
    for field in form.fields:
        if name in field.after and field.name in filled and field.name not in (keep or ()):
            clear(form, frame, field.name)


def clear(form: Form, frame: dict[str, Any], name: str) -> None:
    """Empty a field and what depends on it."""
    filled: Filled = frame["filled"]
    filled.pop(name, None)
    if name in frame.get("order", []):
        frame["order"].remove(name)
    for field in form.fields:
        if name in field.after and field.name in filled:
            clear(form, frame, field.name)


def go_back(form: Form, frame: dict[str, Any], turn: Turn) -> bool:
    """Empty the field that was filled last and can be asked for again; `False` where there is none."""
    order: list[str] = frame.get("order", [])
    while order:
        name = order[-1]
        clear(form, frame, name)
        if name == "slot":
            clear(form, frame, "when")  # which would take the same time again
        field = form.field(name)
        if field is not None and field.is_missing(frame["filled"], turn):
            return True
    return False
