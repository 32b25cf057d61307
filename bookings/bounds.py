"""What one value of a setting may be: how long, how many, which links and colors (docs/rules.md, case 33)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import timedelta
from decimal import Decimal
from typing import Any, Literal, NamedTuple, get_args
from urllib.parse import urlsplit

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
NO_TIME = timedelta(0)
LONGEST_TEXT = 2000
"""Characters of any one text: what people read on a card or in a mail, and what the catalogue takes as an argument."""
LONGEST_PICTURE = 60_000
"""Characters of a picture that is written out in its link."""
FEWEST_DIGITS = 3

Bounds = Mapping[str, tuple[Any, Any]]
"""The least and the most of a field, both included."""

OF_POLICY: Bounds = {
    "time_slot_interval": (5 * MINUTE, DAY),
    "minimum_lead_time": (NO_TIME, 365 * DAY),
    "maximum_advance": (DAY, 1826 * DAY),
    "cancel_notice": (NO_TIME, 365 * DAY),
    "reschedule_notice": (NO_TIME, 365 * DAY),
    "maximum_reschedules": (0, 100),
}
OF_BUSINESS: Bounds = {"maximum_open_bookings": (1, 100), "retention_months": (0, 120)}
OF_SERVICE: Bounds = {
    "default_duration": (MINUTE, 7 * DAY),
    "pre_buffer": (NO_TIME, DAY),
    "post_buffer": (NO_TIME, DAY),
    "default_price": (Decimal(0), Decimal(1_000_000)),
    "maximum_attendees_count": (1, 1000),
}
OF_REMINDER: Bounds = {"offset": (MINUTE, 365 * DAY)}

_COLOR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")
_ADDRESS = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+")


Problem = Literal[
    "contact_missing",
    "last_administrator",
    "missing",
    "negative",
    "no_address",
    "no_color",
    "no_country",
    "no_currency",
    "no_language",
    "no_link",
    "no_linked_administrator",
    "no_phone",
    "no_picture",
    "no_whole_minutes",
    "not_unique",
    "overlapping",
    "reversed",
    "too_few",
    "too_long",
    "too_many",
    "too_short",
    "unknown_staff",
    "unknown_zone",
    "without_offset",
    "without_tenant",
]
PROBLEMS: tuple[str, ...] = get_args(Problem)
"""All that can be wrong with a setting; each is told in words of its own."""


class Fault(NamedTuple):
    """A field of a record, what is wrong with it, and where there is one the least or the most that it may be."""

    field: str
    problem: Problem
    limit: Any = None


def beyond(record: Any, bounds: Bounds, name: str = "") -> Iterator[Fault]:
    """Values outside their bounds, and durations that are no whole minutes; an unset one is none.

    `name` is the field to blame where the record is one of several in it.
    """
    for each, (least, most) in bounds.items():
        value = getattr(record, each)
        if value is None:
            continue
        is_time = isinstance(value, timedelta)
        if value < least:
            problem: Problem = "too_short" if is_time else "too_few"
            yield Fault(name or each, problem if least else "negative", least)
        elif value > most:
            yield Fault(name or each, "too_long" if is_time else "too_many", most)
        elif is_time and value % MINUTE:
            yield Fault(name or each, "no_whole_minutes")


def too_wordy(*records: Any) -> Iterator[Fault]:
    """Texts that are too long, and those among several in one field."""
    for record in records:
        for each in fields(record):
            value = getattr(record, each.name)
            texts = value if isinstance(value, tuple) else (value,)
            longest = LONGEST_PICTURE if each.name == "logo" else LONGEST_TEXT
            if any(isinstance(text, str) and len(text) > longest for text in texts):
                yield Fault(each.name, "too_long", longest)


def is_link(text: str) -> bool:
    """Whether a browser may follow it: http or https with a host, and never a script."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not any(map(str.isspace, text))


def is_picture(text: str) -> bool:
    """Whether the pages show it: a path of this server, or a picture in the link itself; they ask no other host."""
    is_ours = text.startswith("/") and not text.startswith(("//", "/\\"))
    return is_ours or text.startswith("data:image/")


def is_color(text: str) -> bool:
    """Whether it is a color as #rgb or #rrggbb."""
    return _COLOR.fullmatch(text) is not None


def is_currency(text: str) -> bool:
    """Whether it has the form of a currency's code of ISO 4217."""
    return _CURRENCY.fullmatch(text) is not None


def is_country(text: str) -> bool:
    """Whether it has the form of a country's code of ISO 3166."""
    return _COUNTRY.fullmatch(text) is not None


def is_language(text: str) -> bool:
    """Whether it has the form of a language tag: a language, perhaps a script, perhaps a region."""
    return _LANGUAGE.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """Whether it has the form of one e-mail address; whether mail arrives there, only a mail shows."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def is_phone(text: str) -> bool:
    """Whether it has digits enough to be dialed."""
    return sum(map(str.isdecimal, text)) >= FEWEST_DIGITS
