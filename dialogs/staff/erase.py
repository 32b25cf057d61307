"""`erase`: nothing is kept any more that tells of one customer, once an administrator has approved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Approve
from bookings.holdings import Holdings
from bookings.known_customers import known_customers, person_of
from bookings.permissions import Command
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.approval import ApprovalField, StaffForm
from dialogs.form import Filled, Step
from dialogs.orders import Begin, Order
from dialogs.results import conclude
from dialogs.said import Said
from dialogs.shortening import LONGEST_LABEL, LONGEST_NOTE, shortened
from dialogs.staff.whose import PersonField, reach

if TYPE_CHECKING:
    from dialogs.context import Turn

OTHERS = 3


async def erase(_turn: Turn, order: Order) -> Begin | None:
    """Whoever was clicked or named; else it is asked."""
    if order.value:
        return Begin("erase", {"person": order.value})
    return Begin("erase", said=Said(order.about))


class _Confirm(ApprovalField):
    after = ("person",)

    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        kept = await turn.desks.erasing.holdings(turn.actor, filled["person"])
        turn.frame["seen"] = kept.versions
        customer = kept.customer
        name = shortened(customer.name or customer.email_address, LONGEST_LABEL)
        upcoming = len(kept.upcoming(turn.now))
        lines = [
            facts.fact(turn, "for", name),
            *([facts.fact(turn, "email", customer.email_address)] if customer.email_address else []),
            *([facts.fact(turn, "phone", customer.phone)] if customer.phone else []),
            facts.fact(
                turn, "bookings", turn.words("erase-bookings", over=len(kept.bookings) - upcoming, upcoming=upcoming)
            ),
            facts.fact(turn, "messages", str(len(kept.messages))),
        ]
        others = await _others(turn, kept)
        if others:
            lines.append(facts.fact(turn, "not-included", shortened(others, 2 * LONGEST_NOTE)))
        data: Approve = {
            "title": turn.words("erase-title", name=name),
            "facts": lines,
            "line": turn.words("erase-line", upcoming=upcoming),
            "yes": turn.words("erase-yes", upcoming=upcoming),
            "no": turn.words("erase-no"),
            "danger": True,
        }
        told = " ".join(f"{line['label']}: {line['value']}." for line in lines[1:])
        return data, f"{data['title']} {told} {data['line']}"


async def _others(turn: Turn, kept: Holdings) -> str:
    """Who has the same name or number and is another person to us: to be looked at, and not erased with this one."""
    found = {}
    for text in filter(None, (kept.customer.name, kept.customer.phone)):
        for known in await known_customers(turn.desks.store, turn.actor, text):
            booking = await turn.booking(known.booking_id)
            if booking is not None and person_of(booking) != kept.person:
                found[known.booking_id] = f"{known.customer.name} ({reach(known, turn)})"
    return turn.words.and_list(list(found.values())[:OTHERS])


class Erase(StaffForm):
    """Erase what is kept of a customer."""

    name = "erase"
    fields = (PersonField(Command.ERASE, with_writers=True), _Confirm())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Erase it, as it was read back; what changed meanwhile is read back once more."""
        if not filled["confirm"]:
            return self.leave(turn, turn.words("erase-no"), turn.words("erase-kept"))
        try:
            count = await turn.desks.erasing.erase(
                turn.actor, filled["person"], seen=turn.frame["seen"], request_key=turn.request_key
            )
        except Refused as no:
            if no.code is not Code.STALE:
                raise
            turn.say_text(facts.refusal(turn, no))
            turn.clear("confirm")
            return Step.WAIT
        if turn.talk.get("about") in turn.frame["seen"]:
            turn.talk.pop("about")
        conclude(turn, turn.words("erase-done-title"), turn.words("erase-done", count=count))
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """Of somebody who is gone nothing is kept: that is what was wanted."""
        if no.code is Code.NOT_FOUND:
            turn.say("erase-nothing")
            return Step.DONE
        return await super().refuse(no, filled, turn)
