"""A business's own words: a text changed and a language added by files in the data folder, without the program."""

from __future__ import annotations

from json import dumps
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.command_line import PATIENCE, Served, run, serve
from texts import TextsFaulty, Words, languages, look_in

pytestmark = pytest.mark.slow

TEXTS = """
welcome-line = Dzień dobry, tu { $business }. Umówię wizytę.
book-name = Na jakie nazwisko?
book-confirm = { $service }, { $staff }, { $when }, { $name } ({ $email }). Zapisać?
duration-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[other] { $count } godzin
 }
"""
LEXICON = r"""
[scan]
number_and = "i"
thousand = "tysiąc"
ordinal_endings = []
needs_support = []
short_halves = {}
numbers = {jeden = 1, dwa = 2, trzy = 3}
ordinals = {}

[scan.phrases]
"w" = {"poniedziałek" = 0, "wtorek" = 1, "środa" = 2, "środę" = 2}
"d" = {dzisiaj = 0, jutro = 1}
"@" = {o = 0}
"D" = {we = 0, w = 0}
"c" = {godzinie = 0}

[intents]
thing = 'wizyt\w*|strzyzenie'
tasks = [["cancel", 'odwol\w* {{thing}}'], ["book", '(?:chce|prosze o) (?:{{thing}})']]
thanks = '\bdziekuje\b'
"""


def hear(served: Served, *texts: str, last: str) -> str:
    """What the bot says in a new talk of a person whose browser is Polish, until it says `last`."""
    token = served.ask("tokens/generate", {})["token"]
    chat = "conversations/" + served.ask("conversations", {}, token)["conversationId"] + "/activities"
    common = {"from": {"id": "me"}, "locale": "pl-PL"}
    for text in texts:
        served.ask(chat, {"type": "message", "text": text, **common}, token)
    until, heard = monotonic() + PATIENCE, ""
    while last not in heard and monotonic() < until:
        sleep(0.02)  # an answer comes from another process: there is nothing here to wait on
        told = served.ask(chat, None, token)["activities"]
        heard = dumps([each for each in told if each["from"].get("role") == "bot"], ensure_ascii=False)
    return heard


def test_two_files_make_a_language(tmp_path: Path) -> None:
    """With a catalogue and a lexicon in the data folder the bot speaks Polish; what they lack is English."""
    own = tmp_path / "data" / "texts"
    own.mkdir(parents=True)
    (own / "pl.ftl").write_text(TEXTS, encoding="utf-8")
    (own / "pl.toml").write_text(LEXICON, encoding="utf-8")
    served = serve(tmp_path / "data", "--demo")
    try:
        heard = hear(
            served,
            "chcę wizytę w środę o trzy",
            "haircut",
            "Ana",
            "Jan Nowak",
            "jan@example.com",
            "skip",
            last="Zapisać",
        )
    finally:
        assert served.end() == 0
    assert "środa, 3 marca" in heard
    assert "15:00" in heard


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("en.ftl", "welcome-lin = Hello", "en.ftl, line 1: there is no text “welcome-lin”"),
        ("en.ftl", "\n\nwelcome-line = Hello { $name }", "line 3: “welcome-line” is not given “name”; it has business"),
        ("en.ftl", "welcome-line = Hello { -brand }", "speaks of “-brand”, which there is not"),
        ("en.ftl", "welcome-line = { $business ", "line 1: this is no Fluent"),
        ("greetings.ftl", "welcome-line = Hello", "greetings is no language"),
        ("pl.toml", "[scan", "pl.toml: "),
        ("pl.toml", LEXICON.replace("thanks = '", "thanks = '("), "[intents] thanks: missing )"),
        ("pl.toml", LEXICON.replace("[intents]", "[intent]"), "there is no table [intent]"),
        ("pl.toml", LEXICON.replace("numbers =", "number ="), "[scan]: 'numbers'"),
    ],
)
def test_a_fault_is_named_and_nothing_starts(tmp_path: Path, name: str, content: str, fault: str) -> None:
    """Whoever writes own words is told file, line and fault before the bot answers anybody with them."""
    own = tmp_path / "data" / "texts"
    own.mkdir(parents=True)
    (own / name).write_text(content, encoding="utf-8")
    status, _, complaint = run(tmp_path / "data", "check")
    assert status == 1
    assert fault in complaint


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """Texts are UTF-8; what an old editor saved in another encoding is told so."""
    (tmp_path / "de.ftl").write_bytes("welcome-line = Grüß Gott".encode("latin-1"))
    with pytest.raises(TextsFaulty, match="not written in UTF-8"):
        look_in(tmp_path)
    assert Words("en-GB")("welcome-line", business="Contoso").startswith("Hello")


def test_plurals_of_a_language_of_ones_own_are_its_own(tmp_path: Path) -> None:
    """A language that the product does not have still counts by its own rules; what it lacks is English."""
    (tmp_path / "pl.ftl").write_text(TEXTS, encoding="utf-8")
    look_in(tmp_path)
    try:
        assert "pl" in languages()
        polish = Words("pl")
        assert [polish("duration-hours", count=count) for count in (1, 2, 5)] == ["1 godzina", "2 godziny", "5 godzin"]
        assert polish("duration-days", count=2) == "2 days"
    finally:
        look_in(tmp_path / "none")
    assert "pl" not in languages()
