"""Which language somebody writes: one sentence is enough from any other, a word that several have is not."""

from __future__ import annotations

import pytest

from dialogs.language.lexicon import languages
from dialogs.language.tongues import other_tongue

SAID = {
    "de": "Ich möchte bitte einen Termin für morgen",
    "en": "I would like to book a haircut for tomorrow, please",
    "es": "Quiero reservar una cita para mañana por la tarde",
    "fr": "Je voudrais prendre un rendez-vous pour demain",
    "it": "Vorrei prenotare un appuntamento per domani",
    "nl": "Ik wil graag een afspraak maken voor morgen",
    "pt": "Gostaria de fazer uma marcação para amanhã",
}
PAIRS = [(said, here) for said in SAID for here in SAID if said != here]


def test_each_language_has_its_sentence() -> None:
    """No language of the product is left out here."""
    assert sorted(SAID) == sorted(languages())


@pytest.mark.parametrize(("said", "here"), PAIRS)
def test_a_sentence_is_told_from_any_language(said: str, here: str) -> None:
    """Whatever is spoken so far, a sentence of another language is known as that."""
    assert other_tongue(SAID[said], here, languages()) == said


@pytest.mark.parametrize("here", sorted(SAID))
def test_a_sentence_of_the_language_spoken_is_no_other(here: str) -> None:
    """Nobody is asked about the language that they speak."""
    assert other_tongue(SAID[here], here, languages()) is None


@pytest.mark.parametrize("here", sorted(SAID))
@pytest.mark.parametrize(
    "text", ["ok", "no", "Ana", "Marie Martin", "Carmen Costa", "Jan de Vries", "14:30", "12/3", "a"]
)
def test_short_words_and_names_decide_nothing(text: str, here: str) -> None:
    """What several languages have, a name, a time of day or a date tells no language."""
    assert other_tongue(text, here, languages()) is None
