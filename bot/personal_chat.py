"""The way from a channel or a group chat of Teams to the personal chat with whoever wrote there."""

from __future__ import annotations

from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity, ConversationAccount, ConversationParameters, ConversationReference

from bot.connector import ConnectorFailed
from bot.identity import TEAMS_CHANNEL, tenant_of

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
