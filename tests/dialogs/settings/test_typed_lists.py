"""Reminders, questions, dates, lengths, prices and other names as administrators type them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bookings.business import (
    Availability,
    AvailabilityType,
    AvailabilityWindow,
    CustomQuestion,
    Reminder,
    ReminderRecipients,
)
from dialogs.settings.typed import Misread, NotRead
from dialogs.settings.typed_lists import (
    read_availability,
    read_questions,
    read_reminders,
    read_windows,
    with_ids,
    write_availability,
    write_questions,
    write_reminders,
    write_windows,
)
from dialogs.settings.typed_values import (
    read_country,
    read_currency,
    read_language,
    read_length,
    read_price,
    read_zone,
    told_country,
    told_currency,
    told_language,
    write_price,
)
from tests.dialogs.settings.test_typed_hours import AMERICAN, BRITISH, weekly_hours
from texts import Words

TODAY = date(2026, 3, 2)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
EITHER = some.sampled_from([BRITISH, AMERICAN])
LINE = some.text(some.characters(exclude_categories=["C", "Z"]) | some.just(" "), max_size=30)
NAMED = LINE.map(lambda text: " ".join(text.replace("|", "").replace("*", "").split()).rstrip("()")).filter(bool)


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        ("45", 45 * MINUTE),
        ("90 min", 90 * MINUTE),
        ("1:30", 90 * MINUTE),
        ("1 h 30 m", 90 * MINUTE),
        ("1,000 hours", 1000 * HOUR),
        ("1.5 hours", 90 * MINUTE),
        ("1 hour and 30 minutes", 90 * MINUTE),
        ("2 days", 2 * DAY),
        ("1 week", 7 * DAY),
        ("none", 0 * MINUTE),
        ("0", 0 * MINUTE),
    ],
)
def test_lengths_of_time_are_read(typed: str, length: timedelta) -> None:
    """Units in full, in short, glued to their number, and minutes without one are read."""
    assert read_length(typed) == length


@pytest.mark.parametrize("typed", ["", "soon", "half past 3", "2 moons", "-5", "5 5", "1 hour later", "9999999 weeks"])
def test_what_is_no_length_of_time_is_refused(typed: str) -> None:
    """Words, unknown units and lengths beyond centuries are refused with examples of what can be written."""
    with pytest.raises(NotRead) as no:
        read_length(typed)
    assert no.value.why is Misread.NO_LENGTH
    assert "45 minutes" in no.value.told(BRITISH)


@given(minutes=some.integers(0, 7 * 1440), words=EITHER)
def test_lengths_that_are_written_read_the_same(minutes: int, words: Words) -> None:
    """Any length that a setting may have reads as itself again."""
    assert read_length(words.duration(minutes * MINUTE)) == minutes * MINUTE


@pytest.mark.parametrize("typed", ["38", "38.00", "£38", "GBP 38", "38 £"])
def test_prices_are_read_with_and_without_their_sign(typed: str) -> None:
    """The currency's sign and code may stand there."""
    assert read_price(typed, "GBP", BRITISH) == Decimal(38)


@pytest.mark.parametrize("typed", ["", "free", "-5", "38.005", "1e3", "NaN", "Infinity", "12 or 13", "€38", "1.2.3"])
def test_what_is_no_price_is_refused(typed: str) -> None:
    """Words, less than nothing, more decimals than the currency has and another currency are refused."""
    with pytest.raises(NotRead) as no:
        read_price(typed, "GBP", BRITISH)
    assert no.value.why is Misread.NO_PRICE


@given(pence=some.integers(0, 100_000_000), words=EITHER)
def test_prices_that_are_written_read_the_same(pence: int, words: Words) -> None:
    """Any amount reads as itself again."""
    amount = Decimal(pence) / 100
    assert read_price(write_price(amount, words), "GBP", words) == amount


