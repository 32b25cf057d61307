"""A conversation small enough to see the edge through: it answers what it hears and counts its turns."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from dialogs.turn import Card, Heard, Reply, Suggestion, Turned

STALE = {"title": "Done with"}


class EchoTalk:
    """Speaks the protocol of dialogs.turn. What was heard is kept in `heard`, turns that run now are counted.

    "wait" holds the turn until `go_on` is set, "crash" fails inside, "card" shows a card, "done" replaces it. Where
    others read along, "help" alone is answered, and
    "break" fails. What ends with "wake" asks for a turn after `wake_after`, which says
    `awake` and how often it woke, or nothing.
    """

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.go_on = asyncio.Event()
        self.is_waiting = asyncio.Event()
        self.running = 0
        self.most_running = 0
        self.wake_after = timedelta(milliseconds=50)
        self.awake = "awake"

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """Answer one thing heard."""
        self.heard.append(heard)
        self.running += 1
        self.most_running = max(self.running, self.most_running)
        try:
            return await self._turn(heard, dict(state))
        finally:
            self.running -= 1

    async def _turn(self, heard: Heard, state: dict[str, Any]) -> Turned:
        said = [*state.get("said", []), heard.text] if heard.text else state.get("said", [])
        state = {**state, "said": said}
        if heard.is_wake:
            state["woken"] = state.get("woken", 0) + 1
            return Turned((Reply(f"{self.awake} {state['woken']}"),) if self.awake else (), state)
        if heard.is_public:
            if heard.text == "break":
                raise RuntimeError("a secret from the inside")
            is_help = heard.text == "help"
            return Turned((Reply("public help"),) if is_help else (), state, is_private=not is_help)
        if heard.text == "crash":
            raise RuntimeError("a secret from the inside")
        if heard.text.startswith("wait"):
            self.is_waiting.set()
            await self.go_on.wait()
        if heard.is_start:
            return Turned((Reply("Hello", suggestions=(Suggestion("Book", "book"),)),), state)
        if heard.opened_with:
            return Turned((Reply(f"opened {dict(heard.opened_with)}"),), state)
        if heard.action is not None:
            return Turned((Reply(f"action {sorted(heard.action)}"),), state)
        if heard.text == "card":
            return Turned((Reply(card=Card("stale", STALE, id="c1", nonce="n1")),), state)
        if heard.text == "done":
            return Turned((Reply("replaced", card=Card("stale", STALE, id="c2", nonce="n2", replaces="c1")),), state)
        wake_after = self.wake_after if heard.text.endswith("wake") else None
        return Turned((Reply(f"{len(said)}: {heard.text}"),), state, wake_after)
