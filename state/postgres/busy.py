"""Who is busy: calendars in memory, to which each question adds what was committed since the one before it.

A question is one statement, which brings the bookings that a snapshot of the database has not seen, and the next
snapshot. So it is answered by what is committed at that moment, whoever wrote it, and costs what has changed; nothing
has to be told to anybody. What a unit has written itself is laid over for the unit alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic

import msgspec
from psycopg.sql import SQL

from bookings.model import Busy
from state.indexes import Calendars
from state.postgres.database import Run
from state.postgres.tables import text

DAY = 86_400
BEFORE, AFTER = 70 * DAY, 31 * DAY
"""How much more than was asked for is kept, since the next question is rarely about quite the same days."""
KEPT = float(DAY)
"""Seconds after which the calendars are read anew, so that days that are over do not pile up."""

NOW = SQL("SELECT pg_current_snapshot()::text, extract(epoch FROM pg_postmaster_start_time())::text, ")
ALL = NOW + SQL("""
json_agg(block_starts)::text, json_agg(block_ends)::text, json_agg(id)::text, json_agg(session_id)::text,
json_agg(staff_member_ids)::text FROM (
    SELECT block_starts, block_ends, id, session_id, staff_member_ids FROM bookings
    WHERE business_id = %(business)s AND status = 'confirmed'
    AND block_starts >= %(since)s - 86400 AND block_starts < %(until)s AND block_ends > %(since)s
    AND NOT is_long
    UNION ALL
    SELECT block_starts, block_ends, id, session_id, staff_member_ids FROM bookings
    WHERE business_id = %(business)s AND status = 'confirmed'
    AND block_ends > %(since)s AND block_starts < %(until)s
    AND is_long
) AS blocks
""")
CHANGED = NOW + SQL("""
pg_current_xact_id_if_assigned()::text, (
    SELECT json_agg(json_build_array(block_starts, block_ends, id, session_id, staff_member_ids, status = 'confirmed',
        coalesce(changed = pg_current_xact_id_if_assigned(), false)))::text
    FROM bookings WHERE business_id = %(business)s
    AND changed >= pg_snapshot_xmin(%(seen)s::pg_snapshot)
    AND NOT pg_visible_in_snapshot(changed, %(seen)s::pg_snapshot)
    AND changed <= greatest(pg_snapshot_xmax(pg_current_snapshot()), pg_current_xact_id_if_assigned())
)
""")


class Change(msgspec.Struct, array_like=True, frozen=True):
    """A booking that was written since, as it is now; `is_own` where this very transaction wrote it."""

    start: int
    end: int
    booking_id: str
    session_id: str
    staff_member_ids: tuple[str, ...]
    occupies: bool
    is_own: bool

    @property
    def block(self) -> Busy:
        """As calendars hold it."""
        return Busy(self.start, self.end, self.booking_id, self.session_id)


@dataclass(slots=True)
class Known:
    """Everybody's blocks in a window of time, as one snapshot of one life of the server sees them."""

    server: str
    snapshot: str
    since: int
    until: int
    read_at: float
    calendars: Calendars = field(default_factory=Calendars)
    blocks: dict[str, tuple[Busy, tuple[str, ...]]] = field(default_factory=dict)

    def covers(self, start: int, end: int) -> bool:
        """Whether a question about this window can be answered."""
        return self.since <= start and end <= self.until

    def fill(self, blocks: Iterable[Busy], staff: Iterable[tuple[str, ...]]) -> None:
        """Know the first of it: blocks, and who serves each."""
        self.blocks = {block.booking_id: (block, serving) for block, serving in zip(blocks, staff, strict=True)}
        self.calendars.fill(self.blocks.values())

    def take(self, snapshot: str, changes: Iterable[Change]) -> None:
        """Know what a later snapshot sees."""
        self.snapshot = snapshot
        for change in changes:
            if change.booking_id in self.blocks:
                block, staff = self.blocks.pop(change.booking_id)
                self.calendars.remove(staff, block)
            if change.occupies and change.start < self.until and change.end > self.since:
                self.blocks[change.booking_id] = change.block, change.staff_member_ids
                self.calendars.add(change.staff_member_ids, change.block)


class BusyTimes:
    """The calendars of one business, as one process knows them. Nothing is remembered where `is_kept` is taken away."""

    def __init__(self, business_id: str, clock: Callable[[], float] = monotonic) -> None:
        self._business_id = business_id
        self._clock = clock
        self._known: Known | None = None
        self.is_kept = True

    async def ask(
        self, run: Run, staff_member_ids: Sequence[str], since: datetime, until: datetime, *, is_unit: bool = False
    ) -> Mapping[str, Sequence[Busy]]:
        """`Reads.busy`. What a unit has written itself is laid over its answer, and known to nobody else."""
        start, end = math.floor(since.timestamp()), math.ceil(until.timestamp())
        known, changes = self._known, None
        if known is not None and known.covers(start, end) and self._clock() - known.read_at < KEPT:
            changes = await self._catch_up(run, known, is_unit=is_unit)
        if known is None or changes is None:
            known = await (self._read(run, start, end) if is_unit else self._remember(run, start, end))
        lines = {each: known.calendars.busy(text(each), start, end) for each in staff_member_ids}
        return _laid_over(lines, changes, start, end) if changes else lines

    async def _catch_up(self, run: Run, known: Known, *, is_unit: bool) -> list[Change] | None:
        """Know what is committed now, and return what a unit sees besides; `None` where it is another server's life."""
        [(snapshot, server, own, body)] = await run(CHANGED, {"business": self._business_id, "seen": known.snapshot})
        if server != known.server:
            return None
        changes = msgspec.json.decode(body, type=list[Change]) if body else []
        is_later = _reached(snapshot, own) > _reached(known.snapshot)  # unless another question was quicker
        if is_unit:
            return [change for change in changes if is_later or change.is_own]
        if is_later:
            known.take(snapshot, changes)
        return []

    async def _remember(self, run: Run, start: int, end: int) -> Known:
        """Read more than is asked for, and keep it."""
        if not self.is_kept:
            return await self._read(run, start, end)
        start, end = start - BEFORE, end + AFTER
        if self._known is not None and self._clock() - self._known.read_at < KEPT:
            start, end = min(start, self._known.since), max(end, self._known.until)
        self._known = await self._read(run, start, end)
        return self._known

    async def _read(self, run: Run, start: int, end: int) -> Known:
        began = self._clock()
        [(snapshot, server, *columns)] = await run(ALL, {"business": self._business_id, "since": start, "until": end})
        known = Known(server, snapshot, start, end, began)
        starts, ends, ids, sessions, staff = (msgspec.json.decode(column or "[]") for column in columns)
        known.fill(map(Busy, starts, ends, ids, sessions), map(tuple, staff))
        return known


def _reached(snapshot: str, own: str | None = None) -> int:
    """How many transactions a snapshot has seen the end of, as a measure of its time."""
    _, end, running = snapshot.split(":")
    return int(end) - (running.count(",") + 1 if running else 0) - (own is not None and int(own) < int(end))


def _laid_over(
    lines: Mapping[str, Sequence[Busy]], changes: Sequence[Change], start: int, end: int
) -> Mapping[str, Sequence[Busy]]:
    changed = {change.booking_id for change in changes}
    blocks = [(change.block, change.staff_member_ids) for change in changes if change.occupies]
    own = [(block, staff) for block, staff in blocks if block.start < end and block.end > start]
    return {
        each: sorted(
            [block for block in line if block.booking_id not in changed]
            + [block for block, staff in own if text(each) in staff]
        )
        for each, line in lines.items()
    }
