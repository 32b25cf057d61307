"""A customer at a served bot's page, over HTTP: says something, and reads what is answered."""

from __future__ import annotations

from time import monotonic, sleep

from tests.command_line import PATIENCE, Served


class Chat:
    """One talk; each thing that is said may go to another of the processes that serve the business."""

    def __init__(self, served: Served) -> None:
        ticket = served.ask("tokens/generate", {})
        self.token = ticket["token"]
        self._path = "conversations/" + served.ask("conversations", {}, self.token)["conversationId"] + "/activities"

    def say(self, served: Served, text: str) -> str:
        """Say something to one of the processes; the texts of the answer, with those of its cards' buttons left out."""
        said = served.ask(self._path, {"type": "message", "from": {"id": "me"}, "text": text}, self.token)["id"]
        until = monotonic() + PATIENCE
        while monotonic() < until:
            told = served.ask(self._path, None, self.token)["activities"]
            answers = [each for each in told if each.get("replyToId") == said and each["type"] == "message"]
            if answers:
                return "\n".join(each.get("text") or "" for each in answers)
            sleep(0.02)  # an answer comes from another process: there is nothing here to wait on
        raise AssertionError(f"no answer to {text!r}")
