"""A subset of the Adaptive Card templating language: `${path}`, `$data` on a list, `$when`.

A path starts at the item of the innermost `$data`, or at the card's data with `$root.`; `$data` alone is the item.
`$when` takes one path, true where there is something, `!` before it turning it round. Data is read in one pass and
never taken for a template itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adaptive_cards.literal import as_input, as_line, as_text

BINDING = re.compile(r"\$\{(!?[\w$.-]+)\}")
# How a property shows foreign words; those that are not named here have a single line.
SHOWN_AS = {"text": as_text, "value": as_input}
# What an action sends back is not shown, so it stays as it is.
NOT_SHOWN = {"data"}


class TemplateFault(Exception):
    """A template asks for something that the data lacks, or uses the language wrongly."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where paths start: the innermost item, and the card's data."""

    item: Any
    root: Mapping[str, Any]

    def find(self, path: str) -> Any:
        """Return what stands at `path`.

        Raises:
            KeyError: nothing does.

        """
        steps = path.split(".")
        found: Any = self.item
        if steps[0] in {"$root", "$data"}:
            found = self.root if steps[0] == "$root" else self.item
            steps = steps[1:]
        for step in steps:
            if not isinstance(found, Mapping) or step not in found:
                raise KeyError(path)
            found = found[step]
        return found

    def holds(self, condition: str) -> bool:
        """Say whether a `$when` is met."""
        binding = BINDING.fullmatch(condition)
        if not binding:
            raise TemplateFault(f"$when takes one path: {condition}")
        path = binding[1].removeprefix("!")
        try:
            there = bool(self.find(path))
        except KeyError:
            there = False
        return there is not binding[1].startswith("!")

    def items(self, source: str) -> Iterator[Scope]:
        """Yield a scope for each item of the list that a `$data` names."""
        binding = BINDING.fullmatch(source)
        if not binding:
            raise TemplateFault(f"$data takes one path: {source}")
        try:
            found = self.find(binding[1])
        except KeyError:
            return
        for item in found:
            yield Scope(item, self.root)


def expand(node: Any, scope: Scope, prop: str = "", *, shown: bool = True) -> Any:
    """Return `node` with every binding replaced; `prop` is the property that it is the value of."""
    if isinstance(node, str):
        return _expand_string(node, scope, prop, shown=shown)
    if isinstance(node, list):
        return [made for element in node for made in _expand_element(element, scope, shown=shown)]
    if isinstance(node, dict):
        return {
            key: expand(value, scope, key, shown=shown and key not in NOT_SHOWN)
            for key, value in node.items()
            if key not in {"$data", "$when"}
        }
    return node


def _expand_element(element: dict[str, Any], scope: Scope, *, shown: bool) -> Iterator[dict[str, Any]]:
    """Yield what one element of a list becomes: nothing, itself, or one for each item of its `$data`."""
    scopes = scope.items(element["$data"]) if "$data" in element else iter((scope,))
    for inner in scopes:
        if "$when" not in element or inner.holds(element["$when"]):
            yield from _by_line(expand(element, inner, shown=shown))


def _by_line(element: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a text block for each line of its one run, since no channel agrees on what a line break in a run does."""
    inlines: list[dict[str, Any]] = element.get("inlines", [])
    if len(inlines) != 1 or "\n" not in inlines[0]["text"]:
        yield element
        return
    for number, line in enumerate(inlines[0]["text"].split("\n")):
        above = {"spacing": "None"} if number else {}
        yield {**element, **above, "inlines": [{**inlines[0], "text": line}]}


def _expand_string(text: str, scope: Scope, prop: str, *, shown: bool) -> Any:
    """Return a string with its bindings replaced; a string that is one binding keeps the type of what it names."""
    if "${" not in text:
        return text
    whole = BINDING.fullmatch(text)
    if whole:
        return _shown(_found(whole[1], scope), prop, shown=shown)
    return BINDING.sub(lambda binding: str(_shown(_found(binding[1], scope), prop, shown=shown)), text)


def _found(path: str, scope: Scope) -> Any:
    try:
        return scope.find(path)
    except KeyError:
        raise TemplateFault(f"the data has no {path}") from None


def _shown(found: Any, prop: str, *, shown: bool) -> Any:
    if not shown or not isinstance(found, str):
        return found
    return SHOWN_AS.get(prop, as_line)(found)
