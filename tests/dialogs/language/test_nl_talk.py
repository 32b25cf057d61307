"""Dutch: what people say about what they said or were offered, and letters read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from dialogs.language import talk_words
from dialogs.language.details import booking_reference
from dialogs.language.lexicon import speaking
from dialogs.language.when import wishes


@pytest.fixture(autouse=True)
def _dutch() -> Iterator[None]:
    """All of it is read in Dutch."""
    with speaking("nl"):
        yield


def test_two_tasks_are_parted() -> None:
    """A second task begins behind "en", "en daarna" and the like."""
    parts = list(talk_words.clauses("annuleer die van dinsdag en boek dan vrijdag om 3"))
    assert ("annuleer die van dinsdag", "boek dan vrijdag om 3") in parts
    assert talk_words.parted_at_target("die van dinsdag naar vrijdag om 3") == ("die van dinsdag ", " vrijdag om 3")


def test_another_booking_is_told() -> None:
    """The other one, the one of a day, and the day of another."""
    assert talk_words.names_the_other("en mijn andere afspraak")
    assert not talk_words.names_the_other("een andere dag")
    assert talk_words.names_one_by_day("de afspraak van vrijdag")
    assert talk_words.days_of_others("niet op dezelfde dag als mijn andere afspraak") is not None
    assert talk_words.names_that_day("later die dag")


def test_what_is_offered_is_pointed_at() -> None:
    """Any of these, the later one, the earliest, and somebody else."""
    for text in ("een van die", "maakt niet uit", "kies jij maar", "allebei"):
        assert talk_words.takes_any(text), text
    assert talk_words.which_end("de laatste tijd graag") == -1
    assert talk_words.which_end("de vroegste") == 0
    assert talk_words.which_end("dinsdag") is None
    assert talk_words.wants_someone_else("kan het bij een andere kapper?")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("stel het een uur uit", time(12)),
        ("schuif hem een half uur op", time(11, 30)),
        ("verschuif hem een uur naar achteren", time(12)),
        ("vervroeg het met een uur", time(10)),
        ("haal hem een kwartier naar voren", time(10, 45)),
    ],
)
def test_a_booking_is_pushed_back_and_brought_forward(text: str, due: time) -> None:
    """How far and which way, with the verb in front and its other half behind."""
    at = datetime(2026, 3, 4, 11, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
    (wish,) = wishes(talk_words.shifted(text), at.replace(day=2, hour=9), "nl-NL", reference=at).wanted
    assert (wish.start_date, wish.start_time) == (date(2026, 3, 4), due)


def test_small_talk_is_told_apart() -> None:
    """Who the bot is and how it is asks for nothing."""
    for text in ("hoe gaat het?", "ben jij een robot?", "wie ben je", "bent u een mens"):
        assert talk_words.is_small_talk(text), text
    assert not talk_words.is_small_talk("hoe laat is mijn afspraak")


@pytest.mark.parametrize(
    "text", ["K van Karel, X, P van Pieter, T, 4 6 3 9", "karel xantippe pieter teunis streepje vier zes drie negen"]
)
def test_letters_are_read_aloud(text: str) -> None:
    """By the names that Dutch has for letters, and with numbers as words."""
    found = booking_reference(text)
    assert found is not None
    assert found.value == "KXPT-4639"
