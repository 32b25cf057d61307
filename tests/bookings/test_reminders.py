"""Reminders: planned with a booking, anew with a move, dropped with a cancellation, and never for the past."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bookings import reminders
from bookings.business import Reminder, ReminderRecipients
from bookings.model import Actor, Booking, BookingStatus, MailState, OutboxRow
from bookings.refusals import Refused
from state.tinydb_store import TinyStore
from tests.bookings.salon import (
    CASEY,
    CASEY_PROVEN,
    DAY,
    DREW,
    DREW_PROVEN,
    HOUR,
    MINUTE,
    NOW,
    SAM,
    THURSDAY,
    TUESDAY,
    CountedIds,
    Salon,
    at,
)

CUSTOMER, STAFF, ALL = ReminderRecipients.CUSTOMER, ReminderRecipients.STAFF, ReminderRecipients.ALL


async def planned(salon: Salon, booking: Booking) -> str:
    """The reminders on record in a line: to whom, how many hours before the start, and why not, where they are not."""
    rows = [row for row in await salon.mails(booking) if row.kind == "reminder"]
    return ", ".join(
        f"{row.recipient} {row.facts['offset'] / 3600:g}h"
        + (
            ""
            if row.state is MailState.QUEUED
            else f" ({row.state if row.state is MailState.SENT else row.last_error})"
        )
        for row in rows
    )


async def waiting(salon: Salon, booking: Booking) -> list[OutboxRow]:
    """The reminders that are to come."""
    rows = await salon.mails(booking)
    return [row for row in rows if row.kind == "reminder" and row.state is MailState.QUEUED]


async def test_reminders_are_planned_with_the_booking(salon: Salon) -> None:
    """Each is due its offset before the start, to the customer, the booking's staff, or both, with its message."""
    await salon.set_service(
        default_reminders=(Reminder(2 * HOUR, STAFF, "Check the chair."), Reminder(24 * HOUR, ALL), Reminder(HOUR))
    )
    booking = await salon.book(at("11:00"))
    assert await planned(salon, booking) == "customer 24h, staff:ana 24h, staff:ana 2h, customer 1h"
    rows = await waiting(salon, booking)
    assert [booking.start - row.due for row in rows] == [24 * HOUR, 24 * HOUR, 2 * HOUR, HOUR]
    assert [row.facts["message"] for row in rows] == ["", "", "Check the chair.", ""]
    assert all(row.booking_version == 1 for row in rows)


async def test_what_staff_book_is_reminded_of_too(salon: Salon) -> None:
    """The origin decides about the button in a reminder, not about the reminder."""
    await salon.set_service(default_reminders=(Reminder(HOUR),))
    assert await planned(salon, await salon.book_for(at("11:00"))) == "customer 1h"


async def test_a_move_plans_anew(salon: Salon) -> None:
    """What waited is suppressed and seen as such; new ones go by the new start, and to the new staff member."""
    await salon.set_service(default_reminders=(Reminder(24 * HOUR, ALL),))
    booking = await salon.book(at("11:00"))
    moved = await salon.move(SAM, booking, at("14:00", THURSDAY), "ben")
    told = "customer 24h (replanned), staff:ana 24h (replanned), customer 24h, staff:ben 24h"
    assert await planned(salon, booking) == told
    assert {row.due for row in await waiting(salon, booking)} == {moved.start - 24 * HOUR}
    assert {row.booking_version for row in await waiting(salon, booking)} == {2}


async def test_what_was_sent_is_planned_again_for_a_later_start(salon: Salon) -> None:
    """A reminder that went out stays sent; the moved appointment is reminded of once more."""
    await salon.set_service(default_reminders=(Reminder(24 * HOUR),))
    booking = await salon.book(at("11:00", TUESDAY))
    salon.now = at("11:00", TUESDAY) - 24 * HOUR
    await salon.send()
    await salon.move(SAM, booking, at("14:00", THURSDAY))
    assert await planned(salon, booking) == "customer 24h (sent), customer 24h"


async def test_a_cancellation_drops_and_its_undo_plans_anew(salon: Salon) -> None:
    """Nobody is reminded of what is cancelled; once it is restored, they are."""
    await salon.set_service(default_reminders=(Reminder(24 * HOUR),))
    booking = await salon.book(at("11:00"))
    await salon.cancel(CASEY_PROVEN, booking)
    assert await planned(salon, booking) == "customer 24h (cancelled)"
    await salon.undo(CASEY_PROVEN, booking)
    assert await planned(salon, booking) == "customer 24h (cancelled), customer 24h"


