"""Whose data is meant: a customer by name, e-mail address, phone number or the reference of a booking."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import MenuRow
from adaptive_cards.verbs import Verb
from bookings.holdings import holdings
from bookings.known_customers import KnownCustomer, known_customers
from bookings.permissions import Command
from dialogs.form import Field, Filled, Step
from dialogs.language import details
from dialogs.shortening import LONGEST_LABEL, LONGEST_NOTE, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

ROWS = 8
WHO = "who"


class PersonField(Field):
    """Filled with the id of a booking of the person, or with the address of somebody who only ever wrote."""

    name = "person"

    def __init__(self, command: Command, *, with_writers: bool) -> None:
        self._command = command
        self._with_writers = with_writers

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Who is found by what was typed; several are offered, and whoever is nobody is told so."""
        is_new = not turn.frame.get("asked") and "person" not in filled
        text = said.entry(WHO) if said.verb == Verb.SUBMIT_FORM else said.text if is_asked or is_new else ""
        if not text:
            return None
        turn.has_answered = True
        typed = details.email_address(text)
        text = typed.value if typed else text
        found = await known_customers(turn.desks.store, turn.actor, text)
        turn.chosen = text
        if len(found) == 1:
            return found[0].booking_id
        if found:
            turn.frame["found"] = text
            return None
        if self._with_writers and await holdings(turn.desks.store, text) is not None:
            return text
        turn.say("whose-nobody", text=text)
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The people who were found, to choose from; else an input, which takes what can be typed too."""
        text = turn.frame.pop("found", "")
        found = await known_customers(turn.desks.store, turn.actor, text) if text else []
        if found:
            await self._offer(found, text, turn)
            return Step.WAIT
        title, label = turn.words("whose-title"), turn.words("whose-input")
        data = {
            "title": title,
            "inputs": [{"id": WHO, "kind": "text", "label": label, "value": "", "required": True}],
            "submit": turn.words("whose-submit"),
        }
        turn.show("input_form", data, text=turn.words("whose-ask"), is_question=True)
        return Step.WAIT

    async def _offer(self, found: Sequence[KnownCustomer], text: str, turn: Turn) -> None:
        rows: list[MenuRow] = [
            {
                "label": shortened(one.customer.name, LONGEST_LABEL),
                "note": shortened(reach(one, turn), LONGEST_NOTE),
                "button": turn.words("whose-this"),
                "command": self._command.value,
                "about": one.booking_id,
            }
            for one in found[:ROWS]
        ]
        hidden = len(found) - len(rows)
        data = {"title": turn.words("whose-which"), "rows": rows}
        if hidden:
            data["more"] = turn.words("whose-more", count=hidden)
        names = turn.words.or_list(f"{row['label']} ({shortened(row['note'], LONGEST_LABEL)})" for row in rows)
        turn.show("menu", data, text=turn.words("whose-several", text=text, names=names), is_question=True)


def reach(known: KnownCustomer, turn: Turn) -> str:
    """How a customer can be reached, which tells two of one name apart."""
    customer = known.customer
    return ", ".join(filter(None, (customer.email_address, customer.phone))) or turn.words("whose-unreachable")
