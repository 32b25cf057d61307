"""Dutch: what people want done, what they point at, and how they give names and choose."""

from __future__ import annotations

import pytest

from dialogs.language import names
from dialogs.language.details import booking_reference, person_name
from dialogs.language.intents import Task, intent, tasks
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option
from dialogs.language.pointing import (
    asks_for_contact,
    asks_for_price,
    asks_for_undo,
    asks_to_keep,
    pointed_task,
)

LABELS = {
    "book": [
        "ik wil een afspraak maken",
        "Kan ik een afspraak maken voor donderdag?",
        "graag een afspraak bij Ana",
        "ik zou graag een knipbeurt boeken",
        "boek knippen morgen om 3 uur",
        "afspraak maken",
        "nieuwe afspraak",
        "mag ik een afspraak inplannen volgende week",
        "ik wil me laten knippen",
        "ik wil mijn haar laten verven op zaterdag",
        "zet me er maar in, ik wil een afspraak voor vrijdag",
        "kan ik morgen om 4 uur terecht?",
        "kunnen we een afspraak vastleggen",
        "een afspraakje bij de kapper graag",
        "reserveer een plek voor 10 uur",
    ],
    "reschedule": [
        "ik wil mijn afspraak verzetten",
        "verzet mijn afspraak naar dinsdag",
        "kan mijn afspraak een uur later?",
        "kunt u mijn afspraak verplaatsen",
        "mijn afspraak moet naar een andere dag",
        "ik wil de tijd van mijn afspraak wijzigen",
        "zet mijn afspraak om naar vrijdag",
        "wijzig mijn boeking",
        "kan ik de knipbeurt verschuiven naar volgende week",
        "verplaatsen",
        "kan ik een half uurtje later komen",
    ],
    "cancel": [
        "annuleer mijn afspraak",
        "ik wil mijn afspraak annuleren",
        "kunt u de afspraak van morgen afzeggen",
        "zeg mijn afspraak af",
        "mijn afspraak kan weg",
        "ik kan morgen niet komen",
        "sorry, ik kom toch niet naar mijn afspraak, annuleer hem",
        "de afspraak gaat niet door",
        "mijn afspraak van donderdag kan niet doorgaan",
        "ik wil graag mijn boeking cancelen",
        "ik wil anuleren",
        "annuleer mijn afspraak want ik kan niet",
    ],
    "list": [
        "wanneer is mijn afspraak",
        "hoe laat is mijn afspraak ook alweer?",
        "welke afspraken heb ik",
        "laat mijn afspraken zien",
        "mijn afspraken",
        "heb ik morgen een afspraak?",
        "kan ik mijn boeking bekijken",
        "wanneer moet ik komen",
        "ik wou even weten hoe laat ik moet komen",
    ],
    "availability": [
        "wat is er nog vrij?",
        "heeft u nog plek?",
        "wanneer kan ik terecht?",
        "zijn er nog vrije tijden",
        "is er nog iets vrij",
    ],
    "find": [
        "ik zoek een kapper",
        "welke diensten heeft u?",
        "wat bieden jullie aan?",
    ],
    "handoff": [
        "ik wil iemand spreken",
        "mag ik een medewerker spreken",
        "kan ik met een mens praten",
        "verbind me door met de salon",
        "bel me terug",
        "contact",
        "ik wil contact met iemand",
    ],
    "affirm": [
        "ja",
        "ja graag",
        "jazeker",
        "klopt",
        "dat klopt helemaal",
        "prima",
        "ok doe maar",
        "dat is goed",
        "graag",
        "natuurlijk",
        "ja, boek maar",
        "dat past me goed",
        "die neem ik",
    ],
    "deny": [
        "nee",
        "nee dank u",
        "neen",
        "liever niet",
        "dat klopt niet",
        "dat is niet goed",
        "annuleer het niet",
        "zeker niet",
        "ik wil niet annuleren",
    ],
    "thanks": ["bedankt", "dank u wel!", "dankjewel", "hartelijk dank", "super bedankt"],
    "greet": ["hallo", "hoi", "goedemorgen", "goede middag", "dag", "hoe gaat het?"],
    "goodbye": ["tot ziens", "doei", "fijne dag nog", "tot dan", "dat was alles"],
    "help": ["help", "wat kan ik hier doen?", "hoe werkt dit", "waarmee kunt u me helpen?"],
    "repeat": ["kunt u dat herhalen", "zeg dat nog een keer", "wat zei u?", "ik begreep dat niet"],
    "abort": ["stop", "laat maar", "vergeet het maar", "hou maar op", "ik wil stoppen"],
    "alternatives": ["iets anders", "een andere dag", "heeft u nog andere tijden?", "iemand anders", "geen van deze"],
    "change": ["bij nader inzien toch maar niet zo", "ik heb me bedacht", "ik bedoel dinsdag"],
    "none": [
        "wat wordt het weer morgen",
        "hoe hoog is de Eiffeltoren",
        "speel wat muziek",
        "bestel een pizza",
        "vertel een mop",
    ],
}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in LABELS.items() for text in texts])
def test_dutch_has_its_words_for_each_label(label: str, text: str) -> None:
    """Each task, answer and courtesy is understood in the ways that Dutch has for it."""
    assert intent(text, "nl-NL") == label


