"""The named questions of the ports, answered from documents and indexes, with a unit's own writes laid over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import TypeVar

from bookings.addresses import digits
from bookings.business import BookingBusiness, Catalogue, Service, StaffMember
from bookings.holdings import is_personal
from bookings.model import (
    Booking,
    Busy,
    Challenge,
    ConversationReference,
    Download,
    HistoryEntry,
    LinkRequest,
    MailState,
    Outbox,
    OutboxRow,
    RequestState,
    RevokedLink,
    Way,
)
from bookings.ports import StoreError
from bookings.searching import sought, traits_of
from state.documents import Documents
from state.indexes import UNDELIVERED, Due, Indexes, Key, busy_of, folded, keys, occupies
from state.records import NAMES, StoredRecord, from_document, from_json

SETTINGS = frozenset({"business", "services", "staff"})
"""The tables that a catalogue is made of."""

R = TypeVar("R", bound=StoredRecord)


class View:
    """Reads of one state. `staged` are the rows that a unit has changed, by table and document id."""

    def __init__(
        self, documents: Documents, indexes: Indexes, staged: Mapping[str, Mapping[int, bytes | None]]
    ) -> None:
        self._documents = documents
        self._indexes = indexes
        self._staged = staged

    def _get(self, record_type: type[R], doc_id: int) -> R | None:
        text = self._documents.text(NAMES[record_type], doc_id)
        return None if text is None else from_json(text, record_type)

    def _changed(self, record_type: type[R]) -> dict[int, R]:
        """What the unit has written of this kind."""
        changed = {doc_id: self._get(record_type, doc_id) for doc_id in self._staged.get(NAMES[record_type], ())}
        return {doc_id: record for doc_id, record in changed.items() if record is not None}

    def _find(self, record_type: type[R], *any_of: Key) -> dict[int, R]:
        """Records with any of the keys, by document id, in the order they were first written."""
        name = NAMES[record_type]
        staged = self._staged.get(name, {})
        ids = {doc_id for key in any_of for doc_id in self._indexes.ids(name, key) if doc_id not in staged}
        found = {doc_id: self._get(record_type, doc_id) for doc_id in ids}
        changed = self._changed(record_type).items()
        found |= {doc_id: record for doc_id, record in changed if not set(any_of).isdisjoint(keys(record))}
        return {doc_id: record for doc_id, record in sorted(found.items()) if record is not None}

    def _one(self, record_type: type[R], key: Key) -> R | None:
        return next(iter(self._find(record_type, key).values()), None)

    def _all(self, record_type: type[R]) -> list[R]:
        documents = sorted(self._documents.table(NAMES[record_type]), key=lambda document: document.doc_id)
        return [from_document(document, record_type) for document in documents]

    async def catalogue(self) -> Catalogue:
        """Everything but bookings. StoreError where the store holds no business yet."""
        businesses = self._all(BookingBusiness)
        if not businesses:
            raise StoreError("The store holds no business yet: `python app.py init` makes one, `import` brings one.")
        services, staff = self._all(Service), self._all(StaffMember)
        return Catalogue(
            businesses[0], {service.id: service for service in services}, {member.id: member for member in staff}
        )

    async def busy(
        self, staff_member_ids: Sequence[str], since: datetime, until: datetime
    ) -> Mapping[str, Sequence[Busy]]:
        start, end = since.timestamp(), until.timestamp()
        return {staff_member_id: self._busy(staff_member_id, start, end) for staff_member_id in staff_member_ids}

    def _busy(self, staff_member_id: str, start: float, end: float) -> list[Busy]:
        blocks = self._indexes.calendars.busy(staff_member_id, start, end)
        changed = self._changed(Booking)
        if not changed:
            return blocks
        ids = {booking.id for booking in changed.values()}
        blocks = [block for block in blocks if block.booking_id not in ids]
        own = [
            busy_of(booking)
            for booking in changed.values()
            if occupies(booking) and staff_member_id in booking.staff_member_ids
        ]
        return sorted(blocks + [block for block in own if block.start < end and block.end > start])

    async def booking(self, reference: str) -> Booking | None:
        return self._one(Booking, ("reference", reference))

    async def booking_by_id(self, booking_id: str) -> Booking | None:
        return self._one(Booking, ("id", booking_id))

    async def bookings_of(
        self,
        *,
        email_address: str = "",
        phone: str = "",
        identity: tuple[str, str] | None = None,
        booked_by: str = "",
        since: datetime,
    ) -> Sequence[Booking]:
        wanted: list[Key] = []
        if folded(email_address):
            wanted.append(("email", folded(email_address)))
        if digits(phone):
            wanted.append(("phone", digits(phone)))
        if identity is not None and identity[1]:
            wanted.append(("identity", *identity))
        if booked_by:
            wanted.append(("booked_by", booked_by))
        found = self._find(Booking, *wanted).values()
        return sorted((booking for booking in found if booking.end > since), key=_start)

    async def upcoming(self, service_id: str, since: datetime) -> Sequence[Booking]:
        changed = self._changed(Booking)
        found = [
            self._get(Booking, due.doc_id)
            for due in self._indexes.upcoming.since(service_id, Due(since, 0))
            if due.doc_id not in changed
        ]
        found += [
            booking
            for booking in changed.values()
            if occupies(booking) and booking.service_id == service_id and booking.start >= since
        ]
        return sorted((booking for booking in found if booking is not None), key=_start)

    async def is_booked(self, service_id: str) -> bool:
        staged = self._staged.get(NAMES[Booking], {})
        committed = self._indexes.ids(NAMES[Booking], ("service", service_id))
        changed = self._changed(Booking).values()
        return any(one.service_id == service_id for one in changed) or any(key not in staged for key in committed)

    async def agenda(
        self, staff_member_ids: Sequence[str] | None, since: datetime, until: datetime
    ) -> Sequence[Booking]:
        start, end = since.timestamp(), until.timestamp()
        whose = self._everybody() if staff_member_ids is None else staff_member_ids
        ids = {block.booking_id for one in whose for block in self._busy(one, start, end)}
        found = self._find(Booking, *(("id", booking_id) for booking_id in ids)).values()
        return sorted((one for one in found if one.start < until and one.end > since), key=_start)

    def _everybody(self) -> set[str]:
        """Whoever serves or served a booking."""
        changed = self._changed(Booking).values()
        return {*self._indexes.calendars.serving(), *(key for booking in changed for key in booking.staff_member_ids)}

    async def search(self, text: str, since: datetime) -> Sequence[Booking]:
        is_sought, changed = sought(text), self._changed(Booking)
        ids = self._indexes.search(is_sought, since)
        found = [self._get(Booking, doc_id) for doc_id in ids if doc_id not in changed]
        found += [
            booking
            for booking in changed.values()
            if occupies(booking) and booking.start >= since and is_sought(traits_of(booking))
        ]
        return sorted((booking for booking in found if booking is not None), key=_start)

    async def ever(self, text: str) -> Sequence[Booking]:
        is_sought, changed = sought(text), self._changed(Booking)
        found = [self._get(Booking, doc_id) for doc_id in self._indexes.ever(is_sought) if doc_id not in changed]
        found += [booking for booking in changed.values() if is_sought(traits_of(booking))]
        matching = (booking for booking in found if booking is not None)
        return sorted(matching, key=lambda booking: (booking.updated, booking.id), reverse=True)

    async def personal(self, ended_before: datetime, most: int) -> Sequence[Booking]:
        changed = self._changed(Booking)
        kept = (self._get(Booking, doc_id) for doc_id in self._indexes.personal() if doc_id not in changed)
        past = [
            booking
            for booking in chain(kept, changed.values())
            if booking is not None and booking.end < ended_before and is_personal(booking)
        ]
        return sorted(past, key=lambda booking: (booking.end, booking.id))[:most]

    async def session(self, session_id: str) -> Sequence[Booking]:
        return self._seats(session_id)

    def _seats(self, session_id: str) -> list[Booking]:
        found = self._find(Booking, ("session", session_id)) if session_id else {}
        return [booking for booking in found.values() if occupies(booking)]

    async def history_of(self, booking_id: str) -> Sequence[HistoryEntry]:
        return list(self._find(HistoryEntry, ("booking", booking_id)).values())

    async def mail_of(self, booking_id: str) -> Sequence[OutboxRow]:
        return list(self._find(OutboxRow, ("booking", booking_id)).values())

    async def outbox(self, now: datetime) -> Outbox:
        changed = self._changed(OutboxRow)
        queued = [due.at for way in Way for due in self._indexes.queued[way] if due.doc_id not in changed]
        queued += [row.due for row in changed.values() if row.state is MailState.QUEUED]
        due = sum(at <= now for at in queued)
        rows = self._find(OutboxRow, UNDELIVERED).values()
        return Outbox(due, len(queued) - due, tuple(sorted(rows, key=lambda row: row.due)))

    async def mail_from(self, email_address: str) -> Sequence[OutboxRow]:
        address = folded(email_address)
        return list(self._find(OutboxRow, ("reply_to", address)).values()) if address else []

    async def challenge(self, challenge_id: str) -> Challenge | None:
        return self._one(Challenge, ("id", challenge_id))

    async def challenges(
        self, *, email_address: str = "", client: str = "", reference: str = "", since: datetime
    ) -> Sequence[Challenge]:
        wanted: list[Key] = []
        if folded(email_address):
            wanted.append(("email", folded(email_address)))
        if client:
            wanted.append(("client", client))
        if reference:
            wanted.append(("reference", reference))
        return [challenge for challenge in self._find(Challenge, *wanted).values() if challenge.created >= since]

    async def revoked_link(self, booking_id: str) -> RevokedLink | None:
        return self._one(RevokedLink, ("id", booking_id))

    async def link_request(self, request_id: str) -> LinkRequest | None:
        return self._one(LinkRequest, ("id", request_id))

    async def link_requests(self, now: datetime) -> Sequence[LinkRequest]:
        waiting = self._find(LinkRequest, ("state", RequestState.WAITING)).values()
        return [request for request in waiting if request.expires > now]

    async def download(self, download_id: str) -> Download | None:
        return self._one(Download, ("id", download_id))

    async def conversation_reference(self, staff_member_id: str) -> ConversationReference | None:
        return self._one(ConversationReference, ("id", staff_member_id))


def _start(booking: Booking) -> tuple[datetime, str]:
    return booking.start, booking.id


def copied(catalogue: Catalogue) -> Catalogue:
    """A catalogue of its own: the records are immutable, the dictionaries of them are not."""
    return Catalogue(catalogue.business, dict(catalogue.services), dict(catalogue.staff))
