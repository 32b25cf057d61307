"""One turn of the conversation: heard in a chat, answered there, and taken where nobody else reads along."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity
from botframework.connector.auth import ClaimsIdentity

from bookings.model import Actor, Channel, ConversationReference
from bookings.ports import Clock, StoreError
from bookings.staff_chats import StaffChats
from bot import metrics, turn_ids
from bot.apology import apologize
from bot.connector import ConnectorFailed
from bot.hearing import locale_of, shown_name_of, time_zone_of
from bot.identity import actor_of, conversation_key, own_identity
from bot.personal_chat import chat_of, is_personal, open_chat, reference_to
from bot.records import ConversationRecord, ConversationRecords
from bot.replies import text_activity
from bot.signing import Keys
from bot.speaking import Speaker, messages_of, take
from bot.turns import ConversationLocks
from bot.typing_indicator import TypingIndicator
from bot.wakes import Wake, Wakes
from dialogs.turn import Heard, News, Refresh, Turned
from texts import Words

log = logging.getLogger(__name__)

LONGEST_QUOTE = 200

ResolveActor = Callable[[Actor], Awaitable[Actor]]


class Talk(Protocol):
    """The conversation, as this edge knows it. A turn leaves the state that it is given, and returns the next."""

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned: ...


async def as_proved(actor: Actor) -> Actor:
    """Leave an actor as the channel proves it; what stands in where no staff records are looked up."""
    return actor


@dataclass(frozen=True, slots=True)
class Said:
    """What one activity says. `clicked` is the id of the card whose universal action it is."""

    text: str = ""
    action: Mapping[str, Any] | None = None
    is_start: bool = False
    opened_with: Mapping[str, str] | None = None
    clicked: str = ""


@dataclass(frozen=True, slots=True)
class Talking:
    """Runs turns, one after the other in a conversation."""

    talk: Talk
    records: ConversationRecords
    locks: ConversationLocks
    wakes: Wakes
    keys: Keys
    clock: Clock
    resolve_actor: ResolveActor = as_proved
    chats: StaffChats | None = None

    async def here(
        self, turn_context: TurnContext, record: ConversationRecord, origin: Activity, said: Said
    ) -> Any:  # JSON of a card
        """Run a turn in this conversation, which is held; return the card that takes the clicked one's place.

        `origin` is the activity that said it, which may have come from another conversation. What goes wrong inside
        gets an id that the person can quote; the state stays as it was before, or is the one that the turn left where
        only its replies could not be put together. Whatever was planned to be said unasked is off now.
        """
        key = key_of(turn_context)
        self.wakes.cancel(key)
        has_begun = False
        try:
            heard = await self._heard(turn_context, origin, said, key)
            has_begun = True
            async with TypingIndicator(turn_context):
                turned = await self.talk.turn(heard, record.talk)
            metrics.refused(turned.refused)
            messages = take(turned, record, heard, origin.from_property, await self._staff_in(turned))
        except Exception:
            error_id = turn_ids.to_quote()
            metrics.ended(metrics.FAILED)
            log.exception("a turn failed; the person was given the id %s", error_id)
            await apologize(turn_context, error_id, may_be_done=has_begun)
            return None
        speaker = Speaker(turn_context, record, said.clicked)
        await speaker.send(messages)
        self._plan_wake(turn_context, replace(heard, text="", action=None), turned)  # it is kept until then
        await self._note_chat(turn_context, heard)
        return speaker.answer

    async def in_public(self, turn_context: TurnContext, said: Said) -> str:
        """Answer where others read along, or take it to the personal chat; return the one line to say here, if any.

        Nothing of this conversation is kept: a turn here knows of none before it.
        """
        activity, words = turn_context.activity, Words(locale_of(turn_context.activity))
        try:
            heard = replace(await self._heard(turn_context, activity, said, key_of(turn_context)), is_public=True)
            turned = await self.talk.turn(heard, {})
            metrics.refused(turned.refused)
            messages = messages_of(turned, heard, None)
        except Exception:
            error_id = turn_ids.to_quote()
            metrics.ended(metrics.FAILED)
            log.exception("a turn failed; the person was given the id %s", error_id)
            return words("error-internal", id=error_id)
        if turned.is_private:
            return words("edge-went-on" if await self._go_on(turn_context, said) else "edge-personal-only")
        await Speaker(turn_context, ConversationRecord()).send(messages)
        return ""

    async def _go_on(self, turn_context: TurnContext, said: Said) -> bool:
        """Run the turn in the personal chat, as if it had been said there; whether there is one that can be spoken in.

        Its first message shows that: it names what is taken along, and where it fails nothing is done.
        """
        origin, identity = turn_context.activity, identity_of(turn_context)
        words = Words(locale_of(origin))
        text = said.text[:LONGEST_QUOTE]
        first = words("edge-brought-along", text=text) if text else words("edge-clicked-along")
        is_there = False

        async def there(personal: TurnContext) -> None:
            nonlocal is_there
            _unasked(personal, origin.locale)
            key = key_of(personal)
            async with self.locks.hold(key):
                record = await self.records.load(key)
                await personal.send_activity(text_activity(first))
                is_there = True
                try:
                    await self.here(personal, record, origin, said)
                finally:
                    await self.records.save(key, record)

        try:
            reference = await open_chat(turn_context)
            if reference is not None:
                await turn_context.adapter.continue_conversation(reference, there, claims_identity=identity)
        except ConnectorFailed as failed:
            log.warning("a personal chat could not be spoken in: %s", failed)
        return is_there

    async def tell(self, adapter: BotAdapter, chat: ConversationReference, news: News) -> bool:
        """Tell a staff member news in their personal chat; whether there was anything to tell.

        Raises:
            ConnectorFailed: the channel did not take it; then the talk is as if nothing had been said.

        """
        is_told = False

        async def there(personal: TurnContext) -> None:
            nonlocal is_told
            _unasked(personal, chat.locale)
            key = key_of(personal)
            who = Actor(Channel.TEAMS, conversation=key, aad_object_id=chat.aad_object_id, tenant_id=chat.tenant_id)
            async with self.locks.hold(key):
                record = await self.records.load(key)
                heard = Heard(
                    await self.resolve_actor(who),
                    self.clock(),
                    news=news,
                    locale=locale_of(personal.activity),
                    time_zone=chat.time_zone,
                )
                turned = await self.talk.turn(heard, record.talk)
                if turned.replies:
                    await Speaker(personal, record).send(
                        take(turned, record, heard, personal.activity.from_property, await self._staff_in(turned))
                    )
                    await self.records.save(key, record)
                    is_told = True

        await adapter.continue_conversation(reference_to(chat), there, claims_identity=own_identity())
        return is_told

    async def refresh(self, turn_context: TurnContext, record: ConversationRecord, wish: Refresh) -> Any:
        """The card of a booking as the one who looks at it may see it now; None where it is to stay as it is.

        It is no turn: nobody said anything, and what the talk waits for goes on. Where others read along this person
        alone is shown it, and nothing is kept.
        """
        activity, key = turn_context.activity, key_of(turn_context)
        here = is_personal(activity)
        heard = replace(await self._heard(turn_context, activity, Said(), key), refresh=wish, is_public=not here)
        turned = await self.talk.turn(heard, record.talk if here else {})
        if here:
            record.talk = dict(turned.state)
        messages = messages_of(turned, heard, activity.from_property, await self._staff_in(turned))
        return messages[0][1].attachments[0].content if messages else None

    async def _staff_in(self, turned: Turned) -> Mapping[str, str]:
        """Ids in Teams, by their own, of staff who serve the bookings that a turn's cards show."""
        served_by = {key for reply in turned.replies if reply.card is not None for key in reply.card.served_by}
        chats = [await self.chats.of(key) for key in sorted(served_by)] if self.chats is not None else []
        return {chat.id: chat.user_id for chat in chats if chat is not None}

    async def _note_chat(self, turn_context: TurnContext, heard: Heard) -> None:
        """Keep where a staff member can be told of news. Who was linked in this very turn is one by now."""
        if self.chats is None or heard.actor.channel is not Channel.TEAMS:
            return
        try:
            actor = await self.resolve_actor(heard.actor)
            await self.chats.remember(actor, chat_of(turn_context.activity, heard))
        except StoreError:
            log.exception("a staff member's chat could not be noted")

    async def forget_chat(self, turn_context: TurnContext) -> None:
        """Whoever removes the bot is told nothing more in that chat."""
        if self.chats is not None:
            activity = turn_context.activity
            actor = await self.resolve_actor(actor_of(activity, identity_of(turn_context), self.keys))
            await self.chats.drop_of(actor, activity.conversation.id)

    async def _heard(self, turn_context: TurnContext, origin: Activity, said: Said, key: str) -> Heard:
        proved = replace(actor_of(origin, identity_of(turn_context), self.keys), conversation=key)
        return Heard(
            actor=await self.resolve_actor(proved),
            now=self.clock(),
            text=said.text,
            action=said.action,
            is_start=said.is_start,
            opened_with=said.opened_with,
            locale=locale_of(origin),
            time_zone=time_zone_of(origin),
            shown_name=shown_name_of(origin),
            activity_id=origin.id or "",
        )

    def _plan_wake(self, turn_context: TurnContext, last: Heard, turned: Turned) -> None:
        """Let the conversation speak again after the time that it asked for, to the same person in the same place."""
        if turned.wake_after is None:
            return
        key, identity, adapter = key_of(turn_context), identity_of(turn_context), turn_context.adapter
        reference = TurnContext.get_conversation_reference(turn_context.activity)

        async def work(wake: Wake) -> None:
            async def turn(context: TurnContext) -> None:
                await self._wake(context, wake, key, last)

            await adapter.continue_conversation(reference, turn, claims_identity=identity)

        self.wakes.plan(key, turned.wake_after, work)

    async def _wake(self, turn_context: TurnContext, wake: Wake, key: str, last: Heard) -> None:
        """Run a turn in which nobody said anything. A failure is logged alone: nobody waits for an answer."""
        _unasked(turn_context, last.locale)
        with metrics.turn(turn_context.activity.channel_id or "", metrics.UNASKED):
            await self._wake_held(turn_context, wake, key, last)

    async def _wake_held(self, turn_context: TurnContext, wake: Wake, key: str, last: Heard) -> None:
        async with self.locks.hold(key):
            if not self.wakes.take(key, wake):
                return
            record = await self.records.load(key)
            heard = Heard(last.actor, self.clock(), is_wake=True, locale=last.locale, time_zone=last.time_zone)
            turned = await self.talk.turn(heard, record.talk)
            messages = take(turned, record, heard, turn_context.activity.from_property)
            try:
                await Speaker(turn_context, record).send(messages)
            finally:
                await self.records.save(key, record)
            self._plan_wake(turn_context, heard, turned)


def identity_of(turn_context: TurnContext) -> ClaimsIdentity:
    """What the channel proved about the activity."""
    identity = turn_context.turn_state[BotAdapter.BOT_IDENTITY_KEY]
    assert isinstance(identity, ClaimsIdentity)  # noqa: S101 - the adapter puts it there
    return identity


def key_of(turn_context: TurnContext) -> str:
    """The conversation's name in the store."""
    return conversation_key(turn_context.activity, identity_of(turn_context))


def _unasked(turn_context: TurnContext, locale: str | None) -> None:
    """Ready the activity that the SDK made up: it has no id that could be answered, and speaks a language."""
    turn_context.activity.id = None
    turn_context.activity.locale = locale
