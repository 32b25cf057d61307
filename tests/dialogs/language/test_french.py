"""French: when, what, whom and the commands of staff, in the words that people use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bookings.business import WorkTimeSlot
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
    which_words,
)
from dialogs.language.command_words import ordered
from dialogs.language.intents import Repair, Task, intent, tasks
from dialogs.language.lexicon import speaking
from dialogs.language.names import Option, pick
from dialogs.language.when import wishes
from dialogs.language.wish import Mood, Problem, Relation, Wish
from dialogs.settings.typed_hours import read_hours, write_hours
from dialogs.settings.typed_lists import read_questions, read_reminders, write_questions, write_reminders
from texts import Words

NOW = datetime(2026, 3, 3, 10, 30, tzinfo=ZoneInfo("Europe/Paris"))  # a Tuesday
MOVED = datetime(2026, 3, 11, 11, 0)  # noqa: DTZ001 - wall time
STAFF = [Option("ana", "Ana"), Option("ben", "Ben"), Option("chloe", "Chloe")]
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


@pytest.fixture(autouse=True)
def _french() -> Iterator[None]:
    with speaking("fr-FR"):
        yield


def told(wish: Wish) -> str:
    """A wish in a line: days, times and how they are meant."""
    days = [f"{day:%m-%d}" for day in (wish.start_date, wish.end_date) if day]
    times = [f"{at:%H:%M}" for at in (wish.start_time, wish.end_time) if at is not None]
    return " ".join((*days, *times, *([] if wish.relation in {Relation.AT, Relation.RANGE} else [wish.relation])))


def said(text: str, reference: datetime | None = None, expect: str | None = None) -> str:
    """All that a text wishes, in a line; what is not wanted after "pas"."""
    found = wishes(text, NOW, "fr-FR", expect, hours=(time(9), time(19)), reference=reference)
    out = [told(wish) for wish in found.excluded]
    line = " / ".join(told(wish) for wish in found.wanted) + (f" pas {' / '.join(out)}" if out else "")
    return line.strip()


CLOCKS = """
à 15h | 15:00
15 h 30 | 15:30
15H30 | 15:30
à 15:30 | 15:30
à quinze heures trente | 15:30
à dix-sept heures quinze | 17:15
dix-neuf heures moins cinq | 18:55
à vingt et une heures | 21:00
vingt heures trente | 20:30
à trois heures et demie | 15:30
à trois heures et quart | 15:15
à neuf heures moins le quart | 08:45
dix heures moins vingt | 09:40
à une heure | 13:00
midi | 12:00
midi et demi | 12:30
midi moins le quart | 11:45
midi quinze | 12:15
à minuit | 00:00
9h du matin | 09:00
5 heures du soir | 17:00
3 heures de l'après-midi | 15:00
à 2h de l'aprem | 14:00
quatorze heures pile | 14:00
vers 17h | 17:00 around
aux alentours de 14h | 14:00 around
"""
PARTS = """
ce matin | 03-03 06:00 12:00
cet après-midi | 03-03 12:00 18:00
ce soir | 03-03 17:00 22:00
ce midi | 03-03 12:00
demain matin | 03-04 06:00 12:00
demain soir | 03-04 17:00 22:00
lundi en début de matinée | 03-09 07:00 10:00
mercredi en fin de matinée | 03-04 10:00 12:00
en début d'après-midi | 12:00 15:00
jeudi en fin d'après-midi | 03-05 16:00 19:00
vendredi en fin de journée | 03-06 17:00 21:00
à l'heure du déjeuner | 12:00 14:00
entre midi et deux | 12:00 14:00
lundi aprem | 03-09 12:00 18:00
dans la soirée | 17:00 22:00
le 8 au matin | 03-08 06:00 12:00
demain vers midi | 03-04 12:00
"""
DAYS = """
aujourd'hui | 03-03
demain | 03-04
après-demain | 03-05
vendredi en huit | 03-13
mardi en quinze | 03-24
lundi prochain | 03-09
jeudi de la semaine prochaine | 03-12
la semaine prochaine mardi | 03-10
mardi de cette semaine | 03-03
le 12 | 03-12
jeudi 12 | 03-12
le jeudi 12 mars | 03-12
le 1er avril | 04-01
le premier avril | 04-01
le vingt et un mars | 03-21
le trente-et-un mars | 03-31
1 sept. 2026 | 09-01
le 3/4 | 04-03
le 17 04 | 04-17
03/04/2026 | 04-03
à Noël | 12-25
le premier lundi d'avril | 04-06
le dernier vendredi du mois | 03-27
le dernier jour d'octobre | 10-31
dans deux jours | 03-05
dans 15 jours | 03-18
il y a deux jours | 03-01
le lendemain du 13 mars | 03-14
"""
PERIODS = """
cette semaine | 03-02 03-08
dans le courant de la semaine | 03-02 03-08
en semaine | 03-02 03-06
la semaine prochaine | 03-09 03-15
la semaine du 16 | 03-16 03-22
ce week-end | 03-07 03-08
le week-end prochain | 03-14 03-15
le week-end du 14 mars | 03-14 03-15
le premier week-end d'avril | 04-04 04-05
le mois prochain | 04-01 04-30
en avril | 04-01 04-30
début mai | 05-01 05-10
mi-juin | 06-11 06-20
à la fin du mois | 03-21 03-31
en début de semaine | 03-02 03-04
au début du mois prochain | 04-01 04-10
la première semaine d'avril | 03-30 04-05
la première semaine du mois prochain | 03-30 04-05
la deuxième quinzaine d'avril | 04-15 04-30
en fin d'année | 11-01 12-31
cet été | 06-21 09-23
"""
RANGES = """
de 9h à 11h | 09:00 11:00
entre 14h et 16h30 | 14:00 16:30
entre 2 et 4 | 14:00 16:00
de 14 à 16h | 14:00 16:00
14h-16h | 14:00 16:00
de midi à 14h | 12:00 14:00
le jeudi 19 mars entre 14h et 16h | 03-19 14:00 16:00
de lundi à mercredi | 03-09 03-11
du lundi au jeudi | 03-09 03-12
du 12 au 15 | 03-12 03-15
du 12 au 15 mars | 03-12 03-15
du samedi 14 au dimanche 15 mars | 03-14 03-15
entre le 10 et le 12 | 03-10 03-12
du 20 jusqu'au 25 | 03-20 03-25
de mars à mai | 03-01 05-31
après 16h mais avant 18h | 16:00 18:00
"""
RELATIONS = """
après 17h | 17:00 after
avant midi | 12:00 before
à partir de 15h | 15:00 from
dès lundi | 03-09 from
jusqu'à 18h | 18:00 until
jusqu'à vendredi | 03-06 until
d'ici vendredi | 03-06 until
d'ici 2 semaines | 03-17 until
avant la fin du mois | 03-31 until
pas avant 15h | 15:00 from
pas après 18h | 18:00 until
plus tard que 16h | 16:00 after
plus tôt que 16h | 16:00 before
16h ou plus tard | 16:00 from
samedi au plus tard | 03-07 until
le 20 au plus tard | 03-20 until
10h au plus tôt | 10:00 from
"""
SEVERAL = """
mardi ou jeudi à 15h | 03-10 15:00 / 03-05 15:00
mardi matin ou jeudi après-midi | 03-10 06:00 12:00 / 03-05 12:00 18:00
demain ou après-demain | 03-04 / 03-05
le 12 ou le 13 mars | 03-12 / 03-13
à 10 ou 11h | 10:00 / 11:00
soit mardi soit jeudi | 03-10 / 03-05
la semaine prochaine sauf mercredi | 03-09 03-15 pas 03-11
jeudi ou vendredi après 16h, pas à 17h | 03-05 16:00 after / 03-06 16:00 after pas 17:00
je ne suis pas dispo lundi | pas 03-09
ni lundi ni mardi | pas 03-09 / 03-10
le lundi je peux pas | pas 03-09
la semaine prochaine, mardi c'est pas possible | 03-09 03-15 pas 03-10
mardi, pas trop tard | 03-10
mardi, pardon, mercredi | 03-04
mardi à 15h, non plutôt 16h | 03-10 16:00
"""
NOTHING = """
pour deux personnes |
c'est pour ma fille de 7 ans |
mon numéro est le 06 12 34 56 78 |
c'est au 12 rue de la Paix |
ça dure 2 heures ? |
42 euros |
la 2e option |
merci, bonne journée |
"""


def rows(*tables: str) -> list[tuple[str, str]]:
    """The lines of tables, text and meaning."""
    lines = [line for table in tables for line in table.strip().splitlines()]
    return [(text.strip(), meaning.strip()) for text, _, meaning in (line.partition("|") for line in lines)]


@pytest.mark.parametrize(("text", "meaning"), rows(CLOCKS, PARTS, DAYS, PERIODS, RANGES, RELATIONS, SEVERAL, NOTHING))
def test_when(text: str, meaning: str) -> None:
    """Each way to say when is those days and times, and no more than was said."""
    assert said(text) == meaning


@pytest.mark.parametrize(("text", "day"), [(name, day) for day, name in enumerate(WEEKDAYS)])
def test_every_weekday(text: str, day: int) -> None:
    """A weekday is the coming one, with "ce", "le" or nothing before it; today's is in a week."""
    coming = NOW.date() + timedelta(days=(day - NOW.weekday()) % 7 or 7)
    for before in ("", "le ", "ce "):
        assert said(before + text) == f"{coming:%m-%d}"


