"""Which booking a command of staff is about: by a button, in words, or the one that was talked about.

There is one answer for what is not there and for what the role may not see (docs/rules.md, section 5); a change that
is denied this way stands in the history.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Menu, MenuRow
from bookings.agenda import is_named_to
from bookings.ids import spoken
from bookings.model import Booking, BookingStatus
from bookings.permissions import LOOK, ONESELF, Command
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.agenda_rows import midnight
from dialogs.booking_menu import state
from dialogs.form import Field, Filled, Form, Step
from dialogs.language import details
from dialogs.language.agenda_words import without
from dialogs.language.names import Option, pick
from dialogs.language.when import wishes
from dialogs.language.which_words import colleague_in, means_it, name_in, parted
from dialogs.orders import Order
from dialogs.shortening import short
from dialogs.telling import what
from dialogs.wished import admits

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.language.wish import Wishes
    from dialogs.said import Said

MOST_ROWS = 10
AHEAD = timedelta(days=60)
DAY = timedelta(days=1)


def _is_open(booking: Booking, now: datetime) -> bool:
    return booking.status is BookingStatus.CONFIRMED and booking.start > now


def _has_begun(booking: Booking, now: datetime) -> bool:
    return booking.status is not BookingStatus.CANCELLED and booking.start <= now


PREFERRED: Mapping[Command, Callable[[Booking, datetime], bool]] = {
    Command.MOVE_FOR: _is_open,
    Command.CANCEL_FOR: _is_open,
    Command.RESEND: _is_open,
    Command.HAND_OVER: _is_open,
    Command.MESSAGE: _is_open,
    Command.NO_SHOW: _has_begun,
    Command.DONE: _has_begun,
}
"""The bookings that a command can be meant for, where there are any of the kind; else all count."""


async def one(turn: Turn, order: Order) -> Booking | None:
    """The booking that an order is about, as it is now; `None` where that was answered, or asked for.

    The talk is about it from here on.
    """
    booking = await _one(turn, order)
    if booking is not None:
        turn.talk["about"] = booking.id
    return booking


async def _one(turn: Turn, order: Order) -> Booking | None:
    if order.value:
        booking = await turn.booking(order.value) or next(iter(await turn.desks.store.session(order.value)), None)
        if booking is None or not await _may_see(turn, order, booking):
            turn.say("which-none-here")
            return None
        turn.chosen = what(turn, booking)
        return booking
    words, rest = parted(order.command, order.about)
    if means_it(words) and not turn.heard.action:
        booking = await turn.booking(str(turn.talk.get("about", "")))
        if booking is not None and is_named_to(turn.actor, booking):
            return booking
    if means_it(words):
        _ask(turn, order, ())
        return None
    found = await search(turn, order, words, with_dates=bool(rest) or order.command is not Command.MOVE_FOR)
    if not found:
        turn.say("which-nothing", text=words[:60])
    elif len(found) == 1 or (order.command is Command.CANCEL_FOR and _is_one_session(found)):
        return found[0]
    else:
        _ask(turn, order, found)
    return None


def _is_one_session(found: Sequence[Booking]) -> bool:
    """Whether these are seats of one session, which may be cancelled as a whole."""
    return bool(found[0].session_id) and len({one.session_id for one in found}) == 1


def _ask(turn: Turn, order: Order, found: Sequence[Booking]) -> None:
    """Open the question; the order is carried out once it is answered."""
    frame = turn.push(Which.name)
    frame |= {"command": order.command.value, "words": order.about, "shown": [one.id for one in found]}


def resumed(turn: Turn, order: Order) -> Order:
    """The order with the words that the question was asked for; any order but help and the like ends the question."""
    if not turn.frames or turn.frame["form"] != Which.name or order.command in ONESELF:
        return order
    frame = turn.frames.pop()
    is_answer = bool(order.value) and order.command == frame["command"]
    return Order(order.command, frame["words"], order.value) if is_answer else order


async def search(turn: Turn, order: Order, words: str, *, with_dates: bool = True) -> list[Booking]:
    """The bookings that words find and this role may see by name: what comes first, then what is over.

    Words are a reference, an address, a phone number, or somebody's name, the service, who serves and when.
    """
    found = [booking for booking in await _found(turn, words, with_dates) if await _may_see(turn, order, booking)]
    fits = PREFERRED.get(order.command)
    fitting = [booking for booking in found if fits(booking, turn.now)] if fits else found
    coming = sorted((one for one in fitting or found if one.end > turn.now), key=lambda one: (one.start, one.id))
    over = sorted((one for one in fitting or found if one.end <= turn.now), key=lambda one: (one.start, one.id))
    return [*coming, *reversed(over)]


async def _may_see(turn: Turn, order: Order, booking: Booking) -> bool:
    """Whether the role sees the booking by name; a change that was asked for by its reference or id is noted."""
    if is_named_to(turn.actor, booking):
        return True
    is_named = bool(order.value) or details.booking_reference(order.about) is not None
    if is_named and order.command not in LOOK:
        no = Refused(Code.NOT_YOUR_CALENDAR)
        key = turn.order_key(order.command, booking)
        await turn.desks.denials.note(turn.actor, order.command, no, request_key=key, booking_id=booking.id)
    return False


async def _found(turn: Turn, words: str, with_dates: bool) -> Sequence[Booking]:
    store = turn.desks.store
    reference = details.booking_reference(words)
    if reference is not None:
        booking = await store.booking(reference.value.replace("-", ""))
        return [booking] if booking else []
    for text in dict.fromkeys((words, name_in(words))):
        if found := await store.ever(text):
            return found
    return await _described(turn, words, with_dates)


async def _described(turn: Turn, words: str, with_dates: bool) -> list[Booking]:
    """By the service, who serves and when, besides the name."""
    wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
    when = wishes(words, wall, turn.heard.locale, "date")
    text = without(words, when.spans)
    served_by: tuple[str, ...] = ()
    if named := colleague_in(text):
        served_by = pick(named[0], [Option(m.id, m.display_name) for m in turn.catalogue.staff.values()]).ids
        text = without(text, (named[1],)) if served_by else text
    service = pick(text, list(turn.catalogue.services.values()))
    text = without(text, (service.span,)) if service.ids and service.span else text
    name = name_in(text)
    if not name and not (served_by or service.ids or when.wanted):
        return []
    found = await turn.desks.store.ever(name) if name else await _booked(turn, when)
    return [
        one
        for one in found
        if (not service.ids or one.service_id in service.ids)
        and (not served_by or set(served_by) & set(one.staff_member_ids))
        and (not with_dates or admits(when, one.start.astimezone(turn.business_zone).replace(tzinfo=None)))
    ]


async def _booked(turn: Turn, when: Wishes) -> Sequence[Booking]:
    """What is booked around the days that were named; from today on where none was."""
    today = turn.now.astimezone(turn.business_zone).date()
    days = [day for wish in when.wanted for day in (wish.start_date, wish.end_date) if day is not None]
    first, last = min(days, default=today), max(days, default=today + AHEAD)
    since, until = midnight(turn, first).astimezone(UTC), midnight(turn, last + DAY).astimezone(UTC)
    return await turn.desks.store.agenda(None, since, until)


class WhichField(Field):
    """The booking's id: asked for in words, or chosen among those that were found."""

    name = "booking"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """By its place in the list, or by words as in the command; what they find is offered anew."""
        if not said.text:
            return None
        frame = turn.frame
        shown = [one for key in frame["shown"] if (one := await turn.booking(key))]
        placed = pick(said.rest, [Option(one.id, spoken(one.reference)) for one in shown], asked=True)
        if placed.id:
            return placed.id
        command = Command(frame["command"])
        found = await search(turn, Order(command, said.text), parted(command, said.text)[0])
        among = [one for one in found if one.id in frame["shown"]] or found
        if among and not frame["words"]:
            frame["words"] = said.text
        if len(among) == 1:
            return among[0].id
        turn.has_answered = True
        if among:
            frame["shown"] = [one.id for one in among]
        else:
            turn.say("which-nothing", text=said.text[:60])
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """A card with a row for each that was found, whose button sends the command anew; else in one line."""
        shown = [one for key in turn.frame["shown"] if (one := await turn.booking(key))]
        if not shown:
            turn.say("which-ask")
            return Step.WAIT
        rows = [_row(turn, one) for one in shown[:MOST_ROWS]]
        data: Menu = {"title": turn.words("which-title"), "rows": rows}
        if len(shown) > MOST_ROWS:
            data["more"] = turn.words("which-more", count=len(shown) - MOST_ROWS)
        lines = [f"{number}. {row['label']}, {row['note']}" for number, row in enumerate(rows, start=1)]
        text = "\n".join([data["title"], *lines, data.get("more", "")]).strip()
        turn.show("menu", data, text=text, is_question=True)
        return Step.WAIT


def _row(turn: Turn, booking: Booking) -> MenuRow:
    service = turn.catalogue.services.get(booking.service_id)
    notes = [facts.when(turn, booking.start, service), facts.staff_names(turn, booking.staff_member_ids)]
    is_open = _is_open(booking, turn.now)
    standing = "" if is_open else turn.words("staff-status", state=state(turn, booking))
    return {
        "label": short(what(turn, booking)),
        "note": " · ".join(filter(None, (*notes, spoken(booking.reference), standing))),
        "button": turn.words("which-choose"),
        "command": str(turn.frame["command"]),
        "about": booking.id,
    }


class Which(Form):
    """Asks which booking is meant, then carries the order out."""

    name = "which"
    fields = (WhichField(),)

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Hand the order back with the booking that was chosen."""
        turn.ordered = Order(Command(turn.frame["command"]), turn.frame["words"], filled["booking"])
        return Step.DONE
