"""Hostile requests and card submits, against the whole bot: the real conversation, desk and store behind the edge."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import islice, product
from pathlib import Path
from typing import Any

import pytest

from adaptive_cards import render
from adaptive_cards.verbs import Verb
from bookings.model import Actor
from bot.directline.tokens import Seat, Tokens
from bot.signing import Keys
from dialogs.conversation import Conversation
from dialogs.turn import Heard
from state.tinydb_store import TinyStore
from tests.bot.channel import FakeChannel
from tests.bot.edge import NOON, SECRET, Edge, Page, running, send
from texts import Words

pytestmark = pytest.mark.usefixtures("uncounted")

INPUTS = ("value", "day", "name", "email", "phone", "note", "consent", "reason", "code", "message", "sender")


def nested(depth: int, leaf: Any = 1) -> Any:
    """Lists in lists."""
    for _ in range(depth):
        leaf = [leaf]
    return leaf


NONCE = re.compile(r'"card": "([^"]+)", "nonce": "([^"]+)"')
JUNK: dict[str, Any] = {
    "null": None,
    "true": True,
    "a number": -5,
    "a fraction": 1.5,
    "a huge number": 10**400,
    "nothing": "",
    "a NUL": "\0",
    "NULs in text": "a\0b\0c",
    "control characters": "\x1b[2J\r\n\x7f\u202e\u2028",
    "a noncharacter": "\uffff\ufdd0",
    "long": "x" * 10_000,
    "long digits": "9" * 5_000,
    "long words": "monday or " * 1_000,
    "markup": "<at>x</at><script>alert(1)</script>&amp;${name}{{DATE(2026-01-01)}}",
    "a template": "${$root.name} ${if(true, 1, 2)}",
    "a list": [1, "a", None],
    "an object": {"value": {"value": "x"}, "verb": "confirm"},
    "nested": nested(100),
    "a date": "2026-02-30T25:61:00+99:99",
    "year zero": "0000-00-00",
    "the first day": "0001-01-01",
    "the last day": "9999-12-31",
    "an early instant": "2000-01-01T00:00:00+00:00",
    "a late instant": "2999-12-31T23:59:59+00:00",
    "the last instant": "9999-12-31T23:59:59+00:00",
    "the first instant": "0001-01-01T00:00:00+14:00",
    "an instant of no zone": "2026-03-02T10:00:00",
    "a bare offset": "2026-03-02T10:00:00+23:59",
}


@dataclass
class Talk:
    """A talk without the edge: what the person does goes in, the state stays."""

    conversation: Conversation
    state: dict[str, Any] = field(default_factory=dict)

    async def hear(self, **what: Any) -> str:
        """One turn; return its words. State and cards go through JSON, as at the edge."""
        heard = Heard(Actor(conversation="c", client="c"), NOON, time_zone="Europe/London", **what)
        turned = await self.conversation.turn(heard, json.loads(json.dumps(self.state)))
        self.state = json.loads(json.dumps(turned.state))
        json.dumps(self.state, ensure_ascii=False).encode()
        for reply in turned.replies:
            if reply.card is not None:
                card = reply.card
                rendered = render(card.name, card.data, Words(), card_id=card.id, nonce=card.nonce)
                json.dumps(rendered, ensure_ascii=False).encode()
        return "\n".join(reply.text for reply in turned.replies)

    def copy(self) -> Talk:
        """The same talk, to go on in another way."""
        return Talk(self.conversation, json.loads(json.dumps(self.state)))

    def click(self) -> dict[str, Any]:
        """The data of the card that asks: its id and its nonce."""
        card = self.state.get("open_card", "")
        frames = self.state.get("frames", [])
        return {"card": card, "nonce": frames[-1]["nonce"] if frames else ""}


BOOKING = (
    ("hello", ""),
    ("I would like to book something", "book service"),
    ("haircut", "book staff"),
    ("anyone", "book slot"),
    ("tomorrow at 10", "book name"),
    ("Casey Jones", "book email"),
    ("casey.jones@example.com", "book extras"),
    ("no", "book confirm"),
    ("yes", ""),
    ("cancel it", "cancel confirm"),
    ("no", ""),
    ("move it", "reschedule slot"),
    ("wednesday at 10", "reschedule confirm"),
)
PROVING = (("change my appointment", "identify look_up"), ("casey@example.com", "identify code"))
WRITING = (("leave a message", "message message"),)


async def questions(conversation: Conversation) -> list[tuple[str, Talk]]:
    """The talk at each of its questions, named by the form in hand and what it asks."""
    found = []
    for script in (BOOKING, PROVING, WRITING):
        talk = Talk(conversation)
        for text, question in script:
            await talk.hear(text=text)
            frames = talk.state.get("frames", [])
            assert " ".join([frames[-1]["form"], frames[-1]["asked"]] if frames else []) == question
            found.append((question, talk.copy()))
    return found


@pytest.mark.slow
async def test_no_submit_of_a_card_breaks_a_turn(conversation: Conversation) -> None:
    """At every question, whatever a card's action holds is answered: by any verb, with any value in any input, from a
    card that asks or from none. What is remembered and what is shown can always be written as UTF-8. Each pair of verb
    and value is tried at every third question.
    """
    for number, (name, talk) in enumerate(await questions(conversation)):
        pairs = product([*Verb, "nonsense", None, 5, {}], JUNK.items())
        for verb, (what, junk) in islice(pairs, number % 3, None, 3):
            action = {**talk.click(), "verb": verb, **dict.fromkeys(INPUTS, junk)}
            for hostile in (action, {**action, "card": junk, "nonce": junk})[: 2 if verb == Verb.CONFIRM else 1]:
                one = talk.copy()
                said = await one.hear(action=hostile)
                assert said or one.state["open_card"] != talk.state["open_card"], (name, verb, what)


async def test_no_text_breaks_a_turn(conversation: Conversation) -> None:
    """At every question, whatever is typed is answered."""
    for name, talk in await questions(conversation):
        for what, junk in JUNK.items():
            assert await talk.copy().hear(text=junk if isinstance(junk, str) else str(junk)), (name, what)


@pytest.fixture
async def salon(tmp_path: Path, store: TinyStore, conversation: Conversation) -> AsyncIterator[Edge]:
    """The whole bot as it is served, around the demo business."""
    async with running(tmp_path, talk=conversation, catalogue=store.catalogue) as edge:
        yield edge


async def answer_to(page: Page, activity_id: str) -> str:
    """What the bot says to an activity."""
    said = await page.until(lambda activity: bool(activity.get("replyToId") == activity_id and activity.get("text")))
    return str(said["text"])


async def ask(page: Page, text: str) -> str:
    """Type something; return the answer."""
    return await answer_to(page, await page.say(text))


def open_card(page: Page) -> dict[str, Any]:
    """The data of a submit of the newest card that asks, without its verb."""
    card, nonce = NONCE.findall(json.dumps(page.seen))[-1]
    return {"card": card, "nonce": nonce}


async def at_the_slots(edge: Edge) -> Page:
    """A page that is asked for a time."""
    page = await Page.open(edge)
    await ask(page, "a haircut with anyone")
    return page


async def goes_on(page: Page) -> None:
    """The form takes up where it was, to its end."""
    for text in ("tomorrow at 10", "Casey Jones", "casey.jones@example.com", "no"):
        await ask(page, text)
    assert "Booked" in await ask(page, "yes")


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged as an error."""
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


