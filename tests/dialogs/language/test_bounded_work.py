"""Understanding a text takes work that grows with the text and no faster, whatever the text, in every language.

Nothing is timed: calls are counted, and patterns are looked through for repeats that could be tried over and over.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dialogs.language
from dialogs.language import details
from dialogs.language.command_words import ordered
from dialogs.language.intents import _tasks_of, tasks
from dialogs.language.lexicon import languages, lexicon_for, speaking
from dialogs.language.lexicon.area import SpokenPattern
from dialogs.language.names import Option, pick
from dialogs.language.pointing import asks_to_keep, pointed_task
from dialogs.language.when import wishes
from tests.dialogs.language.test_hostile import NOW

pytestmark = pytest.mark.usefixtures("uncounted")

NAMES = [Option("a", "Ana"), Option("b", "Ben"), Option("s", "Styling class", ("workshop",)), Option("w", "Zoë O’Hara")]
SIGNS = [*"0123456789:/-–—.,;'’\"&$%()@#~*+?!", "\n", "\u202e", "ß", "İ", "🗓️", "\ud800"]


def understand(text: str, locale: str) -> None:
    """Everything that reads what a person types."""
    with speaking(locale):
        wishes(text, NOW, locale, "date")
        tasks(text)
        pointed_task(text)
        asks_to_keep(text)
        ordered(text)
        pick(text, NAMES, asked=True)
        details.person_name(text, asked=True)
        details.booking_reference(text, asked=True)


def hostile(language: str) -> st.SearchStrategy[str]:
    """Up to 300 characters and more of the words and signs that the grammar of a language turns on."""
    words = [" ".join(phrase) for phrase in lexicon_for(language).phrases]
    pieces = st.sampled_from([*words, *lexicon_for(language).numbers, *SIGNS, *"abc"])
    return st.builds(lambda parts, joint: joint.join(parts), st.lists(pieces, max_size=150), st.sampled_from(["", " "]))


@pytest.mark.parametrize("language", languages())
@given(data=st.data())
def test_no_text_raises(language: str, data: st.DataObject) -> None:
    """No text raises, neither any at all nor one of the language's own words in no order."""
    understand(data.draw(st.text(max_size=400) | hostile(language)), language)


UNITS = [
    "to ",
    "1-",
    "between 1 and ",
    "monday or ",
    "not ",
    "a as in b ",
    "my name is ",
    "ana ",
    "can you please ",
    "é",
    "1:",
    "((",
]


def calls(text: str, language: str) -> int:
    """How many calls it takes to understand a text; what the machine does beside it does not count."""
    count = 0

    def counted(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        understand(text, language)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_twice_the_text_is_at_most_little_more_than_twice_the_work(language: str, unit: str) -> None:
    """Doubling a text made to exhaust the grammar no more than doubles the work, give or take a quarter."""
    short, long = ((unit * size)[:size] for size in (140, 280))
    understand(long, language)  # what is remembered of a text or a word is remembered
    assert calls(long + "x", language) <= 2.5 * calls(short + "x", language)
    assert calls(unit * 20_000, language) <= 1.5 * calls(long, language) + 200


def patterns() -> Iterator[tuple[str, str]]:
    """Every pattern that reads people, with where it stands."""
    for path in sorted(Path(str(dialogs.language.__file__)).parent.glob("*.py")):
        module = import_module(f"dialogs.language.{path.stem}") if path.stem != "__init__" else dialogs.language
        for name, value in vars(module).items():
            for language in languages():
                with speaking(language):
                    for pattern in _patterns_in(value):
                        yield f"{path.stem}.{name} in {language}", pattern
    for language in languages():
        for task, compiled in _tasks_of(language):
            yield f"the task {task} in {language}", compiled.pattern


def _patterns_in(value: Any) -> Iterable[str]:
    if isinstance(value, SpokenPattern):
        yield value.now.pattern
    elif isinstance(value, re.Pattern):
        yield value.pattern
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _patterns_in(each)
    elif isinstance(value, dict):
        yield from _patterns_in(tuple(value.values()))


def explodes(parsed: Any) -> bool:
    """Whether a repeat without a bound repeats nothing but such repeats: one run of letters is then split at will."""
    for operation, argument in parsed:
        match str(operation):
            case "MAX_REPEAT" | "MIN_REPEAT":
                _, most, body = argument
                if (str(most) == "MAXREPEAT" and _is_open(body)) or explodes(body):
                    return True
            case "SUBPATTERN":
                if explodes(argument[-1]):
                    return True
            case "BRANCH":
                if any(map(explodes, argument[1])):
                    return True
            case "ASSERT" | "ASSERT_NOT":
                if explodes(argument[1]):
                    return True
    return False


def _is_open(body: Any) -> bool:
    """Whether a sequence, in one of its branches, has an open repeat and no part that must stand once."""
    has_open = False
    for operation, argument in body:
        match str(operation):
            case "MAX_REPEAT" | "MIN_REPEAT":
                least, most, inner = argument
                has_open = has_open or str(most) == "MAXREPEAT" or _is_open(inner)
                if least and str(most) != "MAXREPEAT" and not _is_open(inner):
                    return False
            case "SUBPATTERN":
                if not _is_open(argument[-1]):
                    return False
                has_open = True
            case "BRANCH":
                if not any(map(_is_open, argument[1])):
                    return False
                has_open = True
            case "AT" | "ASSERT" | "ASSERT_NOT":
                continue
            case _:
                return False
    return has_open


@pytest.mark.parametrize("pattern", [r"(?:a+b*)+", r"(?:\w+\s*)*x", r"(?:x|a+)*", r"(?:(?:a*))+"])
def test_a_pattern_that_explodes_is_seen(pattern: str) -> None:
    """The look-through finds the classical ones."""
    assert explodes(import_module("re._parser").parse(pattern))


def test_no_pattern_explodes() -> None:
    """No pattern of any language can be tried in exponentially many ways."""
    parse = import_module("re._parser").parse
    assert [where for where, pattern in patterns() if explodes(parse(pattern))] == []
