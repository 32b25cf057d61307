"""Files that an administrator takes away: the whole store, or all that is kept of one person.

A file is offered as a download that works once, for ten minutes, and only while whoever asked for it is an
administrator. Looking at the offer changes nothing (docs/rules.md, case 20).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bookings.denials import Denials
from bookings.holdings import holdings
from bookings.known_customers import person_of
from bookings.model import Actor, Booking, Channel, Download, HistoryEntry, OutboxRow
from bookings.permissions import Command, Reach, demand, may
from bookings.ports import Clock, Ids, Reads, Store
from bookings.refusals import Code, Refused
from bookings.traces import trace

DOWNLOAD_LIVES = timedelta(minutes=10)
OFFERED, EXPORTED = "export_offered", "exported"


class ExportDesk:
    """Offers downloads, and lets each be taken once."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._denials = Denials(store, clock, ids)

    async def offer(self, actor: Actor, whose: str = "", *, request_key: str) -> Download:
        """A download of the whole store, or of the person of a booking; the same request gives it again while open.

        Raises Refused ROLE or NOT_FOUND.
        """
        async with self._denials.unit(request_key, actor, OFFERED) as unit:
            demand(actor.role, Command.EXPORT)
            now = self._clock()
            made = await unit.download(str(unit.earlier["download"])) if unit.earlier is not None else None
            if made is not None and _is_open(made, now):
                return made
            kept = await holdings(unit, whose) if whose else None
            if whose and (kept is None or not kept.bookings):
                raise Refused(Code.NOT_FOUND)
            made = Download(
                id=self._ids.new_id(),
                staff_member_id=actor.staff_member_id,
                created=now,
                expires=now + DOWNLOAD_LIVES,
                booking_ids=tuple(booking.id for booking in kept.bookings) if kept else (),
            )
            await unit.put(made, None)
            await unit.history(trace(self._ids, now, actor, OFFERED, record=made.id))
            await unit.outcome({"download": made.id})
            return made

    async def opened(self, download_id: str) -> Download:
        """A download that may be taken now; raise Refused LINK_EXPIRED for any other."""
        return await self._open(self._store, download_id)

    async def take(self, download_id: str) -> Download:
        """Use a download up: whoever comes second gets LINK_EXPIRED, or Stale where both came at the same moment."""
        async with self._store.unit("") as unit:
            made = await self._open(unit, download_id)
            await unit.put(replace(made, is_used=True, version=made.version + 1), made.version)
            role = (await unit.catalogue()).staff[made.staff_member_id].role
            who = Actor(channel=Channel.WEB, staff_member_id=made.staff_member_id, role=role)
            await unit.history(trace(self._ids, self._clock(), who, EXPORTED, record=made.id))
            return made

    async def _open(self, reads: Reads, download_id: str) -> Download:
        made = await reads.download(download_id)
        member = (await reads.catalogue()).staff.get(made.staff_member_id) if made else None
        is_administrator = member is not None and may(member.role, Command.EXPORT) is not Reach.NO
        if made is None or not is_administrator or not _is_open(made, self._clock()):
            raise Refused(Code.LINK_EXPIRED)
        return made


def _is_open(made: Download, now: datetime) -> bool:
    return not made.is_used and now < made.expires


async def of_person(reads: Reads, made: Download) -> tuple[list[Booking], list[HistoryEntry], list[OutboxRow]]:
    """What a person's download holds: their bookings, what happened to those, and the mails and messages there are."""
    bookings = [one for key in made.booking_ids if (one := await reads.booking_by_id(key)) is not None]
    history = [entry for booking in bookings for entry in await reads.history_of(booking.id)]
    mails = {row.id: row for booking in bookings for row in await reads.mail_of(booking.id)}
    for kind, address in sorted({person for booking in bookings if (person := person_of(booking))}):
        if kind == "email":
            mails |= {row.id: row for row in await reads.mail_from(address)}
    return bookings, history, list(mails.values())
