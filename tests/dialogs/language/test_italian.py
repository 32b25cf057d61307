"""Italian: when, what, whom and the commands of staff, in the words that people use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bookings.permissions import Command
from dialogs.language import (
    agenda_words,
    customer_words,
    details,
    durations,
    news_words,
    people_words,
    pointing,
    staff_words,
    talk_words,
    which_words,
)
from dialogs.language.command_words import ordered
from dialogs.language.intents import Task, intent, tasks
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option, pick
from dialogs.language.when import wishes
from dialogs.language.wish import Mood, Problem, Relation, Wish

NOW = datetime(2026, 3, 3, 10, 30, tzinfo=ZoneInfo("Europe/Rome"))  # a Tuesday
TODAY, TOMORROW = date(2026, 3, 3), date(2026, 3, 4)
THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)
STAFF = [Option("ana", "Ana"), Option("ben", "Ben"), Option("chloe", "Chloe")]


@pytest.fixture(autouse=True)
def _italian() -> Iterator[None]:
    with speaking("it-IT"):
        yield


def wanted(text: str, expect: str | None = None, reference: datetime | None = None) -> tuple[Wish, ...]:
    """What is wished in this text."""
    return wishes(text, NOW, "it-IT", expect, reference=reference).wanted


def only(text: str, expect: str | None = None, reference: datetime | None = None) -> Wish:
    """The one wish of this text."""
    (wish,) = wanted(text, expect, reference)
    return wish


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("alle 15", time(15)),
        ("alle tre", time(15)),
        ("alle nove", time(9)),
        ("all'una", time(13)),
        ("all’una e mezza", time(13, 30)),
        ("alle tre e mezza", time(15, 30)),
        ("alle 10 e un quarto", time(10, 15)),
        ("alle dieci e tre quarti", time(10, 45)),
        ("alle quattro meno un quarto", time(15, 45)),
        ("alle 4 meno dieci", time(15, 50)),
        ("alle 9 e 40", time(9, 40)),
        ("alle venti e trenta", time(20, 30)),
        ("alle diciotto trenta", time(18, 30)),
        ("alle 15.30", time(15, 30)),
        ("alle 15,45", time(15, 45)),
        ("ore 16", time(16)),
        ("h 16", time(16)),
        ("mezzogiorno meno un quarto", time(11, 45)),
        ("alle sette e mezzo di sera", time(19, 30)),
        ("alle ore 16:20", time(16, 20)),
        ("15h30", time(15, 30)),
        ("a mezzogiorno", time(12)),
        ("mezzogiorno e mezzo", time(12, 30)),
        ("alle 9 di mattina", time(9)),
        ("alle 8 di sera", time(20)),
        ("le cinque del pomeriggio", time(17)),
        ("per le 17", time(17)),
        ("facciamo le 4", time(16)),
        ("mancano dieci minuti alle 11", time(10, 50)),
    ],
)
def test_clock_times(text: str, at: time) -> None:
    """The clock is told with "alle", halves and quarters after the hour, in words or digits, with dot or comma."""
    assert (only(text).start_time, only(text).start_date) == (at, None)


@pytest.mark.parametrize(
    ("text", "relation", "start", "end"),
    [
        ("prima delle 11", Relation.BEFORE, None, time(11)),
        ("entro le 18", Relation.UNTIL, None, time(18)),
        ("entro due ore", Relation.UNTIL, None, time(12, 30)),
        ("non dopo le 17", Relation.UNTIL, None, time(17)),
        ("fino alle 18", Relation.UNTIL, None, time(18)),
        ("dopo le due del pomeriggio", Relation.AFTER, time(14), None),
        ("dalle 14 in poi", Relation.FROM, time(14), None),
        ("non prima delle 10", Relation.FROM, time(10), None),
        ("verso le 15", Relation.AROUND, time(15), None),
        ("sulle 15", Relation.AROUND, time(15), None),
        ("intorno alle 10", Relation.AROUND, time(10), None),
        ("dalle 9 alle 11", Relation.RANGE, time(9), time(11)),
        ("tra le 14 e le 16:30", Relation.RANGE, time(14), time(16, 30)),
        ("fra le due e le quattro", Relation.RANGE, time(14), time(16)),
    ],
)
def test_relations_of_times(text: str, relation: Relation, start: time | None, end: time | None) -> None:
    """Before, after, from, until, around and between are told by "prima di", "dopo", "da", "entro", "verso", "tra"."""
    wish = only(text)
    assert (wish.relation, wish.start_time, wish.end_time) == (relation, start, end)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("oggi", TODAY, None),
        ("domani", TOMORROW, None),
        ("dopodomani", THURSDAY, None),
        ("dopo domani", THURSDAY, None),
        ("giovedì", THURSDAY, None),
        ("giovedi'", THURSDAY, None),
        ("questo venerdì", FRIDAY, None),
        ("venerdì prossimo", FRIDAY + timedelta(weeks=1), None),
        ("il prossimo venerdì", FRIDAY + timedelta(weeks=1), None),
        ("lunedì della settimana prossima", MONDAY, None),
        ("la settimana prossima, mercoledì", MONDAY + timedelta(days=2), None),
        ("la settimana prossima", MONDAY, MONDAY + timedelta(days=6)),
        ("questa settimana", MONDAY - timedelta(weeks=1), MONDAY - timedelta(days=1)),
        ("nel fine settimana", date(2026, 3, 7), date(2026, 3, 8)),
        ("il mese prossimo", date(2026, 4, 1), date(2026, 4, 30)),
        ("a fine mese", date(2026, 3, 21), date(2026, 3, 31)),
        ("all'inizio di aprile", date(2026, 4, 1), date(2026, 4, 10)),
        ("a metà marzo", date(2026, 3, 11), date(2026, 3, 20)),
        ("il 14", date(2026, 3, 14), None),
        ("l'8", date(2026, 3, 8), None),
        ("il 14 marzo", date(2026, 3, 14), None),
        ("il primo aprile", date(2026, 4, 1), None),
        ("il 1° aprile", date(2026, 4, 1), None),
        ("venerdì 13 marzo", date(2026, 3, 13), None),
        ("mar 10 mar", date(2026, 3, 10), None),
        ("14/3", date(2026, 3, 14), None),
        ("14.03.2026", date(2026, 3, 14), None),
        ("fra tre giorni", FRIDAY, None),
        ("tra due settimane", date(2026, 3, 17), None),
        ("tra un mese", date(2026, 4, 3), None),
        ("dal 10 al 12 marzo", date(2026, 3, 10), date(2026, 3, 12)),
        ("dal 10 al 12", date(2026, 3, 10), date(2026, 3, 12)),
        ("da lunedì a mercoledì", MONDAY, MONDAY + timedelta(days=2)),
        ("nei prossimi tre giorni", TOMORROW, FRIDAY),
        ("il primo lunedì di aprile", date(2026, 4, 6), None),
        ("la prima domenica di aprile", date(2026, 4, 5), None),
        ("la terza settimana di aprile", date(2026, 4, 13), date(2026, 4, 19)),
        ("il 5 del mese prossimo", date(2026, 4, 5), None),
        ("3 marzo del 2027", date(2027, 3, 3), None),
        ("martedì 10", date(2026, 3, 10), None),
        ("oggi a otto", date(2026, 3, 10), None),
        ("dal 4 al 22 del prossimo mese", date(2026, 4, 4), date(2026, 4, 22)),
        ("tra il 3 e il 5 del mese prossimo", date(2026, 4, 3), date(2026, 4, 5)),
        ("lunedì tra due settimane", date(2026, 3, 16), None),
        ("mercoledì della settimana dopo", date(2026, 3, 11), None),
        ("la vigilia di Natale", date(2026, 12, 24), None),
        ("a Ferragosto", date(2026, 8, 15), None),
        ("a Pasquetta", date(2026, 4, 6), None),
        ("il primo dell'anno", date(2027, 1, 1), None),
        ("quest'estate", date(2026, 6, 21), date(2026, 9, 23)),
        ("quest'inverno", date(2025, 12, 21), date(2026, 3, 20)),
        ("la prossima primavera", date(2026, 3, 21), date(2026, 6, 20)),
    ],
)
def test_days_and_periods(text: str, first: date, last: date | None) -> None:
    """Days, dates and periods are told with what follows its noun ("settimana prossima") and with articles."""
    wish = only(text)
    assert (wish.start_date, wish.end_date, wish.has_time) == (first, last, False)


@pytest.mark.parametrize(
    ("text", "day", "part"),
    [
        ("domattina", TOMORROW, "morning"),
        ("domani mattina", TOMORROW, "morning"),
        ("domani a pranzo", TOMORROW, "lunch"),
        ("stasera", TODAY, "evening"),
        ("questo pomeriggio", TODAY, "afternoon"),
        ("venerdì pomeriggio", FRIDAY, "afternoon"),
        ("il 6 in serata", FRIDAY, "evening"),
        ("il 6 mattina", FRIDAY, "morning"),
        ("nel pomeriggio di giovedì", THURSDAY, "afternoon"),
        ("giovedì nel primo pomeriggio", THURSDAY, "afternoon"),
    ],
)
def test_parts_of_the_day(text: str, day: date, part: str) -> None:
    """A part of the day goes with its day on either side, or in one word with it."""
    assert (only(text).start_date, only(text).part) == (day, part)


def test_day_and_time_together() -> None:
    """A day and a time make one wish, whichever comes first and whatever stands around them."""
    for text in (
        "un taglio con Ana venerdì alle tre e mezza",
        "alle 15:30 di venerdì",
        "venerdì ore 15.30 per due persone",
        "vorrei venire venerdì pomeriggio, alle 15 e 30",
        "il 6/3 ore 15:30",
        "VENERDI' h 15,30",
        "venerdi 15.30",
    ):
        assert (only(text).start_date, only(text).start_time) == (FRIDAY, time(15, 30)), text


def test_several_wishes_and_exclusions() -> None:
    """Two days share one time, one day two times; "ma non" and "tranne" leave out; "anzi" corrects."""
    assert [(w.start_date, w.start_time) for w in wanted("martedì o giovedì alle 16")] == [
        (date(2026, 3, 10), time(16)),
        (THURSDAY, time(16)),
    ]
    assert [(w.start_date, w.start_time) for w in wanted("venerdì alle 15 o alle 16")] == [
        (FRIDAY, time(15)),
        (FRIDAY, time(16)),
    ]
    said = wishes("la settimana prossima ma non mercoledì", NOW, "it")
    assert [w.start_date for w in said.excluded] == [date(2026, 3, 11)]
    assert wishes("qualsiasi giorno tranne lunedì", NOW, "it").mood is Mood.ANY
    assert (only("giovedì alle 3, anzi venerdì").start_date, only("giovedì alle 3, anzi venerdì").start_time) == (
        FRIDAY,
        time(15),
    )


@pytest.mark.parametrize(
    "text", ["giovedì non posso", "non giovedì", "mai di giovedì", "tranne giovedì", "giovedì non va bene"]
)
def test_days_that_are_refused(text: str) -> None:
    """A day is left out by a "no" before it or behind it."""
    said = wishes(text, NOW, "it")
    assert (said.wanted, [w.start_date for w in said.excluded]) == ((), [THURSDAY])
    other = wishes(f"{text}, meglio venerdì", NOW, "it")
    assert [w.start_date for w in other.wanted] == [FRIDAY]


def test_ends_of_a_stretch() -> None:
    """The word "entro" takes a number of days, or a period, as the last day."""
    ends = {
        text: only(text).end_date for text in ("entro due giorni", "entro la settimana", "entro il 15", "entro oggi")
    }
    assert list(ends.values()) == [THURSDAY, date(2026, 3, 8), date(2026, 3, 15), TODAY]


def test_offsets_of_hours() -> None:
    """Hours and their halves count from now."""
    at = {text: only(text).start_time for text in ("tra un'ora", "fra mezz'ora", "tra un'ora e mezza", "fra due ore")}
    assert list(at.values()) == [time(11, 30), time(11), time(12), time(12, 30)]
    assert only("tra tre quarti d'ora").start_time == time(11, 15)
    assert only("tra 1h").start_time == time(11, 30)


def test_relative_to_the_booking_that_is_moved() -> None:
    """In a move, "un'ora dopo", "il giorno prima" and "stessa ora" count from the booking."""
    booking = datetime(2026, 3, 12, 14)  # noqa: DTZ001 - wall time
    assert only("un'ora dopo", reference=booking).start_time == time(15)
    assert only("un'ora e mezza prima", reference=booking).start_time == time(12, 30)
    assert only("il giorno dopo", reference=booking).start_date == date(2026, 3, 13)
    assert only("il giorno prima", reference=booking).start_date == date(2026, 3, 11)
    same = only("alla stessa ora la settimana prossima", reference=booking)
    assert (same.start_date, same.start_time) == (date(2026, 3, 19), time(14))


def test_what_was_asked_makes_a_bare_number_count() -> None:
    """A bare number is the day or the hour that was asked for."""
    assert only("il 14", "date").start_date == date(2026, 3, 14)
    assert only("14", "date").start_date == date(2026, 3, 14)
    assert only("le 9", "time").start_time == time(9)
    assert only("9", "time").start_time == time(9)


def test_moods_and_faults() -> None:
    """As soon as possible, any time, earlier and later are moods; days and times that do not exist are told."""
    moods = {"il prima possibile": Mood.SOON, "quando volete": Mood.ANY, "più tardi": Mood.LATER, "prima": Mood.EARLIER}
    assert {text: wishes(text, NOW, "it").mood for text in moods} == moods
    assert wishes("il primo posto libero", NOW, "it").mood is Mood.SOON
    assert wishes("31 febbraio", NOW, "it").problem is Problem.NO_SUCH_DATE


@pytest.mark.parametrize(
    "text",
    [
        "quanto costa?",
        "ho due figli",
        "mi serve un taglio",
        "sono in tre",
        "va bene",
        "buona giornata",
        "grazie",
        "il secondo",
        "la prima volta che vengo",
    ],
)
def test_nothing_is_invented(text: str) -> None:
    """No date comes of a text that says none."""
    assert not wanted(text)


MEANT = {
    "book": (
        "posso passare domani alle 3?",
        "devo tagliare i capelli",
        "taglio e piega venerdì pomeriggio",
        "mi dia un appuntamento",
        "prenot un taglio",
        "vorrei prenotare un taglio",
        "un appuntamento per favore",
        "mi serve una piega sabato mattina",
        "mi prenoti un colore per giovedì?",
        "volevo prendere appuntamento con Ana",
        "vorrei un apuntamento",
        "prenotazione per due persone domani alle 20",
        "avete posto domani?",
    ),
    "reschedule": (
        "vorrei spostare il mio appuntamento",
        "devo rimandare l'appuntamento",
        "è possibile anticipare la visita?",
        "cambiare l'orario della prenotazione",
        "l'appuntamento si può spostare?",
    ),
    "cancel": (
        "annullatemi l'appuntamento",
        "disdetta",
        "non sarò presente all'appuntamento",
        "vorrei disdire",
        "disdici l'appuntamento di domani",
        "devo annullare la prenotazione",
        "purtroppo non posso venire domani",
        "non mi serve più l'appuntamento",
        "venerdì non riesco a venire",
    ),
    "list": (
        "a che ora devo venire?",
        "mi dice a che ora è il mio taglio?",
        "dettagli del mio appuntamento",
        "quando è il mio appuntamento?",
        "i miei appuntamenti",
        "ho un appuntamento domani?",
        "che appuntamenti ho?",
        "mostrami le mie prenotazioni",
        "gestisci",
    ),
    "availability": (
        "quando posso venire?",
        "quando potete?",
        "quando c'è posto?",
        "quali orari sono liberi?",
        "che disponibilità avete",
        "quando siete liberi?",
    ),
    "find": ("che servizi fate?", "cerco un parrucchiere", "cosa offrite?"),
    "handoff": (
        "voglio un operatore umano",
        "vorrei parlare con una persona",
        "posso parlare con qualcuno?",
        "operatore",
        "contatti",
        "potete richiamarmi",
    ),
    "affirm": (
        "siii",
        "tutto giusto",
        "sì",
        "si, va bene",
        "certo",
        "d'accordo",
        "va benissimo",
        "ok prenota",
        "mi va bene",
        "quello va bene",
    ),
    "deny": (
        "non voglio",
        "non mi piace",
        "salta",
        "no",
        "no grazie",
        "non va bene",
        "meglio di no",
        "non è giusto",
        "per niente",
    ),
    "greet": ("ciao", "buongiorno", "salve", "buonasera, come va?"),
    "goodbye": ("arrivederci", "a presto", "buona giornata", "è tutto"),
    "thanks": ("grazie", "grazie mille", "la ringrazio", "molto gentile"),
    "help": ("aiuto", "cosa può fare?", "come funziona?", "non so come fare"),
    "repeat": ("può ripetere?", "come ha detto?", "non ho capito", "da capo"),
    "abort": ("stop", "lasci perdere", "lascia stare", "non importa", "come non detto"),
    "alternatives": ("altri orari?", "un altro giorno", "nessuno di questi", "qualcun altro"),
    "change": ("ho cambiato idea", "anzi facciamo giovedì", "volevo dire martedì"),
    "none": (
        "sei un robot?",
        "mi sono tagliato un dito",
        "che ore sono?",
        "che tempo fa domani?",
        "raccontami una barzelletta",
        "prenota un volo per Roma",
        "mi serve un taxi",
        "mi piace il mare",
    ),
}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in MEANT.items() for text in texts])
def test_what_people_want(label: str, text: str) -> None:
    """Each errand is known by several wordings, formal and not, with typing errors."""
    assert intent(text, "it-IT") == label


def test_answers_with_more_and_negation() -> None:
    """A yes may go on with a change; what stands after "non" is refused; "si può" is no yes."""
    said = tasks("sì, ma facciamo alle 16")
    assert (said.answer, said.rest) == (True, "facciamo alle 16")
    assert tasks("non voglio disdire").refused == (Task.CANCEL,)
    assert tasks("si può spostare?").answer is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mi chiamo Mario Rossi", "Mario Rossi"),
        ("sono Anna De Luca", "Anna De Luca"),
        ("a nome di Paolo Bianchi", "Paolo Bianchi"),
        ("Maria D'Angelo", "Maria D'Angelo"),
    ],
)
def test_names(text: str, name: str) -> None:
    """Names come after "mi chiamo" and the like, with their particles, or bare where they were asked for."""
    found = details.person_name(text, asked=True)
    assert found is not None
    assert found.value == name
    assert details.person_name("sono in ritardo") is None


def test_choices_and_references() -> None:
    """Choices go by name, place or "chiunque"; a reference is spelled with cities."""
    assert pick("il secondo", STAFF, asked=True).id == "ben"
    assert pick("l'ultima", STAFF, asked=True).id == "chloe"
    assert pick("con Cloe", STAFF).id == "chloe"
    assert pick("per me è uguale", STAFF).is_anyone
    assert pick("chiunque tranne Ben", STAFF).excluded == ("ben",)
    spelled = (
        "A come Ancona B come Bari C di Como D come Domodossola E come Empoli F come Firenze G come Genova H hotel"
    )
    found = details.booking_reference(spelled.replace("H hotel", "H come hotel"), asked=True)
    assert found is not None
    assert found.value == "ABCD-EFGH"


@pytest.mark.parametrize(
    ("text", "command", "about"),
    [
        ("impostazioni orari", Command.SETTINGS, "orari"),
        ("impostazioni regola Taglio disattiva", Command.SETTINGS, "regola Taglio disattiva"),
        ("posta in uscita", Command.OUTBOX, ""),
        ("cancella i dati di Casey", Command.ERASE, "Casey"),
        ("esporta tutto", Command.EXPORT, "tutto"),
        ("codice di collegamento per Ben", Command.STAFF_AND_LINKS, "codice di collegamento per Ben"),
        ("fissa ABCD-EFGH su no", Command.PIN, "ABCD-EFGH su no"),
        ("assenza giovedì dalle 9 alle 12", Command.TIME_OFF, "giovedì dalle 9 alle 12"),
        ("ferie la settimana prossima", Command.TIME_OFF, "la settimana prossima"),
        ("lista chiamate", Command.TIME_OFF, "lista chiamate"),
        ("chiuso il 24 dicembre", Command.CLOSURE, "il 24 dicembre"),
        ("passa Casey a Ben", Command.HAND_OVER, "Casey a Ben"),
        ("modifica i dati di Casey", Command.EDIT_CUSTOMER, "Casey"),
        ("aggiungi Casey al corso", Command.ADD_TO_CLASS, "Casey al corso"),
        ("prenota un taglio per Casey venerdì alle 15", Command.BOOK_FOR, "un taglio per Casey venerdì alle 15"),
        ("sposta l'appuntamento di Casey a venerdì", Command.MOVE_FOR, "Casey a venerdì"),
        ("disdici Casey: siamo chiusi", Command.CANCEL_FOR, "Casey: siamo chiusi"),
        ("ripristina Casey", Command.UNDO_FOR, "Casey"),
        ("cronologia di Casey", Command.HISTORY, "Casey"),
        ("rimanda la conferma a Casey", Command.RESEND, "Casey"),
        ("scrivi a Casey: siamo in ritardo", Command.MESSAGE, "Casey: siamo in ritardo"),
        ("Casey non presentato", Command.NO_SHOW, "Casey"),
        ("segna concluso", Command.DONE, ""),
        ("lingua inglese", Command.LANGUAGE, "inglese"),
        ("libero taglio con Ana", Command.FREE, "taglio con Ana"),
        ("orari liberi giovedì", Command.FREE, "giovedì"),
        ("history of Casey", Command.HISTORY, "Casey"),
    ],
)
def test_commands(text: str, command: Command, about: str) -> None:
    """Each command of staff has its Italian words, and what it is about stays as typed; English works too."""
    order = ordered(text)
    assert order is not None
    assert (order.command, order.about) == (command, about)


@pytest.mark.parametrize("text", ["prenota per domani", "prenota per due persone", "sposta il mio appuntamento"])
def test_errands_of_ones_own_are_no_commands(text: str) -> None:
    """Who books for a day, for a number of people or for themselves names no customer."""
    assert ordered(text) is None


def test_the_calendar() -> None:
    """The agenda, who comes next and a search are asked for in Italian."""
    asked = {text: agenda_words.asked(text) for text in ("agenda di Ana domani", "chi è il prossimo?", "cerca Casey")}
    assert [found and found.command for found in asked.values()] == [Command.AGENDA, Command.NEXT, Command.FIND]
    assert agenda_words.person_in("mostrami l'agenda di Ana") == "Ana"
    assert agenda_words.means_everybody("agenda di tutti")
    assert agenda_words.asked("cerco un appuntamento") is None


def test_words_of_staff() -> None:
    """News, quiet hours, the team, signing in and out, pinning and sending have their words."""
    assert news_words.chosen("avvisi no") is news_words.Switch.OFF
    assert news_words.chosen("attiva gli avvisi") is news_words.Switch.ON
    quiet = news_words.quiet_range("dalle 21 alle 7")
    assert quiet is not None
    assert (quiet.start_time, quiet.end_time) == (time(21), time(7))
    assert people_words.staff_act("togli Ben dal team") == ("remove", "Ben")
    assert people_words.asks_to_retry("riprova tutte")
    assert people_words.means_everything("tutto")
    assert staff_words.asks_to_sign_in("accesso per il team")
    assert staff_words.asks_to_sign_out("disconnetti")
    assert [which_words.pin_in(text) for text in ("su sì", "su no", "come dice il servizio")] == [
        "on",
        "off",
        "service",
    ]
    assert which_words.parted(Command.MOVE_FOR, "Casey alle 16") == ("Casey", "alle 16")
    assert which_words.parted(Command.CANCEL_FOR, "Casey: siamo chiusi") == ("Casey", "siamo chiusi")
    assert which_words.means_it("l'appuntamento")
    assert which_words.says_send("invialo")


def test_customers_of_staff() -> None:
    """Whom staff book for is read before what and when; a note and "niente mail" are told apart."""
    said = customer_words.customer_said("Casey Quinn, taglio con Ana", "IT", [Option("t", "Taglio")], (), asked=True)
    assert said.name == "Casey Quinn"
    noted = customer_words.customer_said("nuovo cliente Dora Bianchi nota: allergica", "IT", [], (), asked=True)
    assert (noted.name, noted.note, noted.is_new) == ("Dora Bianchi", "allergica", True)
    assert customer_words.customer_said("niente mail", "IT", [], ()).wants_no_mail
    assert customer_words.says_anyway("prenota comunque")


def test_short_words_in_a_talk() -> None:
    """What is short points at what the talk is about."""
    assert pointing.pointed_task("spostalo") is Task.RESCHEDULE
    assert pointing.pointed_task("annulla") is Task.CANCEL
    assert pointing.pointed_task("non disdire") is None
    assert pointing.asks_to_keep("no, tienilo")
    assert pointing.asks_to_keep("lascia com'è")
    assert pointing.asks_for_price("quanto costa un taglio?")
    assert pointing.asks_for_contact("a che ora aprite?")
    assert pointing.asks_for_undo("ci ho ripensato")


def test_lengths_of_time() -> None:
    """Lengths are told with their unit, halves and quarters too."""
    told = {
        "45 minuti": 45,
        "1 ora e 30 minuti": 90,
        "un'ora e mezza": 90,
        "mezz'ora": 30,
        "tre quarti d'ora": 45,
        "2 giorni": 2880,
        "niente": 0,
    }
    found = {text: durations.duration(text) for text in told}
    assert {text: length and length.total_seconds() // 60 for text, length in found.items() if length} == {
        text: minutes for text, minutes in told.items() if minutes
    }
    assert found["niente"] == timedelta(0)


def test_what_is_said_about_what_was_said() -> None:
    """Two tasks part at "e" and "poi"; the other one, the day of another, any of these and a shift have their words."""
    assert ("disdici l'appuntamento di lunedì", "prenota un colore per martedì") in list(
        talk_words.clauses("disdici l'appuntamento di lunedì e prenota un colore per martedì")
    )
    assert talk_words.names_the_other("disdici l'altro appuntamento")
    assert not talk_words.names_the_other("l'altro ieri")
    assert talk_words.names_one_by_day("quello di venerdì")
    days = talk_words.days_of_others("non il giorno del mio altro appuntamento")
    assert days is not None
    assert days[1]
    assert talk_words.takes_any("scelga lei")
    assert (talk_words.which_end("quello più tardi"), talk_words.which_end("il più presto")) == (-1, 0)
    assert talk_words.wants_someone_else("un'altra persona")
    assert talk_words.names_that_day("lo stesso giorno alle 10")
    assert not talk_words.names_that_day("il giorno dopo")
    assert talk_words.shifted("spostalo di un'ora").split() == ["un'ora", "piu", "tardi"]
    assert talk_words.shifted("anticipalo di 30 minuti").split() == ["30", "minuti", "prima"]
    assert talk_words.shifted("spostalo a giovedì") == "spostalo a giovedì"
    assert talk_words.is_small_talk("sei un robot?")
