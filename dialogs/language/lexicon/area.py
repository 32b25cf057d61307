"""One area of the lexicon in the language that is spoken: constants as they are, patterns compiled once a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from dialogs.language.lexicon import area_words, patterns_of, spoken


class Area:
    """The words of lexicon/en_<name>.py: `area.KEY` is the constant of the language spoken now."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, key: str) -> Any:
        try:
            return area_words(self._name, spoken())[key]
        except KeyError:
            raise AttributeError(f"no {key} in the words of {self._name}") from None

    def pattern(self, key: str, flags: int = 0) -> SpokenPattern:
        """The constant `key` as a pattern."""
        return self.built(lambda words: str(getattr(words, key)), flags)

    def built(self, build: Callable[[Any], str], flags: int = 0) -> SpokenPattern:
        """A pattern that is put together from the area's words."""
        return SpokenPattern(self._name, build, flags)

    def patterns(self, *keys: str) -> Iterator[SpokenPattern]:
        """Several constants as patterns."""
        return (self.pattern(key) for key in keys)


class SpokenPattern:
    """A regular expression that has its form in every language; it reads in the one that is spoken."""

    def __init__(self, area: str, build: Callable[[Any], str], flags: int) -> None:
        self._area, self._build, self._flags = area, build, flags

    @property
    def now(self) -> re.Pattern[str]:
        """The pattern of the language spoken now."""
        language = spoken()
        known = patterns_of(language)
        if self not in known:
            words = SimpleNamespace(**area_words(self._area, language))
            known[self] = re.compile(self._build(words), self._flags)
        return known[self]

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.now.search(text)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self.now.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self.now.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.now.finditer(text)

    def sub(self, with_: str, text: str) -> str:
        """As `re.Pattern.sub`."""
        return self.now.sub(with_, text)

    def split(self, text: str) -> list[str]:
        """As `re.Pattern.split`."""
        return [part or "" for part in self.now.split(text)]


def as_patterns(listed: Mapping[str, str]) -> Mapping[str, re.Pattern[str]]:
    """Patterns by their names, compiled."""
    return {name: re.compile(pattern) for name, pattern in listed.items()}