@pytest.mark.parametrize("hour", range(10, 20))
def test_every_hour_in_words(hour: int) -> None:
    """Hours in words are those in digits, with minutes and without."""
    words = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"]
    assert said(f"à {words[hour - 10]} heures") == f"{hour}:00"
    assert said(f"à {words[hour - 10]} heures vingt-cinq") == f"{hour}:25"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("une heure plus tard", "03-11 12:00"),
        ("une demi-heure plus tôt", "03-11 10:30"),
        ("une heure avant", "03-11 10:00"),
        ("deux jours après", "03-13"),
        ("la semaine d'après", "03-18"),
        ("le jour d'avant", "03-10"),
        ("la veille", "03-10"),
        ("le lendemain", "03-12"),
        ("le même jour à 16h", "03-11 16:00"),
        ("vendredi à la même heure", "03-06 11:00"),
    ],
)
def test_beside_what_is_moved(text: str, meaning: str) -> None:
    """Where a booking is moved, what lies beside it counts from it."""
    assert said(text, MOVED) == meaning


@pytest.mark.parametrize(("expect", "text", "meaning"), [("time", "15", "15:00"), ("date", "le 15", "03-15")])
def test_an_answer_in_a_number(expect: str, text: str, meaning: str) -> None:
    """A bare number answers the question that was asked."""
    assert said(text, expect=expect) == meaning


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("dès que possible", Mood.SOON),
        ("le plus tôt possible", Mood.SOON),
        ("n'importe quel jour", Mood.ANY),
        ("peu importe quand", Mood.ANY),
        ("plus tôt", Mood.EARLIER),
        ("un peu plus tard", Mood.LATER),
    ],
)
def test_a_mood(text: str, mood: Mood) -> None:
    """A wish without a date has its mood."""
    assert wishes(text, NOW, "fr-FR").mood is mood


