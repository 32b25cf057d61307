"""What an activity says, in plain values; everything in it comes from outside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from botbuilder.schema import Activity

DEFAULT_LOCALE = "en-GB"
LONGEST_ID = 200

LONGEST_NAME = 100

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
_ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}")
_MENTION = "mention"


def text_of(activity: Activity) -> str:
    """What was typed, without the mention of this bot: that of its own id, no other person's of the same name."""
    text = activity.text or ""
    bot_id = activity.recipient.id if activity.recipient else None
    for entity in activity.entities or []:
        details = entity.additional_properties
        mentioned = details.get("mentioned")
        written = details.get("text")
        if (entity.type or "").lower() != _MENTION or not isinstance(mentioned, dict) or not isinstance(written, str):
            continue
        if bot_id and mentioned.get("id") == bot_id and written:
            text = text.replace(written, " ")
    return text.replace("&nbsp;", " ").strip()


def action_of(value: Any) -> Mapping[str, Any] | None:
    """A submitted card's data; an empty mapping where it is none of ours, None where nothing was submitted."""
    if value is None:
        return None
    return value if isinstance(value, dict) else {}


def opened_with(value: Any) -> Mapping[str, str] | None:
    """The one service, staff member or booking that the page opens the chat on, or None where it names none."""
    if not isinstance(value, dict):
        return None
    for kind in ("service", "staff", "booking"):
        wanted = value.get(kind)
        if isinstance(wanted, str) and 0 < len(wanted) <= LONGEST_ID:
            return {kind: wanted}
    return None


def locale_of(activity: Activity) -> str:
    """The language tag that the channel gives, or British English."""
    tag: object = activity.locale
    return tag if isinstance(tag, str) and _LANGUAGE_TAG.fullmatch(tag) else DEFAULT_LOCALE


def time_zone_of(activity: Activity) -> str:
    """The person's time zone where it is one of the zone database's, else nothing."""
    name: object = activity.local_timezone
    if not isinstance(name, str) or not _ZONE_NAME.fullmatch(name):
        return ""
    try:
        return ZoneInfo(name).key
    except (OSError, ValueError, KeyError):  # a folder of the database, a broken file, no such zone
        return ""


def shown_name_of(activity: Activity) -> str:
    """What the channel calls the person, in one line that can be shown; it proves nothing."""
    name: object = activity.from_property.name if activity.from_property else ""
    if not isinstance(name, str):
        return ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())[:LONGEST_NAME]
