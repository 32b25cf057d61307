"""The way out to a remote channel: what is tried again, what never is, and who is never called."""

from __future__ import annotations

import email.utils
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import pytest
from botbuilder.schema import Activity, ConversationParameters

from bot.cloud import is_microsofts, is_on_this_machine
from bot.connector import (
    ConnectorFailed,
    ForeignService,
    Outbound,
    RemoteConnectorFactory,
    RemoteConversations,
    SharedSession,
)
from tests.bot.channel import Answer, FakeChannel

UNUSED = "http://127.0.0.1:9"  # the discard port: nobody listens


@dataclass
class Wire:
    """A connector to the fake channel, and the pauses that it made."""

    conversations: RemoteConversations
    pauses: list[float] = field(default_factory=list)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """The shared session."""
    async with aiohttp.ClientSession() as session:
        yield session


def wire(session: aiohttp.ClientSession, url: str, jitter: float = 1.0) -> Wire:
    """A connector whose waiting is written down instead of done."""
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    outbound = Outbound(lambda: session, sleep=pause, jitter=lambda: jitter)
    return Wire(RemoteConversations(outbound, url), pauses)


async def test_a_busy_channel_is_tried_again(session: aiohttp.ClientSession, channel: FakeChannel) -> None:
    """412, 429, 502 and 504 are tried again with growing pauses, and the message arrives once they are over."""
    channel.answers += [Answer(412), Answer(429), Answer(502), Answer(504)]
    out = wire(session, channel.url)
    sent = await out.conversations.send_to_conversation("c", Activity(type="message", text="x"))
    assert sent.id == "sent-5"
    assert [call.body["text"] for call in channel.calls] == ["x"] * 5
    assert out.pauses == [0.5, 1.0, 2.0, 4.0]


async def test_pauses_are_spread(session: aiohttp.ClientSession, channel: FakeChannel) -> None:
    """Jitter takes up to half of a pause away, so that many bots do not come back at once."""
    channel.answers += [Answer(502), Answer(502)]
    out = wire(session, channel.url, jitter=0.0)
    await out.conversations.send_to_conversation("c", Activity(type="message"))
    assert out.pauses == [0.25, 0.5]


async def test_the_channels_own_pause_is_kept(session: aiohttp.ClientSession, channel: FakeChannel) -> None:
    """Retry-After, as seconds or as a date, is waited for at least; one over half a minute ends the try."""
    date = email.utils.formatdate(time.time() + 20, usegmt=True)
    channel.answers += [Answer(429, {"Retry-After": "3"}), Answer(429, {"Retry-After": date})]
    out = wire(session, channel.url)
    await out.conversations.send_to_conversation("c", Activity(type="message"))
    assert out.pauses[0] >= 3
    assert 15 < out.pauses[1] < 25
    channel.answers.append(Answer(429, {"Retry-After": "3600"}))
    with pytest.raises(ConnectorFailed):
        await out.conversations.send_to_conversation("c", Activity(type="message"))
    assert len(out.pauses) == 2


async def test_tries_end(session: aiohttp.ClientSession, channel: FakeChannel) -> None:
    """After five tries the message is given up, with the last status."""
    channel.answers += [Answer(502)] * 5
    with pytest.raises(ConnectorFailed) as failed:
        await wire(session, channel.url).conversations.send_to_conversation("c", Activity(type="message"))
    assert failed.value.status == 502
    assert len(channel.calls) == 5


@pytest.mark.parametrize("status", [500, 400, 401, 403, 404, 307])
async def test_a_message_that_may_have_arrived_is_not_repeated(
    session: aiohttp.ClientSession, channel: FakeChannel, status: int
) -> None:
    """A POST that ends in 500, a refusal or a redirect is sent once: a message must not arrive twice."""
    channel.answers.append(Answer(status, {"Location": f"{channel.url}/elsewhere"}))
    with pytest.raises(ConnectorFailed) as failed:
        await wire(session, channel.url).conversations.send_to_conversation("c", Activity(type="message"))
    assert failed.value.status == status
    assert len(channel.calls) == 1


async def test_an_unreachable_channel_is_tried_again(session: aiohttp.ClientSession) -> None:
    """Where no connection came about nothing was taken, so even a POST is tried again, and fails in the end."""
    out = wire(session, UNUSED)
    with pytest.raises(ConnectorFailed) as failed:
        await out.conversations.send_to_conversation("c", Activity(type="message"))
    assert failed.value.status == 0
    assert len(out.pauses) == 4