@pytest.mark.parametrize(
    ("read", "typed", "value"),
    [
        (read_zone, "europe/london", "Europe/London"),
        (read_zone, "New York", "America/New_York"),
        (read_zone, "Istanbul", "Europe/Istanbul"),
        (read_zone, "utc", "UTC"),
        (read_language, "EN-gb", "en-GB"),
        (read_language, "en_US", "en-US"),
        (lambda text: read_currency(text, BRITISH), "eur", "EUR"),
        (lambda text: read_currency(text, BRITISH), "US dollar", "USD"),
        (lambda text: read_country(text, BRITISH), "de", "DE"),
        (lambda text: read_country(text, BRITISH), "United Kingdom", "GB"),
    ],
)
def test_codes_are_read_as_they_are_and_by_name(read: Callable[[str], str], typed: str, value: str) -> None:
    """Zones by their city, currencies and countries by their name, all in any letter case."""
    assert read(typed) == value


@pytest.mark.parametrize(
    ("read", "typed", "why"),
    [
        (read_zone, "Moon/Crater", Misread.NO_ZONE),
        (read_zone, "", Misread.NO_ZONE),
        (read_language, "fi-FI", Misread.NO_LANGUAGE),
        (read_language, "english", Misread.NO_LANGUAGE),
        (lambda text: read_currency(text, BRITISH), "shells", Misread.NO_CURRENCY),
        (lambda text: read_country(text, BRITISH), "150", Misread.NO_COUNTRY),
    ],
)
def test_codes_that_there_are_not_are_refused(read: Callable[[str], str], typed: str, why: Misread) -> None:
    """What is no zone, currency or country, and a language that the bot does not speak, is refused with examples."""
    with pytest.raises(NotRead) as no:
        read(typed)
    assert no.value.why is why
    assert no.value.told(BRITISH)


def test_codes_are_told_by_name() -> None:
    """Languages, currencies and countries are named; what has no name stands as it is."""
    assert told_language("en-US", BRITISH) == "English (United States)"
    assert told_language("no such", BRITISH) == "no such"
    assert told_currency("GBP", BRITISH) == "British Pound (GBP)"
    assert [told_country(code, BRITISH) for code in ("GB", "??")] == ["United Kingdom", "??"]


def test_reminders_are_read_a_line_each() -> None:
    """Length, recipient and message; the customer where nobody is named, no message where there is no colon."""
    typed = "1 day before to customer: Bring: a towel\n2 hours before\n\n30 minutes before to everybody: Soon"
    assert read_reminders(typed) == (
        Reminder(DAY, ReminderRecipients.CUSTOMER, "Bring: a towel"),
        Reminder(2 * HOUR),
        Reminder(30 * MINUTE, ReminderRecipients.ALL, "Soon"),
    )


@pytest.mark.parametrize(
    ("typed", "why", "said"),
    [
        ("soon", Misread.NO_LENGTH, "soon"),
        ("1 day before to Casey: Hello", Misread.NO_RECIPIENT, "Casey"),
        (": Hello", Misread.NO_LENGTH, ": Hello"),
    ],
)
def test_reminders_that_cannot_be_read_say_which_part(typed: str, why: Misread, said: str) -> None:
    """The part that is wrong is quoted."""
    with pytest.raises(NotRead) as no:
        read_reminders(typed)
    assert (no.value.why, no.value.said) == (why, said)


@given(
    reminders=some.lists(
        some.builds(
            Reminder,
            some.integers(1, 525_600).map(lambda minutes: minutes * MINUTE),
            some.sampled_from(ReminderRecipients),
            LINE.map(lambda text: " ".join(text.split())),
        ),
        max_size=4,
    ),
    words=EITHER,
)
def test_reminders_that_are_written_read_the_same(reminders: list[Reminder], words: Words) -> None:
    """Whatever reminders a service has, their lines read as them again."""
    assert read_reminders(write_reminders(reminders, words)) == tuple(reminders)


def test_questions_keep_their_ids_as_long_as_they_are_known() -> None:
    """A question worded as before keeps its id, and so does a single one that was reworded; new ones get fresh ids."""
    known = (CustomQuestion("a", "Allergies?"), CustomQuestion("b", "Length?", answer_options=("Short", "Long")))
    assert with_ids(read_questions("Length? | Short | Long *required\nAny allergies?"), known, "q7") == [
        CustomQuestion("b", "Length?", is_required=True, answer_options=("Short", "Long")),
        CustomQuestion("a", "Any allergies?"),
    ]
    assert with_ids(read_questions("Allergies? *\nParking? (required)"), known, "q7") == [
        CustomQuestion("a", "Allergies?", is_required=True),
        CustomQuestion("b", "Parking?", is_required=True),
    ]
    assert [one.id for one in with_ids(read_questions("Allergies?\nLength?\nDog?"), known, "q7")] == ["a", "b", "q7-3"]
    assert [one.id for one in with_ids(read_questions("Cat?\nDog?"), known, "q7")] == ["q7-1", "q7-2"]


