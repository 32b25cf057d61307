"""German: what people say about what they said or were offered, what they refuse, and letters read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bookings.permissions import Command
from dialogs.language import talk_words
from dialogs.language.command_words import ordered
from dialogs.language.details import booking_reference
from dialogs.language.intents import tasks
from dialogs.language.lexicon import speaking
from dialogs.language.pointing import pointed_task, refuses_task
from dialogs.language.tongues import other_tongue
from dialogs.language.when import wishes
from dialogs.language.wish import Wishes

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=ZoneInfo("Europe/Berlin"))
BOOKED = NOW.replace(day=4, hour=11)


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    """All of it is read in German."""
    with speaking("de"):
        yield


def _said(text: str) -> Wishes:
    return wishes(text, NOW, "de-DE", reference=BOOKED)


def test_two_tasks_are_parted() -> None:
    """A second task begins behind "und", "und dann" and the like; where something is moved to stands behind "auf"."""
    parts = list(talk_words.clauses("sag den am Dienstag ab und dann buch mir Freitag um 3"))
    assert ("sag den am Dienstag ab", "buch mir Freitag um 3") in parts
    assert talk_words.parted_at_target("den vom Dienstag auf Freitag um 3") == ("den vom Dienstag ", " Freitag um 3")
    assert talk_words.parted_at_target("auf keinen Fall") == ("auf keinen Fall", "")


def test_another_booking_is_told() -> None:
    """The other one, the one of a day, and the day of another; "um eine Stunde" tells none."""
    for text in ("den anderen", "mein anderer Termin", "und die andere Buchung auch"):
        assert talk_words.names_the_other(text), text
    for text in ("an einem anderen Tag", "der andere Tag", "die andere Kollegin"):
        assert not talk_words.names_the_other(text), text
    for text in ("den am Freitag", "der Termin vom 6. März", "meinen Freitagstermin", "den Termin um 10"):
        assert talk_words.names_one_by_day(text), text
    assert not talk_words.names_one_by_day("verschieb den Termin um 30 Minuten")
    for text in ("nicht am selben Tag wie mein anderer Termin", "nicht an dem Tag, an dem ich den anderen Termin habe"):
        told = talk_words.days_of_others(text)
        assert told is not None, text
        assert told[1], text
    assert talk_words.names_that_day("später am selben Tag")
    assert talk_words.names_that_day("an dem Tag etwas früher")


def test_what_is_offered_is_pointed_at() -> None:
    """Any of these, the later one, the earliest, and somebody else."""
    for text in (
        "egal",
        "mir egal",
        "einer davon",
        "passen alle",
        "such dir einen aus",
        "wie Sie wollen",
        "alle gehen",
    ):
        assert talk_words.takes_any(text), text
    for text in ("keiner davon", "passt mir alles nicht", "das ist mir nicht egal, lieber um 3"):
        assert not talk_words.takes_any(text), text
    assert talk_words.which_end("den späteren bitte") == -1
    assert talk_words.which_end("der früheste") == 0
    assert talk_words.which_end("Dienstag") is None
    for text in ("jemand anderes", "bei einer anderen Kollegin", "bei wem anders"):
        assert talk_words.wants_someone_else(text), text
    assert not talk_words.wants_someone_else("ein anderer Tag")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("verschieb ihn um eine Stunde", time(12)),
        ("kannst du ihn um eine halbe Stunde nach hinten verschieben?", time(11, 30)),
        ("leg den Termin um zwei Stunden nach vorne", time(9)),
        ("können Sie ihn um eine Viertelstunde vorziehen?", time(10, 45)),
        ("eine Stunde später", time(12)),
        ("30 Minuten früher", time(10, 30)),
    ],
)
def test_a_booking_is_shifted(text: str, due: time) -> None:
    """How far stands between "um" and the verb's end, or with "später" and "früher"."""
    (wish,) = _said(talk_words.shifted(text)).wanted
    assert (wish.start_date, wish.start_time) == (date(2026, 3, 4), due)


def test_a_time_that_it_has_is_no_shift() -> None:
    """As in "um 15 Uhr", which is when it is and not how far it goes."""
    text = "verschiebe meinen Termin um 15 Uhr auf nächste Woche"
    assert talk_words.shifted(text) == text


