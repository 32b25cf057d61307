"""Spanish and Portuguese: two tasks, the other one, any of these; preferred, ruled out, skipped, spelled aloud."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from dialogs.language import talk_words as said
from dialogs.language.command_words import ordered
from dialogs.language.details import booking_reference
from dialogs.language.intents import Task, intent, tasks
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option, pick
from dialogs.language.pointing import asks_to_keep
from dialogs.language.when import wishes
from dialogs.language.wish import Wish

NOW = datetime(2026, 3, 3, 10, 30)  # noqa: DTZ001 - wall time, a Tuesday
TOMORROW, THURSDAY, FRIDAY, MONDAY = (date(2026, 3, day) for day in (4, 5, 6, 9))
WEEK, AFTER = timedelta(weeks=1), timedelta(days=6)
STAFF = [Option("ana", "Ana"), Option("ben", "Ben"), Option("chloe", "Chloe")]


def days(found: tuple[Wish, ...]) -> list[date | None]:
    """The first day of each wish."""
    return [wish.start_date for wish in found]


@pytest.mark.parametrize(
    ("locale", "text", "first", "second"),
    [
        ("es", "Cancela mi cita y luego reserva un tinte", "Cancela mi cita", "reserva un tinte"),
        ("es", "mueve la mía al lunes y de paso cancela la otra", "mueve la mía al lunes", "cancela la otra"),
        ("es", "quiero un corte, además por favor anula el tinte", "quiero un corte", "anula el tinte"),
        ("pt", "Desmarque o corte e depois marque uma coloração", "Desmarque o corte", "marque uma coloração"),
        ("pt", "passe-a para segunda e também pode cancelar a outra", "passe-a para segunda", "cancelar a outra"),
    ],
)  # fmt: skip
def test_two_tasks_are_parted(locale: str, text: str, first: str, second: str) -> None:
    """A sentence is tried apart where another task may begin."""
    with speaking(locale):
        lefts = dict(said.clauses(text))
        assert first in {left.rstrip(" ,") for left in lefts}
        assert any(right.endswith(second) for right in lefts.values())


@pytest.mark.parametrize(
    ("locale", "text", "is_other", "by_day"),
    [
        ("es", "cancela la otra", True, False),
        ("es", "el otro corte, por favor", True, False),
        ("es", "mi otra cita", True, False),
        ("es", "la otra semana", False, False),
        ("es", "quiero otra cita", False, False),
        ("es", "con la otra chica", False, False),
        ("es", "la del viernes", False, True),
        ("es", "el corte del 11", False, True),
        ("es", "la que tengo el lunes", False, True),
        ("es", "la de las 5", False, True),
        ("es", "mañana de 5 a 6", False, False),
        ("pt", "cancele a outra", True, False),
        ("pt", "o outro corte", True, False),
        ("pt", "na outra semana", False, False),
        ("pt", "quero outra marcação", False, False),
        ("pt", "a de sexta", False, True),
        ("pt", "a marcação do dia 11", False, True),
        ("pt", "a que tenho na segunda", False, True),
        ("pt", "a partir de sexta", False, False),
    ],
)
def test_which_booking_is_meant(locale: str, text: str, is_other: bool, by_day: bool) -> None:
    """A booking is told as "the other one" and "the one on Friday"; another week or another colleague is none."""
    with speaking(locale):
        assert (said.names_the_other(text), said.names_one_by_day(text)) == (is_other, by_day)


@pytest.mark.parametrize(
    ("locale", "text", "what", "where"),
    [
        ("es", "mueve la del viernes al lunes a las 2", "mueve la del viernes", "lunes a las 2"),
        ("es", "pasa la del viernes a mañana a las 3", "pasa la del viernes", "mañana a las 3"),
        ("es", "mueve mi cita a las 5", "mueve mi cita", "las 5"),
        ("pt", "muda a de sexta às 11 para segunda às 14h", "muda a de sexta às 11", "segunda às 14h"),
    ],
)
def test_a_move_tells_what_and_where_to(locale: str, text: str, what: str, where: str) -> None:
    """What stands before "to" is what is moved, also where the clock is told with the same word."""
    with speaking(locale):
        assert tuple(part.strip() for part in said.parted_at_target(text)) == (what, where)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es", "cualquiera de esas"), ("es", "me da igual"), ("es", "la que sea"), ("es", "elija usted"),
        ("es", "todas me van bien"), ("es", "una de esas"), ("pt", "qualquer uma"), ("pt", "tanto faz"),
        ("pt", "escolha por mim"), ("pt", "todas servem"), ("pt", "a que der mais jeito"), ("pt", "qualquer"),
    ],
)  # fmt: skip
def test_any_of_what_was_offered(locale: str, text: str) -> None:
    """Whoever takes any of the times takes one; with an exception, or about something else, they do not."""
    with speaking(locale):
        assert said.takes_any(text)
        assert not said.takes_any("me da igual con quién" if locale == "es" else "tanto faz com quem")
        assert not said.takes_any("cualquiera menos Ana" if locale == "es" else "qualquer um menos a Ana")


@pytest.mark.parametrize(
    ("locale", "later", "earlier", "other", "shifted_later", "shifted_earlier"),
    [
        ("es", "la más tarde", "la más temprana", "con otra persona", "retrásala una hora", "adelántala media hora"),
        ("pt", "o mais tarde", "a mais cedo", "outra pessoa", "adie-a uma hora", "antecipe-a meia hora"),
    ],
)  # fmt: skip
def test_which_end_somebody_else_and_how_far(
    locale: str, later: str, earlier: str, other: str, shifted_later: str, shifted_earlier: str
) -> None:
    """The latest and the earliest of the times, another colleague, and a move by so much."""
    with speaking(locale):
        assert (said.which_end(later), said.which_end(earlier)) == (-1, 0)
        assert said.wants_someone_else(other)
        assert not said.wants_someone_else(later)
        for text, hour in ((shifted_later, 12), (shifted_earlier, 10)):
            found = wishes(said.shifted(text), NOW, locale, reference=NOW.replace(hour=11, minute=0)).wanted
            assert [w.start_time.hour for w in found if w.start_time] == [hour]


@pytest.mark.parametrize(
    ("locale", "text", "left", "is_out"),
    [
        ("es", "un corte, pero no el día de mi otra cita", "un corte, pero", True),
        ("es", "el mismo día que tengo la otra", "", False),
        ("pt", "um corte, mas não no dia da minha outra marcação", "um corte, mas", True),
        ("pt", "no mesmo dia da outra", "", False),
    ],
)
def test_the_day_of_another_booking(locale: str, text: str, left: str, is_out: bool) -> None:
    """The day of another booking is asked for, or ruled out."""
    with speaking(locale):
        assert (found := said.days_of_others(text)) is not None
        assert (found[0].strip(" ."), found[1]) == (left, is_out)


@pytest.mark.parametrize(
    ("locale", "text", "wanted", "ruled_out"),
    [
        ("es", "mañana o pasado", [TOMORROW, THURSDAY], []),
        ("es", "mañana no, pasado", [THURSDAY], [TOMORROW]),
        ("es", "esta semana no, la que viene", [MONDAY], [MONDAY - WEEK]),
        ("es", "este mes no puedo, el que viene", [date(2026, 4, 1)], [date(2026, 3, 1)]),
        ("es", "mejor la que viene", [MONDAY], []),
        ("es", "el viernes no, el siguiente", [FRIDAY + WEEK], [FRIDAY]),
        ("es", "el jueves y el viernes no me van bien", [], [THURSDAY, FRIDAY]),
        ("es", "no me va bien el jueves, mejor el viernes", [FRIDAY], [THURSDAY]),
        ("es", "10, 11 o 12 de abril", [date(2026, 4, day) for day in (10, 11, 12)], []),
        ("pt", "amanhã ou depois de amanhã", [TOMORROW, THURSDAY], []),
        ("pt", "esta semana não, a que vem", [MONDAY], [MONDAY - WEEK]),
        ("pt", "esta sexta não posso, a seguinte", [FRIDAY + WEEK], [FRIDAY]),
        ("pt", "quinta e sexta não dá", [], [THURSDAY, FRIDAY]),
        ("pt", "não posso na quinta, sexta sim", [FRIDAY], [THURSDAY]),
        ("pt", "dia 10 ou no dia 11 de abril", [date(2026, 4, 10), date(2026, 4, 11)], []),
        ("it", "giovedì e venerdì non posso", [], [THURSDAY, FRIDAY]),
        ("it", "non posso giovedì", [], [THURSDAY]),
    ],
)
def test_days_told_by_what_stands_before(locale: str, text: str, wanted: list[date], ruled_out: list[date]) -> None:
    """What "the next one" is of stands before it; what does not suit rules out what it is said of, on either side."""
    found = wishes(text, NOW, locale)
    assert (days(found.wanted), days(found.excluded)) == (wanted, ruled_out)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es", "mañana, a poder ser por la tarde"),
        ("es", "mañana, preferiblemente por la tarde"),
        ("pt", "amanhã, de preferência à tarde"),
        ("pt", "amanhã, se der à tarde"),
        ("it", "domani, se possibile di pomeriggio"),
    ],
)
def test_what_is_merely_preferred(locale: str, text: str) -> None:
    """What is said to be preferred orders the times and takes none away."""
    found = wishes(text, NOW, locale)
    assert (days(found.wanted), len(found.preferred)) == ([TOMORROW], 1)
    assert found.preferred[0].start_time is not None


@pytest.mark.parametrize(
    ("locale", "text", "ids", "excluded"),
    [
        ("pt", "Com a Ana não", (), ("ana",)),
        ("pt", "Com a Ana não, com o Ben", ("ben",), ("ana",)),
        ("pt", "menos a Ana", (), ("ana",)),
        ("pt", "não, com a Ana", ("ana",), ()),
        ("es", "con Ana no", (), ("ana",)),
        ("es", "con Ana no, con Ben sí", ("ben",), ("ana",)),
        ("es", "menos Ana", (), ("ana",)),
        ("it", "con Ana no, con Ben", ("ben",), ("ana",)),
        ("nl", "met Ana niet", (), ("ana",)),
        ("de", "mit Ana nicht, mit Ben", ("ben",), ("ana",)),
        ("fr", "avec Ana non", (), ("ana",)),
        ("en", "Ben, not Ana", ("ben",), ("ana",)),
    ],
)
def test_a_name_is_ruled_out_from_behind(
    locale: str, text: str, ids: tuple[str, ...], excluded: tuple[str, ...]
) -> None:
    """A "no" at the end of a clause rules out whom it names, and nobody in the next clause."""
    with speaking(locale):
        picked = pick(text, STAFF)
    assert (picked.ids, picked.excluded) == (ids, excluded)


SKIPPED = {
    "en": ("skip", "skip that one", "pass", "leave it blank", "next question please"),
    "es": ("saltar", "pasar", "paso", "omítelo", "sáltatelo", "déjalo en blanco", "sin nota", "siguiente pregunta"),
    "it": ("saltare", "passo", "lo salti", "lascia in bianco", "senza note"),
    "nl": ("overslaan", "sla maar over", "volgende vraag", "laat maar leeg"),
    "pt": ("saltar", "passar", "passo", "avançar", "pular", "deixe em branco", "sem nota"),
}


@pytest.mark.parametrize("locale", sorted(SKIPPED))
def test_a_question_is_skipped(locale: str) -> None:
    """To skip a question is that and no note; the same words with more behind them are not."""
    assert [text for text in SKIPPED[locale] if not tasks(text, locale).is_skip] == []
    further = {"es": "pasa mi cita al lunes", "pt": "passe a minha marcação para segunda", "it": "passa da Ben"}
    assert not tasks(further.get(locale, "next week"), locale).is_skip
    with speaking(locale):
        handed = [text for text in SKIPPED[locale] if (order := ordered(text)) and order.command == "hand_over"]
    assert handed == []


def test_the_words_around_a_task() -> None:
    """A booking is passed to another time, small talk is told from a request, and a booking stays as it is."""
    assert intent("pasa la cita del viernes al lunes", "es") == Task.RESCHEDULE
    for locale, asked, wish, keep in (
        ("es", "¿eres una persona?", "es para una persona", "mejor no, déjala como está"),
        ("pt", "é um robô?", "é para uma pessoa", "afinal não, deixe como está"),
    ):
        with speaking(locale):
            assert said.is_small_talk(asked)
            assert not said.is_small_talk(wish)
            assert asks_to_keep(keep)
            assert said.names_that_day("ese mismo día" if locale == "es" else "nesse mesmo dia")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es", "Toledo, Antonio, Kilo, España, guion, tres, Antonio, Dinamarca, cuatro"),
        ("es", "T de Toledo, A de Ana, K de kilo, E de Elena, 3, A de Ana, D de Dolores, 4"),
        ("es", "te a ka e tres a Dolores cuatro"),
        ("pt", "Tavira, Aveiro, Kilo, Évora, tracinho, três, Aveiro, Dado, quatro"),
        ("pt", "tê á capa é três á Dado quatro"),
    ],
)
def test_a_reference_is_read_aloud(locale: str, text: str) -> None:
    """Letters are told by names, or by words that begin with them."""
    with speaking(locale):
        assert (found := booking_reference(text)) is not None
        assert found.value == "TAKE-3AD4"