async def test_no_reminder_is_planned_for_the_past(salon: Salon) -> None:
    """A booking on short notice has no reminder whose time has come or gone, exactly now included."""
    await salon.set_service(default_reminders=(Reminder(3 * HOUR), Reminder(HOUR)))
    assert await planned(salon, await salon.book(NOW + 3 * HOUR)) == "customer 1h"


async def test_a_new_setting_changes_no_booking(salon: Salon) -> None:
    """Reminders are those of the day of booking, until the booking is moved (docs/rules.md, case 31)."""
    await salon.set_service(default_reminders=(Reminder(24 * HOUR),))
    booking = await salon.book(at("11:00"))
    await salon.set_service(default_reminders=(Reminder(2 * HOUR),))
    assert await planned(salon, booking) == "customer 24h"
    await salon.move(SAM, booking, at("14:00"))
    assert await planned(salon, booking) == "customer 24h (replanned), customer 2h"


@pytest.mark.parametrize(
    ("customer", "staff_member", "opted_out", "said"),
    [
        ({"email_address": ""}, {}, False, "customer 1h (no_address), staff:ana 1h"),
        ({}, {}, True, "customer 1h (opted_out), staff:ana 1h"),
        ({}, {"is_email_notification_enabled": False}, False, "customer 1h, staff:ana 1h (opted_out)"),
        ({}, {"email_address": ""}, False, "customer 1h, staff:ana 1h (no_address)"),
        ({}, {"email_address": " casey@example.COM"}, False, "customer 1h"),
        ({}, {"email_address": "casey@example.com"}, True, "customer 1h (opted_out), staff:ana 1h"),
    ],
)
async def test_opt_outs_are_seen_and_one_person_gets_one_mail(
    salon: Salon, customer: dict[str, Any], staff_member: dict[str, Any], opted_out: bool, said: str
) -> None:
    """Who opted out or has no address is a suppressed row; who is both customer and staff is reminded once."""
    await salon.set_service(default_reminders=(Reminder(HOUR, ALL),))
    if staff_member:
        await salon.set_staff("ana", **staff_member)
    booking = await salon.book_for(
        at("11:00"), customer=replace(CASEY, **customer), opt_out_of_customer_email=opted_out
    )
    assert await planned(salon, booking) == said


async def test_two_reminders_of_one_hour_are_one_mail(salon: Salon) -> None:
    """Their messages stand beneath each other, each once."""
    made = (Reminder(HOUR, ALL, "Dry hair."), Reminder(HOUR, CUSTOMER, "Ring twice."), Reminder(HOUR, ALL, "Dry hair."))
    await salon.set_service(default_reminders=made)
    booking = await salon.book(at("11:00"))
    assert [(row.recipient, row.facts["message"]) for row in await waiting(salon, booking)] == [
        ("customer", "Dry hair.\n\nRing twice."),
        ("staff:ana", "Dry hair."),
    ]


async def test_all_who_are_needed_are_reminded(salon: Salon) -> None:
    """Where a service needs all its staff, each of them gets the reminder; who left the salon gets none."""
    await salon.set_service("wedding-styling", default_reminders=(Reminder(HOUR, STAFF),))
    booking = await salon.book_for(at("14:00"), "", service="wedding-styling")
    assert await planned(salon, booking) == "staff:ana 1h, staff:chloe 1h"
    catalogue = await salon.store.catalogue()
    without = replace(catalogue, staff={key: one for key, one in catalogue.staff.items() if key != "ana"})
    rows = reminders.planned(without, booking, salon.now, CountedIds())
    assert [row.recipient for row in rows] == ["staff:chloe"]


