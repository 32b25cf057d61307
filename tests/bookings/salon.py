"""Contoso Salon with a real store in a folder, a clock that stands, and people who ask for something.

It is Monday 2 March 2026, 08:00 in London and in UTC. Ana, Ben and Chloe cut hair, 30 minutes and 5 after, from 09:00
to 12:30 and from 13:30 to 17:30, steps of 15 minutes, lead time two hours, at most 60 days ahead.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any

import pytest

from bookings import demo
from bookings.absence_desk import AbsenceDesk
from bookings.business import BookingBusiness, Service, StaffMember
from bookings.desk import GRACE, BookingDesk, BookingRequest
from bookings.handing_over import HandOverDesk
from bookings.identity import ProofDesk, code_of
from bookings.model import Actor, Booking, Channel, Customer, HistoryEntry, MailState, OutboxRow
from bookings.offers import Offers, Wanted
from bookings.refusals import Code, Refused
from bookings.rule_desk import RuleDesk
from bookings.serving import ServingDesk
from bookings.settings import SettingsDesk
from state.records import Outcome
from state.tinydb_store import TinyStore

MONDAY, TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 3, day) for day in (2, 3, 4, 5))
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
SECRET = b"the secret of these tests"
CASEY = Customer(
    name="Casey Quinn", email_address="Casey@Example.com", phone="+44 20 7946 0999", answers={"tea": "yes"}
)
DREW = Customer(name="Drew Hall", email_address="drew@example.com")


def at(clock: str, day: date = WEDNESDAY) -> datetime:
    """A clock time in London, which in early March is UTC; on Wednesday unless said otherwise."""
    return datetime.combine(day, time.fromisoformat(clock), UTC)


def web(*addresses: str, client: str = "peer-1", **fields: Any) -> Actor:
    """Somebody in the web chat who has proved these addresses."""
    fields = {"conversation": f"talk of {client}"} | fields
    return Actor(client=client, proven_addresses=frozenset(addresses), **fields)


def teams(number: int, tenant: str = demo.TENANT, **fields: Any) -> Actor:
    """Somebody in Teams, by the last digit of their object id."""
    object_id = f"00000000-0000-4000-8000-{number:012d}"
    fields = {"conversation": f"teams {number}", "client": f"teams-{number}"} | fields
    return Actor(channel=Channel.TEAMS, aad_object_id=object_id, tenant_id=tenant, **fields)


def staff(name: str, **fields: Any) -> Actor:
    """A staff member of the salon in Teams, in their role."""
    member = demo.catalogue().staff[name]
    return teams(list(demo.catalogue().staff).index(name) + 1, staff_member_id=name, role=member.role, **fields)


CASEY_PROVEN = web("casey@example.com")
DREW_PROVEN = web("drew@example.com", client="peer-2")
ADA, SAM, ANA, BEN, CHLOE, VIC = (staff(name) for name in ("ada", "sam", "ana", "ben", "chloe", "vic"))


class CountedIds:
    """Identifiers in order: id-1, id-2, ... and references REF00001, ..."""

    def __init__(self) -> None:
        self._ids, self._references = count(1), count(1)

    def new_id(self) -> str:
        """A record's id."""
        return f"id-{next(self._ids)}"

    def new_reference(self) -> str:
        """A booking's reference."""
        return f"REF{next(self._references):05d}"


