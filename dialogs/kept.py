"""What a form was opened with: kept, never asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dialogs.form import Field, Filled, Step

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class Kept(Field):
    """A value that whoever opened the form gave."""

    def __init__(self, name: str) -> None:
        self.name = name  # type: ignore[misc]

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """It was there from the start, or is not needed."""
        return False

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Nothing that is said changes it."""
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Never reached, since it is never missing."""
        raise RuntimeError("what a form was opened with is not asked")
