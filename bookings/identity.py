"""Proof of who somebody is: a one-time code to the address on file (docs/rules.md, cases 18 and 19).

Challenges and their counters live in the store by address and client, so that a new chat does not reset them. The
code is derived from the challenge's id whenever it is needed, and is never stored.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bookings.addresses import fold
from bookings.known_identity import link_bookings
from bookings.model import Actor, Booking, BookingStatus, Challenge, OutboxRow
from bookings.notices import MailKind
from bookings.ports import Clock, Ids, Reads, Store, Unit
from bookings.refusals import Code, Refused
from bookings.roles import member_at

CODE_LIVES = timedelta(minutes=10)
TRIES = 5
PER_HOUR_AND_ADDRESS = 3
PER_HOUR_AND_CLIENT = 10
PER_HOUR_AND_REFERENCE = 5
HOUR = timedelta(hours=1)
PROOF_IDLE = timedelta(minutes=30)
PROOF_AT_MOST = timedelta(hours=12)
"""How long a proof lasts: between two turns, and in all."""
LOOK_BACK = timedelta(days=365)
"""How long ago a booking may have ended and still be looked up."""


def code_of(secret: bytes, challenge_id: str) -> str:
    """The six digits that belong to a challenge: an HMAC-SHA256 of its id, as RFC 4226 section 5.3 truncates it."""
    digest = hmac.new(secret, b"code:" + challenge_id.encode(), hashlib.sha256).digest()
    position = digest[-1] & 0x0F
    number = int.from_bytes(digest[position : position + 4]) & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


@dataclass(frozen=True, slots=True)
class LookUp:
    """What a booking is looked up by; one of the three. `reference` without separators, in capitals."""

    reference: str = ""
    email_address: str = ""
    phone: str = ""


class ProofDesk:
    """Sends codes and takes them back."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, secret: bytes) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._secret = secret

    async def challenge(self, actor: Actor, look_up: LookUp) -> str:
        """Begin a proof and return its challenge's id, the same whether or not anything was found.

        A mail is written only where a booking is found, has an address, and no limit is reached. Raises Refused
        ASKED_TOO_OFTEN for a reference that was asked for too often, by whomever, there being such a booking or not.
        """
        async with self._store.unit("") as unit:
            address = await _address_on_file(unit, look_up, self._clock())
            return await self._begin(unit, actor, address, reference=look_up.reference)

    async def verify_address(self, actor: Actor, email_address: str) -> str:
        """Begin a proof of a typed address, for a first booking under it; return its challenge's id.

        The limits are those of a look-up, and so is the outcome where one is reached.
        """
        async with self._store.unit("") as unit:
            return await self._begin(unit, actor, fold(email_address))

    async def challenge_staff(self, actor: Actor, email_address: str) -> str:
        """Begin a staff member's proof in web chat and return its challenge's id, the same whether or not one is found.

        The code goes to the address on their record, and only while the business lets staff sign in. The limits are
        those of a look-up.
        """
        async with self._store.unit("") as unit:
            catalogue = await unit.catalogue()
            is_on = catalogue.business.page.is_staff_sign_in_enabled
            member = member_at(catalogue, email_address) if is_on else None
            if member is None:
                return await self._begin(unit, actor, "")
            return await self._begin(unit, actor, fold(member.email_address), member.id)

    async def _begin(
        self, unit: Unit, actor: Actor, address: str, staff_member_id: str = "", reference: str = ""
    ) -> str:
        now = self._clock()
        recent = await unit.challenges(
            email_address=address, client=actor.client, reference=reference, since=now - HOUR
        )
        _demand_rest([c.created for c in recent if reference and c.reference == reference], now)
        to_address = [c for c in recent if address and c.email_address == address]
        by_client = [c for c in recent if actor.client and c.client == actor.client]
        if len(by_client) >= PER_HOUR_AND_CLIENT:
            address, idle = "", [c.id for c in by_client if now < c.expires and not c.email_address]
            if idle:  # one that opens nothing stands for all: who asks without end fills no store
                return idle[-1]
        if len(to_address) >= PER_HOUR_AND_ADDRESS:
            address = ""
        fresh = Challenge(self._ids.new_id(), actor.client, now, now + CODE_LIVES, email_address=address)
        fresh = replace(fresh, staff_member_id=staff_member_id if address else "", reference=reference)
        await unit.put(fresh, None)
        if address:
            recipient = f"challenge:{fresh.id}"
            row = OutboxRow(id=self._ids.new_id(), kind=MailKind.CODE.value, recipient=recipient, due=now)
            await unit.mail(row)
        return fresh.id

    async def answer(self, actor: Actor, challenge_id: str, code: str) -> str:
        """Take a code; return the folded address that it proves. Raise Refused CODE_WRONG or CODE_EXPIRED.

        In Teams the bookings of that address are linked to the actor's identity, so that no code is needed next time.
        """
        return (await self._answered(challenge_id, code, customer=actor)).email_address

    async def answer_staff(self, challenge_id: str, code: str) -> str:
        """Take a staff member's code; return their id. Raise Refused CODE_WRONG or CODE_EXPIRED."""
        return (await self._answered(challenge_id, code, customer=None)).staff_member_id

    async def _answered(self, challenge_id: str, code: str, *, customer: Actor | None) -> Challenge:
        """A code proves either a customer's address or a staff member, whichever it was sent for."""
        async with self._store.unit("") as unit:
            challenge = await unit.challenge(challenge_id)
            if challenge is None or challenge.is_used or challenge.tries >= TRIES or self._clock() >= challenge.expires:
                raise Refused(Code.CODE_EXPIRED)
            right = hmac.compare_digest(code_of(self._secret, challenge.id).encode(), code.encode())
            is_right = right and bool(challenge.email_address) and bool(challenge.staff_member_id) is (customer is None)
            tries = challenge.tries + 1
            counted = replace(challenge, tries=tries, is_used=is_right, version=challenge.version + 1)
            await unit.put(counted, challenge.version)
            if is_right and customer is not None:
                await link_bookings(unit, customer, challenge.email_address, self._clock(), self._ids)
            refused = None if is_right else _wrong(tries)
        if refused is not None:
            raise refused
        return challenge


