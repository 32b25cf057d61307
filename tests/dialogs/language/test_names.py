"""Choosing among services and people by name, with typing errors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.names import Option, pick

SERVICES = [
    Option("haircut", "Haircut", ("cut", "trim")),
    Option("coloring", "Coloring", ("highlights",)),
    Option("consultation", "Consultation"),
    Option("class", "Styling class"),
]
STAFF = [Option("ana", "Ana"), Option("ben", "Ben"), Option("chloe", "Chloe")]
TWO_ANNAS = [Option("1", "Anna Smith"), Option("2", "Anna Jones"), Option("3", "Tom Hale")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Haircut", "haircut"),
        ("I'd like a haricut please", "haircut"),
        ("hair cut", "haircut"),
        ("a trim", "haircut"),
        ("haircuts", "haircut"),
        ("colouring", "coloring"),
        ("colour", "coloring"),
        ("consulation tomorow", "consultation"),
        ("the styling clas", "class"),
        ("styling", "class"),
    ],
)
def test_services_with_typing_errors(text: str, expected: str) -> None:
    """A service is recognized by name or alias, with a slip, and by a telling word of it."""
    assert pick(text, SERVICES).id == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("chole", "chloe"),
        ("Cloe please", "chloe"),
        ("with ben", "ben"),
        ("Anna", "ana"),
        ("ana's", "ana"),
        ("BEN!", "ben"),
    ],
)
def test_people_with_typing_errors(text: str, expected: str) -> None:
    """A name is recognized in any case, in the possessive, and with one slip."""
    assert pick(text, STAFF).id == expected


@pytest.mark.parametrize(
    "text",
    [
        "an appointment", "can I come on Monday", "and then", "any time", "I have been there", "when are you open",
        "ten in the morning", "close to noon", "and a banana", "book me in", "", "2", "on the 2nd", "the last time",
    ],
)  # fmt: skip
def test_everyday_words_are_no_names(text: str) -> None:
    """Words of every day that only resemble a name choose nobody, and numbers do not where no choice was asked for."""
    assert not pick(text, STAFF)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", "ben"),
        ("the second one", "ben"),
        ("first", "ana"),
        ("the last", "chloe"),
        ("3rd", "chloe"),
        ("number two", "ben"),
    ],
)
def test_places_when_asked(text: str, expected: str) -> None:
    """Where a choice was asked for, its number or place chooses it."""
    assert pick(text, STAFF, asked=True).id == expected


@pytest.mark.parametrize("text", ["anyone", "no preference", "I don't mind who", "whoever is free", "either is fine"])
def test_anyone(text: str) -> None:
    """Having no preference is an answer too."""
    picked = pick(text, STAFF)
    assert picked.is_anyone
    assert picked.ids == ()


def test_near_ties_are_asked() -> None:
    """Where a name fits two alike, both come back; what tells them apart decides."""
    assert set(pick("Anna", TWO_ANNAS).ids) == {"1", "2"}
    assert pick("anna jones", TWO_ANNAS).id == "2"
    assert pick("Jones", TWO_ANNAS).id == "2"
    assert set(pick("ben or chloe", STAFF).ids) == {"ben", "chloe"}


def test_somebody_not_wanted() -> None:
    """A name after "not" is left out, and told."""
    picked = pick("not with Ben, with Chloe", STAFF)
    assert picked.id == "chloe"
    assert picked.excluded == ("ben",)
    assert pick("anyone but Ben", STAFF).is_anyone
    assert pick("anyone but Ben", STAFF).excluded == ("ben",)


def test_the_span_is_told() -> None:
    """The place of the name in the text is told, so that the rest can be understood as something else."""
    text = "a haircut with chole on Friday"
    span = pick(text, STAFF).span
    assert span is not None
    assert text[slice(*span)] == "chole"


@given(option=st.sampled_from(SERVICES), at=st.integers(1, 6), kind=st.sampled_from(["drop", "double", "swap"]))
def test_one_slip_in_a_long_name(option: Option, at: int, kind: str) -> None:
    """One letter missing, doubled or swapped with the next leaves a long name recognized."""
    name = option.display_name.lower()
    slips = {
        "drop": name[:at] + name[at + 1 :],
        "double": name[:at] + name[at] + name[at:],
        "swap": name[:at] + name[at + 1] + name[at] + name[at + 2 :] if at + 1 < len(name) else name,
    }
    assert pick(slips[kind], SERVICES).id == option.id
