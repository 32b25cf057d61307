"""One turn: an activity becomes what was heard, the conversation answers, its replies become activities."""

from __future__ import annotations

import copy
import logging
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any, Protocol

from botbuilder.core import BotAdapter, InvokeResponse, TurnContext
from botbuilder.core.teams import TeamsActivityHandler
from botbuilder.schema import Activity, ChannelAccount
from botframework.connector.auth import ClaimsIdentity

from bookings.model import Actor
from bookings.ports import Clock
from bot.apology import apologize, fresh_error_id
from bot.hearing import action_of, locale_of, opened_with, text_of, time_zone_of
from bot.identity import TEAMS_CHANNEL, actor_of, conversation_key
from bot.records import ConversationRecord, ConversationRecords
from bot.replies import activity_of, parts_of, text_activity
from bot.signing import Keys
from bot.turns import ConversationLocks
from bot.typing_indicator import TypingIndicator
from bot.wakes import Wake, Wakes
from dialogs.turn import Heard, Reply, Turned
from texts import Words

log = logging.getLogger(__name__)

OPEN_EVENT = "open"
CARD_INVOKE = "adaptiveCard/action"
PERSONAL = "personal"

ResolveActor = Callable[[Actor], Awaitable[Actor]]
Messages = list[tuple[Reply, Activity]]


class Talk(Protocol):
    """The conversation, as this edge knows it."""

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned: ...


async def as_proved(actor: Actor) -> Actor:
    """Leave an actor as the channel proves it; what stands in where no staff records are looked up."""
    return actor


