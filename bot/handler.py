"""What each kind of activity means, on every channel."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from http import HTTPStatus
from typing import Any

from botbuilder.core import BotAdapter, InvokeResponse, TurnContext
from botbuilder.core.teams import TeamsActivityHandler
from botbuilder.schema import Activity, ActivityTypes

from bookings.model import ConversationReference
from bookings.ports import Clock
from bookings.staff_chats import StaffChats
from bot import metrics, turn_ids
from bot.apology import apologize
from bot.hearing import action_of, opened_with, text_of
from bot.personal_chat import is_personal
from bot.records import ConversationRecord, ConversationRecords
from bot.replies import ADAPTIVE_CARD, text_activity
from bot.signing import Keys
from bot.talking import ResolveActor, Said, Talk, Talking, as_proved, key_of
from bot.turns import ConversationLocks
from bot.universal import BOOKING, REFRESH
from bot.wakes import Wakes
from dialogs.turn import News, Refresh

log = logging.getLogger(__name__)

OPEN_EVENT = "open"
CARD_INVOKE = "adaptiveCard/action"
INVOKE_MESSAGE = "application/vnd.microsoft.activity.message"


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
        chats: StaffChats | None = None,
    ) -> None:
        super().__init__()
        self._talking = Talking(talk, records, locks, wakes, keys, clock, resolve_actor, chats)

    async def tell(self, adapter: BotAdapter, chat: ConversationReference, news: News) -> bool:
        """Tell a staff member news of their own accord; as `Talking.tell`."""
        return await self._talking.tell(adapter, chat, news)

    async def on_turn(self, turn_context: TurnContext) -> None:
        """Hold the conversation, load its record, hear the activity, save the record whatever became of the replies."""
        with metrics.turn(turn_context.activity.channel_id or ""):
            await self._on_turn(turn_context)

    async def _on_turn(self, turn_context: TurnContext) -> None:
        key, records = key_of(turn_context), self._talking.records
        async with AsyncExitStack() as held:
            try:
                await held.enter_async_context(self._talking.locks.hold(key))
                record = await records.load(key)
            except Exception:
                error_id = turn_ids.to_quote()
                metrics.ended(metrics.FAILED)
                log.exception("a conversation could not be read; the person was given the id %s", error_id)
                await apologize(turn_context, error_id, may_be_done=False)
                return
            if not record.see(turn_context.activity.id or ""):
                metrics.ended(metrics.DUPLICATE)
                log.info("an activity came twice and is dropped")
                if turn_context.activity.type == ActivityTypes.invoke:
                    again = _answered(INVOKE_MESSAGE, "")
                    await turn_context.send_activity(Activity(type=ActivityTypes.invoke_response, value=again))
                return
            turn_context.turn_state[ConversationRecord.__name__] = record
            try:
                await super().on_turn(turn_context)
            finally:
                await records.save(key, record)

    async def forget(self, key: str) -> None:
        """Forget a conversation that its person ended, once the turn that runs in it is over."""
        async with self._talking.locks.hold(key):
            self._talking.wakes.cancel(key)
            await self._talking.records.forget(key)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Something was typed, or a card's action submitted."""
        activity = turn_context.activity
        await self._answer(turn_context, Said(text=text_of(activity), action=action_of(activity.value)))

    async def on_event_activity(self, turn_context: TurnContext) -> None:
        """The page opens the chat on a service or a person; other events mean nothing here."""
        activity = turn_context.activity
        wanted = opened_with(activity.value) if activity.name == OPEN_EVENT else None
        if wanted is not None:
            await self._answer(turn_context, Said(opened_with=wanted))

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Somebody came: the talk begins, once, unless it is a team's channel."""
        if turn_context.activity.members_added and is_personal(turn_context.activity):
            await self._welcome(turn_context)

    async def on_installation_update_add(self, turn_context: TurnContext) -> None:
        """Teams tells the same once more; whichever comes first begins the talk."""
        if is_personal(turn_context.activity):
            await self._welcome(turn_context)

    async def on_installation_update_remove(self, turn_context: TurnContext) -> None:
        """After the bot was removed, installing it again begins anew."""
        _record(turn_context).is_welcomed = False
        self._talking.wakes.cancel(key_of(turn_context))
        await self._talking.forget_chat(turn_context)

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        """A card's universal action is a turn like a submit.

        The card that takes the clicked one's place is the answer, which Teams shows at once; all else are messages.
        """
        activity = turn_context.activity
        action = activity.value.get("action") if isinstance(activity.value, dict) else None
        if activity.name != CARD_INVOKE:
            return InvokeResponse(status=int(HTTPStatus.NOT_IMPLEMENTED))
        if not isinstance(action, dict):
            return InvokeResponse(status=int(HTTPStatus.BAD_REQUEST))
        data = action_of(action.get("data")) or {}
        card, booking = (entry if isinstance(entry, str) else "" for entry in (data.get("card"), data.get(BOOKING)))
        said, record = Said(action={**data, "verb": action.get("verb")}, clicked=card), _record(turn_context)
        if action.get("verb") == REFRESH:
            shown = await self._talking.refresh(turn_context, record, Refresh(booking, card))
        elif is_personal(activity):
            shown = await self._talking.here(turn_context, record, activity, said)
        else:
            return _answered(INVOKE_MESSAGE, await self._talking.in_public(turn_context, said))
        return _answered(ADAPTIVE_CARD, shown) if shown is not None else _answered(INVOKE_MESSAGE, "")

    async def _welcome(self, turn_context: TurnContext) -> None:
        if not _record(turn_context).is_welcomed:
            await self._answer(turn_context, Said(is_start=True))

    async def _answer(self, turn_context: TurnContext, said: Said) -> None:
        """Run the turn where it was said, or where nobody else reads along."""
        if is_personal(turn_context.activity):
            await self._talking.here(turn_context, _record(turn_context), turn_context.activity, said)
        elif line := await self._talking.in_public(turn_context, said):
            await turn_context.send_activity(text_activity(line))


def _answered(kind: str, value: Any) -> InvokeResponse:
    """The answer to a universal action."""
    body = {"statusCode": int(HTTPStatus.OK), "type": kind, "value": value}
    return InvokeResponse(status=int(HTTPStatus.OK), body=body)


def _record(turn_context: TurnContext) -> ConversationRecord:
    record = turn_context.turn_state[ConversationRecord.__name__]
    assert isinstance(record, ConversationRecord)  # noqa: S101 - set by on_turn a few lines above
    return record
