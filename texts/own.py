"""A business's own words: a folder with `<language>.ftl` files that change texts, or make a language of their own.

What such a file does not hold is as the product has it, in English for a language that it does not have. A file is
read once, and whole or not at all: a key that there is not, a placeholder that the text is not given and a line that
is no Fluent are faults, named with file and line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

ENDING = ".ftl"


class Needs(Visitor):
    """What a pattern needs: `names` of its arguments, and `others`, the messages and terms that it speaks of."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.others: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the library's name
        self.others.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - the library's name
        self.others.add("-" + node.id.name)


def arguments_of(source: str) -> dict[str, Needs]:
    """What each message and term of a Fluent text needs, by its key; a term's begins with a hyphen."""
    found = {}
    for entry in parse(source).body:
        if isinstance(entry, ast.Message | ast.Term):
            needs = Needs()
            needs.visit(entry)
            found[("-" if isinstance(entry, ast.Term) else "") + entry.id.name] = needs
    return found


def files_in(folder: Path) -> Mapping[str, Path]:
    """The files of a folder by their language."""
    return {path.stem: path for path in sorted(folder.glob(f"*{ENDING}"))} if folder.is_dir() else {}


def faults_in(path: Path, known: Mapping[str, Needs]) -> list[str]:
    """What is wrong with a file, one sentence each; `known` are the product's messages of that language."""
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return [f"{path.name} is not written in UTF-8"]
    return [f"{path.name}, line {line(source)}: {fault}" for line, fault in _faults(source, known)]


def _faults(source: str, known: Mapping[str, Needs]) -> Iterator[tuple[Callable[[str], int], str]]:
    own_terms = {key for key in arguments_of(source) if key.startswith("-")}
    for entry in parse(source).body:
        at = entry.span.start if entry.span else 0

        def line(text: str, at: int = at) -> int:
            return text.count("\n", 0, at) + 1

        if isinstance(entry, ast.Junk):
            yield line, f"this is no Fluent: {entry.annotations[0].message if entry.annotations else ''}"
        elif isinstance(entry, ast.Message):
            yield from ((line, fault) for fault in _of_message(entry, known, own_terms))


def _of_message(entry: ast.Message, known: Mapping[str, Needs], own_terms: set[str]) -> Iterator[str]:
    key = entry.id.name
    if key not in known:
        yield f"there is no text “{key}”"
        return
    needs = Needs()
    needs.visit(entry)
    for name in sorted(needs.names - known[key].names):
        yield f"“{key}” is not given “{name}”; it has {', '.join(sorted(known[key].names)) or 'nothing to put in'}"
    for other in sorted(needs.others - known.keys() - own_terms):
        yield f"“{key}” speaks of “{other}”, which there is not"
