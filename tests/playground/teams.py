"""Teams as one person has it in the Playground: what was said, which cards hang there, and clicks on them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from adaptive_cards.cards import actions as every_action
from tools.playground import BOT, personal_chat

PATIENCE_SECONDS = 15
ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"
MESSAGE = "application/vnd.microsoft.activity.message"
MENTION = f"<at>{BOT['name']}</at>"


@dataclass
class Shown:
    """One message of the bot, as it looks now. `updates` counts how often it was replaced in place."""

    id: str
    conversation: str
    text: str = ""
    card: dict[str, Any] = field(default_factory=dict)
    updates: int = 0

    @property
    def written(self) -> str:
        """Everything that can be read in it."""
        return f"{self.text} {json.dumps(self.card, ensure_ascii=False)}"

    @property
    def actions(self) -> list[dict[str, Any]]:
        """The actions in the card's bar."""
        actions: list[dict[str, Any]] = self.card.get("actions", [])
        return actions

    def action(self, title: str) -> dict[str, Any] | None:
        """The first action of that title, wherever in the card it stands."""
        return next((each for each in every_action(self.card) if each.get("title") == title), None)


class Teams:
    """One person's Teams, and what the bot has said there, the oldest first."""

    def __init__(self, session: aiohttp.ClientSession, address: str, me: str) -> None:
        self._session = session
        self._address = address
        self._me = me
        self.own_chat = personal_chat(me)
        self._changed = asyncio.Condition()
        self.shown: list[Shown] = []
        self.cards: list[dict[str, Any]] = []
        """Every card that ever was shown, replaced ones included."""
        self.answers: list[dict[str, Any]] = []
        """What the bot answered to universal actions."""

    @classmethod
    @asynccontextmanager
    async def open(cls, address: str, me: str) -> AsyncIterator[Teams]:
        """Look at the Playground at `address` as the person with the key `me`."""
        async with (
            # The Playground ends a connection that is quiet for five seconds, maybe just when it is used again.
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as session,
            session.ws_connect(f"{address}_ws_conversation/v1/conversations/stream") as stream,
        ):
            teams = cls(session, address, me)
            reading = asyncio.create_task(teams._read(stream))
            try:
                yield teams
            finally:
                await stream.close()
                await reading

    async def _read(self, stream: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in stream:
            told = json.loads(frame.data)
            if told["action"] not in {"createMessage", "updateMessage"}:
                continue
            message = told["message"]
            attached = message["attachments"]
            assert len(attached) <= 1, "a message has one card"
            assert [each["contentType"] for each in attached] in ([], [ADAPTIVE_CARD])
            card = attached[0]["content"] if attached else {}
            async with self._changed:
                if told["action"] == "createMessage":
                    self.shown.append(Shown(message["messageId"], told["actionConversationId"]))
                shown = next(each for each in self.shown if each.id == message["messageId"])
                shown.text, shown.card = message.get("text") or "", card
                shown.updates += told["action"] == "updateMessage"
                self.cards += [card] if card else []
                self._changed.notify_all()

    async def until(self, is_wanted: Callable[[Shown], bool], *, since: int = 0) -> Shown:
        """The newest message since the one of that number that is as wanted, as soon as there is one."""

        def newest() -> Shown | None:
            return next((each for each in reversed(self.shown[since:]) if is_wanted(each)), None)

        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
                await self._changed.wait_for(newest)
        except TimeoutError:
            said = "\n".join(f"{each.updates} {each.text} {each.card.get('fallbackText')}" for each in self.shown)
            raise AssertionError(f"nothing of the kind came:\n{said}") from None
        found = newest()
        assert found
        return found

    async def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Ask the Playground for something; its answer."""
        async with self._session.post(f"{self._address}{path}", json=body) as answer:
            assert answer.status < 300, f"{path}: {await answer.text()}"
            return dict(await answer.json()) if answer.content_type == "application/json" else {}

    async def install(self, conversation: str = "") -> None:
        """Add the bot to a chat."""
        await self.post(f"_debug/conversation/{conversation or self.own_chat}/installation", {})

    async def say(self, text: str, answered: str, *, conversation: str = "", is_mention: bool = False) -> Shown:
        """Type something; the bot's next message that has `answered` in it."""
        since = len(self.shown)
        body: dict[str, Any] = {"from": {"id": self._me}, "text": text, "textFormat": "plain"}
        if is_mention:
            body |= {"text": f"{MENTION} {text}", "mentions": [{"mentioned": {"id": BOT["id"]}, "text": MENTION}]}
        await self.post(f"_conversation/v1/conversations/{conversation or self.own_chat}/messages", body)
        return await self.until(lambda shown: answered in shown.written, since=since)

    async def click(
        self, title: str, answered: str, *, at: Shown | None = None, inputs: Mapping[str, str] = {}
    ) -> Shown:
        """Click an action of the newest card that has it, or of the card as `at` had it; what is then new, or changed,
        and has `answered` in it.
        """
        at = at or await self.until(lambda shown: shown.action(title) is not None)
        action = at.action(title)
        assert action, f"nothing to click is called {title!r}"
        before = {each.id: each.updates for each in self.shown}
        data = {**action["data"], **inputs}
        if action["type"] == "Action.Execute":
            await self.invoke(at, action["verb"], data)
        else:
            await self.post("_conversation/v1/submit", self._on(at) | {"value": data})
        return await self.until(lambda shown: before.get(shown.id) != shown.updates and answered in shown.written)

    async def invoke(self, at: Shown, verb: str, data: Mapping[str, Any]) -> dict[str, Any]:
        """Execute a universal action of a card, as Teams does; the bot's answer, which is kept too."""
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
        body = self._on(at) | {"name": "adaptiveCard/action", "value": value}
        answer = await self.post("_conversation/v1/invoke", body)
        assert answer["type"] in {ADAPTIVE_CARD, MESSAGE}, answer
        self.answers.append(answer)
        return answer

    def _on(self, at: Shown) -> dict[str, Any]:
        return {"conversation": {"id": at.conversation}, "from": {"id": self._me}, "replyToId": at.id}
