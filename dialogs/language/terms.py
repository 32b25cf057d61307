"""A text as a line of terms, each with one letter for what it is; the grammar is written over those letters.

    n number    o ordinal   Y year       M 3 or 4 digits   w weekday     m month      d today, tomorrow
    p part of the day       g tonight    a am, pm          A a, p        c o'clock    i h (15h30)     k noon, midnight
    h half      q quarter   P past       t to              u unit        e weekend    N now
    x this      X next      C coming     L last            E beginning, end           H from now      G ago
    > after     < before    [ from       ] until           B between     & and        | or            ~ around   ! not
    @ at        D on        I in         F for             f of          T the        s a, an         r a few
    U zone      b ish       y hundred    S as soon as possible            J any time   O onwards     = same       * move
    % "I mean"  v "make it" $ but        z feast day       Q counted things            ? anything else
    j preferably            l "does not work", which rules out what stands before it, else what follows
    : . , - / are themselves. Pieces found: K clock time, R two of them, Z days, V moment, W a spot of these.

Texts are cut at 300 characters, and every pattern over a line has bounded repeats: time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from dialogs.language.lexicon import Lexicon
from dialogs.language.lexicon.lexicon_file import folded

LONGEST_TEXT = 300
HOUR = "hour"  # the name of a number that a phrase says, with its article: "la una" is one o'clock
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?|'[^\W\d_]+|[^\w\s]|_")
_SIGNS = {
    "-": "-",
    "–": "-",
    "—": "-",
    "/": "/",
    ":": ":",
    ".": ".",
    ",": ",",
    "~": "~",
    "(": ",",
    ")": ",",
    ";": ",",
    "?": ".",
    "!": ".",
}
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'"})


@dataclass(frozen=True, slots=True)
class Term:
    """One word or piece: its letter, its value (number) or name, where it stands in the text, and what was found."""

    kind: str
    start: int
    end: int
    text: str = ""
    value: int = 0
    name: str = ""
    piece: object = None


def fold(text: str) -> str:
    """The text as the scan reads it: at most 300 characters, straight apostrophes, lower case, no accents; every
    letter at its place.
    """
    text = text[:LONGEST_TEXT]
    return folded(text.translate(_APOSTROPHES))


def _number(term: Term) -> Term:
    size = len(term.text)
    value = int(term.text) if size <= 4 else -1
    if size <= 2:
        return replace(term, kind="n", value=value)
    if size == 4 and 1900 <= value <= 2100:
        return replace(term, kind="Y", value=value)
    return replace(term, kind="M" if size <= 4 else "?", value=value)


def _joined(first: Term, last: Term, kind: str, value: int, text: str = "") -> Term:
    return Term(kind, first.start, last.end, text, value)


def _numbers(tokens: list[Term], words: Lexicon) -> list[Term]:
    """Digits and number words become numbers and ordinals; "twenty-three", "3rd" and "a.m." become one term."""
    out: list[Term] = []
    at = 0
    while at < len(tokens):
        term, size = _spelled_phrase(tokens, at, words) or _number_at(tokens, at, words)
        out.append(term)
        at += size
    return out


def _spelled_phrase(tokens: list[Term], at: int, words: Lexicon) -> tuple[Term, int] | None:
    """A phrase with a number's word in it, before that becomes a number: "il primo posto"."""
    for phrase in words.spelled.get(tokens[at].text, ()):
        if tuple(token.text for token in tokens[at : at + len(phrase)]) == phrase:
            return _named(tokens[at], tokens[at + len(phrase) - 1], *words.phrases[phrase]), len(phrase)
    return None


def _text(tokens: list[Term], at: int) -> str:
    return tokens[at].text if at < len(tokens) else ""


def _number_at(tokens: list[Term], at: int, words: Lexicon) -> tuple[Term, int]:
    token = tokens[at]
    following, beyond = _text(tokens, at + 1), _text(tokens, at + 2)
    if token.text in words.dated_by and (dated := _dated(tokens, at, words)) is not None:
        return dated
    if token.text.isdecimal():
        return _counted_weekday(tokens, at, words) or _digits_at(tokens, at, words)
    if (year := _spelled_year(tokens, at, words)) is not None:
        return year
    if _is_month(tokens, at, words):
        return token, 1
    tens = words.numbers.get(token.text, 0)
    if tens in {20, 30, 40, 50}:
        hop = 2 if following in {"-", words.tens_and} else 1
        if following == _text(tokens, at + 3) == "-" and beyond == words.tens_and:
            hop, beyond = 4, _text(tokens, at + 4)  # vingt-et-un
        unit = following if hop == 1 else beyond
        if 1 <= words.numbers.get(unit, 0) <= 9:
            return _joined(token, tokens[at + hop], "n", tens + words.numbers[unit]), hop + 1
        if 1 <= words.ordinals.get(unit, 0) <= 9:
            return _joined(token, tokens[at + hop], "o", tens + words.ordinals[unit]), hop + 1
    if token.text in words.numbers:
        return replace(token, kind="n", value=words.numbers[token.text], text=""), 1
    if token.text in words.ordinals and token.text not in words.needs_support and (token.text,) not in words.phrases:
        return replace(token, kind="o", value=words.ordinals[token.text], text=""), 1
    if token.text in {"a", "p"}:
        return _meridiem_at(tokens, at)
    return token, 1


