"""One turn's context: what was said, who says it, the conversation's state, and the replies as they gather."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bookings.business import Catalogue, Service
from bookings.clock_zones import clock_zone
from bookings.model import Actor, Booking
from bookings.permissions import STAFF, Command
from bookings.refusals import Code, Refused
from dialogs.desks import Desks
from dialogs.orders import Order
from dialogs.proofs import Proofs
from dialogs.turn import Card, Heard, Reply, Suggestion
from texts import Words

LIVE_CARDS = 30
"""How many cards about bookings, and how many results, a talk knows."""


class Turn:
    """The turn in hand. `talk` is the conversation's JSON state, changed in place."""

    def __init__(self, heard: Heard, desks: Desks, catalogue: Catalogue, talk: dict[str, Any]) -> None:
        self.heard = heard
        self.desks = desks
        self.catalogue = catalogue
        self.talk = talk
        self.proofs = Proofs(heard, catalogue, talk)
        self.words = Words(heard.locale)
        self.now = heard.now
        self.replies: list[Reply] = []
        self.refused: list[str] = []
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
        return self.proofs.actor

    @property
    def clicked(self) -> str:
        """The id of the card that was clicked, as the click says it, or ""."""
        return str((self.heard.action or {}).get("card", ""))

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

    async def booking(self, booking_id: str) -> Booking | None:
        """A booking as it is now, whoever's it is."""
        return await self.desks.store.booking_by_id(booking_id) if booking_id else None

    async def booking_of(self, filled: Mapping[str, Any]) -> Booking:
        """The booking that a form is about, as it is now; raise Refused NOT_FOUND where it is gone."""
        booking = await self.booking(str(filled["booking"]))
        if booking is None:
            raise Refused(Code.NOT_FOUND)
        return booking

    # What is said back

    def say(self, key: str, *buttons: str | Suggestion, **arguments: Any) -> None:
        """Add a message. `buttons` are keys of texts, whose words are typed by a click, or suggestions."""
        self.replies.append(Reply(self.words(key, **arguments), suggestions=self._suggestions(buttons)))

    def say_text(self, text: str, *buttons: str | Suggestion) -> None:
        """Add a message that is in words already."""
        self.replies.append(Reply(text, suggestions=self._suggestions(buttons)))

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
        self.replies.append(Reply(text, card, self._suggestions(buttons)))

    def _suggestions(self, buttons: Sequence[str | Suggestion]) -> tuple[Suggestion, ...]:
        """Buttons under the talk, from keys of texts or as they are."""
        return tuple(
            button if isinstance(button, Suggestion) else Suggestion(self.words(button), self.words(button))
            for button in buttons
        )

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
        said = self.clicked or self.heard.activity_id
        return f"{self.actor.conversation} {said} {command} {version}"
