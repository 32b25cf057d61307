"""The transcripts of the talks, word for word, on PostgreSQL: some of them in every run, all of them when asked to.

`TALKS_ON_POSTGRES=all` plays every one.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

import psycopg
import pytest

from bookings.model import OutboxRow
from state.postgres.reads import mails
from state.postgres.store import PgStore
from state.records import NAMES, from_json
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage
from tests.conversations.test_talks import TALKS
from tests.postgres.server import fresh_business, server

PLAYED = TALKS if os.environ.get("TALKS_ON_POSTGRES") == "all" else TALKS[::9]


class OpenBook(PgStore):
    """A store whose records the player can read all of, to write the ledger down."""

    def _all(self, record_type: type[Any]) -> list[Any]:
        query = f"SELECT body::text, {{}} FROM bookings.{NAMES[record_type]} WHERE business_id = %s ORDER BY number"
        is_mail = record_type is OutboxRow
        with psycopg.connect(server().url()) as connection:
            query = query.format("lease_until" if is_mail else "NULL")
            rows = connection.execute(query.encode(), (self._business_id,)).fetchall()
        return mails(rows) if is_mail else [from_json(body, record_type) for body, _ in rows]


@pytest.mark.parametrize("path", PLAYED, ids=[path.stem for path in PLAYED])
async def test_talk(path: Path) -> None:
    """Each line is answered as in the transcript, and the ledger is as it says: no store is told from the other."""
    script = path.read_text(encoding="utf-8")
    async with OpenBook(server().url(), fresh_business(), clock=lambda: MONDAY) as store:
        went = await Stage(cast(TinyStore, store)).play(script.rstrip("\n").split("\n"))
    assert "\n".join(went) + "\n" == script