@pytest.mark.parametrize(
    ("text", "wanted", "out"),
    [
        ("Montag geht nicht", [], [9]),
        ("passt mir nicht am Montag, aber Dienstag", [3], [9]),
        ("Dienstag und Mittwoch kann ich leider nicht, Donnerstag schon", [5], [3, 4]),
        ("am Freitag habe ich schon was vor, Samstag", [7], [6]),
        ("nächste Woche, Freitag geht nicht", [9], [13]),
        ("Montag, Dienstag geht nicht", [9], [3]),
    ],
)
def test_what_does_not_work_is_ruled_out(text: str, wanted: list[int], out: list[int]) -> None:
    """Behind the day and before it."""
    found = _said(text)
    assert [wish.start_date for wish in found.wanted] == [date(2026, 3, day) for day in wanted]
    assert [wish.start_date for wish in found.excluded] == [date(2026, 3, day) for day in out]


@pytest.mark.parametrize("word", ["wenn möglich", "am besten", "falls es geht", "nach Möglichkeit", "ideal wäre"])
def test_what_is_preferred_takes_nothing_away(word: str) -> None:
    """It orders the times of what is wanted."""
    found = _said(f"nächste Woche, {word} vormittags")
    assert [wish.start_date for wish in found.wanted] == [date(2026, 3, 9)]
    assert [wish.part for wish in found.preferred] == ["morning"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("in der ersten Aprilwoche", date(2026, 3, 30), date(2026, 4, 5)),
        ("zweite Dezemberwoche", date(2026, 12, 7), date(2026, 12, 13)),
        ("letzte Maiwoche", date(2026, 5, 25), date(2026, 5, 31)),
        ("in ein bis zwei Wochen", date(2026, 3, 9), None),
        ("in 2-3 Tagen", date(2026, 3, 4), None),
        ("am 9., 10. und 11. März", date(2026, 3, 9), None),
    ],
)
def test_weeks_of_months_and_lengths_between(text: str, first: date, last: date | None) -> None:
    """A month and its week are one word; of "ein bis zwei" the first counts."""
    wish = _said(text).wanted[0]
    assert (wish.start_date, wish.end_date) == (first, last)


def test_from_two_to_three_is_a_time() -> None:
    """It counts no days where none are named."""
    (wish,) = _said("morgen zwei bis drei Uhr").wanted
    assert (wish.start_time, wish.end_time) == (time(14), time(15))


@pytest.mark.parametrize(
    "text",
    ["überspringen", "bitte überspringen", "Nein, überspringen", "ueberspringen", "keine Notiz", "weiter", "skip"],
)
def test_what_skips_a_question_is_a_no(text: str) -> None:
    """It is never the answer itself, and no answer to another question."""
    assert tasks(text).says_no
    assert tasks(text).is_skip


@pytest.mark.parametrize(
    "text", ["lösch meinen Termin nicht", "lösch ihn nicht", "sag ihn nicht ab", "verschieb meinen Termin bitte nicht"]
)
def test_a_not_behind_its_verb_refuses(text: str) -> None:
    """As German has it, "nicht" stands at the end."""
    assert tasks(text).wanted == ()
    assert str(pointed_task(text)) not in {"cancel", "reschedule"}
    assert refuses_task(text)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Anas Urlaub entfernen", "entfernen Ana"),
        ("Anas Urlaub am Freitag streichen", "streichen Ana am Freitag"),
        ("meinen Urlaub löschen", "löschen"),
        ("Urlaub von Ben nächste Woche entfernen", "entfernen von Ben nächste Woche"),
    ],
)
def test_time_off_is_removed_with_the_verb_behind(text: str, about: str) -> None:
    """Whose it is and when stand before the verb."""
    order = ordered(text)
    assert order is not None
    assert (order.command, order.about) == (Command.TIME_OFF, about)


def test_small_talk_is_told_apart() -> None:
    """Who the bot is and how it is asks for nothing."""
    for text in ("wie geht es dir?", "bist du ein Roboter?", "wer bist du", "sind Sie ein Mensch?"):
        assert talk_words.is_small_talk(text), text
    assert not talk_words.is_small_talk("wie spät ist mein Termin")


def test_another_language_is_asked_for_in_german() -> None:
    """Who asks whether German is spoken is answered in it."""
    assert other_tongue("können Sie Deutsch sprechen", "en-GB", ["en", "de"]) == "de"


@pytest.mark.parametrize(
    "text", ["K wie Kaufmann, X, P wie Paula, T, 4 6 3 9", "Konrad Xanthippe Paula Theodor Strich vier sechs drei neun"]
)
def test_letters_are_read_aloud(text: str) -> None:
    """By the names that German has for letters, and with numbers as words."""
    found = booking_reference(text)
    assert found is not None
    assert found.value == "KXPT-4639"
