"""Everything that changes a booking: each command is one unit of work that decides again, holds the slot,
writes booking, history and outbox rows, and remembers its outcome under the caller's request key.

All commands raise `Refused` with nothing changed; the same request key again gives the first outcome (case 21).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bookings import notices
from bookings.availability import Limit, assign, check, effective_policy, session_id_for
from bookings.business import Catalogue, ReasonRule, Role, Service
from bookings.manage_policy import STAFF_WITH_ALL_CALENDARS, Action, Decision, decide
from bookings.model import (
    Actor,
    Booking,
    BookingStatus,
    Customer,
    HistoryEntry,
    MailState,
    Origin,
    OutboxRow,
)
from bookings.notices import MailKind
from bookings.ports import Clock, Full, Ids, Reads, SlotTaken, Stale, Store, Unit
from bookings.refusals import Code, Refused

UNDO_FOR = timedelta(minutes=10)
"""How long whoever moved or cancelled may take it back (docs/rules.md, case 26)."""
GRACE = timedelta(minutes=1)
LONGEST_LOOK_BACK = timedelta(days=62)
"""How far back "longest unused" looks when a staff member is assigned (docs/rules.md, case 13)."""


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """What somebody wants to book. No `staff_member_ids` means anyone; `start` is an aware instant."""

    service_id: str
    start: datetime
    customer: Customer
    staff_member_ids: tuple[str, ...] = ()
    has_consented: bool = False
    lifted: frozenset[Limit] = frozenset()
    opt_out_of_customer_email: bool = False


class BookingDesk:
    """The commands on bookings."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, grace: timedelta = GRACE) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._grace = grace

    async def book(self, actor: Actor, request: BookingRequest, *, request_key: str) -> Booking:
        """Book for oneself: origin `self_service` (docs/rules.md, case 4)."""
        return await self._book(actor, request, Origin.SELF_SERVICE, request_key)

    async def book_for(self, actor: Actor, request: BookingRequest, *, request_key: str) -> Booking:
        """Book on a customer's behalf, as staff: origin `staff`. `request.lifted` are limits staff chose to lift."""
        return await self._book(actor, request, Origin.STAFF, request_key)

    async def _book(self, actor: Actor, request: BookingRequest, origin: Origin, request_key: str) -> Booking:
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return await _replayed(unit, unit.earlier)
            catalogue, now = await unit.catalogue(), self._clock()
            service = catalogue.services.get(request.service_id)
            if service is None:
                raise Refused(Code.UNKNOWN_SERVICE)
            if origin is Origin.STAFF:
                _demand_staff(actor, request)
            else:
                await self._demand_self_service(unit, catalogue, service, actor, request, now)
            start = request.start
            wished = request.staff_member_ids
            policy = effective_policy(catalogue.business, service)
            if origin is Origin.SELF_SERVICE and not policy.allow_staff_selection:
                wished = ()
            staff = await _place(unit, catalogue, service, start, now, wished, lifted=request.lifted)
            booking = Booking(
                id=self._ids.new_id(),
                reference=self._ids.new_reference(),
                service_id=service.id,
                staff_member_ids=staff,
                customer=request.customer,
                start=start,
                end=start + service.default_duration,
                created=now,
                updated=now,
                origin=origin,
                pre_buffer=service.pre_buffer,
                post_buffer=service.post_buffer,
                session_id=session_id_for(service.id, start, staff) if service.is_group else "",
                opt_out_of_customer_email=request.opt_out_of_customer_email,
                booked_by=actor.client,
            )
            await _occupy(unit, service, booking)
            await unit.add(booking)
            lifted = ", ".join(sorted(request.lifted))
            await self._record(unit, actor, "booked", None, booking, decision=f"lifted: {lifted}" if lifted else "")
            await self._tell(unit, catalogue, actor, MailKind.BOOKED, None, booking)
            await unit.outcome({"booking_id": booking.id})
            return booking

    async def reschedule(
        self,
        actor: Actor,
        booking_id: str,
        start: datetime,
        *,
        request_key: str,
        staff_member_ids: tuple[str, ...] = (),
        reason: str = "",
        expected_version: int | None = None,
        lifted: frozenset[Limit] = frozenset(),
    ) -> Booking:
        """Move a booking to another start, and to another staff member where asked (docs/rules.md, cases 9 to 12)."""
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return await _replayed(unit, unit.earlier)
            catalogue, service, booking, decision = await self._decided(
                unit, actor, booking_id, Action.RESCHEDULE, reason, expected_version
            )
            now = self._clock()
            by_customer = decision_is_for_customer(actor, booking)
            if not by_customer:
                _demand_liftable(actor, lifted)
            policy = effective_policy(catalogue.business, service)
            wished = staff_member_ids if policy.allow_staff_selection or not by_customer else ()
            if start == booking.start and (not wished or set(wished) == set(booking.staff_member_ids)):
                raise Refused(Code.UNCHANGED)
            limits = lifted if by_customer is False else frozenset()
            staff = await _place(unit, catalogue, service, start, now, wished, moving=booking, lifted=limits)
            moved = replace(
                booking,
                start=start,
                end=start + (booking.end - booking.start),
                staff_member_ids=staff,
                session_id=session_id_for(service.id, start, staff) if service.is_group else "",
                version=booking.version + 1,
                reschedule_count=booking.reschedule_count + by_customer,
                updated=now,
            )
            await _occupy(unit, service, moved)
            await self._commit_change(unit, catalogue, actor, MailKind.MOVED, booking, moved, reason, decision)
            return moved

    async def cancel(
        self, actor: Actor, booking_id: str, *, request_key: str, reason: str = "", expected_version: int | None = None
    ) -> Booking:
        """Cancel a booking: its slot is free at once (docs/rules.md, section 1)."""
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return await _replayed(unit, unit.earlier)
            catalogue, _, booking, decision = await self._decided(
                unit, actor, booking_id, Action.CANCEL, reason, expected_version
            )
            cancelled = replace(
                booking,
                status=BookingStatus.CANCELLED,
                cancelled_by=actor.name,
                reason=reason,
                version=booking.version + 1,
                updated=self._clock(),
            )
            await self._commit_change(unit, catalogue, actor, MailKind.CANCELLED, booking, cancelled, reason, decision)
            return cancelled

    async def undo(self, actor: Actor, booking_id: str, *, request_key: str) -> Booking:
        """Take back the last move or cancellation (docs/rules.md, case 26)."""
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return await _replayed(unit, unit.earlier)
            catalogue, now = await unit.catalogue(), self._clock()
            booking = await unit.booking_by_id(booking_id)
            if booking is None:
                raise Refused(Code.NOT_FOUND)
            entry = await _undoable(unit, actor, booking, now)
            service = catalogue.services[booking.service_id]
            restored = _as_it_was(booking, entry.before, now)
            decision = decide(catalogue.business, service, restored, actor, now, is_undo=True)
            decision.demand(Action.RESCHEDULE)
            await _occupy(unit, service, restored)
            await self._commit_change(unit, catalogue, actor, MailKind.RESTORED, booking, restored, "", decision)
            return restored

    async def close(self, actor: Actor, booking_id: str, status: BookingStatus, *, request_key: str) -> Booking:
        """Set `no_show` or `completed` after the start, or take it back with `confirmed`; mails nobody (case 28)."""
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return await _replayed(unit, unit.earlier)
            booking = await unit.booking_by_id(booking_id)
            if booking is None or booking.status is BookingStatus.CANCELLED or status is BookingStatus.CANCELLED:
                raise Refused(Code.NOT_FOUND if booking is None else Code.CANCELLED)
            own = actor.role is Role.TEAM_MEMBER and actor.staff_member_id in booking.staff_member_ids
            if not own and actor.role not in STAFF_WITH_ALL_CALENDARS:
                raise Refused(Code.ROLE, roles=[role.value for role in STAFF_WITH_ALL_CALENDARS])
            now = self._clock()
            if now < booking.start:
                raise Refused(Code.TOO_SOON, earliest=booking.start)
            closed = replace(booking, status=status, version=booking.version + 1, updated=now)
            await unit.change(closed, booking.version)
            await self._record(unit, actor, status.value, booking, closed)
            await unit.outcome({"booking_id": booking.id})
            return closed

    async def leave_message(self, actor: Actor, text: str, *, request_key: str, booking_id: str = "") -> None:
        """Mail a message to the business, with the booking where the actor has proved it (docs/rules.md, case 29)."""
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return
            catalogue, now = await unit.catalogue(), self._clock()
            booking = await unit.booking_by_id(booking_id) if booking_id else None
            if booking is not None:
                service = catalogue.services[booking.service_id]
                if not decide(catalogue.business, service, booking, actor, now).is_visible:
                    booking = None
            row = OutboxRow(
                id=self._ids.new_id(),
                kind=MailKind.MESSAGE.value,
                recipient="business",
                due=now,
                booking_id=booking.id if booking else "",
                booking_version=booking.version if booking else 0,
                facts={"text": text, "client": actor.client},
            )
            await unit.mail(row)
            await unit.outcome({"row": row.id})

    async def _decided(
        self,
        unit: Unit,
        actor: Actor,
        booking_id: str,
        action: Action,
        reason: str,
        expected_version: int | None,
    ) -> tuple[Catalogue, Service, Booking, Decision]:
        """Load and decide again inside the unit: a setting that changed meanwhile counts (case 1)."""
        catalogue = await unit.catalogue()
        booking = await unit.booking_by_id(booking_id)
        if booking is None:
            raise Refused(Code.NOT_FOUND)
        service = catalogue.services[booking.service_id]
        decision = decide(catalogue.business, service, booking, actor, self._clock())
        decision.demand(action)
        if expected_version is not None and expected_version != booking.version:
            raise Refused(Code.STALE)
        policy = effective_policy(catalogue.business, service)
        if policy.reason is ReasonRule.REQUIRED and decision_is_for_customer(actor, booking) and not reason.strip():
            raise Refused(Code.REASON_MISSING)
        return catalogue, service, booking, decision

    async def _demand_self_service(
        self,
        unit: Unit,
        catalogue: Catalogue,
        service: Service,
        actor: Actor,
        request: BookingRequest,
        now: datetime,
    ) -> None:
        business = catalogue.business
        if not business.is_published:
            raise Refused(Code.NOT_PUBLISHED)
        if service.is_hidden_from_customers:
            raise Refused(Code.HIDDEN_SERVICE)
        if business.page.is_customer_consent_enabled and not request.has_consented:
            raise Refused(Code.CONSENT_MISSING)
        for question in service.custom_questions:
            if question.is_required and not request.customer.answers.get(question.id, "").strip():
                raise Refused(Code.ANSWER_MISSING, question=question.id)
        if not request.customer.name or not request.customer.email_address:
            raise Refused(Code.CONTACT_MISSING)
        if business.page.enforce_one_time_password and not is_proven(actor):
            raise Refused(Code.CODE_NEEDED)
        if await open_bookings(unit, actor, now) >= business.maximum_open_bookings:
            raise Refused(Code.TOO_MANY_OPEN, maximum=business.maximum_open_bookings)

    async def _commit_change(
        self,
        unit: Unit,
        catalogue: Catalogue,
        actor: Actor,
        kind: MailKind,
        before: Booking,
        after: Booking,
        reason: str,
        decision: Decision,
    ) -> None:
        try:
            await unit.change(after, before.version)
        except Stale as error:
            raise Refused(Code.STALE) from error
        advice = ", ".join(f"told: {no.code.value}" for no in decision.advice)
        await self._record(unit, actor, kind.value, before, after, reason=reason, decision=advice)
        await self._tell(unit, catalogue, actor, kind, before, after)
        await unit.outcome({"booking_id": after.id})

    async def _record(
        self,
        unit: Unit,
        actor: Actor,
        what: str,
        before: Booking | None,
        after: Booking,
        *,
        reason: str = "",
        decision: str = "",
    ) -> None:
        await unit.history(
            HistoryEntry(
                id=self._ids.new_id(),
                at=self._clock(),
                what=what,
                booking_id=after.id,
                who=actor.name,
                role=actor.role.value if actor.role else "",
                channel=actor.channel.value,
                conversation=actor.conversation,
                before=_snapshot(before) if before else {},
                after=_snapshot(after),
                reason=reason,
                decision=decision or "allowed",
            )
        )

    async def _tell(
        self,
        unit: Unit,
        catalogue: Catalogue,
        actor: Actor,
        kind: MailKind,
        before: Booking | None,
        after: Booking,
    ) -> None:
        """Write one outbox row for everybody concerned, merged with what still waits for them."""
        now = self._clock()
        starts = [after.start, *([before.start] if before else [])]
        waiting = {
            row.recipient: row
            for row in await unit.mail_of(after.id)
            if row.state is MailState.QUEUED and row.attempts == 0 and row.lease_until is None
        }
        for recipient, suppressed in notices.recipients(catalogue, after, before, actor):
            row = OutboxRow(
                id=self._ids.new_id(),
                kind=kind.value,
                recipient=recipient,
                due=notices.due(kind, starts, now, self._grace),
                booking_id=after.id,
                booking_version=after.version,
                state=MailState.SUPPRESSED if suppressed else MailState.QUEUED,
                last_error=suppressed,
                before=notices.state_of(before) if before else {},
                facts={"by": actor.name},
            )
            await unit.mail(row if suppressed else notices.merge(waiting.get(recipient), row, after))


