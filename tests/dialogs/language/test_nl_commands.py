"""Dutch: what staff type, from the agenda to the settings. What the bot's own texts teach is understood as well."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bookings.permissions import Command
from dialogs.language import agenda_words, news_words, people_words, staff_words, which_words
from dialogs.language.absence_words import EVERYBODY, Act, act_of, chosen_rows, told
from dialogs.language.command_words import ordered
from dialogs.language.customer_entries import entries_in
from dialogs.language.customer_words import customer_said, says_anyway
from dialogs.language.durations import duration
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option
from dialogs.language.news_words import QuietHours, Switch
from dialogs.orders import Order
from texts import Words

ORDERS = {
    "instellingen": Order(Command.SETTINGS),
    "instellingen openingstijden": Order(Command.SETTINGS, "openingstijden"),
    "Instellingen regel Knippen uit": Order(Command.SETTINGS, "regel Knippen uit"),
    "postvak uit": Order(Command.OUTBOX),
    "wis Casey Quinn": Order(Command.ERASE, "Casey Quinn"),
    "exporteer alles": Order(Command.EXPORT, "alles"),
    "exporteren": Order(Command.EXPORT),
    "team": Order(Command.STAFF_AND_LINKS, "team"),
    "koppelcode voor Ben": Order(Command.STAFF_AND_LINKS, "koppelcode voor Ben"),
    "ontkoppel Ben": Order(Command.STAFF_AND_LINKS, "ontkoppel Ben"),
    "goedkeuren Ben": Order(Command.STAFF_AND_LINKS, "goedkeuren Ben"),
    "weigeren Ben": Order(Command.STAFF_AND_LINKS, "weigeren Ben"),
    "zet KXPT-4639 vast aan": Order(Command.PIN, "KXPT-4639 vast aan"),
    "zet KXPT-4639 zoals de dienst": Order(Command.PIN, "KXPT-4639 zoals de dienst"),
    "zet vast uit": Order(Command.PIN, "vast uit"),
    "afwezig donderdag": Order(Command.TIME_OFF, "donderdag"),
    "afwezigheid": Order(Command.TIME_OFF),
    "verlof volgende week": Order(Command.TIME_OFF, "volgende week"),
    "neem donderdag vrij": Order(Command.TIME_OFF, "donderdag"),
    "Ana is donderdag afwezig": Order(Command.TIME_OFF, "Ana donderdag"),
    "verwijder afwezigheid donderdag": Order(Command.TIME_OFF, "verwijder donderdag"),
    "bellijst": Order(Command.TIME_OFF, "bellijst"),
    "gesloten op 24 december": Order(Command.CLOSURE, "24 december"),
    "we zijn op 24 december gesloten": Order(Command.CLOSURE, "op 24 december"),
    "draag Casey over aan Ben": Order(Command.HAND_OVER, "Casey aan Ben"),
    "draag KXPT-4639 over": Order(Command.HAND_OVER, "KXPT-4639"),
    "overdragen": Order(Command.HAND_OVER),
    "wijzig klant Casey: telefoon 020 794 60 99": Order(Command.EDIT_CUSTOMER, "Casey: telefoon 020 794 60 99"),
    "zet Casey in de groep": Order(Command.ADD_TO_CLASS, "Casey in de groep"),
    "boek voor Casey vrijdag om 3 uur": Order(Command.BOOK_FOR, "voor Casey vrijdag om 3 uur"),
    "boek knippen voor Casey Quinn donderdag": Order(Command.BOOK_FOR, "knippen voor Casey Quinn donderdag"),
    "boek voor": Order(Command.BOOK_FOR),
    "boek voor een klant": Order(Command.BOOK_FOR),
    "maak een afspraak voor Casey": Order(Command.BOOK_FOR, "voor Casey"),
    "verzet Casey naar vrijdag om 3 uur": Order(Command.MOVE_FOR, "Casey naar vrijdag om 3 uur"),
    "verzet KXPT-4639": Order(Command.MOVE_FOR, "KXPT-4639"),
    "verzet een afspraak": Order(Command.MOVE_FOR),
    "annuleer Casey: we zijn gesloten!": Order(Command.CANCEL_FOR, "Casey: we zijn gesloten!"),
    "annuleer KXPT-4639": Order(Command.CANCEL_FOR, "KXPT-4639"),
    "maak de annulering van Casey ongedaan": Order(Command.UNDO_FOR, "Casey"),
    "geschiedenis van Casey": Order(Command.HISTORY, "Casey"),
    "stuur de bevestiging opnieuw aan Casey": Order(Command.RESEND, "Casey"),
    "bericht aan Casey: tot 3 uur?": Order(Command.MESSAGE, "Casey: tot 3 uur?"),
    "markeer Casey als no-show": Order(Command.NO_SHOW, "Casey"),
    "Casey is niet gekomen": Order(Command.NO_SHOW, "Casey"),
    "markeer het als afgerond": Order(Command.DONE, "het"),
    "taal": Order(Command.LANGUAGE),
    "taal Duits": Order(Command.LANGUAGE, "Duits"),
    "spreekt u Engels?": Order(Command.LANGUAGE, "Engels"),
    "welke talen spreekt u?": Order(Command.LANGUAGE),
    "vrije tijden donderdagmiddag": Order(Command.FREE, "donderdagmiddag"),
    "vrije tijden knippen bij Ana": Order(Command.FREE, "knippen bij Ana"),
    "is Ana morgen vrij?": Order(Command.FREE, "Ana morgen"),
    "wie is er vrijdag vrij": Order(Command.FREE, "vrijdag"),
    "history of Casey": Order(Command.HISTORY, "Casey"),
}
OWN = [
    "annuleer mijn afspraak",
    "verzet mijn afspraak naar vrijdag",
    "annuleer het",
    "verzet het naar 4 uur",
    "ongedaan maken",
    "boek voor twee personen",
    "boek knippen voor dinsdag",
    "boek voor morgenmiddag",
    "maak een afspraak voor vrijdag 3 uur",
    "bericht achterlaten",
    "vrijdag om 3 uur",
    "ik wil knippen",
]


@pytest.mark.parametrize("text", ORDERS)
def test_a_command_has_the_words_that_it_is_about(text: str) -> None:
    """A command is recognized as a whole, and what it is about stays as it was typed."""
    with speaking("nl"):
        assert ordered(text) == ORDERS[text]


@pytest.mark.parametrize("text", OWN)
def test_what_customers_say_is_no_command(text: str) -> None:
    """One's own appointments are no matter of a command."""
    with speaking("nl"):
        assert ordered(text) is None


