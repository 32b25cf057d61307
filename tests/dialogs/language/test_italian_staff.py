"""Italian: what staff type of time off, and administrators in settings; what the bot writes there is read back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest

from bookings.business import AvailabilityType, ReminderRecipients
from dialogs.language import absence_words
from dialogs.language.absence_words import EVERYBODY, Act, Stretch
from dialogs.language.customer_entries import entries_in
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option
from dialogs.settings import typed_hours, typed_lists
from texts import Words

NOW = datetime(2026, 3, 3, 10, 30)  # noqa: DTZ001 - wall time, a Tuesday
STAFF = [Option("ana", "Ana"), Option("ben", "Ben")]
WORDS = Words("it-IT")
THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)


@pytest.fixture(autouse=True)
def _italian() -> Iterator[None]:
    with speaking("it-IT"):
        yield


@pytest.mark.parametrize(
    ("text", "whom", "stretch", "reason"),
    [
        ("giovedì", "", Stretch(THURSDAY), ""),
        ("giovedì dalle 9 alle 12", "", Stretch(THURSDAY, None, time(9), time(12)), ""),
        ("giovedì 9-12", "", Stretch(THURSDAY, None, time(9), time(12)), ""),
        ("per Ana giovedì e venerdì", "ana", Stretch(THURSDAY, FRIDAY), ""),
        ("di Ben la settimana prossima", "ben", Stretch(MONDAY, MONDAY + timedelta(days=6)), ""),
        ("dal 10 al 14 marzo: corso", "", Stretch(date(2026, 3, 10), date(2026, 3, 14)), "corso"),
        ("da lunedì a mercoledì, visita medica", "", Stretch(MONDAY, MONDAY + timedelta(days=2)), "visita medica"),
        ("giovedì per due giorni", "", Stretch(THURSDAY, FRIDAY), ""),
        ("giovedì alle 9 per 3 ore", "", Stretch(THURSDAY, THURSDAY, time(9), time(12)), ""),
        ("da giovedì alle 14 a venerdì alle 10", "", Stretch(THURSDAY, FRIDAY, time(14), time(10)), ""),
        ("per tutti il 24 dicembre", EVERYBODY, Stretch(date(2026, 12, 24)), ""),
    ],
)
def test_time_off(text: str, whom: str, stretch: Stretch, reason: str) -> None:
    """Whom, from when until when, and why are told apart."""
    told = absence_words.told(text, NOW, "it-IT", STAFF)
    assert (told.whom, told.stretch, told.reason) == (whom, stretch, reason)


def test_acts_and_rows_of_a_plan() -> None:
    """Time off is entered, removed and shown; a row of a plan is left or moved."""
    acts = {"inserisci giovedì": Act.ENTER, "togli giovedì": Act.REMOVE, "": Act.SHOW, "lista chiamate": Act.CALLS}
    assert {text: absence_words.act_of(text)[0] for text in acts} == acts
    rows = [Option("1", "1"), Option("2", "Casey Quinn")]
    assert absence_words.chosen_rows("lascia 1", rows) == (False, ("1",))
    assert absence_words.chosen_rows("sposta Casey comunque", rows) == (True, ("2",))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "lun-ven 9:00-12:30, 13:30-17:30; sab 9-13; dom chiuso",
            "lun–ven 09:00–12:30, 13:30–17:30; sab 09:00–13:00; dom chiuso",
        ),
        ("dal lunedì al venerdì dalle 9 alle 18", "lun–ven 09:00–18:00; sab–dom chiuso"),
        ("ogni giorno dalle 9 alle 17", "lun–dom 09:00–17:00"),
        ("feriali 9.30-19.30; weekend chiuso", "lun–ven 09:30–19:30; sab–dom chiuso"),
        ("mar-sab 9-mezzanotte", "lun chiuso; mar–sab 09:00–mezzanotte; dom chiuso"),
        ("lun-ven 9-18, sabato e domenica chiusi", "lun–ven 09:00–18:00; sab–dom chiuso"),
    ],
)
def test_opening_hours(typed: str, told: str) -> None:
    """Opening hours are read as people write them, and as they are told."""
    hours = typed_hours.read_hours(typed, WORDS)
    assert typed_hours.write_hours(hours, WORDS) == told
    assert typed_hours.read_hours(told, WORDS) == hours


def test_lists_of_a_service() -> None:
    """Reminders, questions and dates are read back as they are told."""
    (reminder,) = typed_lists.read_reminders("1 giorno prima al cliente: Porti un asciugamano.")
    assert (reminder.offset, reminder.recipients) == (timedelta(days=1), ReminderRecipients.CUSTOMER)
    told = typed_lists.write_reminders([reminder], WORDS)
    assert told == "1 giorno prima a cliente: Porti un asciugamano."
    assert typed_lists.read_reminders(told) == (reminder,)
    (question,) = typed_lists.read_questions("Allergie? *obbligatoria")
    assert typed_lists.write_questions([question], WORDS) == "Allergie? *obbligatoria"
    (window,) = typed_lists.read_windows("dal 24 al 26 dicembre: non prenotabile", NOW.date(), WORDS)
    assert (window.start_date, window.end_date) == (date(2026, 12, 24), date(2026, 12, 26))
    assert typed_lists.read_windows(typed_lists.write_windows([window], WORDS), NOW.date(), WORDS) == (window,)
    free = typed_lists.read_availability("quando il team è libero", WORDS)
    assert free.availability_type is AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE


def test_details_of_a_customer() -> None:
    """A name, a phone number, a note and what is to be taken away are told apart."""
    assert entries_in("il nome è Casey Quinn", "GB") == {"name": "Casey Quinn"}
    assert entries_in("telefono 020 7946 0999", "GB") == {"phone": "+442079460999"}
    assert entries_in("note: allergica al lattice", "GB") == {"notes": "allergica al lattice"}
    assert entries_in("togli il telefono", "GB") == {"phone": ""}
