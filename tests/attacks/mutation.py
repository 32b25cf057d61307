"""A seeded mutator: from a real activity or request to one that is wrong somewhere."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

STRINGS = (
    "",
    " ",
    "\0",
    "\x1b[2J\r\n",
    "\u202e\u2066",
    "\u200b\u200d\ufeff",
    "\ufdd0\uffff",
    "x" * 5_000,
    "9" * 4_000,
    "monday or " * 300,
    "<script>alert(1)</script>",
    "<at>" * 200,
    "${name} {{DATE(2026-01-01)}} %s %n {0}",
    "../../etc/passwd",
    "'; DROP TABLE records; --",
    "=1+1",
    "2026-02-30T25:61:00+99:99",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "-1",
    "1e400",
    "null",
    "adaptiveCard/action",
    "book a haircut",
    "yes",
    "cancel it",
    "undo",
    "settings",
    "123456",
)
NUMBERS = (0, -1, 1, 2**31, 2**63, 2**64, -(2**63), 10**300, 1.5, -0.0, 1e308, 5e-324)
OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [[]], [None], {"": ""}, {"value": {"value": {}}})
BYTES = (b"\0", b"\xff", b'"', b"{", b"}", b"[", b"\\u", b"\\ud800", b",", b"NaN", b"1e999", b"\r\n", b"\xed\xa0\x80")


def places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every part of a JSON value, as what holds it and its key there."""
    keys = list(tree) if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    for key in keys:
        yield tree, key
        yield from places(tree[key])


def other_value(chance: random.Random, old: Any, pool: list[Any]) -> Any:
    """Something else in the place of a value: junk, what stood elsewhere, or the same a little wrong."""
    kind = chance.randrange(6)
    if kind == 0 and isinstance(old, str) and old:
        place = chance.randrange(len(old))
        return old[:place] + chance.choice(STRINGS) + old[place + chance.randrange(3) :]
    if kind == 1:
        return chance.choice(NUMBERS)
    if kind == 2:
        return copy.deepcopy(chance.choice(OTHERS))
    if kind == 3 and pool:
        return copy.deepcopy(chance.choice(pool))
    if kind == 4:
        deep: Any = old
        for _ in range(chance.randrange(1, 40)):
            deep = [deep] if chance.random() < 0.5 else {"value": deep}
        return deep
    return chance.choice(STRINGS)


def mutated(chance: random.Random, activity: dict[str, Any], pool: list[Any]) -> dict[str, Any]:
    """An activity that is wrong in one to four places."""
    made: dict[str, Any] = copy.deepcopy(activity)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        holder, key = chance.choice(list(places(made)) or [(made, "type")])
        kind = chance.randrange(8)
        if kind == 0:
            del holder[key]
        elif kind == 1 and isinstance(holder, dict):
            holder[chance.choice(STRINGS)[:50]] = other_value(chance, None, pool)
        elif kind == 2 and isinstance(holder, dict):
            holder[str(key).swapcase()] = holder.pop(key)
        else:
            holder[key] = other_value(chance, holder[key], pool)
    return made


def written(chance: random.Random, body: Any) -> bytes:
    """As it is sent; one in ten is no longer what was written."""
    raw = json.dumps(body, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    if chance.random() < 0.1:
        place = chance.randrange(len(raw) + 1)
        raw = raw[:place] + chance.choice(BYTES) + raw[place + chance.randrange(4) :]
        raw = raw[: chance.randrange(len(raw) + 1)] if chance.random() < 0.2 else raw
    return raw
