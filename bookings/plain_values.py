"""Values of settings as plain JSON, and back: what the history keeps of a change, enough to take it back.

Durations are ISO 8601, as times and dates are; amounts are text; what has fields is an object of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

_PLAIN = {str: str, int: int, bool: bool}
"""What is itself in JSON; the rest is text, a list or an object."""
_DURATION = re.compile(r"PT(-?\d+)S")


def as_plain(value: Any) -> Any:
    """The value as plain JSON that shares nothing with it."""
    if is_dataclass(value):
        return {each.name: as_plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [as_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, timedelta):
        return f"PT{value // timedelta(seconds=1)}S"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def fields_from_plain(record_type: type[Any], plain: Mapping[str, Any]) -> dict[str, Any]:
    """The values of these fields of a record; raise ValueError where one is none of its field's."""
    try:
        return _fields(record_type, plain)
    except (ArithmeticError, KeyError, TypeError) as error:
        raise ValueError(f"{plain} are no fields of {record_type.__name__}") from error


def _fields(record_type: type[Any], plain: Mapping[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(record_type)
    return {name: _from_plain(hints[name], value) for name, value in plain.items()}


def _from_plain(kind: Any, value: Any) -> Any:
    if get_origin(kind) is UnionType:
        [kind] = [each for each in get_args(kind) if each is not type(None)]
        return None if value is None else _from_plain(kind, value)
    plain_kind: Any = list if get_origin(kind) is tuple else dict if is_dataclass(kind) else _PLAIN.get(kind, str)
    if type(value) is not plain_kind:
        raise TypeError(f"{value!r} stands for no {kind}")
    if plain_kind is list:
        return tuple(_from_plain(get_args(kind)[0], each) for each in value)
    if plain_kind is dict:
        return kind(**_fields(kind, value))
    if kind is timedelta:
        return timedelta(seconds=int(_DURATION.sub(r"\1", value)))
    if kind in (datetime, date, time):
        return kind.fromisoformat(value)
    return value if kind in _PLAIN else kind(value)
