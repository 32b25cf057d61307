"""Absences at the salon, and what is asked of their desk."""

from __future__ import annotations

from datetime import datetime

from bookings.absence_desk import Entered, Planned
from bookings.absences import Absence, Proposal
from bookings.model import Actor, HistoryEntry
from bookings.relocating import Move
from tests.bookings.salon import (
    SAM,
    THURSDAY,
    Salon,
    at,
)


class Absences:
    """The desk of absences over a salon."""

    def __init__(self, salon: Salon) -> None:
        self.salon = salon
        self.desk = salon.absences

    async def planned(self, absence: Absence, actor: Actor = SAM) -> Planned:
        """What an absence would mean."""
        return await self.desk.plan(actor, absence)

    async def told(self, absence: Absence, actor: Actor = SAM) -> list[str]:
        """The plan in lines: what it proposes, when and with whom."""
        lines = []
        for entry in (await self.planned(absence, actor)).entries:
            where = f"{entry.start:%a %H:%M} {'+'.join(entry.staff_member_ids)}"
            lines.append(f"{entry.proposal} {where} for {len(entry.seats)}")
        return lines

    async def entered(
        self, absence: Absence, actor: Actor = SAM, *, planned: Planned | None = None, key: str = "", message: str = ""
    ) -> Entered:
        """Enter an absence with all that its plan proposes."""
        planned = planned or await self.planned(absence, actor)
        return await self.desk.enter(
            actor,
            absence,
            moves_of(planned),
            request_key=key or self.salon.key(),
            expected_version=planned.version,
            message=message,
        )

    async def off(self, staff_member_id: str = "ana") -> list[str]:
        """What is kept of somebody's time off, or of closures."""
        catalogue = await self.salon.store.catalogue()
        kept = catalogue.staff[staff_member_id].time_off if staff_member_id else catalogue.business.closures
        return [f"{off.start:%a %H:%M}-{off.end:%a %H:%M}" for off in kept]


def moves_of(planned: Planned) -> list[Move]:
    """The moves that a plan proposes."""
    return [Move.of(entry) for entry in planned.entries if entry.proposal is not Proposal.LEAVE]


def off(start: datetime, end: datetime, who: str = "ana", reason: str = "") -> Absence:
    """Time off of Ana unless said otherwise."""
    return Absence(who, start, end, reason)


WEDNESDAY_OFF = off(at("00:00"), at("00:00", THURSDAY))
CLOSED = off(at("00:00"), at("00:00", THURSDAY), who="")


def entries(salon: Salon) -> list[HistoryEntry]:
    """What the history says of records."""
    return [entry for entry in salon.store._all(HistoryEntry) if entry.record and entry.what != "setting"]