def _is_ordinal_dot(tokens: list[Term], at: int, words: Lexicon) -> bool:
    """As in "am 14. um 3" and both of "28.10."; not in "3.4.2026", nor where a sentence about a time ends ("um 3.")."""
    token = tokens[at]
    if not 1 <= int(token.text) <= 31 or len(token.text) > 2:
        return False
    if _dotted_to(tokens, at) and not (_dotted_to(tokens, at + 2) is None and 1 <= int(tokens[at + 2].text) <= 12):
        return False
    beyond = tokens[at + 2] if at + 2 < len(tokens) else None
    before = tokens[at - 1] if at else None
    if before is not None and before.end == token.start and before.text in {".", ":", "/", ","}:
        return at > 1 and bool(_dotted_to(tokens, at - 2)) and _is_ordinal_dot(tokens, at - 2, words)
    lead = words.phrases.get((before.text,), ("", 0))[0] if before else ""
    return lead not in {"@", "~", "i", "&"} or (lead == "&" and beyond is not None)


def _dotted_to(tokens: list[Term], at: int) -> bool | None:
    """Whether the digits here, their dot and further digits touch: "28.10"; None where only their dot does: "28."."""
    run = [token for token in tokens[at : at + 3] if token.text.isdecimal() or token.text == "."]
    is_dotted = [token.text == "." for token in run] == [False, True, False] and run[1].end == run[2].start
    if run[1:] and run[1].text == "." and run[0].end == run[1].start and run[0].text.isdecimal():
        return True if is_dotted else None
    return False


def _digits_at(tokens: list[Term], at: int, words: Lexicon) -> tuple[Term, int]:
    """A number, or an ordinal as "3rd"."""
    token = tokens[at]
    touches = at + 1 < len(tokens) and tokens[at + 1].start - token.end <= 1
    if _text(tokens, at + 1) in words.ordinal_endings and touches and len(token.text) <= 2:
        return _joined(token, tokens[at + 1], "o", int(token.text), token.text), 2
    if words.ordinal_dots and _text(tokens, at + 1) == "." and touches and _is_ordinal_dot(tokens, at, words):
        return _joined(token, tokens[at + 1], "o", int(token.text), token.text), 2
    if _is_amount(tokens, at):
        return _joined(token, tokens[at + 2], "?", 0), 3
    return _number(token), 1


def _is_amount(tokens: list[Term], at: int) -> bool:
    """As in "37,1 this morning": a number with a part behind its point, too great for a day or an hour."""
    run = tokens[at : at + 4]
    is_pointed = len(run) > 2 and run[1].text in {",", "."} and run[2].text.isdecimal()
    touches = is_pointed and run[0].end == run[1].start and run[1].end == run[2].start
    ends = len(run) < 4 or run[3].text not in {".", "/", "-"} or run[3].start > run[2].end
    return touches and ends and len(run[0].text) == 2 and int(run[0].text) > 31


def _dated(tokens: list[Term], at: int, words: Lexicon) -> tuple[Term, int] | None:
    """The day of a month after a word for it, as in "dia 5" and "dia vinte e um": an ordinal."""
    if at + 1 == len(tokens):
        return None
    number, size = _number_at(tokens, at + 1, words)
    is_written = _text(tokens, at + 1 + size) in {"/", "-", "."} and _text(tokens, at + 2 + size).isdecimal()
    if number.kind not in {"n", "o"} or not 1 <= number.value <= 31 or is_written:
        return None
    return Term("o", tokens[at].start, number.end, str(number.value), number.value), size + 1


def _counted_weekday(tokens: list[Term], at: int, words: Lexicon) -> tuple[Term, int] | None:
    """As in "2a feira" and "3ª-feira", where Sunday is the first day."""
    end = at + (3 if _text(tokens, at + 2) == "-" else 2)
    is_meant = words.counted_weekday and _text(tokens, at + 1) in {"a", "ª"} and tokens[at].text in "23456"
    if not is_meant or _text(tokens, end) != words.counted_weekday:
        return None
    return Term("w", tokens[at].start, tokens[end].end, tokens[at].text, int(tokens[at].text) - 2), end - at + 1


