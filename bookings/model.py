"""The record of a booking, who acts on it, and the traces that a change leaves (docs/rules.md, section 4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from bookings.business import Role


class Origin(StrEnum):
    """The channel a booking came through; it never changes (docs/rules.md, case 3)."""

    SELF_SERVICE = "self_service"
    STAFF = "staff"

    @classmethod
    def of_graph(cls, self_service_appointment_id: str | None) -> Origin:
        """What Graph's `selfServiceAppointmentId` says: null, empty or all zeros means staff."""
        return cls.SELF_SERVICE if (self_service_appointment_id or "").strip(" {}-0") else cls.STAFF


class BookingStatus(StrEnum):
    """Where a booking is in its life; only a confirmed one occupies its slot."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Customer:
    """The person a booking is for. `email_address` is kept as typed; compare it folded."""

    name: str = ""
    email_address: str = ""
    phone: str = ""
    notes: str = ""
    time_zone: str = ""
    language_tag: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    aad_object_id: str = ""
    tenant_id: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """One appointment of one customer: a seat of its own where the service is a group (case 14).

    `start` and `end` are UTC; the block kept free on the calendar is `[start - pre_buffer, end + post_buffer)`.
    `is_customer_allowed_to_manage_booking` overrides the service's setting, `None` means "as the service says".
    `booked_by` is an opaque key of the person or client that booked, for the limit of case 30.
    """

    id: str
    reference: str
    service_id: str
    staff_member_ids: tuple[str, ...]
    customer: Customer
    start: datetime
    end: datetime
    created: datetime
    updated: datetime
    origin: Origin = Origin.STAFF
    pre_buffer: timedelta = timedelta(0)
    post_buffer: timedelta = timedelta(0)
    session_id: str = ""
    status: BookingStatus = BookingStatus.CONFIRMED
    is_customer_allowed_to_manage_booking: bool | None = None
    version: int = 1
    reschedule_count: int = 0
    cancelled_by: str = ""
    reason: str = ""
    opt_out_of_customer_email: bool = False
    booked_by: str = ""

    @property
    def block(self) -> tuple[datetime, datetime]:
        """The padded time that this booking keeps free, half-open, in UTC."""
        return self.start - self.pre_buffer, self.end + self.post_buffer


class Busy(NamedTuple):
    """A confirmed booking's padded block on one staff member's calendar, `[start, end)` in epoch seconds.

    `session_id` is empty for what is not a group; the seats of one session are one `Busy` each.
    """

    start: int
    end: int
    booking_id: str
    session_id: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A start that fits, in UTC. `staff_member_ids` are those who could take it (one needed), or all who would."""

    start: datetime
    end: datetime
    staff_member_ids: tuple[str, ...]
    places_left: int = 1


class Channel(StrEnum):
    """Where somebody speaks from."""

    WEB = "web"
    TEAMS = "teams"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks, and what they have proved; built from what the channel proves, never from a payload (case 19).

    `proven_addresses` are folded e-mail addresses a code was sent to, `proven_bookings` ids of bookings made in this
    conversation or named by a manage link. `is_system` is set where nobody asks and the business's own rule acts.
    `client` is an opaque key of the peer, `conversation` of the talk.
    """

    channel: Channel = Channel.WEB
    conversation: str = ""
    client: str = ""
    proven_addresses: frozenset[str] = frozenset()
    proven_bookings: frozenset[str] = frozenset()
    aad_object_id: str = ""
    tenant_id: str = ""
    staff_member_id: str = ""
    role: Role | None = None
    is_system: bool = False

    @property
    def name(self) -> str:
        """How the history names this actor: an id, never a person's name."""
        if self.is_system:
            return "system"
        return f"staff:{self.staff_member_id}" if self.staff_member_id else "customer"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change, or one denied change of a known actor. Append-only; `before` and `after` hold what changed."""

    id: str
    at: datetime
    what: str
    booking_id: str = ""
    record: str = ""
    who: str = ""
    role: str = ""
    channel: str = ""
    conversation: str = ""
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)
    reason: str = ""
    decision: str = ""


class MailState(StrEnum):
    """Where an outbox row is; a failed try stays queued with its next due time."""

    QUEUED = "queued"
    SENT = "sent"
    DEAD = "dead"
    SUPPRESSED = "suppressed"


class Way(StrEnum):
    """How what an outbox row tells reaches its recipient."""

    MAIL = "mail"
    TEAMS = "teams"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A mail to build and send once it is due; it holds ids, not words and not names.

    `kind` is one of `bookings.notices.MailKind`. `recipient` is `customer`, `business`, `staff:<id>`,
    `challenge:<id>` for a code, or `teams:<id>` for news in a staff member's personal chat. `before` is the first state
    that waiting changes started from (case 26).
    """

    id: str
    kind: str
    recipient: str
    due: datetime
    booking_id: str = ""
    booking_version: int = 0
    state: MailState = MailState.QUEUED
    attempts: int = 0
    last_error: str = ""
    before: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    lease_until: datetime | None = None

    @property
    def way(self) -> Way:
        """By mail, or in Teams."""
        return Way.TEAMS if self.recipient.startswith(f"{Way.TEAMS}:") else Way.MAIL


@dataclass(frozen=True, slots=True)
class Challenge:
    """A one-time code's life (case 19). The code itself is derived when its mail is built and never kept.

    `email_address` is the folded address on file, empty where the look-up found nobody: the row still counts
    against the limits of the client and of the `reference` that was typed, whether or not there is such a booking.
    `issued_by` is an actor's name for a link code that an administrator gave out.
    """

    id: str
    client: str
    created: datetime
    expires: datetime
    email_address: str = ""
    staff_member_id: str = ""
    issued_by: str = ""
    reference: str = ""
    tries: int = 0
    is_used: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Outbox:
    """How the mails stand at a moment: how many are due now, how many later, and those that did not get through.

    `undelivered` are the rows that are dead, or queued after a failed try; sorted by due time.
    """

    due: int
    later: int
    undelivered: tuple[OutboxRow, ...] = ()


class RequestState(StrEnum):
    """Where a request to be linked is."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LinkRequest:
    """Somebody in Teams who brought a link code and waits for an administrator.

    `tenant_id` and `aad_object_id` are what the channel proved. `shown_name` is what it calls the person: to be shown
    and never compared.
    """

    id: str
    staff_member_id: str
    tenant_id: str
    aad_object_id: str
    shown_name: str
    created: datetime
    expires: datetime
    state: RequestState = RequestState.WAITING
    version: int = 1


@dataclass(frozen=True, slots=True)
class Download:
    """A file that an administrator may fetch once: the whole store, or what is kept of the person of `booking_ids`."""

    id: str
    staff_member_id: str
    created: datetime
    expires: datetime
    booking_ids: tuple[str, ...] = ()
    is_used: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class RevokedLink:
    """The manage links of one booking open nothing any more. `id` is the booking's; `by` is an actor's name."""

    id: str
    at: datetime
    by: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class ConversationReference:
    """Where a staff member is told of news: the personal chat in Teams in which they spoke last.

    `id` is the staff member's. It counts as long as their record is linked to the identity that spoke there.
    """

    id: str
    tenant_id: str
    aad_object_id: str
    service_url: str
    conversation_id: str
    user_id: str
    bot_id: str
    locale: str = ""
    time_zone: str = ""
    version: int = 1
