"""What an administrator types about staff, links, mails and data, and what is none of it."""

from __future__ import annotations

import pytest

from bookings.permissions import Command
from dialogs.language.command_words import ordered
from dialogs.language.people_words import asks_to_retry, means_everything, staff_act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("team", ("list", "")),
        ("Show the team members", ("list", "")),
        ("please open staff and links", ("list", "")),
        ("link code for Ben", ("code", "Ben")),
        ("give me a link code for Ana Maria!", ("code", "Ana Maria")),
        ("Unlink Ben.", ("unlink", "Ben")),
        ("approve", ("approve", "")),
        ("refuse Ben", ("refuse", "Ben")),
        ("add a staff member called Zoe", ("add", "Zoe")),
        ("new team member", ("add", "")),
        ("change staff Ben", ("change", "Ben")),
        ("services of Ben", ("services", "Ben")),
        ("remove Ben from the team", ("remove", "Ben")),
        ("delete staff member Ben", ("remove", "Ben")),
        ("revoke the links of TAKE-3AA4", ("revoke", "TAKE-3AA4")),
    ],
)
def test_staff_and_links_are_heard(text: str, act: tuple[str, str]) -> None:
    """In any letter case, politely, with whom it is about as it was typed."""
    order = ordered(text)
    assert order is not None
    assert order.command is Command.STAFF_AND_LINKS
    assert staff_act(order.about) == act


@pytest.mark.parametrize(
    "text", ["", "the team was lovely", "link ABCD-EFGH-JKMN-PQRT", "move the booking of Ben", "services", "remove it"]
)
def test_other_words_are_none_of_it(text: str) -> None:
    """Only what is the whole of a text counts."""
    order = ordered(text)
    assert order is None or order.command is not Command.STAFF_AND_LINKS
    assert staff_act(text) is None


@pytest.mark.parametrize(
    ("text", "is_it"),
    [("try all again", True), ("retry", True), ("Try again", True), ("try to find Casey", False), ("again", False)],
)
def test_trying_again_is_heard(text: str, is_it: bool) -> None:
    """One or all: what stands on the card decides."""
    assert asks_to_retry(text) is is_it


@pytest.mark.parametrize(
    ("text", "is_it"), [("everything", True), ("All data", True), ("the whole store", True), ("Casey", False)]
)
def test_everything_is_told_from_somebody(text: str, is_it: bool) -> None:
    """A customer's name is never everything."""
    assert means_everything(text) is is_it
