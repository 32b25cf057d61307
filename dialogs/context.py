"""One turn's context: what was said, who says it, the conversation's state, and the replies as they gather."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bookings.absence_desk import AbsenceDesk
from bookings.addresses import fold
from bookings.business import Catalogue, Service, StaffMember
from bookings.clock_zones import clock_zone
from bookings.denials import Denials
from bookings.desk import GRACE, UNDO_FOR, BookingDesk
from bookings.erasing import ErasingDesk
from bookings.exporting import ExportDesk
from bookings.handing_over import HandOverDesk
from bookings.identity import PROOF_AT_MOST, PROOF_IDLE, ProofDesk
from bookings.linking import LinkDesk
from bookings.manage_policy import is_customer_of
from bookings.model import Actor, Booking, Download
from bookings.offers import Offers
from bookings.outbox_desk import OutboxDesk
from bookings.permissions import STAFF, Command, Reach, may
from bookings.ports import Clock, Ids, Store
from bookings.refusals import Code, Refused
from bookings.roles import as_staff, member_at
from bookings.rule_desk import RuleDesk
from bookings.serving import ServingDesk
from bookings.settings import SettingsDesk
from bookings.staff_chats import StaffChats
from bookings.staffing import StaffingDesk
from dialogs import facts
from dialogs.orders import Order
from dialogs.turn import Card, Heard, Reply, Suggestion
from texts import Words

Preview = Callable[[Booking, Catalogue], Awaitable[str]]
"""The confirmation to a booking's customer as plain text, as it would be with these settings."""
LIVE_CARDS = 30
SENT_AGAIN = timedelta(minutes=1)
"""How long a channel that heard no answer may send the same words again, under another id."""


DownloadUrl = Callable[[Download], str]


def _no_downloads(made: Download) -> str:
    raise RuntimeError("nobody serves downloads here")


@dataclass(frozen=True, slots=True)
class Desks:
    """What the conversation may ask and do."""

    store: Store
    absences: AbsenceDesk
    bookings: BookingDesk
    handing_over: HandOverDesk
    proof: ProofDesk
    offers: Offers
    links: LinkDesk
    serving: ServingDesk
    denials: Denials
    settings: SettingsDesk
    rule: RuleDesk
    outbox: OutboxDesk
    erasing: ErasingDesk
    exporting: ExportDesk
    staffing: StaffingDesk
    download_url: DownloadUrl
    chats: StaffChats
    preview: Preview | None = None

    @classmethod
    def of(
        cls,
        store: Store,
        clock: Clock,
        ids: Ids,
        secret: bytes,
        grace: timedelta = GRACE,
        download_url: DownloadUrl = _no_downloads,
        preview: Preview | None = None,
    ) -> Desks:
        """All of them over one store. `secret` derives the codes, `grace` is how long mails about a change wait.

        `download_url` gives the address that a download is taken from, `preview` shows a mail before it is one.
        """
        return cls(
            store=store,
            absences=AbsenceDesk(store, clock, ids, grace),
            bookings=BookingDesk(store, clock, ids, grace),
            handing_over=HandOverDesk(store, clock, ids, grace),
            proof=ProofDesk(store, clock, ids, secret),
            offers=Offers(store, clock),
            links=LinkDesk(store, clock, ids),
            serving=ServingDesk(store, clock, ids),
            denials=Denials(store, clock, ids),
            settings=SettingsDesk(store, clock, ids),
            rule=RuleDesk(store, clock, ids, grace),
            preview=preview,
            outbox=OutboxDesk(store, clock, ids),
            erasing=ErasingDesk(store, clock, ids),
            exporting=ExportDesk(store, clock, ids),
            staffing=StaffingDesk(store, clock, ids),
            download_url=download_url,
            chats=StaffChats(store, clock, ids),
        )


