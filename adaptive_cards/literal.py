"""Foreign words made fit to be shown as they are, on every channel.

Templates put data into runs of rich text, labels and titles only, where no channel reads Markdown: what escapes it
differs between the Teams of a desktop, of Android and of iOS. What is left to guard against is below.
"""

from __future__ import annotations

import re

# A run of rich text still replaces {{DATE(...)}} and {{TIME(...)}}: a word joiner, which is not seen, prevents it.
DATE_FUNCTION = re.compile(r"\{(?=\{(?:DATE|TIME)\()")
WORD_JOINER = "\u2060"
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
LINE_BREAK = re.compile(r"\r\n?|[\u2028\u2029\x85\x0b\x0c]")
# More lines than these are joined: each costs an element of the card.
MOST_LINES = 12


def as_text(words: str) -> str:
    """Return `words` of one or several lines, the lines parted by LF, without blank lines in a row or at the ends."""
    if words.isprintable() and "{{" not in words:
        return words.strip()
    lines = [_clean(line).strip() for line in LINE_BREAK.sub("\n", words).split("\n")]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    while kept and not kept[-1]:
        kept.pop()
    head, tail = kept[: MOST_LINES - 1], kept[MOST_LINES - 1 :]
    return "\n".join([*head, *([" ".join(filter(None, tail))] if tail else [])])


def as_line(words: str) -> str:
    """Return `words` on one line."""
    return as_text(words).replace("\n", " ")


def as_input(words: str) -> str:
    """Return `words` as a person would find them in an input, every line kept."""
    return "\n".join(_visible(line) for line in LINE_BREAK.sub("\n", words).split("\n"))


def _clean(line: str) -> str:
    """Return a line whose words no channel takes for something else."""
    return DATE_FUNCTION.sub("{" + WORD_JOINER, _visible(line.replace("\t", " ")))


def _visible(line: str) -> str:
    """Drop what cannot be shown: control characters, halves of surrogate pairs."""
    return CONTROL.sub("", line.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
