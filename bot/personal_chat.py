"""The way from a channel or a group chat of Teams to the personal chat with whoever wrote there."""

from __future__ import annotations

from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationParameters,
    ConversationReference,
)

from bookings import model
from bot.connector import ConnectorFailed
from bot.identity import TEAMS_CHANNEL, tenant_of
from dialogs.turn import Heard

PERSONAL = "personal"


def is_personal(activity: Activity) -> bool:
    """Whether one person alone reads along. Group chats count as channels (docs/rules.md, case 19)."""
    if activity.channel_id == TEAMS_CHANNEL:
        return bool(activity.conversation.conversation_type == PERSONAL)
    return not activity.conversation.is_group


async def open_chat(turn_context: TurnContext) -> ConversationReference | None:
    """The personal chat with the one who wrote; Teams gives the same each time. None where this channel has none.

    Raises:
        ConnectorFailed: it cannot be opened; the person has not installed the bot, or has blocked it.

    """
    activity = turn_context.activity
    sender, tenant = activity.from_property, tenant_of(activity)
    if activity.channel_id != TEAMS_CHANNEL or sender is None or not sender.id:
        return None
    connector: Any = turn_context.turn_state[BotAdapter.BOT_CONNECTOR_CLIENT_KEY]
    opened = await connector.conversations.create_conversation(
        ConversationParameters(
            is_group=False,
            bot=activity.recipient,
            members=[sender],
            tenant_id=tenant,
            channel_data={"tenant": {"id": tenant}},
        )
    )
    if not opened.id:
        raise ConnectorFailed(0, "a personal chat without an id")
    return ConversationReference(
        user=sender,
        bot=activity.recipient,
        conversation=ConversationAccount(id=opened.id, conversation_type=PERSONAL, tenant_id=tenant),
        channel_id=activity.channel_id,
        service_url=activity.service_url,
        locale=activity.locale,
    )


def chat_of(activity: Activity, heard: Heard) -> model.ConversationReference:
    """The personal chat that an activity is in, as it is kept; whose it is says who keeps it."""
    return model.ConversationReference(
        id="",
        tenant_id="",
        aad_object_id="",
        service_url=activity.service_url or "",
        conversation_id=activity.conversation.id,
        user_id=(activity.from_property.id if activity.from_property else "") or "",
        bot_id=(activity.recipient.id if activity.recipient else "") or "",
        locale=heard.locale,
        time_zone=heard.time_zone,
    )


def reference_to(chat: model.ConversationReference) -> ConversationReference:
    """The way back into a chat that was kept."""
    return ConversationReference(
        user=ChannelAccount(id=chat.user_id, aad_object_id=chat.aad_object_id),
        bot=ChannelAccount(id=chat.bot_id),
        conversation=ConversationAccount(id=chat.conversation_id, conversation_type=PERSONAL, tenant_id=chat.tenant_id),
        channel_id=TEAMS_CHANNEL,
        service_url=chat.service_url,
        locale=chat.locale,
    )
