"""/api/messages: what a tool on a developer's machine, or Teams, sends."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.config import Mode
from tests.bot.channel import Answer, FakeChannel
from tests.bot.edge import Edge, development, running, send
from texts import Words


async def test_a_message_is_answered_through_its_service(edge: Edge, channel: FakeChannel) -> None:
    """A tool's message is answered 202 before its turn has run; the reply goes to the tool's own service, unsigned."""
    assert await send(edge, channel.activity(text="wait")) == (202, None)
    await edge.talk.is_waiting.wait()
    assert channel.calls == []
    edge.talk.go_on.set()
    [call] = await channel.wait_for(1)
    assert call.body["text"] == "1: wait"
    assert call.body["replyToId"] == "a1"
    assert "Authorization" not in call.headers
    assert edge.talk.heard[0].actor.aad_object_id == "00000000-0000-4000-8000-000000000001"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://127.0.0.1"},
        {"Host": "evil.example"},
        {"Host": "[::1"},
        {"X_Forwarded_For": "127.0.0.1"},
        {"X_Forwarded_Host": "localhost"},
        {"Forwarded": "for=127.0.0.1"},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
        {"Content_Type": ""},
    ],
)
async def test_development_is_open_to_tools_on_this_machine_only(
    edge: Edge, channel: FakeChannel, headers: dict[str, str]
) -> None:
    """A proxy, a browser, a foreign name, or what a web page could send is refused in development; nothing is heard."""
    status, _ = await send(edge, channel.activity(), **headers)
    assert status in {403, 415}
    assert edge.talk.heard == []


async def test_in_mode_web_there_is_no_such_route(tmp_path: Path, channel: FakeChannel) -> None:
    """A web chat in production takes no activities from outside."""
    async with running(tmp_path, development(mode=Mode.WEB, public_url="https://bookings.example")) as edge:
        assert (await send(edge, channel.activity()))[0] == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"null", 400),
        (b"[" * 100_000, 400),
        (b"{}", 400),
        (b'{"type": "message"}', 400),
        (b'{"type": "message", "channelId": "msteams", "conversation": "x"}', 400),
        (b'{"type": 1, "channelId": "msteams", "conversation": {"id": "x"}}', 400),
        (b'{"type": "message", "channelId": "msteams", "conversation": {"id": {}}}', 400),
        (b'{"type": "message", "channelId": "msteams", "conversation": {"id": "x"}, "text": {}}', 400),
        (b'{"type": "message", "channelId": "msteams", "conversation": {"id": "x"}, "from": {"id": 1}}', 400),
        (b'{"type": "message", "channelId": "msteams", "conversation": {"id": "x"}, "entities": 5}', 400),
        (b'{"type": "message", "text": "%s"}' % (b"x" * 256 * 1024), 413),
    ],
)
async def test_a_body_that_is_no_activity_is_refused(edge: Edge, body: bytes, status: int) -> None:
    """Malformed JSON or an activity without its parts is 400, more than 256 KB is 413; nothing is heard."""
    answered, error = await send(edge, body)
    assert answered == status
    assert set(error["error"]) == {"code", "message"}
    assert edge.talk.heard == []


async def test_a_body_without_length_is_capped_too(edge: Edge) -> None:
    """A body that comes in chunks is cut off at 256 KB as well."""

    async def chunks() -> Any:
        for _ in range(40):
            yield b" " * 16_384

    url = edge.server.make_url("/api/messages")
    async with edge.http.post(url, data=chunks(), headers={"Content-Type": "application/json"}) as response:
        assert response.status == 413


async def test_an_activity_that_comes_twice_is_heard_once(edge: Edge, channel: FakeChannel) -> None:
    """Teams sends again after a slow answer: the same id in the same conversation is dropped, also at the same time."""
    again = channel.activity(text="wait")
    for _ in range(2):
        assert (await send(edge, again))[0] == 202
    edge.talk.go_on.set()
    await channel.wait_for(1)
    assert (await send(edge, again))[0] == 202
    elsewhere = channel.activity(text="elsewhere", conversation={"id": "another", "conversationType": "personal"})
    assert (await send(edge, elsewhere))[0] == 202
    assert (await send(edge, channel.activity(id="a2", text="y")))[0] == 202
    await channel.wait_for(3)
    assert sorted(heard.text for heard in edge.talk.heard) == ["elsewhere", "wait", "y"]


async def test_a_duplicate_is_dropped_after_a_restart(tmp_path: Path, channel: FakeChannel) -> None:
    """What was heard before a restart is not heard again after it."""
    for _ in range(2):
        async with running(tmp_path) as edge:
            assert (await send(edge, channel.activity()))[0] == 202
    assert len(channel.calls) == 1


def mention(bot_id: str, text: str) -> dict[str, Any]:
    """A mention as Teams writes it."""
    return {"type": "mention", "mentioned": {"id": bot_id, "name": "Bookings"}, "text": text}


@pytest.mark.parametrize(
    ("text", "entities", "heard"),
    [
        ("<at>Bookings</at>&nbsp;move it", [mention("28:bot", "<at>Bookings</at>")], "move it"),
        ("move it <at>Bookings</at>", [mention("28:bot", "<at>Bookings</at>")], "move it"),
        ("Bookings are <at>Bookings</at> mine", [mention("28:bot", "<at>Bookings</at>")], "Bookings are   mine"),
        ("with <at>Bookings</at>", [mention("29:ana", "<at>Bookings</at>")], "with <at>Bookings</at>"),
        ("x", [{"type": "mention"}, {"type": "clientInfo", "locale": "en-GB"}, mention("28:bot", "")], "x"),
    ],
)
async def test_the_bots_own_mention_is_not_part_of_the_text(
    edge: Edge, channel: FakeChannel, text: str, entities: list[dict[str, Any]], heard: str
) -> None:
    """The mention of the bot's own id is taken out, wherever it stands; the same name elsewhere is left as typed."""
    await send(edge, channel.activity(text=text, entities=entities))
    await channel.wait_for(1)
    assert edge.talk.heard[0].text == heard


