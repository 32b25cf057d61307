"""Spanish: what a date, a time and a list do to the small words beside them."""

from __future__ import annotations

from datetime import date, time

import pytest

from texts import Words

TUESDAY = date(2027, 3, 2)


def test_a_date_stands_in_a_sentence_without_a_comma() -> None:
    """Weekday and date follow each other, long and short."""
    words = Words("es")
    assert words.day(TUESDAY, TUESDAY) == "martes 2 de marzo"
    assert words.day(TUESDAY) == "martes 2 de marzo de 2027"
    assert words.short_day(TUESDAY) == "mar 2 mar"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(1, 30), "martes a la 1:30"),
        (time(11, 0), "martes a las 11:00"),
        (time(13, 0), "martes a las 13:00"),
        (time(21, 0), "martes a las 21:00"),
    ],
)
def test_one_o_clock_is_singular(at: time, said: str) -> None:
    """One o'clock is "la 1", and every other hour "las"."""
    words = Words("es-ES")
    assert words("day-at-clock", day="martes", clock=words.wall(at)) == said


def test_a_sentence_ends_with_one_stop() -> None:
    """Where a country says "p. m.", its stop is the sentence's too."""
    words = Words("es-MX")
    assert words("undo-until", until=words.wall(time(13, 30))).endswith("hasta la 1:30\u202fp.m.")


@pytest.mark.parametrize(
    ("last", "said"),
    [("Inés", "Ana e Inés"), ("Hilario", "Ana e Hilario"), ("Hiedra", "Ana y Hiedra"), ("Yago", "Ana y Yago")],
)
def test_and_is_said_by_the_sound_of_what_follows(last: str, said: str) -> None:
    """Before the sound of an i "and" is "e"; where that i opens a diphthong it stays "y"."""
    assert Words("es").and_list(["Ana", last]) == said


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (["7:00", "8:00"], "7:00 u 8:00"),
        (["9:00", "10:00", "11:00"], "9:00, 10:00 u 11:00"),
        (["17:00", "18:00"], "17:00 o 18:00"),
        (["Ana", "Olga"], "Ana u Olga"),
        (["Ana"], "Ana"),
    ],
)
def test_or_is_said_by_the_sound_of_what_follows(items: list[str], said: str) -> None:
    """Before the sound of an o, eight and eleven too, "or" is "u"."""
    assert Words("es").or_list(items) == said
