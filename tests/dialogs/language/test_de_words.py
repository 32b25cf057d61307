"""German names, choices, references read aloud, commands of staff and what administrators type."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bookings.permissions import Command
from dialogs.language import agenda_words, news_words, staff_words
from dialogs.language.command_words import ordered
from dialogs.language.customer_words import customer_said
from dialogs.language.details import booking_reference, person_name
from dialogs.language.durations import duration
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option, pick
from dialogs.language.people_words import means_everything, staff_act
from dialogs.language.which_words import means_it, name_in, parted, pin_in
from dialogs.settings.typed_hours import read_hours, write_hours
from dialogs.settings.typed_lists import read_questions, read_reminders, read_windows, write_reminders
from texts import Words

STAFF = [Option("ana", "Ana"), Option("ben", "Ben"), Option("chloe", "Chloe")]
SERVICES = [Option("cut", "Haarschnitt"), Option("color", "Färben", ("Farbe",)), Option("talk", "Beratung")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ich heiße Casey Quinn", "Casey Quinn"),
        ("Mein Name ist Jürgen Groß-Lange, Telefon 030 1234567", "Jürgen Groß-Lange"),
        ("ich bin die Anna Schmidt und möchte am Freitag kommen", "Anna Schmidt"),
        ("auf den Namen Müller", "Müller"),
        ("ich bin krank", None),
        ("ich bin Neukunde", None),
        ("für Freitag bitte", None),
    ],
)
def test_how_people_give_their_name(text: str, name: str | None) -> None:
    """A name stands behind the words for it; other nouns, which German writes large too, are none."""
    with speaking("de"):
        found = person_name(text)
    assert (found.value if found else None) == name


def test_a_reference_read_aloud() -> None:
    """Letters by the names of the German table of spelling are a reference."""
    with speaking("de"):
        said = "A wie Anton B wie Berta C wie Cäsar D wie Dora E wie Emil F wie Friedrich G wie Gustav H wie Heinrich"
        found = booking_reference(said)
    assert found is not None
    assert found.value == "ABCD-EFGH"


@pytest.mark.parametrize(
    ("text", "ids", "is_anyone"),
    [
        ("bei Ana", ("ana",), False),
        ("die zweite", ("ben",), False),
        ("den letzten bitte", ("chloe",), False),
        ("Nummer zwei", ("ben",), False),
        ("egal", (), True),
        ("mir egal, wer frei ist", (), True),
        ("jeder außer Ben", (), True),
        ("nicht bei Ben", (), False),
    ],
)
def test_choosing_among_people(text: str, ids: tuple[str, ...], is_anyone: bool) -> None:
    """By name, by place in the list, or anyone."""
    with speaking("de"):
        found = pick(text, STAFF, asked=True)
    assert (found.ids, found.is_anyone) == (ids, is_anyone)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [("nen Haarschnit", "cut"), ("Haare färben", "color"), ("Beratungstermin", "talk"), ("das erste", "cut")],
)
def test_choosing_among_services(text: str, chosen: str) -> None:
    """With a typing error, by another name, and as the first part of one long word."""
    with speaking("de"):
        assert pick(text, SERVICES, asked=True).id == chosen


@pytest.mark.parametrize(
    ("text", "command", "about"),
    [
        ("Einstellungen Öffnungszeiten", Command.SETTINGS, "Öffnungszeiten"),
        ("Regelkarte Haarschnitt", Command.SETTINGS, "Regel karte Haarschnitt"),
        ("Postausgang", Command.OUTBOX, ""),
        ("Daten von Casey löschen", Command.ERASE, "Casey"),
        ("casey@example.com exportieren", Command.EXPORT, "casey@example.com"),
        ("Team", Command.STAFF_AND_LINKS, "Team"),
        ("ABCD-EFGH fest erlauben", Command.PIN, "ABCD-EFGH fest erlauben"),
        ("Abwesenheit Donnerstag", Command.TIME_OFF, "Donnerstag"),
        ("ich habe am Donnerstag frei", Command.TIME_OFF, "am Donnerstag"),
        ("wir haben am 24. Dezember geschlossen", Command.CLOSURE, "am 24. Dezember"),
        ("Casey an Ben übergeben", Command.HAND_OVER, "Casey an Ben"),
        ("Kontaktdaten von Casey ändern", Command.EDIT_CUSTOMER, "Casey"),
        ("Casey in den Kurs eintragen", Command.ADD_TO_CLASS, "Casey in den Kurs"),
        ("buche für Casey am Freitag um 3", Command.BOOK_FOR, "für Casey am Freitag um 3"),
        ("Haarschnitt für Casey am Freitag buchen", Command.BOOK_FOR, "Haarschnitt für Casey am Freitag"),
        ("verschiebe Casey auf Freitag", Command.MOVE_FOR, "Casey auf Freitag"),
        ("Casey auf Freitag verschieben", Command.MOVE_FOR, "Casey auf Freitag"),
        ("sag Casey ab: wir haben zu", Command.CANCEL_FOR, "Casey ab: wir haben zu"),
        ("Casey absagen: wir haben zu", Command.CANCEL_FOR, "Casey absagen: wir haben zu"),
        ("mach die Absage von Casey rückgängig", Command.UNDO_FOR, "Casey"),
        ("Verlauf von Casey", Command.HISTORY, "Casey"),
        ("schick Casey die Bestätigung noch einmal", Command.RESEND, "Casey"),
        ("schreib Casey: bis gleich", Command.MESSAGE, "Casey: bis gleich"),
        ("Casey nicht erschienen", Command.NO_SHOW, "Casey"),
        ("Casey als erledigt markieren", Command.DONE, "Casey"),
        ("sprechen Sie Deutsch?", Command.LANGUAGE, "Deutsch"),
        ("wer ist morgen frei", Command.FREE, "morgen"),
        ("frei Haarschnitt bei Ana", Command.FREE, "Haarschnitt bei Ana"),
    ],
)
def test_commands(text: str, command: Command, about: str) -> None:
    """Every command of staff has its German words, with the verb in front or behind."""
    with speaking("de"):
        found = ordered(text)
    assert found is not None
    assert (found.command, found.about) == (command, about)


@pytest.mark.parametrize(
    "text",
    [
        "ich möchte einen Termin buchen",
        "Termin für morgen",
        "meinen Termin absagen",
        "sag meinen Termin ab",
        "verschiebe den Termin auf Freitag",
        "ich möchte meinen Termin verschieben",
        "rückgängig",
        "buche Haarschnitt für zwei Personen",
        "Nachricht hinterlassen",
    ],
)
def test_what_customers_say_is_no_command(text: str) -> None:
    """Of one's own booking nobody is spoken of by name."""
    with speaking("de"):
        assert ordered(text) is None


