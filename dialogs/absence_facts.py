"""How time off, what becomes of a booking under it, and whom to call are told: finished words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Fact
from bookings.absences import Absence, Entry, Proposal, absence_over, absences_of
from bookings.calling import Call
from bookings.manage_policy import is_manageable
from bookings.model import Booking
from bookings.notices import silence
from bookings.permissions import Command, Reach, may
from dialogs import facts
from dialogs.shortening import short
from texts.names import customer_name

if TYPE_CHECKING:
    from dialogs.context import Turn

MINUTE = timedelta(minutes=1)
LONGEST = 300
"""In bytes, of a line that tells what became of a booking, or whom to call."""


def name(turn: Turn, absence: Absence) -> str:
    """Whose time off and when, in one phrase."""
    kind = "closure" if absence.is_closure else "off"
    staff = "" if absence.is_closure else facts.staff_names(turn, (absence.staff_member_id,))
    return turn.words("absence-name", kind=kind, staff=short(staff), when=when(turn, absence.start, absence.end))


def when(turn: Turn, start: datetime, end: datetime) -> str:
    """From when until when: whole days by their dates, else with times on the business's clock."""
    since, until = start.astimezone(turn.business_zone), end.astimezone(turn.business_zone)
    last, clock = until - MINUTE, turn.words.clock
    days = [facts.day(turn, at) for at in (since, last)]
    if since.time() == time() == until.time():
        if days[0] == days[1]:
            return turn.words("absence-whole-day", day=days[0])
        return turn.words("absence-days", first=days[0], last=days[1])
    city = turn.words.city(str(turn.business_zone))
    if days[0] == days[1]:
        hours = turn.words("hours-range", start=clock(since), end=clock(until))
        return turn.words("absence-hours", day=days[0], hours=hours, city=city)
    ends = {"since": clock(since), "until": clock(until)}
    return turn.words("absence-stretch", first=days[0], last=facts.day(turn, until), city=city, **ends)


def flag(turn: Turn, booking: Booking) -> str:
    """That a booking lies under time off or a closure; "" where it does not."""
    absence = absence_over(turn.catalogue, booking)
    if absence is None:
        return ""
    staff = "" if absence.is_closure else facts.staff_names(turn, (absence.staff_member_id,))
    return turn.words("absence-flag", kind="closure" if absence.is_closure else "off", staff=staff)


def away(turn: Turn, staff_member_ids: Sequence[str], since: datetime, until: datetime) -> str:
    """That there is a closure in a stretch of time, or that the one person is off; "" where there is neither.

    Who is off is said to themselves and to those who read all, and not where others read along.
    """
    own = turn.actor.staff_member_id
    is_told = may(turn.actor.role, Command.AGENDA) is Reach.ALL or list(staff_member_ids) == [own]
    is_told = is_told and len(staff_member_ids) == 1 and not turn.heard.is_public
    for one in ("", *(staff_member_ids if is_told else ())):
        if any(off.start < until and off.end > since for off in absences_of(turn.catalogue, one)):
            staff = facts.staff_names(turn, (one,)) if one else ""
            return turn.words("absence-away", kind="off" if one else "closure", staff=staff)
    return ""


def warning(turn: Turn, booking: Booking) -> str:
    """The same as a sentence that says what to do; "" where there is nothing to say."""
    flagged = flag(turn, booking)
    return turn.words("absence-warning", flag=flagged) if flagged and booking.start > turn.now else ""


def what(turn: Turn, seats: Sequence[Booking]) -> str:
    """A booking as staff call it; of a session how many come."""
    service = facts.service_name(turn, seats[0].service_id)
    if seats[0].session_id:
        return short(turn.words("absence-session", service=service, seats=len(seats)))
    customer = customer_name(seats[0].customer, turn.words)
    return short(turn.words("agenda-what", service=service, customer=customer))


def place(turn: Turn, start: datetime, staff_member_ids: Sequence[str]) -> str:
    """When and with whom, on the business's clock."""
    wall = start.astimezone(turn.business_zone)
    staff = facts.staff_names(turn, staff_member_ids)
    staff = short(staff)
    return turn.words("absence-place", day=facts.day(turn, wall), clock=turn.words.clock(wall), staff=staff)


def proposed(turn: Turn, entry: Entry) -> str:
    """What becomes of a booking."""
    if entry.proposal is Proposal.MOVE:
        return turn.words("absence-to", place=place(turn, entry.start, entry.staff_member_ids))
    if entry.proposal is Proposal.HAND_OVER:
        staff = short(facts.staff_names(turn, entry.staff_member_ids))
        return turn.words("absence-to-colleague", staff=staff)
    return turn.words("absence-stays")


def note(turn: Turn, entry: Entry) -> str:
    """What staff should know of the customers before they decide: who cannot answer by themselves, who gets no mail."""
    service = turn.catalogue.services[entry.seats[0].service_id]
    locked = sum(not is_manageable(service, one) for one in entry.seats)
    silent = sum(bool(silence(one)) for one in entry.seats)
    notes = [turn.words("absence-note-locked", who=_who(locked, entry), count=locked)] if locked else []
    notes += [turn.words("absence-note-silent", who=_who(silent, entry), count=silent)] if silent else []
    return " ".join(notes)


def _who(count: int, entry: Entry) -> str:
    return "one" if len(entry.seats) == 1 else "all" if count == len(entry.seats) else "some"


def fate(turn: Turn, kind: str, seats: Sequence[Booking], why: str = "") -> Fact:
    """What became of a booking: where it is now, and why no more could be done."""
    where = place(turn, seats[0].start, seats[0].staff_member_ids)
    value = " ".join(filter(None, (f"{what(turn, seats)}: {where}.", why)))
    return {"label": turn.words("absence-fate", kind=kind), "value": short(value, LONGEST)}


def call(turn: Turn, one: Call) -> Fact:
    """A line of the call list: when, whom by which number, and why."""
    wall = one.by.astimezone(turn.business_zone)
    label = turn.words("absence-call-at", day=turn.words.short_day(wall.date()), clock=turn.words.clock(wall))
    customer, number = one.booking.customer, one.booking.customer.phone
    value = turn.words(
        "absence-call",
        customer=customer_name(customer, turn.words),
        phone=number or "none",
        why=one.why,
        now=place(turn, one.booking.start, one.booking.staff_member_ids),
    )
    line: Fact = {"label": label, "value": short(value, LONGEST)}
    dialed = "".join(character for character in number if character in "+0123456789")
    return {**line, "link": f"tel:{dialed}"} if dialed else line