class BookingsBot(TeamsActivityHandler):
    """Answers every activity of every channel.

    Within a conversation turns run one after another, and an activity that the channel sends again is dropped.
    """

    def __init__(
        self,
        *,
        talk: Talk,
        records: ConversationRecords,
        locks: ConversationLocks,
        wakes: Wakes,
        keys: Keys,
        clock: Clock,
        resolve_actor: ResolveActor = as_proved,
    ) -> None:
        super().__init__()
        self._talk = talk
        self._records = records
        self._locks = locks
        self._wakes = wakes
        self._keys = keys
        self._clock = clock
        self._resolve_actor = resolve_actor

    async def on_turn(self, turn_context: TurnContext) -> None:
        """Hold the conversation, load its record, hear the activity, save the record whatever became of the replies."""
        key = _key(turn_context)
        async with self._locks.hold(key):
            try:
                record = await self._records.load(key)
            except Exception:
                error_id = fresh_error_id()
                log.exception("a conversation could not be read; the person was given the id %s", error_id)
                await apologize(turn_context, error_id, may_be_done=False)
                return
            if not record.see(turn_context.activity.id or ""):
                log.info("an activity came twice and is dropped")
                return
            turn_context.turn_state[ConversationRecord.__name__] = record
            try:
                await super().on_turn(turn_context)
            finally:
                await self._records.save(key, record)

    async def forget(self, key: str) -> None:
        """Forget a conversation that its person ended, once the turn that runs in it is over."""
        async with self._locks.hold(key):
            self._wakes.cancel(key)
            await self._records.forget(key)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Something was typed, or a card's action submitted."""
        activity = turn_context.activity
        await self._answer(turn_context, text=text_of(activity), action=action_of(activity.value))

    async def on_event_activity(self, turn_context: TurnContext) -> None:
        """The page opens the chat on a service or a person; other events mean nothing here."""
        activity = turn_context.activity
        wanted = opened_with(activity.value) if activity.name == OPEN_EVENT else None
        if wanted is not None:
            await self._answer(turn_context, opened_with=wanted)

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Somebody came: the talk begins, once, unless it is a team's channel."""
        if turn_context.activity.members_added and _is_personal(turn_context.activity):
            await self._welcome(turn_context)

    async def on_installation_update_add(self, turn_context: TurnContext) -> None:
        """Teams tells the same once more; whichever comes first begins the talk."""
        if _is_personal(turn_context.activity):
            await self._welcome(turn_context)

    async def on_installation_update_remove(self, turn_context: TurnContext) -> None:
        """After the bot was removed, installing it again begins anew."""
        _record(turn_context).is_welcomed = False
        self._wakes.cancel(_key(turn_context))

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        """A card's universal action is a turn like a submit; its answer is empty, since the replies are messages."""
        value = turn_context.activity.value
        action = value.get("action") if isinstance(value, dict) else None
        if turn_context.activity.name != CARD_INVOKE:
            return InvokeResponse(status=int(HTTPStatus.NOT_IMPLEMENTED))
        if not isinstance(action, dict):
            return InvokeResponse(status=int(HTTPStatus.BAD_REQUEST))
        data = action_of(action.get("data")) or {}
        await self._answer(turn_context, action={"verb": action.get("verb"), **data})
        body = {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": ""}
        return InvokeResponse(status=int(HTTPStatus.OK), body=body)

    async def _welcome(self, turn_context: TurnContext) -> None:
        if not _record(turn_context).is_welcomed:
            await self._answer(turn_context, is_start=True)

    async def _answer(
        self,
        turn_context: TurnContext,
        *,
        text: str = "",
        action: Mapping[str, Any] | None = None,
        is_start: bool = False,
        opened_with: Mapping[str, str] | None = None,
    ) -> None:
        """Run the turn. What goes wrong inside gets an id that the person can quote; the state stays as it was before,
        or is the one that the turn left where only its replies could not be put together. Whatever was planned to be
        said unasked is off now.
        """
        activity = turn_context.activity
        if not _is_personal(activity):
            words = Words(locale_of(activity))
            await turn_context.send_activity(text_activity(words("edge-personal-only")))
            return
        record = _record(turn_context)
        self._wakes.cancel(_key(turn_context))
        has_begun = False
        try:
            actor = await self._resolve_actor(actor_of(activity, _identity(turn_context), self._keys))
            heard = Heard(
                actor=actor,
                now=self._clock(),
                text=text,
                action=action,
                is_start=is_start,
                opened_with=opened_with,
                locale=locale_of(activity),
                time_zone=time_zone_of(activity),
                activity_id=activity.id or "",
            )
            has_begun = True
            async with TypingIndicator(turn_context):
                turned = await self._talk.turn(heard, copy.deepcopy(record.talk))
            messages = _take(turned, record, heard, activity.from_property)
        except Exception:
            error_id = fresh_error_id()
            log.exception("a turn failed; the person was given the id %s", error_id)
            await apologize(turn_context, error_id, may_be_done=has_begun)
            return
        await self._send_all(turn_context, record, messages)
        self._plan_wake(turn_context, heard, turned)

    def _plan_wake(self, turn_context: TurnContext, last: Heard, turned: Turned) -> None:
        """Let the conversation speak again after the time that it asked for, to the same person in the same place."""
        if turned.wake_after is None:
            return
        key, identity, adapter = _key(turn_context), _identity(turn_context), turn_context.adapter
        reference = TurnContext.get_conversation_reference(turn_context.activity)

        async def work(wake: Wake) -> None:
            async def turn(context: TurnContext) -> None:
                await self._wake(context, wake, key, last)

            await adapter.continue_conversation(reference, turn, claims_identity=identity)

        self._wakes.plan(key, turned.wake_after, work)

    async def _wake(self, turn_context: TurnContext, wake: Wake, key: str, last: Heard) -> None:
        """Run a turn in which nobody said anything. A failure is logged alone: nobody waits for an answer."""
        activity = turn_context.activity
        activity.id = None  # the SDK makes one up, and what is said would be an answer to it
        activity.locale = last.locale
        async with self._locks.hold(key):
            if not self._wakes.take(key, wake):
                return
            record = await self._records.load(key)
            heard = Heard(last.actor, self._clock(), is_wake=True, locale=last.locale, time_zone=last.time_zone)
            turned = await self._talk.turn(heard, copy.deepcopy(record.talk))
            messages = _take(turned, record, heard, activity.from_property)
            try:
                await self._send_all(turn_context, record, messages)
            finally:
                await self._records.save(key, record)
            self._plan_wake(turn_context, heard, turned)

    async def _send_all(self, turn_context: TurnContext, record: ConversationRecord, messages: Messages) -> None:
        for reply, message in messages:
            await self._send(turn_context, record, reply, message)

    async def _send(
        self, turn_context: TurnContext, record: ConversationRecord, reply: Reply, message: Activity
    ) -> None:
        """Send one message, in place of the card that it replaces where the channel can do that."""
        card = reply.card
        shown = record.cards.get(card.replaces, "") if card is not None and card.replaces else ""
        sent = await self._update(turn_context, shown, message) if shown else ""
        if not sent:
            response = await turn_context.send_activity(message)
            sent = response.id if response and response.id else ""
        if card is not None and sent:
            record.show(card.id, sent)

    async def _update(self, turn_context: TurnContext, activity_id: str, message: Activity) -> str:
        """Replace a message; return its id, or nothing where this channel cannot."""
        message.id = activity_id
        try:
            await turn_context.update_activity(message)
        except Exception as error:  # noqa: BLE001 - whatever a channel answers, a new message says the same
            log.warning("a card could not be replaced (%s); it is sent anew", type(error).__name__)
            return ""
        return activity_id


def _take(turned: Turned, record: ConversationRecord, heard: Heard, to: ChannelAccount | None) -> Messages:
    """Keep the state that a turn left, then put its replies together; that alone may fail."""
    record.talk = dict(turned.state)
    record.is_welcomed = True
    words = Words(heard.locale)
    parts = [part for reply in turned.replies for part in parts_of(reply, heard.actor.channel)]
    return [(part, activity_of(part, words, to)) for part in parts]


def _record(turn_context: TurnContext) -> ConversationRecord:
    record = turn_context.turn_state[ConversationRecord.__name__]
    assert isinstance(record, ConversationRecord)  # noqa: S101 - set by on_turn a few lines above
    return record


def _identity(turn_context: TurnContext) -> ClaimsIdentity:
    identity = turn_context.turn_state[BotAdapter.BOT_IDENTITY_KEY]
    assert isinstance(identity, ClaimsIdentity)  # noqa: S101 - the adapter puts it there
    return identity


def _key(turn_context: TurnContext) -> str:
    return conversation_key(turn_context.activity, _identity(turn_context))


def _is_personal(activity: Activity) -> bool:
    """Whether one person alone reads along. Group chats count as channels (docs/rules.md, case 19)."""
    if activity.channel_id == TEAMS_CHANNEL:
        return bool(activity.conversation.conversation_type == PERSONAL)
    return not activity.conversation.is_group
