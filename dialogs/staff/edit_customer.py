"""Mend a customer's contact details on one booking: a card of what is on record, or words for some of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Input
from bookings.addresses import fold
from bookings.keepable import LONGEST_NAME, LONGEST_NOTES
from bookings.model import Booking, BookingStatus
from bookings.refusals import Code, Refused
from bookings.serving import CustomerDetails
from dialogs import facts, results
from dialogs.entries import EntriesField
from dialogs.form import Filled, Form, Step
from dialogs.kept import Kept
from dialogs.language import details
from dialogs.language.customer_entries import entries_in
from dialogs.language.which_words import parted
from dialogs.orders import Begin, Order
from dialogs.refusing import refuse
from dialogs.said import Said
from dialogs.staff.which import one
from dialogs.telling import what

if TYPE_CHECKING:
    from dialogs.context import Turn

FIELDS = ("name", "email_address", "phone", "notes")


async def edit(turn: Turn, order: Order) -> Begin | None:
    """Open the details of that booking's customer, with what was typed of them."""
    booking = await one(turn, order)
    if booking is None:
        return None
    if booking.status is BookingStatus.CANCELLED:
        await refuse(turn, Refused(Code.CANCELLED), {"booking": booking.id})
        return None
    said = parted(order.command, order.about)[1]
    return Begin("edit_customer", {"booking": booking.id}, Said(said, locale=turn.heard.locale))


def _on_record(booking: Booking) -> dict[str, str]:
    return {name: str(getattr(booking.customer, name)) for name in FIELDS}


class DetailsField(EntriesField):
    """Name, e-mail address, phone and notes as they are on record."""

    async def inputs(self, filled: Filled, turn: Turn) -> Sequence[Input]:
        """What is on record when the card is first shown stays what it is compared with."""
        base = await self._base(filled, turn)
        kinds = {"name": "text", "email_address": "text", "phone": "text", "notes": "multiline"}
        return [
            {
                "id": name,
                "kind": kinds[name],
                "label": turn.words("edit-label", field=name),
                "value": base[name],
                "required": name == "name",
            }
            for name in FIELDS
        ]

    async def _base(self, filled: Filled, turn: Turn) -> Mapping[str, str]:
        if "base" not in turn.frame:
            booking = await turn.booking_of(filled)
            turn.frame.update({"base": _on_record(booking), "version": booking.version, "what": what(turn, booking)})
        base: Mapping[str, str] = turn.frame["base"]
        return base

    def heading(self, filled: Filled, turn: Turn) -> tuple[str, str, str]:
        """Whose details, and that they are this booking's."""
        return turn.words("edit-title", booking=turn.frame["what"]), turn.words("edit-line"), turn.words("edit-save")

    async def read(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Mapping[str, str]:
        """Details in words: "phone 020 7946 0000", "casey@example.net", "the name is Casey Q"."""
        return entries_in(said.text, turn.catalogue.business.country)

    async def problems(self, entered: Mapping[str, str], filled: Filled, turn: Turn) -> Mapping[str, str]:
        """What is no name, no address or no number."""
        found: dict[str, str] = {}
        country = turn.catalogue.business.country
        if not entered["name"].strip():
            found["name"] = turn.words("details-name-missing")
        for name, longest in (("name", LONGEST_NAME), ("notes", LONGEST_NOTES)):
            if len(entered[name]) > longest:
                found[name] = turn.words("edit-too-long", maximum=longest)
        if entered["email_address"] and details.email_address(entered["email_address"]) is None:
            found["email_address"] = turn.words("details-email-wrong")
        if entered["phone"] and details.phone(entered["phone"], country) is None:
            found["phone"] = turn.words("details-phone-wrong")
        return found


class EditCustomer(Form):
    """Two people at once: the second is shown what the first changed, and decides again."""

    name = "edit_customer"
    fields = (Kept("booking"), DetailsField())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Keep what was entered, in the form in which addresses and numbers are compared."""
        entered, base = filled["entries"], turn.frame["base"]
        email = details.email_address(entered["email_address"])
        phone = details.phone(entered["phone"], turn.catalogue.business.country)
        wanted = CustomerDetails(
            name=entered["name"].strip(),
            email_address=email.value
            if email and entered["email_address"] != base["email_address"]
            else entered["email_address"],
            phone=phone.value if phone and entered["phone"] != base["phone"] else entered["phone"],
            notes=entered["notes"].strip(),
        )
        try:
            booking = await turn.desks.serving.edit_customer(
                turn.actor,
                filled["booking"],
                wanted,
                request_key=turn.request_key,
                expected_version=turn.frame["version"],
            )
        except Refused as no:
            if no.code is Code.UNCHANGED:
                turn.say("edit-unchanged", booking=turn.frame["what"])
                return Step.DONE
            if no.code is not Code.STALE:
                raise
            await self._again(filled, turn)
            return Step.WAIT
        self._done(booking, turn)
        return Step.DONE

    async def _again(self, filled: Filled, turn: Turn) -> None:
        """Say what somebody else changed meanwhile, and ask again with both changes on the card."""
        booking = await turn.booking_of(filled)
        base, now, entered = turn.frame["base"], _on_record(booking), filled["entries"]
        changed = [name for name in FIELDS if now[name] != base[name]]
        named = turn.words.and_list(turn.words("edit-field", field=name, value=now[name] or "none") for name in changed)
        turn.say("edit-stale", changed=named, count=len(changed))
        draft = {name: now[name] if entered[name] == base[name] else entered[name] for name in FIELDS}
        turn.frame.update({"base": now, "version": booking.version, "draft": draft})
        turn.clear("entries")

    def _done(self, booking: Booking, turn: Turn) -> None:
        base, now = turn.frame["base"], _on_record(booking)
        changed = [
            turn.words("edit-field", field=one, value=now[one] or "none") for one in FIELDS if now[one] != base[one]
        ]
        text = turn.words("edit-done", booking=turn.frame["what"], changed=turn.words.and_list(changed))
        if fold(base["email_address"]) != fold(now["email_address"]):
            text = f"{text} {turn.words('edit-new-address')}"
        data = {"title": turn.words("edit-done-title"), "line": text, "facts": facts.of_customer(turn, booking)}
        results.finish(turn, data, text=text, booking=booking)