async def test_one_welcome_on_install(edge: Edge, channel: FakeChannel) -> None:
    """Teams tells of an installation twice and is greeted once; after a removal the next one is greeted again."""
    came: dict[str, Any] = {"type": "conversationUpdate", "membersAdded": [{"id": "28:bot"}], "text": None}
    added = {"type": "installationUpdate", "action": "add", "text": None}
    removed = {"type": "installationUpdate", "action": "remove", "text": None}
    for number, activity in enumerate((came, added, removed, added)):
        await send(edge, channel.activity(id=f"i{number}", **activity))
    await channel.wait_for(2)
    team = {"id": "team", "conversationType": "channel"}
    for number, activity in enumerate((came, added)):
        await send(edge, channel.activity(id=f"t{number}", **activity, conversation=team))
    await send(edge, channel.activity(id="last"))
    await channel.wait_for(3)
    assert [heard.is_start for heard in edge.talk.heard] == [True, True, False]


async def test_a_group_of_another_channel_is_one_too(edge: Edge, channel: FakeChannel) -> None:
    """Other channels tell a group by a flag of the conversation."""
    for number, is_group in enumerate((True, False)):
        conversation = {"id": f"c{number}", "isGroup": is_group}
        await send(edge, channel.activity(channelId="emulator", conversation=conversation))
        calls = await channel.wait_for(number + 1)
    assert [call.body["text"] for call in calls] == [Words()("edge-personal-only"), "1: x"]


async def test_a_card_is_updated_where_it_was_sent(edge: Edge, channel: FakeChannel) -> None:
    """A card that takes an earlier one's place is a PUT on the activity that showed that one. What is said beside it
    goes by itself, at the same time: Teams makes two messages of a text with a card, and then replaces neither.
    """
    await send(edge, channel.activity(text="card"))
    await channel.wait_for(1)
    await send(edge, channel.activity(id="a2", text="done"))
    _, *calls = await channel.wait_for(3)
    said, card = sorted(calls, key=lambda call: call.method)
    assert said.body["text"] == "replaced"
    assert "attachments" not in said.body
    assert (card.method, card.path.rsplit("/", 1)[1]) == ("PUT", "sent-1")
    assert len(card.body["attachments"]) == 1
    assert not card.body.get("text")