def message(**fields: Any) -> bytes:
    """An activity as it is sent."""
    return json.dumps({"type": "message", **fields}).encode()


BODIES = {
    "nothing": (b"", 400),
    "half": (b'{"type": "message", "text": "x', 400),
    "null": (b"null", 400),
    "a list": (b'[{"type": "message"}]', 400),
    "a string": (b'"message"', 400),
    "no UTF-8": (b'{"type": "message", "text": "\xff\xfe"}', 400),
    "UTF-16": ('{"type": "message", "text": "x"}'.encode("utf-16"), 400),
    "NaN": (b'{"type": "message", "value": NaN}', 400),
    "infinity": (b'{"type": "message", "value": -Infinity}', 400),
    "a float out of range": (b'{"type": "message", "value": 1e999}', 400),
    "too many digits": (b'{"type": "message", "value": %s}' % (b"9" * 5000), 400),
    "a lone surrogate": (rb'{"type": "message", "text": "\ud83d"}', 400),
    "a lone surrogate in a key": (rb'{"type": "message", "value": {"\udc00": 1}}', 400),
    "10,000 levels": (b'{"type": "message", "value": %s1%s}' % (b"[" * 10_000, b"]" * 10_000), 400),
    "10,000 open levels": (b'{"type": "message", "value": ' + b'{"a":' * 10_000, 400),
    "900 levels": (message(value=nested(900)), 400),
    "100 levels": (message(value=nested(100)), 400),
    "30 levels": (message(value=nested(30)), 200),
    "wide": (message(value=[[]] * 10_000), 200),
    "duplicate keys": (b'{"type": "typing", "text": 5, "text": "cancel", "text": "hm", "type": "message"}', 200),
    "a type of another type": (b'{"type": ["message"]}', 400),
    "a type that only a server sends": (b'{"type": "conversationUpdate", "membersAdded": [{"id": "x"}]}', 400),
    "a text of another type": (message(text={"text": "x"}), 400),
    "a long text": (message(text="x" * 10_000), 200),
    "a very long text": (message(text="monday " * 35_000), 200),
    "a NUL": (message(text="a\0b"), 200),
    "a large value": (message(value={"verb": "confirm", "value": "x" * 200_000}), 200),
    "more than 256 KB": (message(value={"verb": "confirm", "value": "x" * 256 * 1024}), 413),
    "fields of other types": (message(text="x", channelData=5, entities=5, attachments="x", conversation=[]), 200),
    "a locale of another type": (message(text="x", locale={}), 400),
    "a locale that is none": (message(text="x", locale="../../etc", localTimezone="../../etc/passwd"), 200),
    "another name": (message(text="x", id="1", channelId="y", **{"from": {"id": "dl_other", "role": "bot"}}), 200),
    "an event without a name": (message(type="event"), 200),
    "an event that opens on nothing": (message(type="event", name="open", value=5), 200),
    "an event that opens on junk": (message(type="event", name="open", value={"service": "\0"}), 200),
}


