"""Contact details, references and codes found in what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language import details
from dialogs.language.details import Found


def value(found: Found | None) -> str | None:
    """The normal form found, if any."""
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("casey@example.com", "casey@example.com"),
        ("it's Casey@Example.COM.", "Casey@example.com"),
        ("mail me at <casey.quinn+salon@mail.example.org>, thanks", "casey.quinn+salon@mail.example.org"),
        ("casey@example", None),
        ("casey at example dot com", None),
        ("@casey", None),
        ("casey@@example.com", None),
        ("no address", None),
    ],
)
def test_email_addresses(text: str, expected: str | None) -> None:
    """A valid address is found with what stands around it left out; an invalid one is not taken."""
    assert value(details.email_address(text)) == expected


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("020 7946 0123", "GB", "+442079460123"),
        ("call me on +44 20 7946 0123 please", "US", "+442079460123"),
        ("(212) 555-0123", "US", "+12125550123"),
        ("07700 900123", "GB", "+447700900123"),
        ("123456", "GB", None),
        ("at 10:30 on 2026-12-24", "GB", None),
        ("24.12.2026", "GB", None),
        ("none", "GB", None),
    ],
)
def test_phone_numbers(text: str, country: str, expected: str | None) -> None:
    """A number is read as the business's country writes it; dates and codes are none."""
    assert value(details.phone(text, country)) == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("I'm Casey Quinn", False, "Casey Quinn"),
        ("my name is casey quinn", False, "Casey Quinn"),
        ("hi, this is Casey and I want a haircut", False, "Casey"),
        ("My name is Jean-Luc O'Neill, my mail is x@example.com", False, "Jean-Luc O'Neill"),
        ("call me José", False, "José"),
        ("casey quinn", True, "Casey Quinn"),
        ("Casey Quinn.", True, "Casey Quinn"),
        ("I'm looking for a haircut", False, None),
        ("I'm free on Monday", False, None),
        ("it is quite fine", False, None),
        ("casey quinn", False, None),
        ("cancel", True, None),
        ("what do you need it for?", True, None),
        ("12345", True, None),
    ],
)
def test_names_of_persons(text: str, asked: bool, expected: str | None) -> None:
    """A name follows words that announce it; bare words are a name only where it was asked for."""
    assert value(details.person_name(text, asked=asked)) == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("my reference is abcd-ef34", False, "ABCD-EF34"),
        ("ABCDEF34", False, "ABCD-EF34"),
        ("abcd ef34", True, "ABCD-EF34"),
        ("B as in Berlin, C as in Cairo, D, E, F, 3, 4, 6", False, "BCDE-F346"),
        ("haircuts", False, None),
        ("ABCD-EF3", False, None),
        ("ABCD-EF01", False, None),
        ("tomorrow", False, None),
    ],
)
def test_booking_references(text: str, asked: bool, expected: str | None) -> None:
    """A reference has eight characters of its alphabet, with or without the hyphen, in any case, or read out."""
    assert value(details.booking_reference(text, asked=asked)) == expected


@given(st.text(details.REFERENCE_ALPHABET, min_size=8, max_size=8))
def test_every_reference_is_read_back(reference: str) -> None:
    """Every reference that is shown is understood when it is typed, in either case."""
    shown = f"{reference[:4]}-{reference[4:]}"
    for typed in (shown, shown.lower(), f"it's {shown}, please", reference):
        assert value(details.booking_reference(typed, asked=True)) == shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("123456", "123456"),
        ("the code is 123 456.", "123456"),
        ("123-456", "123456"),
        ("1 2 3 4 5 6", "123456"),
        ("12345", None),
        ("1234567", None),
        ("020 7946 0123", None),
    ],
)
def test_codes(text: str, expected: str | None) -> None:
    """A code has six digits, in one or in two groups of three, and is no part of a longer number."""
    assert value(details.code(text)) == expected


def test_places_are_told() -> None:
    """Where a detail stands is told, so that the rest can be understood as something else."""
    text = "I'm Casey Quinn, casey@example.com"
    name, address = details.person_name(text), details.email_address(text)
    assert name is not None
    assert address is not None
    assert (text[name.start : name.end], text[address.start : address.end]) == ("Casey Quinn", "casey@example.com")
