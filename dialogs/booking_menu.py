"""A booking as staff see it: whom it is for, how it stands, and exactly what this role may do with it now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Booking as BookingCard
from adaptive_cards.shapes import BookingAction, Menu, MenuRow
from bookings.business import Service
from bookings.ids import spoken
from bookings.manage_policy import Action, decide
from bookings.model import Booking, BookingStatus, Origin
from bookings.notices import silence
from bookings.permissions import Command, Reach, may
from bookings.refusals import Refused
from bookings.undoing import undoable
from dialogs import absence_facts, facts
from dialogs.shortening import short
from dialogs.telling import is_for_somebody, lines, what
from texts.names import customer_name

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_SEATS = 10


async def card(turn: Turn, booking: Booking) -> BookingCard:
    """A booking as it is, with what may be done with it."""
    actions = await offered(turn, booking)
    data: BookingCard = {
        "title": what(turn, booking),
        "status": _status(turn, booking),
        "facts": lines(turn, booking),
        "about": booking.id,
    }
    if actions:
        data["actions"] = [_action(turn, command) for command in actions]
    return data


def _status(turn: Turn, booking: Booking) -> str:
    warning = absence_facts.warning(turn, booking)
    return " ".join(filter(None, (turn.words("staff-status", state=state(turn, booking)), warning)))


async def show(turn: Turn, booking: Booking, *, replaces: str = "") -> None:
    """The card of one booking; the talk is about it from here on."""
    turn.talk["about"] = booking.id
    warning, status = absence_facts.warning(turn, booking), _status(turn, booking)
    phrase = facts.sentence(turn, booking)
    if replaces:
        text = turn.words("stale-booking", booking=phrase, status=status)
    else:
        text = turn.words("next-is", booking=phrase, customer=_who(turn, booking))
        more = warning if booking.status is BookingStatus.CONFIRMED else status
        text = f"{text} {more}".strip()
    turn.show("booking", await card(turn, booking), text=text, booking=booking, replaces=replaces)


def show_session(turn: Turn, seats: Sequence[Booking]) -> None:
    """The card of a session: who comes, a row each, and the whole of it."""
    first = seats[0]
    turn.talk["about"] = first.id
    service = turn.catalogue.services.get(first.service_id)
    title = ", ".join((facts.service_name(turn, first.service_id), facts.when(turn, first.start, service)))
    maximum = service.maximum_attendees_count if service else len(seats)
    staff = facts.staff_names(turn, first.staff_member_ids)
    taken = turn.words("session-line", staff=staff, taken=len(seats), maximum=maximum)
    line = " ".join(filter(None, (taken, absence_facts.warning(turn, first))))
    rows = [_seat(turn, seat) for seat in seats[:MOST_SEATS]]
    if may(turn.actor.role, Command.CANCEL_FOR) is not Reach.NO and first.start > turn.now:
        rows.append(
            {
                "label": turn.words("session-whole", count=len(seats)),
                "button": turn.words("session-cancel"),
                "command": Command.CANCEL_FOR.value,
                "about": first.session_id,
            }
        )
    data: Menu = {"title": title, "line": line, "rows": rows}
    if len(seats) > MOST_SEATS:
        data["more"] = turn.words("session-more", count=len(seats) - MOST_SEATS)
    names = turn.words.and_list(customer_name(seat.customer, turn.words) for seat in seats)
    turn.show("menu", data, text=f"{title}. {line} {names}.")


def _seat(turn: Turn, seat: Booking) -> MenuRow:
    note = " · ".join(filter(None, (seat.customer.phone, spoken(seat.reference))))
    return {
        "label": short(customer_name(seat.customer, turn.words)),
        "note": short(note),
        "button": turn.words("agenda-open"),
        "command": Command.FIND.value,
        "about": seat.id,
    }


def state(turn: Turn, booking: Booking) -> str:
    """A booking's state of today as one word: its status, or that it has begun."""
    if booking.status is BookingStatus.CONFIRMED and booking.start <= turn.now:
        return "begun"
    return booking.status.value


async def offered(turn: Turn, booking: Booking) -> list[Command]:
    """What this role may do with a booking now, the most likely first and what cannot be taken back last."""
    looks = [Command.HISTORY] if may(turn.actor.role, Command.HISTORY) is not Reach.NO else []
    service = turn.catalogue.services.get(booking.service_id)
    if service is None or not is_for_somebody(turn, booking):
        return looks
    allowed = decide(turn.catalogue.business, service, booking, turn.actor, turn.now).allowed
    is_cancelled, begun = booking.status is BookingStatus.CANCELLED, booking.start <= turn.now
    closable = begun and not is_cancelled
    wanted = {
        Command.MOVE_FOR: Action.RESCHEDULE in allowed,
        Command.HAND_OVER: Action.RESCHEDULE in allowed and _has_colleagues(service, booking),
        Command.DONE: closable and booking.status is not BookingStatus.COMPLETED,
        Command.NO_SHOW: closable and booking.status is not BookingStatus.NO_SHOW,
        Command.UNDO_FOR: await _can_be_taken_back(turn, booking),
        Command.BOOK_FOR: is_cancelled or begun,
        Command.MESSAGE: not silence(booking),
        Command.RESEND: not (silence(booking) or is_cancelled or begun),
        Command.EDIT_CUSTOMER: not is_cancelled,
        Command.PIN: is_pinnable(turn, booking) and Action.RESCHEDULE in allowed,
        Command.STAFF_AND_LINKS: await _has_links(turn, booking),
        Command.HISTORY: bool(looks),
        Command.CANCEL_FOR: Action.CANCEL in allowed,
    }
    return [command for command, is_possible in wanted.items() if is_possible]


def _has_colleagues(service: Service, booking: Booking) -> bool:
    """Whether one of those who do the service serves, and another could."""
    return len(booking.staff_member_ids) == 1 and bool(set(service.staff_member_ids) - set(booking.staff_member_ids))


async def _can_be_taken_back(turn: Turn, booking: Booking) -> bool:
    if booking.status in (BookingStatus.NO_SHOW, BookingStatus.COMPLETED):
        return True
    try:
        await undoable(turn.desks.store, turn.actor, booking, turn.now)
    except Refused:
        return False
    return True


async def _has_links(turn: Turn, booking: Booking) -> bool:
    """Whether this person may revoke the links in the booking's mails, where there are any that open something."""
    is_open = not silence(booking) and await turn.desks.store.revoked_link(booking.id) is None
    return is_open and may(turn.actor.role, Command.STAFF_AND_LINKS) is not Reach.NO


def is_pinnable(turn: Turn, booking: Booking) -> bool:
    """Whether this person may pin who manages it (docs/rules.md, case 2)."""
    return may(turn.actor.role, Command.PIN) is not Reach.NO and booking.origin is Origin.STAFF


def _action(turn: Turn, command: Command) -> BookingAction:
    styles = {Command.MOVE_FOR: "positive", Command.CANCEL_FOR: "destructive"}
    title = turn.words("menu-button", command=command.value)
    return {"title": title, "command": command.value, "style": styles.get(command, "default")}


def _who(turn: Turn, booking: Booking) -> str:
    customer = booking.customer
    return ", ".join(filter(None, (customer_name(customer, turn.words), customer.phone, customer.email_address)))
