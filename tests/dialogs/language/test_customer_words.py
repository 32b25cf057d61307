"""Whom staff book for, in a text that says what and when too."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookings import demo
from dialogs.language.customer_words import CustomerSaid, asks_to_change, customer_said, says_anyway
from dialogs.language.when import wishes

SERVICES = list(demo.catalogue().services.values())


def read(text: str, *, asked: bool = False) -> CustomerSaid:
    """The customer of a text, as the form reads it."""
    spans = wishes(text, datetime(2026, 3, 2, 8), "en-GB").spans  # noqa: DTZ001 - only the wall time counts
    return customer_said(text, "GB", SERVICES, spans, asked=asked)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a haircut for Casey Quinn with Ana thursday 3pm", "Casey Quinn"),
        ("for casey haircut tomorrow at 3", "Casey"),
        ("for Curt tomorrow", "Curt"),
        ("haircut for April Jones on 5 may at 10", "April Jones"),
        ("for Ana Smith with Ben tomorrow 10am", "Ana Smith"),
        ("for Jean-Luc O'Neill, friday", "Jean-Luc O'Neill"),
        ("for Casey to styling class Tuesday", "Casey"),
        ("for Dr Smith, note: needs a ramp", "Dr Smith"),
        ("make it for Robin", "Robin"),
        ("the name is Robin Hall", "Robin Hall"),
        ("for tomorrow", ""),
        ("for three people", ""),
        ("for a trim", ""),
        ("for haircut", ""),
        ("haircut with Ana, thursday 3pm for an hour", ""),
    ],
)
def test_a_name_stands_after_for(text: str, name: str) -> None:
    """Up to what is a service, a time or another word; a name that sounds like a service is a name all the same."""
    assert read(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Casey Quinn, haircut thursday 3pm", "Casey Quinn"),
        ("Casey Quinn haircut with Ana tomorrow", "Casey Quinn"),
        ("casey@example.com Casey Quinn", "Casey Quinn"),
        ("Name: Robin Hall", "Robin Hall"),
        ("wash for Casey", "Casey"),
        ("haircut tomorrow", ""),
        ("tomorrow at 3", ""),
        ("020 7946 0111", ""),
    ],
)
def test_where_a_customer_was_asked_for_a_name_stands_at_the_beginning(text: str, name: str) -> None:
    """A bare name is the answer; a service or a time is not."""
    assert read(text, asked=True).name == name


def test_address_number_note_and_wishes_are_read_wherever_they_stand() -> None:
    """All of it at once; where it stands is told, so that it is not read as something else too."""
    text = "for Casey, casey@new.example, 020 7946 0111, no mails, note: Needs a ramp"
    said = read(text)
    assert (said.email, said.phone, said.note) == ("casey@new.example", "+442079460111", "Needs a ramp")
    assert said.wants_no_mail
    assert not said.is_new
    assert said.sought == said.email
    assert sorted(text[start:end] for start, end in said.spans) == [
        "020 7946 0111",
        "Casey",
        "casey@new.example",
        "no mails",
        "note: Needs a ramp",
    ]


@pytest.mark.parametrize("text", ["somebody new", "a new customer, Casey Brown", "none of them", "someone else"])
def test_somebody_new_is_told_from_who_is_known(text: str) -> None:
    """Then nobody is looked up."""
    assert read(text, asked=True).is_new


def test_anyway_is_a_yes_to_what_stands_against_a_time() -> None:
    """With or without the verb, politely; a longer text is something else."""
    assert all(map(says_anyway, ["book anyway", "Anyway!", "yes, book it anyway", "do it anyway please"]))
    assert not any(map(says_anyway, ["", "book", "anyway, with Ben", "any way"]))


def test_a_change_is_asked_for_with_or_without_what() -> None:
    """At the beginning of the text alone."""
    assert all(map(asks_to_change, ["change the service", "Edit it", "please correct the name", "I want to change it"]))
    assert not any(map(asks_to_change, ["", "exchange", "no change", "with Ana"]))


@given(st.text(max_size=300), st.booleans())
def test_no_text_is_too_odd(text: str, asked: bool) -> None:
    """Whatever is typed, what is found stands in it."""
    said = read(text, asked=asked)
    assert all(0 <= start <= end <= len(text) for start, end in said.spans)
