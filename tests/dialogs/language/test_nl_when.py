"""Dutch: when people mean, by class of expression. Now is Monday 2 March 2026, 9:00 in Amsterdam."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from dialogs.language.when import when, wishes
from dialogs.language.wish import Mood, Relation

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
MARCH = {day: date(2026, 3, day) for day in range(1, 32)}
HOURS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober"]
MONTHS += ["november", "december"]


def clock_of(text: str) -> time | None:
    """The one time that a text says, on the afternoon's half where it leaves that open."""
    found = when(text, NOW, "nl-NL")
    return found.start.time if found and found.start else None


def on_the_dial(value: time | None) -> tuple[int, int] | None:
    """Hour and minute as a clock with hands shows them."""
    return None if value is None else (value.hour % 12, value.minute)


@pytest.mark.parametrize("hour", range(1, 13))
def test_every_hour_is_told_with_its_halves_and_quarters(hour: int) -> None:
    """Half is to the hour, and minutes count from the half too."""
    name, dial, before = HOURS[hour - 1], hour % 12, (hour - 1) % 12
    for form in (name, str(hour)):
        assert on_the_dial(clock_of(f"om {form} uur")) == (dial, 0)
        assert on_the_dial(clock_of(f"half {form}")) == (before, 30)
        assert on_the_dial(clock_of(f"kwart over {form}")) == (dial, 15)
        assert on_the_dial(clock_of(f"kwart voor {form}")) == (before, 45)
        assert on_the_dial(clock_of(f"tien over {form}")) == (dial, 10)
        assert on_the_dial(clock_of(f"vijf voor {form}")) == (before, 55)
        assert on_the_dial(clock_of(f"tien voor half {form}")) == (before, 20)
        assert on_the_dial(clock_of(f"vijf over half {form}")) == (before, 35)


CLOCKS = {
    "15:30": time(15, 30),
    "15.30 uur": time(15, 30),
    "om 9.15": time(9, 15),
    "15u30": time(15, 30),
    "15 uur 30": time(15, 30),
    "9u": time(9),
    "om 3 uur 's middags": time(15),
    "9 uur 's ochtends": time(9),
    "'s avonds om 8 uur": time(20),
    "half 8 's avonds": time(19, 30),
    "zaterdagochtend om half tien": time(9, 30),
    "vanmiddag om 4": time(16),
    "om één uur": time(13),
    "rond een uur of vier": time(16),
    "maak er kwart over 3 van": time(15, 15),
    "doe maar half vier": time(15, 30),
    "halfvier": time(15, 30),
    "om 12 uur 's middags": time(12),
    "kwart voor twaalf 's middags": time(11, 45),
    "middernacht": time(0),
    "twintig over drie": time(15, 20),
    "om vijftien uur": time(15),
    "14 uur": time(14),
}


@pytest.mark.parametrize("text", CLOCKS)
def test_clock_times(text: str) -> None:
    """Written and spoken, with a part of the day or without."""
    assert clock_of(text) == CLOCKS[text]


