"""Which messages the code names, and with which arguments: read from its syntax tree, without running it."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("adaptive_cards", "bot", "dialogs", "texts", "tools")
FORWARDERS = {
    "adaptive_cards/cards.py": {"render"},  # a card's labels: adaptive_cards.message_ids names them
    "dialogs/context.py": {"say", "_suggestions"},  # their callers name the key
}
"""Functions that get a key from their caller; the callers are read instead."""

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Scope = Function | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.Module


@dataclass(frozen=True, slots=True)
class Named:
    """A message that code names. `given` are the names of its arguments; None where the place shows none."""

    key: str
    place: str
    given: frozenset[str] | None = None
    may_be_absent: bool = False


class Unreadable(Exception):
    """A key, or the arguments of a message, that cannot be read from the code: name them in a way that can be."""


class Reader:
    """Reads the code. `derived` holds the values of keys that are put together from lists, by their pattern.

    A pattern has `{}` where the part of an f-string is that no literal decides: `refused-{}`.
    """

    def __init__(self, derived: Mapping[str, Collection[str]]) -> None:
        self._derived = derived
        self.patterns: set[str] = set()
        files = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
        self._trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
        self._parents = {
            child: node
            for tree in self._trees.values()
            for node in ast.walk(tree)
            for child in ast.iter_child_nodes(node)
        }

    def named(self) -> Iterator[Named]:
        """Every message that the code names."""
        for path, tree in self._trees.items():
            for node in ast.walk(tree):
                place = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
                if isinstance(node, ast.Call) and not self._is_forwarding(node, path):
                    yield from self._of_call(node, place)
                elif isinstance(node, ast.Constant) and self._is_button(node.value, path):
                    yield Named(str(node.value), place, frozenset())

    @staticmethod
    def _is_button(text: object, path: Path) -> bool:
        """Whether a text is a button's key: each is offered, or understood when somebody types what a card shows."""
        return "dialogs" in path.parts and isinstance(text, str) and text.startswith("button-")

    def _of_call(self, call: ast.Call, place: str) -> Iterator[Named]:
        name = _called(call)
        if name == "has" and call.args and "words" in ast.unparse(call.func):
            for key in self._keys(call.args[0], place):
                yield Named(key, place, may_be_absent=True)
        elif name in {"words", "say"} and call.args:
            given = self._given(call, place)
            optional = self._is_guarded(call)
            for key in self._keys(call.args[0], place):
                yield Named(key, place, given, may_be_absent=optional)
        elif name == "self" and "texts" in place and call.args:
            for key in self._keys(call.args[0], place):
                yield Named(key, place, self._given(call, place))

    def _is_guarded(self, call: ast.Call) -> bool:
        """Whether the message is asked for only where the catalogue has it: `words(key) if words.has(key) else ...`."""
        parent = self._parents[call]
        return isinstance(parent, ast.IfExp) and ".has(" in ast.unparse(parent.test)

    def _is_forwarding(self, call: ast.Call, path: Path) -> bool:
        names = FORWARDERS.get(str(path.relative_to(ROOT)), set())
        return any(isinstance(scope, Function) and getattr(scope, "name", "") in names for scope in self._scopes(call))

    def _keys(self, node: ast.expr, place: str) -> set[str]:
        found = self._values(node)
        if found is None:
            raise Unreadable(f"{place}: {ast.unparse(node)}")
        return found

    def _given(self, call: ast.Call, place: str) -> frozenset[str]:
        names: set[str] = set()
        for keyword in call.keywords:
            if keyword.arg is not None:
                names.add(keyword.arg)
                continue
            spread = self._names_in_dict(keyword.value)
            if spread is None:
                raise Unreadable(f"{place}: {ast.unparse(keyword.value)}")
            names |= spread
        return frozenset(names)

    def _names_in_dict(self, node: ast.expr) -> set[str] | None:
        if isinstance(node, ast.Dict):
            return {str(key.value) for key in node.keys if isinstance(key, ast.Constant)}
        if isinstance(node, ast.Name):
            bound = [self._names_in_dict(value) for value in self._assigned(node)]
            return set.union(*[each or set() for each in bound]) if bound and None not in bound else None
        if isinstance(node, ast.Call):
            returned = [
                statement.value
                for function in self._functions.get(_called(node), ())
                for statement in ast.walk(function)
                if isinstance(statement, ast.Return) and statement.value is not None
            ]
            dicts = [self._names_in_dict(value) for value in returned if isinstance(value, ast.Dict)]
            return set.union(*[each or set() for each in dicts]) if dicts else None
        return None

    def _values(self, node: ast.expr, depth: int = 0) -> set[str] | None:
        """The strings that an expression may be; None where the code does not say."""
        if depth > 8:
            return None
        match node:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.IfExp(body=first, orelse=second):
                return _united([self._values(first, depth + 1), self._values(second, depth + 1)])
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return _joined([self._values(left, depth + 1), self._values(right, depth + 1)])
            case ast.JoinedStr(values=parts):
                return self._of_fstring(parts, depth)
            case ast.Name():
                return self._of_name(node, depth)
        return None

    def _of_fstring(self, parts: list[ast.expr], depth: int) -> set[str] | None:
        read = [self._values(part.value if isinstance(part, ast.FormattedValue) else part, depth + 1) for part in parts]
        whole = _joined(read)
        if whole is not None:
            return whole
        texts = [part.value if isinstance(part, ast.Constant) else "{}" for part in parts]
        pattern = "".join(map(str, texts))
        self.patterns.add(pattern)
        return set(self._derived[pattern]) if pattern in self._derived else None

    def _of_name(self, name: ast.Name, depth: int) -> set[str] | None:
        """What a name may be; worked out once, since callers pass names that their own callers pass."""
        if (name, depth) not in self._known:
            self._known[name, depth] = self._read_name(name, depth)
        return self._known[name, depth]

    def _read_name(self, name: ast.Name, depth: int) -> set[str] | None:
        found = [self._values(value, depth + 1) for value in self._assigned(name)]
        found += [self._elements(value, depth + 1) for value in self._iterated(name)]
        if not found:
            found = [self._values(value, depth + 1) for value in self._passed(name)]
        return _united(found) if found else None

    def _elements(self, node: ast.expr, depth: int) -> set[str] | None:
        if depth > 8:
            return None
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            return _united(
                [
                    self._elements(each.value, depth + 1)
                    if isinstance(each, ast.Starred)
                    else self._values(each, depth + 1)
                    for each in node.elts
                ]
            )
        if isinstance(node, ast.IfExp):
            return _united([self._elements(node.body, depth + 1), self._elements(node.orelse, depth + 1)])
        if isinstance(node, ast.Dict):
            return _united([self._values(key, depth + 1) for key in node.keys if key is not None])
        if isinstance(node, ast.Name):
            found = [self._elements(value, depth + 1) for value in self._assigned(node)]
            return _united(found) if found else None
        return None

    def _assigned(self, name: ast.Name) -> list[ast.expr]:
        """What the nearest scope that assigns the name gives it."""
        for scope in self._scopes(name):
            found: list[ast.expr] = []
            for node in _own_nodes(scope):
                match node:
                    case ast.Assign(targets=[ast.Name(id=name.id)], value=value):
                        found.append(value)
                    case ast.AnnAssign(target=ast.Name(id=name.id), value=ast.expr() as value):
                        found.append(value)
            if found:
                return found
        return []

    def _iterated(self, name: ast.Name) -> list[ast.expr]:
        """What loops and comprehensions around the name go through."""
        found: list[ast.expr] = []
        for scope in self._scopes(name):
            for node in _own_nodes(scope):
                match node:
                    case (
                        ast.For(target=ast.Name(id=name.id), iter=each)
                        | ast.comprehension(target=ast.Name(id=name.id), iter=each)
                    ):
                        found.append(each)
        return found

    def _passed(self, name: ast.Name) -> list[ast.expr]:
        """What callers pass for a parameter."""
        for scope in self._scopes(name):
            if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
                parameters = [each.arg for each in scope.args.args if each.arg != "self"]
                if name.id in parameters:
                    at = parameters.index(name.id)
                    calls = self._calls.get(scope.name, [])
                    given = [next((k.value for k in c.keywords if k.arg == name.id), None) for c in calls]
                    by_place = [c.args[at] if len(c.args) > at else None for c in calls]
                    found = [k or p for k, p in zip(given, by_place, strict=True)]
                    return [each for each in found if each is not None]
        return []

    def _scopes(self, node: ast.AST) -> Iterator[Scope]:
        """The scopes around a node, the nearest first."""
        parent = self._parents.get(node)
        while parent is not None:
            if isinstance(parent, Scope):
                yield parent
            parent = self._parents.get(parent)

    @cached_property
    def _known(self) -> dict[tuple[ast.Name, int], set[str] | None]:
        return {}

    @cached_property
    def _calls(self) -> dict[str, list[ast.Call]]:
        calls: dict[str, list[ast.Call]] = {}
        for node in self._parents:
            if isinstance(node, ast.Call):
                calls.setdefault(_called(node), []).append(node)
        return calls

    @cached_property
    def _functions(self) -> dict[str, list[ast.FunctionDef]]:
        functions: dict[str, list[ast.FunctionDef]] = {}
        for node in self._parents:
            if isinstance(node, ast.FunctionDef):
                functions.setdefault(node.name, []).append(node)
        return functions


def _called(call: ast.Call) -> str:
    """The last part of what is called: `turn.words(...)` is a call of `words`."""
    func = call.func
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""


def _own_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a scope without those of functions and classes inside it."""
    for child in ast.iter_child_nodes(scope):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            yield from _own_nodes(child)


def _united(found: list[set[str] | None]) -> set[str] | None:
    known = [each for each in found if each is not None]
    return set().union(*known) if len(known) == len(found) else None


def _joined(parts: list[set[str] | None]) -> set[str] | None:
    whole = {""}
    for part in parts:
        if part is None:
            return None
        whole = {start + end for start in whole for end in part}
    return whole
