"""Everything that changes a booking: each command is one unit of work that decides again, holds the slot,
writes booking, history and outbox rows, and remembers its outcome under the caller's request key.

All commands raise `Refused` with nothing changed; the same request key again gives the first outcome (case 21).
Instants are aware; a naive one is a ValueError.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bookings import admission
from bookings.admission import BookingRequest
from bookings.availability import Limit, effective_policy
from bookings.deciding import Decided, decided, existing, replayed
from bookings.denials import Denials
from bookings.keepable import demand_keepable, demand_short
from bookings.ledger import Ledger
from bookings.manage_policy import Action, acts_as_customer, decide
from bookings.model import Actor, Booking, BookingStatus, Origin
from bookings.notices import MailKind, readers
from bookings.permissions import Command, demand
from bookings.placing import in_utc, occupy, place, replace_booking, session_of, take_place
from bookings.ports import Clock, Ids, Store, Unit
from bookings.refusals import Code, Refused
from bookings.undoing import UNDO_FOR, as_it_was, changed_last, undoable

__all__ = ["UNDO_FOR", "BookingDesk", "BookingRequest"]

GRACE = timedelta(minutes=1)


class BookingDesk:
    """The commands on bookings."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, grace: timedelta = GRACE) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._ledger = Ledger(clock, ids, grace)
        self._denials = Denials(store, clock, ids)

    async def book(self, actor: Actor, request: BookingRequest, *, request_key: str) -> Booking:
        """Book for oneself: origin `self_service` (docs/rules.md, case 4)."""
        return await self._book(actor, request, Origin.SELF_SERVICE, request_key)

    async def book_for(self, actor: Actor, request: BookingRequest, *, request_key: str) -> Booking:
        """Book on a customer's behalf, as staff: origin `staff`. `request.lifted` are limits staff chose to lift."""
        return await self._book(actor, request, Origin.STAFF, request_key)

    async def _book(self, actor: Actor, request: BookingRequest, origin: Origin, request_key: str) -> Booking:
        start = in_utc(request.start)
        for_oneself = origin is Origin.SELF_SERVICE
        what = Command.BOOK if for_oneself else Command.BOOK_FOR
        async with self._denials.unit(request_key, actor, what) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            catalogue, now = await unit.catalogue(), self._clock()
            if not for_oneself:
                admission.demand_staff(actor, request)
            service = catalogue.services.get(request.service_id)
            if service is None:
                raise Refused(Code.UNKNOWN_SERVICE)
            demand_keepable(request.customer)
            wished = request.staff_member_ids
            if not for_oneself and admission.books_own_calendar(actor):
                wished = wished or (actor.staff_member_id,)
            if for_oneself:
                await admission.demand_self_service(unit, catalogue, service, actor, request, now)
                if not effective_policy(catalogue.business, service).allow_staff_selection:
                    wished = ()

            async def placed() -> tuple[str, ...]:
                staff = await place(unit, catalogue, service, start, now, wished, lifted=request.lifted)
                if not for_oneself:
                    admission.demand_own_calendar(actor, staff)
                return staff

            staff = await placed()
            booking = Booking(
                id=self._ids.new_id(),
                reference=self._ids.new_reference(),
                service_id=service.id,
                staff_member_ids=staff,
                customer=admission.identified(request.customer, actor if for_oneself else Actor()),
                start=start,
                end=start + service.default_duration,
                created=now,
                updated=now,
                origin=origin,
                pre_buffer=service.pre_buffer,
                post_buffer=service.post_buffer,
                session_id=session_of(service, start, staff),
                opt_out_of_customer_email=request.opt_out_of_customer_email,
                booked_by=admission.booker(actor) if for_oneself else "",
            )
            booking = await take_place(unit, service, booking, placed)
            await unit.add(booking)
            await self._ledger.record(unit, actor, MailKind.BOOKED, None, booking, notes=_lifted(request.lifted))
            await self._ledger.tell(unit, catalogue, actor, MailKind.BOOKED, None, booking)
            await unit.outcome({"booking_ids": [booking.id]})
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
        start = in_utc(start)
        async with self._denials.unit(request_key, actor, Command.RESCHEDULE, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            now = self._clock()
            found = await decided(
                unit,
                actor,
                booking_id,
                Action.RESCHEDULE,
                now,
                reason=reason,
                expected_version=expected_version,
            )
            catalogue, service, booking = found.catalogue, found.service, found.booking
            admission.demand_liftable(actor, lifted, by_customer=found.by_customer)
            may_choose = effective_policy(catalogue.business, service).allow_staff_selection or not found.by_customer
            wished = staff_member_ids if may_choose else ()
            is_same_start = start == booking.start
            if is_same_start and (not wished or set(wished) == set(booking.staff_member_ids)):
                raise Refused(Code.UNCHANGED)

            async def placed() -> tuple[str, ...]:
                staff = await place(unit, catalogue, service, start, now, wished, moving=booking, lifted=lifted)
                if is_same_start and set(staff) == set(booking.staff_member_ids):
                    raise Refused(Code.UNCHANGED)
                return staff

            staff = await placed()
            moved = replace(
                booking,
                start=start,
                end=start + (booking.end - booking.start),
                staff_member_ids=staff,
                session_id=session_of(service, start, staff),
                version=booking.version + 1,
                reschedule_count=booking.reschedule_count + found.by_customer,
                updated=now,
            )
            moved = await take_place(unit, service, moved, placed)
            found = replace(found, notes=(*_lifted(lifted), *found.notes))
            await self._commit(unit, actor, MailKind.MOVED, found, moved)
            await unit.outcome({"booking_ids": [booking.id]})
            return moved

    async def cancel(
        self,
        actor: Actor,
        booking_id: str,
        *,
        request_key: str,
        reason: str = "",
        message: str = "",
        expected_version: int | None = None,
    ) -> Booking:
        """Cancel a booking: its slot is free at once (docs/rules.md, section 1).

        `message` is what staff have to say to the customer; it stands in the customer's mail and nowhere else.
        """
        async with self._denials.unit(request_key, actor, Command.CANCEL, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            found = await decided(
                unit,
                actor,
                booking_id,
                Action.CANCEL,
                self._clock(),
                reason=reason,
                expected_version=expected_version,
            )
            cancelled = await self._cancel(unit, actor, found, message)
            await unit.outcome({"booking_ids": [booking_id]})
            return cancelled

    async def cancel_session(
        self, actor: Actor, session_id: str, *, request_key: str, reason: str = "", message: str = ""
    ) -> tuple[Booking, ...]:
        """Cancel every seat of a group's session, as staff; each customer is mailed (docs/rules.md, case 14).

        `message` is as for `cancel`, the same for all.
        """
        async with self._denials.unit(request_key, actor, Command.CANCEL, record=session_id) as unit:
            if unit.earlier is not None:
                return await replayed(unit, unit.earlier)
            demand(actor.role, Command.CANCEL_FOR)
            seats = await unit.session(session_id)
            if not seats:
                raise Refused(Code.NOT_FOUND)
            cancelled = []
            for seat in seats:
                if acts_as_customer(actor, seat):
                    raise Refused(Code.NOT_YOUR_CALENDAR)
                found = await decided(unit, actor, seat.id, Action.CANCEL, self._clock(), reason=reason)
                cancelled.append(await self._cancel(unit, actor, found, message))
            await unit.outcome({"booking_ids": [seat.id for seat in cancelled]})
            return tuple(cancelled)

    async def undo(self, actor: Actor, booking_id: str, *, request_key: str) -> Booking:
        """Take back the last move or cancellation (docs/rules.md, case 26)."""
        async with self._denials.unit(request_key, actor, Command.UNDO, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            catalogue, now = await unit.catalogue(), self._clock()
            booking = await existing(unit, booking_id)
            business, service = catalogue.business, catalogue.services[booking.service_id]
            is_visible = decide(business, service, booking, actor, now).is_visible
            if not is_visible and not await changed_last(unit, actor, booking):
                raise Refused(Code.NOT_FOUND)
            entry = await undoable(unit, actor, booking, now)
            restored = as_it_was(booking, entry.before, now)
            decide(business, service, restored, actor, now, is_undo=True).demand(Action.RESCHEDULE)
            by_customer = acts_as_customer(actor, booking)
            if by_customer and booking.status is BookingStatus.CANCELLED and booking.origin is Origin.SELF_SERVICE:
                await admission.demand_open_place(unit, business, actor, now)
            await occupy(unit, service, restored)
            found = Decided(catalogue, service, booking, by_customer)
            await self._commit(unit, actor, MailKind.RESTORED, found, restored)
            await unit.outcome({"booking_ids": [booking.id]})
            return restored

    async def pin(self, actor: Actor, booking_id: str, may_manage: bool | None, *, request_key: str) -> Booking:
        """Pin one staff-booked booking on or off, or `None` for "as the service says" (docs/rules.md, case 2)."""
        async with self._denials.unit(request_key, actor, Command.PIN, booking_id=booking_id) as unit:
            if unit.earlier is not None:
                return (await replayed(unit, unit.earlier))[0]
            demand(actor.role, Command.PIN)
            booking = await existing(unit, booking_id)
            if booking.origin is Origin.SELF_SERVICE:
                raise Refused(Code.INVALID, field="is_customer_allowed_to_manage_booking", problem="self_service")
            pinned = replace(
                booking,
                is_customer_allowed_to_manage_booking=may_manage,
                version=booking.version + 1,
                updated=self._clock(),
            )
            await replace_booking(unit, booking, pinned)
            await self._ledger.record(unit, actor, "pinned", booking, pinned)
            await unit.outcome({"booking_ids": [booking.id]})
            return pinned

    async def leave_message(
        self, actor: Actor, text: str, *, request_key: str, booking_id: str = "", reply_to: str = ""
    ) -> None:
        """Mail a message to the business, with the booking where the actor has proved it (docs/rules.md, case 29).

        Where the business has no address, it goes to the administrators. `reply_to` is an address that was typed; one
        that was proved comes first.
        """
        async with self._store.unit(request_key) as unit:
            if unit.earlier is not None:
                return
            demand_short(text=text, email_address=reply_to)
            catalogue = await unit.catalogue()
            booking = await unit.booking_by_id(booking_id) if booking_id else None
            if booking is not None:
                service = catalogue.services[booking.service_id]
                if not decide(catalogue.business, service, booking, actor, self._clock()).is_visible:
                    booking = None
            for recipient in readers(catalogue):
                await self._ledger.message(unit, actor, recipient, text, booking, reply_to)
            await unit.outcome({"booking_ids": []})

    async def _cancel(self, unit: Unit, actor: Actor, found: Decided, message: str) -> Booking:
        cancelled = replace(
            found.booking,
            status=BookingStatus.CANCELLED,
            cancelled_by=actor.name,
            reason=found.reason,
            version=found.booking.version + 1,
            updated=self._clock(),
        )
        await self._commit(unit, actor, MailKind.CANCELLED, found, cancelled, message)
        return cancelled

    async def _commit(
        self, unit: Unit, actor: Actor, kind: MailKind, found: Decided, after: Booking, message: str = ""
    ) -> None:
        before, message = found.booking, "" if found.by_customer else message
        await replace_booking(unit, before, after)
        await self._ledger.record(unit, actor, kind, before, after, reason=found.reason, notes=found.notes)
        await self._ledger.tell(unit, found.catalogue, actor, kind, before, after, message)


def _lifted(lifted: frozenset[Limit]) -> tuple[str, ...]:
    return ("lifted: " + ", ".join(sorted(lifted)),) if lifted else ()