@pytest.mark.parametrize("number", range(13, 60))
def test_every_number_is_a_word(number: int) -> None:
    """Compound numbers are one word: units before tens."""
    units = ["", *HOURS[:9]]
    tens = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig"}
    teens = ["dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
    ten, unit = number // 10 * 10, number % 10
    name = teens[number - 13] if number < 20 else f"{units[unit]}en{tens[ten]}" if unit else tens[ten]
    name = name.replace("eeen", "eeën").replace("ieen", "ieën")
    found = when(f"over {name} dagen", NOW, "nl-NL")
    assert found is not None
    assert found.start is not None
    assert found.start.date is not None
    assert (found.start.date - NOW.date()).days == number


@pytest.mark.parametrize("day", range(7))
def test_weekdays(day: int) -> None:
    """Coming, this week's and next week's, with a part of the day in one word or two, long and short."""
    name, short = DAYS[day], ("ma", "di", "wo", "do", "vr", "za", "zo")[day]
    coming = MARCH[2 + day] if day else MARCH[9]
    following = MARCH[9 + day]

    def first(text: str) -> date | None:
        found = wishes(text, NOW, "nl-NL").wanted
        return found[0].start_date if found else None

    for text in (
        name,
        f"op {name}",
        f"komende {name}",
        f"aanstaande {name}",
        f"a.s. {name}",
        f"{short}.",
        f"op {short}",
    ):
        assert first(text) == coming, text
    for text in (f"volgende week {name}", f"{name} volgende week", f"volgende {name}", f"{name} over een week"):
        assert first(text) == following, text
    for part, name_of_part in (("ochtend", "morning"), ("middag", "afternoon"), ("avond", "evening")):
        for text in (f"{name}{part}", f"{name} {part}", f"{name} in de {part}", f"{name} 's {part}s"):
            (wish,) = wishes(text, NOW, "nl-NL").wanted
            assert (wish.start_date, wish.part) == (coming, name_of_part), text
    (wish,) = wishes(f"{name}morgen", NOW, "nl-NL").wanted
    assert (wish.start_date, wish.part) == (coming, "morning")


@pytest.mark.parametrize("month", range(1, 13))
def test_dates(month: int) -> None:
    """A day of each month, written out and in figures."""
    name = MONTHS[month - 1]
    due = date(2026 if month >= 3 else 2027, month, 17)
    for text in (
        f"17 {name}",
        f"op 17 {name}",
        f"de 17e {name}",
        f"zeventien {name}",
        f"de zeventiende {name}",
        f"17 {name[:3]}" if month != 3 else "17 mrt",
        f"17-{month}",
        f"op 17/{month}",
        f"17-{month:02}-{due.year}",
    ):
        found = when(text, NOW, "nl-NL")
        assert found is not None, text
        assert found.start is not None, text
        assert (found.start.date, found.start.time) == (due, None), text


POINTS = {
    "vandaag": MARCH[2],
    "morgen": MARCH[3],
    "overmorgen": MARCH[4],
    "over twee weken": MARCH[16],
    "over een week": MARCH[9],
    "over 2 weken op dinsdag": MARCH[17],
    "dinsdag over 3 weken": MARCH[24],
    "over 10 dagen": MARCH[12],
    "de 14e": MARCH[14],
    "op de vijftiende": MARCH[15],
    "op de eerste": date(2026, 4, 1),
    "eerste dinsdag van april": date(2026, 4, 7),
    "maandag de 16e": MARCH[16],
    "vandaag over een week": MARCH[9],
    "tweede paasdag": date(2026, 4, 6),
    "2e kerstdag": date(2026, 12, 26),
    "1e pinksterdag": date(2026, 5, 24),
    "koningsdag": date(2026, 4, 27),
    "hemelvaartsdag": date(2026, 5, 14),
    "de 15e dag van juni": date(2026, 6, 15),
    "op 5-4": date(2026, 4, 5),
    "op 5.4": date(2026, 4, 5),
}


@pytest.mark.parametrize("text", POINTS)
def test_days(text: str) -> None:
    """Days by name, by distance, by number and by feast."""
    found = when(text, NOW, "nl-NL")
    assert found is not None
    assert found.start is not None
    assert (found.start.date, found.start.time, found.end) == (POINTS[text], None, None)


def said(text: str, reference: datetime | None = None) -> list[tuple[object, ...]]:
    """What is wished, each as days, times and relation."""
    found = wishes(text, NOW, "nl-NL", reference=reference)
    return [(w.start_date, w.end_date, w.start_time, w.end_time, w.relation) for w in found.wanted]


R, F, A, U, B, T = Relation.RANGE, Relation.FROM, Relation.AFTER, Relation.UNTIL, Relation.BEFORE, Relation.AT
RANGES = {
    "tussen 2 en 4": (None, None, time(14), time(16), R),
    "van 9 tot 12": (None, None, time(9), time(12), R),
    "van half 10 tot kwart voor 11": (None, None, time(9, 30), time(10, 45), R),
    "donderdag van 9 tot 11 uur": (MARCH[5], None, time(9), time(11), R),
    "tussen een en drie": (None, None, time(13), time(15), R),
    "vanaf 3 uur": (None, None, time(15), None, F),
    "na 5 uur": (None, None, time(17), None, A),
    "na vijven": (None, None, time(17), None, A),
    "voor 12 uur": (None, None, None, time(12), B),
    "tot 4 uur": (None, None, None, time(16), U),
    "niet later dan 4 uur": (None, None, None, time(16), U),
    "om 4 uur of later": (None, None, time(16), None, F),
    "binnen drie dagen": (MARCH[2], MARCH[5], None, None, T),
    "9 à 10 uur": (None, None, time(9), time(10), R),
    "di t/m vr": (MARCH[3], MARCH[6], None, None, R),
    "wo-vr": (MARCH[4], MARCH[6], None, None, R),
    "juli 13 - juli 15": (date(2026, 7, 13), date(2026, 7, 15), None, None, T),
    "van 1-10 tot 7-11": (date(2026, 10, 1), date(2026, 11, 7), None, None, T),
    "13 t/m 15 maart": (MARCH[13], MARCH[15], None, None, T),
    "van 13 tot en met 15 maart": (MARCH[13], MARCH[15], None, None, T),
    "van dinsdag tot vrijdag": (MARCH[3], MARCH[6], None, None, R),
    "13 maart - 2 april": (MARCH[13], date(2026, 4, 2), None, None, R),
    "kan het van de week nog": (MARCH[2], MARCH[8], None, None, T),
    "deze week": (MARCH[2], MARCH[8], None, None, T),
    "volgende week": (MARCH[9], MARCH[15], None, None, T),
    "dit weekend": (MARCH[7], MARCH[8], None, None, T),
    "volgende maand": (date(2026, 4, 1), date(2026, 4, 30), None, None, T),
    "begin april": (date(2026, 4, 1), date(2026, 4, 10), None, None, T),
    "half april": (date(2026, 4, 11), date(2026, 4, 20), None, None, T),
    "eind maart": (MARCH[21], MARCH[31], None, None, T),
    "een afspraak voor volgende week": (MARCH[9], MARCH[15], None, None, T),
    "vanaf donderdag": (MARCH[5], None, None, None, F),
    "vrijdag na 4 uur": (MARCH[6], None, time(16), None, A),
    "morgen voor 11 uur": (MARCH[3], None, None, time(11), B),
    "zaterdag tussen 10 en 12": (MARCH[7], None, time(10), time(12), R),
}


@pytest.mark.parametrize("text", RANGES)
def test_ranges_and_relations(text: str) -> None:
    """From, until, before, after, between, and whole periods."""
    assert said(text) == [RANGES[text]]


REFERENCE = datetime(2026, 3, 4, 11, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
MOVES = {
    "een uur later": (MARCH[4], time(12)),
    "een half uurtje eerder": (MARCH[4], time(10, 30)),
    "een kwartier later": (MARCH[4], time(11, 15)),
    "kwartiertje later": (MARCH[4], time(11, 15)),
    "anderhalf uur later": (MARCH[4], time(12, 30)),
    "2 uur later": (MARCH[4], time(13)),
    "een dag later": (MARCH[5], None),
    "een week later": (MARCH[11], None),
    "de dag ervoor": (MARCH[3], None),
    "de dag daarna": (MARCH[5], None),
    "dezelfde dag om 4 uur": (MARCH[4], time(16)),
    "zelfde tijd volgende week": (MARCH[11], time(11)),
    "vrijdag zelfde tijd": (MARCH[6], time(11)),
}


@pytest.mark.parametrize("text", MOVES)
def test_what_is_said_of_the_booking_that_is_moved(text: str) -> None:
    """Later and earlier count from it; its day and its time are meant by "dezelfde"."""
    (wish,) = wishes(text, NOW, "nl-NL", reference=REFERENCE).wanted
    assert (wish.start_date, wish.start_time) == MOVES[text]


def test_offsets_from_now() -> None:
    """The word "over" is in, where nothing is counted before it."""
    for text, hour, minute in (
        ("over een uur", 10, 0),
        ("over twee uur", 11, 0),
        ("over een half uur", 9, 30),
        ("over anderhalf uur", 10, 30),
        ("over een kwartier", 9, 15),
        ("over drie kwartier", 9, 45),
        ("over 20 minuten", 9, 20),
    ):
        assert clock_of(text) == time(hour, minute), text


def test_several_wishes_and_exclusions() -> None:
    """Days in a choice share the time; what is left out is told apart; a correction replaces."""
    assert said("dinsdag of donderdag om 4 uur") == [
        (MARCH[3], None, time(16), None, T),
        (MARCH[5], None, time(16), None, T),
    ]
    assert said("6 of 7 maart") == [(MARCH[6], None, None, None, T), (MARCH[7], None, None, None, T)]
    found = wishes("volgende week, maar niet woensdag", NOW, "nl-NL")
    assert [w.start_date for w in found.excluded] == [MARCH[11]]
    assert said("dinsdag om 3, sorry, woensdag") == [(MARCH[4], None, time(15), None, T)]
    assert said("morgen om 3 of half 4") == [
        (MARCH[3], None, time(15), None, T),
        (MARCH[3], None, time(15, 30), None, T),
    ]


def test_what_is_ruled_out_may_stand_before_its_no() -> None:
    """Dutch puts "niet" behind, and at the end of a clause it rules out what stands before it."""
    for text, out, wanted in (
        ("dinsdag niet, woensdag wel", [MARCH[3]], [MARCH[4]]),
        ("op vrijdag kan ik niet", [MARCH[6]], []),
        ("ik kan niet op dinsdag", [MARCH[3]], []),
        ("dinsdag en woensdag lukt niet, wel donderdag", [MARCH[3], MARCH[4]], [MARCH[5]]),
        ("vrijdag liever niet", [MARCH[6]], []),
    ):
        found = wishes(text, NOW, "nl-NL")
        assert [w.start_date for w in found.excluded] == out, text
        assert [w.start_date for w in found.wanted] == wanted, text


def test_moods() -> None:
    """As soon as possible, and any time."""
    for text in ("zo snel mogelijk", "zsm", "eerste mogelijkheid"):
        assert wishes(text, NOW, "nl-NL").mood is Mood.SOON, text
    assert wishes("maakt niet uit wanneer", NOW, "nl-NL").mood is Mood.ANY
    assert wishes("later", NOW, "nl-NL").mood is Mood.LATER
    assert wishes("kan het eerder", NOW, "nl-NL").mood is Mood.EARLIER
    assert wishes("dat is te laat", NOW, "nl-NL").mood is Mood.EARLIER


@pytest.mark.parametrize(
    "text",
    [
        "ik heet Jan de Vries",
        "een tafel voor twee personen",
        "goedemorgen",
        "goedemiddag",
        "fijne dag nog",
        "dat zat niet lekker",
        "zo is het goed",
        "do you speak English",
        "ik heb een vraag over de prijs",
        "mag mijn ma ook mee",
        "doe er maar een",
    ],
)
def test_nothing_is_made_up(text: str) -> None:
    """Where no time was said there is none."""
    assert when(text, NOW, "nl-NL") is None


@pytest.mark.parametrize(
    ("text", "expect", "due"),
    [
        ("13", "date", MARCH[13]),
        ("de 20e", "date", MARCH[20]),
        ("half vier", "time", time(15, 30)),
        ("4", "time", time(16)),
    ],
)
def test_what_was_asked_for_lets_a_bare_number_count(text: str, expect: str, due: date | time) -> None:
    """A number alone is the day or the hour that was asked for."""
    found = when(text, NOW, "nl-NL", expect)
    assert found is not None
    assert found.start is not None
    assert due in (found.start.date, found.start.time)
