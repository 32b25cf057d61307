"""Lists of a line each: reminders, questions, dates when a service is offered otherwise, other names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from babel.dates import format_date

from bookings.business import (
    Availability,
    AvailabilityType,
    AvailabilityWindow,
    CustomQuestion,
    Reminder,
    ReminderRecipients,
    WorkHours,
)
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold
from dialogs.language.when import wishes
from dialogs.language.wish import Relation
from dialogs.settings.typed import Misread, NotRead
from dialogs.settings.typed_hours import read_hours, write_hours
from dialogs.settings.typed_values import read_length
from texts import Words

lexicon = Area("settings")

_REMINDER = lexicon.built(
    lambda words: (
        rf"(?P<offset>.+?)(?:\s+(?:{'|'.join(words.BEFORE)}))?"
        rf"(?:\s*,?\s+(?:{'|'.join(words.TO)})\s+(?P<who>[^:]+?))?\s*"
    )
)
_REQUIRED = lexicon.built(
    lambda words: rf"\s*(?:\*\s*(?:{'|'.join(words.REQUIRED)})?|\(\s*(?:{'|'.join(words.REQUIRED)})\s*\))\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")


def _recipients() -> dict[str, ReminderRecipients]:
    """Whom words name."""
    return {
        **dict.fromkeys(lexicon.TO_CUSTOMER, ReminderRecipients.CUSTOMER),
        **dict.fromkeys(lexicon.TO_STAFF, ReminderRecipients.STAFF),
        **dict.fromkeys(lexicon.TO_ALL, ReminderRecipients.ALL),
    }


def lines_of(text: str) -> list[str]:
    """The lines that say something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


# Reminders


def write_reminders(reminders: Sequence[Reminder], words: Words) -> str:
    """One line each: "1 day before to customer: Bring your card."."""
    told = []
    for one in reminders:
        who = words(f"reminder-to-{one.recipients.value.lower()}")
        head = words("reminder-line", offset=words.duration(one.offset), who=who)
        told.append(f"{head}: {' '.join(one.message.split())}" if one.message.strip() else head)
    return "\n".join(told)


def read_reminders(text: str) -> tuple[Reminder, ...]:
    """Reminders from lines; without a recipient one goes to the customer. Raise NotRead."""
    found = []
    for line in lines_of(text):
        head, _, message = line.partition(":")
        parts = _REMINDER.fullmatch(fold(head))
        if parts is None:
            raise NotRead(Misread.NO_LENGTH, line)
        recipients, who = _recipients(), " ".join((parts["who"] or lexicon.TO_CUSTOMER[0]).split())
        if who not in recipients:
            raise NotRead(Misread.NO_RECIPIENT, head[slice(*parts.span("who"))])
        found.append(Reminder(read_length(parts["offset"]), recipients[who], message.strip()))
    return tuple(found)


# Questions


def write_questions(questions: Sequence[CustomQuestion], words: Words) -> str:
    """One line each: "Hair length? | Short | Long *required"."""
    told = []
    for one in questions:
        parts = [" ".join(part.split()) for part in (one.display_name, *one.answer_options)]
        told.append(" | ".join(parts) + (f" *{words('question-required')}" if one.is_required else ""))
    return "\n".join(told)


def read_questions(text: str) -> tuple[CustomQuestion, ...]:
    """Questions from lines, without their ids. Raise NotRead."""
    found = []
    for line in lines_of(text):
        required = _REQUIRED.search(line)
        bare = line[: required.start()] if required else line
        name, *options = (part.strip() for part in bare.split("|"))
        if not name:
            raise NotRead(Misread.NO_QUESTION, line)
        found.append(CustomQuestion("", name, required is not None, tuple(filter(None, options))))
    return tuple(found)


def with_ids(questions: Sequence[CustomQuestion], known: Sequence[CustomQuestion], fresh: str) -> list[CustomQuestion]:
    """The questions with ids: one worded as before keeps its own, and so does the only one that was reworded.

    The ids of new ones begin with `fresh`; what customers answered is kept under the id of the question.
    """
    ids = {" ".join(one.display_name.split()): one.id for one in known}
    kept = [ids.pop(one.display_name, "") for one in questions]
    if kept.count("") == len(ids) == 1 and len(kept) == len(known):
        kept[kept.index("")] = next(iter(ids.values()))
    return [replace(one, id=kept[at] or f"{fresh}-{at + 1}") for at, one in enumerate(questions)]


# When a service is offered


def write_availability(kind: AvailabilityType, hours: Sequence[WorkHours], words: Words) -> str:
    """In words: when staff are free, not bookable, or the hours."""
    if kind is AvailabilityType.CUSTOM_WEEKLY_HOURS:
        return write_hours(hours, words)
    return words(f"availability-{kind.value.lower()}")


def read_availability(text: str, words: Words) -> Availability:
    """When a service is offered; nothing said means when staff are free. Raise NotRead."""
    said = " ".join(fold(text).rstrip(".").split())
    if not said or said in lexicon.WHEN_FREE:
        return Availability()
    if said in lexicon.NOT_BOOKABLE:
        return Availability(AvailabilityType.NOT_BOOKABLE)
    try:
        hours = read_hours(text, words)
    except NotRead as no:
        if no.why is Misread.UNKNOWN_WORD:
            raise NotRead(Misread.NO_AVAILABILITY, text.strip()) from no
        raise
    if not hours:
        return Availability(AvailabilityType.NOT_BOOKABLE)
    return Availability(AvailabilityType.CUSTOM_WEEKLY_HOURS, hours)


def write_windows(windows: Sequence[AvailabilityWindow], words: Words) -> str:
    """One line each: "24 December 2026 – 26 December 2026: not bookable"."""
    told = []
    for one in windows:
        dates = [format_date(day, "long", locale=words.locale) for day in (one.start_date, one.end_date)]
        span = dates[0] if one.start_date == one.end_date else " – ".join(dates)
        told.append(f"{span}: {write_availability(one.availability_type, one.business_hours, words)}")
    return "\n".join(told)


def read_windows(text: str, today: date, words: Words) -> tuple[AvailabilityWindow, ...]:
    """Dated exceptions from lines: dates, a colon, and what holds on them. Raise NotRead."""
    found = []
    for line in lines_of(text):
        head, colon, rest = line.partition(":")
        first, last = read_dates(head, today, words)
        if not colon or not rest.strip():
            raise NotRead(Misread.NO_AVAILABILITY, line)
        offered = read_availability(rest, words)
        found.append(AvailabilityWindow(first, last, offered.availability_type, offered.business_hours))
    return tuple(found)


def read_dates(text: str, today: date, words: Words) -> tuple[date, date]:
    """A day, or the first and the last of several: "24-26 December", "2026-12-24". Raise NotRead."""
    said = wishes(text, datetime.combine(today, time()), str(words.locale).replace("_", "-"), expect="date")
    wish = said.wanted[0] if len(said.wanted) == 1 else None
    covered = sum(end - start for start, end in said.spans)
    if wish is None or wish.start_date is None or said.excluded or wish.has_time or covered < len(text.strip()):
        raise NotRead(Misread.NO_DATES, text.strip())
    if wish.relation not in {Relation.AT, Relation.RANGE}:
        raise NotRead(Misread.NO_DATES, text.strip())
    last = wish.end_date or wish.start_date
    years = [int(year) for year in _YEAR.findall(text)]
    if last < wish.start_date or (len(years) > 1 and set(years) != {wish.start_date.year, last.year}):
        raise NotRead(Misread.NO_DATES, text.strip())
    return wish.start_date, last
