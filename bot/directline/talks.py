"""The page's conversations and their recent activities, in memory and, a moment later, in the Storage."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from botbuilder.core import Storage

from bot.directline.tokens import Seat
from bot.turns import Turns

log = logging.getLogger(__name__)

KEPT_ACTIVITIES = 60
KEPT_BYTES = 256 * 1024
KEPT_TALKS = 500
REMEMBERED_POSTS = 20

OURS = f"-{secrets.token_hex(3)}"
"""Ends the ids that this process gives, so that none is given twice."""

DELETED = "messageDelete"
TYPING = "typing"


class TalkEnded(Exception):
    """The person ended this conversation; nothing of it is left."""


class WrongUser(Exception):
    """The token names another user than the one this conversation belongs to."""


@dataclass(slots=True)
class Entry:
    """An activity as the page sees it, and as it is kept: `kept` is its JSON, made once.

    `number` grows with every change, so that a watermark finds what is new.
    """

    number: int
    activity: dict[str, Any]
    kept: str


@dataclass(slots=True)
class LocalTalk:
    """One conversation of the page: its user, and its latest activities in the order in which they are shown.

    `proof_used` is when a manage link's proof last served here, in seconds since the epoch. `written` is the number up
    to which all is in the Storage, `e_tag` the state of it there that this goes on from.
    """

    id: str
    user_id: str
    entries: list[Entry] = field(default_factory=list)
    number: int = 0
    is_started: bool = False
    is_ended: bool = False
    proof_used: int = 0
    written: int = 0
    e_tag: str = "*"
    posts: OrderedDict[str, str] = field(default_factory=OrderedDict)
    sockets: int = 0
    waiting: int = 0
    is_changed: bool = False
    is_saving: bool = False
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def next_id(self) -> str:
        """The id of the next activity, which nothing else in this conversation has."""
        return f"{self.id}|{self.number + 1:07d}{OURS}"

    def append(self, activity: Mapping[str, Any]) -> str:
        """Add an activity at the end; return its id."""
        activity_id = self.next_id()
        self.number += 1
        self.entries = [entry for entry in self.entries if entry.activity["type"] != TYPING]  # over, once more is said
        self._put(len(self.entries), self._stamped(activity, activity_id))
        self._trim()
        self._tell()
        return activity_id

    def replace(self, activity_id: str, activity: Mapping[str, Any]) -> bool:
        """Put an activity in the place of another, its time of sending kept; return whether that one is still here."""
        for place, entry in enumerate(self.entries):
            if entry.activity["id"] == activity_id:
                self.number += 1
                changed = self._stamped(activity, activity_id)
                changed["timestamp"] = entry.activity.get("timestamp", changed["timestamp"])
                del self.entries[place]
                self._put(place, changed)
                self._tell()
                return True
        return False

    def delete(self, activity_id: str) -> bool:
        """Take an activity away from every page that shows it; return whether it was there."""
        return self.replace(activity_id, {"type": DELETED})

    def since(self, watermark: int) -> list[dict[str, Any]]:
        """What changed after `watermark`; from the start, without what was deleted.

        A watermark that is ahead was given by a process that could not write it down any more: from the start, too.
        """
        watermark = watermark if watermark <= self.number else 0
        return [
            entry.activity
            for entry in self.entries
            if entry.number > watermark and (watermark or entry.activity["type"] != DELETED)
        ]

    def remember_post(self, client_activity_id: str, activity_id: str) -> None:
        """Note the page's own id of a post, so that the same post sent again is taken once."""
        self.posts[client_activity_id] = activity_id
        if len(self.posts) > REMEMBERED_POSTS:
            self.posts.popitem(last=False)

    def end(self) -> None:
        """Forget everything."""
        self.entries.clear()
        self.is_ended = True
        self._tell()

    def take_up(self, stored: LocalTalk) -> None:
        """Go on from what another process has written; what only this one knows comes after it, or in its place."""
        own = [entry.activity for entry in self.entries if entry.number > self.written]
        self.entries, self.number = stored.entries, max(self.number, stored.number)
        self.is_started |= stored.is_started
        self.is_ended |= stored.is_ended
        self.proof_used = max(self.proof_used, stored.proof_used)
        self.written, self.e_tag = self.number, stored.e_tag
        for activity in own if not self.is_ended else ():
            self.number += 1
            ids = [entry.activity["id"] for entry in self.entries]
            place = ids.index(activity["id"]) if activity["id"] in ids else len(ids)
            del self.entries[place : place + 1]
            self._put(place, activity)
        self._trim()
        self._tell()

    def _stamped(self, activity: Mapping[str, Any], activity_id: str) -> dict[str, Any]:
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return {
            **activity,
            "id": activity_id,
            "timestamp": now,
            "channelId": "directline",
            "conversation": {"id": self.id},
        }

    def _put(self, place: int, activity: dict[str, Any]) -> None:
        self.entries.insert(place, Entry(self.number, activity, json.dumps(activity)))

    def _trim(self) -> None:
        size = sum(len(entry.kept) for entry in self.entries)
        while len(self.entries) > 1 and (len(self.entries) > KEPT_ACTIVITIES or size > KEPT_BYTES):
            size -= len(self.entries.pop(0).kept)

    def _tell(self) -> None:
        self.news.set()
        self.news = asyncio.Event()


