"""Sixty requests that prove nothing: each is refused, nothing is written, nobody is called."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bookings.roles import recognized
from bot.cloud import Cloud, is_on_this_machine
from bot.config import Mode, Settings
from dialogs.conversation import Conversation
from state.tinydb_store import TinyStore
from tests.bot.bad_tokens import BAD, FOREIGN_SERVICES, Asked, foreign, good
from tests.bot.channel import APP_ID, FakeChannel
from tests.bot.edge import Edge, development, running


async def own_token() -> str:
    """The bot's own proof."""
    return "the-bots-own-token"


@pytest.fixture
async def teams(
    channel: FakeChannel, store: TinyStore, conversation: Conversation, tmp_path: Path
) -> AsyncIterator[Edge]:
    """The product in mode teams, with the demo business, whose Bot Framework is the fake one."""
    settings = Settings(mode=Mode.TEAMS, public_url="https://bookings.example", data=tmp_path, app_id=APP_ID)
    cloud = Cloud(is_on_this_machine, own_token, metadata_url=f"{channel.url}/openid")
    async with running(
        tmp_path, settings, conversation, cloud=cloud, resolve_actor=lambda actor: recognized(store, actor)
    ) as edge:
        yield edge


async def send(edge: Edge, asked: Asked) -> int:
    """Send a request as it was made; return the status of an answer that tells nothing of what happened inside."""
    headers = [("Authorization", header) for header in asked.headers]
    url = edge.server.make_url("/api/messages").with_query(asked.query)
    async with edge.http.post(url, json=asked.activity, headers=headers) as response:
        answer = await response.text()
        assert "Traceback" not in answer
        if response.status == 401:
            assert response.headers["WWW-Authenticate"] == "Bearer"
        return response.status


def kept(folder: Path) -> dict[str, bytes]:
    """Every byte of the two stores; the index that SQLite shares between readers is none of it."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")}


async def test_a_good_request_is_answered(teams: Edge, channel: FakeChannel, tmp_path: Path) -> None:
    """The control of all the others: the same request with nothing wrong is heard, written down and answered."""
    before = kept(tmp_path)
    assert await send(teams, good(channel)) == 202
    calls = await channel.wait_for(1)
    await teams.app.shutdown()
    assert "+44 20 7946 0123" in str([call.body for call in calls])
    assert kept(tmp_path) != before


@pytest.mark.parametrize("why", BAD)
async def test_a_bad_request_is_401(teams: Edge, channel: FakeChannel, tmp_path: Path, why: str) -> None:
    """A request that is in any way unproven gets 401: not a byte is written, and nothing is sent."""
    before = kept(tmp_path)
    assert await send(teams, BAD[why](channel)) == 401
    await teams.app.shutdown()  # ends once every turn that was begun is done
    assert (kept(tmp_path), channel.calls) == (before, [])


@pytest.mark.parametrize("service_url", FOREIGN_SERVICES)
async def test_a_foreign_service_is_403(teams: Edge, channel: FakeChannel, tmp_path: Path, service_url: str) -> None:
    """A service that is not on the list is not answered, though a good token vouches for it."""
    before = kept(tmp_path)
    assert await send(teams, foreign(channel, service_url)) == 403
    await teams.app.shutdown()
    assert (kept(tmp_path), channel.calls) == (before, [])


async def test_a_header_beyond_any_token_is_refused_unread(teams: Edge, channel: FakeChannel, tmp_path: Path) -> None:
    """A header of a hundred thousand letters is 400, before anything looks at it."""
    before = kept(tmp_path)
    assert await send(teams, Asked([f"Bearer {'x' * 100_000}"], good(channel).activity)) == 400
    assert (kept(tmp_path), channel.calls) == (before, [])


async def test_a_bad_request_spoils_nothing(teams: Edge, channel: FakeChannel) -> None:
    """After all the bad ones a good one is heard as if they had not been, and is answered once."""
    for make in BAD.values():
        assert await send(teams, make(channel)) == 401
    assert await send(teams, good(channel)) == 202
    await channel.wait_for(1)
    await teams.app.shutdown()
    assert {call.path.split("/")[3] for call in channel.calls} == {"a%3A1%2F2%3Bx%3D3"}
    assert [call.body["type"] for call in channel.calls].count("message") == len(channel.calls) == 2


async def test_without_the_check_they_would_be_heard(channel: FakeChannel, tmp_path: Path) -> None:
    """The same requests reach the conversation where nothing checks them, as in development: the check is what
    holds them off, and not something else that is wrong with them.
    """
    async with running(tmp_path, development(data=tmp_path)) as edge:
        for number, make in enumerate(BAD.values()):
            asked = make(channel)
            asked.activity["id"] = f"a{number}"
            assert await send(edge, asked) == 202
        await edge.app.shutdown()
        assert len(edge.talk.heard) == len(BAD)
