"""The page's conversations: in memory while they are talked in, and in the Storage a moment later."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any
from weakref import WeakValueDictionary

from botbuilder.core import Storage

from bot.directline.talk import TYPING, Entry, LocalTalk
from bot.directline.tokens import Seat
from bot.turns import ConversationLocks, Turns

log = logging.getLogger(__name__)

KEPT_IN_ALL = 32 * 1024 * 1024
"""Bytes of conversations that are kept in memory together; what was said in the others is in the Storage alone."""
TALKS = "directline/"
"""Begins the keys of what pages show; the state of a talk has another (`bot.identity.local_key`)."""
LOOKS = 10
"""How many conversations are looked at for one that may go."""


class TalkEnded(Exception):
    """The person ended this conversation; nothing of it is left."""


class WrongUser(Exception):
    """The token names another user than the one this conversation belongs to."""


class LocalTalks:
    """All conversations of the page. What was said in the least recently used leaves the memory once it is written.

    Where several processes share the Storage, a conversation may move from one to another and back: it is looked at
    there whenever its page asks, and what two have said at once is put together.
    """

    def __init__(self, storage: Storage, turns: Turns, *, is_shared: bool = False) -> None:
        self._storage = storage
        self._turns = turns
        self._is_shared = is_shared
        self._kept: OrderedDict[str, LocalTalk] = OrderedDict()
        self._known: WeakValueDictionary[str, LocalTalk] = WeakValueDictionary()
        self._bytes = 0
        self._loading = ConversationLocks()

    @property
    def size(self) -> int:
        """How many bytes the conversations take that are kept in memory, about."""
        return self._bytes

    async def of(self, seat: Seat) -> LocalTalk:
        """The conversation of this seat, new where nobody spoke in it yet.

        Raises:
            TalkEnded: its user ended it.
            WrongUser: it belongs to somebody else.

        """
        async with self._loading.hold(seat.conversation_id):
            talk = await self._load(seat.conversation_id)
            if talk is not None and self._is_shared and not talk.is_saving:
                await self._catch_up(talk, talk.e_tag)
            if talk is None:
                talk = self._keep(LocalTalk(seat.conversation_id, seat.user_id))
        if talk.is_ended:
            raise TalkEnded
        if talk.user_id != seat.user_id:
            raise WrongUser
        return talk

    async def find(self, conversation_id: str) -> LocalTalk | None:
        """A conversation that exists, from memory or from the Storage."""
        async with self._loading.hold(conversation_id):
            return await self._load(conversation_id)

    def save_soon(self, talk: LocalTalk) -> None:
        """Write the conversation after what happens now, or after its turn: what comes together is written together.

        A turn that takes long is not waited for.
        """
        talk.is_changed = True
        self._keep(talk)
        if not talk.is_saving and (talk.is_slow or not talk.waiting):
            talk.is_saving = True
            self._turns.start(self._save(talk), "saving a conversation")

    def turn_ended(self, talk: LocalTalk) -> None:
        """Write what a turn has changed, unless another waits to go on."""
        talk.waiting -= 1
        if talk.is_changed:
            self.save_soon(talk)

    async def _save(self, talk: LocalTalk) -> None:
        try:
            while talk.is_changed:
                await asyncio.sleep(0)
                talk.is_changed = False
                await self._wake(talk)
                if self._is_shared:
                    await self._write_shared(talk)
                else:
                    await self._write(talk)
        finally:
            talk.is_saving = False

    async def _write(self, talk: LocalTalk) -> None:
        item, number = _to_item(talk), talk.number
        await self._storage.write({_key(talk.id): item})  # type: ignore[no-untyped-call]
        talk.written = number

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
        talk = self._known.get(conversation_id)
        if talk is None:
            talk = await self._read(conversation_id)
            return self._keep(talk) if talk is not None else None
        await self._wake(talk)
        return self._keep(talk)

    async def _wake(self, talk: LocalTalk) -> None:
        """Bring back what was left to the Storage."""
        if not talk.is_resting:
            return
        stored = await self._read(talk.id)
        if stored is None:
            talk.is_resting = False
        elif talk.is_resting:  # still: nobody else has done it meanwhile
            talk.take_up(stored)

    async def _read(self, conversation_id: str) -> LocalTalk | None:
        item = (await self._storage.read([_key(conversation_id)])).get(_key(conversation_id))
        if item is None:
            return None
        try:
            talk = _from_item(conversation_id, item)
        except (KeyError, TypeError, ValueError):
            log.exception("a conversation of another release cannot be shown, and begins anew")
            return None
        talk.e_tag = talk.e_tag if self._is_shared else "*"
        return talk

    def _keep(self, talk: LocalTalk) -> LocalTalk:
        """Keep a conversation in memory as the latest used, and let those rest for which there is no room.

        Who has a stream open or a turn under way still holds the conversation, and it is known by its id meanwhile.
        """
        self._known[talk.id] = self._kept[talk.id] = talk
        self._kept.move_to_end(talk.id)
        size = talk.size
        self._bytes += size - talk.counted
        talk.counted = size
        for _ in range(LOOKS):
            if self._bytes <= KEPT_IN_ALL:
                break
            oldest = next(iter(self._kept.values()))
            if oldest is talk or not oldest.is_idle:
                self._kept.move_to_end(oldest.id)
            else:
                self._bytes -= oldest.counted
                oldest.counted = 0
                oldest.rest()
                del self._kept[oldest.id]
        return talk


def _key(conversation_id: str) -> str:
    return f"{TALKS}{conversation_id}"


def _to_item(talk: LocalTalk) -> dict[str, Any]:
    return {
        "user": talk.user_id,
        "number": talk.number,
        "is_started": talk.is_started,
        "is_ended": talk.is_ended,
        "proof_used": talk.proof_used,
        "activities": [[entry.number, entry.text] for entry in talk.entries if entry.type != TYPING],
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
        entries=[Entry.read(number, text) for number, text in item["activities"]],
        written=item["number"],
        e_tag=item["e_tag"],
    )
