"""What administrators type in settings: read with a fault that can be told, written so that reading gives the same."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from texts import Words

A_MONDAY = date(2024, 1, 1)


class Misread(StrEnum):
    """Why something that was typed cannot be taken."""

    # Hours
    UNKNOWN_WORD = "unknown-word"
    NO_DAYS = "no-days"
    NO_HOURS = "no-hours"
    NO_TIME = "no-time"
    REVERSED = "reversed"
    OVERLAPPING = "overlapping"
    NO_QUIET_HOURS = "no-quiet-hours"
    # Single values
    NO_LENGTH = "no-length"
    NO_PRICE = "no-price"
    NO_ZONE = "no-zone"
    NO_LANGUAGE = "no-language"
    NO_CURRENCY = "no-currency"
    NO_COUNTRY = "no-country"
    NO_STAFF = "no-staff"
    NO_SERVICE = "no-service"
    # Lists of a line each
    NO_DATES = "no-dates"
    NO_AVAILABILITY = "no-availability"
    NO_RECIPIENT = "no-recipient"
    NO_QUESTION = "no-question"


class NotRead(ValueError):
    """What was typed cannot be taken: why, the part that it is about, and the weekday where it is about one."""

    def __init__(self, why: Misread, said: str = "", day: int | None = None) -> None:
        super().__init__(why, said)
        self.why = why
        self.said = said
        self.day = day

    def told(self, words: Words) -> str:
        """In words that say what is possible."""
        day = "" if self.day is None else weekday(self.day, words)
        return words(f"typed-{self.why.value}", said=self.said, day=day)


def weekday(number: int, words: Words) -> str:
    """A weekday's name; Monday is 0."""
    return words.weekday(A_MONDAY + timedelta(days=number))
