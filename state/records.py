"""Records as documents and back: field names as they are, ISO 8601 for times and durations, amounts as text."""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, TypeVar, cast

import msgspec

from bookings.business import BookingBusiness, Service, StaffMember
from bookings.model import (
    Booking,
    Challenge,
    ConversationReference,
    Download,
    HistoryEntry,
    LinkRequest,
    OutboxRow,
    RevokedLink,
)
from state import plain_json


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a unit answered under its request key, kept for the second delivery of the same request."""

    key: str
    at: datetime
    value: dict[str, Any]


StoredRecord = (
    BookingBusiness
    | Service
    | StaffMember
    | Booking
    | HistoryEntry
    | OutboxRow
    | RevokedLink
    | Challenge
    | LinkRequest
    | Download
    | ConversationReference
    | Outcome
)
R = TypeVar("R", bound=StoredRecord)

EXPORTED: dict[str, type[StoredRecord]] = {
    "business": BookingBusiness,
    "services": Service,
    "staff": StaffMember,
    "bookings": Booking,
    "history": HistoryEntry,
    "outbox": OutboxRow,
    "revoked_links": RevokedLink,
}
INTERNAL: dict[str, type[StoredRecord]] = {
    "challenges": Challenge,
    "link_requests": LinkRequest,
    "downloads": Download,
    "conversation_references": ConversationReference,
    "outcomes": Outcome,
}
"""Never exported: codes, links and chats are worth nothing elsewhere, and requests are not repeated there."""
TABLES = EXPORTED | INTERNAL
TYPED_FACTS = frozenset({"text", "message", "reply_to"})
"""Facts of a mail that somebody typed; once it is sent, the outbox keeps ids only."""
PLAIN = {str, int, bool, type(None), date, time, timedelta, Decimal}
"""Kinds of fields that need no look: text is encoded, and looked at, with the whole document."""

NAMES: dict[type[Any], str] = {record_type: name for name, record_type in TABLES.items()}


def to_document(record: StoredRecord) -> dict[str, Any]:
    """The record as plain JSON. TypeError or ValueError, naming the field, where it would not read back equal."""
    _check(record, type(record).__name__)
    return cast(dict[str, Any], msgspec.to_builtins(record))


def from_document(document: Any, record_type: type[R]) -> R:
    """A record that shares nothing with the store. msgspec.ValidationError where the document does not fit."""
    return msgspec.convert(document, record_type)


def from_json(text: bytes, record_type: type[R]) -> R:
    """As `from_document`, from a document's JSON text."""
    return msgspec.json.decode(text, type=record_type)


def _check(value: Any, where: str) -> None:
    if type(value) in PLAIN:
        return
    if isinstance(value, datetime):
        if value.utcoffset() != timedelta(0):
            raise ValueError(f"{where}: instants are aware and in UTC")
    elif isinstance(value, dict):
        plain_json.check(value, where)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            _check(item, f"{where}[{number}]")
    elif is_dataclass(value):
        for name in value.__dataclass_fields__:
            field = getattr(value, name)
            if type(field) not in PLAIN:
                _check(field, f"{where}.{name}")
