"""What Teams is told about the bot before it is installed: the manifest of its app package.

The commands are words that a person types; the catalogue has them, and the bot understands them as they stand
(docs/rules.md, section 6).
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from texts import Words

MANIFEST_VERSION = "1.29"
SCHEMA = "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json"
COLOR_ICON, OUTLINE_ICON = "color.png", "outline.png"
LONGEST_NAME = 30

COMMANDS: dict[str, tuple[str, ...]] = {
    "personal": (
        "book",
        "bookings",
        "contact",
        "help",
        "agenda",
        "find",
        "free",
        "book_for",
        "time_off",
        "settings",
    ),
    "groupChat": ("agenda", "book", "bookings", "contact", "help"),
    "team": ("agenda", "book", "bookings", "contact", "help"),
}
"""By scope, the commands that Teams offers while somebody types: ten at most. “Help” names the others."""

_GUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")


class NotConfigured(Exception):
    """The package cannot be made; `faults` are one sentence each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("The app package needs settings:\n" + "\n".join(f"  - {fault}" for fault in faults))
        self.faults = faults


def manifest(
    app_id: str, public_url: str, *, name: str, version: str, accent: str, words: Words | None = None
) -> dict[str, Any]:
    """The manifest of a bot with this app id (`MICROSOFT_APP_ID`) at this address (`PUBLIC_URL`, without a slash).

    `name` is shown in Teams, `version` is a semantic version that each new upload has to raise, `accent` is `#rrggbb`.

    Raises:
        NotConfigured: the id, the address or the name is none that Teams takes.

    """
    _check(app_id, public_url, name)
    words = words or Words()
    page = f"{public_url}/"
    return {
        "$schema": SCHEMA,
        "manifestVersion": MANIFEST_VERSION,
        "version": version,
        "id": app_id,
        "developer": {"name": name, "websiteUrl": page, "privacyUrl": page, "termsOfUseUrl": page},
        "name": {"short": name, "full": words("teams-name", name=name)},
        "description": {"short": words("teams-short"), "full": words("teams-full")},
        "icons": {"color": COLOR_ICON, "outline": OUTLINE_ICON},
        "accentColor": accent,
        "bots": [
            {
                "botId": app_id,
                "scopes": list(COMMANDS),
                "supportsFiles": False,
                "isNotificationOnly": False,
                "commandLists": [
                    {"scopes": [scope], "commands": [_command(command, words) for command in commands]}
                    for scope, commands in COMMANDS.items()
                ],
            }
        ],
        "validDomains": [urlsplit(public_url).hostname],
        "defaultInstallScope": "personal",
    }


def _command(command: str, words: Words) -> dict[str, str]:
    return {"title": words(f"teams-command-{command}"), "description": words(f"teams-about-{command}")}


def _check(app_id: str, public_url: str, name: str) -> None:
    faults = []
    if not app_id:
        faults.append("MICROSOFT_APP_ID is not set: it is the Azure bot's app id")
    elif not _GUID.fullmatch(app_id):
        faults.append(f"MICROSOFT_APP_ID {app_id!r} is no app id as 12345678-1234-1234-1234-123456789abc")
    if not public_url:
        faults.append("PUBLIC_URL is not set: it is where the bot's page is, as https://example.com")
    elif not public_url.startswith("https://"):
        faults.append(f"PUBLIC_URL {public_url!r} is not reached by Teams: it must start with https://")
    if not 0 < len(name) <= LONGEST_NAME:
        faults.append(f"the name {name!r} must have 1 to {LONGEST_NAME} characters")
    if faults:
        raise NotConfigured(faults)
