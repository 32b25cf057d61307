"""`export`: a file of the whole store, or of all that is kept of one customer, behind a link that works once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Menu, MenuRow
from bookings.model import Download
from bookings.permissions import Command
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.approval import StaffForm
from dialogs.form import Filled, Step
from dialogs.language.people_words import means_everything
from dialogs.orders import Begin, Order
from dialogs.results import conclude
from dialogs.said import Said
from dialogs.shortening import LONGEST_LABEL, shortened
from dialogs.staff.whose import PersonField

if TYPE_CHECKING:
    from dialogs.context import Turn

ALL, ONE = "all", "one"


async def export(turn: Turn, order: Order) -> Begin | None:
    """Everything at once; a customer who was clicked or named; else which of the two."""
    if order.value == ALL or means_everything(order.about):
        made = await turn.desks.exporting.offer(turn.actor, request_key=turn.order_key(Command.EXPORT))
        _show(turn, made, turn.words("export-file", kind=ALL, name=""))
        return None
    if order.value == ONE:
        return Begin(Export.name)
    if order.value:
        return Begin(Export.name, {"person": order.value})
    if order.about:
        return Begin(Export.name, said=Said(order.about))
    rows = [_row(turn.words("export-all-label"), turn.words("export-all-note"), turn.words("export-make"), ALL)]
    rows.append(_row(turn.words("export-one-label"), turn.words("export-one-note"), turn.words("export-choose"), ONE))
    data: Menu = {"title": turn.words("export-title"), "line": turn.words("export-line"), "rows": rows}
    turn.show("menu", data, text=turn.words("export-ask"))
    return None


def _row(label: str, note: str, button: str, about: str) -> MenuRow:
    return {"label": label, "note": note, "button": button, "command": Command.EXPORT.value, "about": about}


def _show(turn: Turn, made: Download, file: str) -> None:
    """The link, on the card alone: what the bot says again when asked holds none."""
    link = facts.fact(turn, "open", turn.words("export-open")) | {"link": turn.desks.download_url(made)}
    lines = [facts.fact(turn, "file", file), facts.fact(turn, "until", facts.deadline(turn, made.expires)), link]
    conclude(turn, turn.words("export-done-title"), turn.words("export-done"), facts=lines)


class Export(StaffForm):
    """A file of one customer."""

    name = "export"
    fields = (PersonField(Command.EXPORT, with_writers=False),)

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Offer it."""
        booking = await turn.booking(filled["person"])
        made = await turn.desks.exporting.offer(turn.actor, filled["person"], request_key=turn.request_key)
        name = shortened(booking.customer.name, LONGEST_LABEL) if booking else ""
        _show(turn, made, turn.words("export-file", kind=ONE, name=name))
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """Who is not there has no file."""
        if no.code is Code.NOT_FOUND:
            turn.say("export-no-bookings")
            return Step.DONE
        return await super().refuse(no, filled, turn)
