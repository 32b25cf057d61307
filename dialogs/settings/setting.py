"""One setting on a card: the field of a record that it is, its kind, and what stands against a value in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Input
from bookings.settings import Settings
from dialogs.settings.kinds import UNSET, Kind

if TYPE_CHECKING:
    from dialogs.context import Turn

Fallback = Callable[[Settings, "Turn"], Any]


@dataclass(frozen=True, slots=True)
class Setting:
    """A field of a settings record, or with a dot a field of one of its parts: "phone", "page.consent_text".

    Its label is the text `setting-<name>`. `fallback` gives the value that counts while none is set, where there is
    one. `faults` are what refusals call what is wrong inside of it.
    """

    field: str
    kind: Kind
    is_required: bool = False
    fallback: Fallback | None = None
    faults: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What refusals call the field; the id of its input."""
        return self.field.rpartition(".")[2]

    def label(self, turn: Turn) -> str:
        """What people call it."""
        return turn.words(f"setting-{self.name}")

    def value(self, record: Settings) -> Any:
        """What the record says."""
        found: Any = record
        for step in self.field.split("."):
            found = getattr(found, step)
        return found

    def put(self, changes: dict[str, Any], record: Settings, value: Any) -> None:
        """Add a value to the changes of a record; those of one part come together."""
        field, _, inner = self.field.partition(".")
        if inner:
            value = replace(changes.get(field, getattr(record, field)), **{inner: value})
        changes[field] = value

    def shown(self, record: Settings, turn: Turn) -> str:
        """The value as its input has it."""
        return self.kind.shown(self.value(record), turn)

    def told(self, record: Settings, turn: Turn) -> str:
        """The value in words."""
        value = self.value(record)
        if value is not None and value not in ("", ()):
            return self.kind.told(value, turn)
        fallback = self.fallback(record, turn) if self.fallback else None
        if fallback is None:
            return turn.words("settings-not-set")
        return turn.words("settings-as-before", value=self.kind.told(fallback, turn))

    def _unset(self, record: Settings, turn: Turn) -> str:
        """What would count if the record set nothing, in words; "" where nothing would."""
        if self.fallback is None:
            return ""
        changes: dict[str, Any] = {}
        self.put(changes, record, None)
        counts = self.fallback(replace(record, **changes), turn)
        return "" if counts is None else turn.words("settings-unset-as", value=self.kind.told(counts, turn))

    def input(self, record: Settings, shown: str, turn: Turn) -> Input:
        """The input with this in it; where the record sets nothing, what counts then can be read in it."""
        made: Input = {
            "id": self.name,
            "kind": self.kind.input,
            "label": self.label(turn),
            "value": shown,
            "required": self.is_required,
        }
        unset = self._unset(record, turn)
        if choices := self.kind.choices(turn):
            titles = {UNSET: unset} if unset else {}
            made["choices"] = [
                {"title": titles.get(one["value"], one["title"]), "value": one["value"]} for one in choices
            ]
        if hint := unset if unset and self.value(record) is None else self.kind.hint(turn):
            made["hint"] = hint
        return made
