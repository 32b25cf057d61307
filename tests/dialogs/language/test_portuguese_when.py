"""When people mean it, as they write it in Portugal and in Brazil."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.language.when import wishes
from dialogs.language.wish import Wish

WEDNESDAY = datetime(2026, 3, 4, 10, 15, tzinfo=UTC)
BOOKED = datetime(2026, 3, 10, 15, 0)  # noqa: DTZ001 - wall time of the booking that is being moved


def told(wish: Wish) -> str:
    """A wish in a line: relation, first day and time, last day and time."""
    ends = ((wish.start_date, wish.start_time), (wish.end_date, wish.end_time))
    said = [" ".join(f"{part:%m-%d}" if i == 0 else f"{part:%H:%M}" for i, part in enumerate(e) if part) for e in ends]
    return " ".join(filter(None, (str(wish.relation.value), said[0], f"- {said[1]}" if said[1] else "")))


CLOCKS = """
às 3 | at 15:00
às três e meia | at 15:30
às 10 e meia da manhã | at 10:30
15 pras 3 | at 14:45
às três e um quarto | at 15:15
às 4 menos um quarto | at 15:45
às dez menos dez | at 09:50
um quarto para as 5 | at 16:45
quinze para as três da tarde | at 14:45
faltam vinte para as seis | at 17:40
às vinte e cinco para as três | at 14:35
dez para o meio-dia | at 11:50
às cinco e dez | at 17:10
às 15 e 30 | at 15:30
15h30 | at 15:30
às 15h30m | at 15:30
8 horas da noite | at 20:00
às 3 horas | at 15:00
às 3 horas e meia | at 15:30
ao meio-dia | at 12:00
ao meio-dia e meia | at 12:30
à uma da tarde | at 13:00
à uma e meia | at 13:30
às 16h em ponto | at 16:00
por volta das 11 horas | around 11:00
pelas 3 da tarde | around 15:00
depois das 17 horas | after 17:00
antes do meio-dia | before - 12:00
até às 17h | until - 17:00
a partir das 4 | from 16:00
das 9 às 12 | range 09:00 - 12:00
de 9 a 12 | range 09:00 - 12:00
das 14h às 18h | range 14:00 - 18:00
entre as 3 e as 5 | range 15:00 - 17:00
a marcação das 3 | at 15:00
pode ser às 4? | at 16:00
""".strip().splitlines()
DAYS = """
hoje | at 03-04
amanhã | at 03-05
depois de amanhã | at 03-06
ontem | at 03-03
segunda | at 03-09
terça-feira | at 03-10
quarta feira | at 03-11
quinta | at 03-05
6ª feira | at 03-06
2a-feira | at 03-09
sábado | at 03-07
domingo | at 03-08
na próxima terça | at 03-10
terça que vem | at 03-10
esta sexta | at 03-06
terça passada | at 03-03
terça para a semana | at 03-10
terça da próxima semana | at 03-10
sexta da semana que vem | at 03-13
a primeira segunda-feira de abril | at 04-06
a segunda terça de abril | at 04-14
última sexta de março | at 03-27
dia 12 | at 03-12
dia vinte e um | at 03-21
terça, dia 10 | at 03-10
sexta 27 | at 03-27
terça 10 | at 03-10
12 de março | at 03-12
1º de abril | at 04-01
12/04 | at 04-12
24 de dez. | at 12-24
no natal | at 12-25
no domingo de Páscoa | at 04-05
no verão | at 06-21 - 09-23
dia 15/04 | at 04-15
semana q vem | at 03-09 - 03-15
esta semana | at 03-02 - 03-08
para a semana | at 03-09 - 03-15
na próxima semana | at 03-09 - 03-15
no mês que vem | at 04-01 - 04-30
fim de semana | at 03-07 - 03-08
no fim do mês | at 03-21 - 03-31
início de abril | at 04-01 - 04-10
em março | at 03-01 - 03-31
no último dia do mês | at 03-31
daqui a duas semanas | at 03-18
dentro de 3 dias | at 03-07
em uma semana | at 03-11
há 3 dias | at 03-01
duas semanas atrás | at 02-18
nos próximos 3 dias | at 03-05 - 03-07
dois dias depois de terça | at 03-12
de segunda a quarta | range 03-09 - 03-11
do dia 5 ao dia 8 | range 03-05 - 03-08
de 5 a 8 de abril | at 04-05 - 04-08
até sexta | until - 03-06
a partir do dia 12 | from 03-12
""".strip().splitlines()
BOTH = """
terça às 3 e meia | at 03-10 15:30
quinta à uma | at 03-05 13:00
às sete do dia 15 | at 03-15 07:00
terça-feira, 10 de março, às 15:30 | at 03-10 15:30
12/4 às 15h | at 04-12 15:00
hj as 15 | at 03-04 15:00
amanha as 10h30 | at 03-05 10:30
sexta a partir das 10 | from 03-06 10:00
segunda de manhã | range 03-09 06:00 - 12:00
terça à tarde | range 03-10 12:00 - 20:00
quinta ao fim da tarde | range 03-05 16:00 - 20:00
sexta 10 da manhã | at 03-06 10:00
quinta à noite | range 03-05 19:00 - 23:59
hoje à noite | range 03-04 17:00 - 23:59
amanhã cedo | range 03-05 06:00 - 12:00
na sexta depois do almoço | from 03-06 14:00
amanhã à hora de almoço | range 03-05 12:00 - 14:00
daqui a uma hora e meia | at 03-04 11:45
daqui a um quarto de hora | at 03-04 10:30
terça, quer dizer, quarta às 3 | at 03-11 15:00
terça, quarta ou quinta, depois das 4 | after 03-10 16:00; after 03-11 16:00; after 03-05 16:00
na segunda não posso, só na terça | at 03-10
amanhã à primeira hora | range 03-05 07:00 - 10:00
terça ou quinta às 4 | at 03-10 16:00; at 03-05 16:00
sábado de manhã ou domingo à tarde | range 03-07 06:00 - 12:00; range 03-08 12:00 - 20:00
""".strip().splitlines()
MOVES = """
uma hora mais tarde | at 03-10 16:00
uma hora depois | at 03-10 16:00
meia hora antes | at 03-10 14:30
no dia seguinte | at 03-11
no dia anterior | at 03-09
no mesmo dia às 5 | at 03-10 17:00
à mesma hora na próxima semana | at 03-17 15:00
mudar de terça para quinta | at 03-05
mudar das 3 para as 5 | at 17:00
""".strip().splitlines()


@pytest.mark.parametrize("row", [*CLOCKS, *DAYS, *BOTH])
def test_when(row: str) -> None:
    """A clock time, a day or both is what is meant, whichever way it is said."""
    text, _, meant = row.partition(" | ")
    assert "; ".join(map(told, wishes(text, WEDNESDAY, "pt-PT").wanted)) == meant


@pytest.mark.parametrize("row", MOVES)
def test_when_a_booking_is_moved(row: str) -> None:
    """In a move, what is said counts from the booking."""
    text, _, meant = row.partition(" | ")
    assert "; ".join(map(told, wishes(text, WEDNESDAY, "pt-BR", reference=BOOKED).wanted)) == meant


@pytest.mark.parametrize(
    "text",
    [
        "quero uma massagem de 2 horas",
        "quanto demora? 30 minutos",
        "o meu telefone é 912 345 678",
        "preciso de 2 lugares",
        "bom dia",
        "boa tarde, queria uma marcação",
        "é muito tarde",
        "outra vez",
        "tem vaga?",
        "quero marcar um corte",
    ],
)
def test_no_time_is_made_up(text: str) -> None:
    """Where no time was said, none is understood."""
    assert not wishes(text, WEDNESDAY, "pt").wanted


@pytest.mark.parametrize(
    "text", ["não posso na terça", "exceto terça", "menos às terças", "tudo menos terça", "terça não"]
)
def test_a_day_that_does_not_suit(text: str) -> None:
    """A day that was excluded is not wanted."""
    said = wishes(text, WEDNESDAY, "pt")
    assert (said.wanted, [told(wish) for wish in said.excluded]) == ((), ["at 03-10"])


@pytest.mark.parametrize(
    ("text", "mood"), [("o mais cedo possível", "soon"), ("tanto faz", "any"), ("mais tarde", "later")]
)
def test_mood(text: str, mood: str) -> None:
    """Wishes without a day or a time are understood as such."""
    assert wishes(text, WEDNESDAY, "pt").mood == mood
