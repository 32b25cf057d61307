"""Kinds of settings: how a value stands in an input, how what was entered becomes a value, how it is told."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar

from adaptive_cards.shapes import InputChoice
from dialogs.language.durations import duration
from dialogs.language.names import Option, pick

if TYPE_CHECKING:
    from dialogs.context import Turn

YES, NO, UNSET = "true", "false", "unset"
"""What the inputs of choices send; a choice without a value is none that Web Chat shows."""


class Unreadable(Exception):
    """What was entered is no value of its kind; the text says in words what is."""


class Kind(ABC):
    """How the values of one kind are entered, read and told. A value that is not set is `None` or empty."""

    input: ClassVar[str]
    """The kind of the card's input, as `adaptive_cards.shapes.Input` has it."""

    def hint(self, turn: Turn) -> str:
        """An example, shown while the input is empty; by default nothing."""
        return ""

    def choices(self, turn: Turn) -> Sequence[InputChoice]:
        """What is offered, where it is a choice."""
        return ()

    @abstractmethod
    def shown(self, value: Any, turn: Turn) -> str:
        """The value as it stands in the input; `read` gives it back."""

    @abstractmethod
    def read(self, entered: str, turn: Turn) -> Any:
        """The value of what was entered; raise Unreadable."""

    def told(self, value: Any, turn: Turn) -> str:
        """A value that is set, in words."""
        return self.shown(value, turn)

    def picture(self, value: Any) -> str:
        """What a value looks like, as a picture's link; by default like nothing."""
        return ""


class Text(Kind):
    """Words of one line; of several with `is_long`."""

    def __init__(self, *, is_long: bool = False) -> None:
        self.input = "multiline" if is_long else "text"  # type: ignore[misc]

    def shown(self, value: Any, turn: Turn) -> str:
        """As it is."""
        return str(value)

    def read(self, entered: str, turn: Turn) -> str:
        """As it is, without spaces around."""
        return entered.strip()


class Names(Kind):
    """Several names, separated by commas."""

    input = "text"

    def shown(self, value: Any, turn: Turn) -> str:
        """With commas between."""
        return ", ".join(value)

    def read(self, entered: str, turn: Turn) -> tuple[str, ...]:
        """Each once, without empty ones."""
        return tuple(dict.fromkeys(name.strip() for name in entered.split(",") if name.strip()))


class Length(Kind):
    """A duration, typed as people do; nothing means that it is not set."""

    input = "text"

    def hint(self, turn: Turn) -> str:
        """Two ways to say it."""
        return turn.words("settings-length-hint")

    def shown(self, value: Any, turn: Turn) -> str:
        """As it is told."""
        return self.told(value, turn) if value is not None else ""

    def read(self, entered: str, turn: Turn) -> timedelta | None:
        """A number with its unit, or none at all."""
        if _is_unset(entered, turn):
            return None
        length = duration(entered)
        if length is None:
            raise Unreadable(turn.words("settings-no-length"))
        return length

    def told(self, value: Any, turn: Turn) -> str:
        """Days, or hours and minutes."""
        return turn.words.duration(value) if value else turn.words("settings-none")


class Number(Kind):
    """A whole number; nothing means that it is not set."""

    input = "text"

    def shown(self, value: Any, turn: Turn) -> str:
        """In digits."""
        return "" if value is None else str(value)

    def read(self, entered: str, turn: Turn) -> int | None:
        """Digits, perhaps with a sign."""
        typed = entered.strip()
        if _is_unset(typed, turn):
            return None
        digits = typed.removeprefix("-")
        if not (digits.isascii() and digits.isdecimal()) or len(digits) > 9:
            raise Unreadable(turn.words("settings-no-number"))
        return int(typed)


class YesNo(Kind):
    """Yes or no; with `may_be_unset` also neither."""

    def __init__(self, *, may_be_unset: bool = False) -> None:
        self._may_be_unset = may_be_unset
        self.input = "choice" if may_be_unset else "toggle"  # type: ignore[misc]

    def choices(self, turn: Turn) -> Sequence[InputChoice]:
        """Yes, no, and not set, where that may be."""
        if not self._may_be_unset:
            return ()
        return [*_unset(turn), *_choices((YES, self.told(True, turn)), (NO, self.told(False, turn)))]

    def shown(self, value: Any, turn: Turn) -> str:
        """As a toggle has it."""
        return UNSET if value is None else YES if value else NO

    def read(self, entered: str, turn: Turn) -> bool | None:
        """What the input sends, or a word for it."""
        if self._may_be_unset and _is_unset(entered, turn):
            return None
        also = {YES: turn.words("settings-yes-also"), NO: turn.words("settings-no-also")}
        options = [Option(key, self.told(key == YES, turn), (key, *words.split("|"))) for key, words in also.items()]
        chosen = pick(entered, options).id
        if chosen is None:
            raise Unreadable(turn.words("settings-no-yes"))
        return chosen == YES

    def told(self, value: Any, turn: Turn) -> str:
        """Yes or no."""
        return turn.words("settings-yes") if value else turn.words("settings-no")


def _choices(*pairs: tuple[str, str]) -> list[InputChoice]:
    return [{"title": title, "value": value} for value, title in pairs]


def _is_unset(entered: str, turn: Turn) -> bool:
    """Whether nothing was entered, or words for it."""
    return entered.strip().casefold() in ("", UNSET, turn.words("settings-unset").casefold())


def _unset(turn: Turn) -> Sequence[InputChoice]:
    return _choices((UNSET, turn.words("settings-unset")))


class OneOf(Kind):
    """One value of an enumeration, each with its words; with `may_be_unset` also none."""

    input = "choice"

    def __init__(self, values: type[StrEnum], *, may_be_unset: bool = False) -> None:
        self.values = values
        self._may_be_unset = may_be_unset

    def choices(self, turn: Turn) -> Sequence[InputChoice]:
        """All of them."""
        offered = _choices(*((one.value, self.told(one, turn)) for one in self.values))
        return [*(_unset(turn) if self._may_be_unset else ()), *offered]

    def shown(self, value: Any, turn: Turn) -> str:
        """By its value."""
        return UNSET if value is None else str(value.value)

    def read(self, entered: str, turn: Turn) -> StrEnum | None:
        """What the input sends, or its words."""
        if self._may_be_unset and _is_unset(entered, turn):
            return None
        by_value = {one.value: one for one in self.values}
        if entered in by_value:
            return by_value[entered]
        chosen = pick(entered, [Option(one.value, self.told(one, turn)) for one in self.values]).id
        if chosen is None:
            titles = turn.words.or_list(self.told(one, turn) for one in self.values)
            raise Unreadable(turn.words("settings-no-choice", choices=titles))
        return by_value[chosen]

    def told(self, value: Any, turn: Turn) -> str:
        """Its words."""
        return turn.words(f"value-{type(value).__name__.lower()}-{value.value.lower()}")
