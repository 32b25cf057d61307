"""Direct Line 3.0 as Web Chat uses it."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.directline.tokens import TOKEN_SECONDS, Seat, Tokens
from bot.signing import Keys
from tests.bot.edge import SECRET, Edge, Page, running


@pytest.fixture(scope="session")
def published(shared: Path) -> dict[str, Any]:
    """The published description of Direct Line 3.0.

    It was generated from C#, where a bare `object` is a value of any kind: a button's value is a string in practice.
    """
    text = (shared / "schemas" / "directline-3.0.json").read_text()
    description: dict[str, Any] = json.loads(text, object_hook=any_for_bare_objects)
    return description


def any_for_bare_objects(schema: dict[str, Any]) -> dict[str, Any]:
    """Lift the type of a schema that says nothing but "object"."""
    if schema.get("type") == "object" and set(schema) <= {"type", "description"}:
        del schema["type"]
    return schema


def check(published: dict[str, Any], name: str, answer: Any) -> None:
    """Validate an answer by a definition of the published description."""
    jsonschema.Draft4Validator({"$ref": f"#/definitions/{name}", "definitions": published["definitions"]}).validate(
        answer
    )


async def test_a_message_is_answered(page: Page) -> None:
    """The bot greets first, a typed message comes back under its own id, and the reply names what it answers."""
    greeting = await page.until_text("Hello")
    assert greeting["suggestedActions"]["actions"] == [{"type": "imBack", "title": "Book", "value": "book"}]
    activity_id = await page.say("a haircut")
    reply = await page.until_text("1: a haircut")
    assert reply["replyToId"] == activity_id
    assert "serviceUrl" not in reply
    [own] = [activity for activity in page.seen if activity["id"] == activity_id]
    assert own["text"] == "a haircut"
    assert own["from"]["id"].startswith("dl_")


async def test_every_answer_is_as_published(edge: Edge, published: dict[str, Any]) -> None:
    """Tokens, conversations, activity sets, ids and errors are valid by the published description."""
    status, ticket = await edge.call("POST", "/tokens/generate")
    assert (status, ticket["expires_in"]) == (200, TOKEN_SECONDS)
    check(published, "Conversation", ticket)
    page = Page(edge, ticket["token"], ticket["conversationId"])
    for path, method in (("/tokens/refresh", "POST"), ("/conversations", "POST"), (page.path, "GET")):
        status, answer = await edge.call(method, path, page.token)
        assert status in {200, 201}
        assert answer["conversationId"] == page.conversation_id
        check(published, "Conversation", answer)
    for text in ("card", "done"):
        status, answer = await page.post(text=text, channelData={"clientActivityID": text}, locale="en-GB")
        check(published, "ResourceResponse", answer)
    await page.until_text("replaced")
    status, answer = await edge.call("GET", f"{page.path}/activities", page.token)
    assert len(answer["activities"]) == 4
    check(published, "ActivitySet", answer)
    status, answer = await edge.call("GET", "/conversations/unknown/activities", page.token)
    assert status == 403
    check(published, "ErrorResponse", answer)
    assert set(answer["error"]) == {"code", "message"}


async def test_the_talk_begins_once(page: Page) -> None:
    """The first POST of a conversation is answered 201 and greets; a page that comes back gets 200 and no greeting."""
    await page.until_text("Hello")
    status, _ = await page.start()
    await page.say("x")
    await page.until_text("1: x")
    assert status == 200
    assert [heard.is_start for heard in page.edge.talk.heard] == [True, False]
    _, ticket = await page.edge.call("POST", "/tokens/generate")
    status, _ = await Page(page.edge, ticket["token"], ticket["conversationId"]).start()
    assert status == 201


async def test_a_watermark_gives_what_is_new(page: Page) -> None:
    """A watermark gives exactly what came after it, none gives all, and one that is not ours is refused."""
    await page.until_text("Hello")
    assert await page.poll() == []
    await page.say("x")
    await page.until_text("1: x")
    path = f"{page.path}/activities"
    for start in ("", "?watermark=", "?watermark=0", "?watermark=-"):
        _, answer = await page.edge.call("GET", path + start, page.token)
        assert [activity["text"] for activity in answer["activities"]] == ["Hello", "x", "1: x"]
    _, answer = await page.edge.call("GET", f"{path}?watermark=2", page.token)
    assert [activity["text"] for activity in answer["activities"]] == ["1: x"]
    for bad in ("x", "-1", "1e3", "٣", "9" * 30):
        status, _ = await page.edge.call("GET", path, page.token, params={"watermark": bad})
        assert status == 400


async def test_a_token_opens_its_own_conversation_only(page: Page) -> None:
    """No token is 401; one of another conversation, user, purpose, secret or time is 403, and nothing is heard."""
    keys = Keys(SECRET)
    tokens = Tokens(keys)
    own = Seat(page.conversation_id, "dl_somebody-else")
    other = await Page.open(page.edge)
    await other.until_text("Hello")
    await page.until_text("Hello")
    heard = len(page.edge.talk.heard)
    seat = tokens.seat(page.token)
    foreign = {
        "another conversation": other.token,
        "another user": tokens.token(own),
        "another purpose": tokens.stream_token(seat),
        "another secret": Tokens(Keys("another secret that is long enough")).token(seat),
        "another time": Tokens(keys, seconds=lambda: 0.0).token(seat),
        "cut": page.token[:-2],
        "not signed": page.token.rsplit(".", 1)[0] + ".",
        "garbage": "garbage",
    }
    for why, token in foreign.items():
        for method, path in (
            ("GET", page.path),
            ("GET", f"{page.path}/activities"),
            ("POST", f"{page.path}/activities"),
        ):
            body = {"json": {"type": "message", "text": "x"}} if method == "POST" else {}
            status, answer = await page.edge.call(method, path, token, **body)
            assert (status, answer["error"]["code"]) == (403, "TokenInvalid"), why
    for header in ({}, {"Authorization": "Bearer "}, {"Authorization": f"Basic {page.token}"}):
        status, _ = await page.edge.call("GET", page.path, headers=header)
        assert status == 401
    assert len(page.edge.talk.heard) == heard


async def test_the_users_id_is_the_servers_word(page: Page) -> None:
    """The token says who speaks, where Web Chat can read it; what a body says of sender and channel counts nothing."""
    payload = page.token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    status, answer = await page.post(
        text="x",
        **{
            "from": {"id": "admin", "aadObjectId": "00000000-0000-4000-8000-000000000001", "role": "bot"},
            "channelId": "msteams",
            "channelData": {"tenant": {"id": "11111111-1111-4111-8111-111111111111"}, "clientActivityID": "a"},
            "conversation": {"id": "another"},
            "id": "mine",
            "serviceUrl": "http://127.0.0.1:1",
        },
    )
    assert status == 200
    await page.until_text("1: x")
    [own] = [activity for activity in page.seen if activity["id"] == answer["id"]]
    assert own["from"] == {"id": claims["user"], "role": "user"}
    assert own["channelData"] == {"clientActivityID": "a"}
    assert own["conversation"] == {"id": page.conversation_id}
    actor = page.edge.talk.heard[-1].actor
    assert (actor.channel, actor.aad_object_id, actor.tenant_id) == ("web", "", "")
    assert actor.conversation == f"local/{page.conversation_id}"
    assert actor.client
    assert "127.0.0.1" not in actor.client


async def test_what_a_page_says_of_itself_is_heard(page: Page) -> None:
    """Text, a card's value, locale and time zone reach the conversation; a zone that does not exist does not."""
    await page.post(text=" x ", locale="de-AT", localTimezone="Asia/Kathmandu")
    await page.post(
        value={"verb": "book"}, locale="not a tag", localTimezone="Mars/Olympus", channelData={"postBack": True}
    )
    await page.post(value=["no", "mapping"], localTimezone="../../etc/passwd")
    await page.post(text="")
    await page.post(type="event", name="open", value={"service": "haircut"})
    await page.until_text("opened {'service': 'haircut'}")
    _, typed, clicked, odd, empty, opened = page.edge.talk.heard
    assert (typed.text, typed.action, typed.locale, typed.time_zone) == ("x", None, "de-AT", "Asia/Kathmandu")
    assert (clicked.action, clicked.locale, clicked.time_zone) == ({"verb": "book"}, "en-GB", "")
    assert (odd.action, odd.time_zone) == ({}, "")
    assert (empty.text, empty.action) == ("", None)
    assert opened.opened_with == {"service": "haircut"}
    assert [activity["channelData"] for activity in page.seen if activity.get("value") == {"verb": "book"}] == [
        {"postBack": True}
    ]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"type": "message", "text": NaN}', 400),
        (b'{"type": "message", "text": "\\ud800"}', 400),
        (b'{"type": "message", "text": "\xff"}', 400),
        (b"[" * 100_000, 400),
        (b'{"text": "x"}', 400),
        (b'{"type": "invoke", "text": "x"}', 400),
        (b'{"type": "message", "text": 1}', 400),
        (b'{"type": "message", "locale": {}}', 400),
        (b'{"type": "message", "text": "%s"}' % (b"x" * 256 * 1024), 413),
    ],
)
async def test_a_bad_post_is_refused(page: Page, body: bytes, status: int) -> None:
    """What is no activity is 400, what is over 256 KB is 413; nothing is heard, and the talk goes on."""
    answer = await page.edge.call("POST", f"{page.path}/activities", page.token, data=body)
    assert answer[0] == status
    await page.say("after")
    await page.until_text("1: after")
    assert [heard.text for heard in page.edge.talk.heard] == ["", "after"]


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "💇🏽‍♀️", "مرحبا", "<script>alert(1)</script>", "${text}", "a\0b", "**b**"]
)
async def test_odd_text_comes_through_as_typed(page: Page, text: str) -> None:
    """Long, right-to-left or hostile text is heard and shown as it was typed, as plain text."""
    await page.say(text)
    reply = await page.until_text(f"1: {text}")
    assert reply["textFormat"] == "plain"