class Salon:
    """The salon and its desks. `now` is what the clock says."""

    def __init__(self, store: TinyStore) -> None:
        self.store = store
        self.now = NOW
        ids = self.ids = CountedIds()
        self.desk = BookingDesk(store, self.clock, ids)
        self.absences = AbsenceDesk(store, self.clock, ids, GRACE)
        self.handing_over = HandOverDesk(store, self.clock, ids, GRACE)
        self.serving = ServingDesk(store, self.clock, ids)
        self.proof = ProofDesk(store, self.clock, ids, SECRET)
        self.settings = SettingsDesk(store, self.clock, ids)
        self.rule = RuleDesk(store, self.clock, ids, MINUTE)
        self.offers = Offers(store, self.clock)
        self._keys = count(1)

    def clock(self) -> datetime:
        """The present, as the desks see it."""
        return self.now

    def key(self) -> str:
        """A request key that was never used."""
        return f"request-{next(self._keys)}"

    async def open(self) -> None:
        """Write the settings; there are no bookings yet."""
        made = demo.catalogue()
        async with self.store.unit("") as unit:
            await unit.put(made.business, None)
            for member in made.staff.values():
                await unit.put(member, None)
            for service in made.services.values():
                await unit.put(service, None)

    # Settings, changed by the administrator

    async def set_business(self, **changes: Any) -> BookingBusiness:
        """Change the business; `policy` and `page` take fields of their own."""
        business = (await self.store.catalogue()).business
        if "page" in changes:
            changes["page"] = replace(business.page, **changes["page"])
        if "policy" in changes:
            changes["scheduling_policy"] = replace(business.scheduling_policy, **changes.pop("policy"))
        changed = await self.settings.change(ADA, business, request_key=self.key(), **changes)
        assert isinstance(changed, BookingBusiness)
        return changed

    async def set_service(self, service_id: str = "haircut", **changes: Any) -> Service:
        """Change a service; `policy` are fields of its scheduling policy."""
        service = (await self.store.catalogue()).services[service_id]
        if "policy" in changes:
            changes["scheduling_policy"] = replace(service.scheduling_policy, **changes.pop("policy"))
        changed = await self.settings.change(ADA, service, request_key=self.key(), **changes)
        assert isinstance(changed, Service)
        return changed

    async def set_staff(self, staff_member_id: str, **changes: Any) -> StaffMember:
        """Change a staff member."""
        member = (await self.store.catalogue()).staff[staff_member_id]
        changed = await self.settings.change(ADA, member, request_key=self.key(), **changes)
        assert isinstance(changed, StaffMember)
        return changed

    # Commands

    def request(self, start: datetime, service: str = "haircut", who: str = "", **fields: Any) -> BookingRequest:
        """Casey's request, with the staff members named in `who`, separated by spaces."""
        known: dict[str, Any] = {"customer": CASEY, "staff_member_ids": tuple(who.split())} | fields
        return BookingRequest(service, start, **known)

    async def book(self, start: datetime, who: str = "ana", *, actor: Actor | None = None, **fields: Any) -> Booking:
        """Book for oneself; Casey with Ana unless said otherwise."""
        request = self.request(start, who=who, **fields)
        return await self.desk.book(actor or CASEY_PROVEN, request, request_key=self.key())

    async def book_for(self, start: datetime, who: str = "ana", *, actor: Actor = SAM, **fields: Any) -> Booking:
        """Book for a customer as staff; Sam for Casey with Ana unless said otherwise."""
        return await self.desk.book_for(actor, self.request(start, who=who, **fields), request_key=self.key())

    async def move(self, actor: Actor, booking: Booking, start: datetime, who: str = "", **fields: Any) -> Booking:
        """Move a booking."""
        fields = {"staff_member_ids": tuple(who.split()), "request_key": self.key()} | fields
        return await self.desk.reschedule(actor, booking.id, start, **fields)

    async def cancel(self, actor: Actor, booking: Booking, **fields: Any) -> Booking:
        """Cancel a booking."""
        return await self.desk.cancel(actor, booking.id, **({"request_key": self.key()} | fields))

    async def undo(self, actor: Actor, booking: Booking) -> Booking:
        """Take the last change back."""
        return await self.desk.undo(actor, booking.id, request_key=self.key())

    # What came of it

    async def again(self, booking: Booking) -> Booking:
        """The booking as it is on record now."""
        found = await self.store.booking_by_id(booking.id)
        assert found is not None
        return found

    async def history(self, booking: Booking) -> list[HistoryEntry]:
        """Its history, oldest first."""
        return list(await self.store.history_of(booking.id))

    async def whats(self, booking: Booking) -> str:
        """What happened to it, in a line; a denied change with its code."""
        told = [(entry.what, entry.decision.partition("refused: ")[2]) for entry in await self.history(booking)]
        return " ".join(f"{what}({code})" if code else what for what, code in told)

    async def mails(self, booking: Booking, version: int | None = None) -> list[OutboxRow]:
        """Its outbox rows; of one version only where that is given."""
        rows = await self.store.mail_of(booking.id)
        return [row for row in rows if version in (None, row.booking_version)]

    async def mailed(self, booking: Booking, version: int | None = None) -> str:
        """Its outbox rows in a line: kind to recipient, with the reason where it is suppressed."""
        rows = await self.mails(booking, version)
        return ", ".join(
            f"{row.kind} to {row.recipient}"
            + (f" ({row.last_error})" if row.state is MailState.SUPPRESSED else "")
            + ("" if row.state in (MailState.QUEUED, MailState.SUPPRESSED) else f" ({row.state})")
            for row in rows
        )

    async def send(self) -> list[OutboxRow]:
        """Hand over what is due, as the outbox's worker does."""
        rows = list(await self.store.claim(1000, MINUTE, self.now))
        for row in rows:
            await self.store.sent(row.id)
        return rows

    async def free(self, since: datetime, until: datetime, service: str = "haircut", **wish: Any) -> str:
        """The clock times offered, in a line."""
        catalogue = await self.store.catalogue()
        wanted = Wanted(catalogue.services[service], **wish)
        return " ".join(f"{slot.start:%H:%M}" for slot in await self.offers.free(catalogue, wanted, since, until))

    def everything(self) -> dict[str, int]:
        """How many documents of each kind there are, besides those that only tell of a denied change."""
        counts = dict(self.store.describe().documents)
        denied = sum(entry.decision.startswith("refused") for entry in self.store._all(HistoryEntry))
        with_key = sum(outcome.key.startswith("denied ") for outcome in self.store._all(Outcome))
        return counts | {"history": counts["history"] - denied, "outcomes": counts["outcomes"] - with_key}

    async def prove(self, actor: Actor, challenge: str) -> Actor:
        """Type the right code; the actor afterwards."""
        address = await self.proof.answer(actor, challenge, code_of(SECRET, challenge))
        return replace(actor, proven_addresses=actor.proven_addresses | {address})


def refuses(code: Code) -> Any:
    """The block of a `with` raises Refused with this code; the `value` it gives is what was raised."""
    return pytest.raises(Refused, check=lambda no: no.code is code)
