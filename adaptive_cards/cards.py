"""From a card's name and data to the card."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from adaptive_cards.shapes import SHAPES
from adaptive_cards.templating import Scope, TemplateFault, expand
from adaptive_cards.verbs import Verb

FOLDER = Path(__file__).parent
LABEL = re.compile(r"\$\{(?:\$root\.)?text\.(\w+)\}")
LINK = re.compile(r"https?://|mailto:|tel:")
# Teams refuses an activity of more; what goes around the card needs some of it (docs/rules.md, section 6).
MOST_BYTES = 28_000
LONGEST_CLOCK = len("10:00 AM")


class CardTooLarge(Exception):
    """A card that Teams would refuse: too much data for one card."""


def names() -> tuple[str, ...]:
    """Return the names of all cards."""
    return tuple(sorted(SHAPES))


def message_ids(name: str) -> frozenset[str]:
    """Return the ids of the messages that a card takes from the catalogue."""
    return frozenset(_message_id(name, label) for label in _labels(name))


def render(
    name: str, data: Mapping[str, Any], words: Callable[[str], str], *, card_id: str, nonce: str
) -> dict[str, Any]:
    """Return the JSON of card `name`, filled with `data` of the shape that `adaptive_cards.shapes` gives for it.

    `words` gives the catalogue's text for a message id. Every action sends back `card`, `nonce` and its `verb`.

    Raises:
        KeyError: there is no such card.
        TemplateFault: `data` lacks what the card needs, or holds a link that is none.
        CardTooLarge: the card has more than 28,000 bytes.

    """
    text = {label: words(_message_id(name, label)) for label in _labels(name)}
    root = {**prepare(name, data), "text": text, "card": {"id": card_id, "nonce": nonce}}
    card: dict[str, Any] = expand(_template(name), Scope(root, root))
    for action in actions(card):
        if action["type"] == "Action.Submit":
            sent = action["data"]
            action["data"] = {**sent, "card": card_id, "nonce": nonce, "verb": Verb(sent["verb"]).value}
        elif action["type"] == "Action.OpenUrl" and not LINK.match(action["url"]):
            raise TemplateFault(f"{name}: a link that opens neither a page nor a mail nor a call")
    if len(msgspec.json.encode(card)) > MOST_BYTES:
        raise CardTooLarge(f"{name}: more than {MOST_BYTES} bytes")
    return card


def prepare(name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return `data` as the template of `name` reads it: laid out in rows, with what callers may leave out."""
    return _PREPARED.get(name, dict)(data)


def actions(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every action in a card, wherever it stands."""
    if isinstance(node, list):
        for element in node:
            yield from actions(element)
    elif isinstance(node, dict):
        if str(node.get("type", "")).startswith("Action."):
            yield node
        for key, value in node.items():
            if key != "data":
                yield from actions(value)


@cache
def _template(name: str) -> Any:
    if name not in SHAPES:
        raise KeyError(name)
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


@cache
def _labels(name: str) -> frozenset[str]:
    return frozenset(LABEL.findall(json.dumps(_template(name))))


def _message_id(name: str, label: str) -> str:
    return f"card-{name}-{label}".replace("_", "-")


def _in_rows(cells: Sequence[Mapping[str, Any]], columns: int) -> list[dict[str, Any]]:
    """Lay cells out in rows, since a set of columns does not wrap; empty cells keep the last row's columns in line."""
    empty = -len(cells) % columns
    padded = [*cells, *({} for _ in range(empty))]
    return [{"cells": padded[start : start + columns]} for start in range(0, len(padded), columns)]


def _slots_in_rows(data: Mapping[str, Any]) -> dict[str, Any]:
    """Three times a row; two where each names its staff member, so that a phone shows them whole."""
    columns = 2 if any(time.get("staff") for day in data["days"] for time in day["times"]) else 3
    days = []
    for day in data["days"]:
        cells = [
            {
                "value": time["value"],
                "title": " · ".join(filter(None, (time["label"], time.get("staff")))),
                "tooltip": f"{day['label']}, {time['label']}",
            }
            for time in day["times"]
        ]
        days.append({**day, "rows": _in_rows(cells, columns)})
    return {"best": [], **data, "days": days}


def _free_in_rows(data: Mapping[str, Any]) -> dict[str, Any]:
    """Three starts a row; two where they say how many places are left."""
    groups = []
    for group in data["groups"]:
        columns = 2 if any(len(time["label"]) > LONGEST_CLOCK for time in group.get("times", ())) else 3
        cells = [
            {"value": time["value"], "title": time["label"], "tooltip": f"{group['label']}, {time['label']}"}
            for time in group.get("times", ())
        ]
        groups.append({"line": "", **group, "rows": _in_rows(cells, columns)})
    return {**data, "groups": groups}


def _staff_in_rows(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "rows": _in_rows(data["staff"], 2)}


def _inputs(data: Mapping[str, Any]) -> dict[str, Any]:
    """Fill what inputs need and callers may leave out. A choice's value is its title: answers are kept in words."""
    questions = [
        {
            **question,
            "required": bool(question.get("required")),
            "choices": [{"title": choice} for choice in question.get("choices", ())],
        }
        for question in data.get("questions", ())
    ]
    prepared = {**data, "questions": questions}
    if data.get("consent"):
        prepared["consent"] = {**data["consent"], "agreed": "true" if data["consent"].get("agreed") else "false"}
    return prepared


def _reason(data: Mapping[str, Any]) -> dict[str, Any]:
    """Name the two kinds of input that a reason may have."""
    reason = data.get("reason")
    return {**data, "reason": {**reason, "optional": not reason.get("required")}} if reason else {**data}


INPUT_KINDS = ("text", "multiline", "date", "time", "choice", "choices", "toggle")


def _form_inputs(data: Mapping[str, Any]) -> dict[str, Any]:
    """Name each input's kind, and fill what callers may leave out."""
    inputs = []
    for entry in data["inputs"]:
        kinds = {f"is_{kind}": entry["kind"] == kind for kind in INPUT_KINDS}
        inputs.append({"hint": "", "choices": [], **entry, **kinds, "required": bool(entry.get("required"))})
    return {**data, "inputs": inputs}


def _menu(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "rows": [{"about": "", "command": "", **row} for row in data["rows"]]}


def _booking(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "rows": _in_rows(data.get("actions", ()), 2)}


def _read_back(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "changes": [{"picture": "", **change} for change in data["changes"]]}


_PREPARED: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "booking": _booking,
    "cancel_confirm": _reason,
    "details_form": _inputs,
    "free_times": _free_in_rows,
    "input_form": _form_inputs,
    "menu": _menu,
    "read_back": _read_back,
    "old_and_new": _reason,
    "slot_picker": _slots_in_rows,
    "staff_picker": _staff_in_rows,
}

__all__ = ["CardTooLarge", "TemplateFault", "actions", "message_ids", "names", "prepare", "render"]