@pytest.mark.parametrize(
    ("text", "problem"), [("le 31 février", Problem.NO_SUCH_DATE), ("à 25h", Problem.NO_SUCH_TIME)]
)
def test_what_cannot_be(text: str, problem: Problem) -> None:
    """A day or time that no calendar or clock has is told as such."""
    assert wishes(text, NOW, "fr-FR").problem is problem


INTENTS = """
book | je voudrais prendre rendez-vous
book | un rdv svp
book | je veux réserver une coupe demain
book | il me faudrait un rdv jeudi
book | vous pouvez me caler un rdv mardi ?
book | avez-vous de la place demain à 15h ?
reschedule | je voudrais déplacer mon rendez-vous
reschedule | décaler mon rdv à vendredi
reschedule | mon rdv de mardi, je peux le changer ?
reschedule | je n'arrive pas à déplacer mon rendez-vous
cancel | annuler mon rendez-vous
cancel | je ne peux pas venir
cancel | je ne pourrai pas venir demain
cancel | j'ai un empêchement
cancel | je n'ai plus besoin du rdv
cancel | je ne peux plus venir annulez mon rdv
list | c'est quand mon rdv ?
list | mes rendez-vous
list | j'ai quoi la semaine prochaine ?
availability | quelles sont vos disponibilités ?
availability | vous avez quelque chose de libre ?
find | je cherche un bon coiffeur
find | quels services proposez-vous ?
handoff | je veux parler à une vraie personne
handoff | passez-moi le salon
handoff | contact
affirm | ouais
affirm | d'accord
affirm | ça me va
affirm | oui mais plutôt 16h
affirm | bien sûr
deny | non merci
deny | ce n'est pas ça
deny | ça ne me va pas
deny | nan
thanks | merci beaucoup
thanks | c'est gentil
goodbye | au revoir
goodbye | bonne journée
goodbye | à demain
goodbye | ça sera tout
greet | bonjour
greet | ça va ?
help | aide
help | qu'est-ce que tu sais faire ?
repeat | répétez s'il vous plaît
repeat | je n'ai pas compris
repeat | recommencer
abort | laissez tomber
abort | stop
abort | tant pis
alternatives | d'autres horaires ?
alternatives | quelqu'un d'autre
change | j'ai changé d'avis
change | plutôt mardi
none | quel temps fait-il ?
none | réserver un taxi
none | commande une pizza
none | raconte-moi une blague
"""