def is_proven(actor: Actor) -> bool:
    """Whether the actor has proved who they are: by a code or a linked identity (docs/rules.md, case 19)."""
    return bool(actor.proven_addresses or actor.aad_object_id)


def decision_is_for_customer(actor: Actor, booking: Booking) -> bool:
    """Whether the actor changes this booking as its customer and not in a staff role."""
    return not (
        actor.role in STAFF_WITH_ALL_CALENDARS
        or (actor.role is Role.TEAM_MEMBER and actor.staff_member_id in booking.staff_member_ids)
    )


async def open_bookings(reads: Reads, actor: Actor, now: datetime) -> int:
    """How many open self-service bookings count against this person or client (docs/rules.md, case 30)."""
    found: dict[str, Booking] = {}
    for address in actor.proven_addresses:
        found |= {b.id: b for b in await reads.bookings_of(email_address=address, since=now)}
    if actor.aad_object_id:
        identity = (actor.tenant_id, actor.aad_object_id)
        found |= {b.id: b for b in await reads.bookings_of(identity=identity, since=now)}
    if not is_proven(actor) and actor.client:
        found |= {b.id: b for b in await reads.bookings_of(booked_by=actor.client, since=now)}
    return sum(
        b.origin is Origin.SELF_SERVICE and b.status is BookingStatus.CONFIRMED and b.start > now
        for b in found.values()
    )


