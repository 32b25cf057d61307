"""The named questions of the ports, as SQL. Outside a unit each is answered by what is committed at that moment."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from psycopg import sql
from psycopg.sql import SQL

from bookings.addresses import digits
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
    RequestState,
    RevokedLink,
)
from bookings.searching import Sought, Traits, sought
from state.indexes import folded
from state.postgres.busy import BusyTimes
from state.postgres.database import Row, Run
from state.postgres.tables import LONGEST_WORD, table, text
from state.records import StoredRecord, from_json

R = TypeVar("R", bound=StoredRecord)
NO_LOCK = SQL("")
AGENDA = SQL("""
SELECT body::text FROM (
    SELECT body, starts, ends, id, staff_member_ids FROM bookings
    WHERE business_id = %(business)s AND status = 'confirmed'
    AND block_starts >= %(since)s - 86400 AND block_starts < %(until)s AND block_ends > %(since)s
    AND NOT is_long
    UNION ALL
    SELECT body, starts, ends, id, staff_member_ids FROM bookings
    WHERE business_id = %(business)s AND status = 'confirmed'
    AND block_ends > %(since)s AND block_starts < %(until)s
    AND is_long
) AS found WHERE starts < %(end)s AND ends > %(start)s
AND (staff_member_ids && %(staff)s::text[] OR %(staff)s::text[] IS NULL) ORDER BY starts, id
""")
CONFIRMED = SQL("business_id = %s AND status = 'confirmed'")


class View:
    """Reads of one business. `lock` ends a question about records that a unit may go on to change."""

    def __init__(self, run: Run, business_id: str, busy_times: BusyTimes, lock: SQL = NO_LOCK) -> None:
        self._run = run
        self._business_id = business_id
        self._busy_times = busy_times
        self._lock = lock

    async def _one(self, record_type: type[R], record_id: str, column: str = "id") -> R | None:
        found = await self._run(
            SQL("SELECT body::text FROM {} WHERE business_id = %s AND {} = %s").format(
                table(record_type), sql.Identifier(column)
            )
            + self._lock,
            (self._business_id, text(record_id)),
        )
        return from_json(found[0][0], record_type) if found else None

    async def _bookings(self, where: sql.SQL | sql.Composed, *parameters: object) -> list[Booking]:
        found = await self._run(SQL("SELECT body::text FROM bookings WHERE ") + where, (self._business_id, *parameters))
        return [from_json(body, Booking) for (body,) in found]

    async def _mails(self, where: sql.SQL | sql.Composed, *parameters: object) -> list[OutboxRow]:
        query = SQL("SELECT body::text, lease_until FROM outbox WHERE business_id = %s AND ") + where
        return mails(await self._run(query, (self._business_id, *parameters)))

    async def busy(
        self, staff_member_ids: Sequence[str], since: datetime, until: datetime
    ) -> Mapping[str, Sequence[Busy]]:
        return await self._busy_times.ask(self._run, staff_member_ids, since, until, is_unit=self._lock is not NO_LOCK)

    async def booking(self, reference: str) -> Booking | None:
        return await self._one(Booking, reference, "reference")

    async def booking_by_id(self, booking_id: str) -> Booking | None:
        return await self._one(Booking, booking_id)

    async def bookings_of(
        self,
        *,
        email_address: str = "",
        phone: str = "",
        identity: tuple[str, str] | None = None,
        booked_by: str = "",
        since: datetime,
    ) -> Sequence[Booking]:
        matches: list[SQL] = []
        wanted: list[str] = []
        if folded(email_address):
            matches.append(SQL("email_address = %s"))
            wanted.append(text(folded(email_address)))
        if digits(phone):
            matches.append(SQL("phone = %s"))
            wanted.append(digits(phone))
        if identity is not None and identity[1]:
            matches.append(SQL("(tenant_id = %s AND aad_object_id = %s)"))
            wanted.extend(map(text, identity))
        if booked_by:
            matches.append(SQL("booked_by = %s"))
            wanted.append(text(booked_by))
        if not matches:
            return []
        where = SQL("business_id = %s AND ends > %s AND ({}) ORDER BY starts, id").format(SQL(" OR ").join(matches))
        return await self._bookings(where, since, *wanted)

    async def upcoming(self, service_id: str, since: datetime) -> Sequence[Booking]:
        where = CONFIRMED + SQL(" AND service_id = %s AND starts >= %s ORDER BY starts, id")
        return await self._bookings(where, text(service_id), since)

    async def is_booked(self, service_id: str) -> bool:
        query = SQL("SELECT FROM bookings WHERE business_id = %s AND service_id = %s LIMIT 1")
        return bool(await self._run(query, (self._business_id, text(service_id))))

    async def agenda(
        self, staff_member_ids: Sequence[str] | None, since: datetime, until: datetime
    ) -> Sequence[Booking]:
        window = {
            "business": self._business_id,
            "since": math.floor(since.timestamp()),
            "until": math.ceil(until.timestamp()),
            "start": since,
            "end": until,
            "staff": None if staff_member_ids is None else [text(each) for each in staff_member_ids],
        }
        return [from_json(body, Booking) for (body,) in await self._run(AGENDA, window)]

    async def search(self, text: str, since: datetime) -> Sequence[Booking]:
        ids = await self._found(text, CONFIRMED + SQL(" AND starts >= %s"), since)
        return await self._bookings(SQL("business_id = %s AND id = ANY(%s) ORDER BY starts, id"), ids)

    async def ever(self, text: str) -> Sequence[Booking]:
        ids = await self._found(text, SQL("business_id = %s"))
        return await self._bookings(SQL("business_id = %s AND id = ANY(%s) ORDER BY updated DESC, id DESC"), ids)

    async def personal(self, ended_before: datetime, most: int) -> Sequence[Booking]:
        where = SQL(
            "business_id = %s AND ends < %s AND"
            " ((email_address, phone, aad_object_id) <> ('', '', '') OR names <> '{}') ORDER BY ends, id LIMIT %s"
        )
        return await self._bookings(where, ended_before, most)

    async def _found(self, text: str, where: sql.SQL | sql.Composed, *parameters: object) -> list[str]:
        """Ids of bookings with the traits that a text looks for; the last word on that is the domain's."""
        wish = sought(text)
        condition, wanted = _indexed(self._business_id, wish)
        if condition is None:
            return []
        query = SQL("SELECT id, reference, email_address, phone, names FROM bookings WHERE ") + where + condition
        return [
            booking_id
            for booking_id, reference, email_address, phone, names in await self._run(
                query, (self._business_id, *parameters, *wanted)
            )
            if wish(Traits(reference, email_address, phone, tuple(names)))
        ]

    async def session(self, session_id: str) -> Sequence[Booking]:
        if not session_id:
            return []
        return await self._bookings(CONFIRMED + SQL(" AND session_id = %s ORDER BY number"), text(session_id))

    async def history_of(self, booking_id: str) -> Sequence[HistoryEntry]:
        query = SQL("SELECT body::text FROM history WHERE business_id = %s AND booking_id = %s ORDER BY number")
        found = await self._run(query, (self._business_id, text(booking_id)))
        return [from_json(body, HistoryEntry) for (body,) in found]

    async def mail_of(self, booking_id: str) -> Sequence[OutboxRow]:
        return await self._mails(SQL("booking_id = %s ORDER BY number") + self._lock, text(booking_id))

    async def outbox(self, now: datetime) -> Outbox:
        query = SQL(
            "SELECT count(*) FILTER (WHERE due <= %s), count(*) FILTER (WHERE due > %s) FROM outbox"
            " WHERE business_id = %s AND state = 'queued'"
        )
        [(due, later)] = await self._run(query, (now, now, self._business_id))
        undelivered = await self._mails(
            SQL("(state = 'dead' OR (state = 'queued' AND attempts > 0)) ORDER BY due, number")
        )
        return Outbox(due, later, tuple(undelivered))

    async def mail_from(self, email_address: str) -> Sequence[OutboxRow]:
        address = folded(email_address)
        return await self._mails(SQL("reply_to = %s ORDER BY number"), text(address)) if address else []

    async def challenge(self, challenge_id: str) -> Challenge | None:
        return await self._one(Challenge, challenge_id)

    async def challenges(
        self, *, email_address: str = "", client: str = "", reference: str = "", since: datetime
    ) -> Sequence[Challenge]:
        query = SQL(
            "SELECT body::text FROM challenges WHERE business_id = %s AND created >= %s"
            " AND ((email_address = %s AND email_address <> '') OR (client = %s AND client <> '')"
            " OR (reference = %s AND reference <> '')) ORDER BY number"
        )
        wanted = (text(folded(email_address)), text(client), text(reference))
        found = await self._run(query, (self._business_id, since, *wanted))
        return [from_json(body, Challenge) for (body,) in found]

    async def revoked_link(self, booking_id: str) -> RevokedLink | None:
        return await self._one(RevokedLink, booking_id)

    async def link_request(self, request_id: str) -> LinkRequest | None:
        return await self._one(LinkRequest, request_id)

    async def link_requests(self, now: datetime) -> Sequence[LinkRequest]:
        query = SQL(
            "SELECT body::text FROM link_requests WHERE business_id = %s AND state = %s AND expires > %s"
            " ORDER BY number"
        )
        found = await self._run(query, (self._business_id, RequestState.WAITING.value, now))
        return [from_json(body, LinkRequest) for (body,) in found]

    async def download(self, download_id: str) -> Download | None:
        return await self._one(Download, download_id)

    async def conversation_reference(self, staff_member_id: str) -> ConversationReference | None:
        return await self._one(ConversationReference, staff_member_id)


