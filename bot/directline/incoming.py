"""What a page may post: text, a card's value, an event, locale and time zone. The rest of it is left out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from botbuilder.schema import Activity, ActivityTypes

from bot.bodies import BadBody
from bot.links import LONGEST_TOKEN
from bot.wire import activity
from dialogs.shortening import shortened

LONGEST_LABEL = 200
LONGEST_SHOWN = 4000
"""Characters of one's own text that pages show; the bot reads less of it."""
LARGEST_VALUE = 16 * 1024
"""Bytes of what a card sent that pages are told of; they do not show it."""

_TAKEN = tuple(
    kind.value
    for kind in (ActivityTypes.message, ActivityTypes.event, ActivityTypes.typing, ActivityTypes.end_of_conversation)
)


@dataclass(frozen=True, slots=True)
class Posted:
    """One posted activity, its fields checked."""

    type: str
    text: str | None = None
    value: Any = None
    name: str = ""
    locale: str = ""
    local_timestamp: str = ""
    local_timezone: str = ""
    channel_data: Mapping[str, Any] = field(default_factory=dict)

    @property
    def client_activity_id(self) -> str:
        """The page's own name for this activity, by which it knows it again."""
        return str(self.channel_data.get("clientActivityID", ""))

    def activity(self) -> Activity:
        """What the bot hears; who says it is for the server to add."""
        return activity(
            self.type,
            text=self.text,
            value=self.value,
            name=self.name,
            locale=self.locale,
            local_timezone=self.local_timezone,
        )

    def echo(self, user_id: str) -> dict[str, Any]:
        """The activity as every page of this conversation sees it; too much is cut off, or left out."""
        is_small = len(json.dumps(self.value)) <= LARGEST_VALUE
        fields = {
            "text": shortened(self.text or "", LONGEST_SHOWN),
            "value": self.value if is_small else None,
            "name": self.name,
            "locale": self.locale,
            "localTimestamp": self.local_timestamp,
            "localTimezone": self.local_timezone,
            "channelData": dict(self.channel_data),
        }
        given = {name: value for name, value in fields.items() if value not in ("", None, {})}
        return {"type": self.type, "from": {"id": user_id, "role": "user"}, **given}


def posted(body: Mapping[str, Any]) -> Posted:
    """Read a posted activity.

    Raises:
        BadBody: its type or a field's type is not what Direct Line allows.

    """
    kind = body.get("type")
    if not isinstance(kind, str) or kind not in _TAKEN:
        raise BadBody("the activity's type is not taken here")
    text = body.get("text")
    if text is not None and not isinstance(text, str):
        raise BadBody("the activity's text is no string")
    return Posted(
        type=kind,
        text=text,
        value=body.get("value"),
        name=_label(body, "name"),
        locale=_label(body, "locale"),
        local_timestamp=_label(body, "localTimestamp"),
        local_timezone=_label(body, "localTimezone"),
        channel_data=_channel_data(body.get("channelData")),
    )


def locale_in(body: Mapping[str, Any]) -> str:
    """The language tag that a page gives when it begins."""
    return _label(body, "locale")


def link_in(body: Mapping[str, Any]) -> str:
    """The token of the manage link that a booking's page was opened by."""
    link = body.get("link", "")
    if not isinstance(link, str) or len(link) > LONGEST_TOKEN:
        raise BadBody("the link is no token")
    return link


def _label(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > LONGEST_LABEL:
        raise BadBody(f"the activity's {name} is no short string")
    return value


def _channel_data(data: Any) -> dict[str, Any]:
    """What Web Chat needs back to show its own activity: that it has arrived, and whether it was typed or clicked."""
    if not isinstance(data, dict):
        return {}
    kept: dict[str, Any] = {}
    own_id = data.get("clientActivityID")
    if isinstance(own_id, str) and 0 < len(own_id) <= LONGEST_LABEL:
        kept["clientActivityID"] = own_id
    if data.get("postBack") is True:
        kept["postBack"] = True
    back = data.get("messageBack")
    shown = back.get("displayText") if isinstance(back, dict) else None
    if isinstance(shown, str):
        kept["messageBack"] = {"displayText": shortened(shown, LONGEST_SHOWN)}
    return kept