def _is_month(tokens: list[Term], at: int, words: Lexicon) -> bool:
    """Whether a number word is a month here, as in "24 dez" and "24 de dez"."""
    text = tokens[at].text
    if text not in words.numbers or words.phrases.get((text,), ("",))[0] != "m":
        return False
    before = at - 2 if at > 1 and words.phrases.get((tokens[at - 1].text,), ("",))[0] == "f" else at - 1
    return before >= 0 and tokens[before].text.isdecimal()


def _spelled_year(tokens: list[Term], at: int, words: Lexicon) -> tuple[Term, int] | None:
    """A year in words: "two thousand and nineteen", "twenty twenty-six"."""
    if words.numbers.get(tokens[at].text) == 2 and _text(tokens, at + 1) == words.thousand:
        hop = 3 if _text(tokens, at + 2) == words.number_and else 2
        rest, size = _below_hundred(tokens, at + hop, words)
        end = at + hop + size if size else at + 2
        return _joined(tokens[at], tokens[end - 1], "Y", 2000 + rest), end - at
    if words.numbers.get(tokens[at].text) == 20 and not words.contractions:
        rest, size = _below_hundred(tokens, at + 1, words)
        if 10 <= rest <= 49:
            return _joined(tokens[at], tokens[at + size], "Y", 2000 + rest), size + 1
    return None


def _below_hundred(tokens: list[Term], at: int, words: Lexicon) -> tuple[int, int]:
    """The number below a hundred in words at this place, and how many words it takes; 0, 0 if there is none."""
    first = words.numbers.get(_text(tokens, at), 0)
    if first < 20:
        return first, int(first > 0)
    hop = 2 if _text(tokens, at + 1) == "-" else 1
    unit = words.numbers.get(_text(tokens, at + hop), 0)
    return (first + unit, hop + 1) if 1 <= unit <= 9 else (first, 1)


def _meridiem_at(tokens: list[Term], at: int) -> tuple[Term, int]:
    """As in "a.m.", "p. m", "p m" as one word, where a number stands before it."""
    token = tokens[at]
    dots = 1 if _text(tokens, at + 1) == "." else 0
    if _text(tokens, at + 1 + dots) != "m" or not at:
        return token, 1
    size = 2 + dots
    if dots and _text(tokens, at + size) == ".":
        size += 1
    last = tokens[at + size - 1]
    return Term("", token.start, last.end, token.text + "m"), size


def terms_of(text: str, words: Lexicon) -> list[Term]:
    """The line of terms of a text (already folded)."""
    tokens = [Term("", m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text)]
    if words.contractions or words.elisions:
        tokens = [part for token in _elided(tokens, words) for part in _expanded(token, words)]
    if words.glued:
        tokens = [part for token in tokens for part in _unglued(token, words)]
    tokens = _numbers(tokens, words)
    out: list[Term] = []
    at = 0
    while at < len(tokens):
        term, size = _phrase_at(tokens, at, words)
        out.append(term)
        at += size + _is_shortened(term, tokens[at + size : at + size + 2])
    return [_without_support(out, at, words) for at in range(len(out))]


def _elided(tokens: list[Term], words: Lexicon) -> list[Term]:
    """The tokens with "l'8" and "l'ultima" as two each; a whole word that is a contraction stays one."""
    out: list[Term] = []
    for token in tokens:
        head, sign, rest = token.text.partition("'")
        if out and token.text == "'" and out[-1].text + "'" in words.elisions and out[-1].end == token.start:
            out[-1] = replace(out[-1], text=out[-1].text + "'", end=token.end)
        elif rest and head + sign in words.elisions and token.text not in words.contractions:
            middle = token.start + len(head) + 1
            out += [replace(token, text=head + sign, end=middle), replace(token, text=rest, start=middle)]
        else:
            out.append(token)
    return out


def _expanded(token: Term, words: Lexicon) -> list[Term]:
    """The words that a contraction stands for, all at its place."""
    return [replace(token, text=word) for word in words.contractions.get(token.text, (token.text,))]


def _unglued(token: Term, words: Lexicon) -> list[Term]:
    """A day and a part of it in one word, as "maandagmiddag", apart."""
    if (token.text,) in words.phrases or token.text in words.numbers:
        return [token]
    for ending, part in words.glued.items():
        day = token.text.removesuffix(ending)
        if day != token.text and words.phrases.get((day,), ("", 0))[0] in {"w", "d"}:
            middle = token.start + len(day)
            return [
                replace(token, end=middle, text=day),
                Term("p", middle, token.end, ending, name=part),
            ]
    return [token]


