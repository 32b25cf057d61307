"""Where others read along: nothing of a person is said there, and the talk goes on where nobody else reads."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.channel import Answer, FakeChannel
from tests.bot.edge import Edge, send
from texts import Words

WORDS = Words()
KINDS = pytest.mark.parametrize("kind", ["groupChat", "channel", None])


def place(kind: str | None = "channel") -> dict[str, Any]:
    """A conversation that others read."""
    return {"id": "19:team;messageid=1", "conversationType": kind}


def said(channel: FakeChannel) -> list[tuple[str, str]]:
    """What the bot has said so far: in which conversation, and what."""
    texts = [call for call in channel.calls if call.path.endswith("/activities") or "/activities/" in call.path]
    return [(call.path.split("/")[3], call.body.get("text", "")) for call in texts]


def bring_along(text: str) -> str:
    """The first message in the personal chat."""
    return WORDS("edge-brought-along", text=text)


@KINDS
async def test_the_talk_goes_on_in_the_personal_chat(edge: Edge, channel: FakeChannel, kind: str | None) -> None:
    """What is said in a group chat, a team's channel, or where Teams does not say which, is heard in the personal chat
    with the one who said it, which is opened for that; the others read one line, and nothing is kept of it there.
    """
    channel.answers.append(Answer(body={"id": "a:ada"}))
    await send(edge, channel.activity(id="g1", text="mine", conversation=place(kind)))
    calls = await channel.wait_for(4)
    assert (calls[0].method, calls[0].path) == ("POST", "/v3/conversations")
    assert calls[0].body["members"][0]["id"] == "29:ada"
    assert (calls[0].body["bot"]["id"], calls[0].body["isGroup"]) == ("28:bot", False)
    assert calls[0].body["tenantID"] == calls[0].body["channelData"]["tenant"]["id"] == channel_tenant(channel)
    personal, public = "a%3Aada", "19%3Ateam%3Bmessageid%3D1"
    assert said(channel) == [
        (personal, bring_along("mine")),
        (personal, "1: mine"),
        (public, WORDS("edge-went-on")),
    ]
    assert calls[3].body["replyToId"] == "g1"
    assert "replyToId" not in calls[2].body
    assert [(heard.is_public, heard.actor.conversation) for heard in edge.talk.heard] == [
        (True, f"remote/msteams/{place()['id']}"),
        (False, "remote/msteams/a:ada"),
    ]
    await send(edge, channel.activity(id="g2", text="help", conversation=place(kind)))
    await channel.wait_for(5)
    [record] = (await edge.storage.read([f"remote/msteams/{place()['id']}"])).values()
    assert (record["talk"], record["is_welcomed"]) == ({}, False)


def channel_tenant(channel: FakeChannel) -> str:
    """The tenant of the activities that the channel makes."""
    return str(channel.activity()["channelData"]["tenant"]["id"])


async def test_it_is_the_same_talk_as_in_the_personal_chat(edge: Edge, channel: FakeChannel) -> None:
    """What is taken along is the next thing said in the personal chat, and what is said there then the one after it."""
    personal = {"id": "a:ada", "conversationType": "personal"}
    await send(edge, channel.activity(id="p1", text="first", conversation=personal))
    await channel.wait_for(1)
    channel.answers.append(Answer(body={"id": "a:ada"}))
    await send(edge, channel.activity(id="g1", text="second", conversation=place()))
    await channel.wait_for(5)
    await send(edge, channel.activity(id="p2", text="third", conversation=personal))
    await channel.wait_for(6)
    assert [text for _, text in said(channel)] == [
        "1: first",
        bring_along("second"),
        "2: second",
        WORDS("edge-went-on"),
        "3: third",
    ]


@pytest.mark.parametrize(
    "answers",
    [
        [Answer(403)],  # never installed
        [Answer(body={})],
        [Answer(body={"id": "a:ada"}), Answer(403)],  # blocked
        [Answer(body={"id": "a:ada"}), Answer(404)],
    ],
)
async def test_where_there_is_no_personal_chat_the_line_says_so(
    edge: Edge, channel: FakeChannel, answers: list[Answer]
) -> None:
    """Where it cannot be opened or spoken in nothing is done, and the one line asks the person to write there."""
    channel.answers += answers
    count = len(answers)
    await send(edge, channel.activity(id="g1", text="mine", conversation=place()))
    calls = await channel.wait_for(count + 1)
    assert calls[-1].body["text"] == WORDS("edge-personal-only")
    assert [heard.is_public for heard in edge.talk.heard] == [True]
    assert (await edge.storage.read(["remote/msteams/a:ada"])).get("remote/msteams/a:ada", {}).get("talk") in ({}, None)


async def test_what_is_about_nobody_is_answered_there(edge: Edge, channel: FakeChannel) -> None:
    """An answer of the conversation for everybody stands where it was asked for, and opens no personal chat."""
    await send(edge, channel.activity(id="g1", text="help", conversation=place()))
    [call] = await channel.wait_for(1)
    assert call.body["text"] == "public help"
    assert not set(call.body) & {"attachments", "suggestedActions"}


async def test_a_turn_that_breaks_there_gives_an_id(edge: Edge, channel: FakeChannel) -> None:
    """Whatever breaks in the personal chat is told there, and the line here says that it goes on."""
    channel.answers.append(Answer(body={"id": "a:ada"}))
    await send(edge, channel.activity(id="g1", text="crash", conversation=place()))
    await channel.wait_for(4)
    told = dict(said(channel))
    assert "quote" in told["a%3Aada"]
    assert told["19%3Ateam%3Bmessageid%3D1"] == WORDS("edge-went-on")


async def test_what_breaks_there_gives_an_id_and_goes_nowhere(edge: Edge, channel: FakeChannel) -> None:
    """Where already the look at it fails, the one line has an id to quote, and nothing of the inside."""
    await send(edge, channel.activity(id="g1", text="break", conversation=place()))
    [call] = await channel.wait_for(1)
    assert "quote" in call.body["text"]
    assert "secret" not in call.body["text"]


async def test_a_click_there_is_heard_in_the_personal_chat(edge: Edge, channel: FakeChannel) -> None:
    """A universal action in a group acts for the one who clicked, in their own chat; its answer is the line."""
    channel.answers.append(Answer(body={"id": "a:ada"}))
    card = {"action": {"type": "Action.Execute", "verb": "book", "data": {}}}
    invoke = channel.activity(id="g1", type="invoke", name="adaptiveCard/action", value=card, conversation=place())
    status, body = await send(edge, invoke)
    assert (status, body["value"]) == (200, WORDS("edge-went-on"))
    assert said(channel) == [("a%3Aada", WORDS("edge-clicked-along")), ("a%3Aada", "action ['verb']")]
    channel.answers.append(Answer(403))
    status, body = await send(edge, {**invoke, "id": "g2"})
    assert (status, body["value"]) == (200, WORDS("edge-personal-only"))


async def test_a_member_who_comes_to_a_group_begins_no_talk(edge: Edge, channel: FakeChannel) -> None:
    """Adding the bot to a team, or somebody to a group with it, says nothing to anybody."""
    came: dict[str, Any] = {"type": "conversationUpdate", "membersAdded": [{"id": "28:bot"}], "text": None}
    await send(edge, channel.activity(id="i1", **came, conversation=place()))
    await send(edge, channel.activity(id="p1", text="x"))
    await channel.wait_for(1)
    assert [text for _, text in said(channel)] == ["1: x"]
