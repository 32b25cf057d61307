"""When the business is open, as the page shows it: a row for each weekday, and how things stand now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

from bookings.business import DAYS, BookingBusiness
from texts import Words


@dataclass(frozen=True, slots=True)
class DayRow:
    """A weekday's name and its ranges ("09:00–12:30"); none means closed."""

    name: str
    ranges: tuple[str, ...]
    is_today: bool
    is_closure: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether it is open now, and when that next changes (an aware instant); `None` where it does not in two weeks."""

    is_open: bool
    changes_at: datetime | None


def week(business: BookingBusiness, now: datetime, words: Words) -> list[DayRow]:
    """The seven weekdays from the locale's first one, in wall-clock times of the business's zone."""
    zone = ZoneInfo(business.time_zone)
    today = now.astimezone(zone).date()
    locale = words.locale
    names = get_day_names("wide", locale=locale)
    rows = []
    for offset in range(7):
        index = (locale.first_week_day + offset) % 7
        ranges = tuple(
            f"{words.wall(slot.start_time)}–{words.wall(slot.end_time)}"
            for hours in business.business_hours
            if hours.day is DAYS[index]
            for slot in hours.time_slots
        )
        is_today = index == today.weekday()
        closed = is_today and bool(ranges) and not any(_opened_on(business, today, zone))
        rows.append(DayRow(names[index].capitalize(), () if closed else ranges, is_today, closed))
    return rows


def standing(business: BookingBusiness, now: datetime) -> Standing:
    """Open or closed now, closures counted. A break in the middle of the day counts as closed."""
    zone = ZoneInfo(business.time_zone)
    today = now.astimezone(zone).date()
    for offset in range(-1, 15):
        for start, end in _opened_on(business, today + timedelta(days=offset), zone):
            if start <= now < end:
                return Standing(True, end)
            if start > now:
                return Standing(False, start)
    return Standing(False, None)


def _opened_on(business: BookingBusiness, day: date, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """The day's open intervals in UTC, less the closures that meet them, in order of time."""
    for hours in business.business_hours:
        if hours.day is not DAYS[day.weekday()]:
            continue
        for slot in hours.time_slots:
            start = datetime.combine(day, slot.start_time, zone).astimezone(UTC)
            last_day = day + timedelta(days=1) if slot.end_time == time(0) else day
            end = datetime.combine(last_day, slot.end_time, zone).astimezone(UTC)
            for closure in sorted(business.closures, key=lambda closure: closure.start):
                if closure.start <= start < closure.end:
                    start = closure.end
                elif start < closure.start < end:
                    yield start, closure.start
                    start = closure.end
            if start < end:
                yield start, end
