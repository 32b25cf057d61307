"""Fifty clients in two processes who all want the same: each thing is sold once, and the database alone sees to it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter

import psycopg
import pytest

from tests.command_line import PATIENCE, ROOT
from tests.postgres.made import CLIENTS, PAIRS, SEATS, SESSIONS, SLOTS, documents, found, overlaps
from tests.postgres.server import fresh_business, server


def rushed(url: str, business: str) -> Counter[str]:
    """Let two processes go at once; what they sold together."""
    command = [sys.executable, "-m", "tests.postgres.rush", url, business]
    started = [
        subprocess.Popen([*command, str(n)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for n in range(2)
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    sold = Counter[str]()
    for process in started:
        said, _ = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
        sold.update(json.loads(said))
    return sold


@pytest.mark.parametrize("with_guard", [True, False])
async def test_what_two_processes_sell_is_sold_once(with_guard: bool) -> None:
    """Slots with whoever is free, seats, two people at once, and moves into each other's way: nothing overlaps, all of
    it is sold, and nobody loses a booking by moving it. Without the constraint, the same rush oversells.
    """
    url, business = server().fresh_database(), fresh_business()
    if not with_guard:
        with psycopg.connect(url) as connection:
            connection.execute("ALTER TABLE bookings.holds DROP CONSTRAINT holds_never_meet")
    await found(url, business)
    sold = rushed(url, business)
    bookings = documents(url, business)
    assert sold["slots"] + sold["seats"] + sold["pairs"] + 2 * CLIENTS == len(bookings)
    if not with_guard:
        assert overlaps(bookings) != []
        return
    assert overlaps(bookings) == []
    assert sold["slots"] == 2 * len(SLOTS), sold
    assert Counter(each["session_id"] for each in bookings if each["session_id"]) == {
        f"session-{n}": SEATS for n in range(len(SESSIONS))
    }
    assert len(PAIRS) <= sold["pairs"] <= 2 * len(PAIRS)
    assert sold["moves"] > 2 * CLIENTS
    assert len({each["id"] for each in bookings}) == len(bookings)
    mailed = Counter(each["booking_id"] for each in documents(url, business, "outbox"))
    assert {each["id"] for each in bookings if each["service_id"] == "cut" and each["booked_by"]} == set(mailed)