async def test_a_post_sent_twice_is_heard_once(page: Page) -> None:
    """A page that sends the same post again, since its answer was lost, gets the same id and one reply."""
    first = await page.post(text="x", channelData={"clientActivityID": "same"})
    again = await page.post(text="x", channelData={"clientActivityID": "same"})
    assert first == again
    await page.say("y")
    await page.until_text("2: y")
    assert [heard.text for heard in page.edge.talk.heard] == ["", "x", "y"]


async def test_other_pages_are_shut_out(page: Page) -> None:
    """A foreign Origin, a cross-site request and a foreign Host name are refused before anything is made."""
    for headers in (
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Host": "evil.example"},
    ):
        for method, path in (("POST", "/tokens/generate"), ("GET", page.path), ("GET", f"{page.path}/stream")):
            status, _ = await page.edge.call(method, path, page.token, headers=headers)
            assert status == 403, headers
    own = str(page.edge.server.make_url("")).rstrip("/")
    status, _ = await page.edge.call("POST", "/tokens/generate", headers={"Origin": own})
    assert status == 200


async def test_tokens_are_rationed(edge: Edge) -> None:
    """One address gets thirty tokens a minute; the next is 429 with a time to wait."""
    for _ in range(30):
        assert (await edge.call("POST", "/tokens/generate"))[0] == 200
    async with edge.http.post(f"{edge.base}/tokens/generate") as response:
        assert response.status == 429
        assert 0 < int(response.headers["Retry-After"]) <= 60


