"""French: what people say about what they said or were offered, what they refuse, and letters read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from dialogs.language import talk_words
from dialogs.language.details import booking_reference
from dialogs.language.durations import duration
from dialogs.language.intents import intent, tasks
from dialogs.language.lexicon import speaking
from dialogs.language.pointing import pointed_task, refuses_task
from dialogs.language.when import wishes
from dialogs.language.wish import Wishes

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=ZoneInfo("Europe/Paris"))
BOOKED = NOW.replace(day=4, hour=11)


@pytest.fixture(autouse=True)
def _french() -> Iterator[None]:
    """All of it is read in French."""
    with speaking("fr"):
        yield


def _said(text: str) -> Wishes:
    return wishes(text, NOW, "fr-FR", reference=BOOKED)


def test_two_tasks_are_parted() -> None:
    """A second task begins behind "et", "puis" and the like; where something is moved to is the day behind "à"."""
    parts = list(talk_words.clauses("annulez celui de mardi et ensuite réservez vendredi à 15h"))
    assert ("annulez celui de mardi", "réservez vendredi à 15h") in parts
    target = talk_words.parted_at_target("celui de mardi à vendredi à 15h")
    assert target == ("celui de mardi ", " vendredi à 15h")
    assert talk_words.parted_at_target("mon rdv de mardi à 16h") == ("mon rdv de mardi à 16h", "")


def test_another_booking_is_told() -> None:
    """The other one, the one of a day, and the day of another."""
    for text in ("l'autre", "mon autre rendez-vous", "et l’autre réservation aussi"):
        assert talk_words.names_the_other(text), text
    for text in ("l'autre jour", "l'autre fois", "un autre créneau", "l'autre coiffeuse"):
        assert not talk_words.names_the_other(text), text
    for text in ("celui de vendredi", "mon rdv du 6 mars", "le rendez-vous de demain", "celle du soir"):
        assert talk_words.names_one_by_day(text), text
    assert not talk_words.names_one_by_day("celui d'Ana")
    for text in ("pas le même jour que mon autre rendez-vous", "sauf le jour où j'ai mon autre rdv"):
        told = talk_words.days_of_others(text)
        assert told is not None, text
        assert told[1], text
    assert talk_words.names_that_day("plus tard ce jour-là")
    assert talk_words.names_that_day("un peu plus tôt le même jour")


def test_what_is_offered_is_pointed_at() -> None:
    """Any of these, the later one, the earliest, and somebody else."""
    for text in (
        "peu importe",
        "n'importe lequel",
        "ça m'est égal",
        "les deux me vont",
        "à vous de choisir",
        "c'est pareil",
    ):
        assert talk_words.takes_any(text), text
    for text in ("aucun de ceux-là", "ça ne me va pas", "les deux me vont mal"):
        assert not talk_words.takes_any(text), text
    assert talk_words.which_end("le plus tard") == -1
    assert talk_words.which_end("celui de plus tôt") == 0
    assert talk_words.which_end("le plus tôt possible") is None
    for text in ("quelqu'un d'autre", "une autre coiffeuse", "qui d'autre ?"):
        assert talk_words.wants_someone_else(text), text


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("décalez-le d'une heure", time(12)),
        ("repoussez mon rdv d'une demi-heure", time(11, 30)),
        ("avancez-le de 30 minutes", time(10, 30)),
        ("une heure plus tard", time(12)),
    ],
)
def test_a_booking_is_shifted(text: str, due: time) -> None:
    """How far stands behind "de"."""
    (wish,) = _said(talk_words.shifted(text)).wanted
    assert (wish.start_date, wish.start_time) == (date(2026, 3, 4), due)


def test_the_day_that_it_has_is_no_shift() -> None:
    """As in "de mardi", which is when it is and not how far it goes."""
    assert talk_words.shifted("reportez celui de mardi") == "reportez celui de mardi"


@pytest.mark.parametrize(
    ("text", "wanted", "out"),
    [
        ("lundi ça ne va pas", [], [9]),
        ("lundi je peux pas, mardi oui", [3], [9]),
        ("je ne peux pas lundi", [], [9]),
        ("mardi et mercredi ça ne marche pas, jeudi", [5], [3, 4]),
        ("impossible vendredi, samedi plutôt", [7], [6]),
    ],
)
def test_what_does_not_work_is_ruled_out(text: str, wanted: list[int], out: list[int]) -> None:
    """Behind the day and before it, with and without "ne"."""
    found = _said(text)
    assert [wish.start_date for wish in found.wanted] == [date(2026, 3, day) for day in wanted]
    assert [wish.start_date for wish in found.excluded] == [date(2026, 3, day) for day in out]


@pytest.mark.parametrize("word", ["de préférence", "si possible", "idéalement", "je préfère", "le mieux serait"])
def test_what_is_preferred_takes_nothing_away(word: str) -> None:
    """It orders the times of what is wanted."""
    found = _said(f"la semaine prochaine, {word} le matin")
    assert [wish.start_date for wish in found.wanted] == [date(2026, 3, 9)]
    assert [wish.part for wish in found.preferred] == ["morning"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("les 9, 10 et 11 mars", [(9, None), (10, 11)]),
        ("le 9, le 10 ou le 11 mars", [(9, None), (10, None), (11, None)]),
        ("lundi qui vient", [(9, None)]),
        ("la semaine qui vient", [(9, 15)]),
    ],
)
def test_several_days_and_the_coming_ones(text: str, days: list[tuple[int, int | None]]) -> None:
    """Each day that is named, and "qui vient" behind it."""
    due = [(date(2026, 3, first), date(2026, 3, last) if last else None) for first, last in days]
    assert [(wish.start_date, wish.end_date) for wish in _said(text).wanted] == due


@pytest.mark.parametrize("text", ["en été", "cet été", "l'été prochain", "pendant l'été"])
def test_a_season_is_several_days(text: str) -> None:
    """With a word before it that leads to one."""
    (wish,) = _said(text).wanted
    assert (wish.start_date, wish.end_date) == (date(2026, 6, 21), date(2026, 9, 23))


@pytest.mark.parametrize("text", ["j'ai été malade", "ça a été", "37,1 de fièvre"])
def test_what_is_no_time_makes_none(text: str) -> None:
    """A season is a verb as well ("été"), and an amount with a comma is no hour."""
    assert not _said(text).wanted
    assert all(wish.start_time != time(1) for wish in _said("j'ai 37,1 le matin").wanted)


@pytest.mark.parametrize(
    "text", ["passer", "passe", "Non, passer", "passez cette question", "pas de remarque", "suivant"]
)
def test_what_skips_a_question_is_a_no(text: str) -> None:
    """It is never the answer itself, and no answer to another question."""
    assert tasks(text).says_no
    assert tasks(text).is_skip


@pytest.mark.parametrize(
    "text",
    ["annulez pas mon rdv", "n'annulez pas mon rdv", "annule surtout pas", "déplacez pas mon rdv", "faut pas annuler"],
)
def test_a_pas_alone_refuses(text: str) -> None:
    """Where people talk, "ne" is left out."""
    assert tasks(text).wanted == ()
    assert pointed_task(text) in {None, "list"}
    assert refuses_task(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("supprime l'anniversaire de samedi", "cancel"),
        ("qu'est-ce que j'ai de prévu demain", "list"),
        ("note le concert de vendredi", "book"),
        ("à quoi ressemble ma semaine", "list"),
    ],
)
def test_errands_of_a_calendar(text: str, label: str) -> None:
    """They are labelled as the errand of a booking that they resemble."""
    assert intent(text) == label


def test_lengths_are_added() -> None:
    """By "et" as by "plus"."""
    for text in ("1 heure et 15 minutes", "1 heure plus 15 minutes"):
        found = duration(text)
        assert found is not None, text
        assert found.total_seconds() == 75 * 60, text


def test_small_talk_is_told_apart() -> None:
    """Who the bot is and how it is asks for nothing."""
    for text in ("comment ça va ?", "vous êtes un robot ?", "t'es qui ?", "comment tu t'appelles"):
        assert talk_words.is_small_talk(text), text
    assert not talk_words.is_small_talk("c'est à quelle heure mon rendez-vous")


@pytest.mark.parametrize(
    "text",
    ["K comme Kléber, X, P comme Pierre, T, 4 6 3 9", "kléber xavier pierre thérèse tiret quatre six trois neuf"],
)
def test_letters_are_read_aloud(text: str) -> None:
    """By the names that French has for letters, and with numbers as words."""
    found = booking_reference(text)
    assert found is not None
    assert found.value == "KXPT-4639"