@pytest.mark.parametrize("what", BODIES)
async def test_a_hostile_body_has_its_status(salon: Edge, caplog: pytest.LogCaptureFixture, what: str) -> None:
    """A body that is no activity is 400, one over 256 KB 413; any other is taken. No error is logged, what the page
    gets is strict JSON, and the form in hand goes on.
    """
    body, wanted = BODIES[what]
    page = await at_the_slots(salon)
    url, headers = f"{salon.base}{page.path}/activities", {"Authorization": f"Bearer {page.token}"}
    async with salon.http.post(url, data=body, headers=headers) as response:
        assert response.status == wanted
        answer = await response.json()
    assert set(answer) == ({"id"} if wanted == 200 else {"error"})
    if what == "an event that opens on junk":  # begins anew
        await answer_to(page, answer["id"])
        await ask(page, "haircut")
        await ask(page, "anyone")
    async with salon.http.get(url, headers=headers) as response:
        json.loads(await response.text(), parse_constant=pytest.fail)
    await goes_on(page)
    assert errors(caplog) == []


async def test_the_last_of_duplicate_keys_counts(salon: Edge) -> None:
    """Where a key comes twice every reader sees the same one: the last."""
    page = await at_the_slots(salon)
    url, headers = f"{salon.base}{page.path}/activities", {"Authorization": f"Bearer {page.token}"}
    body = b'{"type": "typing", "text": "cancel", "text": "help", "type": "message"}'
    async with salon.http.post(url, data=body, headers=headers) as response:
        activity_id = (await response.json())["id"]
    await answer_to(page, activity_id)
    [echo] = [each for each in page.seen if each["id"] == activity_id]
    assert (echo["type"], echo["text"]) == ("message", "help")


async def test_hostile_values_are_answered(salon: Edge, caplog: pytest.LogCaptureFixture) -> None:
    """A submit of any JSON type is answered, and so is one of the card that asks with any value; the form goes on."""
    page = await at_the_slots(salon)
    for what, junk in JUNK.items():
        if what in {"null", "nested"}:  # nothing was submitted, and nothing that is taken
            continue
        for value in (
            junk,
            {"verb": "choose_slot", "value": junk, **open_card(page)},
            {"verb": junk, **open_card(page)},
        ):
            status, answer = await page.post(value=value)
            assert status == 200, what
            assert "quote" not in await answer_to(page, answer["id"]), what
    await goes_on(page)
    assert errors(caplog) == []


