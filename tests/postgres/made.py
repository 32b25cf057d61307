"""What two processes of clients fight over, and a reader of it that knows the records and none of the store's code."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import psycopg

from bookings.business import DAYS, WorkHours, WorkTimeSlot
from bookings.model import Booking
from tests.state import made
from tests.state.booking_loop import opened
from tests.state.made import HOUR, MINUTE, NOW, booking

ALL_DAY = tuple(WorkHours(day, (WorkTimeSlot(time(0), time(23)),)) for day in DAYS)
ANA, BEN = (replace(member, working_hours=(), time_off=()) for member in (made.ANA, made.BEN))
BUSINESS = replace(made.BUSINESS, business_hours=ALL_DAY, closures=(), is_published=True)
CUT = replace(made.CUT, post_buffer=timedelta(0))

WEDNESDAY = NOW.replace(hour=0) + timedelta(days=2)
SLOTS = [WEDNESDAY + n * 30 * MINUTE for n in range(46)]
"""Times at which two people are free: 92 places."""
SEATS = 6
SESSIONS = [WEDNESDAY + timedelta(days=2) + n * HOUR for n in range(3)]
PAIRS = [WEDNESDAY + timedelta(days=3) + n * HOUR for n in range(8)]
TUESDAY = WEDNESDAY + timedelta(days=6)

CLIENTS = 25
"""Of each process."""

Document = dict[str, Any]


def numbered(client: int, process: int, number: int, start: datetime, **fields: Any) -> Booking:
    """A booking that one client of one process makes, and no other."""
    number += process * 1_000_000 + client * 10_000
    return replace(booking(number), start=start, end=start + 30 * MINUTE, **fields)


def first(client: int, process: int) -> Booking:
    """What every client has before anybody begins: places in a row, an hour apart."""
    return numbered(client, process, 0, TUESDAY + (client * 2 + process) * HOUR)


async def found(name: str) -> None:
    """Make the business in a store, and a booking of everybody's."""
    async with opened(name) as store, store.unit("") as unit:
        for record in (BUSINESS, CUT, ANA, BEN):
            await unit.put(record, None)
        for client in range(CLIENTS):
            for process in range(2):
                await unit.hold(first(client, process))
                await unit.add(first(client, process))


def documents(url: str, business: str, table: str = "bookings") -> list[Document]:
    """Every record of a table, as JSON."""
    with psycopg.connect(url) as connection:
        rows = connection.execute(f"SELECT body::text FROM bookings.{table} WHERE business_id = %s", (business,))
        return [json.loads(body) for (body,) in rows.fetchall()]


def overlaps(bookings: list[Document]) -> list[tuple[str, str]]:
    """Pairs of confirmed bookings of one staff member that are at the same time, seats of one session aside."""
    lines: dict[str, list[tuple[datetime, datetime, Document]]] = defaultdict(list)
    for each in bookings:
        if each["status"] == "confirmed":
            start, end = (datetime.fromisoformat(each[name]) for name in ("start", "end"))
            buffer = timedelta(seconds=int(re.sub(r"\D", "", each["post_buffer"])))  # `PT300S`, or `P0D`
            for staff_member_id in each["staff_member_ids"]:
                lines[staff_member_id].append((start, end + buffer, each))
    return [
        (one["id"], other["id"])
        for line in lines.values()
        for number, (start, end, one) in enumerate(line)
        for first, last, other in line[number + 1 :]
        if start < last and first < end and not (one["session_id"] and one["session_id"] == other["session_id"])
    ]
