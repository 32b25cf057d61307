"""Who may send an activity to /api/messages in mode teams: the Bot Framework, and nobody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.bearer import BadBearer, ChannelKeys, KeysUnavailable
from bot.cloud import Cloud, is_on_this_machine
from bot.config import Mode, Settings
from bot.server import ADAPTER
from bot.wire import activity_from
from tests.bot.channel import APP_ID, FakeChannel, new_key
from tests.bot.edge import Edge, running


async def own_token() -> str:
    """The bot's own proof."""
    return "the-bots-own-token"


@pytest.fixture
async def teams(channel: FakeChannel, tmp_path: Path) -> AsyncIterator[Edge]:
    """A server in mode teams, whose Bot Framework is the fake one."""
    settings = Settings(mode=Mode.TEAMS, public_url="https://bookings.example", data=tmp_path, app_id=APP_ID)
    cloud = Cloud(is_on_this_machine, own_token, metadata_url=f"{channel.url}/openid")
    async with running(tmp_path, settings, cloud=cloud) as edge:
        yield edge


async def send(edge: Edge, activity: Any, token: str | None) -> int:
    """Send an activity as the Bot Framework does; return the status."""
    headers = {} if token is None else {"Authorization": token if " " in token else f"Bearer {token}"}
    async with edge.http.post(edge.server.make_url("/api/messages"), json=activity, headers=headers) as response:
        answer = await response.text()
        assert "Traceback" not in answer
        if response.status == 401:
            assert response.headers["WWW-Authenticate"] == "Bearer"
        return response.status


async def test_an_authenticated_activity_is_answered(teams: Edge, channel: FakeChannel) -> None:
    """A proven activity is answered 202; its reply goes to the service, signed by the bot, with the ids escaped."""
    assert await send(teams, channel.activity(), channel.token()) == 202
    [call] = await channel.wait_for(1)
    assert (call.method, call.path) == ("POST", "/v3/conversations/a%3A1%2F2%3Bx%3D3/activities/a1")
    assert call.headers["Authorization"] == "Bearer the-bots-own-token"
    assert call.body["text"] == "1: x"
    [heard] = teams.talk.heard
    assert (heard.actor.channel, heard.actor.aad_object_id, heard.actor.tenant_id) == (
        "teams",
        "00000000-0000-4000-8000-000000000001",
        "11111111-1111-4111-8111-111111111111",
    )
    assert heard.time_zone == "Europe/London"


async def test_a_key_speaks_for_its_channels_only(teams: Edge, channel: FakeChannel) -> None:
    """A token whose key is not endorsed for the activity's channel is 401, whatever else it proves."""
    channel.keys["k3"] = (new_key(), ["webchat"])
    channel.keys["k4"] = (new_key(), [])
    assert await send(teams, channel.activity(), channel.token("k3")) == 401
    assert await send(teams, channel.activity(), channel.token("k4")) == 401
    assert await send(teams, channel.activity(channelId="webchat"), channel.token()) == 401
    assert teams.talk.heard == []


async def test_an_object_id_counts_in_teams_only(teams: Edge, channel: FakeChannel) -> None:
    """On another channel of the Bot Framework an object id in the payload proves nothing (docs/rules.md, case 19)."""
    channel.keys["k5"] = (new_key(), ["webchat"])
    assert await send(teams, channel.activity(channelId="webchat"), channel.token("k5")) == 202
    await channel.wait_for(1)
    [heard] = teams.talk.heard
    assert (heard.actor.channel, heard.actor.aad_object_id, heard.actor.tenant_id) == ("web", "", "")


async def test_a_new_key_is_fetched_at_most_every_five_minutes(channel: FakeChannel, tmp_path: Path) -> None:
    """An unknown key id fetches the keys again, but not within five minutes; known keys count all the while."""
    seconds = 0.0
    async with aiohttp.ClientSession() as session:
        keys = ChannelKeys(lambda: session, f"{channel.url}/openid", clock=lambda: seconds)
        channel.is_down = True
        with pytest.raises(KeysUnavailable):
            await keys.key("k1")
        channel.is_down = False
        with pytest.raises(KeysUnavailable):
            await keys.key("k1")
        assert channel.fetches == 1
        seconds = 11.0
        await keys.key("k1")
        assert channel.fetches == 2
        channel.keys["k2"] = (channel.keys["k1"][0], ["msteams"])
        seconds = 300.0
        with pytest.raises(BadBearer):
            await keys.key("k2")
        assert channel.fetches == 2
        seconds = 700.0
        assert (await keys.key("k2")).endorsements == {"msteams"}
        assert channel.fetches == 3
        seconds += 25 * 3600
        channel.is_down = True
        await keys.key("k1")
        assert channel.fetches == 4


async def test_keys_of_other_kinds_are_left_out(teams: Edge, channel: FakeChannel) -> None:
    """A published key that is none for these tokens, or has no id, hides no other."""
    channel.other_keys = [{"kty": "EC", "kid": "k0"}, {"kty": "RSA"}, {"kid": 5}]
    assert await send(teams, channel.activity(), channel.token()) == 202


async def test_the_sdk_proves_activities_as_we_do(teams: Edge, channel: FakeChannel) -> None:
    """What the SDK asks of an authentication by itself is as strict: a bad header proves nothing, nor does a stream."""
    authentication = teams.app[ADAPTER].bot_framework_authentication
    activity = activity_from(channel.activity())
    proof = await authentication.authenticate_request(activity, f"Bearer {channel.token()}")
    assert proof.claims_identity.is_authenticated
    with pytest.raises(BadBearer):
        await authentication.authenticate_request(activity, f"Bearer {channel.token(aud='another')}")
    with pytest.raises(BadBearer):
        await authentication.authenticate_streaming_request(f"Bearer {channel.token()}", "msteams")


@pytest.mark.parametrize("why", ["no answer", "no metadata"])
async def test_without_keys_the_channel_is_asked_to_come_again(teams: Edge, channel: FakeChannel, why: str) -> None:
    """While no keys can be fetched a token can be neither believed nor refused: 503."""
    channel.is_down, channel.metadata = why == "no answer", ["no", "metadata"]
    assert await send(teams, channel.activity(), channel.token()) == 503
    assert teams.talk.heard == []
