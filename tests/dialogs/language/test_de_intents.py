"""What German words want done: a few of ours for each label, with and without umlauts, formal and not."""

from __future__ import annotations

import pytest

from dialogs.language.intents import Repair, Task, intent, tasks
from dialogs.language.lexicon import speaking
from dialogs.language.pointing import asks_for_contact, asks_for_price, asks_for_undo, asks_to_keep, pointed_task

LABELS = {
    "book": (
        "Ich möchte einen Termin buchen",
        "ich moechte einen Termin",
        "Termin bitte",
        "hätte gern einen Termin am Freitag",
        "ich brauch nen Termin zum Haareschneiden",
        "kann ich morgen um drei vorbeikommen?",
        "ich würde gerne die Haare schneiden lassen",
        "Ich will am Montag kommen",
    ),
    "reschedule": (
        "Ich muss meinen Termin verschieben",
        "kann ich den Termin auf Freitag verlegen?",
        "Termin umbuchen",
        "leg meinen Termin bitte auf Dienstag um",
        "meinen Termin ändern",
    ),
    "cancel": (
        "Ich möchte meinen Termin absagen",
        "sag meinen Termin bitte ab",
        "sagen Sie bitte alles ab",
        "Termin stornieren",
        "ich kann morgen leider nicht kommen",
        "ich schaff es am Mittwoch doch nicht",
        "ich brauche den Termin nicht mehr",
    ),
    "list": (
        "Wann ist mein Termin?",
        "welche Termine habe ich?",
        "meine Buchungen",
        "wann bin ich dran",
        "was habe ich gebucht",
    ),
    "availability": ("Wann haben Sie frei", "freie Zeiten", "gibt es noch freie Plätze"),
    "find": ("Welche Leistungen bieten Sie an?", "was bietet ihr an", "wer arbeitet bei euch"),
    "handoff": (
        "Ich möchte mit einem Menschen sprechen",
        "verbinden Sie mich mit einem Mitarbeiter",
        "kann ich mit jemandem reden",
        "rufen Sie mich bitte an",
    ),
    "affirm": (
        "ja",
        "Ja bitte",
        "genau",
        "passt",
        "geht klar",
        "gerne",
        "in Ordnung",
        "das passt mir gut",
        "den nehme ich",
        "natürlich",
    ),
    "deny": ("nein", "nee", "nein danke", "lieber nicht", "auf keinen Fall", "das stimmt nicht", "doch nicht", "nö"),
    "thanks": ("danke", "vielen Dank", "Dankeschön!", "besten Dank, sehr nett"),
    "greet": ("Hallo", "guten Tag", "Moin", "Grüß Gott", "Servus", "hallo, wie geht es dir?"),
    "goodbye": ("Tschüss", "tschüß", "auf Wiedersehen", "bis bald", "schönen Tag noch", "das war's"),
    "help": ("Hilfe", "was kannst du?", "wie funktioniert das", "was können Sie alles"),
    "repeat": ("noch mal bitte", "wie bitte?", "das habe ich nicht verstanden", "was haben Sie gesagt?", "von vorn"),
    "abort": ("abbrechen", "stopp", "vergiss es", "lass gut sein", "hören Sie auf", "brich das ab"),
    "alternatives": ("haben Sie noch andere Zeiten?", "was anderes bitte", "keiner davon", "zeig mir mehr"),
    "change": ("ich habe es mir anders überlegt", "ich meinte Dienstag"),
    "none": (
        "wie wird das Wetter",
        "erzähl mir einen Witz",
        "buch mir ein Taxi",
        "stell den Wecker auf sieben",
        "das Auto ist rot",
    ),
}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in LABELS.items() for text in texts])
def test_a_text_has_its_label(label: str, text: str) -> None:
    """Each task, answer, courtesy and repair is known by what people say for it; the rest is none of ours."""
    assert intent(text, "de-DE") == label


def test_a_refused_task_is_not_the_wanted_one() -> None:
    """What stands behind “nicht” is refused, what stands behind “sondern” is wanted."""
    said = tasks("ich will nicht absagen, sondern verschieben", "de-DE")
    assert (said.task, said.refused) == (Task.RESCHEDULE, (Task.CANCEL,))


def test_two_tasks_of_one_sentence() -> None:
    """Booking one and cancelling another are both told."""
    assert tasks("einen neuen Termin buchen und den alten absagen", "de-DE").wanted == (Task.CANCEL, Task.BOOK)


@pytest.mark.parametrize(
    ("text", "answer", "rest"),
    [
        ("ja, aber lieber um vier", True, "lieber um vier"),
        ("Nein, lieber am Dienstag", False, "lieber am Dienstag"),
        ("ja bitte", True, ""),
        ("doch", True, ""),
    ],
)
def test_an_answer_leaves_what_follows(text: str, answer: bool, rest: str) -> None:
    """A yes or no in front is taken off, and the correction behind it stays."""
    said = tasks(text, "de-DE")
    assert (said.answer, said.rest) == (answer, rest)


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("noch mal von vorne", Repair.START_OVER),
        ("einen Schritt zurück", Repair.BACK),
        ("mach das bitte rückgängig", Repair.UNDO),
        ("Abbruch", Repair.STOP),
    ],
)
def test_repairs(text: str, repair: Repair) -> None:
    """Starting over, going back, undoing and stopping are told apart."""
    assert tasks(text, "de-DE").repairs[0] is repair


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("absagen", Task.CANCEL),
        ("sag ihn bitte ab", Task.CANCEL),
        ("nicht absagen", None),
        ("auf einen anderen Tag", Task.RESCHEDULE),
        ("verschieb ihn", Task.RESCHEDULE),
        ("ändern", Task.RESCHEDULE),
        ("meine Termine", Task.LIST),
    ],
)
def test_words_that_point_at_a_booking(text: str, task: Task | None) -> None:
    """In a talk about a booking, a verb alone is enough, and “nicht” takes it back."""
    with speaking("de"):
        assert pointed_task(text) is task


def test_other_things_that_point() -> None:
    """How to reach the business, a price, taking back and keeping are asked for in words of their own."""
    with speaking("de"):
        assert all(map(asks_for_contact, ("wann habt ihr offen?", "Öffnungszeiten", "wo seid ihr?", "Telefonnummer")))
        assert all(map(asks_for_price, ("was kostet das?", "wie lange dauert es")))
        assert all(map(asks_for_undo, ("ich hab's mir anders überlegt", "mach das rückgängig")))
        assert all(map(asks_to_keep, ("behalten", "lass ihn so", "sag ihn nicht ab", "nein, den Termin behalten")))
        assert not any(map(asks_to_keep, ("absagen", "ja", "den Termin")))
