"""`time off` and `closed`: what is entered, a form to enter more, a way to end it, and whom to call afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Fact, Menu, MenuRow
from bookings.absence_desk import whose
from bookings.absences import Absence, upcoming
from bookings.calling import Concerned, call_list
from bookings.permissions import Command, demand
from bookings.refusals import Code, Refused
from dialogs import absence_facts, facts
from dialogs.agenda_rows import midnight
from dialogs.language.absence_words import EVERYBODY, Act, Stretch, Told, act_of, told
from dialogs.language.names import Option
from dialogs.orders import Begin, Order
from dialogs.said import Said
from dialogs.shortening import short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dialogs.context import Turn

MOST_ROWS = 10
MOST_CALLS = 25
TOLD = 5
FORM = "time_off"
NEW, END, CALLS, UNDO = "new", "end", "calls", "undo"
DAY = timedelta(days=1)


async def time_off(turn: Turn, order: Order) -> Begin | None:
    """Answer what was typed or clicked about time off, of others too where the role goes so far."""
    clicked, *rest = order.value.split("|")
    if clicked == NEW:
        return Begin(FORM, said=Said(" ".join(rest), locale=turn.heard.locale) if rest else Said())
    if clicked == END:
        await _end(turn, _named(rest))
        return None
    if clicked == CALLS:
        await show_calls(turn)
        return None
    if clicked == UNDO:
        await _undo(turn, rest)
        return None
    act, words = act_of(order.about)
    said = read(turn, words)
    whom = EVERYBODY if order.command is Command.CLOSURE else said.whom
    if not await may_enter(turn, whom):
        return None
    has_when = said.stretch != Stretch()
    if act is Act.CALLS:
        await show_calls(turn)
    elif act is Act.REMOVE:
        await _remove(turn, whom, said.stretch)
    elif act is Act.SHOW or (whom and not has_when and words == order.about):
        _show(turn, _listed(turn, whom), whom)
    else:
        prefix = turn.words("absence-for-everybody") if order.command is Command.CLOSURE else ""
        return Begin(FORM, said=Said(f"{prefix} {words}".strip(), locale=turn.heard.locale))
    return None


def read(turn: Turn, words: str) -> Told:
    """What words say of an absence, on the business's clock."""
    wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
    staff = [Option(one.id, one.display_name, one.aliases) for one in turn.catalogue.staff.values()]
    return told(words, wall, turn.heard.locale, staff)


async def may_enter(turn: Turn, whom: str) -> bool:
    """Whether this person enters time off of somebody, or closures; a denial is told and stands in the history.

    Raises ROLE where it is the role that may not.
    """
    member = "" if whom == EVERYBODY else whom or turn.actor.staff_member_id
    if member in whose(turn.catalogue, turn.actor):
        return True
    command = Command.TIME_OFF if member else Command.CLOSURE
    try:
        demand(turn.actor.role, command)
        raise Refused(Code.NOT_YOUR_CALENDAR)
    except Refused as no:
        await turn.desks.denials.note(turn.actor, command, no, request_key=turn.order_key(command), record=member)
        if no.code is Code.ROLE:
            raise
    turn.say("absence-not-yours")
    return False


def _listed(turn: Turn, whom: str) -> list[Absence]:
    """What is entered, of one or of all that this person may see."""
    seen = whose(turn.catalogue, turn.actor)
    wanted = {"": seen, EVERYBODY: ("",)}.get(whom, (whom,))
    return upcoming(turn.catalogue, wanted, turn.now)


def _show(turn: Turn, absences: Sequence[Absence], whom: str, said: str = "") -> None:
    """A card with a row for each, in the place of the one that was clicked; the first row enters another."""
    command = Command.CLOSURE if whom == EVERYBODY else Command.TIME_OFF
    new = turn.words("absence-for-everybody") if whom == EVERYBODY else ""
    if whom not in ("", EVERYBODY):
        new = turn.words("absence-for", staff=turn.catalogue.staff[whom].display_name)
    rows: list[MenuRow] = [
        {
            "label": turn.words("absence-enter-row", kind="closure" if whom == EVERYBODY else "off"),
            "button": turn.words("absence-enter"),
            "command": command.value,
            "about": "|".join(filter(None, (NEW, new))),
        }
    ]
    rows += [_row(turn, one) for one in absences[:MOST_ROWS]]
    line = turn.words("absence-entered", count=len(absences))
    data: Menu = {"title": turn.words("absence-title"), "line": " ".join(filter(None, (said, line))), "rows": rows}
    if len(absences) > MOST_ROWS:
        data["more"] = turn.words("absence-more", count=len(absences) - MOST_ROWS)
    names = [absence_facts.name(turn, one) for one in absences[:MOST_ROWS]]
    text = "\n".join(filter(None, (said, line, *names, data.get("more", ""))))
    turn.show("menu", data, text=text, replaces=turn.clicked)


def _row(turn: Turn, absence: Absence) -> MenuRow:
    about = "|".join((END, absence.staff_member_id, absence.start.isoformat(), absence.end.isoformat()))
    row: MenuRow = {
        "label": absence_facts.name(turn, absence),
        "button": turn.words("absence-remove", begun="yes" if absence.start <= turn.now else "no"),
        "command": (Command.CLOSURE if absence.is_closure else Command.TIME_OFF).value,
        "about": about,
    }
    return {**row, "note": short(absence.reason)} if absence.reason else row


