"""A mail's content in finished words, and its two renderings: plain text, and HTML in the business's color."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bookings.business import BookingBusiness
from bot.pages.colors import DARK, LIGHT, accent
from bot.pages.self_service import initials
from texts import Words

TEMPLATES = Path(__file__).parent / "templates"
_BREAKING = frozenset({"Cc", "Cs", "Zl", "Zp"})
RULE = "-- "
"""What sets the sender's lines apart in plain text."""


def one_line(text: str) -> str:
    """A text that cannot break out of a header or a calendar's line: without control characters, on one line."""
    clean = "".join(" " if unicodedata.category(sign) in _BREAKING else sign for sign in text)
    return " ".join(clean.split())


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a list of facts; `link` is where its value leads, if anywhere."""

    label: str
    value: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """The state before or after a move: a label, and lines with whether they differ from the other side's."""

    label: str
    lines: tuple[tuple[str, bool], ...]
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """What the mail offers to do, where, and until when."""

    text: str
    url: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says, in the order in which it is read; what is empty is left out.

    `quote` is typed by a person and shown with its lines; `sender` are lines about the business.
    """

    subject: str
    title: str
    greeting: str = ""
    lead: str = ""
    code: str = ""
    quote: str = ""
    sides: tuple[Side, ...] = ()
    facts: tuple[Fact, ...] = ()
    button: Button | None = None
    notes: tuple[str, ...] = ()
    sender: tuple[Fact, ...] = field(default=())


def as_text(letter: Letter, business: BookingBusiness) -> str:
    """The letter as plain text, whole by itself."""
    parts = [letter.title, letter.greeting, letter.lead, letter.code, letter.quote]
    parts.append("\n".join(f"{side.label}: " + ", ".join(line for line, _ in side.lines) for side in letter.sides))
    parts.append("\n".join(f"{fact.label}: {fact.value}" for fact in letter.facts))
    if letter.button:
        parts.append("\n".join(filter(None, (f"{letter.button.text}: {letter.button.url}", letter.button.note))))
    parts += letter.notes
    parts.append("\n".join((RULE, business.display_name, *(fact.value for fact in letter.sender))))
    return "\n\n".join(filter(None, parts)) + "\n"


def as_html(letter: Letter, business: BookingBusiness, words: Words) -> str:
    """The letter as HTML: styles inline, tables for Outlook, both color schemes, nothing from another server."""
    return (
        _environment()
        .get_template("mail.html")
        .render(
            letter=letter,
            name=business.display_name,
            initials=initials(business.display_name),
            language=str(words.locale).replace("_", "-"),
            direction="rtl" if words.locale.character_order == "right-to-left" else "ltr",
            light=LIGHT,
            dark=DARK,
            accent=accent(business.color, LIGHT),
            dark_accent=accent(business.color, DARK),
        )
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
