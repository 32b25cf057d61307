"""A slot in whatever form it is written or shown is read back as itself, in every language that has a lexicon."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from babel.dates import format_date, format_datetime, format_time
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.lexicon import languages
from dialogs.language.when import wishes
from texts import Words

pytestmark = pytest.mark.usefixtures("uncounted")

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
OPEN = time(8), time(19)
DAYS = st.dates(min_value=date(2026, 11, 25), max_value=date(2027, 11, 23))
CLOCKS = st.builds(time, st.integers(8, 18), st.sampled_from(range(0, 60, 5)))
LOCALES = [locale for language in languages() for locale in (("en-GB", "en-US") if language == "en" else (language,))]
FORMS = ["short", "medium", "long", "full"]
TIMED_FORMS = ["short", "medium"]
"""The longer forms of a time name a zone, which people do not."""


def read(text: str, locale: str) -> tuple[date | None, date | None, time | None, time | None]:
    """The one wish of a text, as its days and times."""
    found = wishes(text, NOW, locale, hours=OPEN)
    assert len(found.wanted) == 1, text
    assert not found.excluded, text
    assert found.problem is None, text
    wish = found.wanted[0]
    return wish.start_date, wish.end_date, wish.start_time, wish.end_time


@pytest.mark.parametrize("locale", LOCALES)
@given(day=DAYS, at=CLOCKS, form=st.sampled_from(FORMS))
def test_a_date_beside_a_time(locale: str, day: date, at: time, form: str) -> None:
    """A date in any of Babel's forms and a time in its short one are that slot, in either order."""
    babel = locale.replace("-", "_")
    dated, timed = format_date(day, form, locale=babel), format_time(at, "short", locale=babel)
    for text in (f"{dated}, {timed}", f"{timed}, {dated}", f"{dated} {timed}"):
        assert read(text, locale) == (day, None, at, None), text


@pytest.mark.parametrize("locale", LOCALES)
@given(day=DAYS, at=CLOCKS, form=st.sampled_from(TIMED_FORMS))
def test_a_date_and_time_in_one(locale: str, day: date, at: time, form: str) -> None:
    """A date and time as Babel joins them are that slot."""
    text = format_datetime(datetime.combine(day, at), form, locale=locale.replace("-", "_"))
    assert read(text, locale) == (day, None, at, None), text


@pytest.mark.parametrize("locale", LOCALES)
@given(day=DAYS, at=CLOCKS)
def test_a_slot_as_the_bot_shows_it(locale: str, day: date, at: time) -> None:
    """What the bot shows of a slot, with its zone's city or without, is understood where a person types it back."""
    words = Words(locale)
    for today in (None, NOW.date()):
        shown, clock = words.day(day, today), words.wall(at)
        assert read(words("day-at-clock", day=shown, clock=clock), locale) == (day, None, at, None)
        zoned = words("when-in-zone", day=shown, clock=clock, city="London")
        assert read(zoned, locale) == (day, None, at, None), zoned


@pytest.mark.parametrize("locale", LOCALES)
@given(day=DAYS, form=st.sampled_from(FORMS))
def test_a_day_alone(locale: str, day: date, form: str) -> None:
    """A date without a time is that day, and no time is made up."""
    text = format_date(day, form, locale=locale.replace("-", "_"))
    assert read(text, locale) == (day, None, None, None), text