async def test_waiting_messages_are_capped(page: Page) -> None:
    """Behind a turn that takes long at most twenty messages wait; the next is 429, and the others are answered."""
    await page.say("wait")
    await page.edge.talk.is_waiting.wait()
    answers = [await page.post(text="x") for _ in range(20)]
    assert [status for status, _ in answers] == [200] * 19 + [429]
    page.edge.talk.go_on.set()
    await page.until_text("20: x")


async def test_typing_is_taken_and_not_heard(page: Page) -> None:
    """That somebody types is answered with an id, shown to nobody, and no turn."""
    status, answer = await page.post(type="typing")
    assert status == 200
    await page.say("x")
    await page.until_text("1: x")
    assert answer["id"]
    assert "typing" not in {activity["type"] for activity in page.seen}


async def test_a_card_is_replaced_in_place(page: Page) -> None:
    """A card that takes an earlier one's place has its id, time and position; a page that reloads sees the new one."""
    await page.until_text("Hello")
    await page.say("card")
    shown = await page.until(lambda activity: bool(activity.get("attachments")))
    await page.say("done")
    replaced = await page.until_text("replaced")
    assert replaced["id"] == shown["id"]
    assert replaced["timestamp"] == shown["timestamp"]
    assert replaced["attachments"][0]["contentType"] == "application/vnd.microsoft.card.adaptive"
    _, answer = await page.edge.call("GET", f"{page.path}/activities", page.token)
    assert [activity.get("text") for activity in answer["activities"]] == ["Hello", "card", "replaced", "done"]


