"""Completeness of the cards: every template, shape, text, verb and piece of data is there and is used."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from adaptive_cards import Verb, message_ids, names
from adaptive_cards.cards import FOLDER, actions, prepare
from adaptive_cards.shapes import SHAPES
from adaptive_cards.templating import BINDING, Scope
from tests.cards.examples import FULL, MINIMAL
from texts.catalogue import FOLDER as TEXTS
from texts.catalogue import Words, languages

pytestmark = pytest.mark.completeness

# Where channels read Markdown, each in its own way; only the catalogue's words may stand there.
MARKDOWN = {
    ("TextBlock", "text"),
    ("Fact", "title"),
    ("Fact", "value"),
    ("Input.Toggle", "title"),
    ("", "errorMessage"),
}


def template(name: str) -> Any:
    """Return a template as it stands in its file."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def bindings(node: Any, owner: str = "", prop: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield (type of the element, property, path) for every binding in a template."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from bindings(value, node.get("type", ""), key)
    elif isinstance(node, list):
        for element in node:
            yield from bindings(element, owner, prop)
    elif isinstance(node, str):
        for path in BINDING.findall(node):
            yield owner, prop, path


def unmet(node: Any, scopes: list[Scope], where: str) -> Iterator[str]:
    """Yield what the examples never reach: conditions never met, lists always empty, paths never filled."""
    if isinstance(node, dict):
        if "$data" in node:
            scopes = [inner for scope in scopes for inner in scope.items(node["$data"])]
        if "$when" in node:
            scopes = [scope for scope in scopes if scope.holds(node["$when"])]
        if not scopes:
            yield f"{where}: never shown ({node.get('$when') or node.get('$data')})"
            return
        for key, value in node.items():
            yield from unmet(value, scopes, f"{where}.{key}") if key not in {"$data", "$when"} else ()
    elif isinstance(node, list):
        for number, element in enumerate(node):
            yield from unmet(element, scopes, f"{where}[{number}]")
    elif isinstance(node, str):
        for path in BINDING.findall(node):
            if not any(_filled(scope, path) for scope in scopes):
                yield f"{where}: {path} is never filled"


def _filled(scope: Scope, path: str) -> bool:
    try:
        return scope.find(path) not in (None, "")
    except KeyError:
        return False


def test_every_card_has_a_template_a_shape_and_two_examples() -> None:
    """A card is its template, the class of its data, and data that is full and minimal."""
    files = {path.stem for path in FOLDER.glob("*.json")}
    assert files == set(SHAPES) == set(FULL) == set(MINIMAL) == set(names())


@pytest.mark.parametrize("name", names())
def test_everything_in_a_template_is_reached_by_an_example(name: str) -> None:
    """Every condition is met, every list has items and every path is filled by one of the two examples."""
    scopes = []
    for data in (FULL[name], MINIMAL[name]):
        labels = {path.split(".")[-1]: "-" for _, _, path in bindings(template(name)) if "text." in path}
        root = {**prepare(name, data), "text": labels, "card": {"id": "c", "nonce": "n"}}
        scopes.append(Scope(root, root))
    assert list(unmet(template(name), scopes, name)) == []


@pytest.mark.parametrize("name", names())
def test_the_full_example_fills_every_key_of_the_shape(name: str) -> None:
    """No key of a card's data is documented and left without an example."""
    assert set(SHAPES[name].__annotations__) == set(FULL[name])


@pytest.mark.parametrize("name", names())
def test_a_card_uses_every_key_of_its_shape(name: str) -> None:
    """No key of a card's data is asked for in vain."""
    used = {part for _, _, path in bindings(template(name)) for part in path.removeprefix("!").split(".")}
    used |= {"staff", "days", "actions"} if "rows" in used else set()  # laid out in rows before
    assert set(SHAPES[name].__annotations__) - used == set()


@pytest.mark.parametrize("name", names())
def test_data_stays_out_of_markdown(name: str) -> None:
    """Foreign words stand only where no channel reads Markdown."""
    inside = [
        (owner, prop, path)
        for owner, prop, path in bindings(template(name))
        if ((owner, prop) in MARKDOWN or ("", prop) in MARKDOWN or prop == "fallbackText") and "text." not in path
    ]
    assert inside == []


@pytest.mark.parametrize("language", languages())
def test_every_label_of_the_cards_is_in_every_language(language: str) -> None:
    """A card finds all its words in each language that has a catalogue of its cards."""
    words = Words(language)
    assert [message for name in names() for message in message_ids(name) if not words.has(message)] == []


def test_no_text_of_a_card_is_unused() -> None:
    """Every message `card-...` of the catalogue is a label of a card."""
    lines = (TEXTS / "en" / "cards.ftl").read_text(encoding="utf-8").splitlines()
    written = {line.split(" = ")[0] for line in lines if line.startswith("card-")}
    assert written - {message for name in names() for message in message_ids(name)} == set()


def test_the_verbs_are_those_of_the_templates() -> None:
    """No template sends a verb that is not in the list, and none in the list is never sent."""
    sent = {
        action["data"]["verb"]
        for name in names()
        for action in actions(template(name))
        if action["type"] == "Action.Submit"
    }
    assert sent == {verb.value for verb in Verb}
