"""Single values as people type them: lengths of time, prices, whole numbers."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from babel.numbers import NumberFormatError, format_decimal, get_currency_precision, get_currency_symbol, parse_decimal

from dialogs.language.lexicon import en_settings as en
from dialogs.settings.typed import Misread, NotRead
from texts import Words

LONGEST = timedelta(days=36_500)
_PART = re.compile(r"(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,2})?)\s*(?P<unit>[^\W\d_]+)?")


def write_length(length: timedelta, words: Words) -> str:
    """A length of time in words: "1 hour 30 minutes"."""
    return words.duration(length)


def read_length(text: str) -> timedelta:
    """A length of time: "90 min", "1h30", "2 days", "1 hour 30 minutes"; a bare number is minutes. Raise NotRead."""
    cleaned = text.casefold().replace(", ", " ").replace(" and ", " ").strip().rstrip(".")
    if cleaned in en.NOTHING:
        return timedelta(0)
    minutes, at, unit = 0, 0, 0
    for found in _PART.finditer(cleaned):
        if cleaned[at : found.start()].strip():
            raise NotRead(Misread.NO_LENGTH, text)
        at = found.end()
        named = found["unit"]
        is_after_hours = named is None and unit == 60
        unit = 1 if named is None else en.UNITS.get(named, 0)
        if not unit or (named is None and minutes and not is_after_hours):
            raise NotRead(Misread.NO_LENGTH, text)
        minutes += round(float(found["number"].replace(",", "")) * unit)
    if not at or cleaned[at:].strip() or minutes > LONGEST // timedelta(minutes=1):
        raise NotRead(Misread.NO_LENGTH, text)
    return timedelta(minutes=minutes)


def write_price(amount: Decimal, words: Words) -> str:
    """An amount without its currency, as the person's country writes it."""
    return str(format_decimal(amount, locale=words.locale, group_separator=False, decimal_quantization=False))


def read_price(text: str, currency: str, words: Words) -> Decimal:
    """An amount of money in this currency, with or without its sign. Raise NotRead."""
    bare = text.casefold()
    for sign in (currency, get_currency_symbol(currency, words.locale), get_currency_symbol(currency, "en")):
        bare = bare.replace(sign.casefold(), "")
    if not re.fullmatch(r"[\d.,'\s]+", bare):
        raise NotRead(Misread.NO_PRICE, text)
    try:
        amount = Decimal(str(parse_decimal(bare.strip(), locale=words.locale, strict=True)))
    except (NumberFormatError, InvalidOperation) as error:
        raise NotRead(Misread.NO_PRICE, text) from error
    if amount.normalize() != round(amount, get_currency_precision(currency)):
        raise NotRead(Misread.NO_PRICE, text)
    return amount


def read_number(text: str) -> int:
    """A whole number. Raise NotRead."""
    if not re.fullmatch(r"\d{1,6}", text.strip(), re.ASCII):
        raise NotRead(Misread.NO_NUMBER, text)
    return int(text)