class LocalTalks:
    """All conversations of the page. The least recently used leave the memory once they are written.

    Where several processes share the Storage, a conversation may move from one to another and back: it is looked at
    there whenever its page asks, and what two have said at once is put together.
    """

    def __init__(self, storage: Storage, turns: Turns, *, is_shared: bool = False) -> None:
        self._storage = storage
        self._turns = turns
        self._is_shared = is_shared
        self._talks: OrderedDict[str, LocalTalk] = OrderedDict()
        self._loading = asyncio.Lock()

    async def of(self, seat: Seat) -> LocalTalk:
        """The conversation of this seat, new where nobody spoke in it yet.

        Raises:
            TalkEnded: its user ended it.
            WrongUser: it belongs to somebody else.

        """
        async with self._loading:
            talk = await self._load(seat.conversation_id)
            if talk is not None and self._is_shared and not talk.is_saving:
                await self._catch_up(talk, talk.e_tag)
            if talk is None:
                talk = self._remember(LocalTalk(seat.conversation_id, seat.user_id))
        if talk.is_ended:
            raise TalkEnded
        if talk.user_id != seat.user_id:
            raise WrongUser
        return talk

    async def find(self, conversation_id: str) -> LocalTalk | None:
        """A conversation that exists, from memory or from the Storage."""
        async with self._loading:
            return await self._load(conversation_id)

    def save_soon(self, talk: LocalTalk) -> None:
        """Write the conversation after what happens now; changes that come together are written together."""
        talk.is_changed = True
        if not talk.is_saving:
            talk.is_saving = True
            self._turns.start(self._save(talk), "saving a conversation")

    async def _save(self, talk: LocalTalk) -> None:
        try:
            while talk.is_changed:
                await asyncio.sleep(0)
                talk.is_changed = False
                if self._is_shared:
                    await self._write_shared(talk)
                else:
                    await self._storage.write({_key(talk.id): _to_item(talk)})  # type: ignore[no-untyped-call]
        finally:
            talk.is_saving = False

    async def _write_shared(self, talk: LocalTalk) -> None:
        """Write, unless another process has written meanwhile: then take that up, and write both."""
        item, number = _to_item(talk) | {"by": secrets.token_hex(8)}, talk.number
        try:
            await self._storage.write({_key(talk.id): item})  # type: ignore[no-untyped-call]
        except KeyError:
            await self._catch_up(talk, talk.e_tag)
            talk.is_changed = True
            return
        talk.written = number
        await self._catch_up(talk, item["by"])

    async def _catch_up(self, talk: LocalTalk, known: str) -> None:
        """Take up what is in the Storage, unless it is the state that is `known` by its e_tag or who wrote it."""
        item = (await self._storage.read([_key(talk.id)])).get(_key(talk.id))
        if item is None:
            talk.e_tag = "*"
        elif known in {item["e_tag"], item.get("by")}:
            talk.e_tag = item["e_tag"]
        else:
            talk.take_up(_from_item(talk.id, item))

    async def _load(self, conversation_id: str) -> LocalTalk | None:
        talk = self._talks.get(conversation_id)
        if talk is None:
            item = (await self._storage.read([_key(conversation_id)])).get(_key(conversation_id))
            if item is None:
                return None
            try:
                talk = self._remember(_from_item(conversation_id, item))
                talk.e_tag = talk.e_tag if self._is_shared else "*"
            except (KeyError, TypeError, ValueError):
                log.exception("a conversation of another release cannot be shown, and begins anew")
                return None
        self._talks.move_to_end(conversation_id)
        return talk

    def _remember(self, talk: LocalTalk) -> LocalTalk:
        self._talks[talk.id] = talk
        if len(self._talks) > KEPT_TALKS:
            idle = (
                name
                for name, each in self._talks.items()
                if each is not talk and not (each.sockets or each.waiting or each.is_saving)
            )
            oldest = next(idle, None)
            if oldest is not None:
                del self._talks[oldest]
        return talk


def _key(conversation_id: str) -> str:
    return f"directline/{conversation_id}"


def _to_item(talk: LocalTalk) -> dict[str, Any]:
    return {
        "user": talk.user_id,
        "number": talk.number,
        "is_started": talk.is_started,
        "is_ended": talk.is_ended,
        "proof_used": talk.proof_used,
        "activities": [[entry.number, entry.kept] for entry in talk.entries if entry.activity["type"] != TYPING],
        "e_tag": talk.e_tag,
    }


def _from_item(conversation_id: str, item: Mapping[str, Any]) -> LocalTalk:
    return LocalTalk(
        id=conversation_id,
        user_id=item["user"],
        number=item["number"],
        is_started=item["is_started"],
        is_ended=item["is_ended"],
        proof_used=item.get("proof_used", 0),
        entries=[Entry(number, json.loads(kept), kept) for number, kept in item["activities"]],
        written=item["number"],
        e_tag=item["e_tag"],
    )