def mails(rows: Sequence[Row]) -> list[OutboxRow]:
    """Rows of the outbox, from their documents and leases."""
    return [replace(from_json(body, OutboxRow), lease_until=_utc(lease)) for body, lease in rows]


def _utc(instant: datetime | None) -> datetime | None:
    return None if instant is None else instant.astimezone(UTC)


def _indexed(business_id: str, wish: Sought) -> tuple[sql.SQL | sql.Composed | None, list[str]]:
    """What narrows a search down by an index, and its values; `None` where nothing can be found.

    Of a name the longest word is looked up, as it is likely the rarest; to look up a common one as well would cost as
    much as there are people of that name.
    """
    if wish.email_address:
        return SQL(" AND email_address = %s"), [text(wish.email_address)]
    if wish.phone_end:
        return SQL(" AND phone <> '' AND reverse(phone) LIKE %s"), [wish.phone_end[::-1] + "%"]
    first, *others = sorted(map(text, wish.words), key=len, reverse=True) or [""]
    if len(first) > LONGEST_WORD:
        return None, []
    if first:
        begun = SQL(" AND EXISTS (SELECT FROM unnest(names) AS name WHERE starts_with(name, %s))")
        named = SQL(" AND (reference = %s OR (name_words(business_id, names) @@ %s::tsquery{}))")
        return named.format(SQL("").join([begun] * len(others))), [
            text(wish.reference),
            _begins(business_id, first),
            *others,
        ]
    return (SQL(" AND reference = %s"), [text(wish.reference)]) if wish.reference else (None, [])


def _begins(business_id: str, word: str) -> str:
    """The query for words of a business that begin with this one."""
    quoted = f"{business_id}\x1f{word}".replace("\\", r"\\").replace("'", "''")
    return f"'{quoted}':*"