TAUGHT = {
    "agenda": Command.AGENDA,
    "next": Command.NEXT,
    "find": Command.FIND,
    "free": Command.FREE,
    "book_for": Command.BOOK_FOR,
    "move_for": Command.MOVE_FOR,
    "cancel_for": Command.CANCEL_FOR,
    "add_to_class": Command.ADD_TO_CLASS,
    "time_off": Command.TIME_OFF,
    "settings": Command.SETTINGS,
    "staff_and_links": Command.STAFF_AND_LINKS,
    "outbox": Command.OUTBOX,
}


@pytest.mark.parametrize("command", TAUGHT)
def test_help_teaches_what_is_understood(command: str) -> None:
    """The example that help gives for a command is that command."""
    text = Words("nl")("guide-example", command=command)
    with speaking("nl"):
        found = agenda_words.asked(text) or ordered(text)
    assert found is not None
    assert found.command is TAUGHT[command]


@pytest.mark.parametrize("state", ["on", "off", "service"])
def test_pinning_is_typed_as_its_button_types_it(state: str) -> None:
    """The words of a pin button pin."""
    text = Words("nl")("pin-command", state=state, reference="KXPT-4639")
    with speaking("nl"):
        order = ordered(text)
        assert order is not None
        assert (order.command, which_words.pin_in(order.about)) == (Command.PIN, state)
        assert which_words.parted(Command.PIN, order.about)[0] == "KXPT-4639"


