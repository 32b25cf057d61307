"""Activities to JSON and back, and the way to make one; the one place that calls the SDK's untyped serializer."""

from __future__ import annotations

from typing import Any

from botbuilder.schema import Activity, ActivityTypes
from msrest.exceptions import DeserializationError  # type: ignore[attr-defined]
from msrest.serialization import Model

from bot.bodies import BadBody


def activity(kind: ActivityTypes | str, **fields: Any) -> Activity:
    """An activity of this type; fields that are empty are left out."""
    given = {name: value for name, value in fields.items() if value is not None and value != ""}
    return Activity(type=str(getattr(kind, "value", kind)), **given)


def to_json(model: Model) -> dict[str, Any]:
    """The model as the protocol writes it."""
    serialized: dict[str, Any] = model.serialize()  # type: ignore[no-untyped-call]
    return serialized


def activity_from(body: dict[str, Any]) -> Activity:
    """The body as an activity, with what every turn relies on.

    Raises:
        BadBody: a part is missing or misshapen.

    """
    try:
        read = Activity().deserialize(body)  # type: ignore[no-untyped-call]
    except (DeserializationError, AttributeError, TypeError, ValueError, KeyError, RecursionError) as error:
        raise BadBody("the body is no activity") from error
    if not isinstance(read, Activity):
        raise BadBody("the body is no activity")
    conversation_id = read.conversation.id if read.conversation else None
    if not all(isinstance(part, str) and part for part in (read.type, read.channel_id, conversation_id)):
        raise BadBody("the activity lacks its type, channel or conversation")
    return read