def _demand_staff(actor: Actor, request: BookingRequest) -> None:
    """Case 27: a team member books on their own calendar, schedulers and administrators on all."""
    if actor.role is Role.TEAM_MEMBER:
        if set(request.staff_member_ids) != {actor.staff_member_id}:
            raise Refused(Code.NOT_YOUR_CALENDAR)
    elif actor.role not in STAFF_WITH_ALL_CALENDARS:
        roles = (Role.TEAM_MEMBER, *STAFF_WITH_ALL_CALENDARS)
        raise Refused(Code.ROLE, roles=[role.value for role in roles])
    _demand_liftable(actor, request.lifted)


def _demand_liftable(actor: Actor, lifted: frozenset[Limit]) -> None:
    """Case 27: hours and maximum advance are lifted by administrators only."""
    if lifted & {Limit.HOURS, Limit.ADVANCE} and actor.role is not Role.ADMINISTRATOR:
        raise Refused(Code.ROLE, roles=[Role.ADMINISTRATOR.value])


async def _place(
    unit: Unit,
    catalogue: Catalogue,
    service: Service,
    start: datetime,
    now: datetime,
    wished: tuple[str, ...],
    *,
    moving: Booking | None = None,
    lifted: frozenset[Limit] = frozenset(),
) -> tuple[str, ...]:
    """Who takes a start: the wished, else on a move the same, else the one assigned (cases 12 and 13)."""
    busy = await unit.busy(service.staff_member_ids, start - LONGEST_LOOK_BACK, start + timedelta(days=2))
    slot = check(catalogue, service, busy, start, now, staff_member_ids=wished or None, lifted=lifted, moving=moving)
    if moving is not None and not wished and set(moving.staff_member_ids) <= set(slot.staff_member_ids):
        return moving.staff_member_ids
    return assign(slot, service, busy, catalogue.business.time_zone)


