"""The words by which somebody says that they are staff, and what is none of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.staff_words import asks_to_sign_in, asks_to_sign_out, link_code


@pytest.mark.parametrize(
    "text", ["staff sign in", "Sign in", "LOG IN", "sign-in please", "log me in as staff", "login"]
)
def test_signing_in_is_heard(text: str) -> None:
    """In any letter case, politely, with or without "staff"."""
    assert asks_to_sign_in(text)
    assert not asks_to_sign_out(text)


@pytest.mark.parametrize("text", ["sign out", "Staff log out", "please sign me out!", "log off", "logout"])
def test_signing_out_is_heard(text: str) -> None:
    """In any letter case, politely, with or without "staff"."""
    assert asks_to_sign_out(text)
    assert not asks_to_sign_in(text)


@pytest.mark.parametrize(
    "text",
    ["", "sign", "is there a sign in the window", "sign me up", "book a cut and sign in", "linked", "link me up"],
)
def test_other_words_are_left_alone(text: str) -> None:
    """Only what is the whole of a text counts."""
    assert not any((asks_to_sign_in(text), asks_to_sign_out(text), link_code(text)))


@pytest.mark.parametrize(
    "text",
    ["link ABCD-EFGH-JKMN-PQ34", "Link abcd-efgh-jkmn-pq34.", "link me: abcdefghjkmnpq34", " LINK  ABCDEFGHJKMNPQ34"],
)
def test_a_link_code_is_read_however_it_is_typed(text: str) -> None:
    """Capitals, separators and a full stop are no part of the code."""
    assert link_code(text) == "ABCDEFGHJKMNPQ34"


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    """Whatever is typed, the answer is yes, no or a code."""
    assert isinstance(asks_to_sign_in(text) or asks_to_sign_out(text) or link_code(text), bool | str)