async def test_the_staff_of_a_class_are_reminded_once(salon: Salon) -> None:
    """One seat holds the reminder of the staff; when it leaves, the next seat takes it over; the last drops it."""
    await salon.set_service("styling-class", default_reminders=(Reminder(HOUR, ALL),))
    start, later = at("14:00", TUESDAY), at("14:00", THURSDAY)
    first = await salon.book(start, "", service="styling-class")
    second = await salon.book(start, "", service="styling-class", actor=DREW_PROVEN, customer=DREW)
    assert await planned(salon, first) == "customer 1h, staff:chloe 1h"
    assert await planned(salon, second) == "customer 1h"
    await salon.move(SAM, first, later)
    assert await planned(salon, first) == (
        "customer 1h (replanned), staff:chloe 1h (replanned), customer 1h, staff:chloe 1h"
    )
    assert await planned(salon, second) == "customer 1h, staff:chloe 1h"
    third = await salon.book(later, "", service="styling-class", actor=DREW_PROVEN, customer=DREW)
    assert await planned(salon, third) == "customer 1h"
    await salon.cancel(SAM, third)
    assert await planned(salon, third) == "customer 1h (cancelled)"
    await salon.cancel(SAM, second)
    assert await planned(salon, second) == "customer 1h (cancelled), staff:chloe 1h (cancelled)"
    assert [row.due for row in await waiting(salon, first)] == [later - HOUR] * 2


async def test_a_cancelled_session_is_not_reminded_of(salon: Salon) -> None:
    """After the session is cancelled no seat has a reminder that waits, for its customer or for staff."""
    await salon.set_service("styling-class", default_reminders=(Reminder(HOUR, ALL),))
    start = at("14:00", TUESDAY)
    seats = [
        await salon.book_for(start, "", service="styling-class", customer=customer) for customer in (CASEY, DREW, CASEY)
    ]
    await salon.desk.cancel_session(SAM, seats[0].session_id, request_key="all")
    assert [await waiting(salon, seat) for seat in seats] == [[], [], []]


Step = tuple[str, Actor, datetime, timedelta]
steps: st.SearchStrategy[list[Step]] = st.lists(
    st.tuples(
        st.sampled_from(["book", "move", "move", "cancel", "undo", "wait", "send", "close"]),
        st.sampled_from([CASEY_PROVEN, SAM]),
        st.sampled_from([at(clock, day) for day in (TUESDAY, THURSDAY) for clock in ("10:00", "11:00", "14:00")]),
        st.sampled_from([MINUTE, HOUR, DAY]),
    ),
    min_size=5,
    max_size=25,
)
kept = st.lists(st.sampled_from([HOUR, 3 * HOUR, DAY, 2 * DAY, 30 * DAY]), min_size=1, max_size=3)


@settings(
    max_examples=25, phases=(Phase.explicit, Phase.reuse, Phase.generate), suppress_health_check=list(HealthCheck)
)
@given(kept, steps)
def test_whatever_happens_nobody_is_reminded_of_what_is_not_so(offsets: Sequence[timedelta], plan: list[Step]) -> None:
    """After any commands: what waits is of a confirmed booking, due its offset before the start, and once each."""

    async def run(folder: str) -> None:
        with TinyStore.open(Path(folder) / "b.db", clock=lambda: NOW) as store:
            salon = Salon(store)
            await salon.open()
            await salon.set_service(default_reminders=tuple(Reminder(offset, ALL) for offset in offsets))
            made: list[Booking] = []
            for what, actor, start, pause in plan:
                try:
                    await _carried_out(salon, made, what, actor, start, pause)
                except Refused:
                    continue
                finally:
                    for booking in made:
                        await _holds(salon, await salon.again(booking), set(offsets))

    with TemporaryDirectory() as folder:
        asyncio.run(run(folder))


async def _carried_out(
    salon: Salon, made: list[Booking], what: str, actor: Actor, start: datetime, pause: timedelta
) -> None:
    if what == "wait":
        salon.now += pause
    elif what == "send":
        await salon.send()
    elif what == "book":
        made.append(await salon.book(start))
    elif made and what == "move":
        await salon.move(actor, made[-1], start)
    elif made and what == "cancel":
        await salon.cancel(actor, made[-1])
    elif made and what == "undo":
        await salon.undo(actor, made[-1])
    elif made:
        await salon.serving.close(SAM, made[-1].id, BookingStatus.NO_SHOW, request_key=salon.key())


async def _holds(salon: Salon, booking: Booking, offsets: set[timedelta]) -> None:
    rows = await waiting(salon, booking)
    if booking.status is BookingStatus.CANCELLED:
        assert rows == []
    for row in rows:
        assert row.due == booking.start - timedelta(seconds=row.facts["offset"]) < booking.start
        assert timedelta(seconds=row.facts["offset"]) in offsets
        assert booking.updated < row.due or booking.version != row.booking_version
    assert len({(row.recipient, row.due) for row in rows}) == len(rows)