def _demand_rest(asked: list[datetime], now: datetime) -> None:
    """Raise Refused ASKED_TOO_OFTEN where one reference was asked for so often within the hour."""
    if len(asked) >= PER_HOUR_AND_REFERENCE:
        raise Refused(Code.ASKED_TOO_OFTEN, maximum=PER_HOUR_AND_REFERENCE, wait=min(asked) + HOUR - now)


def _wrong(tries: int) -> Refused:
    """How a wrong code is refused after so many tries."""
    return Refused(Code.CODE_WRONG, tries_left=TRIES - tries) if tries < TRIES else Refused(Code.CODE_EXPIRED)


async def bookings_of_actor(reads: Reads, actor: Actor, now: datetime) -> list[Booking]:
    """Confirmed bookings that have not ended and that the actor has proved to be theirs, sorted by start."""
    found: dict[str, Booking] = {}
    for address in actor.proven_addresses:
        found |= {b.id: b for b in await reads.bookings_of(email_address=address, since=now)}
    if actor.aad_object_id:
        identity = (actor.tenant_id, actor.aad_object_id)
        found |= {b.id: b for b in await reads.bookings_of(identity=identity, since=now)}
    for booking_id in actor.proven_bookings:
        booking = await reads.booking_by_id(booking_id)
        if booking is not None:
            found[booking.id] = booking
    open_ones = (b for b in found.values() if b.status is BookingStatus.CONFIRMED and b.end > now)
    return sorted(open_ones, key=lambda b: (b.start, b.id))


async def _address_on_file(unit: Unit, look_up: LookUp, now: datetime) -> str:
    """The folded address on file of the booking looked up, empty where there is none (case 18)."""
    since = now - LOOK_BACK
    found: list[Booking] = []
    if look_up.reference:
        booking = await unit.booking(look_up.reference)
        found = [booking] if booking else []
    elif look_up.email_address:
        found = list(await unit.bookings_of(email_address=look_up.email_address, since=since))
    elif look_up.phone:
        found = list(await unit.bookings_of(phone=look_up.phone, since=since))
    addresses = [b.customer.email_address for b in found if b.customer.email_address]
    return fold(addresses[-1]) if addresses else ""
