"""What the domain needs from outside: a store with units of work, a clock, and fresh ids.

StoreError
  SlotTaken            a staff member's block meets another booking's
  Full                 no seat left in the session
  Stale                the record has another version than expected
  StoreLocked          another process serves this store
  StoreDamaged         the file fails its checks; the message names it and what to do
  StoreUnavailable     may be tried again
  CommitUnknown        try again with the same request key
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Any, Protocol

from bookings.business import BookingBusiness, Catalogue, Service, StaffMember
from bookings.model import (
    Booking,
    Busy,
    Challenge,
    ConversationReference,
    Download,
    HistoryEntry,
    LinkRequest,
    Outbox,
    OutboxRow,
    RevokedLink,
    Way,
)

Record = (
    BookingBusiness | Service | StaffMember | Challenge | RevokedLink | LinkRequest | Download | ConversationReference
)


class StoreError(Exception):
    """Base of what a store raises."""


class SlotTaken(StoreError):
    """A block of a staff member is not free."""


class Full(StoreError):
    """The session has no place left."""


class Stale(StoreError):
    """Somebody else changed the record since it was read."""


class StoreLocked(StoreError):
    """Another process serves this store."""


class StoreDamaged(StoreError):
    """The store's file fails its checks, or is newer than this program."""


class StoreUnavailable(StoreError):
    """The store does not answer now; the same call may be tried again."""


class CommitUnknown(StoreError):
    """The connection broke during the commit; try again with the same request key."""


class Reads(Protocol):
    """Named questions. Outside a unit they see the last committed state, inside it the unit's own writes too."""

    async def catalogue(self) -> Catalogue: ...

    async def busy(
        self, staff_member_ids: Sequence[str], since: datetime, until: datetime
    ) -> Mapping[str, Sequence[Busy]]:
        """Blocks of confirmed bookings that meet `[since, until)`, per staff member, sorted by start."""
        ...

    async def booking(self, reference: str) -> Booking | None:
        """By reference, in capitals without separators or spaces."""
        ...

    async def booking_by_id(self, booking_id: str) -> Booking | None: ...

    async def bookings_of(
        self,
        *,
        email_address: str = "",
        phone: str = "",
        identity: tuple[str, str] | None = None,
        booked_by: str = "",
        since: datetime,
    ) -> Sequence[Booking]:
        """Bookings of any status that match any key given, and end after `since`, sorted by start.

        `email_address` is compared folded, `phone` by its digits, `identity` is (tenant id, aad object id).
        """
        ...

    async def upcoming(self, service_id: str, since: datetime) -> Sequence[Booking]:
        """Confirmed bookings of a service that start at or after `since`, sorted by start."""
        ...

    async def is_booked(self, service_id: str) -> bool:
        """Whether there is a booking of a service, past ones and cancelled ones included."""
        ...

    async def agenda(
        self, staff_member_ids: Sequence[str] | None, since: datetime, until: datetime
    ) -> Sequence[Booking]:
        """Confirmed bookings of any of these staff members that meet `[since, until)`, sorted by start.

        `None` means everybody, those who have left too: what they were to do is left to somebody (case 31).
        """
        ...

    async def search(self, text: str, since: datetime) -> Sequence[Booking]:
        """Confirmed bookings that start at or after `since` and that `bookings.searching` finds, sorted by start."""
        ...

    async def ever(self, text: str) -> Sequence[Booking]:
        """Bookings of any status and time that `bookings.searching` finds, the one updated last first."""
        ...

    async def personal(self, ended_before: datetime, most: int) -> Sequence[Booking]:
        """Bookings of any status that ended before then and still say whom they were for, the earliest end first."""
        ...

    async def session(self, session_id: str) -> Sequence[Booking]:
        """Confirmed seats of one session."""
        ...

    async def history_of(self, booking_id: str) -> Sequence[HistoryEntry]:
        """Oldest first."""
        ...

    async def mail_of(self, booking_id: str) -> Sequence[OutboxRow]:
        """All outbox rows of a booking, oldest first."""
        ...

    async def outbox(self, now: datetime) -> Outbox:
        """How the mails stand: what is due and what is later, by number, and what did not get through."""
        ...

    async def mail_from(self, email_address: str) -> Sequence[OutboxRow]:
        """Rows with a message of somebody who is answered at the folded address, oldest first."""
        ...

    async def challenge(self, challenge_id: str) -> Challenge | None: ...

    async def challenges(
        self, *, email_address: str = "", client: str = "", reference: str = "", since: datetime
    ) -> Sequence[Challenge]:
        """Challenges created at or after `since` for the folded address, the client or the reference (any matches)."""
        ...

    async def revoked_link(self, booking_id: str) -> RevokedLink | None:
        """Whether the manage links of a booking were revoked, when, and by whom."""
        ...

    async def link_request(self, request_id: str) -> LinkRequest | None: ...

    async def link_requests(self, now: datetime) -> Sequence[LinkRequest]:
        """Requests to be linked that wait for an administrator and have not expired, oldest first."""
        ...

    async def download(self, download_id: str) -> Download | None: ...

    async def conversation_reference(self, staff_member_id: str) -> ConversationReference | None: ...