async def test_every_call_has_its_address(session: aiohttp.ClientSession, channel: FakeChannel) -> None:
    """Each method calls the Bot Connector's address, with ids escaped whatever they hold."""
    out = wire(session, f"{channel.url}/emea/").conversations
    odd = "19:a/b?c#d%2F..@thread;messageid=1"
    await out.send_to_conversation(odd, Activity(type="message"))
    await out.reply_to_activity("c", "../a", Activity(type="message"))
    await out.update_activity("c", "a", Activity(type="message"))
    await out.delete_activity("c", "a")
    channel.answers.append(Answer(body={"id": "new", "activityId": "first", "serviceUrl": channel.url}))
    created = await out.create_conversation(ConversationParameters(is_group=False))
    channel.answers.append(Answer(body=[{"id": "29:ada", "name": "Ada"}]))
    [member] = await out.get_conversation_members("c")
    assert (created.id, created.activity_id, member.id) == ("new", "first", "29:ada")
    assert [(call.method, call.path) for call in channel.calls] == [
        ("POST", "/emea/v3/conversations/19%3Aa%2Fb%3Fc%23d%252F..%40thread%3Bmessageid%3D1/activities"),
        ("POST", "/emea/v3/conversations/c/activities/..%2Fa"),
        ("PUT", "/emea/v3/conversations/c/activities/a"),
        ("DELETE", "/emea/v3/conversations/c/activities/a"),
        ("POST", "/emea/v3/conversations"),
        ("GET", "/emea/v3/conversations/c/members"),
    ]


@pytest.mark.parametrize(
    ("url", "microsofts", "local"),
    [
        ("https://smba.trafficmanager.net/emea/", True, False),
        ("https://smba.trafficmanager.net:443/emea/", True, False),
        ("https://europe.directline.botframework.com/", True, False),
        ("https://smba.infra.gcc.teams.microsoft.com/teams", True, False),
        ("http://smba.trafficmanager.net/emea/", False, False),
        ("https://smba.trafficmanager.net:8443/", False, False),
        ("https://smba.trafficmanager.net.evil.example/", False, False),
        ("https://evil-botframework.com/", False, False),
        ("https://botframework.com.evil.example/", False, False),
        ("https://smba.trafficmanager.net@evil.example/", False, False),
        ("https://evil.example/smba.trafficmanager.net", False, False),
        ("https://evil.example\\@smba.trafficmanager.net/", False, False),
        ("https://smba.trafficmanager.net/?x", False, False),
        ("http://127.0.0.1:56150/_connector", False, True),
        ("http://localhost:56150/_connector", False, True),
        ("http://[::1]:56150", False, True),
        ("http://127.0.0.1@evil.example", False, False),
        ("http://127.0.0.1.evil.example", False, False),
        ("http://169.254.169.254/latest", False, False),
        ("urn:bookings:directline", False, False),
        ("file:///etc/passwd", False, False),
        ("http://[::1", False, False),
        ("http://127.0.0.1:port", False, False),
        ("", False, False),
    ],
)
async def test_only_known_services_are_called(
    session: aiohttp.ClientSession, url: str, microsofts: bool, local: bool
) -> None:
    """In production Microsoft's hosts over https are called, in development this machine, and no other address ever."""
    assert (is_microsofts(url), is_on_this_machine(url)) == (microsofts, local)
    for is_known, expected in ((is_microsofts, microsofts), (is_on_this_machine, local)):
        factory = RemoteConnectorFactory(Outbound(lambda: session), is_known)
        if expected:
            assert await factory.create(url, "")
        else:
            with pytest.raises(ForeignService):
                await factory.create(url, "")


async def test_what_may_have_been_taken_is_not_sent_again(session: aiohttp.ClientSession, channel: FakeChannel) -> None:
    """Where the channel hangs up without an answer nobody knows whether it took the message: it is sent once."""
    channel.answers.append(Answer(0))
    out = wire(session, channel.url)
    with pytest.raises(ConnectorFailed) as failed:
        await out.conversations.send_to_conversation("c", Activity(type="message"))
    assert (failed.value.status, len(channel.calls), out.pauses) == (0, 1, [])


async def test_a_pause_that_cannot_be_read_is_our_own(session: aiohttp.ClientSession, channel: FakeChannel) -> None:
    """A Retry-After that is neither a number nor a date counts as none."""
    channel.answers.append(Answer(429, {"Retry-After": "soon"}))
    out = wire(session, channel.url)
    await out.conversations.send_to_conversation("c", Activity(type="message"))
    assert out.pauses == [0.5]


def test_a_session_lives_as_long_as_the_server() -> None:
    """Nothing is called before the server has started."""
    with pytest.raises(RuntimeError, match="not started"):
        SharedSession()()
