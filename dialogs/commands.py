"""Commands of staff: recognized in words or on a button, allowed by role, then done (docs/rules.md, section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.model import Channel
from bookings.permissions import Command, Reach, demand, may
from bookings.refusals import Refused
from dialogs import facts, repairs
from dialogs.language import details
from dialogs.language.command_words import ordered
from dialogs.orders import Begin, Order
from dialogs.refusing import show_contact
from dialogs.staff import HANDLERS
from dialogs.staff.which import Which, resumed

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

UNMISTAKABLE = frozenset(
    {
        Command.SETTINGS,
        Command.OUTBOX,
        Command.ERASE,
        Command.EXPORT,
        Command.TIME_OFF,
        Command.HAND_OVER,
        Command.NO_SHOW,
        Command.EDIT_CUSTOMER,
        Command.PIN,
    }
)
"""What only staff say, so that anybody else is told whose it is; other words of a customer are read as a customer's."""

OF_ONES_DATA = frozenset({Command.ERASE, Command.EXPORT})
"""What customers may ask for about themselves: the business does it, so they are told how to reach it."""

TASKS = {Command.MOVE_FOR: "reschedule", Command.CANCEL_FOR: "cancel"}
"""The commands whose words may be about the form in hand, by the form that they open."""


def typed(turn: Turn, said: Said) -> Order | None:
    """The command that the text is, where this person may mean it and no question takes any words."""
    if said.button or (turn.frames and turn.frame.get("asked") in repairs.FREE_TEXT):
        return None
    order = ordered(said.text)
    if order is None or order.command not in HANDLERS:
        return None
    if order.command is Command.FREE and turn.frames and turn.frame.get("asked") == "slot":
        return None
    is_bare = order.command in TASKS and not order.about
    if is_bare and (turn.frames or may(turn.actor.role, order.command) is Reach.NO):
        return None
    if turn.actor.role is None and may(None, order.command) is Reach.NO and order.command not in UNMISTAKABLE:
        return None
    return order


def unclear(turn: Turn, order: Order) -> str:
    """The task that words in the middle of another may mean; "" where they say what is meant."""
    task = TASKS.get(order.command, "")
    if not turn.frames or turn.frame["form"] in (task, Which.name) or details.booking_reference(order.about):
        return ""
    return task


def clicked(said: Said) -> Order | None:
    """The command of a card's button; `None` where there is no such command."""
    known = {command.value: command for command in HANDLERS}
    command = known.get(said.value)
    return Order(command, value=said.entry("about")) if command is not None else None


async def carry_out(turn: Turn, order: Order) -> Begin | None:
    """Do what was asked; a refusal says which role may, and not whether the thing exists."""
    order = resumed(turn, order)
    try:
        await _demand(turn, order)
        return await HANDLERS[order.command](turn, order)
    except Refused as no:
        page = turn.catalogue.business.page
        may_sign_in = turn.heard.actor.channel is Channel.WEB and page.is_staff_sign_in_enabled
        buttons = ("button-sign-in",) if turn.actor.role is None and may_sign_in else ()
        if turn.actor.role is None and order.command in OF_ONES_DATA:
            show_contact(turn, facts.refusal(turn, no))
        else:
            turn.say_text(facts.refusal(turn, no), *buttons)
        return None


async def _demand(turn: Turn, order: Order) -> None:
    """Raise what stands against the command for this role; of somebody known the denial stands in the history."""
    try:
        demand(turn.actor.role, order.command)
    except Refused as no:
        if turn.actor.role is not None:
            key = f"{turn.actor.conversation} {turn.heard.activity_id}"
            await turn.desks.denials.note(turn.actor, order.command, no, request_key=key, booking_id=order.value)
        raise