class Unit(Reads, Protocol):
    """One unit of work: all of it is committed when the block ends without an error, else none of it.

    Nothing in a unit waits for a network.
    """

    earlier: Mapping[str, Any] | None
    """The stored outcome of this request key, if it was committed before."""

    async def hold(self, booking: Booking) -> None:
        """Check the booking's block against every other confirmed booking of its staff; raise SlotTaken.

        Bookings with the same id, or the same non-empty session id, do not stand in each other's way.
        """
        ...

    async def take_seats(self, booking: Booking, capacity: int) -> None:
        """Check that the session has a seat besides those of other bookings; raise Full."""
        ...

    async def add(self, booking: Booking) -> None: ...

    async def change(self, booking: Booking, expected_version: int) -> None:
        """Replace a booking; raise Stale where the stored one has another version."""
        ...

    async def mail(self, row: OutboxRow) -> None:
        """Add a row, or replace the queued one of the same id."""
        ...

    async def requeue(self, row_id: str, due: datetime) -> bool:
        """Queue a dead row again, or one that failed and waits, as if it had never been tried.

        `False` where there is nothing to try again: it was sent, suppressed, never failed, or is being sent now.
        """
        ...

    async def history(self, entry: HistoryEntry) -> None: ...

    async def put(self, record: Record, expected_version: int | None) -> None:
        """Write a record that has a version; `None` means new. Raise Stale where the stored one has another."""
        ...

    async def remove(self, record: StaffMember | Service | ConversationReference, expected_version: int) -> None:
        """Take a record out; raise Stale where the stored one has another version, or is gone."""
        ...

    async def redact(self, trace: HistoryEntry | OutboxRow) -> None:
        """Replace a history entry or a mail by itself without the person it told of; nothing else ever changes one."""
        ...

    async def outcome(self, value: Mapping[str, Any]) -> None:
        """Store plain JSON under the unit's request key."""
        ...


class Store(Reads, Protocol):
    """A business's records. `unit("")` has no request key and remembers no outcome."""

    def unit(self, request_key: str) -> AbstractAsyncContextManager[Unit]: ...

    async def claim(self, limit: int, lease: timedelta, now: datetime, way: Way = Way.MAIL) -> Sequence[OutboxRow]:
        """Queued rows of a way that are due and not leased, leased until `now + lease`, oldest due first."""
        ...

    async def sent(self, row_id: str) -> None: ...

    async def failed(self, row_id: str, error: str, retry_at: datetime | None) -> None:
        """Note a failed try; without `retry_at` the row is dead."""
        ...

    async def suppressed(self, row_id: str, why: str) -> None:
        """End a row that nobody needs any more, since what it would tell was overtaken."""
        ...

    async def forget(self, expired_before: datetime, answered_before: datetime, most: int) -> int:
        """Remove what is of no use any more, at most so many of each kind, the oldest first; how many there were.

        Codes, link requests and downloads that expired before the one instant; before the other, outcomes of units, and
        mails about no booking that were sent or suppressed.
        """
        ...


class Clock(Protocol):
    """The only source of "now": an aware instant in UTC."""

    def __call__(self) -> datetime: ...


class Ids(Protocol):
    """Fresh identifiers; tests hand in predictable ones."""

    def new_id(self) -> str: ...

    def new_reference(self) -> str:
        """Short, unguessable, readable aloud: eight characters without look-alikes."""
        ...
