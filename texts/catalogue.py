"""Messages by key in a language, with plurals, and Babel's dates, times, durations, prices and lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, match_skeleton
from babel.numbers import format_currency, get_currency_precision
from fluent.runtime import FluentBundle, FluentResource

from texts.euphony import euphonic, joined
from texts.own import arguments_of, faults_in, files_in

FOLDER = Path(__file__).parent
FALLBACK = "en"
COUNTRY = {"en": "en_GB", "pt": "pt_PT"}
"""Whose dates and prices a bare language has, where CLDR would take another country than our texts do."""
MOST_LOCALES = 256
"""Of which something is kept at hand; tags come from outside, and there are more of them than memory."""
_own: dict[str, Path] = {}


class MissingText(KeyError):
    """A key that no catalogue has, or a message that lacks an argument; the text is the fault."""


class TextsFaulty(ValueError):
    """A business's own texts cannot be read; the text says which, where and why."""


def look_in(folder: Path) -> None:
    """Take a business's own texts from this folder (texts/own.py says how they are written), and none of another.

    Raises TextsFaulty, and then takes none.
    """
    files = files_in(folder)
    faults = [
        f"{path.name}: {language} is no language" for language, path in files.items() if not _is_language(language)
    ]
    for language, path in files.items():
        faults += faults_in(path, arguments_of("\n".join(_sources(language))))
    if faults:
        raise TextsFaulty("\n".join(f"{folder}/{fault}" for fault in faults))
    _own.clear()
    _own.update(files)
    for known in (languages, _bundle, _locale, _finished):
        known.cache_clear()


def _is_language(tag: str) -> bool:
    try:
        return Locale.parse(tag).territory is None
    except (ValueError, UnknownLocaleError):
        return False


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, the fallback first."""
    found = {path.name for path in FOLDER.iterdir() if any(path.glob("*.ftl"))} | set(_own)
    return (FALLBACK, *sorted(found - {FALLBACK}))


def _sources(language: str) -> list[str]:
    """The product's texts of a language; English where it has none."""
    folder = FOLDER / language if (FOLDER / language).is_dir() else FOLDER / FALLBACK
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))]


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for source in _sources(language):
        bundle.add_resource(FluentResource(source))
    if language in _own:
        bundle.add_resource(FluentResource(_own[language].read_text(encoding="utf-8")), allow_overrides=True)
    return bundle


