"""The way back to the page: what the SDK calls in the place of a remote connector."""

from __future__ import annotations

import copy
from typing import Any

from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationParameters,
    ConversationResourceResponse,
    ResourceResponse,
)
from botframework.connector.auth import ConnectorFactory

from bot.directline.talk import LocalTalk
from bot.directline.talks import LocalTalks
from bot.wire import to_json

SERVICE_URL = "urn:bookings:directline"
BOT_ACCOUNT = ChannelAccount(id="bot", role="bot")


class NoSuchTalk(Exception):
    """The conversation or the activity is gone."""


class LocalConversations:
    """The methods of ConnectorClient.conversations, on conversations in this process."""

    def __init__(self, talks: LocalTalks, reply_to_id: str = "") -> None:
        self._talks = talks
        self._reply_to_id = reply_to_id

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> ResourceResponse:
        talk = await self._talk(conversation_id)
        if talk.is_ended:
            return ResourceResponse(id="")  # nobody is there to read it
        activity_id = talk.append(self._shown(activity))
        self._talks.save_soon(talk)
        return ResourceResponse(id=activity_id)

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        activity.reply_to_id = activity_id
        return await self.send_to_conversation(conversation_id, activity)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        talk = await self._talk(conversation_id)
        if not talk.replace(activity_id, self._shown(activity)):
            raise NoSuchTalk("the activity is no longer kept")
        self._talks.save_soon(talk)
        return ResourceResponse(id=activity_id)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        talk = await self._talk(conversation_id)
        talk.delete(activity_id)
        self._talks.save_soon(talk)

    async def create_conversation(self, parameters: ConversationParameters) -> ConversationResourceResponse:
        raise NotImplementedError("only the page opens a conversation of the page")

    async def get_conversation_members(self, conversation_id: str) -> list[ChannelAccount]:
        talk = await self._talk(conversation_id)
        return [ChannelAccount(id=talk.user_id, role="user"), BOT_ACCOUNT]

    async def _talk(self, conversation_id: str) -> LocalTalk:
        talk = await self._talks.find(conversation_id)
        if talk is None:
            raise NoSuchTalk("no such conversation")
        return talk

    def _shown(self, activity: Activity) -> dict[str, Any]:
        """The activity as the page gets it: no service address, and what it answers, which the SDK leaves out here."""
        shown = to_json(activity)
        for internal in ("serviceUrl", "recipient", "callerId"):
            shown.pop(internal, None)
        shown["from"] = {"id": BOT_ACCOUNT.id, "role": BOT_ACCOUNT.role}
        if self._reply_to_id:
            shown["replyToId"] = self._reply_to_id
        for attachment in shown.get("attachments", ()):
            if "content" in attachment:
                attachment["content"] = submits_only(attachment["content"])
        return shown


class LocalConnector:
    """What the adapter takes for a ConnectorClient."""

    def __init__(self, talks: LocalTalks, reply_to_id: str = "") -> None:
        self.conversations = LocalConversations(talks, reply_to_id)


class LocalConnectorFactory(ConnectorFactory):
    """Hands the adapter a connector that answers one activity of the page."""

    def __init__(self, talks: LocalTalks, reply_to_id: str = "") -> None:
        self._connector = LocalConnector(talks, reply_to_id)

    async def create(self, service_url: str, audience: str) -> Any:
        return self._connector


def submits_only(card: Any) -> Any:
    """A card as Web Chat can use it: universal actions become submits that carry their verb, and nothing refreshes."""
    if isinstance(card, list):
        return [submits_only(each) for each in card]
    if not isinstance(card, dict):
        return copy.copy(card)
    rewritten = {key: submits_only(value) for key, value in card.items()}
    if rewritten.get("type") == "AdaptiveCard":
        rewritten.pop("refresh", None)
    if rewritten.get("type") == "Action.Execute":
        rewritten["type"] = "Action.Submit"
        verb = rewritten.pop("verb", None)
        data = rewritten.get("data")
        if verb is not None:
            rewritten["data"] = {**(data if isinstance(data, dict) else {}), "verb": verb}
        rewritten.pop("fallback", None)
    return rewritten
