"""The app package that Teams installs the bot from, and the commands that it offers."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from bookings import demo
from bookings.model import Actor, Channel
from bookings.roles import recognized
from bot.teams_manifest import COMMANDS, NotConfigured
from dialogs.conversation import Conversation
from dialogs.turn import Heard
from state.tinydb_store import TinyStore
from tests.bot.edge import NOON
from texts import Words
from tools.teams_package import package

APP_ID = "11111111-2222-4333-8444-555555555555"
SETTINGS = {"MICROSOFT_APP_ID": APP_ID, "PUBLIC_URL": "https://book.example.com/", "TEAMS_APP_NAME": "Contoso Salon"}
NOBODY = Actor(
    channel=Channel.TEAMS,
    conversation="talk",
    client="teams",
    aad_object_id="00000000-0000-4000-8000-000000009999",
    tenant_id=demo.TENANT,
)


def opened(environ: dict[str, str]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The manifest, and all files of the package by name."""
    with zipfile.ZipFile(io.BytesIO(package(environ))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(files["manifest.json"]), files


def test_the_manifest_is_one_that_teams_takes(shared: Path) -> None:
    """It fits the published schema of its version, with the names that are left out and with those that are given."""
    schema = json.loads((shared / "schemas" / "teams-manifest.json").read_text())
    for environ in (
        SETTINGS,
        {**SETTINGS, "TEAMS_APP_NAME": "", "TEAMS_ACCENT": "#7A1f2B", "TEAMS_APP_VERSION": "2.0.1"},
    ):
        made, _ = opened(environ)
        assert [error.message for error in Draft4Validator(schema).iter_errors(made)] == []
        assert made["manifestVersion"] == "1.29"


def test_the_manifest_names_this_bot() -> None:
    """Ids and domain are those of the settings; the bot is offered in personal chats, group chats and teams."""
    made, files = opened(SETTINGS)
    assert set(files) == {"manifest.json", made["icons"]["color"], made["icons"]["outline"]}
    assert made["id"] == made["bots"][0]["botId"] == APP_ID
    assert made["validDomains"] == ["book.example.com"]
    assert made["developer"]["websiteUrl"] == "https://book.example.com/"
    assert made["name"]["short"] == "Contoso Salon"
    assert set(made["bots"][0]["scopes"]) == {"personal", "groupChat", "team"}


def test_the_same_settings_give_the_same_package() -> None:
    """Made twice, it is the same to the byte."""
    assert package(SETTINGS) == package(SETTINGS)


def test_commands_keep_teams_limits() -> None:
    """A scope has ten commands at most, titles of 32 and descriptions of 128 characters, no slash and none twice."""
    made, _ = opened(SETTINGS)
    lists = made["bots"][0]["commandLists"]
    assert [each["scopes"] for each in lists] == [[scope] for scope in COMMANDS]
    for each in lists:
        titles = [command["title"] for command in each["commands"]]
        assert 0 < len(titles) == len(set(titles)) <= 10
        for command in each["commands"]:
            assert 0 < len(command["title"]) <= 32
            assert 0 < len(command["description"]) <= 128
            assert not command["title"].startswith("/")


@pytest.mark.parametrize("command", sorted({command for commands in COMMANDS.values() for command in commands}))
@pytest.mark.parametrize("spelled", [str, str.upper, str.title])
async def test_a_command_is_understood_as_it_stands(
    conversation: Conversation, store: TinyStore, command: str, spelled: Any
) -> None:
    """Typed as Teams fills it in, in any case of letters, no command is met with "I didn't get that"."""
    words = Words()
    ada = demo.catalogue().staff["ada"].aad_object_id
    actor = await recognized(store, replace(NOBODY, aad_object_id=ada))
    heard = Heard(actor, NOON, text=spelled(words(f"teams-command-{command}")), time_zone="Europe/London")
    turned = await conversation.turn(heard, {})
    said = " ".join(reply.text for reply in turned.replies)
    lost = words("repair-lost", business=demo.catalogue().business.display_name)
    assert turned.replies
    assert lost not in said
    assert words("guide-lost") not in said


def picture(png: bytes) -> tuple[int, int, set[tuple[int, int, int, int]]]:
    """Width, height and the colors of the picture's pixels, red, green, blue and alpha."""
    width, height = struct.unpack(">2I", png[16:24])
    start = png.index(b"IDAT")
    [length] = struct.unpack(">I", png[start - 4 : start])
    rows = zlib.decompress(png[start + 4 : start + 4 + length])
    pixels = [rows[row * (width * 4 + 1) + 1 :][: width * 4] for row in range(height)]
    return width, height, {tuple(row[at : at + 4]) for row in pixels for at in range(0, width * 4, 4)}  # type: ignore[misc]


def test_icons_are_of_teams_sizes_and_colors() -> None:
    """The color icon is 192 pixels wide and opaque, on the accent; the outline 32, white, and transparent around."""
    made, files = opened({**SETTINGS, "TEAMS_ACCENT": "#7a1f2b"})
    width, height, colors = picture(files[made["icons"]["color"]])
    assert (width, height) == (192, 192)
    assert {(0x7A, 0x1F, 0x2B, 255), (255, 255, 255, 255)} <= colors
    assert {color[3] for color in colors} == {255}
    width, height, colors = picture(files[made["icons"]["outline"]])
    assert (width, height) == (32, 32)
    assert {color[:3] for color in colors} == {(255, 255, 255)}
    assert {0, 255} <= {color[3] for color in colors}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"MICROSOFT_APP_ID": ""}, ["MICROSOFT_APP_ID is not set"]),
        ({"MICROSOFT_APP_ID": "my-bot"}, ["'my-bot' is no app id"]),
        ({"MICROSOFT_APP_ID": "", "PUBLIC_URL": ""}, ["MICROSOFT_APP_ID is not set", "PUBLIC_URL is not set"]),
        ({"PUBLIC_URL": "http://localhost:3978"}, ["must start with https://"]),
        ({"TEAMS_APP_NAME": "x" * 31}, ["must have 1 to 30 characters"]),
        ({"TEAMS_ACCENT": "blue"}, ["'blue' is no color"]),
        ({"TEAMS_APP_VERSION": "2"}, ["'2' is no version"]),
    ],
)
def test_what_is_missing_is_said(changes: dict[str, str], told: list[str]) -> None:
    """Settings that are missing, or that Teams would refuse, are named, all of them at once."""
    with pytest.raises(NotConfigured) as caught:
        package({**SETTINGS, **changes})
    assert len(caught.value.faults) == len(told)
    assert all(part in str(caught.value) for part in told)