@pytest.mark.parametrize(
    "text", ["annuleer mijn afspraak niet", "verzet mijn afspraak niet", "ik wil mijn afspraak niet annuleren"]
)
def test_a_negation_behind_the_verb_wants_no_task(text: str) -> None:
    """Dutch negates at the end; nothing is done then."""
    assert tasks(text, "nl").task not in {Task.CANCEL, Task.RESCHEDULE}


def test_a_yes_may_carry_a_correction() -> None:
    """What follows the yes is left to be understood on its own."""
    said = tasks("ja, maar dan om vier uur", "nl")
    assert (said.answer, said.rest) == (True, "om vier uur")


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("annuleren", Task.CANCEL),
        ("zeg hem maar af", Task.CANCEL),
        ("verzetten", Task.RESCHEDULE),
        ("zet het om naar dinsdag", Task.RESCHEDULE),
        ("wijzigen", Task.RESCHEDULE),
        ("mijn afspraak", Task.LIST),
        ("annuleer het niet", None),
        ("niet verzetten", None),
    ],
)
def test_short_words_point_at_a_task(text: str, task: Task | None) -> None:
    """Within a talk a verb alone names the task, and its negation does not."""
    with speaking("nl"):
        assert pointed_task(text) is task


def test_dutch_asks_beside_the_talk() -> None:
    """Price, contact, undo and keeping are asked for in words of their own."""
    with speaking("nl"):
        for text in ("hoeveel kost het?", "wat kost knippen", "hoe lang duurt het", "wat zijn de prijzen"):
            assert asks_for_price(text), text
        for text in (
            "wat is uw telefoonnummer?",
            "waar zit de salon",
            "wanneer zijn jullie open?",
            "hoe laat gaat u dicht",
            "openingstijden",
            "hoe kan ik jullie bereiken",
            "bent u vandaag open?",
        ):
            assert asks_for_contact(text), text
        for text in ("toch niet", "ik heb me bedacht", "draai het terug"):
            assert asks_for_undo(text), text
        for text in ("laat maar staan", "nee, laten staan", "hou het zo", "laat mijn afspraak zo", "annuleer hem niet"):
            assert asks_to_keep(text), text
        for text in ("laat het zien", "dinsdag", "maak een afspraak"):
            assert {asks_for_price(text), asks_for_contact(text), asks_to_keep(text)} == {False}, text


NAMES = {
    "mijn naam is Jan de Vries": "Jan de Vries",
    "ik heet Casey Quinn": "Casey Quinn",
    "ik ben Pieter van den Berg": "Pieter van den Berg",
    "op naam van Ana Smit graag": "Ana Smit",
    "u spreekt met Karin Bakker": "Karin Bakker",
}


@pytest.mark.parametrize("text", NAMES)
def test_a_name_is_given_with_its_small_words(text: str) -> None:
    """Dutch names have particles in small letters; they belong to the name."""
    with speaking("nl"):
        found = person_name(text)
    assert found is not None
    assert found.value == NAMES[text]


def test_what_is_no_name_gives_none() -> None:
    """A weak lead needs a name that looks like one."""
    with speaking("nl"):
        assert person_name("ik ben donderdag vrij") is None
        asked = person_name("jan de boer", asked=True)
        assert asked is not None
        assert asked.value == "Jan de Boer"


PEOPLE = [Option("ana", "Ana"), Option("ben", "Ben"), Option("chloe", "Chloe")]


@pytest.mark.parametrize(
    ("text", "ids", "anyone"),
    [
        ("de tweede", ("ben",), False),
        ("de 2e", ("ben",), False),
        ("nummer een", ("ana",), False),
        ("de laatste graag", ("chloe",), False),
        ("bij Chloë", ("chloe",), False),
        ("maakt niet uit", (), True),
        ("geen voorkeur", (), True),
        ("wie er vrij is", (), True),
        ("liever bij ben", ("ben",), False),
    ],
)
def test_a_choice_is_made_by_name_place_or_not_at_all(text: str, ids: tuple[str, ...], anyone: bool) -> None:
    """Places count where a choice was asked for, and anybody is an answer."""
    with speaking("nl"):
        picked = names.pick(text, PEOPLE, asked=True)
    assert (picked.ids, picked.is_anyone) == (ids, anyone)


def test_somebody_is_left_out() -> None:
    """Nobody who was named with a "niet" is chosen."""
    with speaking("nl"):
        assert names.pick("iedereen behalve Ben", PEOPLE, asked=True).excluded == ("ben",)
        assert names.pick("niet bij Ana", PEOPLE).excluded == ("ana",)


def test_a_reference_is_read_aloud() -> None:
    """Letters are told by a word, as on the phone."""
    with speaking("nl"):
        found = booking_reference("K van Karel, X, P van Pieter, T, 4 7 3 9".replace("7", "6"))
    assert found is not None
    assert found.value == "KXPT-4639"