def test_a_line_without_a_question_is_refused() -> None:
    """Choices need something that is asked."""
    with pytest.raises(NotRead) as no:
        read_questions("| Short | Long")
    assert no.value.why is Misread.NO_QUESTION


@given(
    questions=some.lists(
        some.builds(CustomQuestion, some.just(""), NAMED, some.booleans(), some.lists(NAMED, max_size=3).map(tuple)),
        max_size=4,
    )
)
def test_questions_that_are_written_read_the_same(questions: list[CustomQuestion]) -> None:
    """Whatever a service asks, its lines read as that again."""
    assert read_questions(write_questions(questions, BRITISH)) == tuple(questions)


def test_dates_say_when_a_service_is_offered_otherwise() -> None:
    """Dates in words and in figures, one or several, each with what holds then."""
    typed = "24-26 December: not bookable\n2026-06-01: Mon-Fri 9-12; Sat 9:30-11\n1 to 3 May 2027: when staff are free"
    assert write_windows(read_windows(typed, TODAY, BRITISH), BRITISH).splitlines() == [
        "24 December 2026 – 26 December 2026: not bookable",
        "1 June 2026: Mon–Fri 09:00–12:00; Sat 09:30–11:00; Sun closed",
        "1 May 2027 – 3 May 2027: when staff are free",
    ]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("sometime: not bookable", Misread.NO_DATES),
        ("30 February: not bookable", Misread.NO_DATES),
        ("from 24 December: not bookable", Misread.NO_DATES),
        ("24 or 26 December: not bookable", Misread.NO_DATES),
        ("26 December 2026 – 24 December 2026: not bookable", Misread.NO_DATES),
        ("24 December", Misread.NO_AVAILABILITY),
        ("24 December:", Misread.NO_AVAILABILITY),
        ("24 December: 9-12", Misread.NO_DAYS),
    ],
)
def test_dates_that_cannot_be_read_are_refused(typed: str, why: Misread) -> None:
    """A date that does not exist, an open end, two dates, a reversed span and a line without its rule are refused."""
    with pytest.raises(NotRead) as no:
        read_windows(typed, TODAY, BRITISH)
    assert no.value.why is why
    assert no.value.told(BRITISH)


@some.composite
def windows(draw: some.DrawFn) -> AvailabilityWindow:
    """Any dated exception."""
    first = draw(some.dates(date(2025, 1, 1), date(2031, 12, 31)))
    hours = draw(weekly_hours())
    kinds = [AvailabilityType.NOT_BOOKABLE, AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE]
    kind = AvailabilityType.CUSTOM_WEEKLY_HOURS if hours else draw(some.sampled_from(kinds))
    return AvailabilityWindow(first, first + draw(some.integers(0, 60)) * DAY, kind, hours)


@given(several=some.lists(windows(), max_size=2), words=EITHER)
def test_dates_that_are_written_read_the_same(several: list[AvailabilityWindow], words: Words) -> None:
    """Whatever exceptions a service has, their lines read as them again."""
    assert read_windows(write_windows(several, words), TODAY, words) == tuple(several)


@given(one=windows(), words=EITHER)
def test_an_availability_that_is_written_reads_the_same(one: AvailabilityWindow, words: Words) -> None:
    """When staff are free, not bookable and weekly hours read as themselves again; without words, when free."""
    wanted = Availability(one.availability_type, one.business_hours)
    assert read_availability(write_availability(one.availability_type, one.business_hours, words), words) == wanted
    assert read_availability("", words) == Availability()
    assert read_availability("closed", words) == Availability(AvailabilityType.NOT_BOOKABLE)
    assert read_availability("Mon-Sun closed", words) == Availability(AvailabilityType.NOT_BOOKABLE)
