"""Which messages the page templates name, and with which arguments: read from their syntax trees."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment, nodes

from tests.texts.named_in_code import ROOT, Named, Unreadable

TEMPLATES = ROOT / "bot" / "pages" / "templates"


def named() -> Iterator[Named]:
    """Every message that a template names by `t(key, ...)`."""
    for path in sorted(TEMPLATES.glob("*.html")):
        tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
        kept = {
            node.target.name: node.node for node in tree.find_all(nodes.Assign) if isinstance(node.target, nodes.Name)
        }
        for call in tree.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "t":
                place = f"{path.relative_to(ROOT)}:{call.lineno}"
                given = frozenset(keyword.key for keyword in call.kwargs)
                for key in _values(call.args[0], kept, place):
                    yield Named(key, place, given)


def _values(node: nodes.Node, kept: dict[str, nodes.Node], place: str) -> set[str]:
    """The strings that an expression may be."""
    match node:
        case nodes.Const(value=str(text)):
            return {text}
        case nodes.CondExpr(expr1=first, expr2=nodes.Node() as second):
            return _values(first, kept, place) | _values(second, kept, place)
        case nodes.Concat(nodes=parts):
            whole = {""}
            for part in parts:
                whole = {start + end for start in whole for end in _values(part, kept, place)}
            return whole
        case nodes.Name(name=name) if name in kept:
            return _values(kept[name], kept, place)
        case nodes.Getitem(node=nodes.Dict(items=pairs)):
            return set().union(*(_values(pair.value, kept, place) for pair in pairs))
    raise Unreadable(f"{place}: {node}")
