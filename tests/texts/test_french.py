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