async def test_a_conversation_takes_its_own_token_only(salon: Edge) -> None:
    """No token is 401; a token of another conversation, a forged or an expired one is 403, known conversation or not;
    and whose conversation it is hears nothing of it.
    """
    page = await at_the_slots(salon)
    other = await Page.open(salon)
    seat = Tokens(Keys(SECRET)).seat(page.token)
    foreign = {
        "another conversation's": other.token,
        "another user's": Tokens(Keys(SECRET)).token(Seat(seat.conversation_id, "dl_other")),
        "another server's": Tokens(Keys("another secret, long enough to be taken")).token(seat),
        "expired": Tokens(Keys(SECRET), seconds=lambda: 0.0).token(seat),
        "a stream's": Tokens(Keys(SECRET)).stream_token(seat),
        "cut": page.token[:-1],
        "longer": page.token + "A",
        "garbage": "x" * 5000,
        "not ASCII": "\u00e9.\u00e9.\u00e9",
    }
    body = {"type": "message", "text": "cancel"}
    for path in (page.path, "/conversations/unknown", "/conversations/..%2F..%2Fx", f"/conversations/{'x' * 3000}"):
        assert (await salon.call("POST", f"{path}/activities", json=body))[0] == 401
        for what, token in foreign.items():
            for method, end in (("POST", "/activities"), ("GET", "/activities"), ("GET", "")):
                if token == other.token and path == other.path:
                    continue
                options = {"json": body} if method == "POST" else {}
                status, answer = await salon.call(method, f"{path}{end}", token, **options)
                assert (status, set(answer["error"])) == (403, {"code", "message"}), (path, what)
    await goes_on(page)
    assert "cancel" not in [each.get("text") for each in page.seen]


@pytest.mark.parametrize(
    "fields",
    [
        {"value": 5},
        {"value": [{}]},
        {"value": {"verb": {}, "card": [], "nonce": 5, "value": nested(20)}},
        {"value": nested(900)},
        {"text": "x" * 200_000},
        {"text": "\0"},
        {"text": None, "value": None},
        {"channelData": 5},
        {"channelData": {"tenant": {"id": {}}}},
        {"channelData": {"tenant": 5}},
        {"conversation": {"id": "c", "conversationType": "personal", "tenantId": {}}},
        {"conversation": {"id": "c", "conversationType": ["personal"]}},
        {"entities": [5, None, {"type": 5}, {"type": "mention", "mentioned": 5, "text": {}}]},
        {"entities": {"type": "mention"}},
        {"recipient": "28:bot"},
        {"recipient": {"id": {}}},
        {"from": {}},
        {"from": None},
        {"membersAdded": 5, "type": "conversationUpdate"},
        {"membersAdded": [5, {"id": {}}], "type": "conversationUpdate"},
        {"membersRemoved": [{}], "type": "conversationUpdate"},
        {"type": "installationUpdate", "action": {}},
        {"type": "messageReaction", "reactionsAdded": [5]},
        {"type": "messageUpdate", "channelData": {"eventType": "editMessage"}},
        {"type": "event", "name": "open", "value": {"service": []}},
        {"type": "event", "name": "application/vnd.microsoft.meetingStart", "value": 5},
        {"type": "event", "name": "tokens/response"},
        {"type": "unheard-of"},
        {"type": "endOfConversation"},
        {"type": "typing"},
        {"type": "handoff"},
        {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": {"verb": {}, "data": 5}}},
        {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": {"verb": "book", "data": {"verb": []}}}},
        {"type": "invoke", "name": "task/fetch", "value": 5},
        {"type": "invoke", "name": None},
        {"timestamp": "yesterday"},
        {"localTimestamp": 5},
        {"expiration": "9999-99-99"},
        {"locale": 5, "localTimezone": {}},
        {"attachments": 5},
        {"suggestedActions": []},
        {"replyToId": {}},
        {"relatesTo": 5},
        {"id": "x" * 100_000},
    ],
    ids=lambda fields: ",".join(fields)[:40],
)
async def test_activities_of_any_shape_are_taken_or_refused(
    salon: Edge, channel: FakeChannel, caplog: pytest.LogCaptureFixture, fields: dict[str, Any]
) -> None:
    """At /api/messages an activity of any shape is taken or is the sender's fault, never the server's; the next one
    in that conversation is answered.
    """
    status, _ = await send(salon, {**channel.activity(text="hm"), **fields})
    assert status in {200, 202, 400, 501}
    status, _ = await send(salon, channel.activity(id="next", text="book a haircut"))
    assert status == 202
    calls = await channel.wait_for(1)
    while not any("attachments" in call.body for call in calls):
        calls = await channel.wait_for(len(calls) + 1)
    assert errors(caplog) == []