@pytest.mark.parametrize(
    ("text", "command", "about"),
    [
        ("agenda", Command.AGENDA, "agenda"),
        ("mijn agenda morgen", Command.AGENDA, "mijn agenda morgen"),
        ("agenda van Ana donderdag", Command.AGENDA, "agenda van Ana donderdag"),
        ("Ana's agenda", Command.AGENDA, "Ana's agenda"),
        ("wat staat er op de agenda vandaag?", Command.AGENDA, "wat staat er op de agenda vandaag?"),
        ("volgende", Command.NEXT, ""),
        ("wie komt er nu?", Command.NEXT, ""),
        ("wie is de volgende van Ana", Command.NEXT, "ana"),
        ("zoek Casey", Command.FIND, "Casey"),
        ("zoek", Command.FIND, ""),
    ],
)
def test_the_calendar_is_read_in_dutch(text: str, command: Command, about: str) -> None:
    """Agenda, who comes next, and looking somebody up."""
    with speaking("nl"):
        assert agenda_words.asked(text) == (command, about)


@pytest.mark.parametrize("text", ["volgende week", "zoek een andere tijd", "annuleer alles in mijn agenda"])
def test_what_only_resembles_it_reads_no_calendar(text: str) -> None:
    """A time, and a task, are no reading of the calendar."""
    with speaking("nl"):
        assert agenda_words.asked(text) is None


def test_a_person_and_everybody_are_told_apart() -> None:
    """What is left of the text of an agenda is a name."""
    with speaking("nl"):
        assert agenda_words.person_in("agenda van Ana") == "Ana"
        assert agenda_words.person_in("laat de agenda zien") == ""
        assert agenda_words.means_everybody("agenda van iedereen")
        assert not agenda_words.means_everybody("agenda van Ana")
        assert agenda_words.says_agenda("mijn agenda")


NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STAFF = [Option("ana", "Ana"), Option("ben", "Ben")]


@pytest.mark.parametrize(
    ("text", "whom", "first", "last", "since", "until", "reason"),
    [
        ("donderdag", "", date(2026, 3, 5), None, None, None, ""),
        ("Ana donderdag 9 tot 12", "ana", date(2026, 3, 5), None, time(9), time(12), ""),
        (
            "voor Ben van 9 tot en met 11 maart vakantie",
            "ben",
            date(2026, 3, 9),
            date(2026, 3, 11),
            None,
            None,
            "vakantie",
        ),
        ("volgende week, tandarts", "", date(2026, 3, 9), date(2026, 3, 15), None, None, "tandarts"),
        ("morgen om 14 uur 2 uur", "", date(2026, 3, 3), date(2026, 3, 3), time(14), time(16), ""),
        ("iedereen vrijdag", EVERYBODY, date(2026, 3, 6), None, None, None, ""),
        ("vanaf donderdag drie dagen", "", date(2026, 3, 5), date(2026, 3, 7), None, None, ""),
    ],
)
def test_time_off_is_told_in_dutch(
    text: str, whom: str, first: date, last: date | None, since: time | None, until: time | None, reason: str
) -> None:
    """Whom, from when until when, and why."""
    with speaking("nl"):
        found = told(text, NOW, "nl-NL", STAFF)
    stretch = found.stretch
    assert (found.whom, stretch.first, stretch.last, stretch.since, stretch.until, found.reason) == (
        whom,
        first,
        last,
        since,
        until,
        reason,
    )


