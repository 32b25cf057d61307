"""The open forms: one is opened, run, gone back in or put again, and what staff ask for opens the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dialogs import commands, form, repairs, two_tasks
from dialogs.book import Book
from dialogs.cancel import Cancel
from dialogs.form import Form, Step
from dialogs.identify import Identify, Verify
from dialogs.manage import Manage
from dialogs.message import LeaveMessage
from dialogs.orders import Order
from dialogs.reschedule import Reschedule
from dialogs.said import NOTHING, Said
from dialogs.settings import leave_page
from dialogs.sign_in import StaffSignIn
from dialogs.staff import FORMS as STAFF_FORMS
from dialogs.staff.which import Which
from dialogs.today import show_today
from dialogs.undo import take_back

if TYPE_CHECKING:
    from dialogs.context import Turn

FORMS: dict[str, Form] = {
    one.name: one
    for one in (
        *(Book(), Manage(), Reschedule(), Cancel(), Identify(), Verify(), StaffSignIn(), LeaveMessage()),
        *STAFF_FORMS,
    )
}
LONGEST_FORM_STACK = 4


async def stale(turn: Turn, card: str, nonce: str) -> None:
    """An old card never acts; a question that stands is put again."""
    await show_today(turn, card, nonce)
    if turn.frames:
        await ask_again(turn)


async def undo(turn: Turn, card: str = "") -> None:
    """Take back the last change; an undo card that is not the last change's shows how things stand."""
    known, undo = turn.talk.get("live", {}).get(card), turn.talk.get("undo")
    if known is not None and (undo is None or known["booking"] != undo.get("booking")):
        await stale(turn, card, "")
    else:
        await take_back(turn, card)
        await _ordered(turn)


async def follow(turn: Turn, order: Order | None, card: str = "") -> None:
    """Do what staff asked for by a command; a question that stands is put again where that opened no form."""
    if order is None:
        await stale(turn, card, "")
        return
    leave_page(turn, order)
    begin = await commands.carry_out(turn, order)
    if begin is None:
        await ask_again(turn)
        return
    if turn.frames and turn.frame["form"] == begin.form:
        turn.frames.pop()
    known = turn.talk.get("live", {}).get(card, {})
    if known.get("booking") == begin.filled.get("booking", "") and not known.get("is_answered"):
        known["is_answered"] = True
        repairs.answer_card(turn, card)
    await start(turn, begin.form, begin.said, **begin.filled)


async def _ordered(turn: Turn) -> bool:
    """Carry out the order that a form or an undo has come to, if there is one."""
    order, turn.ordered = turn.ordered, None
    if order is not None:
        await follow(turn, order)
    return order is not None


async def start(turn: Turn, name: str, said: Said, **filled: Any) -> None:
    """Open a form and run it."""
    if len(turn.frames) >= LONGEST_FORM_STACK:
        turn.talk["frames"] = []
    if name == "book" and await repairs.booking_is_closed(turn):
        await _next(turn)
        return
    turn.push(name, **filled)
    await go_on(turn, said)


async def start_over(turn: Turn) -> None:
    """The form at the bottom begins anew, with nothing filled."""
    if not turn.frames:
        repairs.lost(turn)
        return
    name, filled = turn.frames[0]["form"], turn.frames[0]["filled"]
    turn.talk["frames"] = []
    two_tasks.drop(turn)
    if name == Which.name:
        turn.say("repair-left", "button-book", "button-manage")
        return
    turn.talk.pop("me", None)
    turn.say("repair-started-over")
    await start(turn, name, NOTHING, **{key: filled[key] for key in FORMS[name].kept if key in filled})


async def go_on(turn: Turn, said: Said) -> None:
    """Run the form in hand; when it is done, the one beneath goes on with nothing said."""
    while turn.frames:
        frame = turn.frames[-1]
        step = await form.run(FORMS[frame["form"]], frame, said, turn)
        if step is Step.WAIT:
            return
        if step is Step.DONE:
            turn.frames.remove(frame)
            turn.talk.pop("open_card", None)
            said = NOTHING
            if await _ordered(turn):
                return
            if turn.frames:
                turn.frame["details_again"] = True
            if turn.frames and turn.frames[-1]["form"] == "book" and frame["form"] not in ("identify", "verify"):
                turn.say("repair-back-to", form=turn.words(f"form-{turn.frames[-1]['form']}"))
    await _next(turn)


async def _next(turn: Turn) -> None:
    """Begin the task that waited for the others to be done."""
    if turn.frames or (follows := two_tasks.waiting(turn)) is None:
        return
    name, said = follows
    chosen = turn.chosen
    turn.say("repair-next", form=turn.words(f"form-{name}"))
    await start(turn, name, said)
    turn.chosen = chosen


async def ask_again(turn: Turn) -> None:
    """Put the question that stands once more."""
    if turn.frames:
        turn.frame["details_again"] = True
        turn.frame["code_asked"] = False
        await go_on(turn, NOTHING)


async def back(turn: Turn) -> None:
    """Empty the field that was filled last and ask for it again."""
    if turn.frames and form.go_back(FORMS[turn.frame["form"]], turn.frame, turn):
        await ask_again(turn)
    elif turn.frames:
        left = FORMS[turn.frames.pop()["form"]]
        turn.say("repair-left", *left.leads_to)
    else:
        repairs.lost(turn)


def drop_unknown(turn: Turn) -> None:
    """A form or field that a release dropped is dropped with an apology, and the rest kept."""
    known = [frame for frame in turn.frames if frame.get("form") in FORMS]
    if len(known) != len(turn.frames):
        turn.talk["frames"] = known
        turn.say("repair-form-gone")
    for frame in known:
        fields = {f.name for f in FORMS[frame["form"]].fields} | {"service"}
        frame["filled"] = {name: value for name, value in frame["filled"].items() if name in fields}
