"""What is kept of a person is erased: bookings stay as numbers on the calendar, without whom they were for.

Erased are name, addresses, phone number, notes, answers and identities, what the person typed as a reason or a message,
and proofs of their address. Upcoming bookings are cancelled with it; nobody mails the person, since nobody knows them
any more, and it cannot be taken back. The history keeps that and by whom it was done.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bookings.business import Catalogue
from bookings.denials import Denials
from bookings.holdings import EVER, Holdings, holdings, is_personal
from bookings.ledger import Ledger, snapshot
from bookings.model import Actor, Booking, BookingStatus, Customer, MailState, OutboxRow
from bookings.notices import MailKind
from bookings.permissions import Command, demand
from bookings.placing import replace_booking
from bookings.ports import Clock, Ids, Store, Unit
from bookings.refusals import Code, Refused
from bookings.reminders import CUSTOMER
from bookings.traces import trace

SYSTEM = Actor(is_system=True)
ERASED = "erased"
"""What the history calls it, and why a mail does not go out any more."""
_HARMLESS = frozenset({"by", "offset", "is_proved"})
"""Facts of a mail that tell nothing of the person."""


@dataclass(frozen=True, slots=True)
class Erased:
    """Who is erased from the store, for whoever keeps something beside it.

    `names` are their addresses and phone numbers as they stood, `conversation` is where an administrator asked for it.
    """

    names: frozenset[str]
    conversation: str


OnErased = Callable[[Erased], None]


class ErasingDesk:
    """Shows an administrator what is kept of a person, and erases it; `on_erased` is told once that is committed."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, on_erased: OnErased | None = None) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._on_erased = on_erased
        self._ledger = Ledger(clock, ids, timedelta(0))
        self._denials = Denials(store, clock, ids)

    async def holdings(self, actor: Actor, whose: str) -> Holdings:
        """What would be erased: of the person of a booking, or of who wrote from an address. ROLE or NOT_FOUND."""
        demand(actor.role, Command.ERASE)
        found = await holdings(self._store, whose)
        if found is None:
            raise Refused(Code.NOT_FOUND)
        return found

    async def erase(self, actor: Actor, whose: str, *, seen: Mapping[str, int], request_key: str) -> int:
        """Erase it, as it was `seen` (`Holdings.versions`); how many bookings there were.

        Raises ROLE, NOT_FOUND where nothing is kept any more, and STALE where something was changed or added meanwhile.
        """
        async with self._denials.unit(request_key, actor, ERASED) as unit:
            demand(actor.role, Command.ERASE)
            if unit.earlier is not None:
                return int(unit.earlier["bookings"])
            found = await holdings(unit, whose)
            if found is None:
                raise Refused(Code.NOT_FOUND)
            if found.versions != seen:
                raise Refused(Code.STALE)
            catalogue, now = await unit.catalogue(), self._clock()
            upcoming = {booking.id for booking in found.upcoming(now)}
            mails = list(found.messages)
            for booking in found.bookings:
                await self._strip(unit, catalogue, actor, booking, now, is_upcoming=booking.id in upcoming)
                mails += await unit.mail_of(booking.id)
            if not found.bookings:
                await unit.history(trace(self._ids, now, actor, ERASED))
            for row in {row.id: row for row in mails}.values():
                await unit.redact(_without_person(row))
            await _forget_proofs(unit, found, now)
            await unit.outcome({"bookings": len(found.bookings)})
        if self._on_erased is not None:
            self._on_erased(Erased(_names(found), actor.conversation))
        return len(found.bookings)

    async def erase_past(self, most: int) -> int:
        """Erase the persons of bookings that ended longer ago than the business keeps them; how many there were.

        The history says that the bot did it; the bookings stay as numbers (docs/data-protection.md).
        """
        catalogue, now = await self._store.catalogue(), self._clock()
        months = catalogue.business.retention_months
        if not months:
            return 0
        until = months_before(now, months)
        past = await self._store.personal(until, most)
        for each in past:
            async with self._store.unit("") as unit:
                booking = await unit.booking_by_id(each.id)
                if booking is None or not is_personal(booking):
                    continue
                await self._strip(unit, catalogue, SYSTEM, booking, now, is_upcoming=False)
                for row in await unit.mail_of(booking.id):
                    await unit.redact(_without_person(row))
        return len(past)

    async def _strip(
        self, unit: Unit, catalogue: Catalogue, actor: Actor, booking: Booking, now: datetime, *, is_upcoming: bool
    ) -> None:
        """Take the person out of a booking and its history; one to come is cancelled, and its staff are told."""
        bare = replace(booking, customer=Customer(), reason="", booked_by="", version=booking.version + 1, updated=now)
        if is_upcoming:
            bare = replace(bare, status=BookingStatus.CANCELLED, cancelled_by=actor.name)
        await replace_booking(unit, booking, bare)
        if is_upcoming:
            await self._ledger.record(unit, actor, MailKind.CANCELLED, booking, bare)
            await self._ledger.tell(unit, catalogue, actor, MailKind.CANCELLED, booking, bare)
        for entry in await unit.history_of(booking.id):
            conversation = "" if entry.who == CUSTOMER else entry.conversation
            await unit.redact(replace(entry, reason="", conversation=conversation))
        after = snapshot(bare)
        await unit.history(trace(self._ids, now, actor, ERASED, booking_id=booking.id, after=after))


def _names(found: Holdings) -> frozenset[str]:
    """What a person is called by in no other sense: a name may be somebody else's too."""
    customers = [found.customer, *(booking.customer for booking in found.bookings)]
    return frozenset(name for each in customers for name in (each.email_address.strip(), each.phone) if name)


def months_before(now: datetime, months: int) -> datetime:
    """The same instant so many calendar months before; the last of a month that is shorter."""
    month = now.year * 12 + now.month - 1 - months
    year, month = divmod(month, 12)
    return now.replace(year=year, month=month + 1, day=min(now.day, monthrange(year, month + 1)[1]))


def _without_person(row: OutboxRow) -> OutboxRow:
    """A mail without what the person typed or was told; what still waits to go to them, or with their words, ends."""
    is_theirs = row.recipient == CUSTOMER or row.kind == MailKind.MESSAGE
    if not is_theirs:
        return row
    facts = {name: value for name, value in row.facts.items() if name in _HARMLESS}
    if row.state in (MailState.QUEUED, MailState.DEAD):
        row = replace(row, state=MailState.SUPPRESSED, last_error=ERASED, lease_until=None)
    return replace(row, facts=facts)


async def _forget_proofs(unit: Unit, found: Holdings, now: datetime) -> None:
    """End codes that were sent to the address; a staff member's own proof is their business."""
    kind, address = found.person
    for challenge in await unit.challenges(email_address=address, since=EVER) if kind == "email" else ():
        if not challenge.staff_member_id:
            ended = replace(
                challenge,
                email_address="",
                is_used=True,
                expires=min(now, challenge.expires),
                version=challenge.version + 1,
            )
            await unit.put(ended, challenge.version)
