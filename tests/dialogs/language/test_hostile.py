"""Whatever is typed, understanding it never fails and never takes long."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language import details
from dialogs.language.intents import intent, tasks
from dialogs.language.lexicon import lexicon_for
from dialogs.language.names import Option, pick
from dialogs.language.when import when, wishes

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
STAFF = [Option("a", "Ana"), Option("b", "Ben"), Option("c", "Chloe")]
PIECES = [
    *(" ".join(words) for words in lexicon_for("en").phrases),
    *"0123456789:/-.,'\"&$%()",
    "31", "29", "99", "2027", "1900", "0000", "2460", "3rd", "first", "twenty", "five", "thousand", "a", "p", "m",
]  # fmt: skip


def understand_all(text: str) -> None:
    """Everything that reads a text reads this one."""
    for expect in (None, "date", "time", "when"):
        wishes(text, NOW, "en-GB", expect, hours=(time(9), time(17)), reference=NOW.replace(tzinfo=None))
    when(text, NOW, "en-US")
    intent(text)
    tasks(text)
    pick(text, STAFF, asked=True)
    details.email_address(text)
    details.phone(text, "GB")
    details.person_name(text, asked=True)
    details.booking_reference(text, asked=True)
    details.code(text)


@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    """No text at all raises an error."""
    understand_all(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from([" ", ""]))
def test_any_words_of_time(words: list[str], joint: str) -> None:
    """No order of the words and signs that the grammar knows raises an error."""
    understand_all(joint.join(words))


@pytest.mark.parametrize(
    "text",
    [
        "1" * 10_000,
        "1 " * 5_000,
        "to " * 3_000,
        "1-" * 5_000,
        "between 1 and " * 800,
        "book " * 2_000,
        "can you please not " * 500,
        "a" * 10_000,
        "a@" * 5_000,
        "monday or " * 1_000,
        " " * 10_000,
        "." * 10_000,
        "-:/." * 2_500,
        "half past " * 1_000,
        "5 to " * 2_000,
        "the the the " * 1_000,
        "şİ" * 5_000,
        "\u202e\u0000\ud800" * 1_000,
        "<script>alert(1)</script>${now()}",
        "🗓️" * 2_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_long_and_hostile_texts(text: str) -> None:
    """A text made to exhaust a pattern is cut at 300 characters and read like any other; it would hang here else."""
    understand_all(text)


def test_what_lies_beyond_300_characters_is_not_read() -> None:
    """Only the first 300 characters are read."""
    assert when("x " * 150 + "tomorrow", NOW, "en-GB") is None
    assert when("x " * 140 + "tomorrow", NOW, "en-GB") is not None
