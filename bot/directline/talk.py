"""One conversation of the page: its latest activities, each kept once, as the JSON text that pages are sent."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

KEPT_ACTIVITIES = 60
KEPT_BYTES = 128 * 1024
"""Of the texts of one conversation; the oldest go first, and the latest stays, however long it is."""
REMEMBERED_POSTS = 20

TALK_BYTES, ENTRY_BYTES = 2000, 250
"""What a conversation and each of its activities take besides their texts, about."""

OURS = f"-{secrets.token_hex(3)}"
"""Ends the ids that this process gives, so that none is given twice."""

DELETED = "messageDelete"
TYPING = "typing"


@dataclass(slots=True)
class Entry:
    """An activity as every page is sent it: `text` is its JSON, made once, in ASCII.

    `number` grows with every change, so that a watermark finds what is new.
    """

    number: int
    id: str
    type: str
    text: str

    @classmethod
    def of(cls, number: int, activity: Mapping[str, Any]) -> Entry:
        """The activity, written down."""
        return cls(number, activity["id"], activity["type"], json.dumps(activity, separators=(",", ":")))

    @classmethod
    def read(cls, number: int, text: str) -> Entry:
        """The activity that was written down."""
        activity = json.loads(text)
        return cls(number, activity["id"], activity["type"], text)


@dataclass(slots=True, weakref_slot=True)
class LocalTalk:
    """One conversation of the page: its user, and its latest activities in the order in which they are shown.

    `proof_used` is when a manage link's proof last served here, in seconds since the epoch. `written` is the number up
    to which all is in the Storage, `e_tag` the state of it there that this goes on from. `waiting` are turns,
    `behind` streams that have not sent all; a talk that `is_resting` has its activities in the Storage alone. `counted`
    is the size that it was last seen to have.
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
    posts: dict[str, str] = field(default_factory=dict)
    sockets: int = 0
    behind: int = 0
    waiting: int = 0
    is_changed: bool = False
    is_saving: bool = False
    is_resting: bool = False
    counted: int = 0
    waiters: list[asyncio.Future[None]] = field(default_factory=list)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way here that is not in the Storage and on every page."""
        is_written = self.written == self.number and not (self.is_changed or self.is_saving)
        return is_written and not (self.waiting or self.behind)

    @property
    def is_slow(self) -> bool:
        """Whether a turn shows the sign of one that takes long."""
        return bool(self.entries) and self.entries[-1].type == TYPING

    @property
    def size(self) -> int:
        """How many bytes of memory it takes, about."""
        posts = sum(len(own_id) + len(activity_id) for own_id, activity_id in self.posts.items())
        return TALK_BYTES + ENTRY_BYTES * (len(self.entries) + len(self.posts)) + self._texts() + posts

    def next_id(self) -> str:
        """The id of the next activity, which nothing else in this conversation has."""
        return f"{self.id}|{self.number + 1:07d}{OURS}"

    def append(self, activity: Mapping[str, Any]) -> str:
        """Add an activity at the end; return its id."""
        activity_id = self.next_id()
        self.number += 1
        self.entries = [entry for entry in self.entries if entry.type != TYPING]  # over, once more is said
        self.entries.append(Entry.of(self.number, self._stamped(activity, activity_id)))
        self._trim()
        self._tell()
        return activity_id

    def replace(self, activity_id: str, activity: Mapping[str, Any]) -> bool:
        """Put an activity in the place of another, its time of sending kept; return whether that one is still here."""
        for place, entry in enumerate(self.entries):
            if entry.id == activity_id:
                self.number += 1
                changed = self._stamped(activity, activity_id)
                changed["timestamp"] = json.loads(entry.text).get("timestamp", changed["timestamp"])
                self.entries[place] = Entry.of(self.number, changed)
                self._tell()
                return True
        return False

    def delete(self, activity_id: str) -> bool:
        """Take an activity away from every page that shows it; return whether it was there."""
        return self.replace(activity_id, {"type": DELETED})

    def since(self, watermark: int) -> list[str]:
        """What changed after `watermark`, each as its text; from the start, without what was deleted.

        A watermark that is ahead was given by a process that could not write it down any more: from the start, too.
        """
        watermark = watermark if watermark <= self.number else 0
        return [
            entry.text for entry in self.entries if entry.number > watermark and (watermark or entry.type != DELETED)
        ]

    async def news(self) -> None:
        """Wait until something changes."""
        waiter = asyncio.get_running_loop().create_future()
        self.waiters.append(waiter)
        try:
            await waiter
        finally:
            if waiter in self.waiters:
                self.waiters.remove(waiter)

    def remember_post(self, client_activity_id: str, activity_id: str) -> None:
        """Note the page's own id of a post, so that the same post sent again is taken once."""
        self.posts[client_activity_id] = activity_id
        if len(self.posts) > REMEMBERED_POSTS:
            del self.posts[next(iter(self.posts))]

    def end(self) -> None:
        """Forget everything."""
        self.entries.clear()
        self.number += 1
        self.is_ended = True
        self._tell()

    def rest(self) -> None:
        """Leave the activities to the Storage, until somebody asks for them."""
        self.entries, self.posts = [], {}
        self.is_resting = True

    def take_up(self, stored: LocalTalk) -> None:
        """Go on from what was written, here or by another process; what only this one knows follows it, or replaces."""
        own = [entry for entry in self.entries if entry.number > self.written]
        self.entries, self.number = stored.entries, max(self.number, stored.number)
        self.is_started |= stored.is_started
        self.is_ended |= stored.is_ended
        self.is_resting = False
        self.proof_used = max(self.proof_used, stored.proof_used)
        self.written, self.e_tag = self.number, stored.e_tag
        for entry in own if not self.is_ended else ():
            self.number += 1
            ids = [each.id for each in self.entries]
            place = ids.index(entry.id) if entry.id in ids else len(ids)
            self.entries[place : place + 1] = [Entry(self.number, entry.id, entry.type, entry.text)]
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

    def _texts(self) -> int:
        return sum(len(entry.text) for entry in self.entries)

    def _trim(self) -> None:
        size = self._texts()
        while len(self.entries) > 1 and (len(self.entries) > KEPT_ACTIVITIES or size > KEPT_BYTES):
            size -= len(self.entries.pop(0).text)

    def _tell(self) -> None:
        for waiter in self.waiters:
            if not waiter.done():
                waiter.set_result(None)
        self.waiters = []


def activity_set(texts: Iterable[str], watermark: int) -> str:
    """Activities with their watermark, as Direct Line gives them."""
    return f'{{"activities":[{",".join(texts)}],"watermark":"{watermark}"}}'
