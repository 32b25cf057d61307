"""Activities as the protocol writes them: by our own hand, and as the SDK would."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from botbuilder.schema import (
    Activity,
    ActivityTypes,
    Attachment,
    CardAction,
    ChannelAccount,
    ConversationAccount,
    ConversationParameters,
    Entity,
    SuggestedActions,
)
from msrest.serialization import Model

from bot.wire import to_json

CARD: dict[str, Any] = {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "ä", "wrap": True, "n": 1.5}]}
FULL = Activity(
    type=ActivityTypes.message,
    id="a",
    timestamp=datetime(2027, 3, 1, 8, 0, 0, 125_000, UTC),
    local_timestamp=datetime(2027, 3, 1, 9, tzinfo=timezone(timedelta(hours=1))),
    text="x",
    from_property=ChannelAccount(id="28:bot", name="Bot", aad_object_id="o"),
    conversation=ConversationAccount(id="c", is_group=False, tenant_id="t"),
    attachments=[Attachment(content_type="card", content=CARD), Attachment(content_type="text", content="words")],
    suggested_actions=SuggestedActions(to=["29:x"], actions=[CardAction(type="imBack", title="Yes", value={"a": [1]})]),
    channel_data={"tenant": {"id": "t"}, "list": [None, 1, True]},
    value={"verb": "book"},
    entities=[],
)
MODELS: dict[str, Model] = {
    "everything": FULL,
    "nothing": Activity(),
    "a text": Activity(type="message", text=""),
    "an entity": Entity(type="mention"),
    "a conversation": ConversationParameters(is_group=False, members=[ChannelAccount(id="29:x")], tenant_id="t"),
}


@pytest.mark.parametrize("name", MODELS)
def test_it_is_what_the_sdk_writes(name: str) -> None:
    """Every part, with the protocol's names, and nothing that is not set."""
    assert to_json(MODELS[name]) == MODELS[name].serialize()  # type: ignore[no-untyped-call]
