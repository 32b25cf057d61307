"""French dates: the first of a month is an ordinal, and cities have their French names."""

from __future__ import annotations

from datetime import date

from texts import Words


def test_the_first_of_a_month_is_an_ordinal() -> None:
    """The first is "1er", long and short; every other day of a month is a plain number."""
    words = Words("fr-FR")
    assert words.day(date(2027, 3, 1)) == "lundi 1er mars 2027"
    assert words.short_day(date(2027, 3, 1)) == "lun. 1er mars"
    assert words.day(date(2027, 3, 21)) == "dimanche 21 mars 2027"


def test_a_city_has_its_french_name() -> None:
    """London is Londres to whoever reads French."""
    assert Words("fr-FR").city("Europe/London") == "Londres"


def test_de_follows_what_comes_next() -> None:
    """A city's vowel takes the e of "de", and its article joins it."""
    words = Words("fr-FR")
    told = [words("when-in-zone", day="lundi", clock="9:00", city=city) for city in ("Paris", "Amsterdam", "Le Caire")]
    assert [text.split("(")[1] for text in told] == ["heure de Paris)", "heure d’Amsterdam)", "heure du Caire)"]


def test_a_date_takes_its_article() -> None:
    """What says "until" and "from" joins the article of a date that has a day; a weekday alone has none."""
    words = Words("fr-FR")
    day = words.day(date(2027, 3, 2), date(2027, 1, 1))
    assert words("manage-until", until=day).endswith("jusqu’au mardi 2 mars.")
    assert words("agenda-days", first=day, last=day) == "du mardi 2 mars au mardi 2 mars"
    assert words("manage-until", until="mardi").endswith("jusqu’à mardi.")
