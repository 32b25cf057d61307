"""One utterance or click, understood once and shared by all who look at it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from dialogs.buttons import MEANS
from dialogs.language.intents import Task, Tasks, tasks
from dialogs.language.pointing import pointed_task

LONGEST_TEXT = 300
"""More of a text is not read."""
LONGEST_ENTRY = 2000
"""More of an input of a card is not read."""


class Said:
    """One utterance or click, understood once."""

    def __init__(
        self, text: str = "", action: Mapping[str, Any] | None = None, locale: str = "en", button: str = ""
    ) -> None:
        self.text = text.strip()[:LONGEST_TEXT]
        self.locale = locale
        self.button = button
        self.action = action or {}
        self.verb = str(self.action.get("verb", ""))
        value = self.action.get("value", "")
        self.value = value if isinstance(value, str) else ""

    @property
    def is_empty(self) -> bool:
        """Nothing was said that a field could take."""
        return not self.text and not self.action

    @cached_property
    def _understood(self) -> list[str]:
        """The text as a list of one, without the yes or no in front: "no, with Ben" is with Ben."""
        rest = self.tasks.rest
        if self.tasks.answer is None or not self.text.endswith(rest):
            return [self.text]
        return [" " * (len(self.text) - len(rest)) + rest]

    @property
    def rest(self) -> str:
        """What of the text is not understood yet, at the places where it stands."""
        return self._understood[0]

    def blank(self, span: tuple[int, int]) -> None:
        """Take a part that was understood out of `rest`, so that it is not read as something else too."""
        start, end = span
        self._understood[0] = self.rest[:start] + " " * (end - start) + self.rest[end:]

    @cached_property
    def tasks(self) -> Tasks:
        """What the text wants done."""
        return MEANS[self.button] if self.button else tasks(self.text, self.locale)

    @cached_property
    def pointed(self) -> Task | None:
        """The task that the text points at, where it names none in full: "cancel", "move it"."""
        return pointed_task(self.text) if not self.tasks.wanted and not self.button else None

    def entry(self, key: str) -> str:
        """A string among a submit's inputs, trimmed, its lines ending alike; "" where it is absent or no string."""
        value = self.action.get(key, "")
        return value.replace("\r\n", "\n").strip()[:LONGEST_ENTRY] if isinstance(value, str) else ""


NOTHING = Said()
