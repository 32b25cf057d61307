"""Spanish: when, what, whom and the commands of staff, in the words that people use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bookings.permissions import Command
from dialogs.language import (
    absence_words,
    agenda_words,
    customer_words,
    details,
    durations,
    news_words,
    people_words,
    pointing,
    staff_words,
    which_words,
)
from dialogs.language.command_words import ordered
from dialogs.language.intents import Repair, Task, intent, tasks
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option, pick
from dialogs.language.when import wishes
from dialogs.language.wish import Mood, Problem, Relation, Wish

NOW = datetime(2026, 3, 3, 10, 30, tzinfo=ZoneInfo("Europe/Madrid"))  # a Tuesday
TODAY, TOMORROW = date(2026, 3, 3), date(2026, 3, 4)
THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)
STAFF = [Option("ana", "Ana"), Option("ben", "Ben"), Option("chloe", "Chloe")]


@pytest.fixture(autouse=True)
def _spanish() -> Iterator[None]:
    with speaking("es-ES"):
        yield


def wanted(text: str, expect: str | None = None, reference: datetime | None = None) -> tuple[Wish, ...]:
    """What is wished in this text."""
    return wishes(text, NOW, "es-ES", expect, reference=reference).wanted


def only(text: str, expect: str | None = None, reference: datetime | None = None) -> Wish:
    """The one wish of this text."""
    (wish,) = wanted(text, expect, reference)
    return wish


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a las 5", time(17)),
        ("a las nueve", time(9)),
        ("a la una", time(13)),
        ("a la una y cuarto", time(13, 15)),
        ("a las cinco y media", time(17, 30)),
        ("las 10 y cuarto", time(10, 15)),
        ("a las cuatro menos cuarto", time(15, 45)),
        ("a las 4 menos diez", time(15, 50)),
        ("a las nueve y cuarenta", time(9, 40)),
        ("a las diez y treinta y cinco", time(10, 35)),
        ("a las 6 y 20 de la tarde", time(18, 20)),
        ("a las seis y media pm", time(18, 30)),
        ("a las cuatro cero cinco", time(16, 5)),
        ("a las dieciocho treinta", time(18, 30)),
        ("cinco para las once", time(10, 55)),
        ("un cuarto para las 4", time(15, 45)),
        ("a las 16.45", time(16, 45)),
        ("a las 16:45 h", time(16, 45)),
        ("17h30", time(17, 30)),
        ("a las 18 horas", time(18)),
        ("a las 7 de la mañana", time(7)),
        ("a las 8 de la tarde", time(20)),
        ("las nueve de la noche", time(21)),
        ("las 12 de la noche", time(0)),
        ("las tres de la madrugada", time(3)),
        ("a las dos del mediodía", time(14)),
        ("al mediodía", time(12)),
        ("a las 3 en punto", time(15)),
        ("a las cinco y media de la tarde", time(17, 30)),
        ("para las 5", time(17)),
        ("que sea a las 4", time(16)),
        ("4 p. m.", time(16)),
    ],
)
def test_clock_times(text: str, at: time) -> None:
    """The clock is told with "a las", halves and quarters after the hour, in words or digits, of Spain or America."""
    assert (only(text).start_time, only(text).start_date) == (at, None)


@pytest.mark.parametrize(
    ("text", "relation", "start", "end"),
    [
        ("antes de las 11", Relation.BEFORE, None, time(11)),
        ("hasta las 6 de la tarde", Relation.UNTIL, None, time(18)),
        ("no más tarde de las 17:00", Relation.UNTIL, None, time(17)),
        ("a más tardar a las 16:00", Relation.UNTIL, None, time(16)),
        ("después de las dos", Relation.AFTER, time(14), None),
        ("pasadas las 5", Relation.AFTER, time(17), None),
        ("a partir de las 14:30", Relation.FROM, time(14, 30), None),
        ("desde las 4", Relation.FROM, time(16), None),
        ("de las 4 en adelante", Relation.FROM, time(16), None),
        ("no antes de las 10", Relation.FROM, time(10), None),
        ("a las 5 o más tarde", Relation.FROM, time(17), None),
        ("a eso de las 3", Relation.AROUND, time(15), None),
        ("sobre las cuatro y media", Relation.AROUND, time(16, 30), None),
        ("alrededor de la una", Relation.AROUND, time(13), None),
        ("de 9 a 11", Relation.RANGE, time(9), time(11)),
        ("de las 9 a las 11", Relation.RANGE, time(9), time(11)),
        ("desde las nueve hasta las once", Relation.RANGE, time(9), time(11)),
        ("entre las 2 y las 4", Relation.RANGE, time(14), time(16)),
        ("entre 10 y 12", Relation.RANGE, time(10), time(12)),
        ("de la una a las tres y media", Relation.RANGE, time(13), time(15, 30)),
        ("de 5 a 7 de la tarde", Relation.RANGE, time(17), time(19)),
    ],
)
def test_relations_of_times(text: str, relation: Relation, start: time | None, end: time | None) -> None:
    """Before, after, from, until, around and between are told by "antes de", "desde", "hasta", "sobre", "entre"."""
    wish = only(text)
    assert (wish.relation, wish.start_time, wish.end_time) == (relation, start, end)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("hoy", TODAY, None),
        ("mañana", TOMORROW, None),
        ("manana", TOMORROW, None),
        ("pasado mañana", THURSDAY, None),
        ("jueves", THURSDAY, None),
        ("el juev", THURSDAY, None),
        ("este viernes", FRIDAY, None),
        ("el viernes que viene", FRIDAY, None),
        ("el próximo viernes", FRIDAY + timedelta(weeks=1), None),
        ("el viernes siguiente", FRIDAY + timedelta(weeks=1), None),
        ("lunes de la semana que viene", MONDAY, None),
        ("la semana que viene, el miércoles", MONDAY + timedelta(days=2), None),
        ("miércoles de la próxima semana", MONDAY + timedelta(days=2), None),
        ("la semana próxima", MONDAY, MONDAY + timedelta(days=6)),
        ("la próxima semana", MONDAY, MONDAY + timedelta(days=6)),
        ("esta semana", MONDAY - timedelta(weeks=1), MONDAY - timedelta(days=1)),
        ("el fin de semana", date(2026, 3, 7), date(2026, 3, 8)),
        ("este finde", date(2026, 3, 7), date(2026, 3, 8)),
        ("el mes que viene", date(2026, 4, 1), date(2026, 4, 30)),
        ("a finales de mes", date(2026, 3, 21), date(2026, 3, 31)),
        ("a principios de abril", date(2026, 4, 1), date(2026, 4, 10)),
        ("a mediados de marzo", date(2026, 3, 11), date(2026, 3, 20)),
        ("el 14", date(2026, 3, 14), None),
        ("el día 14", date(2026, 3, 14), None),
        ("el 14 de marzo", date(2026, 3, 14), None),
        ("14 marzo", date(2026, 3, 14), None),
        ("el primero de abril", date(2026, 4, 1), None),
        ("el uno de abril", date(2026, 4, 1), None),
        ("treinta y uno de marzo", date(2026, 3, 31), None),
        ("viernes 13 de marzo", date(2026, 3, 13), None),
        ("viernes 13", date(2026, 3, 13), None),
        ("martes 10", date(2026, 3, 10), None),
        ("mar 10 mar", date(2026, 3, 10), None),
        ("el 14 del 3", date(2026, 3, 14), None),
        ("14/3", date(2026, 3, 14), None),
        ("el 14-3", date(2026, 3, 14), None),
        ("14-03-2026", date(2026, 3, 14), None),
        ("3 de marzo de 2027", date(2027, 3, 3), None),
        ("dentro de tres días", FRIDAY, None),
        ("en dos semanas", date(2026, 3, 17), None),
        ("de aquí a un mes", date(2026, 4, 3), None),
        ("del 10 al 12 de marzo", date(2026, 3, 10), date(2026, 3, 12)),
        ("del 10 al 12", date(2026, 3, 10), date(2026, 3, 12)),
        ("de lunes a miércoles", MONDAY, MONDAY + timedelta(days=2)),
        ("entre el lunes y el miércoles", MONDAY, MONDAY + timedelta(days=2)),
        ("los próximos tres días", TOMORROW, FRIDAY),
        ("el primer lunes de abril", date(2026, 4, 6), None),
        ("el segundo jueves de abril", date(2026, 4, 9), None),
        ("la tercera semana de abril", date(2026, 4, 13), date(2026, 4, 19)),
        ("la semana del 20", date(2026, 3, 16), date(2026, 3, 22)),
        ("este verano", date(2026, 6, 21), date(2026, 9, 23)),
        ("nochebuena", date(2026, 12, 24), None),
        ("el día de Navidad", date(2026, 12, 25), None),
    ],
)
def test_days_and_periods(text: str, first: date, last: date | None) -> None:
    """Days, dates and periods are told with what follows its noun ("semana que viene") and with articles."""
    wish = only(text)
    assert (wish.start_date, wish.end_date, wish.has_time) == (first, last, False)


@pytest.mark.parametrize(
    ("text", "day", "part"),
    [
        ("mañana por la mañana", TOMORROW, "morning"),
        ("mañana temprano", TOMORROW, "morning"),
        ("mañana a primera hora", TOMORROW, "first thing"),
        ("el jueves al salir del trabajo", THURSDAY, "evening"),
        ("esta tarde", TODAY, "long afternoon"),
        ("esta noche", TODAY, "night"),
        ("el jueves a media mañana", THURSDAY, "late morning"),
        ("esta mañana", TODAY, "morning"),
        ("viernes tarde", FRIDAY, "long afternoon"),
        ("el 6 por la tarde", FRIDAY, "long afternoon"),
        ("la mañana del jueves", THURSDAY, "morning"),
        ("el jueves a última hora de la tarde", THURSDAY, "evening"),
        ("el jueves después de comer", THURSDAY, "afternoon"),
    ],
)
def test_parts_of_the_day(text: str, day: date, part: str) -> None:
    """A part of the day goes with its day on either side; the morning and tomorrow share a word."""
    assert (only(text).start_date, only(text).part) == (day, part)


@pytest.mark.parametrize(
    "text",
    [
        "un corte con Ana el viernes a las tres y media",
        "a las 15:30 del viernes",
        "el viernes por la tarde, a las 3 y media",
        "el viernes 6 a las 15.30 para dos personas",
        "para el 6 de marzo a las tres y media",
    ],
)
def test_day_and_time_together(text: str) -> None:
    """A day and a time make one wish, whichever comes first and whatever stands around them."""
    assert (only(text).start_date, only(text).start_time) == (FRIDAY, time(15, 30))


def test_several_wishes_and_corrections() -> None:
    """Two days share one time, one day two times; "mejor" and "perdón" correct."""
    assert [(w.start_date, w.start_time) for w in wanted("el martes o el jueves a las 4")] == [
        (date(2026, 3, 10), time(16)),
        (THURSDAY, time(16)),
    ]
    assert [(w.start_date, w.start_time) for w in wanted("el viernes a las 3 o a las 4")] == [
        (FRIDAY, time(15)),
        (FRIDAY, time(16)),
    ]
    for text in ("el jueves a las 3, mejor el viernes", "el jueves a las 3, perdón, el viernes"):
        assert (only(text).start_date, only(text).start_time) == (FRIDAY, time(15))


@pytest.mark.parametrize(
    "text",
    [
        "el jueves no",
        "el jueves no puedo",
        "no puedo el jueves",
        "menos el jueves",
        "excepto el jueves",
        "nunca en jueves",
    ],
)
def test_days_that_are_refused(text: str) -> None:
    """A day is left out by a "no" before it or behind it."""
    said = wishes(text, NOW, "es")
    assert (said.wanted, [w.start_date for w in said.excluded]) == ((), [THURSDAY])
    other = wishes(f"{text}, mejor el viernes", NOW, "es")
    assert [w.start_date for w in other.wanted] == [FRIDAY]


def test_any_day_but_one() -> None:
    """What is left out leaves the rest open."""
    said = wishes("cualquier día menos el lunes", NOW, "es")
    assert (said.mood, [w.start_date for w in said.excluded]) == (Mood.ANY, [MONDAY])
    week = wishes("la semana que viene, pero no el miércoles", NOW, "es")
    assert [w.start_date for w in week.excluded] == [MONDAY + timedelta(days=2)]


def test_offsets_of_hours() -> None:
    """Hours and their halves and quarters count from now."""
    at = {
        text: only(text).start_time
        for text in (
            "en media hora",
            "dentro de una hora",
            "en hora y media",
            "dentro de tres cuartos de hora",
            "en un cuarto de hora",
        )
    }
    assert list(at.values()) == [time(11), time(11, 30), time(12), time(11, 15), time(10, 45)]
    assert only("hace dos horas").start_time == time(8, 30)


def test_relative_to_the_booking_that_is_moved() -> None:
    """In a move, "una hora después", "el día siguiente" and "la misma hora" count from the booking."""
    booking = datetime(2026, 3, 12, 14)  # noqa: DTZ001 - wall time
    assert only("una hora después", reference=booking).start_time == time(15)
    assert only("media hora antes", reference=booking).start_time == time(13, 30)
    assert only("el día siguiente", reference=booking).start_date == date(2026, 3, 13)
    assert only("el día anterior", reference=booking).start_date == date(2026, 3, 11)
    assert only("un día antes", reference=booking).start_date == date(2026, 3, 11)
    same = only("a la misma hora la semana que viene", reference=booking)
    assert (same.start_date, same.start_time) == (date(2026, 3, 19), time(14))
    assert only("el mismo día a las 5", reference=booking).start_date == date(2026, 3, 12)
    assert only("muévela del jueves al viernes").start_date == FRIDAY


def test_what_was_asked_makes_a_bare_number_count() -> None:
    """A bare number is the day or the hour that was asked for."""
    assert only("el 14", "date").start_date == date(2026, 3, 14)
    assert only("14", "date").start_date == date(2026, 3, 14)
    assert only("9", "time").start_time == time(9)
    assert only("las 9", "time").start_time == time(9)


def test_moods_and_faults() -> None:
    """As soon as possible, any time, earlier and later are moods; days and times that do not exist are told."""
    moods = {
        "cuanto antes": Mood.SOON,
        "lo antes posible": Mood.SOON,
        "el primer hueco": Mood.SOON,
        "cuando sea": Mood.ANY,
        "a cualquier hora": Mood.ANY,
        "más tarde": Mood.LATER,
        "un poco antes": Mood.EARLIER,
    }
    assert {text: wishes(text, NOW, "es").mood for text in moods} == moods
    assert wishes("el 31 de febrero", NOW, "es").problem is Problem.NO_SUCH_DATE
    assert wishes("a las 25:00", NOW, "es").problem is Problem.NO_SUCH_TIME


@pytest.mark.parametrize(
    "text",
    [
        "¿cuánto cuesta?",
        "tengo dos hijos",
        "somos tres",
        "necesito un corte",
        "buenas tardes",
        "gracias, eso es todo por hoy",
        "soy Laura Reyes",
        "una cita, por favor",
        "quiero la 3",
        "ya no la necesito",
    ],
)
def test_nothing_is_invented(text: str) -> None:
    """No date comes of a text that says none."""
    assert not wanted(text)


MEANT = {
    "book": (
        "quiero una cita para cortarme el pelo",
        "quisiera reservar",
        "me gustaría pedir hora",
        "me das cita para el viernes?",
        "cita mañana a las 5",
        "necesito un corte",
        "agéndame un turno el lunes",
        "puedes apuntarme para una cita el martes?",
        "una sita porfa",
        "reservame para el sabado",
        "coger cita",
        "tenéis hora mañana por la tarde?",
        "hágame una reserva a nombre de Laura",
    ),
    "reschedule": (
        "quiero cambiar mi cita",
        "necesito mover la reserva al jueves",
        "hay que aplazar la cita",
        "puedo adelantar mi turno?",
        "tengo una reserva el martes y quisiera cambiarla",
        "reagendar",
        "posponer la cita",
    ),
    "cancel": (
        "cancelar la cita",
        "anula mi reserva por favor",
        "quiero anular la cita del lunes",
        "al final no podré ir",
        "ya no necesito la cita",
        "no puedo asistir a la cita",
        "quítame la reserva",
    ),
    "list": (
        "mis citas",
        "¿cuándo es mi cita?",
        "a qué hora tenía la reserva?",
        "tengo alguna cita esta semana?",
        "enséñame mis reservas",
        "qué tengo reservado?",
        "cuáles son mis próximas citas",
    ),
    "availability": ("qué huecos tenéis?", "hay algo libre?", "tienen disponibilidad?", "qué horas libres hay?"),
    "find": ("¿qué servicios ofrecéis?", "busco una peluquería", "qué tratamientos hay?"),
    "handoff": (
        "quiero hablar con una persona",
        "¿puedo hablar con alguien?",
        "pásame con el encargado",
        "contacto",
        "que me llamen, por favor",
        "prefiero hablar con un humano",
    ),
    "affirm": (
        "sí",
        "si",
        "siii",
        "sí, por favor",
        "claro que sí",
        "vale",
        "de acuerdo",
        "perfecto",
        "me va bien",
        "ok, resérvala",
        "por supuesto",
        "que sí",
        "me parece perfecto",
    ),
    "deny": ("no", "no, gracias", "mejor no", "no me va bien", "para nada", "no es eso", "nop", "está mal"),
    "greet": ("hola", "buenas", "buenos días", "hola, ¿qué tal?", "buenas tardes, ¿cómo está?"),
    "goodbye": ("adiós", "hasta luego", "nos vemos", "que tenga un buen día", "chao"),
    "thanks": ("gracias", "muchísimas gracias", "muy amable", "se lo agradezco"),
    "help": (
        "ayuda",
        "¿qué puedes hacer?",
        "¿cómo funciona esto?",
        "en qué me puedes ayudar?",
        "no sé qué puedo pedir",
    ),
    "repeat": ("¿puedes repetir?", "¿cómo dice?", "no le he entendido", "otra vez, por favor", "empecemos de nuevo"),
    "abort": ("para", "déjelo", "olvídalo", "mejor dejarlo", "cancela", "no importa, déjalo"),
    "alternatives": ("¿otra hora?", "otro día", "ninguna de esas", "¿hay más horas?", "otra persona"),
    "change": ("he cambiado de idea", "prefiero el jueves", "quería decir el martes", "mejor con Ana"),
    "none": (
        "¿qué hora es?",
        "cuéntame un chiste",
        "resérvame un vuelo a Roma",
        "necesito un taxi",
        "me gusta el mar",
        "¿eres un robot?",
        "¿qué tiempo hace mañana?",
    ),
}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in MEANT.items() for text in texts])
def test_what_people_want(label: str, text: str) -> None:
    """Each errand is known by several wordings, formal and not, with typing errors."""
    assert intent(text, "es-ES") == label


def test_answers_with_more_and_negation() -> None:
    """A yes may go on with a change; what stands after "no" is refused; "si" that is an if is no yes."""
    said = tasks("sí, pero a las 4")
    assert (said.answer, said.is_firm, said.rest) == (True, True, "a las 4")
    said = tasks("no, mejor el jueves")
    assert (said.answer, said.rest) == (False, "mejor el jueves")
    assert tasks("no quiero cancelar la cita").refused[0] is Task.CANCEL
    assert tasks("no quiero cancelar la cita").wanted == ()
    assert tasks("no, cancela la cita").wanted == (Task.CANCEL,)
    assert tasks("si puede ser el martes").answer is None
    assert tasks("no puedo el martes").answer is None
    assert tasks("empezar de nuevo").repairs[0] is Repair.START_OVER
    assert Repair.BACK in tasks("volver").repairs
    assert Repair.UNDO in tasks("deshacer").repairs


def test_what_short_words_point_at() -> None:
    """Within a talk, "cancélala", "muévela" and "mis citas" name a task; asking for hours or a price is told too."""
    assert pointing.pointed_task("cancélala") is Task.CANCEL
    assert pointing.pointed_task("cancelar") is Task.CANCEL
    assert pointing.pointed_task("no la canceles") is None
    assert pointing.pointed_task("muévela al jueves") is Task.RESCHEDULE
    assert pointing.pointed_task("mover") is Task.RESCHEDULE
    assert pointing.pointed_task("cámbiala") is Task.RESCHEDULE
    assert pointing.pointed_task("oye, ¿me la puedes pasar al lunes?") is Task.RESCHEDULE
    assert pointing.pointed_task("mis citas") is Task.LIST
    assert pointing.asks_for_price("¿cuánto vale?")
    assert pointing.asks_for_price("cuánto dura el tinte")
    assert pointing.asks_to_keep("no, déjala como está")
    assert pointing.asks_to_keep("mantenerla")
    assert pointing.asks_for_undo("he cambiado de idea")
    for text in ("¿dónde estáis?", "¿a qué hora abren?", "¿cuál es su teléfono?", "¿está abierto?"):
        assert pointing.asks_for_contact(text), text
    assert not pointing.asks_for_contact("mi teléfono es 600 123 123")


def test_names_and_choices() -> None:
    """People give their name, choose among names, leave one out, say that anyone will do, and read references aloud."""
    for text in ("me llamo María de la Cruz", "a nombre de María de la Cruz", "Soy María de la Cruz"):
        found = details.person_name(text)
        assert found is not None, text
        assert found.value.startswith("María"), text
    asked = details.person_name("maría garcía", asked=True)
    assert asked is not None
    assert asked.value == "María García"
    assert details.person_name("soy nueva aquí") is None
    assert pick("con Ana por favor", STAFF).id == "ana"
    assert pick("me da igual", STAFF).is_anyone
    assert pick("quien esté libre", STAFF).is_anyone
    assert pick("con Ben no, con Chloe", STAFF).id is not None
    assert pick("cualquiera menos Ben", STAFF).excluded == ("ben",)
    assert not pick("hola, buen día, quisiera una cita", STAFF)
    assert pick("la segunda", STAFF, asked=True).id == "ben"
    assert pick("el último", STAFF, asked=True).id == "chloe"
    aloud = details.booking_reference("T de Toledo A de Ana K de kilo E de Elena 3 A de Ana A de Ana 4")
    assert aloud is not None
    assert aloud.value == "TAKE-3AA4"


@pytest.mark.parametrize(
    ("text", "command", "about"),
    [
        ("ajustes horario", Command.SETTINGS, "horario"),
        ("bandeja de salida", Command.OUTBOX, ""),
        ("borrar los datos de Casey", Command.ERASE, "Casey"),
        ("exportar todo", Command.EXPORT, "todo"),
        ("equipo", Command.STAFF_AND_LINKS, "equipo"),
        ("código de vínculo para Ben", Command.STAFF_AND_LINKS, "código de vínculo para Ben"),
        ("fijar TAKE-3AA4 en sí", Command.PIN, "TAKE-3AA4 en sí"),
        ("ausencia el jueves de 9 a 12", Command.TIME_OFF, "el jueves de 9 a 12"),
        ("quitar la ausencia del jueves", Command.TIME_OFF, "quitar del jueves"),
        ("vacaciones la semana que viene", Command.TIME_OFF, "la semana que viene"),
        ("lista de llamadas", Command.TIME_OFF, "lista de llamadas"),
        ("cerrado el 24 de diciembre", Command.CLOSURE, "el 24 de diciembre"),
        ("pasar la cita de Casey a Ben", Command.HAND_OVER, "la cita de Casey a Ben"),
        ("editar datos de Casey", Command.EDIT_CUSTOMER, "Casey"),
        ("añadir a Casey a la clase", Command.ADD_TO_CLASS, "Casey a la clase"),
        ("reservar para Casey el viernes a las 3", Command.BOOK_FOR, "para Casey el viernes a las 3"),
        ("reservar corte para Casey", Command.BOOK_FOR, "corte para Casey"),
        ("mover a Casey al viernes a las 3", Command.MOVE_FOR, "Casey al viernes a las 3"),
        ("pasar la cita de Casey al viernes", Command.MOVE_FOR, "Casey al viernes"),
        ("cancelar a Casey: cerramos", Command.CANCEL_FOR, "Casey: cerramos"),
        ("deshacer el cambio de Casey", Command.UNDO_FOR, "Casey"),
        ("historial de Casey", Command.HISTORY, "Casey"),
        ("reenviar la confirmación a Casey", Command.RESEND, "Casey"),
        ("escribir a Casey: Llego tarde", Command.MESSAGE, "Casey: Llego tarde"),
        ("Casey no se presentó", Command.NO_SHOW, "Casey"),
        ("marcar a Casey como atendida", Command.DONE, "a Casey"),
        ("¿qué idiomas hablas?", Command.LANGUAGE, ""),
        ("idioma inglés", Command.LANGUAGE, "inglés"),
        ("huecos para corte con Ana", Command.FREE, "corte con Ana"),
        ("¿quién está libre mañana?", Command.FREE, "mañana"),
        ("time off Thursday", Command.TIME_OFF, "Thursday"),
    ],
)
def test_commands_of_staff(text: str, command: Command, about: str) -> None:
    """Staff command in the words that the bot's texts teach; in English too."""
    order = ordered(text)
    assert order is not None
    assert (order.command, order.about) == (command, about)


