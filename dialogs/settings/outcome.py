"""How changes of settings are told: old and new, who made them, which bookings no longer fit, and the way back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Changed, Listed, MenuRow
from bookings.fitting import Misfit
from bookings.model import HistoryEntry
from bookings.permissions import Command
from bookings.refusals import Refused
from bookings.settings import Settings, before_and_after, is_undoable, record_of
from dialogs import facts
from dialogs.settings.setting import Setting
from dialogs.shortening import shortened

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_LISTED = 15
LONGEST_VALUE = 200


def old_and_new(turn: Turn, settings: Sequence[Setting], record: Settings, changes: Mapping[str, Any]) -> list[Changed]:
    """The settings that changes make another value of, or another value count, each with both in words."""
    after = replace(record, **changes)
    found: list[Changed] = []
    for one in settings:
        old, new = one.told(record, turn), one.told(after, turn)
        if old != new:
            changed: Changed = {"label": one.label(turn), "old": _cut(old), "new": _cut(new)}
            picture = one.kind.picture(one.value(after))
            found.append({**changed, "picture": picture} if picture else changed)
    return found


def in_words(turn: Turn, one: Changed) -> str:
    """What changes, in a line."""
    return turn.words("settings-old-new", label=one["label"], old=one["old"], new=one["new"])


def _cut(text: str) -> str:
    return shortened(text, LONGEST_VALUE)


def misfits(turn: Turn, found: Sequence[Misfit]) -> list[Listed]:
    """The bookings that would no longer fit, and why; nothing where there is none (docs/rules.md, case 31)."""
    if not found:
        return []
    rows = [
        turn.words(
            "settings-misfit",
            booking=_cut(facts.sentence(turn, one.booking)),
            customer=one.booking.customer.name,
            why=turn.words(f"misfit-{one.code.value.replace('_', '-')}"),
        )
        for one in found
    ]
    return [listed(turn, turn.words("settings-misfits", count=len(found)), rows)]


def listed(turn: Turn, title: str, rows: Sequence[str]) -> Listed:
    """A titled list that is cut where it is long; the title says how many there are."""
    more = len(rows) - MOST_LISTED
    kept = [_cut(row) for row in rows[:MOST_LISTED]]
    return {"title": title, "rows": [*kept, turn.words("settings-more", count=more)] if more > 0 else kept}


async def since(turn: Turn, record: Settings, version: int) -> list[str]:
    """What was changed in a record after a version, a line each with who did it."""
    entries = [
        entry
        for entry in await turn.desks.settings.changes()
        if entry.record == record.id and entry.after.get("version", 0) > version
    ]
    lines = [f"{line} {by(turn, entry)}" for entry in entries for line in told(turn, entry)]
    return lines or [turn.words("settings-meanwhile-unknown")]


def by(turn: Turn, entry: HistoryEntry) -> str:
    """Who made a change and when, in brackets."""
    who = facts.staff_names(turn, [entry.who.partition(":")[2]])
    return turn.words("settings-by", who=who, when=facts.deadline(turn, entry.at))


def told(turn: Turn, entry: HistoryEntry) -> list[str]:
    """What a history entry says was changed, in lines; what no page knows stands as it is kept."""
    record = record_of(turn.catalogue, entry.record)
    names = [name for name in entry.before if name != "version"]
    if not entry.before or not entry.after:
        return [turn.words("settings-added" if entry.after else "settings-removed")]
    both = before_and_after(record, entry) if record is not None else None
    known = known_settings(record) if record is not None and both is not None else []
    lines: list[Changed] = []
    if both is not None:
        lines = old_and_new(turn, known, both[0], {name: getattr(both[1], name) for name in names})
    covered = {one.field.partition(".")[0] for one in known}
    for name in names:
        if name not in covered:
            key = f"setting-{name}"
            label = turn.words(key) if turn.words.has(key) else name
            lines.append({"label": label, "old": _plain(entry.before[name]), "new": _plain(entry.after[name])})
    return [in_words(turn, line) for line in lines]


def _plain(value: Any) -> str:
    return _cut(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def known_settings(record: Settings) -> list[Setting]:
    """All settings that pages show of a record of this kind, each once."""
    from dialogs.settings import FORMS  # the pages are made of this module
    from dialogs.settings.setting_form import SettingForm

    forms = [form for form in FORMS if isinstance(form, SettingForm) and isinstance(record, form.kind)]
    return list({one.field: one for form in forms for one in form.settings}.values())


async def show(
    turn: Turn, title: str, changed: Settings, lists: Sequence[Listed], ways_on: Sequence[MenuRow] = ()
) -> None:
    """Say that a change is made under this title, with the way back, in the place of the card that asked for it."""
    entries = [entry for entry in await turn.desks.settings.changes() if entry.record == changed.id]
    entry = next((one for one in reversed(entries) if one.after.get("version") == changed.version), None)
    lines = told(turn, entry) if entry is not None else []
    more = [text for one in lists for text in (one["title"], *one["rows"])]
    line = "\n".join([*lines, *more])
    rows = list(ways_on)
    turn.talk.pop("undo", None)
    if entry is not None and is_undoable(changed, entry):
        label, button = turn.words("settings-saved-undo"), turn.words("settings-undo")
        rows.append({"label": label, "button": button, "command": Command.SETTINGS, "about": f"undo:{entry.id}"})
        turn.talk["undo"] = {"setting": entry.id}
    asked = str(turn.talk.pop("open_card", "")) or turn.clicked
    turn.chosen = title
    data = {"title": title, "line": line, "rows": rows}
    turn.show("menu", data, text="\n".join([title, line]), replaces=asked if turn.heard.action else "")


async def take_back(turn: Turn, entry_id: str, request_key: str) -> None:
    """Undo a change of settings, and list the bookings that no longer fit by it."""
    entries = [entry for entry in await turn.desks.settings.changes() if entry.id == entry_id]
    record = record_of(turn.catalogue, entries[0].record) if entries else None
    both = before_and_after(record, entries[0]) if record is not None else None
    if record is not None and both is not None:
        earlier = {name: getattr(both[0], name) for name in entries[0].before if name != "version"}
        lists = misfits(turn, await turn.desks.settings.misfits(record, **earlier))
    else:
        lists = []
    try:
        changed = await turn.desks.settings.undo(turn.actor, entry_id, request_key=request_key)
    except Refused as no:
        turn.say_text(facts.refusal(turn, no), "button-settings")
        return
    turn.catalogue = await turn.desks.store.catalogue()
    await show(turn, turn.words("settings-taken-back", name=changed.display_name), changed, lists)
