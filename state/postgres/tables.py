"""A record as a row: its document, and beside it what it is looked up by; and the statements that write one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import msgspec
from psycopg import sql

from bookings.addresses import digits
from bookings.model import Booking, Challenge, Download, HistoryEntry, LinkRequest, OutboxRow
from bookings.searching import traits_of
from state.indexes import busy_of, folded
from state.records import NAMES, StoredRecord, to_document

Columns = Mapping[str, Any]

LONGEST_WORD = 200
"""Of a name, as it is searched for; the index takes no longer ones than a few hundred characters."""
UNVERSIONED = frozenset({HistoryEntry, OutboxRow})


def text(value: str) -> str:
    """Text as a column holds it, which is less than JSON holds: what it cannot hold is found by nothing else either."""
    return value.replace("\0", "\ufffd").encode(errors="replace").decode()


def body(record: StoredRecord) -> str:
    """The record as JSON text. TypeError or ValueError, naming the field, where it would not read back equal."""
    stored = replace(record, lease_until=None) if isinstance(record, OutboxRow) else record
    return msgspec.json.encode(to_document(stored)).decode()


def columns(business_id: str, record: StoredRecord) -> dict[str, Any]:
    """The whole row but its number, in the order in which `insert` and `change` name it."""
    document = body(record)
    row: dict[str, Any] = {"business_id": business_id, "id": text(_id(record))}
    if type(record) not in UNVERSIONED:
        row["version"] = record.version  # type: ignore[union-attr]  # all others have one
    row |= _looked_up.get(type(record), _nothing)(record)
    return row | {"body": document}


@cache
def insert(name: str, names: tuple[str, ...]) -> sql.Composed:
    """A new row; nothing comes back where one of its keys is there already."""
    return sql.SQL("INSERT INTO {} ({}) VALUES ({}) ON CONFLICT DO NOTHING RETURNING number").format(
        sql.Identifier(name), _listed(names), sql.SQL(", ").join(sql.Placeholder() * len(names))
    )


def copy(name: str, names: tuple[str, ...]) -> sql.Composed:
    """Many new rows in one go; all of them, or none where one of their keys is there already."""
    return sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(name), _listed(names))


@cache
def overwrite(name: str, names: tuple[str, ...]) -> sql.Composed:
    """All of a row but its key, which follows: business and id; a version may be asked for behind it."""
    return sql.SQL("UPDATE {} SET ({}) = ROW ({}) WHERE business_id = %s AND id = %s").format(
        sql.Identifier(name), _listed(names), sql.SQL(", ").join(sql.Placeholder() * len(names))
    )


def table(record_type: type[Any]) -> sql.Identifier:
    """The table of a kind of record, under the name that an export gives it."""
    return sql.Identifier(NAMES[record_type])


def _listed(names: tuple[str, ...]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, names))


def _id(record: StoredRecord) -> str:
    return record.id  # type: ignore[union-attr]  # outcomes are written by themselves


def _nothing(_: Any) -> Columns:
    return {}


def _of_booking(booking: Booking) -> Columns:
    block, customer, traits = busy_of(booking), booking.customer, traits_of(booking)
    return {
        "reference": text(booking.reference),
        "service_id": text(booking.service_id),
        "session_id": text(booking.session_id),
        "staff_member_ids": [text(each) for each in booking.staff_member_ids],
        "status": booking.status.value,
        "starts": booking.start,
        "ends": booking.end,
        "block_starts": block.start,
        "block_ends": block.end,
        "updated": booking.updated,
        "email_address": text(folded(customer.email_address)),
        "phone": digits(customer.phone),
        "names": [text(name)[:LONGEST_WORD] for name in traits.names],
        "tenant_id": text(customer.tenant_id),
        "aad_object_id": text(customer.aad_object_id),
        "booked_by": text(booking.booked_by),
    }


def _of_entry(entry: HistoryEntry) -> Columns:
    return {"booking_id": text(entry.booking_id)}


def _of_mail(row: OutboxRow) -> Columns:
    reply_to = row.facts.get("reply_to")
    return {
        "booking_id": text(row.booking_id),
        "way": row.way.value,
        "state": row.state.value,
        "due": row.due,
        "attempts": row.attempts,
        "lease_until": row.lease_until,
        "reply_to": text(folded(reply_to)) if isinstance(reply_to, str) else "",
    }


def _of_challenge(challenge: Challenge) -> Columns:
    return {
        "client": text(challenge.client),
        "email_address": text(folded(challenge.email_address)),
        "reference": text(challenge.reference),
        "created": challenge.created,
        "expires": challenge.expires,
    }


def _of_request(request: LinkRequest) -> Columns:
    return {"state": request.state.value, "expires": request.expires}


def _of_download(download: Download) -> Columns:
    return {"expires": download.expires}


_looked_up: dict[type[Any], Callable[[Any], Columns]] = {
    Booking: _of_booking,
    HistoryEntry: _of_entry,
    OutboxRow: _of_mail,
    Challenge: _of_challenge,
    LinkRequest: _of_request,
    Download: _of_download,
}