async def test_a_card_that_cannot_be_updated_is_sent_anew(edge: Edge, channel: FakeChannel) -> None:
    """Where the channel refuses the update, the same card comes as a new message, after all others."""
    await send(edge, channel.activity(text="card"))
    await channel.wait_for(1)
    channel.updates.append(Answer(405))
    await send(edge, channel.activity(id="a2", text="done"))
    calls = await channel.wait_for(4)
    assert sorted(call.method for call in calls) == ["POST", "POST", "POST", "PUT"]
    [refused] = [call for call in calls if call.method == "PUT"]
    assert calls[3].body["attachments"] == refused.body["attachments"]
    assert calls[3].method == "POST"


async def test_what_was_decided_is_kept_when_the_reply_fails(edge: Edge, channel: FakeChannel) -> None:
    """A turn whose reply the channel refuses has happened all the same: the state is saved and the talk goes on."""
    channel.answers.append(Answer(403))
    await send(edge, channel.activity())
    await channel.wait_for(1)
    await send(edge, channel.activity(id="a2", text="y"))
    calls = await channel.wait_for(2)
    assert calls[1].body["text"] == "2: y"


async def test_an_apology_that_fails_is_no_end(edge: Edge, channel: FakeChannel) -> None:
    """Where even the apology for an error is refused, the next message is heard as if nothing were."""
    channel.answers.append(Answer(403))
    await send(edge, channel.activity(text="crash"))
    await channel.wait_for(1)
    await send(edge, channel.activity(id="a2", text="y"))
    calls = await channel.wait_for(2)
    assert calls[1].body["text"] == "1: y"


async def test_replies_go_through_the_service_alone(edge: Edge, channel: FakeChannel) -> None:
    """A sender that wants the replies in the response is answered as any other, so that none is lost."""
    assert await send(edge, channel.activity(deliveryMode="expectReplies")) == (202, None)
    assert [call.body["text"] for call in await channel.wait_for(1)] == ["1: x"]


async def test_an_invoke_is_answered_in_the_response(edge: Edge, channel: FakeChannel) -> None:
    """A card's universal action is heard with its verb and answered 200 with a body; other invokes are 501."""
    value = {"action": {"type": "Action.Execute", "verb": "book", "data": {"card": "c", "nonce": "n"}}}
    invoke = channel.activity(type="invoke", name="adaptiveCard/action", value=value, text=None)
    status, body = await send(edge, invoke)
    assert (status, body["statusCode"], body["type"]) == (200, 200, "application/vnd.microsoft.activity.message")
    assert edge.talk.heard[0].action == {"verb": "book", "card": "c", "nonce": "n"}
    assert (await send(edge, {**invoke, "id": "a2", "value": {"action": "x"}}))[0] == 400
    assert (await send(edge, {**invoke, "id": "a3", "name": "composeExtension/query"}))[0] == 501


async def test_an_invoke_that_fails_is_500(edge: Edge, channel: FakeChannel) -> None:
    """An invoke whose turn breaks down answers 500 without a word of what happened inside."""
    invoke = channel.activity(type="invoke", name="adaptiveCard/action", value={"action": {}}, text=None)
    channel.answers.append(Answer(403))
    status, body = await send(edge, invoke)
    assert (status, body["error"]["code"]) == (500, "ServiceError")


async def test_concurrent_messages_are_both_kept(edge: Edge, channel: FakeChannel) -> None:
    """Two messages of one conversation at once are both heard, one after the other, and both remembered."""
    await asyncio.gather(*(send(edge, channel.activity(id=f"a{n}", text=f"m{n}")) for n in range(8)))
    calls = await channel.wait_for(8)
    assert sorted(call.body["text"].split(":")[0] for call in calls) == sorted("12345678")
    assert edge.talk.most_running == 1
