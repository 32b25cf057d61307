"""A page of settings that is a form: inputs with what is set, a read-back of what changes, and the change.

Two administrators at once: whoever comes second is shown what the other changed, keeps what they entered, and decides
again. Bookings that would no longer fit are listed before and after, and stay as they are (docs/rules.md, case 31).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from adaptive_cards.shapes import Changed, Input, Listed, MenuRow
from bookings.refusals import Code, Refused
from bookings.settings import Settings, record_of
from dialogs import facts
from dialogs.entries import EntriesField
from dialogs.form import Filled, Form, Step
from dialogs.said import LONGEST_ENTRY
from dialogs.settings import outcome
from dialogs.settings.setting import Setting
from dialogs.settings.setting_fields import RecordField, SettingConfirm, SettingEntries
from dialogs.shortening import LONGEST_LABEL, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_SHOWN = 16_000
"""Bytes of all inputs of a card together; what stands around them needs the rest."""


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

    def existing(self, filled: Filled, turn: Turn) -> Settings:
        """The record as it is now; raise Refused NOT_FOUND where it is gone."""
        record = self.record(filled, turn)
        if record is None:
            raise Refused(Code.NOT_FOUND)
        return record

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
        record = self.existing(filled, turn)
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
            turn.say_text(facts.refusal(turn, no), *(() if no.code is Code.ROLE else ("button-settings",)))
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
