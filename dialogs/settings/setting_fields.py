"""The fields of a form of settings: the record, its inputs, and the yes to what changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Changed, Input, Listed
from bookings.permissions import Command, Reach, demand, may
from bookings.refusals import Code, Refused
from dialogs.confirmation import ConfirmField
from dialogs.entries import EntriesField
from dialogs.form import Field, Filled, Step
from dialogs.language.terms import fold
from dialogs.settings import outcome
from dialogs.settings.kinds import Unreadable

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said
    from dialogs.settings.setting_form import SettingForm

MOST_TOLD = 3
"""Lines of a list that stand in the message above a card too."""
_SIGNS = " :=,.\"'“”"


class RecordField(Field):
    """The record's id, which whoever opens the form gives; the form ends where the record is gone."""

    name = "record"

    def __init__(self, form: SettingForm) -> None:
        self._form = form

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Whether there is no such record, or not any more; or whether this person may not change it any more."""
        return self._form.record(filled, turn) is None or may(turn.actor.role, Command.SETTINGS) is Reach.NO

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Nothing that is said changes it."""
        return None

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """End the form; that it was denied stands in the history."""
        try:
            demand(turn.actor.role, Command.SETTINGS)
        except Refused as no:
            key = f"{turn.request_key} {turn.heard.activity_id}"
            await turn.desks.denials.note(turn.actor, Command.SETTINGS, no, request_key=key)
            raise
        raise Refused(Code.NOT_FOUND)

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Never asked."""
        return Step.DONE


class SettingEntries(EntriesField):
    """The inputs, with what is set in them when the form was opened."""

    def __init__(self, form: SettingForm) -> None:
        self._form = form

    async def inputs(self, filled: Filled, turn: Turn) -> Sequence[Input]:
        """One a setting; how they stood when the form was opened stays in the frame."""
        record = self._form.record(filled, turn)
        if record is None:
            turn.has_answered = True
            return ()
        shown = self._form.shown(record, turn)
        inputs = [setting.input(record, shown[setting.name], turn) for setting in self._form.settings]
        self._form.open(record, inputs, turn)
        return inputs

    def heading(self, filled: Filled, turn: Turn) -> tuple[str, str, str]:
        """The page's own."""
        record = self._form.record(filled, turn)
        title, line = self._form.heading(record, turn) if record else ("", "")
        return title, line, turn.words("settings-continue")

    def told(self, inputs: Sequence[Input], turn: Turn) -> Sequence[str]:
        """What is wrong with which input; else how to set one by typing."""
        lines = wrong(inputs, turn)
        return lines or [turn.words("settings-how", label=inputs[0]["label"])] if inputs else []

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """As ever; the card turns into its title once it is answered."""
        record = self._form.record(filled, turn)
        taken = await super().take(said, filled, turn, is_asked=is_asked)
        if taken is not None and record is not None and said.action:
            turn.chosen = self._form.heading(record, turn)[0]
        return taken

    def claims(self, said: Said, filled: Filled, turn: Turn) -> bool:
        """A text that begins with an input's label is about that input, whatever else is in it."""
        return bool(labelled(said.text, self._labels(turn)))

    def _labels(self, turn: Turn) -> Mapping[str, str]:
        return {one.name: one.label(turn) for one in self._form.settings}

    async def read(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Mapping[str, str]:
        """A label and what to set it to; where there is one input only, the text itself."""
        found = labelled(said.text, self._labels(turn))
        if not found and is_asked and len(self._form.settings) == 1:
            return {self._form.settings[0].name: said.text}
        return found

    async def problems(self, entered: Mapping[str, str], filled: Filled, turn: Turn) -> Mapping[str, str]:
        """What is no value, and what could not be kept."""
        record = self._form.record(filled, turn)
        if record is None:
            return {}
        found: dict[str, str] = {}
        shown = self._form.shown(record, turn)
        for setting in self._form.settings:
            try:
                if entered[setting.name] != shown[setting.name]:
                    setting.kind.read(entered[setting.name], turn)
            except Unreadable as error:
                found[setting.name] = str(error)
        if found:
            return found
        changes = self._form.changes(entered, record, turn)
        return self._form.problems_of(await turn.desks.settings.faults(record, **changes), record, turn)


def wrong(inputs: Sequence[Input], turn: Turn) -> list[str]:
    """What is wrong with which input."""
    return [turn.words("settings-input", label=one["label"], problem=one["error"]) for one in inputs if "error" in one]


def labelled(text: str, labels: Mapping[str, str]) -> dict[str, str]:
    """What a text says for inputs by their labels, several separated by semicolons or line breaks.

    Nothing after the colon empties an input. What follows such a sign without a label belongs to the input before it,
    as in hours: "Mon-Fri 9-17; Sat 9-13".
    """
    found: dict[str, str] = {}
    by_length = sorted(((fold(label), name) for name, label in labels.items()), key=lambda one: -len(one[0]))
    for part in filter(str.strip, text.replace("\n", ";").split(";")):
        folded, trimmed = fold(part.strip()), part.strip()
        for label, name in by_length:
            following = trimmed[len(label) :].strip()
            rest = following.strip(_SIGNS)
            if folded.startswith(label) and following and not folded[len(label)].isalnum():
                found[name] = rest.removeprefix("to ").removeprefix("is ").strip(_SIGNS)
                break
        else:
            if found:
                found[next(reversed(found))] += f"\n{trimmed}"
    return found


class SettingConfirm(ConfirmField):
    """The yes to what changes."""

    def __init__(self, form: SettingForm) -> None:
        super().__init__("entries")
        self._form = form

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """Nothing but the yes; end the form where nothing would change."""
        record = self._form.existing(filled, turn)
        if self._form.version(record, turn) == turn.frame["opened"]["version"]:
            self._form.demand_change(record, filled, turn)
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Read back; where somebody else changed the record meanwhile, show that and ask for the inputs again."""
        record, opened = self._form.record(filled, turn), turn.frame["opened"]
        if record is None or self._form.version(record, turn) == opened["version"]:
            return await super().ask(filled, turn)
        changes = await self._form.meanwhile(record, opened["version"], turn)
        head = turn.words("settings-meanwhile", name=record.display_name)
        turn.say_text("\n".join((head, *changes, turn.words("settings-meanwhile-kept"))))
        entered: Mapping[str, str] = filled["entries"]
        fresh = {one["id"]: one["value"] for one in await self._form.entries.inputs(filled, turn)}
        kept = {name: entered[name] for name in fresh if entered[name] != opened["inputs"][name]}
        opened = {"version": self._form.version(record, turn), "inputs": fresh}
        turn.frame.update(draft={**fresh, **kept}, opened=opened, problems={})
        turn.clear("entries")
        turn.frame["asked"] = self._form.entries.name
        return await self._form.entries.ask(filled, turn)

    async def read_back(self, filled: Filled, turn: Turn) -> None:
        """Old and new of each setting, and which bookings would no longer fit."""
        record = self._form.existing(filled, turn)
        changes = self._form.changes(filled["entries"], record, turn)
        await self._form.introduce(record, filled, turn)
        lines = self._form.lines(record, changes, filled, turn)
        lists = await self._form.told(record, changes, filled, turn)
        title, aside = self._form.question(record, turn), self._form.aside(filled, turn)
        show_read_back(turn, title, lines, lists, aside, self._form.submit(turn))


def show_read_back(
    turn: Turn, title: str, changes: Sequence[Changed], lists: Sequence[Listed], line: str, submit: str
) -> None:
    """Ask whether to make these changes, in words too."""
    told = [outcome.in_words(turn, one) for one in changes]
    listed = [text for one in lists for text in (one["title"], *one["rows"][:MOST_TOLD])]
    data = {"title": title, "line": line, "changes": list(changes), "lists": list(lists), "submit": submit}
    text = "\n".join(filter(None, [title, line, *told, *listed]))
    turn.show("read_back", data, text=text, is_question=True)
