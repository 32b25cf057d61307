"""When people mean in German: a sentence of ours for each class of expression, read on a Monday morning."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from dialogs.language.when import when, wishes
from dialogs.language.wish import Mood, Problem, Relation

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
OPEN = time(8), time(19)
Said = tuple[date | None, time | None]


def day(month: int, number: int, year: int = 2026) -> date:
    """A date of the year in which all this is said."""
    return date(year, month, number)


def start(text: str, expect: str | None = None) -> Said:
    """The day and time at which the first wish of a text starts."""
    wish = wishes(text, MONDAY, "de-DE", expect, hours=OPEN).wanted[0]
    return wish.start_date, wish.start_time


def span(text: str) -> tuple[Said, Said, Relation]:
    """Both ends of the first wish, and its relation."""
    wish = wishes(text, MONDAY, "de-DE", hours=OPEN).wanted[0]
    return (wish.start_date, wish.start_time), (wish.end_date, wish.end_time), wish.relation


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("um 15 Uhr", time(15)),
        ("um drei", time(15)),
        ("15:30 Uhr", time(15, 30)),
        ("15.45 Uhr", time(15, 45)),
        ("um 8 Uhr 20", time(8, 20)),
        ("halb vier", time(15, 30)),
        ("um halb 10", time(9, 30)),
        ("halb eins", time(12, 30)),
        ("Viertel nach zwei", time(14, 15)),
        ("viertel vor elf", time(10, 45)),
        ("viertel vier", time(15, 15)),
        ("dreiviertel vier", time(15, 45)),
        ("zehn nach acht", time(8, 10)),
        ("fünf vor zwölf", time(11, 55)),
        ("fünf vor halb drei", time(14, 25)),
        ("fünf nach halb drei", time(14, 35)),
        ("zwanzig Minuten vor neun", time(8, 40)),
        ("um ein Uhr", time(13)),
        ("mittags", time(11)),
        ("am Mittag um eins", time(13)),
        ("8 Uhr abends", time(20)),
        ("um 7 Uhr morgens", time(7)),
        ("um zwei am Nachmittag", time(14)),
        ("17h30", time(17, 30)),
        ("um Mitternacht", time(0)),
        ("so gegen vier", time(16)),
        ("um einundzwanzig Uhr", time(21)),
    ],
)
def test_clock_times(text: str, at: time) -> None:
    """Halves and quarters are of the hour to come where German counts so; the rest as on any clock."""
    assert start(text) == (None, at)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("heute", day(3, 2)),
        ("morgen", day(3, 3)),
        ("übermorgen", day(3, 4)),
        ("uebermorgen", day(3, 4)),
        ("am Freitag", day(3, 6)),
        ("kommenden Freitag", day(3, 6)),
        ("diesen Freitag", day(3, 6)),
        ("nächsten Freitag", day(3, 13)),
        ("naechsten Freitag", day(3, 13)),
        ("übernächsten Freitag", day(3, 20)),
        ("Freitag nächster Woche", day(3, 13)),
        ("nächste Woche Freitag", day(3, 13)),
        ("Freitag in zwei Wochen", day(3, 20)),
        ("Sonnabend", day(3, 7)),
        ("Do.", day(3, 5)),
        ("am 14.", day(3, 14)),
        ("der vierzehnte", day(3, 14)),
        ("am 3. April", day(4, 3)),
        ("am dritten April", day(4, 3)),
        ("am einundzwanzigsten Mai", day(5, 21)),
        ("3. April 2027", day(4, 3, 2027)),
        ("3.4.", day(4, 3)),
        ("03.04.2026", day(4, 3)),
        ("am 3. 4.", day(4, 3)),
        ("am dritten vierten", day(4, 3)),
        ("Donnerstag, den 12. März", day(3, 12)),
        ("1. Jänner", day(1, 1, 2027)),
        ("am ersten Dienstag im April", day(4, 7)),
        ("in drei Tagen", day(3, 5)),
        ("in einer Woche", day(3, 9)),
        ("heute in 14 Tagen", day(3, 16)),
        ("vor zwei Tagen", day(2, 28)),
        ("vorletzten Dienstag", day(2, 17)),
        ("am Tag nach Weihnachten", day(12, 26)),
        ("morgen in einer Woche", day(3, 10)),
        ("drei Tage nach Ostern", day(4, 8)),
        ("Ostermontag", day(4, 6)),
        ("Pfingsten", day(5, 24)),
        ("am Muttertag", day(5, 10)),
        ("erster Advent", day(11, 29)),
        ("Heiligabend", day(12, 24)),
        ("an Silvester", day(12, 31)),
    ],
)
def test_days(text: str, on: date) -> None:
    """Weekdays, dates with dots and in words, feasts, and days counted from today are that day, without a time."""
    assert start(text) == (on, None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("morgen um halb vier", (day(3, 3), time(15, 30))),
        ("Freitag 10 Uhr", (day(3, 6), time(10))),
        ("am 14. um 3", (day(3, 14), time(15))),
        ("am 3.4. um 9", (day(4, 3), time(9))),
        ("um elf am übernächsten Dienstag", (day(3, 17), time(11))),
        ("Dienstag, 3. März um 15:30 Uhr", (day(3, 3), time(15, 30))),
        ("heute Abend um sechs", (day(3, 2), time(18))),
        ("morgen früh um acht", (day(3, 3), time(8))),
        ("Dienstagnachmittag um 4", (day(3, 3), time(16))),
        ("mittwochs um zehn", (day(3, 4), time(10))),
        ("in einer halben Stunde", (day(3, 2), time(9, 30))),
        ("in anderthalb Stunden", (day(3, 2), time(10, 30))),
        ("in einer Dreiviertelstunde", (day(3, 2), time(9, 45))),
        ("in 2,5 Stunden", (day(3, 2), time(11, 30))),
    ],
)
def test_a_day_with_its_time(text: str, said: Said) -> None:
    """A day and a time are one slot in whichever order they come."""
    assert start(text) == said


@pytest.mark.parametrize(
    ("text", "on", "first", "last"),
    [
        ("morgen früh", day(3, 3), 6, 12),
        ("Dienstag morgen", day(3, 3), 6, 12),
        ("Dienstagmorgen", day(3, 3), 6, 12),
        ("am Morgen", None, 6, 12),
        ("heute Nachmittag", day(3, 2), 12, 18),
        ("freitagabends", day(3, 6), 17, 22),
        ("vormittags", None, 6, 12),
        ("nächsten Montagvormittag", day(3, 9), 6, 12),
    ],
)
def test_parts_of_the_day(text: str, on: date | None, first: int, last: int) -> None:
    """A part of the day stands alone, behind its day or in one word with it; “morgen” behind a day is the morning."""
    assert span(text)[:2] == ((on, time(first)), (None, time(last)))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("nächste Woche", day(3, 9), day(3, 15)),
        ("übernächste Woche", day(3, 16), day(3, 22)),
        ("am Wochenende", day(3, 7), day(3, 8)),
        ("unter der Woche", day(3, 2), day(3, 6)),
        ("Anfang April", day(4, 1), day(4, 10)),
        ("Mitte nächster Woche", day(3, 11), None),
        ("Ende des Monats", day(3, 21), day(3, 31)),
        ("Monatsende", day(3, 21), day(3, 31)),
        ("KW 12", day(3, 16), day(3, 22)),
        ("drittes Quartal", day(7, 1), day(9, 30)),
        ("im März nächsten Jahres", day(3, 1, 2027), day(3, 31, 2027)),
        ("im Jahr 2027", day(1, 1, 2027), day(12, 31, 2027)),
        ("die letzten zwei Wochen", day(2, 16), day(3, 1)),
        ("die Woche nach Ostern", day(4, 6), day(4, 12)),
        ("nächste Woche ab Mittwoch", day(3, 11), day(3, 15)),
        ("nächste Woche bis Mittwoch", day(3, 9), day(3, 11)),
        ("im Sommer", day(6, 21), day(9, 23)),
        ("in den nächsten beiden Tagen", day(3, 3), day(3, 4)),
        ("vom 13. bis 15. Juli", day(7, 13), day(7, 15)),
        ("24.-26. Dezember", day(12, 24), day(12, 26)),
        ("Dienstag bis Donnerstag", day(3, 3), day(3, 5)),
        ("vom 9. bis zum 12.", day(3, 9), day(3, 12)),
    ],
)
def test_periods_and_ranges_of_days(text: str, first: date, last: date | None) -> None:
    """A week, its edges and days from one to another are from the first to the last of them."""
    found = span(text)
    assert (found[0][0], found[1][0]) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last", "relation"),
    [
        ("ab 15 Uhr", time(15), None, Relation.FROM),
        ("frühestens um 10", time(10), None, Relation.FROM),
        ("14 Uhr frühestens", time(14), None, Relation.FROM),
        ("nicht vor 10", time(10), None, Relation.FROM),
        ("nach drei", time(15), None, Relation.AFTER),
        ("bis zwölf", None, time(12), Relation.UNTIL),
        ("spätestens um 11", None, time(11), Relation.UNTIL),
        ("11 Uhr spätestens", None, time(11), Relation.UNTIL),
        ("vor elf Uhr", None, time(11), Relation.BEFORE),
        ("zwischen zwei und vier", time(14), time(16), Relation.RANGE),
        ("von 9 bis 12 Uhr", time(9), time(12), Relation.RANGE),
        ("9-12 Uhr", time(9), time(12), Relation.RANGE),
        ("gegen halb elf", time(10, 30), None, Relation.AROUND),
        ("16 Uhr oder später", time(16), None, Relation.FROM),
    ],
)
def test_relations(text: str, first: time | None, last: time | None, relation: Relation) -> None:
    """From, until, before, after and between, before what they are about or behind it."""
    found = span(text)
    assert (found[0][1], found[1][1], found[2]) == (first, last, relation)


def test_several_wishes() -> None:
    """Two days at one time are two wishes with that time."""
    found = wishes("Dienstag oder Donnerstag um vier", MONDAY, "de-DE", hours=OPEN).wanted
    assert [(w.start_date, w.start_time) for w in found] == [(day(3, 3), time(16)), (day(3, 5), time(16))]


@pytest.mark.parametrize(
    "text",
    [
        "nächste Woche, aber nicht am Mittwoch",
        "nächste Woche außer Mittwoch",
        "nächste Woche, aber Mittwoch geht nicht",
        "nächste Woche, am Mittwoch kann ich leider nicht",
        "nächste Woche, aber Mittwoch ist schlecht",
    ],
)
def test_exclusions(text: str) -> None:
    """What is not wanted may stand before or behind its “nicht”."""
    found = wishes(text, MONDAY, "de-DE")
    assert [w.start_date for w in found.excluded] == [day(3, 11)]
    assert [w.start_date for w in found.wanted] == [day(3, 9)]


def test_a_day_that_is_out_leaves_the_other() -> None:
    """Of a day that cannot be and one that can, the second is wanted."""
    found = wishes("Montag geht nicht, aber Dienstag um drei", MONDAY, "de-DE", hours=OPEN)
    assert [(w.start_date, w.start_time) for w in found.wanted] == [(day(3, 3), time(15))]
    assert [w.start_date for w in found.excluded] == [day(3, 9)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("eine Stunde später", (day(3, 4), time(12))),
        ("einen Tag früher", (day(3, 3), None)),
        ("am selben Tag um zwei", (day(3, 4), time(14))),
        ("nächste Woche zur gleichen Zeit", (day(3, 11), time(11))),
        ("am Tag davor", (day(3, 3), None)),
        ("um eine Woche verschieben", (day(3, 11), None)),
        ("eine Stunde nach vorne", (day(3, 4), time(10))),
        ("um zwei Tage vorverlegen", (day(3, 2), None)),
        ("von Mittwoch auf Freitag um zehn verschieben", (day(3, 6), time(10))),
        ("von Mittwoch auf Freitag verschieben", (day(3, 6), None)),
    ],
)
def test_beside_the_booking_that_is_moved(text: str, said: Said) -> None:
    """“Später”, “davor” and “zur gleichen Zeit” count from the booking; of “von … auf …” the second is wanted."""
    reference = datetime.combine(day(3, 4), time(11))
    wish = wishes(text, MONDAY, "de-DE", hours=OPEN, reference=reference).wanted[0]
    assert (wish.start_date, wish.start_time) == said


@pytest.mark.parametrize(
    ("text", "expect", "said"),
    [("13", "date", (day(3, 13), None)), ("zehn", "time", (None, time(10))), ("am 13.", "date", (day(3, 13), None))],
)
def test_a_bare_number_answers_what_was_asked(text: str, expect: str, said: Said) -> None:
    """A number alone is a day where a day was asked for, and a time where a time was."""
    assert start(text, expect) == said


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("so bald wie möglich", Mood.SOON),
        ("egal wann", Mood.ANY),
        ("lieber später", Mood.LATER),
        ("früher", Mood.EARLIER),
    ],
)
def test_moods(text: str, mood: Mood) -> None:
    """As soon as possible, any time, earlier and later are wishes without a time."""
    assert wishes(text, MONDAY, "de-DE").mood is mood


@pytest.mark.parametrize(
    "text",
    [
        "Guten Morgen",
        "schönes Wochenende",
        "einen Termin für zwei Personen",
        "ich hätte gern einen Haarschnitt",
        "So, das wäre alles",
        "Meine Nummer ist 030 1234567",
        "das kostet 38 Euro",
        "ich komme zum ersten Mal",
    ],
)
def test_nothing_is_made_up(text: str) -> None:
    """A greeting, a number of people, a price and a phone number are no times."""
    assert when(text, MONDAY, "de-DE") is None


def test_a_date_that_is_none_is_a_problem() -> None:
    """The 31st of February is said not to exist."""
    assert wishes("am 31. Februar", MONDAY, "de-DE").problem is Problem.NO_SUCH_DATE
