"""What a worker takes from a long outbox (state/postgres/store.py)."""

from __future__ import annotations

import psycopg
from psycopg.sql import SQL, Literal

from state.postgres.store import CLAIM, PgStore
from tests.postgres.server import fresh_business, server
from tests.state.made import MINUTE, NOW, mail

WAITING = 1000


async def test_what_waits_is_taken_in_order_without_sorting_it() -> None:
    """However many mails are due at the same moment, the first of them are found by an index that has their order."""
    business = fresh_business()
    async with PgStore(server().url(), business, clock=lambda: NOW) as store:
        async with store.unit("") as unit:
            for number in range(WAITING):
                await unit.mail(mail(number, "booking-1"))
        wanted = {"business": business, "way": "mail", "now": NOW, "until": NOW + MINUTE, "limit": 20}
        with psycopg.connect(server().url(), options="-c search_path=bookings", autocommit=True) as connection:
            query = SQL("EXPLAIN ") + SQL(
                CLAIM.as_string() % {name: Literal(each).as_string() for name, each in wanted.items()}
            )
            plan = [str(line) for (line,) in connection.execute(query)]
        assert [line for line in plan if "outbox_queued" in line]
        assert [line for line in plan if "Sort Key" in line and "due" in line] == []
        taken = [row.id for row in await store.claim(20, MINUTE, NOW)]
        assert sorted(taken, key=lambda each: int(each.removeprefix("mail-"))) == [
            f"mail-{number}" for number in range(20)
        ]
