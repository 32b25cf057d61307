"""Business, services and staff: read once, kept in memory, and read anew where any process has changed them.

A change is told by NOTIFY. Where that cannot be heard, the revision is asked for before memory is trusted.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from typing import NamedTuple

import psycopg
from psycopg.sql import SQL

from bookings.business import BookingBusiness, Catalogue, Service, StaffMember
from bookings.ports import StoreError
from state.postgres.database import Row, Run, connection_settings, ended
from state.records import from_json
from state.views import copied

log = logging.getLogger(__name__)


TELL = SQL("SELECT pg_notify('bookings_settings', %s)")
REVISION = SQL("SELECT revision FROM businesses WHERE business_id = %s")
ALL = SQL("""
SELECT 0, revision, NULL FROM businesses WHERE business_id = %(business)s
UNION ALL SELECT 1, number, body::text FROM business WHERE business_id = %(business)s
UNION ALL SELECT 2, number, body::text FROM services WHERE business_id = %(business)s
UNION ALL SELECT 3, number, body::text FROM staff WHERE business_id = %(business)s
ORDER BY 1, 2
""")
AGAIN_AFTER = 1.0
"""Seconds until a listening connection that broke is made anew."""


class Revised(NamedTuple):
    """A catalogue, and which revision of the settings it is."""

    revision: int
    catalogue: Catalogue


async def read(run: Run, business_id: str) -> Revised:
    """The catalogue as one statement sees it. StoreError where the store holds no business yet."""
    revision = 0
    businesses, services, staff = [], [], []
    for kind, number, body in await run(ALL, {"business": business_id}):
        if kind == 0:
            revision = number
        elif kind == 1:
            businesses.append(from_json(body, BookingBusiness))
        elif kind == 2:
            services.append(from_json(body, Service))
        else:
            staff.append(from_json(body, StaffMember))
    if not businesses:
        raise StoreError("The store holds no business yet: `python app.py init` makes one, `import` brings one.")
    made = Catalogue(businesses[0], {each.id: each for each in services}, {each.id: each for each in staff})
    return Revised(revision, made)


class Catalogues:
    """The catalogue in memory of one process."""

    def __init__(self, url: str, business_id: str, run: Run) -> None:
        self._url = url
        self._run = run
        self._business_id = business_id
        self._known: Revised | None = None
        self._changes = 0
        self._is_listening = False
        self._listener: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Begin to listen, on the running loop."""
        self._listener = asyncio.create_task(self._listen())

    async def end(self) -> None:
        """Listen no more."""
        await ended(self._listener)

    async def current(self, run: Run, *, is_sure: bool = False) -> Revised:
        """The catalogue; `is_sure` asks for the revision in any case, as a unit does that decides by it."""
        known = self._known
        if known is not None and (is_sure or not self._is_listening):
            [*found] = await run(REVISION, (self._business_id,))
            known = known if found == [(known.revision,)] else None
        if known is None:
            changes = self._changes
            known = await read(run, self._business_id)
            if changes == self._changes:
                self._known = known
        return Revised(known.revision, copied(known.catalogue))

    async def _listen(self) -> None:
        """Forget what another process changed; a connection that breaks is made anew, and what it missed is read.

        What another connection tells must have been heard once: a pooler may take LISTEN and pass nothing on. An outage
        is complained of once, however long it lasts.
        """
        is_told = False
        settings = connection_settings(self._url, statement_timeout="0", idle_session_timeout="0")
        while True:
            try:
                async with await psycopg.AsyncConnection[Row].connect(settings, autocommit=True) as connection:
                    await connection.execute(SQL("LISTEN bookings_settings"))
                    probe = secrets.token_hex(8)
                    await self._run(TELL, (probe,))
                    async for told in connection.notifies():
                        if told.payload in {self._business_id, probe}:
                            self.forget()
                        if told.payload == probe:
                            self._is_listening, is_told = True, False
            except (psycopg.Error, StoreError) as error:
                if not is_told:
                    what = type(error).__name__
                    log.warning("changes of settings cannot be listened for (%s); they are asked for", what)
                is_told = True
            finally:
                self._is_listening = False
            await asyncio.sleep(AGAIN_AFTER)

    def forget(self) -> None:
        """Read the settings anew when they are next asked for."""
        self._changes += 1
        self._known = None