class Turn:
    """The turn in hand. `talk` is the conversation's JSON state, changed in place."""

    def __init__(self, heard: Heard, desks: Desks, catalogue: Catalogue, talk: dict[str, Any]) -> None:
        self.heard = heard
        self.desks = desks
        self.catalogue = catalogue
        self.talk = talk
        self.words = Words(heard.locale)
        self.now = heard.now
        self.replies: list[Reply] = []
        self.has_answered = False
        self.chosen = ""
        self.took: list[str] = []
        self.is_answered = False
        self.asks = ""
        self.wake_after: timedelta | None = None
        self.ordered: Order | None = None

    # Who and where

    @property
    def actor(self) -> Actor:
        """What the channel proves, and what was proved here and still holds (docs/rules.md, case 19)."""
        proofs = self.talk.get("proofs", {})
        addresses = {address for address, times in proofs.get("addresses", {}).items() if self._holds(times)}
        actor, member = self.heard.actor, self.signed_in
        return replace(
            as_staff(actor, member) if member is not None else actor,
            proven_addresses=actor.proven_addresses | addresses,
            proven_bookings=actor.proven_bookings | frozenset(proofs.get("bookings", [])),
        )

    @property
    def signed_in(self) -> StaffMember | None:
        """The staff member who proved themself here by a code to their address, as long as that is on their record."""
        proof = self.talk.get("proofs", {}).get("staff")
        if proof is None or not self.catalogue.business.page.is_staff_sign_in_enabled or not self._holds(proof):
            return None
        member = member_at(self.catalogue, proof["address"])
        return member if member is not None and member.id == proof["id"] else None

    def sign_in(self, member: StaffMember) -> None:
        """Note that a code proved a staff member, now."""
        now = self.now.isoformat()
        self._proofs()["staff"] = {
            "id": member.id,
            "address": fold(member.email_address),
            "since": now,
            "seen": now,
        }

    def sign_out(self) -> None:
        """Be a customer again; nothing that a staff member opened goes on, and nothing they were told is repeated."""
        self._proofs().pop("staff", None)
        self.talk["frames"] = []
        for told in ("last", "about", "undo", "calls", "looked_up"):
            self.talk.pop(told, None)

    def _holds(self, times: Mapping[str, str]) -> bool:
        """Whether a proof is neither idle nor too old."""
        return (
            self.now - datetime.fromisoformat(times["seen"]) <= PROOF_IDLE
            and self.now - datetime.fromisoformat(times["since"]) <= PROOF_AT_MOST
        )

    def prove(self, address: str) -> None:
        """Note that a code proved an address, now."""
        now = self.now.isoformat()
        self._proofs().setdefault("addresses", {})[address] = {"since": now, "seen": now}

    def own(self, booking: Booking) -> None:
        """Note that a booking was made in this conversation."""
        self._proofs().setdefault("bookings", []).append(booking.id)

    def touch_proofs(self) -> None:
        """Every turn keeps a proof that still holds from growing idle; one that does not is dropped."""
        holding = self.actor.proven_addresses
        addresses = self._proofs().get("addresses", {})
        for address in list(addresses):
            if address in holding:
                addresses[address]["seen"] = self.now.isoformat()
            else:
                del addresses[address]
        staff = self._proofs().get("staff")
        if staff is not None and self.signed_in is not None:
            staff["seen"] = self.now.isoformat()
        elif staff is not None:
            self.sign_out()
            self.say("sign-in-over", "button-sign-in")

    def _proofs(self) -> dict[str, Any]:
        proofs: dict[str, Any] = self.talk.setdefault("proofs", {})
        return proofs

    @cached_property
    def business_zone(self) -> ZoneInfo:
        """The zone of the business's calendar."""
        return ZoneInfo(self.catalogue.business.time_zone)

    @cached_property
    def own_zone(self) -> ZoneInfo:
        """The person's zone as the channel says it, else the business's."""
        try:
            return ZoneInfo(self.heard.time_zone) if self.heard.time_zone else self.business_zone
        except (ZoneInfoNotFoundError, ValueError):
            return self.business_zone

    def zone_of(self, service: Service | None) -> ZoneInfo:
        """Whose clock words about this service mean (docs/rules.md, case 32): to staff, the business's.

        Whoever books for themself is a customer in that.
        """
        if self.actor.role in STAFF and not (self.frames and self.frame["form"] == "book"):
            return self.business_zone
        return clock_zone(self.catalogue.business, service, self.own_zone)

    # What is said back

    def say(self, key: str, *buttons: str | Suggestion, **arguments: Any) -> None:
        """Add a message. `buttons` are keys of texts, whose words are typed by a click, or suggestions."""
        self.replies.append(Reply(self.words(key, **arguments), suggestions=self.suggestions(buttons)))

    def say_text(self, text: str, *buttons: str | Suggestion) -> None:
        """Add a message that is in words already."""
        self.replies.append(Reply(text, suggestions=self.suggestions(buttons)))

    def show(
        self,
        name: str,
        data: Mapping[str, Any],
        *,
        text: str = "",
        buttons: Sequence[str | Suggestion] = (),
        booking: Booking | None = None,
        is_question: bool = False,
        replaces: str = "",
    ) -> None:
        """Add a message with a card. A question's card turns into its answer once the talk goes on."""
        number = int(self.talk.get("cards_made", 0)) + 1
        self.talk["cards_made"] = number
        frames = self.talk.get("frames", [])
        nonce = frames[-1]["nonce"] if is_question and frames else ""
        about, served_by = (booking.id, booking.staff_member_ids) if booking is not None else ("", ())
        card = Card(name, data, f"card-{number}", nonce, replaces, about, served_by)
        live: dict[str, Any] = self.talk.setdefault("live", {})
        if booking is not None:
            live[card.id] = {"booking": booking.id, "version": booking.version}
        while len(live) > LIVE_CARDS:
            del live[next(iter(live))]
        if is_question:
            self.talk["open_card"] = card.id
        self.replies.append(Reply(text, card, self.suggestions(buttons)))

    def suggestions(self, buttons: Sequence[str | Suggestion]) -> tuple[Suggestion, ...]:
        """Buttons under the talk, from keys of texts or as they are."""
        return tuple(
            button if isinstance(button, Suggestion) else Suggestion(self.words(button), self.words(button))
            for button in buttons
        )

    def misunderstood(self, frame: dict[str, Any]) -> None:
        """Say what was heard and what can be taken; two ways on once it happens again."""
        frame["misses"] = int(frame.get("misses", 0)) + 1
        key = f"{frame['form']}-{frame['asked']}-again"
        hint = self.words(key) if self.words.has(key) else ""
        heard = self.heard.text.strip()[:60]
        if frame["misses"] == 1:
            self.say("repair-not-understood", heard=heard, hint=hint)
        else:
            self.say("repair-still-not-understood", "button-person", "button-start-over", heard=heard, hint=hint)

    def refusal(self, no: Refused, service: Service | None = None, staff: str = "") -> str:
        """A refusal in words; `staff` names who was asked for."""
        return facts.refusal(self, no, service, staff)

    async def refuse(self, no: Refused, filled: Mapping[str, Any]) -> None:
        """Say a refusal, to a customer with the contact card: never a dead end; to staff with how it stands now."""
        booking = await self.booking(str(filled.get("booking", "")))
        service = self.catalogue.services.get(booking.service_id if booking else str(filled.get("service", "")))
        text = self.refusal(no, service)
        is_staff = may(self.actor.role, Command.FIND) is not Reach.NO
        if not is_staff or (booking is not None and is_customer_of(booking, self.actor)):
            self.contact(reason=text, booking=booking)
        elif no.code is Code.STALE and booking is not None:
            today = facts.sentence(self, booking)
            self.say("staff-stale", why=text, booking=today, status=facts.status(self, booking))
        else:
            self.say_text(text)

    def contact(self, reason: str = "", booking: Booking | None = None) -> None:
        """The contact card (docs/rules.md, case 29)."""
        text = reason or self.words("contact-line", business=self.catalogue.business.display_name)
        self.show(
            "contact", facts.contact(self, reason), text=text + "\n\n" + facts.contact_line(self), booking=booking
        )

    async def booking(self, booking_id: str) -> Booking | None:
        """A booking as it is now, whoever's it is."""
        return await self.desks.store.booking_by_id(booking_id) if booking_id else None

    def finish(
        self, name: str, data: Mapping[str, Any], *, text: str, booking: Booking, buttons: Sequence[str] = ()
    ) -> None:
        """Show the result of a commit, in the place of the card that asked for it; a second click shows it again."""
        done: dict[str, Any] = self.talk.setdefault("done", {})
        done[self.request_key] = booking.id
        while len(done) > LIVE_CARDS:
            del done[next(iter(done))]
        self.talk["about"] = booking.id
        self.talk["settled"] = {"text": self.heard.text.strip(), "at": self.now.isoformat()}
        replaces = str(self.talk.pop("open_card", "")) if self.heard.action else ""
        self.chosen = str(data.get("title", ""))
        self.show(name, data, text=text, buttons=buttons, booking=booking, replaces=replaces)

    @property
    def is_sent_again(self) -> bool:
        """Whether these very words have just changed something, and nothing is asked (docs/rules.md, case 21)."""
        settled = self.talk.get("settled")
        if settled is None or self.frames or not self.heard.text.strip():
            return False
        is_recent = self.now - datetime.fromisoformat(settled["at"]) <= SENT_AGAIN
        return is_recent and settled["text"] == self.heard.text.strip()

    def done_at_once(self, name: str, data: Mapping[str, Any], *, text: str, booking: Booking) -> None:
        """Show the result of a command that asked nothing, in the place of that booking's card if it was clicked."""
        card = str((self.heard.action or {}).get("card", ""))
        known = self.talk.get("live", {}).get(card, {})
        self.talk["about"] = booking.id
        self.talk["settled"] = {"text": self.heard.text.strip(), "at": self.now.isoformat()}
        self.show(name, data, text=text, booking=booking, replaces=card if known.get("booking") == booking.id else "")

    def undoable(self, booking: Booking, *others: Booking) -> str:
        """Remember what "undo" would take back, and say until when on the business's clock."""
        until = self.now + UNDO_FOR
        seats = [booking.id, *(one.id for one in others)]
        self.talk["undo"] = {"booking": booking.id, "seats": seats, "until": until.isoformat()}
        return self.words.clock(until.astimezone(self.own_zone))

    def slot_lost(self, no: Refused, filled: dict[str, Any]) -> None:
        """A slot that was read back is gone: the next question says so and offers the nearest (case 25)."""
        start = filled["slot"]["start"]
        text = self.refusal(no, self.catalogue.services.get(str(filled.get("service", ""))))
        self.frame["refused"] = {"text": text, "code": no.code.value, "start": start}
        self.clear("slot")
        self.clear("confirm")

    def unslot(self, filled: dict[str, Any]) -> None:
        """Ask for the slot anew, without a wish."""
        for name in ("slot", "when", "confirm"):
            self.clear(name)

    # The stack of forms

    def push(self, form: str, **filled: Any) -> dict[str, Any]:
        """Open a form on top of the others."""
        nonce = secrets.token_urlsafe(9)
        frame: dict[str, Any] = {"form": form, "filled": dict(filled), "asked": "", "nonce": nonce, "order": []}
        self.frames.append(frame)
        return frame

    @property
    def frames(self) -> list[dict[str, Any]]:
        """The open forms, the one in hand last."""
        frames: list[dict[str, Any]] = self.talk.setdefault("frames", [])
        return frames

    @property
    def frame(self) -> dict[str, Any]:
        """The form in hand."""
        return self.frames[-1]

    def clear(self, name: str) -> None:
        """Empty a field of the form in hand, and its place in the order."""
        self.frame["filled"].pop(name, None)
        if name in self.frame["order"]:
            self.frame["order"].remove(name)

    def page(self, *, since: datetime | None = None, before: datetime | None = None) -> None:
        """Turn the page of what is offered; a slot chosen before is open again."""
        self.frame["from"] = since.isoformat() if since else ""
        self.frame["before"] = before.isoformat() if before else ""
        self.clear("slot")
        self.clear("confirm")

    def fault(self, entry: str, text: str) -> None:
        """Note what is wrong with an input of the details form; it is said with the question and shown beside it."""
        self.frame.setdefault("errors", {})[entry] = text
        self.frame["details_again"] = True
        self.has_answered = True

    @property
    def request_key(self) -> str:
        """The nonce of the form in hand: the same commit twice is one change (docs/rules.md, case 21)."""
        return str(self.frames[-1]["nonce"])

    def order_key(self, command: Command, booking: Booking | None = None) -> str:
        """For what a command does at once: its card with the booking's version, or what was typed (case 21)."""
        version = f"{booking.id} {booking.version}" if booking else ""
        said = str((self.heard.action or {}).get("card", "")) or self.heard.activity_id
        return f"{self.actor.conversation} {said} {command} {version}"