@pytest.mark.parametrize(
    "text",
    [
        "reservar para mañana",
        "reservar para cortarme el pelo",
        "cita para el viernes",
        "mover mi cita",
        "cancelar mi cita",
        "quiero una cita",
        "necesito ayuda",
        "hola",
    ],
)
def test_what_customers_say_is_no_command(text: str) -> None:
    """One's own bookings are no business of staff."""
    assert ordered(text) is None


def test_words_after_a_command() -> None:
    """Whom, where to and why stand apart; so do pins, sending and telling."""
    assert which_words.parted(Command.MOVE_FOR, "Casey al viernes a las 3") == ("Casey", "viernes a las 3")
    assert which_words.parted(Command.CANCEL_FOR, "Casey: cerramos") == ("Casey", "cerramos")
    assert which_words.parted(Command.HAND_OVER, "la cita de Casey a Ben") == ("la cita de Casey", "Ben")
    assert [which_words.pin_in(text) for text in ("en sí", "en no", "como el servicio", "eso")] == [
        "on",
        "off",
        "service",
        "",
    ]
    assert which_words.means_it("esta cita")
    assert which_words.says_send("sí, envíalo")
    assert which_words.name_in("la cita de Casey Quinn") == "Casey Quinn"
    assert which_words.colleague_in("corte con Ana") == ("Ana", (6, 13))


