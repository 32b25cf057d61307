"""Single values as people type them: lengths of time, prices, time zones, languages, currencies, countries."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from functools import cache
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import (
    NumberFormatError,
    format_decimal,
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
    list_currencies,
    parse_decimal,
)

from dialogs.language.durations import duration
from dialogs.settings.typed import Misread, NotRead
from texts import Words, languages

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_AMOUNT = re.compile(r"[\d.,'\s]+", re.ASCII)


def read_length(text: str) -> timedelta:
    """A length of time, where a bare number is minutes. Raise NotRead."""
    typed = _THOUSANDS.sub("", text.strip())
    length = timedelta(minutes=int(typed)) if re.fullmatch(r"\d{1,6}", typed, re.ASCII) else duration(typed)
    if length is None:
        raise NotRead(Misread.NO_LENGTH, text.strip())
    return length


def write_price(amount: Decimal, words: Words) -> str:
    """An amount without its currency, as the person's country writes it."""
    return str(format_decimal(amount, locale=words.locale, group_separator=False, decimal_quantization=False))


def read_price(text: str, currency: str, words: Words) -> Decimal:
    """An amount of money in this currency, with or without its sign. Raise NotRead."""
    bare = text.casefold()
    for sign in (currency, get_currency_symbol(currency, words.locale), get_currency_symbol(currency, "en")):
        bare = bare.replace(sign.casefold(), "")
    if not _AMOUNT.fullmatch(bare):
        raise NotRead(Misread.NO_PRICE, text)
    try:
        amount = Decimal(str(parse_decimal(bare.strip(), locale=words.locale, strict=True)))
    except NumberFormatError as error:
        raise NotRead(Misread.NO_PRICE, text) from error
    if amount != round(amount, get_currency_precision(currency)):
        raise NotRead(Misread.NO_PRICE, text)
    return amount


def read_zone(text: str) -> str:
    """A time zone's name, from it or from its city. Raise NotRead."""
    typed = "_".join(text.split()).casefold()
    zones = _zones()
    if typed in zones:
        return zones[typed]
    named = [name for name in zones.values() if name.rpartition("/")[2].casefold() == typed]
    named = [name for name in named if name not in get_global("zone_aliases")] or named
    if len(named) != 1:
        raise NotRead(Misread.NO_ZONE, text.strip())
    return named[0]


@cache
def _zones() -> Mapping[str, str]:
    """The zones of cities, and UTC; by their names in lower case."""
    names = (name for name in available_timezones() if name == "UTC" or "/" in name)
    return {name.casefold(): name for name in names if not name.startswith("Etc/")}


def read_language(text: str) -> str:
    """A language tag of a language that the bot speaks: "en-GB". Raise NotRead."""
    try:
        locale = Locale.parse(text.strip().replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError) as error:
        raise NotRead(Misread.NO_LANGUAGE, text.strip()) from error
    if locale.language not in languages():
        raise NotRead(Misread.NO_LANGUAGE, text.strip())
    return str(locale).replace("_", "-")


def told_language(tag: str, words: Words) -> str:
    """A language by name, with its country."""
    try:
        return Locale.parse(tag, sep="-").get_display_name(words.locale) or tag
    except (ValueError, UnknownLocaleError):
        return tag


def read_currency(text: str, words: Words) -> str:
    """A currency's code, from it or from its name. Raise NotRead."""
    typed = text.strip().casefold()
    for code in list_currencies():
        if typed in (code.casefold(), get_currency_name(code, locale=words.locale).casefold()):
            return str(code)
    raise NotRead(Misread.NO_CURRENCY, text.strip())


def told_currency(code: str, words: Words) -> str:
    """A currency by name and code."""
    return f"{get_currency_name(code, locale=words.locale)} ({code})"


def read_country(text: str, words: Words) -> str:
    """A country's code of two letters, from it or from its name. Raise NotRead."""
    typed = text.strip().casefold()
    for code, name in words.locale.territories.items():
        if len(code) == 2 and typed in (code.casefold(), name.casefold()):
            return str(code)
    raise NotRead(Misread.NO_COUNTRY, text.strip())


def told_country(code: str, words: Words) -> str:
    """A country by name."""
    return str(words.locale.territories.get(code, code))
