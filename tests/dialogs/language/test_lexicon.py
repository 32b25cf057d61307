"""Lexicons: a language is one file, what is spoken decides whose words are read, and faults of a file are named."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import dialogs
from dialogs.language import lexicon
from dialogs.language.command_words import ordered
from dialogs.language.intents import intent
from dialogs.language.lexicon.lexicon_file import areas_of, folded, read
from dialogs.language.pointing import asks_to_keep
from dialogs.language.terms import fold
from dialogs.language.when import when

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=ZoneInfo("Europe/London"))
OTHERS = lexicon.languages()[1:]

ESPERANTO = r"""
[scan]
number_and = "kaj"
thousand = "mil"
ordinal_endings = ["a", "an"]
needs_support = []
short_halves = {}
numbers = {unu = 1, du = 2, tri = 3}
ordinals = {unua = 1, dua = 2, tria = 3}

[scan.phrases]
"w" = {lundo = 0, "lundon" = 0, "mardo" = 1, "mardon" = 1, "ĵaŭdo" = 3, "ĵaŭdon" = 3}
"d" = {"hodiaŭ" = 0, "morgaŭ" = 1}
"@" = {je = 0, "je la" = 0}

[intents]
thing = ["rendevuo\\w*", "tempo\\w*"]
tasks = [["cancel", '\bnulig[iu]\b.*\b{{thing}}\b'], ["book", ['\bmendi\b', '\bmi volas\b.*\b{{thing}}\b']]]

[pointing]
keep = 'lasu (?:gxin|ĝin|gin)'

[commands.commands]
agenda = 'tagordo(?: (?P<about>.+))?'
"""


@pytest.fixture
def esperanto(tmp_path: Path) -> Iterator[Path]:
    """A folder with a lexicon of a language that is not the product's."""
    (tmp_path / "eo.toml").write_text(ESPERANTO, encoding="utf-8")
    lexicon.look_in(tmp_path)
    yield tmp_path
    lexicon.look_in(Path(lexicon.__file__).parent)


def test_one_file_makes_a_language(esperanto: Path) -> None:
    """Times, tasks, short words and commands of a language are read from its file; what it lacks is English."""
    found = when("mi volas rendevuon ĵaŭdon je la tri", NOW, "eo")
    assert found is not None
    assert found.start is not None
    assert (found.start.date, found.start.time) == (datetime(2026, 11, 26).date(), datetime(2026, 11, 26, 15).time())  # noqa: DTZ001
    assert intent("Mi volas rendevuon", "eo") == "book"
    assert intent("Bonvolu nuligi mian rendevuon", "eo") == "cancel"
    with lexicon.speaking("eo-001"):
        assert asks_to_keep("lasu ĝin")
        assert (order := ordered("tagordo morgaŭ")) is not None
        assert order.about == "morgaŭ"
        assert (english := ordered("history of Casey")) is not None
        assert english.about == "Casey"
    assert not asks_to_keep("lasu ĝin")


def test_an_unknown_language_is_read_as_english() -> None:
    """A locale without a lexicon falls back to English; a region does not matter, nor how it is written."""
    assert lexicon.language_of("xx-YY") == "en"
    assert lexicon.language_of("en_GB") == "en"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("[scan", "eo.toml"),
        ("[intents]\nthing = 'x'", r"\[scan\] is missing"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: str, fault: str) -> None:
    """Whoever writes a lexicon is told which file it is and what is wrong."""
    path = tmp_path / "eo.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=fault):
        read(path)


@pytest.mark.parametrize(("pattern", "fault"), [("{{thing}}", "inserts itself"), ("{{else}}", "no else to insert")])
def test_a_pattern_that_cannot_be_put_together_is_named(tmp_path: Path, pattern: str, fault: str) -> None:
    """A pattern that inserts itself, or one that is not there, says so."""
    path = tmp_path / "eo.toml"
    path.write_text(f"[scan]\n[intents]\nthing = '{pattern}'", encoding="utf-8")
    with pytest.raises(ValueError, match=fault):
        areas_of(path, "intents", {"THING": ""})


def test_folding_keeps_every_letter_at_its_place() -> None:
    """Accents and case go, and each letter stays where it was, so that places in the text hold."""
    text = "ÀÉÎÕÜ ñ ß İ ﬁ mañana"
    assert folded(text) == "aeiou n ß i ﬁ manana"
    assert len(fold(text * 3)) == len(text * 3)


def _areas_read() -> dict[str, set[str]]:
    """The keys of each area that the product reads: `area.KEY`, `area.pattern("KEY")`, `words.KEY` in `built`."""
    keys: dict[str, set[str]] = {}
    for path in Path(str(dialogs.__file__)).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        areas = dict(_names_of_areas(tree))
        for node in ast.walk(tree):
            for area, key in _read_by(node, areas):
                keys.setdefault(area, set()).add(key)
    return keys


def _names_of_areas(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign):
            targets = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else node.targets
            values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            for target, value in zip(targets, values, strict=False):
                if isinstance(target, ast.Name) and (area := _area_in(value)):
                    yield target.id, area


def _area_in(node: ast.expr) -> str:
    is_area = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Area"
    return str(getattr(node.args[0], "value", "")) if is_area and isinstance(node, ast.Call) else ""


def _read_by(node: ast.AST, areas: dict[str, str]) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr.isupper():
        if node.value.id in areas:
            yield areas[node.value.id], node.attr
        elif node.value.id in {"en", "words"} and len(areas) >= 1:
            yield next(iter(areas.values())), node.attr
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"pattern", "patterns"}
    ):
        owner = node.func.value
        area = areas.get(owner.id, "") if isinstance(owner, ast.Name) else _area_in(owner)
        for argument in node.args:
            value: Any = getattr(argument, "value", None)
            for one in getattr(value, "elts", [argument]):
                if area and isinstance(getattr(one, "value", None), str):
                    yield area, one.value


READ = _areas_read()


def test_every_key_that_is_read_is_english_too() -> None:
    """English has all that any language is asked for."""
    assert {"intents", "pointing", "names", "absence", "which", "settings"} <= set(READ)
    for area, keys in READ.items():
        assert keys <= set(lexicon.area_words(area, "en")), area


@pytest.mark.parametrize("area", sorted(READ))
@pytest.mark.parametrize("language", OTHERS)
def test_a_lexicon_is_complete(language: str, area: str) -> None:
    """A language of the product has words of its own for each thing that is asked of it, in English's types."""
    path = Path(str(_module().__file__)).parent / f"{language}.toml"
    own = {key.upper() for key in read(path).get(area, {})}
    assert READ[area] - own == set()
    english, words = lexicon.area_words(area, "en"), lexicon.area_words(area, language)
    wrong = {key for key in READ[area] if isinstance(english[key], str) != isinstance(words[key], str)}
    assert wrong == set()


def _module() -> ModuleType:
    return lexicon