def test_the_agenda_and_who_comes_next() -> None:
    """The agenda, who comes next and looking somebody up; "agenda" as a verb books."""
    asked = {text: agenda_words.asked(text) for text in ("agenda de Ana mañana", "mi agenda", "siguiente de Ana")}
    assert [found.command if found else None for found in asked.values()] == [
        Command.AGENDA,
        Command.AGENDA,
        Command.NEXT,
    ]
    found = agenda_words.asked("buscar a Casey Quinn")
    assert found is not None
    assert (found.command, found.about) == (Command.FIND, "Casey Quinn")
    assert agenda_words.asked("agenda una cita para mañana") is None
    assert agenda_words.asked("buscar de nuevo") is None
    assert agenda_words.person_in("agenda de Ana") == "Ana"
    assert agenda_words.means_everybody("agenda de todo el equipo")


def test_time_off_in_words() -> None:
    """Whom, when and why an absence is, how long it lasts, and which bookings stay."""
    now = NOW.replace(tzinfo=None)
    told = absence_words.told("de Ana el jueves de 9 a 12, médico", now, "es", STAFF)
    assert (told.whom, told.stretch.first, told.stretch.since, told.stretch.until) == (
        "ana",
        THURSDAY,
        time(9),
        time(12),
    )
    assert told.reason == "médico"
    assert absence_words.told("para todos el viernes", now, "es", STAFF).whom == absence_words.EVERYBODY
    long = absence_words.told("el lunes durante tres días", now, "es", STAFF).stretch
    assert (long.first, long.last) == (MONDAY, MONDAY + timedelta(days=2))
    days = absence_words.told("del 10 al 12 de marzo", now, "es", STAFF).stretch
    assert (days.first, days.last) == (date(2026, 3, 10), date(2026, 3, 12))
    assert absence_words.act_of("quitar el jueves") == (absence_words.Act.REMOVE, "el jueves")
    assert absence_words.act_of("lista de llamadas")[0] is absence_words.Act.CALLS
    assert absence_words.chosen_rows("dejar 1", STAFF) == (False, ("ana",))
    assert absence_words.chosen_rows("mover 2 al final", STAFF) == (True, ("ben",))