def test_the_plan_is_answered_in_dutch() -> None:
    """What is entered and removed, and which bookings stay."""
    rows = [Option("a", "Casey"), Option("b", "Robin")]
    with speaking("nl"):
        assert act_of("verwijder donderdag") == (Act.REMOVE, "donderdag")
        assert act_of("bellijst") == (Act.CALLS, "")
        assert act_of("") == (Act.SHOW, "")
        assert chosen_rows("laat 1 staan", rows) == (False, ("a",))
        assert chosen_rows("laat Casey en Robin staan", rows) == (False, ("a", "b"))
        assert chosen_rows("doe 2 toch", rows) == (True, ("b",))


def test_a_customer_is_named_in_dutch() -> None:
    """Whom it is for, that they want no mail, and what is noted."""
    with speaking("nl"):
        said = customer_said("knippen voor Jan de Vries, geen mails, notitie: kort", "NL", [], [])
        assert (said.name, said.wants_no_mail, said.note) == ("Jan de Vries", True, "kort")
        assert customer_said("een nieuwe klant", "NL", [], []).is_new
        assert not customer_said("boek voor morgen", "NL", [], [(10, 16)]).name
        assert says_anyway("toch boeken")
        assert entries_in("naam is Casey Quinn en telefoon 020 794 6099", "NL") == {
            "phone": "+31207946099",
            "name": "Casey Quinn",
        }
        assert entries_in("geen telefoon", "NL") == {"phone": ""}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 uur", 120),
        ("anderhalf uur", 90),
        ("een half uur", 30),
        ("drie kwartier", 45),
        ("1 dag", 1440),
        ("geen", 0),
        ("1 uur 30 minuten", 90),
        ("1 uur en 15 minuten", 75),
        ("twee weken", 20160),
        ("half uurtje", 30),
    ],
)
def test_lengths_of_time_are_read(text: str, minutes: int) -> None:
    """Hours, quarters and days as Dutch says them."""
    with speaking("nl"):
        assert duration(text) == timedelta(minutes=minutes)


def test_news_and_signing_in_are_asked_for_in_dutch() -> None:
    """News on and off, quiet hours, signing in and out, and the code that links."""
    with speaking("nl"):
        assert news_words.chosen("meldingen aan") is Switch.ON
        assert news_words.chosen("zet meldingen uit") is Switch.OFF
        assert news_words.chosen("meldingen") is Switch.ASK
        quiet = news_words.chosen("stille uren 21 tot 7")
        assert isinstance(quiet, QuietHours)
        assert quiet.hours is not None
        assert (quiet.hours.start_time, quiet.hours.end_time) == (time(21), time(7))
        assert news_words.chosen("stille uren standaard") == QuietHours(None)
        assert news_words.quiet_range("20:00 tot 7 uur") is not None
        assert staff_words.asks_to_sign_in("inloggen voor het team")
        assert staff_words.asks_to_sign_in(Words("nl")("button-sign-in"))
        assert staff_words.asks_to_sign_out("uitloggen")
        assert staff_words.link_code("koppel ABCD-EFGH-JKMN-PQRT") == "ABCDEFGHJKMNPQRT"


def test_a_booking_is_named_and_parted_from_what_happens_to_it() -> None:
    """Where it goes, what the customer is told, and who serves."""
    with speaking("nl"):
        assert which_words.parted(Command.MOVE_FOR, "Casey naar vrijdag 3 uur") == ("Casey", "vrijdag 3 uur")
        assert which_words.parted(Command.HAND_OVER, "Casey aan Ben") == ("Casey", "Ben")
        assert which_words.parted(Command.CANCEL_FOR, "Casey want we zijn dicht") == ("Casey", "we zijn dicht")
        assert which_words.name_in("de afspraak van Casey op") == "Casey"
        assert which_words.means_it("deze afspraak")
        assert which_words.says_send("ja, verstuur het maar")
        assert people_words.staff_act("koppelcode voor Ben") == ("code", "Ben")
        assert people_words.staff_act("keur Ben goed") == ("approve", "Ben")
        assert people_words.means_everything("alles")
        assert people_words.asks_to_retry("alles opnieuw proberen")