@pytest.mark.parametrize(("label", "text"), rows(INTENTS))
def test_intents(label: str, text: str) -> None:
    """Each label is said in many ways."""
    assert intent(text, "fr-FR") == label


def test_what_is_refused_is_not_wanted() -> None:
    """A task after a negation is refused; without "ne" it is at least not wanted."""
    assert tasks("n'annulez pas mon rendez-vous").refused == (Task.CANCEL,)
    assert tasks("je ne veux pas annuler mon rdv").refused[0] is Task.CANCEL
    assert tasks("annulez pas mon rdv").task is None


def test_a_yes_may_be_followed_by_more() -> None:
    """What follows a yes or no is left to be understood."""
    assert (tasks("oui mais plutôt 16h").answer, tasks("oui mais plutôt 16h").rest) == (True, "plutôt 16h")
    assert (tasks("non, garde-le").answer, pointing.asks_to_keep("non, garde-le")) == (False, True)


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("retour", Repair.BACK),
        ("recommencer", Repair.START_OVER),
        ("comme avant", Repair.UNDO),
        ("remettre comme avant", Repair.UNDO),
        ("annuler la modification", Repair.UNDO),
    ],
)
def test_repairs(text: str, repair: Repair) -> None:
    """What steers the talk is heard by its words."""
    assert repair in tasks(text).repairs


def test_what_short_words_point_at() -> None:
    """In a talk about a booking, a verb alone is its task; the way to the salon and the price are asked for."""
    assert pointing.pointed_task("annulez-le") is Task.CANCEL
    assert pointing.pointed_task("déplacer") is Task.RESCHEDULE
    assert pointing.pointed_task("ne l'annulez pas") is None
    assert pointing.asks_for_price("c'est combien ?")
    assert pointing.asks_for_contact("vous êtes où ?")
    assert pointing.asks_for_contact("vous ouvrez à quelle heure ?")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("je m'appelle Léa Martin", "Léa Martin"),
        ("mon nom est Jean de la Tour", "Jean"),
        ("au nom de Marie Curie", "Marie Curie"),
        ("c'est pour Zoé Petit", "Zoé Petit"),
        ("moi c'est Paul", "Paul"),
    ],
)
def test_names_of_people(text: str, name: str) -> None:
    """A name stands after what leads to it."""
    found = details.person_name(text)
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize("text", ["je suis malade", "c'est parfait", "je suis disponible demain", "ici demain"])
def test_what_is_no_name(text: str) -> None:
    """Everyday words after a weak lead are no name."""
    assert details.person_name(text) is None


@pytest.mark.parametrize(
    ("text", "chosen"),
    [("avec ana", ("ana",)), ("la deuxième", ("ben",)), ("le dernier", ("chloe",)), ("numéro deux", ("ben",))],
)
def test_choices(text: str, chosen: tuple[str, ...]) -> None:
    """By name, place or number."""
    assert pick(text, STAFF, asked=True).ids == chosen


def test_whom_nobody_minds_or_wants() -> None:
    """To whom it is all the same gets anyone; "pas avec Ben" is anybody but him; a letter is read aloud with a word."""
    assert pick("peu importe", STAFF).is_anyone
    assert pick("sans préférence", STAFF).is_anyone
    assert pick("pas avec ben", STAFF).excluded == ("ben",)
    spelled = details.booking_reference("b comme berthe a comme anatole 3 4 k comme kleber l comme louis 9 8")
    assert spelled is None
    spelled = details.booking_reference("b comme berthe a comme anatole 3 4 k comme kleber m comme marcel 9 8")
    assert spelled is not None
    assert spelled.value == "BA34-KM98"


COMMANDS = """
paramètres horaires | settings | horaires
ouvrir les paramètres | settings |
boîte d’envoi | outbox |
tout exporter | export | tout
exporter casey@example.com | export | casey@example.com
équipe | staff_and_links | équipe
dissocier Ana | staff_and_links | dissocier Ana
épingler ABCD-EF34 oui | pin | ABCD-EF34 oui
congé jeudi | time_off | jeudi
liste d’appels | time_off | liste d’appels
fermé le 24 décembre | closure | le 24 décembre
confier ABCD-EF34 à Ben | hand_over | ABCD-EF34 à Ben
modifier les coordonnées de Casey | edit_customer | Casey
ajouter Casey au cours | add_to_class | Casey au cours
réserver pour Casey vendredi à 15 h | book_for | pour Casey vendredi à 15 h
réserver une coupe pour Casey | book_for | une coupe pour Casey
déplacer Casey à vendredi 15 h | move_for | Casey à vendredi 15 h
annuler Casey : nous sommes fermés | cancel_for | Casey : nous sommes fermés
comme avant Casey | undo_for | Casey
historique de Casey | history | Casey
renvoyer la confirmation de Casey | resend | Casey
écrire à Casey : bonjour | message | Casey : bonjour
Casey absente | no_show | Casey
noter Casey comme terminé | done | Casey
langue anglais | language | anglais
libre jeudi après-midi | free | jeudi après-midi
effacer les données de Casey | erase | Casey
settings hours | settings | hours
"""