@lru_cache(maxsize=MOST_LOCALES)
def _locale(language_tag: str) -> Locale:
    try:
        locale = Locale.parse(language_tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale.parse("en_GB")
    if locale.language not in languages():
        return Locale.parse("en_GB")
    return Locale.parse(COUNTRY.get(str(locale), str(locale)))


@lru_cache(maxsize=4 * MOST_LOCALES)
def _full_names(skeleton: str, locale: Locale) -> str:
    """A pattern for a skeleton. Where the locale has it with short names only, they are made long, as ICU does."""
    for patterns in (locale.datetime_skeletons, Locale(locale.language).datetime_skeletons):
        pattern = patterns[match_skeleton(skeleton, patterns) or skeleton].pattern
        if "MMM" in pattern:  # a country may have its months as numbers, as Portugal has: then as the language does
            break
    return re.sub(r"[Ec]+|M{3,}", lambda found: found[0][0] * 4, pattern)


@lru_cache(maxsize=2048)
def _wall(value: time, locale: Locale) -> str:
    """A wall-clock time; a day has few that anybody books."""
    return format_time(value, "short", locale=locale)


@cache
def _finished(language: str, key: str) -> str:
    """A message that takes no arguments; every turn compares what was typed with the words of all buttons."""
    return _formatted(_bundle(language), key, {})


def _formatted(bundle: FluentBundle, key: str, arguments: dict[str, Any]) -> str:
    message = bundle.get_message(key) if bundle.has_message(key) else None
    if message is None or message.value is None:
        raise MissingText(key)
    text, errors = bundle.format_pattern(message.value, arguments)
    if errors:
        raise MissingText(f"{key}: {errors[0]}")
    return euphonic(str(text), bundle.locales[0])


class Words:
    """The catalogue for one person: `words("book-done", service=...)` gives the finished sentence.

    `language_tag` is a BCP 47 tag as channels send it; an unknown one falls back to British English.
    """

    def __init__(self, language_tag: str = "en-GB") -> None:
        self.locale = _locale(language_tag or "en-GB")
        self._bundle = _bundle(self.locale.language)

    def __call__(self, key: str, **arguments: Any) -> str:
        """The message `key`; raise MissingText where it is absent or an argument is."""
        return _formatted(self._bundle, key, arguments) if arguments else _finished(self.locale.language, key)

    def has(self, key: str) -> bool:
        """Whether the catalogue has this message."""
        return bool(self._bundle.has_message(key))

    def language(self, tag: str, *, own: bool = False) -> str:
        """A language's name, as it stands in a sentence; `own`: in that language itself, with a button's capital."""
        name = str(Locale.parse(tag).get_display_name(Locale.parse(tag) if own else self.locale) or tag)
        return name[:1].upper() + name[1:] if own else name

    def day(self, value: date, today: date | None = None) -> str:
        """A date with its weekday; the year only where it is not the one of `today`."""
        skeleton = "MMMMEEEEd" if today is not None and value.year == today.year else "yMMMMEEEEd"
        return _as_written(format_date(value, _full_names(skeleton, self.locale), self.locale), self.locale)

    def short_day(self, value: date) -> str:
        """A weekday and date in short, for buttons."""
        return _as_written(format_skeleton("MMMEd", datetime.combine(value, time()), locale=self.locale), self.locale)

    def weekday(self, value: date) -> str:
        """The weekday's full name."""
        return format_date(value, "EEEE", locale=self.locale)

    def clock(self, value: datetime) -> str:
        """A wall-clock time of an aware instant in its own zone, with its offset where that hour comes twice."""
        text = self.wall(value.time())
        if value.tzinfo and value.replace(fold=0).utcoffset() != value.replace(fold=1).utcoffset():
            text += f" ({offset(value)})"
        return text

    def wall(self, value: time) -> str:
        """A bare wall-clock time."""
        return _wall(value, self.locale)

    def city(self, name: str) -> str:
        """The city that stands for a zone, as the language calls it."""
        called: str | None = self.locale.time_zones.get(name, {}).get("city")
        return called or name.rsplit("/", 1)[-1].replace("_", " ")

    def duration(self, value: timedelta) -> str:
        """Hours and minutes, or days where it is whole ones."""
        minutes = round(value.total_seconds() / 60)
        if minutes and minutes % 1440 == 0:
            return self("duration-days", count=minutes // 1440)
        hours, rest = divmod(minutes, 60)
        parts = [self("duration-hours", count=hours)] if hours else []
        if rest or not parts:
            parts.append(self("duration-minutes", count=rest))
        return " ".join(parts)

    def price(self, value: Decimal, currency: str) -> str:
        """An amount of money, without decimals where it is a whole one."""
        if value != value.to_integral_value() or not get_currency_precision(currency):
            return format_currency(value, currency, locale=self.locale)
        pattern = self.locale.currency_formats["standard"].pattern.replace(".00", "")
        return format_currency(value, currency, pattern, locale=self.locale, currency_digits=False)

    def and_list(self, items: Iterable[str]) -> str:
        """The items with "and" before the last."""
        return joined(items, "standard", self.locale)

    def or_list(self, items: Iterable[str]) -> str:
        """The items with "or" before the last."""
        return joined(items, "or", self.locale)


def offset(value: datetime) -> str:
    """An instant's offset as +HH:MM."""
    return value.isoformat()[-6:]


def _as_written(text: str, locale: Locale) -> str:
    """A date as people write it: without its first comma, in French with an ordinal on the first of a month."""
    if locale.language == "fr":
        return re.sub(r"\b1(?= [^\W\d])", "1er", text, count=1)
    return text.replace(",", "", 1) if locale.language in {"en", "es"} else text
