"""Dutch: what an administrator types is read, and what the bot shows is read back as itself."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.lexicon import speaking
from dialogs.settings.typed_hours import read_hours, write_hours
from dialogs.settings.typed_lists import (
    read_questions,
    read_reminders,
    read_windows,
    write_questions,
    write_reminders,
    write_windows,
)
from texts import Words

WORDS = Words("nl-NL")
TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (WORDS("hint-hours"), "ma–vr 09:00–12:30, 13:30–17:30; za 09:00–13:00; zo gesloten"),
        ("ma t/m vr 9-17", "ma–vr 09:00–17:00; za–zo gesloten"),
        ("elke dag 9-18", "ma–zo 09:00–18:00"),
        ("dinsdag tot en met zaterdag van 9:00 tot 18:00", "ma gesloten; di–za 09:00–18:00; zo gesloten"),
        ("werkdagen 9 tot 17 uur; zaterdag gesloten", "ma–vr 09:00–17:00; za–zo gesloten"),
    ],
)
def test_hours_are_read(typed: str, shown: str) -> None:
    """Weekly hours, long and short."""
    with speaking("nl"):
        assert write_hours(read_hours(typed, WORDS), WORDS) == shown
        assert write_hours(read_hours(shown, WORDS), WORDS) == shown


def test_reminders_questions_and_dates_are_read_as_they_are_shown() -> None:
    """A line that the bot shows, or gives as an example, can be typed."""
    with speaking("nl"):
        for line in (WORDS("hint-reminders"), "2 uur vooraf aan medewerkers", "1 uur 30 min vooraf aan iedereen"):
            assert write_reminders(read_reminders(line), WORDS) == line
        question = WORDS("hint-questions")
        assert write_questions(read_questions(question), WORDS) == question
        (window,) = read_windows(WORDS("hint-dates"), TODAY, WORDS)
        assert (window.start_date, window.end_date) == (date(2026, 12, 24), date(2026, 12, 26))
        shown = write_windows([window], WORDS)
        assert read_windows(shown, TODAY, WORDS) == (window,)
