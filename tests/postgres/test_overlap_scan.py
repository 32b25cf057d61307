"""The scan of what an import has brought: it looks at the bookings themselves, whatever guarded them before."""

from __future__ import annotations

from dataclasses import replace

import psycopg

from bookings.model import Booking, BookingStatus
from state.postgres.tables import columns, insert
from state.postgres.transfer import OVERLAPS
from tests.postgres.server import fresh_business, server
from tests.state.made import HOUR, MINUTE, NOW, booking


def found_in(*bookings: Booking) -> list[tuple[str, str]]:
    """What the scan finds where these bookings were written past the guard."""
    business = fresh_business()
    rows = [columns(business, each) for each in bookings]
    with psycopg.connect(server().url(), options="-c search_path=bookings") as connection:
        connection.cursor().executemany(insert("bookings", tuple(rows[0])), [tuple(row.values()) for row in rows])
        return [(str(staff), str(holder)) for staff, holder in connection.execute(OVERLAPS, (business,)).fetchall()]


def test_whoever_begins_before_another_has_ended_is_found() -> None:
    """Also where the long one before it is not the last that began, and by the buffers alone; once a staff member."""
    long = replace(booking(1), end=NOW + 3 * HOUR)
    inside, later = booking(2, NOW + HOUR), booking(3, NOW + 2 * HOUR)
    assert found_in(long, inside, later) == [("ana", "booking:booking-2"), ("ana", "booking:booking-3")]
    padded = replace(booking(4), post_buffer=5 * MINUTE)
    assert found_in(padded, booking(5, padded.end)) == [("ana", "booking:booking-5")]


def test_what_may_stand_side_by_side_is_not_found() -> None:
    """Neighbors, two people, a cancelled one and the seats of one session are in nobody's way; two sessions are."""
    seats = [booking(number, NOW + 5 * HOUR, session_id="class") for number in (3, 4)]
    fine = [booking(1), booking(2, booking(1).end), booking(5, staff_member_ids=("ben",)), *seats]
    assert found_in(*fine, replace(booking(6), status=BookingStatus.CANCELLED)) == []
    other = booking(7, NOW + 5 * HOUR + 10 * MINUTE, session_id="another")
    assert found_in(*fine, other) == [("ana", "session:another")]
