"""What somebody typed: whether it answers the question that stands, steers the talk, or names a task or a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.permissions import Command
from dialogs import calendar_reading, commands, news, open_forms, repairs, sign_in, which_meaning
from dialogs.language.intents import Task
from dialogs.language.staff_words import asks_to_sign_in, asks_to_sign_out, link_code
from dialogs.link import link
from dialogs.orders import Order
from dialogs.said import NOTHING, Said
from dialogs.sign_in import StaffSignIn
from dialogs.two_tasks import STARTS, part
from dialogs.welcome import welcome

if TYPE_CHECKING:
    from dialogs.context import Turn


async def read(turn: Turn, said: Said) -> None:
    """The first that knows the text as its own has it; the question that stands, unless something else is meant."""
    choosing = turn.talk.pop("choosing", None)
    if choosing and await which_meaning.answer(turn, said, choosing):
        return
    if _is_claimed(turn, said):
        await open_forms.go_on(turn, said)
        return
    if await _staff_word(turn, said):
        return
    if await _command(turn, said):
        return
    if await calendar_reading.answer(turn, said):
        await open_forms.ask_again(turn)
        return
    handled = repairs.interrupt(turn, said)
    if handled is repairs.Handled.NO:
        await _task_or_answer(turn, said)
    else:
        await _steer(turn, handled)


async def _steer(turn: Turn, handled: repairs.Handled) -> None:
    """Do what an interruption asks of the talk."""
    if handled is repairs.Handled.ASK_AGAIN:
        await open_forms.ask_again(turn)
    elif handled is repairs.Handled.HELP:
        await open_forms.follow(turn, Order(Command.HELP))
    elif handled is repairs.Handled.BACK:
        await open_forms.back(turn)
    elif handled is repairs.Handled.UNDO:
        await open_forms.undo(turn)
    elif handled is repairs.Handled.START_OVER:
        await open_forms.start_over(turn)
    elif handled is repairs.Handled.MESSAGE:
        await open_forms.start(turn, "message", NOTHING)
    elif handled is repairs.Handled.WELCOME:
        welcome(turn)


async def _command(turn: Turn, said: Said) -> bool:
    """Do what staff typed; in the middle of a form ask whether that is meant, where it may mean the form."""
    order = commands.typed(turn, said)
    if order is None:
        return False
    unclear = commands.unclear(turn, order)
    if unclear:
        which_meaning.ask(turn, said, unclear)
    else:
        await open_forms.follow(turn, order)
    return True


def _is_claimed(turn: Turn, said: Said) -> bool:
    """Whether a field of the form in hand knows the text as its own."""
    if not turn.frames:
        return False
    frame = turn.frame
    return any(field.claims(said, frame["filled"], turn) for field in open_forms.FORMS[frame["form"]].fields)


async def _staff_word(turn: Turn, said: Said) -> bool:
    """Sign in or out, link an account, or choose one's news: that alone, where no question takes any words."""
    if turn.frames and turn.frame.get("asked") in repairs.FREE_TEXT:
        return False
    if link_code(said.text):
        await link(turn, link_code(said.text))
    elif await news.choose(turn, said.text):
        pass
    elif asks_to_sign_out(said.text):
        sign_in.sign_out(turn)
    elif said.button != "button-sign-in" and not asks_to_sign_in(said.text):
        return False
    elif sign_in.may_begin(turn) and not (turn.frames and turn.frame["form"] == StaffSignIn.name):
        await open_forms.start(turn, StaffSignIn.name, NOTHING)
        return True
    await open_forms.ask_again(turn)
    return True


async def _task_or_answer(turn: Turn, said: Said) -> None:
    said = part(turn, said)
    wanted = next((STARTS[task] for task in said.tasks.wanted if task in STARTS), None)
    names = [frame["form"] for frame in turn.frames]
    if said.pointed is not None and (not names or said.pointed is Task.CANCEL):
        wanted = STARTS[said.pointed]
    if wanted is not None and names[-1:] == [StaffSignIn.name] and "@" not in said.text:
        turn.frames.pop()
        names.pop()
    if not names:
        await _begin(turn, said, wanted)
    elif wanted is not None and wanted in names:
        _return_to(turn, wanted)
        turn.has_answered = True
        await open_forms.go_on(turn, said)
    elif wanted is None or not _interrupts(turn, wanted):
        await open_forms.go_on(turn, said)
    elif wanted == "cancel":
        which_meaning.ask(turn, said, "cancel")
    elif wanted == "book":
        await open_forms.go_on(turn, said)
    else:
        which_meaning.ask(turn, said, wanted)


def _return_to(turn: Turn, wanted: str) -> None:
    """Back to an open form beneath the one in hand; a look-up belongs to the form that needs it."""
    while turn.frames:
        owner = next(f["form"] for f in reversed(turn.frames) if f["form"] not in ("identify", "verify"))
        if owner == wanted:
            return
        turn.frames.pop()


def _interrupts(turn: Turn, wanted: str) -> bool:
    """Whether another task is meant: a message or a name may hold any word, and a look-up serves all tasks."""
    asked = (turn.frame["form"], turn.frame.get("asked"))
    if asked[1] in ("message", "reason", "answers") and wanted != "cancel":
        return False
    if asked[0] in ("identify", "verify"):
        return wanted not in [frame["form"] for frame in turn.frames]
    return asked[1] != "message"


async def _begin(turn: Turn, said: Said, wanted: str | None) -> None:
    """Nothing is open: start the task that was named, or the one that the words fit."""
    about = turn.talk.get("about", "")
    if wanted in ("reschedule", "cancel") and about and repairs.means_it(said, turn):
        await open_forms.start(turn, wanted, said, booking=about)
    elif wanted:
        await open_forms.start(turn, wanted, said)
    elif repairs.has_reference(said):
        await open_forms.start(turn, "manage", said)
    elif repairs.sounds_like_booking(turn, said):
        await open_forms.start(turn, "book", said)
    else:
        repairs.lost(turn)
