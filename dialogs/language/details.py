"""Contact details and codes in a text: e-mail address, phone number, a person's name, booking reference, code."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from dialogs.language.lexicon import lexicon_for, spoken
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import LONGEST_TEXT, fold

lexicon, talk = Area("names"), Area("talk")

REFERENCE_ALPHABET = "ABCDEFGHJKMNPQRTUVWXY346789"

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@[^\s@<>()\[\],;:\"]{1,190}")
_CODE = re.compile(r"(?<![\w+-])\d{3}[ -]?\d{3}(?![\w-])")
_SPACED_CODE = re.compile(r"(?<![\w+-])\d(?: \d){5}(?![\w-])")
_REFERENCE = re.compile(
    rf"(?<![\w-])([{REFERENCE_ALPHABET}]{{4}})([- ]?)([{REFERENCE_ALPHABET}]{{4}})(?![\w-])", re.IGNORECASE
)
_ALOUD = lexicon.pattern("ALOUD")
_SPELLED = re.compile(r"[a-z]+|\d")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
FEWEST_DIGITS = 7
_LONGEST_NAME = 80
_MOST_WORDS = 5
_PARTICLES = frozenset(
    {"van", "de", "der", "den", "ter", "von", "zu", "di", "da", "del", "della", "la", "le", "du", "dos"}
)
"""Small words within a name, which keep their small letter: "Jan van der Berg"."""


@dataclass(frozen=True, slots=True)
class Found:
    """A detail in its normal form, and where it stands in the text."""

    value: str
    start: int
    end: int


def email_address(text: str) -> Found | None:
    """The first valid e-mail address, normalized. Asks no DNS: whether mail arrives shows when the code comes back."""
    for match in _ADDRESS.finditer(text[:LONGEST_TEXT]):
        typed = match.group().rstrip(".!?'")
        for candidate in (typed, typed.removeprefix("mailto:")):
            try:
                valid = validate_email(candidate, check_deliverability=False)
            except EmailNotValidError:
                continue
            return Found(valid.normalized, match.start(), match.start() + len(typed))
    return None


def looks_like_email(text: str) -> bool:
    """Whether the text tries to give an address, valid or not."""
    return "@" in text[:LONGEST_TEXT].strip().lstrip("@")


def phone(text: str, country: str) -> Found | None:
    """The first phone number that may exist, in E.164 form. `country` (ISO 3166) reads national numbers."""
    shortened = text[:LONGEST_TEXT]
    if sum(map(str.isdecimal, shortened)) < FEWEST_DIGITS:
        return None
    matcher = phonenumbers.PhoneNumberMatcher(shortened, country or None, leniency=phonenumbers.Leniency.POSSIBLE)
    for match in matcher:
        if _is_plausible(match.raw_string):
            formatted = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
            return Found(formatted, match.start, match.end)
    return None


def _is_plausible(typed: str) -> bool:
    """Dates and six-digit codes are no phone numbers."""
    digits = sum(c.isdecimal() for c in typed)
    return digits >= FEWEST_DIGITS and not re.fullmatch(
        r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}", typed
    )


def code(text: str) -> Found | None:
    """A code of six digits, "123456" or "123 456"."""
    match = _CODE.search(text[:LONGEST_TEXT]) or _SPACED_CODE.search(text[:LONGEST_TEXT])
    if match is None:
        return None
    return Found("".join(c for c in match.group() if c.isdecimal()), match.start(), match.end())


def booking_reference(text: str, *, asked: bool = False) -> Found | None:
    """A booking reference of eight characters, as "ABCD-EFGH" or in one, in any case; read out "B as in Berlin" too.

    All letters and no hyphen may be a word ("haircuts"): such a one counts only in capitals, or where it was asked for.
    """
    shortened = text[:LONGEST_TEXT]
    for match in _REFERENCE.finditer(shortened):
        first, joint, last = match.groups()
        typed = first + last
        is_sure = joint == "-" or any(c.isdecimal() for c in typed) or (typed.isupper() and not joint)
        if joint == " " and not asked and not (any(c.isdecimal() for c in first) and any(c.isdecimal() for c in last)):
            continue
        if is_sure or asked:
            return Found(f"{first}-{last}".upper(), match.start(), match.end())
    return _read_aloud(fold(shortened))


def _read_aloud(text: str) -> Found | None:
    """Eight letters and digits one by one: "B as in Berlin", "bravo", "four", "dash"."""
    numbers = {word: str(number) for word, number in lexicon_for(spoken()).numbers.items() if number < 10}
    run = ""
    for word in _SPELLED.findall(_ALOUD.sub(r"\1", text)):
        letter = talk.ALPHABET.get(word) or numbers.get(word) or word
        if word in talk.SPELLING_GAPS:
            continue
        run = run + letter.upper() if len(letter) == 1 and letter.upper() in REFERENCE_ALPHABET else ""
        if len(run) == 8:
            return Found(f"{run[:4]}-{run[4:]}", 0, len(text))
    return None


def person_name(text: str, *, asked: bool = False) -> Found | None:
    """A person's name after "I'm", "my name is" and the like; where the name was asked for, also a bare one."""
    shortened = text[:LONGEST_TEXT]
    low = fold(shortened)
    for lead in lexicon.NAME_LEADS:
        at = _after_lead(low, lead)
        if at < 0:
            continue
        found = _name_from(shortened, at, strict=lead in lexicon.WEAK_NAME_LEADS and not asked)
        if found:
            return found
    return _name_from(shortened, 0, whole=True) if asked else None


def name_run(text: str, start: int) -> Found | None:
    """The run of words from `start` that may be a person's name; what follows it is left alone."""
    return _name_from(text[:LONGEST_TEXT], start)


def _after_lead(low: str, lead: str) -> int:
    at = low.find(lead)
    while at >= 0:
        if at == 0 or not low[at - 1].isalnum():
            return at + len(lead)
        at = low.find(lead, at + 1)
    return -1


def _name_from(text: str, start: int, *, strict: bool = False, whole: bool = False) -> Found | None:
    """The run of name words from `start`. Strict: capitals are needed. Whole: nothing else may stand in the text."""
    words: list[re.Match[str]] = []
    at = start
    while at < len(text) and not text[at].isalnum():
        if text[at] in ",.!?;" and not whole:
            return None
        at += 1
    while (word := _WORD.match(text, at)) and len(words) < _MOST_WORDS:
        low = fold(word.group()).rstrip(".")
        is_particle = bool(words) and low in _PARTICLES
        if low in lexicon.NEVER_IN_NAMES or (strict and not is_particle and not word.group()[0].isupper()):
            break
        words.append(word)
        at = word.end()
        if at < len(text) and text[at] != " ":
            break
        while at < len(text) and text[at] == " ":
            at += 1
    while strict and words and words[-1].group()[0].islower():
        words.pop()
    if not words or words[-1].end() - words[0].start() > _LONGEST_NAME:
        return None
    if whole and text[words[-1].end() :].strip(" .!,"):
        return None
    name = " ".join(w.group() for w in words)
    name = name if len(words[-1].group().rstrip(".")) == 1 else name.rstrip(".")
    if name.islower():
        parts = name.split(" ")
        name = " ".join(w if at and w in _PARTICLES else w[:1].upper() + w[1:] for at, w in enumerate(parts))
    return Found(name, words[0].start(), words[-1].end())
