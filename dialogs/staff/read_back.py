"""What staff are told before they book for a customer, and the yes to it (docs/rules.md, section 1 and case 27)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Fact
from bookings.agenda import is_named_to
from bookings.business import Service
from bookings.manage_policy import lets_manage
from bookings.model import BookingStatus, Origin
from bookings.offers import Wanted
from bookings.refusals import Refused
from dialogs import facts
from dialogs.beyond import lifted
from dialogs.confirmation import ConfirmField
from dialogs.fields import service_of
from dialogs.form import Filled, Step
from dialogs.language.customer_words import asks_to_change, says_anyway
from dialogs.said import Said
from dialogs.staff import booking_form

if TYPE_CHECKING:
    from dialogs.context import Turn


class ForConfirmField(ConfirmField):
    """The yes to what was read back, with what stands against the time: that yes is "book anyway" (case 27)."""

    name = "confirm"

    def __init__(self) -> None:
        super().__init__("customer", "service", "staff", "when", "slot", "answers")

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """As ever; "anyway" is a yes here, and "change" with or without what to change opens that."""
        is_open = is_asked and not turn.took and not turn.frame.get("is_changing")
        if is_open and says_anyway(said.text):
            return True
        if is_open and said.text and asks_to_change(said.text):
            turn.frame["is_changing"] = turn.has_answered = True
        return await super().take(said, filled, turn, is_asked=is_asked)

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """What to change is changed on the card."""
        if turn.frame.get("is_changing"):
            return booking_form.show(filled, turn, turn.words("book_for-change"))
        return await super().ask(filled, turn)

    async def read_back(self, filled: Filled, turn: Turn) -> None:
        """What will be booked, what stands against it, who may manage it, and what mail goes out."""
        service, slot = service_of(filled, turn), filled["slot"]
        if service is None:
            raise RuntimeError("read back without a service")
        start, person = datetime.fromisoformat(slot["start"]), filled["customer"]
        end = start + service.default_duration
        against = " ".join(slot.get("against", ()))
        told = (
            await _double(person, start, end, turn),
            await _places(service, slot, turn),
            _who_manages(service, person, turn),
            _which_mail(person, turn),
        )
        line = " ".join(filter(None, told))
        what = turn.words(
            "book_for-confirm",
            service=service.display_name,
            staff=facts.staff_names(turn, slot["staff"]),
            when=facts.when(turn, start, service),
            customer=", ".join(filter(None, (person["name"], person["email"], person["phone"]))),
        )
        answers = _answers(filled, service)
        said = [turn.words("book_for-answered", question=one["label"], answer=one["value"]) for one in answers]
        if person["note"]:
            said.append(turn.words("book_for-noted", note=person["note"].rstrip(".")))
        question = turn.words("book_for-anyway" if against else "book_for-shall-i")
        plan = facts.plan(turn, service, start, end, slot["staff"])
        data = {"facts": [*plan, *_of_person(person, turn), *answers], "line": line, "anyway": against}
        text = " ".join(filter(None, (what, *said, against, line, question)))
        turn.show("confirm", data, text=text, is_question=True)


async def _double(person: dict[str, Any], start: datetime, end: datetime, turn: Turn) -> str:
    """What the customer has already at that time, as far as this person may know; "" where that is nothing."""
    if not (person["email"] or person["phone"]):
        return ""
    theirs = await turn.desks.store.bookings_of(email_address=person["email"], phone=person["phone"], since=start)
    for booking in theirs:
        if booking.status is BookingStatus.CONFIRMED and booking.start < end and is_named_to(turn.actor, booking):
            what = facts.sentence(turn, booking)
            return turn.words("book_for-double", customer=booking.customer.name, booking=what)
    return ""


async def _places(service: Service, slot: dict[str, Any], turn: Turn) -> str:
    """How many places of a session are left, this one included; "" where the service has none."""
    if not service.is_group:
        return ""
    wanted = Wanted(service, tuple(slot["staff"]), lifted=lifted(slot))
    try:
        found = await turn.desks.offers.check(turn.catalogue, wanted, datetime.fromisoformat(slot["start"]))
    except Refused:
        return ""
    return turn.words("book_for-places", count=found.places_left)


def _who_manages(service: Service, person: dict[str, Any], turn: Turn) -> str:
    """Whether the customer will manage it by themselves, and why; without an address nothing proves them (case 18)."""
    may = "no" if not lets_manage(service, Origin.STAFF) else "yes" if person["email"] else "unproven"
    return turn.words("book_for-manage", may=may, customer=person["name"], service=service.display_name)


def _which_mail(person: dict[str, Any], turn: Turn) -> str:
    """What mail goes to the customer; where none does, that staff tell them."""
    why = "no_address" if not person["email"] else "opted_out" if person["silent"] else "none"
    return turn.words("book_for-mail", why=why, email=person["email"])


def _of_person(person: dict[str, Any], turn: Turn) -> list[Fact]:
    lines = [facts.fact(turn, "for", person["name"])]
    if person["email"]:
        lines.append(facts.fact(turn, "email", person["email"]))
    if person["phone"]:
        lines.append(facts.fact(turn, "phone", person["phone"]))
    if person["note"]:
        lines.append(facts.fact(turn, "note", person["note"]))
    return lines


def _answers(filled: Filled, service: Service) -> list[Fact]:
    """The service's questions that were answered."""
    given = filled.get("answers", {})
    asked = service.custom_questions
    return [{"label": one.display_name, "value": given[one.id]} for one in asked if given.get(one.id)]