def test_the_calendar_is_read_by_its_words() -> None:
    """The agenda, who is next, and looking somebody up."""
    with speaking("de"):
        said = {
            text: agenda_words.asked(text)
            for text in ("Agenda von Ana morgen", "was steht heute an?", "wer kommt als nächstes?", "finde Casey")
        }
        assert [found and found.command for found in said.values()] == [
            Command.AGENDA,
            Command.AGENDA,
            Command.NEXT,
            Command.FIND,
        ]
        assert agenda_words.person_in("Agenda von Ana") == "Ana"
        assert agenda_words.means_everybody("Agenda für alle")


def test_team_news_and_signing_in() -> None:
    """Acts on the team, news and quiet hours, and becoming staff on the page."""
    with speaking("de"):
        assert staff_act("Verknüpfungscode für Ben") == ("code", "Ben")
        assert staff_act("Ben trennen") == ("unlink", "Ben")
        assert means_everything("alles")
        assert news_words.chosen("Neuigkeiten aus") is news_words.Switch.OFF
        quiet = news_words.chosen("Ruhezeit von 21 bis 7 Uhr")
        assert isinstance(quiet, news_words.QuietHours)
        assert quiet.hours is not None
        assert quiet.hours.start_time.hour == 21
        assert staff_words.asks_to_sign_in("Anmeldung fürs Team")
        assert not staff_words.asks_to_sign_in("Anmelden")
        assert staff_words.asks_to_sign_out("Abmelden")


def test_which_booking_is_meant() -> None:
    """The name of a booking's customer is what is left, and what follows “auf” or a colon is parted from it."""
    with speaking("de"):
        assert parted(Command.MOVE_FOR, "den Termin von Casey auf Freitag um 3") == (
            "den Termin von Casey",
            "Freitag um 3",
        )
        assert name_in("den Termin von Casey") == "Casey"
        assert parted(Command.CANCEL_FOR, "Casey ab: wir haben zu") == ("Casey ab", "wir haben zu")
        assert parted(Command.HAND_OVER, "Casey an Ben") == ("Casey", "Ben")
        assert means_it("ihn")
        assert means_it("den Termin")
        assert pin_in("ABCD-EFGH fest sperren") == "off"
        assert pin_in("wie bei der Leistung") == "service"


def test_whom_staff_book_for() -> None:
    """The customer's name stands behind “für”; no mails and a note are told too."""
    with speaking("de"):
        said = customer_said("Haarschnitt für Dora Müller, keine E-Mails, Notiz: Allergie", "DE", SERVICES, ())
    assert (said.name, said.wants_no_mail, said.note) == ("Dora Müller", True, "Allergie")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 Stunden", 120),
        ("1 Std 30 Min", 90),
        ("anderthalb Stunden", 90),
        ("1,5 Stunden", 90),
        ("eine Dreiviertelstunde", 45),
        ("2 Tage und 3 Stunden", 3060),
        ("keine", 0),
    ],
)
def test_lengths_of_time(text: str, minutes: int) -> None:
    """Numbers in digits and words, halves and quarters."""
    with speaking("de"):
        assert duration(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "text",
    [
        "Mo-Fr 9:00-12:30, 13:30-17:30; Sa 9-13; So geschlossen",
        "werktags von 9 bis 18 Uhr, samstags 9 bis 13 Uhr",
        "täglich 10-20",
    ],
)
def test_hours_are_read_back_as_they_are_shown(text: str) -> None:
    """What is shown of hours can be typed as it stands."""
    words = Words("de-DE")
    with speaking("de"):
        hours = read_hours(text, words)
        assert hours
        assert read_hours(write_hours(hours, words), words) == hours


def test_lists_that_administrators_type() -> None:
    """Reminders, questions and dates stand on a line each."""
    words = Words("de-DE")
    with speaking("de"):
        reminders = read_reminders("1 Tag vorher an Kundschaft: Bitte pünktlich.\n2 Stunden vorher an alle")
        assert read_reminders(write_reminders(reminders, words)) == reminders
        assert read_questions("Allergien? *Pflicht")[0].is_required
        window = read_windows("24.-26. Dezember: nicht buchbar", date(2026, 3, 2), words)[0]
    assert (window.start_date, window.end_date) == (date(2026, 12, 24), date(2026, 12, 26))
