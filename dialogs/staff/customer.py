"""Whom staff book for: somebody known, by name, mail or phone, or somebody new."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import CustomerRow
from adaptive_cards.verbs import Verb
from bookings.keepable import LONGEST_NAME, LONGEST_NOTES
from bookings.known_customers import KnownCustomer, known_customer, known_customers
from dialogs import facts
from dialogs.fields import service_of
from dialogs.form import Field, Filled, Step
from dialogs.language import details
from dialogs.language.customer_words import CustomerSaid, customer_said
from dialogs.language.names import Option, pick
from dialogs.language.when import wishes
from dialogs.staff import booking_form
from dialogs.staff.bookable import bookable
from dialogs.wished import exact, from_json

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

MOST_CANDIDATES = 8

Person = dict[str, Any]
"""`name`, `email`, `phone`, `note`, `silent` (gets no mails), and `known`: the booking that says so, or ""."""


def person_of(known: KnownCustomer) -> Person:
    """Somebody known as the form keeps them; the note was about another appointment."""
    customer = known.customer
    return {
        "name": customer.name,
        "email": customer.email_address,
        "phone": customer.phone,
        "note": "",
        "silent": known.opted_out_of_email,
        "known": known.booking_id,
    }


NOBODY: Person = {"name": "", "email": "", "phone": "", "note": "", "silent": False, "known": ""}


class CustomerField(Field):
    """The customer. Known ones come first: one is taken, among several is chosen, nobody makes somebody new."""

    name = "customer"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Not before a start that was named is known to be free, or another one is chosen."""
        if self.name in filled:
            return False
        when = from_json(filled["when"]) if filled.get("when") else None
        return bool(filled.get("slot")) or not filled.get("service") or when is None or exact(when) is None

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card, from the list of who is known, or in words."""
        if said.verb == Verb.SUBMIT_FORM:
            return await self._entered(said, filled, turn)
        if said.verb == Verb.CHOOSE_CUSTOMER:
            return await self._chosen(said.value, turn)
        if not said.text:
            return None
        is_bare = turn.frame.get("asked") in ("", self.name, booking_form.CardField.name)
        among = turn.frame.get("candidates", []) if is_asked else []
        if among:
            known = [await known_customer(turn.desks.store, turn.actor, key) for key in among]
            options = [Option(one.booking_id, one.customer.name) for one in known if one is not None]
            picked = pick(said.text, options, asked=True)
            if picked.id or said.tasks.says_no or (said.tasks.says_yes and len(among) == 1):
                return await self._chosen("" if said.tasks.says_no else picked.id or among[0], turn)
        wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
        when = wishes(said.text, wall, turn.heard.locale).spans
        read = customer_said(said.text, turn.catalogue.business.country, bookable(turn), when, asked=is_bare)
        if not read:
            return None
        for span in read.spans:
            said.blank(span)
        return await self._understood(read, filled, turn)

    async def _understood(self, read: CustomerSaid, filled: Filled, turn: Turn) -> Person | None:
        """What was said, over what is known: of the person in hand, or of whom it finds."""
        frame = turn.frame
        frame["is_new"] = read.is_new or (frame.get("is_new", False) and not read.name)
        base: Person = filled.get("customer") or frame.get("customer_so_far") or NOBODY
        if read.is_new or (read.name and filled.get("customer")):
            base = NOBODY
        said = {"name": read.name[:LONGEST_NAME], "email": read.email, "phone": read.phone, "note": read.note}
        person = {**base, **{key: value[:LONGEST_NOTES] for key, value in said.items() if value}}
        person["silent"] = person["silent"] or read.wants_no_mail
        if person["name"] and base["name"] and not read.name:
            return person
        if not frame["is_new"] and read.sought:
            found = await known_customers(turn.desks.store, turn.actor, read.sought)
            if len(found) == 1:
                known = person_of(found[0])
                own = {key: value for key, value in said.items() if value and value != read.sought}
                return {**known, **own, "silent": known["silent"] or person["silent"]}
            if found:
                self._among(found, person, turn)
                return None
        return self._so_far(person, turn)

    def _so_far(self, person: Person, turn: Turn) -> Person | None:
        """Somebody new, as soon as there is a name."""
        turn.frame.pop("candidates", None)
        if person["name"]:
            turn.frame.pop("customer_so_far", None)
            return person
        turn.frame["customer_so_far"] = person
        turn.has_answered = True
        return None

    def _among(self, found: list[KnownCustomer], person: Person, turn: Turn) -> None:
        """Several fit, or one may: the next question is which."""
        turn.frame["candidates"] = [one.booking_id for one in found[:MOST_CANDIDATES]]
        turn.frame["more"] = len(found[MOST_CANDIDATES:])
        turn.frame["customer_so_far"] = person
        turn.clear(self.name)
        turn.has_answered = True

    async def _entered(self, said: Said, filled: Filled, turn: Turn) -> Person | None:
        """What the card holds; a bare name that is known asks whether it is them."""
        if "name" not in turn.frame.get("inputs", []):
            return None
        before: Person = filled.get("customer") or NOBODY
        name, typed_email, typed_phone = (" ".join(said.entry(key).split()) for key in ("name", "email", "phone"))
        country = turn.catalogue.business.country
        email = details.email_address(typed_email)
        phone = details.phone(typed_phone, country)
        if not name:
            turn.fault("name", turn.words("book_for-name-missing"))
        if typed_email and email is None:
            turn.fault("email", turn.words("details-email-wrong"))
        if typed_phone and phone is None and typed_phone != before["phone"]:
            turn.fault("phone", turn.words("details-phone-wrong"))
        if turn.frame.get("errors"):
            return None
        person: Person = {
            "name": name[:LONGEST_NAME],
            "email": email.value if email else "",
            "phone": before["phone"] if typed_phone == before["phone"] else phone.value if phone else "",
            "note": said.entry("note")[:LONGEST_NOTES],
            "silent": said.entry("silent") == "true",
            "known": before["known"] if name == before["name"] else "",
        }
        turn.chosen = person["name"]
        if not (person["email"] or person["phone"] or person["known"] or turn.frame.get("is_new")):
            found = await known_customers(turn.desks.store, turn.actor, name)
            if found:
                self._among(found, person, turn)
                return None
        return self._so_far(person, turn)

    async def _chosen(self, booking_id: str, turn: Turn) -> Person | None:
        """Somebody from the list, or nobody of it."""
        so_far: Person = turn.frame.get("customer_so_far") or NOBODY
        turn.frame.pop("candidates", None)
        known = await known_customer(turn.desks.store, turn.actor, booking_id) if booking_id else None
        if known is None:
            turn.frame["is_new"] = True
            turn.chosen = turn.words("book_for-new")
            return self._so_far(so_far, turn)
        turn.frame.pop("customer_so_far", None)
        turn.chosen = known.customer.name
        person = person_of(known)
        person["note"], person["silent"] = so_far["note"], person["silent"] or so_far["silent"]
        return person

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Who is known, where several fit what was said; else the card."""
        rows: list[CustomerRow] = []
        for key in turn.frame.get("candidates", []):
            known = await known_customer(turn.desks.store, turn.actor, key)
            if known is not None:
                reach = ", ".join(filter(None, (known.customer.email_address, known.customer.phone)))
                rows.append({"id": key, "name": known.customer.name, "reach": reach})
        if rows:
            names = turn.words.or_list(
                f"{row['name']} ({row['reach']})" if row["reach"] else row["name"] for row in rows
            )
            text = turn.words("book_for-which", names=names)
            more = turn.words("book_for-more", count=turn.frame["more"]) if turn.frame.get("more") else ""
            data = {"customers": rows, **({"more": more} if more else {})}
            turn.show("customer_picker", data, text=f"{text} {more}".strip(), is_question=True)
            return Step.WAIT
        so_far: Person = turn.frame.get("customer_so_far") or NOBODY
        if so_far["email"] or so_far["phone"]:
            ask = turn.words("book_for-name", reach=so_far["email"] or so_far["phone"])
        else:
            ask = turn.words("book_for-customer-alone" if filled.get("slot") else "book_for-customer")
        return booking_form.show(filled, turn, " ".join(filter(None, (_slot_so_far(filled, turn), ask))))


def _slot_so_far(filled: Filled, turn: Turn) -> str:
    """The appointment that somebody is to be booked for, once it is known."""
    service, slot = service_of(filled, turn), filled.get("slot")
    if service is None or not slot:
        return ""
    when = facts.when(turn, datetime.fromisoformat(slot["start"]), service)
    staff = facts.staff_names(turn, slot["staff"])
    return turn.words("book_for-taken", service=service.display_name, staff=staff, when=when)
