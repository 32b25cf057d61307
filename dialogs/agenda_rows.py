"""What stands in a line of an agenda: when, what and who, as far as the reader's role goes, and what stays free."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property, partial
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from adaptive_cards.shapes import AgendaRow
from bookings.agenda import Stretch, gaps, is_named_to, open_hours
from bookings.ids import spoken
from bookings.model import Booking
from bookings.permissions import Command, Reach, may
from dialogs import absence_facts, facts
from dialogs.shortening import short
from texts.names import customer_name

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_NAMES = 12


class Told(NamedTuple):
    """A line in words. `flag` says what is wrong."""

    row: AgendaRow
    flag: str = ""


@dataclass(frozen=True)
class Line:
    """A line by the instant that it is sorted by. `is_booked` is false for what is free.

    It is put into words once it is shown: a busy week has many more than a card holds.
    """

    at: datetime
    tell: Callable[[], Told]
    is_booked: bool = True

    @cached_property
    def told(self) -> Told:
        """The line in words."""
        return self.tell()


def midnight(turn: Turn, day: date) -> datetime:
    """The instant at which a day begins on the business's clock."""
    return datetime.combine(day, time(), turn.business_zone)


def by_day(turn: Turn, bookings: Iterable[Booking], first: date) -> dict[date, list[Booking]]:
    """Sorted bookings by the business's date on which they begin; what began before the first day is in that one."""
    grouped: dict[date, list[Booking]] = {}
    for booking in bookings:
        start = booking.start.astimezone(turn.business_zone).date()
        grouped.setdefault(max(start, first), []).append(booking)
    return grouped


def lines_of(turn: Turn, bookings: Iterable[Booking], *, with_staff: bool, with_phone: bool = False) -> list[Line]:
    """A line a booking, and one for all seats of a session."""
    keyed = sorted(bookings, key=lambda one: (one.start, one.session_id or one.id))
    if turn.heard.is_public:
        return _busy_lines(turn, keyed)
    seats = (list(group) for _, group in groupby(keyed, key=lambda one: (one.start, one.session_id or one.id)))
    tell = partial(_told, turn, with_staff=with_staff, with_phone=with_phone)
    return [Line(group[0].start, partial(tell, group)) for group in seats]


def _busy_lines(turn: Turn, bookings: Iterable[Booking]) -> list[Line]:
    """What others may read: which times are taken, each once, by nobody's name."""
    times = dict.fromkeys((one.start, one.end) for one in bookings)
    return [Line(start, partial(_told_busy, turn, start, end)) for start, end in times]


def _told_busy(turn: Turn, start: datetime, end: datetime, notes: Sequence[str] = ()) -> Told:
    return Told(_row(turn, start, end, turn.words("agenda-busy"), notes))


def _told(turn: Turn, seats: Sequence[Booking], *, with_staff: bool, with_phone: bool) -> Told:
    first = seats[0]
    staff = turn.words("agenda-with", staff=facts.staff_names(turn, first.staff_member_ids))
    notes = [staff] if with_staff or len(first.staff_member_ids) > 1 else []
    if not is_named_to(turn.actor, first):
        return _told_busy(turn, first.start, first.end, notes)
    flag = absence_facts.flag(turn, first)
    notes.insert(0, flag)
    service = turn.catalogue.services.get(first.service_id)
    name = facts.service_name(turn, first.service_id)
    if service is not None and service.is_group:
        maximum = service.maximum_attendees_count
        what = turn.words("agenda-seats", service=name, taken=len(seats), maximum=maximum)
        notes.append(", ".join(customer_name(seat.customer, turn.words) for seat in seats[:MOST_NAMES]))
    else:
        what = turn.words("agenda-what", service=name, customer=customer_name(first.customer, turn.words))
        notes += [first.customer.phone] if with_phone else []
        notes.append(spoken(first.reference))
    about = first.session_id if len(seats) > 1 else first.id
    row: AgendaRow = {**_row(turn, first.start, first.end, what, notes), "command": Command.FIND, "about": about}
    return Told({**row, "button": turn.words("agenda-open")}, flag)


def free_lines(turn: Turn, whose: str, hours: Sequence[Stretch], bookings: Iterable[Booking]) -> list[Line]:
    """A line for each longer stretch of somebody's day between bookings, to book in where the reader may."""
    reach = may(turn.actor.role, Command.BOOK_FOR)
    is_bookable = reach is Reach.ALL or (reach is Reach.OWN and whose == turn.actor.staff_member_id)
    to_book = whose if is_bookable and not turn.heard.is_public else ""
    found = gaps(hours, bookings, turn.now)
    return [Line(start, partial(_told_free, turn, to_book, start, end), is_booked=False) for start, end in found]


def _told_free(turn: Turn, to_book: str, start: datetime, end: datetime) -> Told:
    row: AgendaRow = {**_row(turn, start, end, turn.words("agenda-free"), ()), "free": True}
    if to_book:
        about = f"|{to_book}|{start.isoformat()}|{end.isoformat()}"
        row = {**row, "button": turn.words("agenda-book"), "command": Command.BOOK_FOR, "about": about}
    return Told(row)


def nothing_on(turn: Turn, day: date, staff_member_ids: Sequence[str], *, is_named: bool = True) -> str:
    """That nothing is booked on a day, and when it is open; without the day's name where that stands above."""
    since, until = midnight(turn, day), midnight(turn, day + timedelta(days=1))
    hours = [span(turn, *one) for one in open_hours(turn.catalogue, staff_member_ids, since, until)]
    named, listed = turn.words.day(day, turn.now.astimezone(turn.business_zone).date()), turn.words.and_list(hours)
    away = absence_facts.away(turn, staff_member_ids, since, until)
    if not hours and away:
        return (
            turn.words("agenda-away", day=named, away=away) if is_named else turn.words("agenda-away-here", away=away)
        )
    if not hours:
        return turn.words("agenda-closed", day=named) if is_named else turn.words("agenda-closed-here")
    if is_named:
        return turn.words("agenda-empty", day=named, hours=listed)
    return turn.words("agenda-empty-here", hours=listed)


def span(turn: Turn, start: datetime, end: datetime) -> str:
    """From when to when on the business's clock."""
    clock, zone = turn.words.clock, turn.business_zone
    return turn.words("hours-range", start=clock(start.astimezone(zone)), end=clock(end.astimezone(zone)))


def _row(turn: Turn, start: datetime, end: datetime, what: str, notes: Sequence[str]) -> AgendaRow:
    row: AgendaRow = {"time": span(turn, start, end), "what": short(what)}
    note = " · ".join(filter(None, notes))
    return {**row, "note": short(note)} if note else row