def _is_shortened(term: Term, following: list[Term]) -> bool:
    """Whether a stop belongs to a short name before it, as in "sept. 2026"; at the end of a text it is a full stop."""
    is_short = term.kind in {"w", "m"} and len(term.text) <= 4 and len(following) == 2
    return is_short and following[0].text == "." and following[0].start == term.end < following[1].start - 1


def _phrase_at(tokens: list[Term], at: int, words: Lexicon) -> tuple[Term, int]:
    token = tokens[at]
    if token.kind:
        return token, 1
    if token.text in words.short_halves and _touches_number(tokens, at):
        return replace(token, kind="A", value=words.short_halves[token.text]), 1
    for size in range(min(words.longest, len(tokens) - at), 0, -1):
        found = words.phrases.get(tuple(t.text for t in tokens[at : at + size]))
        if found:
            return _named(token, tokens[at + size - 1], *found), size
    if token.text.endswith("'s"):
        found = words.phrases.get((token.text[:-2],))
        if found and found[0] in "dwpgu":
            return _named(token, token, *found), 1
    return replace(token, kind=_SIGNS.get(token.text, "?")), 1


def _touches_number(tokens: list[Term], at: int) -> bool:
    return at > 0 and tokens[at - 1].kind == "n" and tokens[at - 1].end == tokens[at].start


def _named(first: Term, last: Term, kind: str, meaning: int | str) -> Term:
    value, name = (0, meaning) if isinstance(meaning, str) else (meaning, "")
    if kind == "n":
        return Term(kind, first.start, last.end, value=int(meaning), name=HOUR)
    return Term(kind, first.start, last.end, first.text, value, name)


def _without_support(terms: list[Term], at: int, words: Lexicon) -> Term:
    """Words like "may", "sat" and "second" are months, days and ordinals only in a fitting place."""
    term = terms[at]
    if term.kind == "w" and term.text in words.ordinals and term.end - term.start == len(term.text):
        is_counted = at + 1 < len(terms) and (terms[at + 1].kind in "wQ" or terms[at + 1].name == "week")
        return replace(term, kind="o", value=words.ordinals[term.text], text="") if is_counted else term
    if term.kind == "m" and term.text in words.weekdays_too:
        is_month = at > 0 and terms[at - 1].kind in "no-/."
        return term if is_month else replace(term, kind="w", value=words.weekdays_too[term.text])
    if term.text not in words.needs_support or term.kind not in "wmu" or len(terms) == 1:
        return term
    before = terms[at - 1].kind if at else "^"
    after = "".join(t.kind for t in terms[at + 1 : at + 4])
    if term.kind == "u":
        is_ordinal = before == "m" or after.startswith(("m", "fm", "fTm", "fx", "fX", "fTX", "wf"))
        return replace(term, kind="o", value=2, text="") if is_ordinal else term
    is_slashed = term.kind == "m" and before in "-/" and at > 0
    is_written = before in "-/." and at > 1 and terms[at - 2].kind == "n" and (after[:1] == before or is_slashed)
    is_dated = (
        is_written or before in "noY" or (after[:1] in {"n", "o", "Y"} and after[1:2] != "Q") or after.startswith("To")
    )
    if is_dated or before in ("IfXED[]<>tBh" if term.kind == "m" else "IDfxXCL[]<>tBE|"):
        return term
    if before == "x" and (not after or after[0] in ".,"):
        return term
    if term.kind == "w" and before in "^,&|" and (not after or after[0] in "@,.Kpd|&t-[]<>~B"):
        return term
    if term.kind == "w" and before == "-" and at > 1 and terms[at - 2].kind == "w":
        return term
    return replace(term, kind="?")


def rewrite(
    terms: list[Term], pattern: re.Pattern[str], build: Callable[[list[Term], re.Match[str]], Term | None]
) -> list[Term]:
    """The line with each match of the pattern replaced by the one term that `build` makes; None leaves it."""
    kinds = "".join([t.kind for t in terms])
    if not pattern.search(kinds):
        return terms
    out: list[Term] = []
    at = 0
    while found := pattern.search(kinds, at):
        start, end = found.span()
        made = build(terms, found) if end > start else None
        if made is None:
            out.extend(terms[at : start + 1])
            at = start + 1
        else:
            out.extend(terms[at:start])
            out.append(made)
            at = end
    return out + terms[at:]


def piece(terms: list[Term], start: int, end: int, kind: str, found: object) -> Term:
    """The term that stands for what was found in terms[start:end]."""
    return Term(kind, terms[start].start, terms[end - 1].end, piece=found)
