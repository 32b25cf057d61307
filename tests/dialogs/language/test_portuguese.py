"""Portuguese is understood as people in Portugal and in Brazil write it: what is wanted, who, and commands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bookings.permissions import Command
from dialogs.language import (
    absence_words,
    agenda_words,
    customer_words,
    details,
    news_words,
    people_words,
    pointing,
    staff_words,
    which_words,
)
from dialogs.language.command_words import ordered
from dialogs.language.durations import duration
from dialogs.language.intents import Task, intent
from dialogs.language.lexicon import languages, speaking
from dialogs.language.names import Option, pick
from dialogs.language.tongues import other_tongue

WEDNESDAY = datetime(2026, 3, 4, 10, 15, tzinfo=UTC)

INTENTS = {
    "book": "e outra para o meu filho"
    "|quero marcar um corte|pode marcar-me um corte na sexta?|preciso de cortar o cabelo|quero fazer as unhas"
    "|me agenda um horário na quinta|marcação por favor|dá para marcar para hoje?"
    "|gostava de marcar uma hora para sábado",
    "reschedule": "tem como adiantar uma hora?"
    "|mudar a minha marcação|posso adiar a consulta?|reagendar|queria antecipar o corte"
    "|dá para passar a minha marcação para sexta?|tenho uma marcação na terça e preciso de a mudar",
    "cancel": "quero cancelar a minha marcação|desmarcar|não posso ir amanhã|já não preciso da marcação"
    "|a minha marcação tem de ser cancelada",
    "list": "quando é a minha marcação?|que marcações tenho?|a que horas é o meu corte?|o que tenho marcado?",
    "availability": "quando têm vaga?|horários disponíveis|que horas tem livres?",
    "find": "que serviços têm?|quem trabalha aí?",
    "handoff": "quero falar com uma pessoa|posso falar com alguém?|falar com o salão|atendente",
    "affirm": "sim|sim, por favor|claro|isso mesmo|pode ser|está bem|com certeza|pode marcar|confirmo",
    "deny": "não|não, obrigado|nem pensar|claro que não|não é isso|está errado",
    "greet": "olá|bom dia|oi, tudo bem?",
    "goodbye": "adeus|tchau|até logo|até amanhã",
    "thanks": "obrigada|muito obrigado|valeu",
    "help": "ajuda|o que podes fazer?|como funciona isto?",
    "repeat": "pode repetir?|não percebi|recomeçar|começar de novo",
    "abort": "parar|esquece isso|deixa estar|não quero mais nada",
    "alternatives": "outras horas?|outro dia|mais opções",
    "change": "mudei de ideias|prefiro às 4|afinal na quinta",
    "none": "que tempo vai fazer amanhã?|conta-me uma piada|chama um táxi|toca uma música",
}


@pytest.mark.parametrize(
    ("text", "label"), [(text, label) for label, said in INTENTS.items() for text in said.split("|")]
)
def test_intent(text: str, label: str) -> None:
    """What is wanted is told from what is said."""
    assert intent(text, "pt") == label


@pytest.mark.parametrize("text", ["não canceles a marcação", "não quero cancelar a minha marcação"])
def test_a_task_that_is_refused(text: str) -> None:
    """A task after "não" is not wanted."""
    assert intent(text, "pt") != "cancel"


COMMANDS = """
definições horário | settings | horário
definições regra Corte desligar | settings | regra Corte desligar
caixa de saída | outbox |
apagar dados de casey@example.com | erase | casey@example.com
exportar tudo | export | tudo
tirar Ben da equipa | staff_and_links | tirar Ben da equipa
fixar ABCD-3FGH como permitida | pin | ABCD-3FGH como permitida
ausência de Ana quinta | time_off | de Ana quinta
lista de chamadas | time_off | lista de chamadas
estamos fechados na sexta | closure | na sexta
passar a marcação de Casey a Ben | hand_over | de Casey a Ben
passar Casey para sexta | move_for | Casey para sexta
corrigir contactos de Casey | edit_customer | Casey
inscrever Casey na aula de quinta | add_to_class | Casey na aula de quinta
marcar um corte para o João na sexta às 3 | book_for | um corte para o João na sexta às 3
remarcar Casey para sexta às 15h | move_for | Casey para sexta às 15h
cancelar Casey: estamos fechados | cancel_for | Casey: estamos fechados
desfazer Casey | undo_for | Casey
histórico de ABCD-3FGH | history | ABCD-3FGH
reenviar confirmação de Casey | resend | Casey
escrever a Casey: chegue cedo | message | Casey: chegue cedo
Casey não compareceu | no_show | Casey
marcar Casey como concluída | done | Casey
língua inglês | language | inglês
livre corte com Ana amanhã | free | corte com Ana amanhã
a Ana está livre na quinta? | free | Ana na quinta
time off Thursday | time_off | Thursday
""".strip().splitlines()


@pytest.mark.parametrize("row", COMMANDS)
def test_command(row: str) -> None:
    """Staff order in Portuguese, or in English."""
    text, command, about = (part.strip() for part in row.split("|"))
    with speaking("pt"):
        order = ordered(text)
    assert order is not None
    assert (order.command, order.about) == (Command(command), about)


@pytest.mark.parametrize(
    "text",
    ["marcar para amanhã às 3", "marcar um corte para sexta", "marcar para mim", "marcar um corte para duas pessoas"],
)
def test_no_customer_is_made_up(text: str) -> None:
    """Whoever names nobody books for themselves."""
    with speaking("pt"):
        assert ordered(text) is None


@pytest.mark.parametrize(
    ("text", "command", "about"),
    [
        ("agenda de Ana amanhã", Command.AGENDA, "agenda de Ana amanhã"),
        ("quem vem a seguir?", Command.NEXT, ""),
        ("quem é o próximo de Ana", Command.NEXT, "ana"),
        ("procurar Casey", Command.FIND, "Casey"),
    ],
)
def test_what_is_booked_is_read(text: str, command: Command, about: str) -> None:
    """Staff ask for the agenda, for who comes next and for somebody by name."""
    with speaking("pt"):
        assert agenda_words.asked(text) == (command, about)


def test_the_agenda_of_everybody() -> None:
    """All staff are meant by "todos", and a person by the name that is left."""
    with speaking("pt"):
        assert agenda_words.means_everybody("mostra-me a agenda de todos")
        assert agenda_words.person_in("mostra-me a agenda de Ana") == "Ana"


def test_news() -> None:
    """News goes on and off, and quiet hours are set, taken away and left to the business."""
    with speaking("pt"):
        assert news_words.chosen("ligar avisos") is news_words.Switch.ON
        assert news_words.chosen("desligar avisos") is news_words.Switch.OFF
        assert news_words.chosen("avisos") is news_words.Switch.ASK
        for text in ("horas de silêncio 21 às 7", "silêncio das 21h às 7h"):
            quiet = news_words.chosen(text)
            assert isinstance(quiet, news_words.QuietHours)
            assert quiet.hours is not None
            assert (quiet.hours.start_time.hour, quiet.hours.end_time.hour) == (21, 7)
        assert news_words.chosen("horas de silêncio da empresa") == news_words.QuietHours(None)


def test_signing_in() -> None:
    """Staff sign in and out, and link an account by its code."""
    with speaking("pt"):
        assert staff_words.asks_to_sign_in("iniciar sessão")
        assert staff_words.asks_to_sign_out("terminar sessão")
        assert staff_words.link_code("associar abcd-efgh-jkmn-pqrt") == "ABCDEFGHJKMNPQRT"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("equipa", ("list", "")),
        ("acrescentar membro Rita", ("add", "Rita")),
        ("tirar Ben da equipa", ("remove", "Ben")),
        ("código de associação para Ben", ("code", "Ben")),
        ("desassociar Ben", ("unlink", "Ben")),
        ("aprovar Rita Alves", ("approve", "Rita Alves")),
        ("anular links de ABCD-3FGH", ("revoke", "ABCD-3FGH")),
    ],
)
def test_what_is_done_about_staff(text: str, act: tuple[str, str]) -> None:
    """Administrators say what is to be done about staff, links and codes."""
    with speaking("pt"):
        assert people_words.staff_act(text) == act


@pytest.mark.parametrize(
    ("command", "about", "parts"),
    [
        (Command.MOVE_FOR, "Casey para sexta às 15h", ("Casey", "sexta às 15h")),
        (Command.CANCEL_FOR, "Casey amanhã porque estou doente", ("Casey amanhã", "estou doente")),
        (Command.HAND_OVER, "marcação de Casey a Ben", ("marcação de Casey", "Ben")),
        (Command.MESSAGE, "Casey a dizer que chegue cedo", ("Casey", "chegue cedo")),
        (Command.PIN, "ABCD-3FGH como o serviço diz", ("ABCD-3FGH", "")),
    ],
)
def test_which_booking_and_what_with_it(command: Command, about: str, parts: tuple[str, str]) -> None:
    """What names a booking is told apart from what is to happen to it."""
    with speaking("pt"):
        assert which_words.parted(command, about) == parts


STAFF = [Option("ana", "Ana Costa"), Option("ben", "Ben")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nova quinta 9 às 12", "2026-03-05 09:00:00 12:00:00 "),
        ("para todos sexta", "2026-03-06 * "),
        ("de segunda às 9 até quarta às 12", "2026-03-09 2026-03-11 09:00:00 12:00:00 "),
        ("quinta às 9 por 2 horas", "2026-03-05 2026-03-05 09:00:00 11:00:00 "),
        ("3 dias a partir de segunda", "2026-03-09 2026-03-11 "),
        ("Ben quinta todo o dia porque vou ao médico", "2026-03-05 ben vou ao médico"),
    ],
)
def test_time_off(text: str, said: str) -> None:
    """Time off says whom, from when until when, and why."""
    with speaking("pt"):
        _, rest = absence_words.act_of(text)
        told_ = absence_words.told(rest, WEDNESDAY, "pt", STAFF)
    stretch = told_.stretch
    parts = (stretch.first, stretch.last, stretch.since, stretch.until, told_.whom)
    assert f"{' '.join(str(part) for part in parts if part)} {told_.reason}" == said


def test_rows_of_a_plan() -> None:
    """Of a plan, bookings are left where they are or moved after all."""
    rows = [Option("1", "Casey Quinn"), Option("2", "Robin")]
    with speaking("pt"):
        assert absence_words.chosen_rows("deixar 1", rows) == (False, ("1",))
        assert absence_words.chosen_rows("deixa Casey e Robin", rows) == (False, ("1", "2"))
        assert absence_words.chosen_rows("mover Robin afinal", rows) == (True, ("2",))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("chamo-me Rita Alves", "Rita Alves"),
        ("o meu nome é rita", "Rita"),
        ("sou o João Silva", "João Silva"),
        ("em nome de Rita Alves", "Rita Alves"),
    ],
)
def test_names(text: str, name: str) -> None:
    """People give their name in several ways."""
    with speaking("pt"):
        found = details.person_name(text)
    assert found is not None
    assert found.value == name


def test_what_is_no_name() -> None:
    """Where a name was asked for, an answer to something else is none."""
    with speaking("pt"):
        assert [
            text for text in ("sim", "não", "quinta", "quero marcar") if details.person_name(text, asked=True)
        ] == []


@pytest.mark.parametrize(
    ("text", "ids"),
    [("a segunda", ("ben",)), ("o último", ("ben",)), ("opção 1", ("ana",)), ("a primeira", ("ana",))],
)
def test_choosing_by_place(text: str, ids: tuple[str, ...]) -> None:
    """A choice is named by its place."""
    with speaking("pt"):
        assert pick(text, STAFF, asked=True).ids == ids


def test_anyone() -> None:
    """Whoever has no preference takes anyone, or anyone but one."""
    with speaking("pt"):
        assert pick("tanto faz", STAFF).is_anyone
        assert pick("com quem estiver livre", STAFF).is_anyone
        assert pick("qualquer um menos Ben", STAFF).excluded == ("ben",)


def test_a_reference_read_aloud() -> None:
    """A reference is read out by words for its letters."""
    with speaking("pt"):
        found = details.booking_reference("B de Berta A de Ana 3 7 K como Kilo 9 9 X")
    assert found is not None
    assert found.value == "BA37-K99X"


def test_whom_staff_book_for() -> None:
    """The customer stands after "para", and what staff add is understood."""
    with speaking("pt"):
        said = customer_words.customer_said(
            "corte para o João Silva, sem e-mails", "PT", [Option("corte", "Corte")], ()
        )
    assert (said.name, said.wants_no_mail) == ("João Silva", True)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("uma hora e meia", 90),
        ("2 horas e meia", 150),
        ("1 hora e 30 minutos", 90),
        ("meia hora", 30),
        ("3 dias", 4320),
    ],
)
def test_how_long(text: str, minutes: int) -> None:
    """A length of time is read."""
    with speaking("pt"):
        assert duration(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["queria fazer uma marcação", "não posso ir amanhã", "fala português?"])
def test_portuguese_is_told_from_other_languages(text: str) -> None:
    """Whoever writes Portuguese in a talk of another language is understood, be it that they only ask for it."""
    assert {other_tongue(text, locale, languages()) for locale in ("en-GB", "es-ES", "it-IT")} == {"pt"}


@pytest.mark.parametrize(
    "text",
    ["quero cambiar mi cita", "vorrei prenotare un taglio", "book a haircut", "ok", "terça às 3", "corte com Ana"],
)
def test_what_is_not_more_portuguese_than_that_stays(text: str) -> None:
    """A text of another language is not taken for Portuguese, nor one of Portuguese for another."""
    assert other_tongue(text, "en-GB" if text in {"book a haircut", "ok"} else "pt-PT", languages()) != "pt"


def test_short_words_in_a_talk() -> None:
    """Inside a talk, short words say the task, ask for price or contact, and keep what there is."""
    with speaking("pt"):
        assert pointing.pointed_task("cancela") is Task.CANCEL
        assert pointing.pointed_task("muda para quinta") is Task.RESCHEDULE
        assert pointing.pointed_task("não canceles") is None
        assert pointing.asks_for_price("quanto custa?")
        assert pointing.asks_for_contact("a que horas abrem?")
        assert pointing.asks_for_contact("vocês abrem ao domingo?")
        assert not pointing.asks_for_contact("o meu telefone é 912 345 678")
        assert pointing.asks_to_keep("não, deixa como está")
        assert pointing.asks_for_undo("mudei de ideias")
