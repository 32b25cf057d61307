"""Plain JSON, and nothing that only looks like it: what is written reads back equal (a tuple as a list)."""

from __future__ import annotations

import math
from typing import Any

import msgspec


def encode(value: Any) -> bytes:
    """The value as JSON text. TypeError or ValueError where JSON cannot hold it, naming the field, never the value."""
    check(value)
    return msgspec.json.encode(value)


def decode(text: bytes) -> Any:
    """A fresh value of JSON text."""
    return msgspec.json.decode(text)


def check(value: Any, where: str = "value") -> None:
    """Refuse instants, sets, other keys than text, NaN, halves of characters, and whatever else would change."""
    if isinstance(value, str):
        if not value.isascii():
            value.encode()
    elif value is None or isinstance(value, int):
        return
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError(f"{where}: a key is {type(key).__name__}, not text")
            check(key, where)
            check(item, key)
    elif isinstance(value, (list, tuple)):
        for item in value:
            check(item, where)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{where}: not a finite number")
    else:
        raise TypeError(f"{where}: {type(value).__name__} is not plain JSON")
