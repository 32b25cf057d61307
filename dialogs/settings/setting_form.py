"""A page of settings that is a form: inputs with what is set, a read-back of what changes, and the change.

Two administrators at once: whoever comes second is shown what the other changed, keeps what they entered, and decides
again. Bookings that would no longer fit are listed before and after, and stay as they are (docs/rules.md, case 31).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from adaptive_cards.shapes import Changed, Input, Listed, MenuRow
from bookings.permissions import Command, Reach, demand, may
from bookings.refusals import Code, Refused
from bookings.settings import Settings, record_of
from dialogs import facts
from dialogs.confirmation import ConfirmField
from dialogs.entries import EntriesField
from dialogs.form import Field, Filled, Form, Step
from dialogs.language.terms import fold
from dialogs.said import LONGEST_ENTRY
from dialogs.settings import outcome
from dialogs.settings.kinds import Unreadable
from dialogs.settings.menu import LONGEST_LABEL, shortened
from dialogs.settings.setting import Setting

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

MOST_SHOWN = 16_000
"""Bytes of all inputs of a card together; what stands around them needs the rest."""
MOST_TOLD = 3
"""Lines of a list that stand in the message above a card too."""
_SIGNS = " :=,.\"'“”"


class SettingForm(Form):
    """Changes the settings of one record. A page names the form, its record's kind and its settings.

    `filled["record"]` is the record's id. What is shown above the inputs is `<name>-title` and `<name>-line`, unless
    `heading` says otherwise.
    """

    kind: ClassVar[type[Settings]]
    settings: ClassVar[tuple[Setting, ...]]
    kept = ("record",)
    leads_to = ("button-settings",)

    def __init__(self) -> None:
        self.entries: EntriesField = SettingEntries(self)
        self.fields = (RecordField(self), self.entries, SettingConfirm(self))

    def record(self, filled: Filled, turn: Turn) -> Settings | None:
        """The record as it is now; `None` where it is gone."""
        found = record_of(turn.catalogue, str(filled.get("record", "")))
        return found if isinstance(found, self.kind) else None

    def open(self, record: Settings, inputs: Sequence[Input], turn: Turn) -> None:
        """Note in the frame, once, what the form was opened on."""
        shown = {one["id"]: one["value"] for one in inputs}
        turn.frame.setdefault("opened", {"version": self.version(record, turn), "inputs": shown})

    def version(self, record: Settings, turn: Turn) -> list[int]:
        """The versions of all that is shown: the record's, unless the form shows more than one record."""
        return [record.version]

    async def meanwhile(self, record: Settings, version: Sequence[int], turn: Turn) -> Sequence[str]:
        """What was changed since that version, a line each with who did it."""
        return await outcome.since(turn, record, version[0])

    def heading(self, record: Settings, turn: Turn) -> tuple[str, str]:
        """The form's title, and a line beneath it or ""."""
        name = shortened(record.display_name, LONGEST_LABEL)
        return turn.words(f"{self.name}-title", name=name), turn.words(f"{self.name}-line")

    def question(self, record: Settings, turn: Turn) -> str:
        """Whether to make the change."""
        return turn.words("settings-confirm-title", name=shortened(record.display_name, LONGEST_LABEL))

    def changes(self, entered: Mapping[str, str], record: Settings, turn: Turn) -> dict[str, Any]:
        """The record's fields as they would be; raise Unreadable. What is entered as it was stays as it is."""
        changes: dict[str, Any] = {}
        shown = self.shown(record, turn)
        for setting in self.settings:
            if entered[setting.name] != shown[setting.name]:
                setting.put(changes, record, setting.kind.read(entered[setting.name], turn))
        return {name: value for name, value in changes.items() if value != getattr(record, name)}

    def shown(self, record: Settings, turn: Turn) -> dict[str, str]:
        """What stands in the inputs, by their names. In the place of a text that a card cannot hold stands a line."""
        shown = {setting.name: setting.shown(record, turn).strip() for setting in self.settings}
        while longest := max(shown, key=lambda name: len(shown[name].encode())):
            is_long = len(shown[longest]) > LONGEST_ENTRY
            if not is_long and sum(len(text.encode()) for text in shown.values()) <= MOST_SHOWN:
                break
            shown[longest] = turn.words("settings-too-long")
        return shown

    def demand_change(self, record: Settings, filled: Filled, turn: Turn) -> None:
        """Raise Refused UNCHANGED where nothing would change."""
        if not self.changes(filled["entries"], record, turn):
            raise Refused(Code.UNCHANGED)

    async def introduce(self, record: Settings, filled: Filled, turn: Turn) -> None:
        """Say what comes before the read-back; by default nothing."""
        return

    def aside(self, filled: Filled, turn: Turn) -> str:
        """A line beneath the question; by default none."""
        return ""

    def submit(self, turn: Turn) -> str:
        """The words on the read-back's button."""
        return turn.words("settings-save")

    def lines(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Sequence[Changed]:
        """What changes, old and new."""
        return outcome.old_and_new(turn, self.settings, record, changes)

    async def told(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Sequence[Listed]:
        """What else to show with the read-back, beside old and new; by default the bookings that would not fit."""
        return outcome.misfits(turn, await turn.desks.settings.misfits(record, **changes))

    async def told_after(self, lists: Sequence[Listed], filled: Filled, turn: Turn) -> Sequence[Listed]:
        """What stands with the result; by default what stood with the read-back."""
        return lists

    def title(self, changed: Settings, turn: Turn) -> str:
        """The result's title."""
        return turn.words("settings-saved", name=changed.display_name)

    async def save(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Settings:
        """Make the change."""
        return await turn.desks.settings.change(turn.actor, record, request_key=turn.request_key, **changes)

    def ways_on(self, changed: Settings, turn: Turn) -> Sequence[MenuRow]:
        """What to go on with once it is saved; by default nothing."""
        return ()

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Change the record as it was read back; what stands against it by now is asked about anew."""
        record = self.record(filled, turn)
        if record is None:
            raise Refused(Code.NOT_FOUND)
        if self.version(record, turn) != turn.frame["opened"]["version"]:
            turn.clear("confirm")
            return Step.WAIT
        changes = self.changes(filled["entries"], record, turn)
        lists = await self.told(record, changes, filled, turn)
        try:
            changed = await self.save(record, changes, filled, turn)
        except Refused as no:
            if no.code not in (Code.STALE, Code.INVALID):
                raise
            turn.catalogue = await turn.desks.store.catalogue()
            turn.clear("confirm")
            if no.code is Code.INVALID:
                turn.frame["draft"] = dict(filled["entries"])
                turn.frame["problems"] = self.problems_of([no], record, turn)
                turn.clear("entries")
            return Step.WAIT
        turn.catalogue = await turn.desks.store.catalogue()
        shown = await self.told_after(lists, filled, turn)
        await outcome.show(turn, self.title(changed, turn), changed, shown, self.ways_on(changed, turn))
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """Say a refusal that ends the form: nothing of a customer's contact card is in it."""
        record = self.record(filled, turn)
        if no.code is Code.UNCHANGED and record is not None:
            turn.say("settings-unchanged", "button-settings", name=record.display_name)
        else:
            turn.say_text(turn.refusal(no), *(() if no.code is Code.ROLE else ("button-settings",)))
        return Step.DONE

    def problems_of(self, faults: Sequence[Refused], record: Settings, turn: Turn) -> dict[str, str]:
        """What is wrong in words by the input's id; what is wrong elsewhere stands with the first input."""
        own = {name: setting.name for setting in self.settings for name in (setting.name, *setting.faults)}
        found: dict[str, str] = {}
        for no in faults:
            field, whose = str(no.facts["field"]), no.facts.get("service") or no.facts.get("staff_member")
            other = record_of(turn.catalogue, str(whose or turn.catalogue.business.id))
            text = facts.problem(turn, no)
            if field not in own or (other is not None and other.id != record.id):
                name = other.display_name if other else ""
                key = f"setting-{field}"
                label = turn.words(key) if turn.words.has(key) else field
                text = turn.words("settings-fault-elsewhere", name=name, label=label, problem=text)
            found.setdefault(own.get(field, self.settings[0].name), text)
        return found


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
        record = self._form.record(filled, turn)
        if record is None:
            raise Refused(Code.NOT_FOUND)
        if self._form.version(record, turn) == turn.frame["opened"]["version"]:
            self._form.demand_change(record, filled, turn)
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Read back; where somebody else changed the record meanwhile, show that and ask for the inputs again."""
        record, opened = self._form.record(filled, turn), turn.frame["opened"]
        if record is None or self._form.version(record, turn) == opened["version"]:
            return await super().ask(filled, turn)
        changes = await self._form.meanwhile(record, opened["version"], turn)
        turn.say("settings-meanwhile", name=record.display_name, changes="\n".join(changes))
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
        record = self._form.record(filled, turn)
        if record is None:
            raise Refused(Code.NOT_FOUND)
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
