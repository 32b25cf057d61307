"""The log: one line an event with its turn's id, and nothing by which a person is known."""

from __future__ import annotations

import io
import json
import logging
import secrets
from collections.abc import Iterator
from typing import Any

import pytest

from bot import turn_ids
from bot.logs import configure, redacted


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What is logged, as JSON; afterwards logging is as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure(is_json=True, stream=stream, level=logging.DEBUG)
    yield stream
    root.handlers[:], root.level = handlers, level


OURS = {"aiosmtplib", "bot"}
"""Who writes in these tests; what else runs in the process may write too."""


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    """The lines, read back."""
    told = (json.loads(line) for line in stream.getvalue().splitlines())
    return [line for line in told if line["logger"] in OURS]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("casey.quinn+hair@example.co.uk wrote", "<address> wrote"),
        ("call +44 (20) 7946-0123 now", "call <number> now"),
        ("call 020 7946 0123", "call <number>"),
        ("Authorization: Bearer eyJhbGciOi.eyJzdWIiOiIx.c2ln", "Authorization: Bearer <token>"),
        ("with eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIx.c2lnbmF0dXJl", "with <token>"),
        ("smtps://salon:pa55word@mail.example:465", "smtps://<secret>@mail.example:465"),
        (
            "postgresql://bot:pw@db/bookings?password=hush&x=1",
            "postgresql://<secret>@db/bookings?password=<secret>&x=1",
        ),
        ("GET /b?code=123456 at 2027-03-01T09:00:00", "GET /b?code=<secret> at 2027-03-01T09:00:00"),
        ("row 0b7c of 12 at bot/outbox.py:137", "row 0b7c of 12 at bot/outbox.py:137"),
    ],
)
def test_what_is_about_somebody_is_replaced(said: str, kept: str) -> None:
    """Addresses, numbers, tokens and passwords go; what tells where and when stays."""
    assert redacted(said) == kept


def test_a_line_has_its_turn(written: io.StringIO) -> None:
    """Every line of a turn has its id, also one of a library's logger; outside of a turn there is none."""
    turn = turn_ids.begin()
    logging.getLogger("aiosmtplib").warning("mail to %s bounced", "casey@example.com")
    [line] = lines(written)
    assert line["turn"] == turn
    assert line["event"] == "mail to <address> bounced"
    assert (line["level"], line["logger"]) == ("warning", "aiosmtplib")
    assert line["timestamp"].endswith("Z")


def test_an_exception_tells_types_and_places_and_not_what_was_typed(written: io.StringIO) -> None:
    """An exception's own words may quote a person: its type, what it came from and where are enough to find it."""
    try:
        try:
            raise KeyError("Casey Quinn has lice")
        except KeyError as error:
            raise ValueError("cannot read “Casey Quinn has lice”") from error
    except ValueError:
        logging.getLogger("bot").exception("a turn failed")
    [line] = lines(written)
    assert [each.partition(" at ")[0] for each in line["failure"]] == ["builtins.ValueError", "builtins.KeyError"]
    assert "test_logs.py" in line["failure"][0]
    assert "lice" not in written.getvalue()


def test_an_id_to_quote_is_never_taken_for_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that chance made of digits stands in the log as it was given to the person."""
    monkeypatch.setattr(secrets, "token_hex", lambda length: "7" * (2 * length))
    turn = turn_ids.begin()
    assert redacted(turn) == turn


def test_on_ones_own_machine_a_line_is_text() -> None:
    """In development a line is for eyes: level, logger, turn and event, a failure below it."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure(is_json=False, stream=stream)
    try:
        turn = turn_ids.begin()
        try:
            raise OSError("the disk is full")
        except OSError:
            logging.getLogger("bot.outbox").exception("the outbox could not be worked on")
    finally:
        root.handlers[:], root.level = handlers, level
    told = stream.getvalue().splitlines()
    at = told.index(f"ERROR bot.outbox [{turn}]: the outbox could not be worked on")
    second = told[at + 1]
    assert second.startswith("  builtins.OSError at ")