@pytest.mark.parametrize(("text", "order"), rows(COMMANDS))
def test_commands(text: str, order: str) -> None:
    """Each command has French words, and those of English work too."""
    command, _, about = order.partition("|")
    found = ordered(text)
    assert found is not None
    assert (found.command, found.about) == (Command(command.strip()), about.strip())


@pytest.mark.parametrize("text", ["annuler mon rendez-vous", "réserver une coupe pour jeudi", "réserver pour deux"])
def test_what_customers_say_is_no_command(text: str) -> None:
    """A customer's own errand is none of the commands of staff."""
    assert ordered(text) is None


def test_the_agenda_and_who_is_next() -> None:
    """Staff ask for the agenda, for whoever is next, and look somebody up."""
    assert [
        asked and (asked.command, asked.about)
        for asked in map(agenda_words.asked, ("agenda Ana demain", "qui vient ensuite ?", "chercher Casey"))
    ] == [(Command.AGENDA, "agenda Ana demain"), (Command.NEXT, ""), (Command.FIND, "Casey")]
    assert agenda_words.person_in("l'agenda d'Ana") == "Ana"
    assert agenda_words.means_everybody("agenda de toute l'équipe")


def test_what_an_administrator_and_staff_type_besides() -> None:
    """News, signing in, retrying, lengths of time, and how a booking is pointed at."""
    assert news_words.chosen("couper les notifications") is news_words.Switch.OFF
    assert news_words.chosen("activer les notifications") is news_words.Switch.ON
    assert news_words.quiet_range("21 à 7") == WorkTimeSlot(time(21), time(7))
    assert staff_words.asks_to_sign_in("connexion équipe")
    assert staff_words.asks_to_sign_out("se déconnecter")
    assert people_words.asks_to_retry("tout réessayer")
    assert people_words.means_everything("tout")
    assert durations.duration("une heure et demie") == timedelta(minutes=90)
    assert durations.duration("2 jours") == timedelta(days=2)
    assert which_words.pin_in("ABCD-EF34 comme le service") == "service"
    assert which_words.parted(Command.MOVE_FOR, "Casey à vendredi") == ("Casey", "vendredi")
    assert customer_words.customer_said("une coupe pour Dora Blanc vendredi", "FR", [], [(27, 35)]).name == "Dora Blanc"


def test_a_day_is_never_made_up() -> None:
    """An apology or an age is no day; the day that is told is the one that was said."""
    assert wishes("désolé du retard, à bientôt", NOW, "fr-FR").wanted == ()
    assert wishes("rdv le 12/03", NOW, "fr-FR").wanted[0].start_date == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("tous les jours 9-18", "lun.–dim. 09:00–18:00"),
        ("mardi au samedi de 9 h à 19 h", "lun. fermé; mar.–sam. 09:00–19:00; dim. fermé"),
        ("lun 9 h 30 - 12h; fermé le dimanche", "lun. 09:30–12:00; mar.–dim. fermé"),
        ("lun.–ven. 09:00–18:00; sam. 09:00–13:00; dim. fermé", "lun.–ven. 09:00–18:00; sam. 09:00–13:00; dim. fermé"),
    ],
)
def test_hours_of_a_business(typed: str, shown: str) -> None:
    """Weekly hours are typed with h and hyphens, and read back in the short names of the days."""
    words = Words("fr-FR")
    assert write_hours(read_hours(typed, words), words) == shown


def test_reminders_and_questions_as_they_are_shown() -> None:
    """A line that the bot shows is read back as itself."""
    words = Words("fr-FR")
    for line in ("1 jour avant pour le client: merci d’apporter une serviette.", "2 h avant pour l’équipe"):
        assert write_reminders(read_reminders(line), words) == line
    line = f"Allergies ? | Oui | Non *{words('question-required')}"
    assert write_questions(read_questions(line), words) == line
