"""Who is speaking: what the channel proves, and what was proved in this talk and holds (docs/rules.md, case 19)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bookings.addresses import fold
from bookings.business import Catalogue, StaffMember
from bookings.identity import PROOF_AT_MOST, PROOF_IDLE
from bookings.model import Actor, Booking
from bookings.roles import as_staff, member_at
from dialogs.turn import Heard


class Proofs:
    """The proofs of one talk, kept in its JSON state: addresses, bookings made here, and a staff member's sign-in."""

    def __init__(self, heard: Heard, catalogue: Catalogue, talk: dict[str, Any]) -> None:
        self._heard = heard
        self._now = heard.now
        self._catalogue = catalogue
        self._talk = talk

    @property
    def actor(self) -> Actor:
        """What the channel proves, and what was proved here and still holds."""
        proofs = self._talk.get("proofs", {})
        addresses = {address for address, times in proofs.get("addresses", {}).items() if self._holds(times)}
        actor, member = self._heard.actor, self.signed_in
        return replace(
            as_staff(actor, member) if member is not None else actor,
            proven_addresses=actor.proven_addresses | addresses,
            proven_bookings=actor.proven_bookings | frozenset(proofs.get("bookings", [])),
        )

    @property
    def signed_in(self) -> StaffMember | None:
        """The staff member who proved themself here by a code to their address, as long as that is on their record."""
        proof = self._talk.get("proofs", {}).get("staff")
        if proof is None or not self._catalogue.business.page.is_staff_sign_in_enabled or not self._holds(proof):
            return None
        member = member_at(self._catalogue, proof["address"])
        return member if member is not None and member.id == proof["id"] else None

    def sign_in(self, member: StaffMember) -> None:
        """Note that a code proved a staff member, now."""
        self._kept()["staff"] = {"id": member.id, "address": fold(member.email_address), **self._from_now()}

    def sign_out(self) -> None:
        """Be a customer again; nothing that a staff member opened goes on, and nothing they were told is repeated."""
        self._kept().pop("staff", None)
        self._talk["frames"] = []
        for told in ("last", "about", "undo", "calls", "looked_up"):
            self._talk.pop(told, None)

    def prove(self, address: str) -> None:
        """Note that a code proved an address, now."""
        self._kept().setdefault("addresses", {})[address] = self._from_now()

    def own(self, booking: Booking) -> None:
        """Note that a booking was made in this conversation."""
        self._kept().setdefault("bookings", []).append(booking.id)

    def touch(self) -> bool:
        """Every turn keeps a proof that still holds from growing idle; one that does not is dropped.

        `False` where that ended a staff member's sign-in.
        """
        holding = self.actor.proven_addresses
        addresses = self._kept().get("addresses", {})
        for address in list(addresses):
            if address in holding:
                addresses[address]["seen"] = self._now.isoformat()
            else:
                del addresses[address]
        staff = self._kept().get("staff")
        if staff is not None and self.signed_in is None:
            self.sign_out()
            return False
        if staff is not None:
            staff["seen"] = self._now.isoformat()
        return True

    def _holds(self, times: Mapping[str, str]) -> bool:
        """Whether a proof is neither idle nor too old."""
        return (
            self._now - datetime.fromisoformat(times["seen"]) <= PROOF_IDLE
            and self._now - datetime.fromisoformat(times["since"]) <= PROOF_AT_MOST
        )

    def _from_now(self) -> dict[str, str]:
        now = self._now.isoformat()
        return {"since": now, "seen": now}

    def _kept(self) -> dict[str, Any]:
        proofs: dict[str, Any] = self._talk.setdefault("proofs", {})
        return proofs
