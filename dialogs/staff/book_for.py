"""Staff book on a customer's behalf: origin `staff` (docs/rules.md, section 1 and cases 4, 23 and 27)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Fact
from bookings.agenda import is_named_to
from bookings.business import Service
from bookings.desk import BookingRequest
from bookings.ids import spoken
from bookings.known_customers import known_customer
from bookings.manage_policy import lets_manage
from bookings.model import Booking, BookingStatus, Customer, Origin
from bookings.notices import silence
from bookings.offers import LIFTED_BY, Wanted
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.beyond import lifted
from dialogs.confirmation import ConfirmField
from dialogs.fields import service_of
from dialogs.form import Filled, Form, Step
from dialogs.language.customer_words import asks_to_change, says_anyway
from dialogs.language.wish import Wish, Wishes
from dialogs.orders import Begin, Order
from dialogs.said import NOTHING, Said
from dialogs.staff import booking_form
from dialogs.staff.appointment import ForAnswersField, ForServiceField, ForSlotField, ForStaffField, ForWhenField
from dialogs.staff.bookable import bookable
from dialogs.staff.customer import CustomerField, person_of
from dialogs.wished import to_json

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
        start = datetime.fromisoformat(slot["start"])
        against = " ".join(slot.get("against", ()))
        person = filled["customer"]
        told = (
            await _double(person, start, start + service.default_duration, turn),
            await _places(service, slot, turn),
            _who_manages(service, person, turn),
            _which_mail(person, turn),
        )
        line = " ".join(filter(None, told))
        note = turn.words("book_for-noted", note=person["note"].rstrip(".")) if person["note"] else ""
        text = turn.words(
            "book_for-confirm",
            service=service.display_name,
            staff=facts.staff_names(turn, slot["staff"]),
            when=facts.when(turn, start, service),
            customer=", ".join(filter(None, (person["name"], person["email"], person["phone"]))),
        )
        question = turn.words("book_for-anyway" if against else "book_for-shall-i")
        lines = [*facts.plan(turn, service, start, start + service.default_duration, slot["staff"])]
        lines += _of_person(person, turn)
        answers = filled.get("answers", {})
        lines += [
            {"label": question.display_name, "value": answers[question.id]}
            for question in service.custom_questions
            if answers.get(question.id)
        ]
        data = {"facts": lines, "line": line, **({"anyway": against} if against else {})}
        turn.show("confirm", data, text=" ".join(filter(None, (text, note, against, line, question))), is_question=True)


class BookFor(Form):
    """Book a service for a customer, whom staff name, on a calendar that their role goes to."""

    name = "book_for"
    fields = (
        booking_form.CardField(),
        CustomerField(),
        ForServiceField(),
        ForStaffField(),
        ForSlotField(),
        ForWhenField(),
        ForAnswersField(),
        ForConfirmField(),
    )

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Book what was read back, beyond the limits that were named; a slot lost meanwhile is asked for again."""
        person, slot = filled["customer"], filled["slot"]
        request = BookingRequest(
            service_id=filled["service"],
            start=datetime.fromisoformat(slot["start"]),
            staff_member_ids=tuple(slot["staff"]),
            customer=Customer(
                name=person["name"],
                email_address=person["email"],
                phone=person["phone"],
                notes=person["note"],
                answers={key: answer for key, answer in filled.get("answers", {}).items() if answer},
            ),
            lifted=lifted(slot),
            opt_out_of_customer_email=person["silent"],
        )
        try:
            booking = await turn.desks.bookings.book_for(turn.actor, request, request_key=turn.request_key)
        except Refused as no:
            if no.code in (Code.SLOT_TAKEN, Code.FULL, Code.IN_THE_PAST):
                turn.slot_lost(no, filled)
                return Step.WAIT
            if no.code in LIFTED_BY and LIFTED_BY[no.code] not in request.lifted:
                turn.clear("slot")
                turn.clear("confirm")
                return Step.WAIT
            raise
        _done(booking, turn)
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """Staff need no contact details beside a refusal."""
        turn.say_text(turn.refusal(no, service_of(filled, turn)))
        return Step.DONE


async def book_for(turn: Turn, order: Order) -> Begin | None:
    """Begin with what was typed, with a start that was clicked, or with the customer of a booking."""
    if not bookable(turn):
        turn.say("book_for-nothing")
        return None
    return Begin(BookFor.name, await _known(turn, order.value), opening(turn, order))


def opening(turn: Turn, order: Order) -> Said:
    """The words to begin a form with."""
    return Said(order.about, locale=turn.heard.locale) if order.about else NOTHING


async def _known(turn: Turn, value: str) -> Filled:
    """What a button is about: `service|staff member|start`, a gap `|staff member|start|end` of the agenda in which a
    service is yet to be named, or a booking whose customer books again.
    """
    if "|" not in value:
        known = await known_customer(turn.desks.store, turn.actor, value) if value else None
        return {"customer": person_of(known)} if known else {}
    service_id, staff, *clicked = (*value.split("|"), "", "")[:4]
    service = turn.catalogue.services.get(service_id)
    try:
        start, end = (datetime.fromisoformat(one or clicked[0]) for one in clicked)
    except ValueError:
        return {}
    if start.utcoffset() is None or end.utcoffset() is None or (service_id and service is None):
        return {}
    zone = turn.zone_of(service)
    wall, until = start.astimezone(zone), end.astimezone(zone)
    wish = Wish(start_date=wall.date(), start_time=wall.time(), end_time=until.time() if end > start else None)
    able = service.staff_member_ids if service else turn.catalogue.staff
    found = {"staff": staff if staff in able else "", "when": to_json(Wishes(wanted=(wish,)))}
    return found | ({"service": service_id} if service else {})


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


def _done(booking: Booking, turn: Turn) -> None:
    """The result with its reference; where no mail goes out, what to read aloud."""
    business = turn.catalogue.business
    if silence(booking):
        wall = booking.start.astimezone(turn.business_zone)
        line = turn.words(
            "book_for-read-aloud",
            when=turn.words("day-at-clock", day=facts.day(turn, wall), clock=turn.words.clock(wall)),
            staff=facts.staff_names(turn, booking.staff_member_ids),
            reference=spoken(booking.reference),
            reach=business.phone or business.email,
        )
    else:
        line = turn.words("book_for-mailed", email=booking.customer.email_address)
    text = turn.words(
        "book_for-done",
        booking=facts.sentence(turn, booking),
        customer=booking.customer.name,
        reference=spoken(booking.reference),
    )
    data = {
        "title": turn.words("book-done-title"),
        "line": line,
        "facts": [*facts.of_booking(turn, booking), *facts.of_customer(turn, booking)],
        "allowed": {"reschedule": True, "cancel": True},
    }
    turn.finish("done", data, text=f"{text} {line} {turn.words('book_for-change-it')}", booking=booking)
