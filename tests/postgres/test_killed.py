"""kill -9 of one of two bots at a random moment: what was acknowledged is there, whole, and the other one goes on."""

from __future__ import annotations

import os
import random

from state.postgres.store import PgStore
from tests.postgres.made import documents, overlaps
from tests.postgres.server import fresh_business, server
from tests.state import ledger_check
from tests.state.test_kill import SEED, killed, started

KILLS = int(os.environ.get("FAULTS_KILLS", "4"))


async def test_a_killed_process_loses_nothing_that_it_acknowledged() -> None:
    """After each kill every acknowledged version is there, nothing overlaps, and every version of every booking has its
    mail and its line of history, while another process books on in the same business.
    """
    print(f"FAULTS_SEED={SEED}")  # noqa: T201  to repeat a failure
    chance = random.Random(SEED)
    url, business = server().url(), fresh_business()
    versions: dict[str, int] = {}
    other = started(f"{url} {business}", f"{SEED}/other")
    for number in range(KILLS):
        process = started(f"{url} {business}", f"{SEED}/{number}")
        note(versions, killed(process, chance.randrange(20, 60)))
    note(versions, killed(other, 0))
    async with PgStore(url, business) as store:
        for booking_id, version in versions.items():
            found = await store.booking_by_id(booking_id)
            assert found is not None
            assert found.version >= version
    tables = {name: documents(url, business, name) for name in ("bookings", "outbox", "history")}
    assert ledger_check.faults(tables) == []
    assert overlaps(tables["bookings"]) == []
    assert len(versions) > KILLS * 20


def note(versions: dict[str, int], acknowledged: list[tuple[str, int]]) -> None:
    """Remember the latest version of each booking that may be relied on."""
    for booking_id, version in acknowledged:
        versions[booking_id] = max(versions.get(booking_id, 0), version)