async def test_an_error_inside_gives_an_id_to_quote(page: Page, caplog: pytest.LogCaptureFixture) -> None:
    """A turn that fails tells an id that the log has with the traceback, leaks nothing, and the talk goes on."""
    await page.say("x")
    await page.until_text("1: x")
    await page.say("crash")
    said = await page.until(lambda activity: activity["from"]["id"] == "bot")
    [record] = [record for record in caplog.records if record.exc_info]
    assert isinstance(record.args, tuple)
    assert str(record.args[0]) in said["text"]
    assert "secret" not in said["text"]
    await page.say("y")
    await page.until_text("2: y")


async def test_a_restart_resumes_the_conversation(tmp_path: Path) -> None:
    """After a restart the page's token still opens the same conversation, with its activities and its state."""
    async with running(tmp_path) as edge:
        page = await Page.open(edge)
        await page.until_text("Hello")
        await page.say("x")
        await page.until_text("1: x")
    async with running(tmp_path) as edge:
        again = Page(edge, page.token, page.conversation_id)
        status, _ = await edge.call("GET", f"{again.path}?watermark=", again.token)
        assert status == 200
        await again.poll()
        assert [activity["text"] for activity in again.seen] == ["Hello", "x", "1: x"]
        later = Page(edge, page.token, page.conversation_id, watermark=page.watermark)
        await later.say("y")
        await later.until_text("2: y")
        assert [activity["text"] for activity in later.seen] == ["y", "2: y"]


async def test_a_rotated_secret_keeps_conversations(tmp_path: Path) -> None:
    """A token signed with the previous secret still opens its conversation, and none signed with the one before."""
    keys = Keys("a new secret that is long enough to sign", previous=SECRET)
    token = Tokens(Keys(SECRET)).token(Seat("c", "dl_u"))
    assert Tokens(keys).seat(token) == Seat("c", "dl_u")
    status = []
    async with running(tmp_path) as edge:
        page = await Page.open(edge)
        fresh = Tokens(keys).token(Tokens(Keys(SECRET)).seat(page.token))
        status = [(await edge.call("GET", page.path, each))[0] for each in (page.token, fresh)]
    assert status == [200, 403]


async def test_an_ended_chat_is_forgotten(page: Page) -> None:
    """After "end chat" the token opens nothing, nothing of the talk is kept, and a new chat knows nothing of it."""
    await page.say("my name is Casey")
    await page.until_text("1: my name is Casey")
    status, _ = await page.post(type="endOfConversation")
    assert status == 200
    for method, path in (("GET", page.path), ("GET", f"{page.path}/activities"), ("POST", "/conversations")):
        status, answer = await page.edge.call(method, path, page.token)
        assert (status, answer["error"]["code"]) == (404, "ConversationEnded")
    fresh = await Page.open(page.edge)
    await fresh.say("x")
    await fresh.until_text("1: x")
    kept = await page.edge.storage.read([f"local/{page.conversation_id}", f"directline/{page.conversation_id}"])
    assert "Casey" not in json.dumps(kept)


async def test_old_activities_go(page: Page) -> None:
    """A conversation keeps its latest sixty activities, however long it gets."""
    for number in range(1, 35):
        await page.say("x")
        await page.until_text(f"{number}: x")
    _, answer = await page.edge.call("GET", f"{page.path}/activities", page.token)
    assert len(answer["activities"]) == 60
    assert answer["activities"][-1]["text"] == "34: x"


async def test_turns_of_one_conversation_follow_each_other(page: Page) -> None:
    """Messages that come at once are heard in their order, one at a time, and none of their updates is lost."""
    await asyncio.gather(*(page.say(f"m{number}") for number in range(10)))
    await page.until(lambda activity: str(activity.get("text", "")).startswith("10: "))
    posted = [activity["text"] for activity in page.seen if activity["from"]["id"] != "bot"]
    assert [heard.text for heard in page.edge.talk.heard if heard.text] == posted
    assert page.edge.talk.most_running == 1
