"""Book an appointment for oneself."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from bookings.desk import BookingRequest
from bookings.ids import spoken
from bookings.model import Booking, Customer
from bookings.refusals import Code, Refused
from dialogs import facts, results, slots
from dialogs.confirmation import ConfirmField
from dialogs.fields import ServiceField, StaffField, service_of
from dialogs.form import Filled, Form, Step
from dialogs.identify import ProvedAddressField
from dialogs.person import AnswersField, EmailField, ExtrasField, NameField, PrivacyField
from dialogs.slot_field import SlotField
from dialogs.when_field import WhenField

if TYPE_CHECKING:
    from dialogs.context import Turn

TRY_AGAIN = (Code.SLOT_TAKEN, Code.FULL, Code.TOO_SOON, Code.STAFF_OFF, Code.OUTSIDE_HOURS, Code.NOT_BOOKABLE)
"""Refusals of a slot at the last moment: another one is asked for (docs/rules.md, case 25)."""


class _Confirm(ConfirmField):
    name = "confirm"

    async def read_back(self, filled: Filled, turn: Turn) -> None:
        service = service_of(filled, turn)
        if service is None:
            raise RuntimeError("read back without a service")
        start = datetime.fromisoformat(filled["slot"]["start"])
        lines = [
            *facts.plan(turn, service, start, start + service.default_duration, filled["slot"]["staff"]),
            facts.fact(turn, "for", f"{filled['name']}, {filled['email']}"),
        ]
        if filled["extras"]["phone"]:
            lines.append(facts.fact(turn, "phone", filled["extras"]["phone"]))
        text = turn.words(
            "book-confirm",
            service=service.display_name,
            staff=facts.staff_names(turn, filled["slot"]["staff"]),
            when=facts.when(turn, start, service),
            name=filled["name"],
            email=filled["email"],
        )
        turn.show("confirm", {"facts": lines}, text=text, is_question=True)


class Book(Form):
    """Book one of the services on offer; origin `self_service`."""

    name = "book"
    fields = (
        ServiceField(),
        StaffField(),
        SlotField(),
        WhenField(),
        AnswersField(),
        NameField(),
        EmailField(),
        ExtrasField(),
        PrivacyField(),
        ProvedAddressField(),
        _Confirm("service", "staff", "when", "slot", "answers", "name", "email", "extras", "privacy"),
    )

    async def note(self, filled: Filled, turn: Turn) -> None:
        """The appointment as it is now, where this turn changed it."""
        service, slot = service_of(filled, turn), filled.get("slot")
        if service is not None and slot and {"service", "staff", "when", "slot"} & set(turn.took):
            start = datetime.fromisoformat(slot["start"])
            staff = facts.staff_names(turn, slot["staff"])
            turn.say("book-noted", service=service.display_name, staff=staff, when=facts.when(turn, start, service))

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Book what was read back; a slot lost meanwhile is asked for again."""
        request = BookingRequest(
            service_id=filled["service"],
            start=datetime.fromisoformat(filled["slot"]["start"]),
            staff_member_ids=tuple(filled["slot"]["staff"]),
            customer=Customer(
                name=filled["name"],
                email_address=filled["email"],
                phone=filled["extras"]["phone"],
                notes=filled["extras"]["note"],
                time_zone=str(turn.own_zone),
                language_tag=turn.heard.locale,
                answers=filled.get("answers", {}),
            ),
            has_consented=bool(filled.get("privacy")),
        )
        try:
            booking = await turn.desks.bookings.book(turn.actor, request, request_key=turn.request_key)
        except Refused as no:
            if no.code not in TRY_AGAIN:
                raise
            slots.lose(turn, no, filled)
            return Step.WAIT
        turn.proofs.own(booking)
        turn.talk["me"] = {"name": filled["name"], "email": filled["email"], "phone": filled["extras"]["phone"]}
        await self._done(booking, turn)
        return Step.DONE

    async def _done(self, booking: Booking, turn: Turn) -> None:
        text = turn.words(
            "book-done",
            booking=facts.sentence(turn, booking),
            reference=spoken(booking.reference),
            email=booking.customer.email_address,
        )
        service = turn.catalogue.services[booking.service_id]
        data = {
            "title": turn.words("book-done-title"),
            "line": service.additional_information,
            "facts": facts.of_booking(turn, booking),
            "allowed": {"reschedule": True, "cancel": True},
        }
        results.finish(turn, data, text=text, booking=booking)