async def _occupy(unit: Unit, service: Service, booking: Booking) -> None:
    """Hold the slot, and a seat where it is a group; a lost race is a refusal (case 25)."""
    try:
        await unit.hold(booking)
        if booking.session_id:
            await unit.take_seats(booking, service.maximum_attendees_count)
    except SlotTaken as error:
        raise Refused(Code.SLOT_TAKEN) from error
    except Full as error:
        raise Refused(Code.FULL) from error


async def _undoable(unit: Unit, actor: Actor, booking: Booking, now: datetime) -> HistoryEntry:
    entries = await unit.history_of(booking.id)
    last = entries[-1] if entries else None
    if last is None or last.what not in (MailKind.MOVED.value, MailKind.CANCELLED.value):
        raise Refused(Code.NOTHING_TO_UNDO)
    if (last.who, last.conversation) != (actor.name, actor.conversation):
        raise Refused(Code.UNDO_NOT_YOURS)
    if now > last.at + UNDO_FOR:
        raise Refused(Code.UNDO_TOO_LATE)
    return last


async def _replayed(unit: Unit, earlier: Mapping[str, Any]) -> Booking:
    booking = await unit.booking_by_id(earlier["booking_id"])
    if booking is None:
        raise Refused(Code.NOT_FOUND)
    return booking


def _snapshot(booking: Booking) -> dict[str, Any]:
    return notices.state_of(booking) | {
        "version": booking.version,
        "session_id": booking.session_id,
        "reschedule_count": booking.reschedule_count,
    }


def _as_it_was(booking: Booking, before: Mapping[str, Any], now: datetime) -> Booking:
    """The booking with the state that a history entry's `before` holds, as its next version."""
    return replace(
        booking,
        start=datetime.fromisoformat(before["start"]),
        end=datetime.fromisoformat(before["end"]),
        staff_member_ids=tuple(before["staff_member_ids"]),
        session_id=before["session_id"],
        reschedule_count=before["reschedule_count"],
        status=BookingStatus(before["status"]),
        cancelled_by="",
        reason="",
        version=booking.version + 1,
        updated=now,
    )
