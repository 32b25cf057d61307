"""The log: one line an event, with the id of its turn, and nothing that is about a person.

Lines are JSON in production and text on one's own machine (`LOG_FORMAT`). What was typed is never logged. Where a
library's message or an exception brings an address, a number or a token all the same, it is replaced; an exception
tells its type and where in the code it was raised, since its message may quote what somebody typed.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Iterator
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

from bot import turn_ids

LONGEST = 2000
FRAMES = 12
_PRIVATE = (
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{8,}"), r"\1 <token>"),
    (re.compile(r"\bey[\w-]{10,}\.[\w-]+\.[\w-]*"), "<token>"),
    (re.compile(r"(\b[a-z][a-z0-9+.-]*://)[^\s/@]*@"), r"\1<secret>@"),
    (re.compile(r"(?i)\b(password|secret|token|code|sig)=[^\s&;,]+"), r"\1=<secret>"),
    (re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+"), "<address>"),
    (re.compile(r"(?<![\w:.-])\+?\d(?:[ ()/.-]{0,2}\d){6,14}(?![\w:-])"), "<number>"),
)


def redacted(text: str) -> str:
    """The text without e-mail addresses, telephone numbers, tokens and passwords, cut to 2,000 characters."""
    for pattern, instead in _PRIVATE:
        text = pattern.sub(instead, text[:LONGEST])
    return text


def configure(*, is_json: bool, stream: TextIO | None = None, level: int = logging.INFO) -> None:
    """Write the log of this process to `stream`, stderr where none is given."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _with_turn,
        _with_failure,
        _without_persons,
    ]
    shown: Any = structlog.processors.JSONRenderer() if is_json else _as_text
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, shown]
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=level, handlers=[handler], force=True)


def _with_turn(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    if turn := turn_ids.current():
        event["turn"] = turn
    return event


def _with_failure(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """An exception as its types and places; the traceback's own text is left out."""
    info = event.pop("exc_info", None)
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["failure"] = [*_chain(error)]
    return event


def _chain(error: BaseException) -> Iterator[str]:
    """The exception and those that it came from, each with where it was raised."""
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        frames = traceback.extract_tb(each.__traceback__)[-FRAMES:]
        places = " > ".join(f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)
        yield f"{type(each).__module__}.{type(each).__qualname__} at {places or 'nowhere'}"
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)


def _short(filename: str) -> str:
    return "/".join(filename.rsplit("/", 3)[-3:])


def _without_persons(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {name: redacted(value) if isinstance(value, str) else value for name, value in event.items()}


def _as_text(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    turn = f" [{event['turn']}]" if "turn" in event else ""
    head = f"{event['level'].upper()} {event['logger']}{turn}: {event['event']}"
    return "\n  ".join([head, *event.get("failure", ())])