def test_customers_news_people_and_lengths() -> None:
    """A customer's details, news, acts on the team, lengths of time and signing in."""
    said = customer_words.customer_said("corte para Dora Blanco el viernes, nota: alergia", "ES", [], [])
    assert (said.name, said.note) == ("Dora Blanco", "alergia")
    assert customer_words.customer_said("sin correos", "ES", [], []).wants_no_mail
    assert customer_words.says_anyway("reservar de todos modos")
    assert news_words.chosen("activar avisos") is news_words.Switch.ON
    assert news_words.chosen("desactivar avisos") is news_words.Switch.OFF
    assert isinstance(news_words.chosen("horas de silencio de 21 a 7"), news_words.QuietHours)
    assert news_words.quiet_range("de 20:00 a 7:00") is not None
    assert people_words.staff_act("quitar a Ana del equipo") == ("remove", "Ana")
    assert people_words.staff_act("servicios de Ana") == ("services", "Ana")
    assert people_words.means_everything("todo")
    lengths = {
        "media hora": 30,
        "hora y media": 90,
        "2 horas": 120,
        "una hora y 15 minutos": 75,
        "1 día": 1440,
        "nada": 0,
    }
    assert {text: durations.duration(text) for text in lengths} == {
        text: timedelta(minutes=minutes) for text, minutes in lengths.items()
    }
    assert staff_words.asks_to_sign_in("acceso del equipo")
    assert staff_words.asks_to_sign_out("cerrar sesión")
    assert staff_words.link_code("vincular ABCD-EFGH-JKMN-PQRT") == "ABCDEFGHJKMNPQRT"