# Ended


async def _remove(turn: Turn, whom: str, stretch: Stretch) -> None:
    """End the one that was meant; where several may be, they are shown with a button each."""
    found = [one for one in _listed(turn, whom) if _meets(turn, one, stretch)]
    own = [one for one in found if one.staff_member_id == turn.actor.staff_member_id]
    meant = found if len(found) == 1 else own if len(own) == 1 and not whom else []
    if meant:
        await _end(turn, meant[0])
    else:
        _show(turn, found or _listed(turn, whom), whom, turn.words("absence-which", count=len(found)))


def _meets(turn: Turn, absence: Absence, stretch: Stretch) -> bool:
    if stretch.first is None:
        return True
    since = midnight(turn, stretch.first)
    until = midnight(turn, (stretch.last or stretch.first) + DAY)
    return absence.start < until and absence.end > since


def _named(parts: Sequence[str]) -> Absence | None:
    """The absence that a button is about; its data comes from outside."""
    try:
        member, start, end = parts
        since, until = datetime.fromisoformat(start), datetime.fromisoformat(end)
        return Absence(member, since.astimezone(UTC), until.astimezone(UTC))
    except (ValueError, OverflowError):
        return None


async def _end(turn: Turn, absence: Absence | None) -> None:
    """End an absence and show what is entered now; one that is gone already is said."""
    said = turn.words("absence-gone")
    if absence is not None:
        command = Command.CLOSURE if absence.is_closure else Command.TIME_OFF
        key = f"{turn.order_key(command)} {absence.staff_member_id} {absence.start} {absence.end}"
        try:
            await turn.desks.absences.end(turn.actor, absence, request_key=key)
        except Refused as no:
            if no.code not in (Code.STALE, Code.IN_THE_PAST):
                raise
        else:
            begun = "yes" if absence.start <= turn.now else "no"
            said = turn.words("absence-ended", absence=absence_facts.name(turn, absence), begun=begun)
    turn.catalogue = await turn.desks.store.catalogue()
    _show(turn, _listed(turn, ""), "", said)


async def _undo(turn: Turn, undone: Sequence[str]) -> None:
    """Take the absence out and move the bookings back, where nothing stands against that by now (case 26)."""
    absence, booking_ids = _named(undone[1:4]), undone[4:]
    if absence is None or turn.now > datetime.fromisoformat(undone[0]):
        raise Refused(Code.UNDO_TOO_LATE)
    key = f"{turn.order_key(Command.TIME_OFF)} {absence.staff_member_id} {absence.start} {absence.end}"
    await turn.desks.absences.end(turn.actor, absence, request_key=key)
    title, lines, back = turn.words("absence-undone", absence=absence_facts.name(turn, absence)), list[Fact](), 0
    for number, booking_id in enumerate(booking_ids):
        try:
            booking = await turn.desks.bookings.undo(turn.actor, booking_id, request_key=f"{key} {number}")
        except Refused as no:
            there = await turn.booking(booking_id)
            why = Refused(Code.UNDO_NOT_YOURS) if no.code is Code.NOT_FOUND else no
            lines += [absence_facts.fate(turn, "not_back", (there,), facts.refusal(turn, why))] if there else []
        else:
            back += 1
            lines.append(absence_facts.fate(turn, "back", (booking,)))
    line = turn.words("absence-undone-bookings", back=back, others=len(booking_ids) - back) if booking_ids else ""
    told_lines = [f"{one['label']}: {one['value']}" for one in lines[:MOST_ROWS]]
    text = "\n".join(filter(None, (f"{title}. {line}".strip(), *told_lines)))
    data = {"title": title, "line": line, "facts": lines[:MOST_ROWS]}
    turn.show("done", data, text=text, replaces=turn.clicked)


# Whom to call


def remember_calls(turn: Turn, concerned: Sequence[Concerned]) -> None:
    """Keep whom the last plan concerned, so that the list can be asked for again: who bounces shows later."""
    kept = [[one.booking_id, one.start.isoformat()] for one in concerned]
    turn.talk["calls"] = {"by": turn.actor.staff_member_id, "bookings": kept}


async def show_calls(turn: Turn, *, is_asked: bool = True) -> None:
    """The customers of the last plan whom no mail reaches in time, by start, each with number and reason."""
    kept = turn.talk.get("calls", {})
    if kept.get("by", "") != turn.actor.staff_member_id or not kept:
        turn.say("absence-no-plan")
        return
    concerned = tuple(Concerned(key, datetime.fromisoformat(start)) for key, start in kept["bookings"])
    calls = await call_list(turn.desks.store, concerned, turn.now)
    if not calls:
        if is_asked:
            turn.say("absence-no-calls")
        return
    lines = [absence_facts.call(turn, one) for one in calls[:MOST_CALLS]]
    title = turn.words("absence-calls", count=len(calls))
    more = turn.words("absence-calls-more", count=len(calls) - MOST_CALLS) if len(calls) > MOST_CALLS else ""
    told_lines = [f"{line['label']}: {line['value']}" for line in lines[:TOLD]]
    rest = turn.words("absence-rest", count=len(calls) - TOLD) if len(calls) > TOLD else ""
    text = "\n".join(filter(None, (title, *told_lines, rest)))
    turn.show("booking", {"title": title, "facts": lines, "status": more or turn.words("absence-calls-how")}, text=text)
