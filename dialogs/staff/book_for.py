"""Staff book on a customer's behalf: origin `staff` (docs/rules.md, section 1 and cases 4, 23 and 27)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from bookings.desk import BookingRequest
from bookings.ids import spoken
from bookings.known_customers import known_customer
from bookings.model import Booking, Customer
from bookings.notices import silence
from bookings.offers import LIFTED_BY
from bookings.refusals import Code, Refused
from dialogs import facts, results, slots
from dialogs.beyond import lifted
from dialogs.fields import service_of
from dialogs.form import Filled, Form, Step
from dialogs.language.wish import Wish, Wishes
from dialogs.orders import Begin, Order
from dialogs.said import NOTHING, Said
from dialogs.staff import booking_form
from dialogs.staff.appointment import ForAnswersField, ForServiceField, ForSlotField, ForStaffField, ForWhenField
from dialogs.staff.bookable import bookable
from dialogs.staff.customer import CustomerField, person_of
from dialogs.staff.read_back import ForConfirmField
from dialogs.wished import to_json

if TYPE_CHECKING:
    from dialogs.context import Turn


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
                slots.lose(turn, no, filled)
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
        turn.say_text(facts.refusal(turn, no, service_of(filled, turn)))
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
    results.finish(turn, data, text=f"{text} {line} {turn.words('book_for-change-it')}", booking=booking)
