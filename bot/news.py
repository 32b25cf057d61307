"""News of bookings on their way from the outbox to the personal chats of staff in Teams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus

from bookings.model import ConversationReference, OutboxRow, Way
from bookings.news import is_theirs, reader
from bookings.ports import Clock, Store
from bookings.quiet_hours import may_be_told_at
from bookings.staff_chats import StaffChats
from bot.connector import ConnectorFailed, ForeignService
from bot.mail.context import Overtaken, Undeliverable
from bot.mail.handover import Fault, HandOverFailed
from bot.outbox import NotYet, OutboxWorker
from dialogs.turn import News

LEASE = timedelta(minutes=10)
LONGEST = 4 * 60.0
"""Seconds: the connector waits and tries again by itself."""
GONE = frozenset({HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
"""What Teams answers where the bot was removed or blocked, or the chat is no more."""
OURS = frozenset({HTTPStatus.UNAUTHORIZED})
BAD = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.REQUEST_ENTITY_TOO_LARGE})


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be told, and in which chat."""

    chat: ConversationReference
    news: News


Tell = Callable[[ConversationReference, News], Awaitable[bool]]
"""Tells news in a chat; `False` where by now there is nothing to tell. Raises what the connector raises."""


class TeamsNews:
    """Builds and hands over what the outbox has for Teams; `bot.outbox.Courier` of it."""

    longest = LONGEST

    def __init__(self, store: Store, chats: StaffChats, tell: Tell) -> None:
        self._store = store
        self._chats = chats
        self._tell = tell

    async def build(self, row: OutboxRow, now: datetime) -> Errand:
        """What a row tells, to whom it is still to be told.

        Raises:
            Overtaken: they have no chat, are no longer known there, or want no news any more.
            NotYet: their quiet hours have begun meanwhile.

        """
        chat, catalogue = await self._chats.of(reader(row)), await self._store.catalogue()
        member = catalogue.staff.get(reader(row))
        if chat is None:
            raise Overtaken("no_chat")
        if member is None or not is_theirs(chat, member):
            await self._chats.drop(chat)
            raise Overtaken("recipient_gone")
        if not member.is_news_enabled:
            raise Overtaken("opted_out")
        told_at = may_be_told_at(catalogue.business, member, now)
        if told_at > now:
            raise NotYet(told_at)
        return Errand(chat, News(row.kind, row.booking_id, str(row.facts.get("by", "")), row.before))

    @asynccontextmanager
    async def line(self) -> AsyncIterator[Callable[[str, Errand], Awaitable[None]]]:
        """One way for all: the connector keeps its own connections."""
        yield self._hand_over

    async def _hand_over(self, row_id: str, errand: Errand) -> None:
        """Tell it. A chat that cannot be spoken in any more is forgotten, and not tried for ever."""
        del row_id
        try:
            is_told = await self._tell(errand.chat, errand.news)
        except ForeignService as error:
            await self._chats.drop(errand.chat)
            raise Overtaken("no_chat") from error
        except ConnectorFailed as failed:
            if failed.status in GONE:
                await self._chats.drop(errand.chat)
                raise Overtaken("no_chat") from failed
            if failed.status in BAD:
                raise Undeliverable(f"teams {failed.status}") from failed
            raise HandOverFailed(f"teams {failed.status or 'no_answer'}", _fault(failed.status)) from failed
        if not is_told:
            raise Overtaken("superseded")


def _fault(status: int) -> Fault:
    """Too many messages to one person are no matter of others; our own proof and Teams itself are everybody's."""
    if status in OURS:
        return Fault.SETTING
    return Fault.MAIL if status == HTTPStatus.TOO_MANY_REQUESTS else Fault.SERVER


def news_worker(store: Store, chats: StaffChats, tell: Tell, clock: Clock) -> OutboxWorker[Errand]:
    """The worker that tells what is due in Teams."""
    courier = TeamsNews(store, chats, tell)
    return OutboxWorker(store, courier.build, clock, courier, way=Way.TEAMS, lease=LEASE)
