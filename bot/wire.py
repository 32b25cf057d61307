"""Activities to JSON and back, and the way to make one; the one place that calls the SDK's untyped serializer."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Any

from botbuilder.schema import Activity, ActivityTypes
from msrest.exceptions import DeserializationError  # type: ignore[attr-defined]
from msrest.serialization import Model, Serializer

from bot.bodies import BadBody

LONGEST_ID = 1000  # Teams' have a few hundred characters; ids are kept, and are parts of addresses
ACCOUNT_PARTS = ("id", "name", "aadObjectId")


def activity(kind: ActivityTypes | str, **fields: Any) -> Activity:
    """An activity of this type; fields that are empty are left out."""
    given = {name: value for name, value in fields.items() if value is not None and value != ""}
    return Activity(type=str(getattr(kind, "value", kind)), **given)


def to_json(model: Model) -> dict[str, Any]:
    """The model as the protocol writes it, by the SDK's own names.

    The SDK's serializer looks at every part of a card again, which takes longer than sending it. What is plain JSON
    goes as it is, so nobody may change it afterwards.
    """
    values = ((info["key"], getattr(model, name)) for name, info in model._attribute_map.items())
    return {key: _plain(value) for key, value in values if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return to_json(value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, datetime):
        return Serializer.serialize_iso(value)  # type: ignore[no-untyped-call]
    return value.value if isinstance(value, Enum) else value


def activity_from(body: dict[str, Any]) -> Activity:
    """The body as an activity, with what every turn relies on.

    Raises:
        BadBody: a part is missing or misshapen.

    """
    _check_parts(body)
    try:
        read: Activity = Activity().deserialize(body)  # type: ignore[no-untyped-call]
    except (DeserializationError, AttributeError, TypeError, ValueError, KeyError, RecursionError) as error:
        raise BadBody("the body is no activity") from error
    return read


def _check_parts(body: dict[str, Any]) -> None:
    """Raise BadBody where a part has another type than the protocol says; the SDK would make it a string."""
    conversation = body.get("conversation")
    if not isinstance(conversation, dict):
        raise BadBody("the activity names no conversation")
    needed = (body.get("type"), body.get("channelId"), conversation.get("id"))
    if not all(isinstance(part, str) and part for part in needed):
        raise BadBody("the activity lacks its type, channel or conversation")
    sender, recipient = body.get("from") or {}, body.get("recipient") or {}
    for each in (sender, recipient):
        if not isinstance(each, dict) or not all(isinstance(each.get(part), str | None) for part in ACCOUNT_PARTS):
            raise BadBody("the activity's sender or recipient is misshapen")
    if not all(isinstance(body.get(part), str | None) for part in ("id", "text", "name", "serviceUrl")):
        raise BadBody("the activity's id, text, name or service URL is no string")
    ids = (
        body.get("id"),
        conversation["id"],
        *(each.get(part) for each in (sender, recipient) for part in ACCOUNT_PARTS),
    )
    if any(len(each or "") > LONGEST_ID for each in ids):
        raise BadBody("an id of the activity is too long")
